// Generated from capi/api.json by bindings/generate; do not edit.
use core::ffi::{c_char, c_void};
use core::ptr::{null, null_mut};

/// The version of the interface that this file describes.
pub const ABI_VERSION: i32 = 1;
/// An optional integer that is not given.
pub const STERNA_NONE: i64 = i64::MIN;
/// An optional number that is not given.
pub const STERNA_NONE_F64: f64 = f64::NAN;

/// Why a call failed: code, message, op, argument, shapes, cause.
#[repr(C)]
pub struct sterna_error {
    _private: [u8; 0],
}
/// Text or bytes made by the library.
#[repr(C)]
pub struct sterna_bytes {
    _private: [u8; 0],
}
/// An immutable value, or a variable: a cell that holds one.
#[repr(C)]
pub struct sterna_tensor {
    _private: [u8; 0],
}
/// The state of random numbers: a seed and a counter.
#[repr(C)]
pub struct sterna_generator {
    _private: [u8; 0],
}
/// An order of work on a device.
#[repr(C)]
pub struct sterna_stream {
    _private: [u8; 0],
}
/// A point in the work of a stream.
#[repr(C)]
pub struct sterna_event {
    _private: [u8; 0],
}
/// What sees a tensor's gradient during backward.
#[repr(C)]
pub struct sterna_hook {
    _private: [u8; 0],
}
/// A step being recorded on the thread that began it.
#[repr(C)]
pub struct sterna_capture {
    _private: [u8; 0],
}
/// A captured step, ready to run.
#[repr(C)]
pub struct sterna_program {
    _private: [u8; 0],
}
/// Releases the tensors made between its begin and its end.
#[repr(C)]
pub struct sterna_scope {
    _private: [u8; 0],
}
/// Samples by index; a sample is a list of tensors.
#[repr(C)]
pub struct sterna_dataset {
    _private: [u8; 0],
}
/// Makes batches of a dataset, on worker threads if wanted.
#[repr(C)]
pub struct sterna_loader {
    _private: [u8; 0],
}
/// A list of tensors that belong together.
#[repr(C)]
pub struct sterna_batch {
    _private: [u8; 0],
}
/// A bounded queue of batches from a producer of the host language; any thread may use it at any time.
#[repr(C)]
pub struct sterna_queue {
    _private: [u8; 0],
}
/// Tensors by name, in order, with metadata: state dicts, parameters, files of tensors.
#[repr(C)]
pub struct sterna_dict {
    _private: [u8; 0],
}
/// A tree of parameters, buffers and child modules with a forward function.
#[repr(C)]
pub struct sterna_module {
    _private: [u8; 0],
}
/// Updates parameters from their gradients; keeps its state per parameter.
#[repr(C)]
pub struct sterna_optimizer {
    _private: [u8; 0],
}
/// Sets an optimizer's learning rates by the number of steps.
#[repr(C)]
pub struct sterna_scheduler {
    _private: [u8; 0],
}
/// Scales losses, so that gradients in f16 neither vanish nor overflow.
#[repr(C)]
pub struct sterna_grad_scaler {
    _private: [u8; 0],
}

/// Element types.
pub type sterna_dtype = i32;
pub const STERNA_F32: sterna_dtype = 0;
pub const STERNA_F64: sterna_dtype = 1;
pub const STERNA_F16: sterna_dtype = 2;
pub const STERNA_BF16: sterna_dtype = 3;
pub const STERNA_I8: sterna_dtype = 4;
pub const STERNA_U8: sterna_dtype = 5;
pub const STERNA_I16: sterna_dtype = 6;
pub const STERNA_I32: sterna_dtype = 7;
pub const STERNA_I64: sterna_dtype = 8;
pub const STERNA_BOOL: sterna_dtype = 9;

/// Families of errors; more may come.
pub type sterna_code = i32;
pub const STERNA_ERROR_INVALID_ARGUMENT: sterna_code = 1;
pub const STERNA_ERROR_INVALID_HANDLE: sterna_code = 2;
pub const STERNA_ERROR_OUT_OF_MEMORY: sterna_code = 3;
pub const STERNA_ERROR_SHAPE: sterna_code = 4;
pub const STERNA_ERROR_DTYPE: sterna_code = 5;
pub const STERNA_ERROR_DEVICE: sterna_code = 6;
pub const STERNA_ERROR_INDEX: sterna_code = 7;
pub const STERNA_ERROR_UNSUPPORTED: sterna_code = 8;
pub const STERNA_ERROR_STATE: sterna_code = 9;
pub const STERNA_ERROR_AUTOGRAD: sterna_code = 10;
pub const STERNA_ERROR_IO: sterna_code = 11;
pub const STERNA_ERROR_CORRUPT: sterna_code = 12;
pub const STERNA_ERROR_NOT_FOUND: sterna_code = 13;
pub const STERNA_ERROR_CALLBACK: sterna_code = 14;
pub const STERNA_ERROR_VERSION: sterna_code = 15;
pub const STERNA_ERROR_INTERNAL: sterna_code = 16;

/// Whether the calls of a thread are recorded for gradients; results made under INFERENCE may never be later.
pub type sterna_grad_mode = i32;
pub const STERNA_GRAD_ENABLED: sterna_grad_mode = 0;
pub const STERNA_GRAD_DISABLED: sterna_grad_mode = 1;
pub const STERNA_GRAD_INFERENCE: sterna_grad_mode = 2;

/// The low precision of sterna_set_autocast.
pub type sterna_autocast = i32;
pub const STERNA_AUTOCAST_OFF: sterna_autocast = 0;
pub const STERNA_AUTOCAST_BF16: sterna_autocast = 1;
pub const STERNA_AUTOCAST_F16: sterna_autocast = 2;

/// How sterna_set_float32_matmul_precision lets products of f32 be computed.
pub type sterna_matmul_precision = i32;
pub const STERNA_MATMUL_HIGHEST: sterna_matmul_precision = 0;
pub const STERNA_MATMUL_HIGH: sterna_matmul_precision = 1;

/// How much a message matters.
pub type sterna_log_level = i32;
pub const STERNA_LOG_DEBUG: sterna_log_level = 0;
pub const STERNA_LOG_INFO: sterna_log_level = 1;
pub const STERNA_LOG_WARNING: sterna_log_level = 2;
pub const STERNA_LOG_ERROR: sterna_log_level = 3;

/// Which side of a weight counts: what goes in (keeps the variance of activations) or out (that of gradients).
pub type sterna_fan = i32;
pub const STERNA_FAN_IN: sterna_fan = 0;
pub const STERNA_FAN_OUT: sterna_fan = 1;

/// Initializations of torch.nn.init.
pub type sterna_init = i32;
pub const STERNA_INIT_ZEROS: sterna_init = 0;
pub const STERNA_INIT_ONES: sterna_init = 1;
pub const STERNA_INIT_CONSTANT: sterna_init = 2;
pub const STERNA_INIT_UNIFORM: sterna_init = 3;
pub const STERNA_INIT_NORMAL: sterna_init = 4;
pub const STERNA_INIT_TRUNC_NORMAL: sterna_init = 5;
pub const STERNA_INIT_XAVIER_UNIFORM: sterna_init = 6;
pub const STERNA_INIT_XAVIER_NORMAL: sterna_init = 7;
pub const STERNA_INIT_KAIMING_UNIFORM: sterna_init = 8;
pub const STERNA_INIT_KAIMING_NORMAL: sterna_init = 9;
pub const STERNA_INIT_ORTHOGONAL: sterna_init = 10;

/// The curve between two learning rates.
pub type sterna_anneal = i32;
pub const STERNA_ANNEAL_COS: sterna_anneal = 0;
pub const STERNA_ANNEAL_LINEAR: sterna_anneal = 1;

/// Values of the attribute `approximate`.
pub type sterna_approximate = i32;
pub const STERNA_APPROXIMATE_NONE: sterna_approximate = 0;
pub const STERNA_APPROXIMATE_TANH: sterna_approximate = 1;

/// Values of the attribute `reduction`.
pub type sterna_reduction = i32;
pub const STERNA_REDUCTION_MEAN: sterna_reduction = 0;
pub const STERNA_REDUCTION_SUM: sterna_reduction = 1;
pub const STERNA_REDUCTION_NONE: sterna_reduction = 2;

/// Borrowed text, UTF-8, followed by a 0 that len does not count. Valid while the handle it came from lives.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_str {
    /// the first byte
    pub data: *const c_char,
    /// number of bytes
    pub len: usize,
}
impl Default for sterna_str {
    fn default() -> Self {
        sterna_str {
            data: null(),
            len: 0,
        }
    }
}

/// What sterna_tensor_get_info tells.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_tensor_info {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// element type
    pub dtype: sterna_dtype,
    /// number of dimensions
    pub ndim: i32,
    /// by dimension
    pub sizes: [i64; 8],
    /// in elements; contiguous where the value is not known yet
    pub strides: [i64; 8],
    /// number of elements
    pub numel: i64,
    /// numel times the size of an element
    pub bytes: i64,
    /// its name; valid for ever
    pub device: sterna_str,
    /// gradients flow to it
    pub requires_grad: i32,
    /// not the result of a recorded call: gradients end here
    pub is_leaf: i32,
    /// a cell that can be assigned
    pub is_variable: i32,
    /// row-major, without gaps
    pub is_contiguous: i32,
    /// a value of the step being captured; it has no data
    pub is_captured: i32,
    /// in pinned memory of the host; see sterna_tensor_pin_memory
    pub is_pinned: i32,
}
impl Default for sterna_tensor_info {
    fn default() -> Self {
        sterna_tensor_info {
            struct_size: size_of::<sterna_tensor_info>() as u32,
            dtype: STERNA_F32,
            ndim: 0,
            sizes: [0; 8],
            strides: [0; 8],
            numel: 0,
            bytes: 0,
            device: sterna_str { data: null(), len: 0 },
            requires_grad: 0,
            is_leaf: 0,
            is_variable: 0,
            is_contiguous: 0,
            is_captured: 0,
            is_pinned: 0,
        }
    }
}

/// An input or output of a program.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_value_info {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// may be ""; valid while the program lives
    pub name: sterna_str,
    /// element type
    pub dtype: sterna_dtype,
    /// number of dimensions
    pub ndim: i32,
    /// by dimension
    pub sizes: [i64; 8],
    /// its name; valid for ever
    pub device: sterna_str,
}
impl Default for sterna_value_info {
    fn default() -> Self {
        sterna_value_info {
            struct_size: size_of::<sterna_value_info>() as u32,
            name: sterna_str { data: null(), len: 0 },
            dtype: STERNA_F32,
            ndim: 0,
            sizes: [0; 8],
            device: sterna_str { data: null(), len: 0 },
        }
    }
}

/// What sterna_program_get_info tells.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_program_info {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// number of inputs
    pub inputs: i64,
    /// number of outputs
    pub outputs: i64,
    /// number of calls that a run makes
    pub nodes: i64,
    /// number of variables whose value a run reads
    pub variables_read: i64,
    /// number of variables that a run assigns
    pub variables_written: i64,
    /// memory that all intermediate values of a run share
    pub arena_bytes: i64,
    /// a run takes numbers from a generator
    pub is_random: i32,
}
impl Default for sterna_program_info {
    fn default() -> Self {
        sterna_program_info {
            struct_size: size_of::<sterna_program_info>() as u32,
            inputs: 0,
            outputs: 0,
            nodes: 0,
            variables_read: 0,
            variables_written: 0,
            arena_bytes: 0,
            is_random: 0,
        }
    }
}

/// What sterna_device_get_info tells.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_device_info {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// "cpu", "null", "cuda:0" …; valid for ever
    pub name: sterna_str,
    /// "cpu", "null", "cuda" …; valid for ever
    pub type_: sterna_str,
    /// among the devices of its type
    pub number: i32,
    /// the host can read its memory
    pub is_host: i32,
    /// 0: it knows shapes only, as "null"
    pub computes: i32,
    /// memory of the tensors that exist
    pub live_bytes: i64,
    /// the most that live_bytes has been since sterna_device_reset_peak
    pub peak_bytes: i64,
    /// held from the system, in use or kept for the next tensor
    pub reserved_bytes: i64,
    /// number of requests so far
    pub allocations: i64,
}
impl Default for sterna_device_info {
    fn default() -> Self {
        sterna_device_info {
            struct_size: size_of::<sterna_device_info>() as u32,
            name: sterna_str { data: null(), len: 0 },
            type_: sterna_str { data: null(), len: 0 },
            number: 0,
            is_host: 0,
            computes: 0,
            live_bytes: 0,
            peak_bytes: 0,
            reserved_bytes: 0,
            allocations: 0,
        }
    }
}

/// What sterna_device_get_properties tells.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_device_properties {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// "NVIDIA H100", or the model of the CPU; the type of the device where it has no such name; valid for ever
    pub name: sterna_str,
    /// memory of the hardware; 0 where there is none
    pub total_bytes: i64,
    /// compute capability of a CUDA device, first part; 0 for others
    pub major: i32,
    /// its second part
    pub minor: i32,
    /// that work side by side: multiprocessors of a CUDA device, processors that the process may use
    pub processors: i32,
}
impl Default for sterna_device_properties {
    fn default() -> Self {
        sterna_device_properties {
            struct_size: size_of::<sterna_device_properties>() as u32,
            name: sterna_str { data: null(), len: 0 },
            total_bytes: 0,
            major: 0,
            minor: 0,
            processors: 0,
        }
    }
}

/// Optional arguments of sterna_tensor_to.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_to_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// 1: the copy is only queued, where it can be
    pub non_blocking: i32,
}
impl Default for sterna_to_options {
    fn default() -> Self {
        sterna_to_options {
            struct_size: size_of::<sterna_to_options>() as u32,
            non_blocking: 0,
        }
    }
}

/// How sterna_tensor_to_text lays a tensor out; the defaults are PyTorch's.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_tensor_text_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// digits after the point, 0 … 100
    pub precision: i32,
    /// tensors of more elements are summarized
    pub threshold: i64,
    /// so many at both ends of a dimension remain then
    pub edge_items: i64,
    /// in characters
    pub line_width: i32,
}
impl Default for sterna_tensor_text_options {
    fn default() -> Self {
        sterna_tensor_text_options {
            struct_size: size_of::<sterna_tensor_text_options>() as u32,
            precision: 4,
            threshold: 1000,
            edge_items: 3,
            line_width: 80,
        }
    }
}

/// Optional arguments of sterna_variable_create.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_variable_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// sterna_backward sums gradients into it; floating dtypes only
    pub requires_grad: i32,
}
impl Default for sterna_variable_options {
    fn default() -> Self {
        sterna_variable_options {
            struct_size: size_of::<sterna_variable_options>() as u32,
            requires_grad: 0,
        }
    }
}

/// Optional arguments of sterna_backward.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_backward_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// d(result)/d(loss), of the loss's shape and dtype; ones for one element
    pub gradient: *const sterna_tensor,
    /// keep what a second backward through the same calls needs
    pub retain_graph: i32,
}
impl Default for sterna_backward_options {
    fn default() -> Self {
        sterna_backward_options {
            struct_size: size_of::<sterna_backward_options>() as u32,
            gradient: null(),
            retain_graph: 0,
        }
    }
}

/// Optional arguments of sterna_backward_many.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_backward_many_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// one a loss, as in sterna_backward_options; none: all losses have one element
    pub gradients: *const *const sterna_tensor,
    /// one a loss, as in sterna_backward_options; none: all losses have one element
    pub gradients_len: usize,
    /// keep what a second backward through the same calls needs
    pub retain_graph: i32,
}
impl Default for sterna_backward_many_options {
    fn default() -> Self {
        sterna_backward_many_options {
            struct_size: size_of::<sterna_backward_many_options>() as u32,
            gradients: null(),
            gradients_len: 0,
            retain_graph: 0,
        }
    }
}

/// Optional arguments of sterna_grad.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_grad_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// one an output, of its shape and dtype; none: all outputs have one element
    pub grad_outputs: *const *const sterna_tensor,
    /// one an output, of its shape and dtype; none: all outputs have one element
    pub grad_outputs_len: usize,
    /// the gradients can be differentiated again; implies retain_graph
    pub create_graph: i32,
    /// keep what a second backward through the same calls needs
    pub retain_graph: i32,
    /// an input that no output depends on gets NULL instead of an error
    pub allow_unused: i32,
}
impl Default for sterna_grad_options {
    fn default() -> Self {
        sterna_grad_options {
            struct_size: size_of::<sterna_grad_options>() as u32,
            grad_outputs: null(),
            grad_outputs_len: 0,
            create_graph: 0,
            retain_graph: 0,
            allow_unused: 0,
        }
    }
}

/// Optional arguments of sterna_loader_create and sterna_loader_create_collating.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_loader_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// samples in a batch
    pub batch_size: i64,
    /// 1: another order each epoch, from seed and epoch alone
    pub shuffle: i32,
    /// of the order and of random ops in samples
    pub seed: u64,
    /// 1: a last batch that is not full is left out
    pub drop_last: i32,
    /// threads that make batches ahead; 0: sterna_loader_next makes them
    pub workers: i64,
    /// batches that each worker may be ahead
    pub prefetch: i64,
    /// 1: batches lie in pinned host memory, or are copied to `device` from there; ignored, with a warning (sterna_set_log_sink), where no device pins memory
    pub pin_memory: i32,
    /// where batches are handed out, copied there ahead of use by the workers; NULL: where the samples are
    pub device: *const c_char,
}
impl Default for sterna_loader_options {
    fn default() -> Self {
        sterna_loader_options {
            struct_size: size_of::<sterna_loader_options>() as u32,
            batch_size: 1,
            shuffle: 0,
            seed: 0,
            drop_last: 0,
            workers: 0,
            prefetch: 2,
            pin_memory: 0,
            device: null(),
        }
    }
}

/// Optional arguments of sterna_read_csv.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_read_csv_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// dtype of the result
    pub dtype: sterna_dtype,
    /// what stands between fields, one byte
    pub delimiter: *const c_char,
    /// lines of headings at the top
    pub skip_rows: i64,
    /// which columns, from 0, in this order; NULL: all
    pub columns: *const i64,
    /// which columns, from 0, in this order; NULL: all
    pub columns_len: usize,
}
impl Default for sterna_read_csv_options {
    fn default() -> Self {
        sterna_read_csv_options {
            struct_size: size_of::<sterna_read_csv_options>() as u32,
            dtype: STERNA_F32,
            delimiter: c",".as_ptr(),
            skip_rows: 0,
            columns: null(),
            columns_len: 0,
        }
    }
}

/// Optional arguments of sterna_npz_save.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_npz_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// 1: as numpy.savez_compressed
    pub compressed: i32,
}
impl Default for sterna_npz_options {
    fn default() -> Self {
        sterna_npz_options {
            struct_size: size_of::<sterna_npz_options>() as u32,
            compressed: 0,
        }
    }
}

/// The objects of a training run; those that are NULL are left out.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_checkpoint {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// its parameters and buffers
    pub module: *mut sterna_module,
    /// its state and options
    pub optimizer: *mut sterna_optimizer,
    /// where they stand
    pub schedulers: *const *mut sterna_scheduler,
    /// where they stand
    pub schedulers_len: usize,
    /// random numbers; none: the default one of the device of the module's parameters, or the CPU's
    pub generators: *const *mut sterna_generator,
    /// random numbers; none: the default one of the device of the module's parameters, or the CPU's
    pub generators_len: usize,
    /// where it stands
    pub loader: *mut sterna_loader,
    /// its metadata is saved: epoch, best loss, …; loading replaces it
    pub metadata: *mut sterna_dict,
    /// its scale and options
    pub grad_scaler: *mut sterna_grad_scaler,
}
impl Default for sterna_checkpoint {
    fn default() -> Self {
        sterna_checkpoint {
            struct_size: size_of::<sterna_checkpoint>() as u32,
            module: null_mut(),
            optimizer: null_mut(),
            schedulers: null(),
            schedulers_len: 0,
            generators: null(),
            generators_len: 0,
            loader: null_mut(),
            metadata: null_mut(),
            grad_scaler: null_mut(),
        }
    }
}

/// Optional arguments of sterna_onnx_export, sterna_onnx_export_many and sterna_onnx_export_program.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_onnx_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// ONNX opset, 17 to 21
    pub opset: i64,
    /// 1: dimension 0 of every input is "batch", of any size
    pub dynamic_batch: i32,
    /// one an input; none: "input", or "input_0", "input_1", …
    pub input_names: *const *const c_char,
    /// one an input; none: "input", or "input_0", "input_1", …
    pub input_names_len: usize,
    /// one an output; none: "output", or "output_0", …
    pub output_names: *const *const c_char,
    /// one an output; none: "output", or "output_0", …
    pub output_names_len: usize,
    /// names of inputs that have a dynamic axis, each time it has one
    pub dynamic_values: *const *const c_char,
    /// names of inputs that have a dynamic axis, each time it has one
    pub dynamic_values_len: usize,
    /// their axes, one an entry of dynamic_values
    pub dynamic_axes: *const i64,
    /// their axes, one an entry of dynamic_values
    pub dynamic_axes_len: usize,
    /// names of the sizes, one an entry of dynamic_values; the same name is the same size
    pub dynamic_dimensions: *const *const c_char,
    /// names of the sizes, one an entry of dynamic_values; the same name is the same size
    pub dynamic_dimensions_len: usize,
    /// free text, stored in the model
    pub doc_string: *const c_char,
}
impl Default for sterna_onnx_options {
    fn default() -> Self {
        sterna_onnx_options {
            struct_size: size_of::<sterna_onnx_options>() as u32,
            opset: 17,
            dynamic_batch: 0,
            input_names: null(),
            input_names_len: 0,
            output_names: null(),
            output_names_len: 0,
            dynamic_values: null(),
            dynamic_values_len: 0,
            dynamic_axes: null(),
            dynamic_axes_len: 0,
            dynamic_dimensions: null(),
            dynamic_dimensions_len: 0,
            doc_string: null(),
        }
    }
}

/// How entries are taken into a module.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_load_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// 1: entries that are missing or unexpected are an error
    pub strict: i32,
}
impl Default for sterna_load_options {
    fn default() -> Self {
        sterna_load_options {
            struct_size: size_of::<sterna_load_options>() as u32,
            strict: 1,
        }
    }
}

/// Optional arguments of sterna_module_create.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_module_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// what sterna_module_text prints in the parentheses
    pub extra_repr: *const c_char,
}
impl Default for sterna_module_options {
    fn default() -> Self {
        sterna_module_options {
            struct_size: size_of::<sterna_module_options>() as u32,
            extra_repr: null(),
        }
    }
}

/// Optional arguments of sterna_nn_linear.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_nn_linear_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// whether there is a bias
    pub bias: i32,
    /// dtype of the parameters
    pub dtype: sterna_dtype,
    /// device of the parameters; NULL: the thread's default
    pub device: *const c_char,
}
impl Default for sterna_nn_linear_options {
    fn default() -> Self {
        sterna_nn_linear_options {
            struct_size: size_of::<sterna_nn_linear_options>() as u32,
            bias: 1,
            dtype: STERNA_F32,
            device: null(),
        }
    }
}

/// Optional arguments of sterna_nn_conv1d.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_nn_conv1d_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// step, one number or one a dimension
    pub stride: *const i64,
    /// step, one number or one a dimension
    pub stride_len: usize,
    /// zeros on both sides, one number or one a dimension
    pub padding: *const i64,
    /// zeros on both sides, one number or one a dimension
    pub padding_len: usize,
    /// distance of the kernel's points, one number or one a dimension
    pub dilation: *const i64,
    /// distance of the kernel's points, one number or one a dimension
    pub dilation_len: usize,
    /// channels fall in this many groups that do not see each other
    pub groups: i64,
    /// whether there is a bias
    pub bias: i32,
    /// dtype of the parameters
    pub dtype: sterna_dtype,
    /// device of the parameters; NULL: the thread's default
    pub device: *const c_char,
}
impl Default for sterna_nn_conv1d_options {
    fn default() -> Self {
        sterna_nn_conv1d_options {
            struct_size: size_of::<sterna_nn_conv1d_options>() as u32,
            stride: null(),
            stride_len: 0,
            padding: null(),
            padding_len: 0,
            dilation: null(),
            dilation_len: 0,
            groups: 1,
            bias: 1,
            dtype: STERNA_F32,
            device: null(),
        }
    }
}

/// Optional arguments of sterna_nn_conv2d.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_nn_conv2d_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// step, one number or one a dimension
    pub stride: *const i64,
    /// step, one number or one a dimension
    pub stride_len: usize,
    /// zeros on both sides, one number or one a dimension
    pub padding: *const i64,
    /// zeros on both sides, one number or one a dimension
    pub padding_len: usize,
    /// distance of the kernel's points, one number or one a dimension
    pub dilation: *const i64,
    /// distance of the kernel's points, one number or one a dimension
    pub dilation_len: usize,
    /// channels fall in this many groups that do not see each other
    pub groups: i64,
    /// whether there is a bias
    pub bias: i32,
    /// dtype of the parameters
    pub dtype: sterna_dtype,
    /// device of the parameters; NULL: the thread's default
    pub device: *const c_char,
}
impl Default for sterna_nn_conv2d_options {
    fn default() -> Self {
        sterna_nn_conv2d_options {
            struct_size: size_of::<sterna_nn_conv2d_options>() as u32,
            stride: null(),
            stride_len: 0,
            padding: null(),
            padding_len: 0,
            dilation: null(),
            dilation_len: 0,
            groups: 1,
            bias: 1,
            dtype: STERNA_F32,
            device: null(),
        }
    }
}

/// Optional arguments of sterna_nn_batch_norm1d and sterna_nn_batch_norm2d.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_nn_batch_norm_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// added to the variance
    pub eps: f64,
    /// share of the batch in the running statistics
    pub momentum: f64,
    /// whether there is a weight and a bias
    pub affine: i32,
    /// 0: batch statistics also in eval mode
    pub track_running_stats: i32,
    /// dtype of the parameters
    pub dtype: sterna_dtype,
    /// device of the parameters; NULL: the thread's default
    pub device: *const c_char,
}
impl Default for sterna_nn_batch_norm_options {
    fn default() -> Self {
        sterna_nn_batch_norm_options {
            struct_size: size_of::<sterna_nn_batch_norm_options>() as u32,
            eps: 1e-05,
            momentum: 0.1,
            affine: 1,
            track_running_stats: 1,
            dtype: STERNA_F32,
            device: null(),
        }
    }
}

/// Optional arguments of sterna_nn_layer_norm.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_nn_layer_norm_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// added to the variance
    pub eps: f64,
    /// whether there is a weight
    pub elementwise_affine: i32,
    /// whether there is a bias, where there is a weight
    pub bias: i32,
    /// dtype of the parameters
    pub dtype: sterna_dtype,
    /// device of the parameters; NULL: the thread's default
    pub device: *const c_char,
}
impl Default for sterna_nn_layer_norm_options {
    fn default() -> Self {
        sterna_nn_layer_norm_options {
            struct_size: size_of::<sterna_nn_layer_norm_options>() as u32,
            eps: 1e-05,
            elementwise_affine: 1,
            bias: 1,
            dtype: STERNA_F32,
            device: null(),
        }
    }
}

/// Optional arguments of sterna_nn_max_pool1d and sterna_nn_max_pool2d.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_nn_max_pool_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// step, one number or one a dimension; NULL: kernel_size
    pub stride: *const i64,
    /// step, one number or one a dimension; NULL: kernel_size
    pub stride_len: usize,
    /// on both sides, one number or one a dimension
    pub padding: *const i64,
    /// on both sides, one number or one a dimension
    pub padding_len: usize,
    /// distance of the window's points, one number or one a dimension
    pub dilation: *const i64,
    /// distance of the window's points, one number or one a dimension
    pub dilation_len: usize,
    /// 1: a last window that is not full counts
    pub ceil_mode: i32,
}
impl Default for sterna_nn_max_pool_options {
    fn default() -> Self {
        sterna_nn_max_pool_options {
            struct_size: size_of::<sterna_nn_max_pool_options>() as u32,
            stride: null(),
            stride_len: 0,
            padding: null(),
            padding_len: 0,
            dilation: null(),
            dilation_len: 0,
            ceil_mode: 0,
        }
    }
}

/// Optional arguments of sterna_nn_avg_pool1d and sterna_nn_avg_pool2d.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_nn_avg_pool_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// step, one number or one a dimension; NULL: kernel_size
    pub stride: *const i64,
    /// step, one number or one a dimension; NULL: kernel_size
    pub stride_len: usize,
    /// on both sides, one number or one a dimension
    pub padding: *const i64,
    /// on both sides, one number or one a dimension
    pub padding_len: usize,
    /// 1: a last window that is not full counts
    pub ceil_mode: i32,
    /// whether padding counts as elements of the mean
    pub count_include_pad: i32,
}
impl Default for sterna_nn_avg_pool_options {
    fn default() -> Self {
        sterna_nn_avg_pool_options {
            struct_size: size_of::<sterna_nn_avg_pool_options>() as u32,
            stride: null(),
            stride_len: 0,
            padding: null(),
            padding_len: 0,
            ceil_mode: 0,
            count_include_pad: 1,
        }
    }
}

/// Optional arguments of sterna_nn_flatten.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_nn_flatten_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// first axis that is flattened
    pub start_axis: i64,
    /// last axis that is flattened
    pub end_axis: i64,
}
impl Default for sterna_nn_flatten_options {
    fn default() -> Self {
        sterna_nn_flatten_options {
            struct_size: size_of::<sterna_nn_flatten_options>() as u32,
            start_axis: 1,
            end_axis: -1,
        }
    }
}

/// Optional arguments of sterna_nn_embedding.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_nn_embedding_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// this row starts as zero and gets no gradient; negative counts from the end
    pub padding_idx: i64,
    /// dtype of the parameters
    pub dtype: sterna_dtype,
    /// device of the parameters; NULL: the thread's default
    pub device: *const c_char,
}
impl Default for sterna_nn_embedding_options {
    fn default() -> Self {
        sterna_nn_embedding_options {
            struct_size: size_of::<sterna_nn_embedding_options>() as u32,
            padding_idx: STERNA_NONE,
            dtype: STERNA_F32,
            device: null(),
        }
    }
}

/// Optional arguments of sterna_nn_gelu.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_nn_gelu_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// tanh: the usual approximation
    pub approximate: sterna_approximate,
}
impl Default for sterna_nn_gelu_options {
    fn default() -> Self {
        sterna_nn_gelu_options {
            struct_size: size_of::<sterna_nn_gelu_options>() as u32,
            approximate: STERNA_APPROXIMATE_NONE,
        }
    }
}

/// Optional arguments of sterna_nn_leaky_relu.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_nn_leaky_relu_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// slope below 0
    pub negative_slope: f64,
}
impl Default for sterna_nn_leaky_relu_options {
    fn default() -> Self {
        sterna_nn_leaky_relu_options {
            struct_size: size_of::<sterna_nn_leaky_relu_options>() as u32,
            negative_slope: 0.01,
        }
    }
}

/// Optional arguments of sterna_nn_elu.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_nn_elu_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// scale below 0
    pub alpha: f64,
}
impl Default for sterna_nn_elu_options {
    fn default() -> Self {
        sterna_nn_elu_options {
            struct_size: size_of::<sterna_nn_elu_options>() as u32,
            alpha: 1.0,
        }
    }
}

/// Optional arguments of sterna_nn_softplus.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_nn_softplus_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// sharpness
    pub beta: f64,
    /// where beta x is above, the function is x
    pub threshold: f64,
}
impl Default for sterna_nn_softplus_options {
    fn default() -> Self {
        sterna_nn_softplus_options {
            struct_size: size_of::<sterna_nn_softplus_options>() as u32,
            beta: 1.0,
            threshold: 20.0,
        }
    }
}

/// Optional arguments of sterna_nn_softmax and sterna_nn_log_softmax.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_nn_softmax_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// the axis that sums to one
    pub axis: i64,
}
impl Default for sterna_nn_softmax_options {
    fn default() -> Self {
        sterna_nn_softmax_options {
            struct_size: size_of::<sterna_nn_softmax_options>() as u32,
            axis: -1,
        }
    }
}

/// Optional arguments of sterna_init_uniform.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_init_uniform_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// smallest value
    pub low: f64,
    /// largest value
    pub high: f64,
}
impl Default for sterna_init_uniform_options {
    fn default() -> Self {
        sterna_init_uniform_options {
            struct_size: size_of::<sterna_init_uniform_options>() as u32,
            low: 0.0,
            high: 1.0,
        }
    }
}

/// Optional arguments of sterna_init_normal.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_init_normal_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// mean
    pub mean: f64,
    /// standard deviation
    pub std: f64,
}
impl Default for sterna_init_normal_options {
    fn default() -> Self {
        sterna_init_normal_options {
            struct_size: size_of::<sterna_init_normal_options>() as u32,
            mean: 0.0,
            std: 1.0,
        }
    }
}

/// Optional arguments of sterna_init_trunc_normal.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_init_trunc_normal_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// mean
    pub mean: f64,
    /// standard deviation
    pub std: f64,
    /// smallest value
    pub low: f64,
    /// largest value
    pub high: f64,
}
impl Default for sterna_init_trunc_normal_options {
    fn default() -> Self {
        sterna_init_trunc_normal_options {
            struct_size: size_of::<sterna_init_trunc_normal_options>() as u32,
            mean: 0.0,
            std: 1.0,
            low: -2.0,
            high: 2.0,
        }
    }
}

/// Optional arguments of sterna_init_xavier_uniform, sterna_init_xavier_normal and sterna_init_orthogonal.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_init_gain_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// factor, see sterna_init_gain
    pub gain: f64,
}
impl Default for sterna_init_gain_options {
    fn default() -> Self {
        sterna_init_gain_options {
            struct_size: size_of::<sterna_init_gain_options>() as u32,
            gain: 1.0,
        }
    }
}

/// Optional arguments of sterna_init_kaiming_uniform and sterna_init_kaiming_normal.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_init_kaiming_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// slope below 0, for leaky_relu
    pub a: f64,
    /// which fan the variance is divided by
    pub mode: sterna_fan,
    /// what follows: the names of sterna_init_gain
    pub nonlinearity: *const c_char,
}
impl Default for sterna_init_kaiming_options {
    fn default() -> Self {
        sterna_init_kaiming_options {
            struct_size: size_of::<sterna_init_kaiming_options>() as u32,
            a: 0.0,
            mode: STERNA_FAN_IN,
            nonlinearity: c"leaky_relu".as_ptr(),
        }
    }
}

/// Which parameters sterna_module_init assigns, and the options of the initialization, each with its own defaults.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_init_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// parameters at or below this name; NULL: all
    pub prefix: *const c_char,
    /// parameters of modules of this kind, such as "Linear"; NULL: all
    pub module_kind: *const c_char,
    /// parameters of this name, such as "weight"; NULL: all
    pub parameter: *const c_char,
    /// of constant, required there
    pub value: f64,
    /// of uniform and trunc_normal
    pub low: f64,
    /// of uniform and trunc_normal
    pub high: f64,
    /// of normal and trunc_normal
    pub mean: f64,
    /// of normal and trunc_normal
    pub std: f64,
    /// of xavier and orthogonal
    pub gain: f64,
    /// of kaiming
    pub a: f64,
    /// of kaiming
    pub mode: sterna_fan,
    /// of kaiming
    pub nonlinearity: *const c_char,
}
impl Default for sterna_init_options {
    fn default() -> Self {
        sterna_init_options {
            struct_size: size_of::<sterna_init_options>() as u32,
            prefix: null(),
            module_kind: null(),
            parameter: null(),
            value: STERNA_NONE_F64,
            low: STERNA_NONE_F64,
            high: STERNA_NONE_F64,
            mean: STERNA_NONE_F64,
            std: STERNA_NONE_F64,
            gain: STERNA_NONE_F64,
            a: STERNA_NONE_F64,
            mode: STERNA_FAN_IN,
            nonlinearity: c"leaky_relu".as_ptr(),
        }
    }
}

/// Optional arguments of sterna_optim_sgd and sterna_optim_sgd_params.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_optim_sgd_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// share of the last update that is kept
    pub momentum: f64,
    /// share of the gradient that the momentum leaves out
    pub dampening: f64,
    /// L2 penalty, added to the gradient
    pub weight_decay: f64,
    /// 1: Nesterov momentum, which needs momentum and no dampening
    pub nesterov: i32,
    /// 1: climb instead of descend
    pub maximize: i32,
}
impl Default for sterna_optim_sgd_options {
    fn default() -> Self {
        sterna_optim_sgd_options {
            struct_size: size_of::<sterna_optim_sgd_options>() as u32,
            momentum: 0.0,
            dampening: 0.0,
            weight_decay: 0.0,
            nesterov: 0,
            maximize: 0,
        }
    }
}

/// Optional arguments of sterna_optim_adam and sterna_optim_adam_params.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_optim_adam_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// decay of the mean of gradients
    pub beta1: f64,
    /// decay of the mean of squared gradients
    pub beta2: f64,
    /// added to the denominator
    pub eps: f64,
    /// L2 penalty, added to the gradient
    pub weight_decay: f64,
    /// 1: the largest second moment so far counts
    pub amsgrad: i32,
    /// 1: climb instead of descend
    pub maximize: i32,
}
impl Default for sterna_optim_adam_options {
    fn default() -> Self {
        sterna_optim_adam_options {
            struct_size: size_of::<sterna_optim_adam_options>() as u32,
            beta1: 0.9,
            beta2: 0.999,
            eps: 1e-08,
            weight_decay: 0.0,
            amsgrad: 0,
            maximize: 0,
        }
    }
}

/// Optional arguments of sterna_optim_adamw and sterna_optim_adamw_params.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_optim_adamw_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// decay of the mean of gradients
    pub beta1: f64,
    /// decay of the mean of squared gradients
    pub beta2: f64,
    /// added to the denominator
    pub eps: f64,
    /// decay of the parameters, times lr, apart from the gradient
    pub weight_decay: f64,
    /// 1: the largest second moment so far counts
    pub amsgrad: i32,
    /// 1: climb instead of descend
    pub maximize: i32,
}
impl Default for sterna_optim_adamw_options {
    fn default() -> Self {
        sterna_optim_adamw_options {
            struct_size: size_of::<sterna_optim_adamw_options>() as u32,
            beta1: 0.9,
            beta2: 0.999,
            eps: 1e-08,
            weight_decay: 0.01,
            amsgrad: 0,
            maximize: 0,
        }
    }
}

/// Optional arguments of sterna_optim_rmsprop and sterna_optim_rmsprop_params.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_optim_rmsprop_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// decay of the mean of squared gradients
    pub alpha: f64,
    /// added to the denominator
    pub eps: f64,
    /// L2 penalty, added to the gradient
    pub weight_decay: f64,
    /// share of the last update that is kept
    pub momentum: f64,
    /// 1: divides by the variance instead of the second moment
    pub centered: i32,
    /// 1: climb instead of descend
    pub maximize: i32,
}
impl Default for sterna_optim_rmsprop_options {
    fn default() -> Self {
        sterna_optim_rmsprop_options {
            struct_size: size_of::<sterna_optim_rmsprop_options>() as u32,
            alpha: 0.99,
            eps: 1e-08,
            weight_decay: 0.0,
            momentum: 0.0,
            centered: 0,
            maximize: 0,
        }
    }
}

/// Optional arguments of sterna_optimizer_add_group.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_optimizer_group_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// learning rate; not given: that of group 0
    pub lr: f64,
}
impl Default for sterna_optimizer_group_options {
    fn default() -> Self {
        sterna_optimizer_group_options {
            struct_size: size_of::<sterna_optimizer_group_options>() as u32,
            lr: STERNA_NONE_F64,
        }
    }
}

/// Optional arguments of sterna_clip_grad_norm and sterna_clip_grad_norm_params.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_clip_grad_norm_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// p of the p-norm; HUGE_VAL: the largest magnitude
    pub norm_type: f64,
    /// 1: a norm that is infinite or NaN is an error
    pub error_if_nonfinite: i32,
}
impl Default for sterna_clip_grad_norm_options {
    fn default() -> Self {
        sterna_clip_grad_norm_options {
            struct_size: size_of::<sterna_clip_grad_norm_options>() as u32,
            norm_type: 2.0,
            error_if_nonfinite: 0,
        }
    }
}

/// Optional arguments of sterna_grad_scaler_create.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_grad_scaler_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// the first scale, more than 0
    pub init_scale: f64,
    /// what the scale is multiplied by after growth_interval finite steps in a row, more than 1
    pub growth_factor: f64,
    /// what the scale is multiplied by after a step that was not finite, between 0 and 1
    pub backoff_factor: f64,
    /// finite steps in a row before the scale grows, at least 1
    pub growth_interval: i64,
    /// 0: losses are not scaled, and every step is taken
    pub enabled: i32,
}
impl Default for sterna_grad_scaler_options {
    fn default() -> Self {
        sterna_grad_scaler_options {
            struct_size: size_of::<sterna_grad_scaler_options>() as u32,
            init_scale: 65536.0,
            growth_factor: 2.0,
            backoff_factor: 0.5,
            growth_interval: 2000,
            enabled: 1,
        }
    }
}

/// Optional arguments of sterna_scheduler_step_lr and sterna_scheduler_multi_step.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_scheduler_gamma_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// factor of each decay
    pub gamma: f64,
}
impl Default for sterna_scheduler_gamma_options {
    fn default() -> Self {
        sterna_scheduler_gamma_options {
            struct_size: size_of::<sterna_scheduler_gamma_options>() as u32,
            gamma: 0.1,
        }
    }
}

/// Optional arguments of sterna_scheduler_cosine_annealing.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_scheduler_cosine_annealing_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// the lowest learning rate
    pub eta_min: f64,
}
impl Default for sterna_scheduler_cosine_annealing_options {
    fn default() -> Self {
        sterna_scheduler_cosine_annealing_options {
            struct_size: size_of::<sterna_scheduler_cosine_annealing_options>() as u32,
            eta_min: 0.0,
        }
    }
}

/// Optional arguments of sterna_scheduler_linear.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_scheduler_linear_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// factor at the start
    pub start_factor: f64,
    /// factor at the end
    pub end_factor: f64,
    /// steps from start to end
    pub total_iters: i64,
}
impl Default for sterna_scheduler_linear_options {
    fn default() -> Self {
        sterna_scheduler_linear_options {
            struct_size: size_of::<sterna_scheduler_linear_options>() as u32,
            start_factor: 0.3333333333333333,
            end_factor: 1.0,
            total_iters: 5,
        }
    }
}

/// Optional arguments of sterna_scheduler_one_cycle.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_scheduler_one_cycle_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// share of the steps that climb
    pub pct_start: f64,
    /// the curve
    pub anneal: sterna_anneal,
    /// the start is max_lr / div_factor
    pub div_factor: f64,
    /// the end is the start / final_div_factor
    pub final_div_factor: f64,
    /// 1: momentum (beta1) goes the other way
    pub cycle_momentum: i32,
    /// momentum at the highest learning rate
    pub base_momentum: f64,
    /// momentum at the lowest learning rate
    pub max_momentum: f64,
}
impl Default for sterna_scheduler_one_cycle_options {
    fn default() -> Self {
        sterna_scheduler_one_cycle_options {
            struct_size: size_of::<sterna_scheduler_one_cycle_options>() as u32,
            pct_start: 0.3,
            anneal: STERNA_ANNEAL_COS,
            div_factor: 25.0,
            final_div_factor: 10000.0,
            cycle_momentum: 0,
            base_momentum: 0.85,
            max_momentum: 0.95,
        }
    }
}

/// Optional arguments of sterna_scheduler_reduce_on_plateau.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_scheduler_reduce_on_plateau_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// 1: larger metrics are better
    pub maximize: i32,
    /// factor of each reduction
    pub factor: f64,
    /// steps without improvement that are let pass
    pub patience: i64,
    /// improvements must be larger than this
    pub threshold: f64,
    /// 0: threshold is a share of the best metric
    pub threshold_absolute: i32,
    /// steps after a reduction that do not count
    pub cooldown: i64,
    /// the lowest learning rate
    pub min_lr: f64,
    /// smaller changes of the learning rate are not made
    pub eps: f64,
}
impl Default for sterna_scheduler_reduce_on_plateau_options {
    fn default() -> Self {
        sterna_scheduler_reduce_on_plateau_options {
            struct_size: size_of::<sterna_scheduler_reduce_on_plateau_options>() as u32,
            maximize: 0,
            factor: 0.1,
            patience: 10,
            threshold: 0.0001,
            threshold_absolute: 0,
            cooldown: 0,
            min_lr: 0.0,
            eps: 1e-08,
        }
    }
}

/// Optional arguments of sterna_zeros.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_zeros_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// element type of the result
    pub dtype: sterna_dtype,
    /// where; none: the default device
    pub device: *const c_char,
}
impl Default for sterna_zeros_options {
    fn default() -> Self {
        sterna_zeros_options {
            struct_size: size_of::<sterna_zeros_options>() as u32,
            dtype: STERNA_F32,
            device: null(),
        }
    }
}

/// Optional arguments of sterna_ones.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_ones_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// element type of the result
    pub dtype: sterna_dtype,
    /// where; none: the default device
    pub device: *const c_char,
}
impl Default for sterna_ones_options {
    fn default() -> Self {
        sterna_ones_options {
            struct_size: size_of::<sterna_ones_options>() as u32,
            dtype: STERNA_F32,
            device: null(),
        }
    }
}

/// Optional arguments of sterna_full.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_full_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// element type of the result
    pub dtype: sterna_dtype,
    /// where; none: the default device
    pub device: *const c_char,
}
impl Default for sterna_full_options {
    fn default() -> Self {
        sterna_full_options {
            struct_size: size_of::<sterna_full_options>() as u32,
            dtype: STERNA_F32,
            device: null(),
        }
    }
}

/// Optional arguments of sterna_arange.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_arange_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// distance of neighbours, not 0
    pub step: f64,
    /// none: i64 when start, end and step are integers, else f32
    pub dtype: sterna_dtype,
    /// where; none: the default device
    pub device: *const c_char,
}
impl Default for sterna_arange_options {
    fn default() -> Self {
        sterna_arange_options {
            struct_size: size_of::<sterna_arange_options>() as u32,
            step: 1.0,
            dtype: -1,
            device: null(),
        }
    }
}

/// Optional arguments of sterna_linspace.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_linspace_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// element type of the result
    pub dtype: sterna_dtype,
    /// where; none: the default device
    pub device: *const c_char,
}
impl Default for sterna_linspace_options {
    fn default() -> Self {
        sterna_linspace_options {
            struct_size: size_of::<sterna_linspace_options>() as u32,
            dtype: STERNA_F32,
            device: null(),
        }
    }
}

/// Optional arguments of sterna_eye.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_eye_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// columns; none: n
    pub m: i64,
    /// element type of the result
    pub dtype: sterna_dtype,
    /// where; none: the default device
    pub device: *const c_char,
}
impl Default for sterna_eye_options {
    fn default() -> Self {
        sterna_eye_options {
            struct_size: size_of::<sterna_eye_options>() as u32,
            m: STERNA_NONE,
            dtype: STERNA_F32,
            device: null(),
        }
    }
}

/// Optional arguments of sterna_rand.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_rand_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// element type of the result
    pub dtype: sterna_dtype,
    /// where; none: the default device
    pub device: *const c_char,
}
impl Default for sterna_rand_options {
    fn default() -> Self {
        sterna_rand_options {
            struct_size: size_of::<sterna_rand_options>() as u32,
            dtype: STERNA_F32,
            device: null(),
        }
    }
}

/// Optional arguments of sterna_randn.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_randn_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// element type of the result
    pub dtype: sterna_dtype,
    /// where; none: the default device
    pub device: *const c_char,
}
impl Default for sterna_randn_options {
    fn default() -> Self {
        sterna_randn_options {
            struct_size: size_of::<sterna_randn_options>() as u32,
            dtype: STERNA_F32,
            device: null(),
        }
    }
}

/// Optional arguments of sterna_randint.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_randint_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// element type of the result
    pub dtype: sterna_dtype,
    /// where; none: the default device
    pub device: *const c_char,
}
impl Default for sterna_randint_options {
    fn default() -> Self {
        sterna_randint_options {
            struct_size: size_of::<sterna_randint_options>() as u32,
            dtype: STERNA_I64,
            device: null(),
        }
    }
}

/// Optional arguments of sterna_randperm.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_randperm_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// element type of the result
    pub dtype: sterna_dtype,
    /// where; none: the default device
    pub device: *const c_char,
}
impl Default for sterna_randperm_options {
    fn default() -> Self {
        sterna_randperm_options {
            struct_size: size_of::<sterna_randperm_options>() as u32,
            dtype: STERNA_I64,
            device: null(),
        }
    }
}

/// Optional arguments of sterna_zeros_like.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_zeros_like_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// none: x's
    pub dtype: sterna_dtype,
}
impl Default for sterna_zeros_like_options {
    fn default() -> Self {
        sterna_zeros_like_options {
            struct_size: size_of::<sterna_zeros_like_options>() as u32,
            dtype: -1,
        }
    }
}

/// Optional arguments of sterna_ones_like.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_ones_like_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// none: x's
    pub dtype: sterna_dtype,
}
impl Default for sterna_ones_like_options {
    fn default() -> Self {
        sterna_ones_like_options {
            struct_size: size_of::<sterna_ones_like_options>() as u32,
            dtype: -1,
        }
    }
}

/// Optional arguments of sterna_full_like.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_full_like_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// none: x's
    pub dtype: sterna_dtype,
}
impl Default for sterna_full_like_options {
    fn default() -> Self {
        sterna_full_like_options {
            struct_size: size_of::<sterna_full_like_options>() as u32,
            dtype: -1,
        }
    }
}

/// Optional arguments of sterna_rand_like.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_rand_like_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// none: x's
    pub dtype: sterna_dtype,
}
impl Default for sterna_rand_like_options {
    fn default() -> Self {
        sterna_rand_like_options {
            struct_size: size_of::<sterna_rand_like_options>() as u32,
            dtype: -1,
        }
    }
}

/// Optional arguments of sterna_randn_like.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_randn_like_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// none: x's
    pub dtype: sterna_dtype,
}
impl Default for sterna_randn_like_options {
    fn default() -> Self {
        sterna_randn_like_options {
            struct_size: size_of::<sterna_randn_like_options>() as u32,
            dtype: -1,
        }
    }
}

/// Optional arguments of sterna_leaky_relu.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_leaky_relu_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// slope for x \< 0
    pub negative_slope: f64,
}
impl Default for sterna_leaky_relu_options {
    fn default() -> Self {
        sterna_leaky_relu_options {
            struct_size: size_of::<sterna_leaky_relu_options>() as u32,
            negative_slope: 0.01,
        }
    }
}

/// Optional arguments of sterna_elu.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_elu_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// scale for x \< 0
    pub alpha: f64,
}
impl Default for sterna_elu_options {
    fn default() -> Self {
        sterna_elu_options {
            struct_size: size_of::<sterna_elu_options>() as u32,
            alpha: 1.0,
        }
    }
}

/// Optional arguments of sterna_gelu.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_gelu_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// none: by erf; tanh: by tanh
    pub approximate: sterna_approximate,
}
impl Default for sterna_gelu_options {
    fn default() -> Self {
        sterna_gelu_options {
            struct_size: size_of::<sterna_gelu_options>() as u32,
            approximate: STERNA_APPROXIMATE_NONE,
        }
    }
}

/// Optional arguments of sterna_softplus.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_softplus_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// sharpness
    pub beta: f64,
    /// above x \* beta = threshold the result is x
    pub threshold: f64,
}
impl Default for sterna_softplus_options {
    fn default() -> Self {
        sterna_softplus_options {
            struct_size: size_of::<sterna_softplus_options>() as u32,
            beta: 1.0,
            threshold: 20.0,
        }
    }
}

/// Optional arguments of sterna_addcmul.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_addcmul_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// factor of the product or quotient
    pub value: f64,
}
impl Default for sterna_addcmul_options {
    fn default() -> Self {
        sterna_addcmul_options {
            struct_size: size_of::<sterna_addcmul_options>() as u32,
            value: 1.0,
        }
    }
}

/// Optional arguments of sterna_addcdiv.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_addcdiv_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// factor of the product or quotient
    pub value: f64,
}
impl Default for sterna_addcdiv_options {
    fn default() -> Self {
        sterna_addcdiv_options {
            struct_size: size_of::<sterna_addcdiv_options>() as u32,
            value: 1.0,
        }
    }
}

/// Optional arguments of sterna_clamp.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_clamp_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// lower bound; none: unbounded
    pub min: f64,
    /// upper bound; none: unbounded
    pub max: f64,
}
impl Default for sterna_clamp_options {
    fn default() -> Self {
        sterna_clamp_options {
            struct_size: size_of::<sterna_clamp_options>() as u32,
            min: STERNA_NONE_F64,
            max: STERNA_NONE_F64,
        }
    }
}

/// Optional arguments of sterna_sum.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_sum_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// dimensions that are reduced; empty: all
    pub axes: *const i64,
    /// dimensions that are reduced; empty: all
    pub axes_len: usize,
    /// keep reduced dimensions with size 1
    pub keepdim: i32,
    /// dtype of the result; none: x's, i64 for integers and bool
    pub dtype: sterna_dtype,
}
impl Default for sterna_sum_options {
    fn default() -> Self {
        sterna_sum_options {
            struct_size: size_of::<sterna_sum_options>() as u32,
            axes: null(),
            axes_len: 0,
            keepdim: 0,
            dtype: -1,
        }
    }
}

/// Optional arguments of sterna_mean.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_mean_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// dimensions that are reduced; empty: all
    pub axes: *const i64,
    /// dimensions that are reduced; empty: all
    pub axes_len: usize,
    /// keep reduced dimensions with size 1
    pub keepdim: i32,
}
impl Default for sterna_mean_options {
    fn default() -> Self {
        sterna_mean_options {
            struct_size: size_of::<sterna_mean_options>() as u32,
            axes: null(),
            axes_len: 0,
            keepdim: 0,
        }
    }
}

/// Optional arguments of sterna_prod.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_prod_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// dimensions that are reduced; empty: all
    pub axes: *const i64,
    /// dimensions that are reduced; empty: all
    pub axes_len: usize,
    /// keep reduced dimensions with size 1
    pub keepdim: i32,
}
impl Default for sterna_prod_options {
    fn default() -> Self {
        sterna_prod_options {
            struct_size: size_of::<sterna_prod_options>() as u32,
            axes: null(),
            axes_len: 0,
            keepdim: 0,
        }
    }
}

/// Optional arguments of sterna_max.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_max_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// dimensions that are reduced; empty: all
    pub axes: *const i64,
    /// dimensions that are reduced; empty: all
    pub axes_len: usize,
    /// keep reduced dimensions with size 1
    pub keepdim: i32,
}
impl Default for sterna_max_options {
    fn default() -> Self {
        sterna_max_options {
            struct_size: size_of::<sterna_max_options>() as u32,
            axes: null(),
            axes_len: 0,
            keepdim: 0,
        }
    }
}

/// Optional arguments of sterna_min.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_min_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// dimensions that are reduced; empty: all
    pub axes: *const i64,
    /// dimensions that are reduced; empty: all
    pub axes_len: usize,
    /// keep reduced dimensions with size 1
    pub keepdim: i32,
}
impl Default for sterna_min_options {
    fn default() -> Self {
        sterna_min_options {
            struct_size: size_of::<sterna_min_options>() as u32,
            axes: null(),
            axes_len: 0,
            keepdim: 0,
        }
    }
}

/// Optional arguments of sterna_argmax.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_argmax_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// the dimension searched; none: all, as if flattened
    pub axis: i64,
    /// keep searched dimensions with size 1
    pub keepdim: i32,
}
impl Default for sterna_argmax_options {
    fn default() -> Self {
        sterna_argmax_options {
            struct_size: size_of::<sterna_argmax_options>() as u32,
            axis: STERNA_NONE,
            keepdim: 0,
        }
    }
}

/// Optional arguments of sterna_argmin.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_argmin_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// the dimension searched; none: all, as if flattened
    pub axis: i64,
    /// keep searched dimensions with size 1
    pub keepdim: i32,
}
impl Default for sterna_argmin_options {
    fn default() -> Self {
        sterna_argmin_options {
            struct_size: size_of::<sterna_argmin_options>() as u32,
            axis: STERNA_NONE,
            keepdim: 0,
        }
    }
}

/// Optional arguments of sterna_var.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_var_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// dimensions that are reduced; empty: all
    pub axes: *const i64,
    /// dimensions that are reduced; empty: all
    pub axes_len: usize,
    /// taken from the number of values in the divisor
    pub correction: f64,
    /// keep reduced dimensions with size 1
    pub keepdim: i32,
}
impl Default for sterna_var_options {
    fn default() -> Self {
        sterna_var_options {
            struct_size: size_of::<sterna_var_options>() as u32,
            axes: null(),
            axes_len: 0,
            correction: 1.0,
            keepdim: 0,
        }
    }
}

/// Optional arguments of sterna_std.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_std_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// dimensions that are reduced; empty: all
    pub axes: *const i64,
    /// dimensions that are reduced; empty: all
    pub axes_len: usize,
    /// taken from the number of values in the divisor
    pub correction: f64,
    /// keep reduced dimensions with size 1
    pub keepdim: i32,
}
impl Default for sterna_std_options {
    fn default() -> Self {
        sterna_std_options {
            struct_size: size_of::<sterna_std_options>() as u32,
            axes: null(),
            axes_len: 0,
            correction: 1.0,
            keepdim: 0,
        }
    }
}

/// Optional arguments of sterna_logsumexp.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_logsumexp_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// dimensions that are reduced; empty: all
    pub axes: *const i64,
    /// dimensions that are reduced; empty: all
    pub axes_len: usize,
    /// keep reduced dimensions with size 1
    pub keepdim: i32,
}
impl Default for sterna_logsumexp_options {
    fn default() -> Self {
        sterna_logsumexp_options {
            struct_size: size_of::<sterna_logsumexp_options>() as u32,
            axes: null(),
            axes_len: 0,
            keepdim: 0,
        }
    }
}

/// Optional arguments of sterna_all.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_all_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// dimensions that are reduced; empty: all
    pub axes: *const i64,
    /// dimensions that are reduced; empty: all
    pub axes_len: usize,
    /// keep reduced dimensions with size 1
    pub keepdim: i32,
}
impl Default for sterna_all_options {
    fn default() -> Self {
        sterna_all_options {
            struct_size: size_of::<sterna_all_options>() as u32,
            axes: null(),
            axes_len: 0,
            keepdim: 0,
        }
    }
}

/// Optional arguments of sterna_any.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_any_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// dimensions that are reduced; empty: all
    pub axes: *const i64,
    /// dimensions that are reduced; empty: all
    pub axes_len: usize,
    /// keep reduced dimensions with size 1
    pub keepdim: i32,
}
impl Default for sterna_any_options {
    fn default() -> Self {
        sterna_any_options {
            struct_size: size_of::<sterna_any_options>() as u32,
            axes: null(),
            axes_len: 0,
            keepdim: 0,
        }
    }
}

/// Optional arguments of sterna_norm.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_norm_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// order: any number, inf or -inf
    pub p: f64,
    /// dimensions that are reduced; empty: all
    pub axes: *const i64,
    /// dimensions that are reduced; empty: all
    pub axes_len: usize,
    /// keep reduced dimensions with size 1
    pub keepdim: i32,
}
impl Default for sterna_norm_options {
    fn default() -> Self {
        sterna_norm_options {
            struct_size: size_of::<sterna_norm_options>() as u32,
            p: 2.0,
            axes: null(),
            axes_len: 0,
            keepdim: 0,
        }
    }
}

/// Optional arguments of sterna_count_nonzero.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_count_nonzero_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// dimensions that are reduced; empty: all
    pub axes: *const i64,
    /// dimensions that are reduced; empty: all
    pub axes_len: usize,
}
impl Default for sterna_count_nonzero_options {
    fn default() -> Self {
        sterna_count_nonzero_options {
            struct_size: size_of::<sterna_count_nonzero_options>() as u32,
            axes: null(),
            axes_len: 0,
        }
    }
}

/// Optional arguments of sterna_linear.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_linear_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// \[out\], x's dtype; none: 0
    pub bias: *const sterna_tensor,
}
impl Default for sterna_linear_options {
    fn default() -> Self {
        sterna_linear_options {
            struct_size: size_of::<sterna_linear_options>() as u32,
            bias: null(),
        }
    }
}

/// Optional arguments of sterna_flatten.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_flatten_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// first dimension to join
    pub start_axis: i64,
    /// last dimension to join
    pub end_axis: i64,
}
impl Default for sterna_flatten_options {
    fn default() -> Self {
        sterna_flatten_options {
            struct_size: size_of::<sterna_flatten_options>() as u32,
            start_axis: 0,
            end_axis: -1,
        }
    }
}

/// Optional arguments of sterna_squeeze.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_squeeze_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// dimensions to drop where their size is 1; none: all of size 1
    pub axes: *const i64,
    /// dimensions to drop where their size is 1; none: all of size 1
    pub axes_len: usize,
}
impl Default for sterna_squeeze_options {
    fn default() -> Self {
        sterna_squeeze_options {
            struct_size: size_of::<sterna_squeeze_options>() as u32,
            axes: null(),
            axes_len: 0,
        }
    }
}

/// Optional arguments of sterna_slice.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_slice_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// first index; negative counts from the end; none: 0
    pub start: i64,
    /// the end, not included; negative counts from the end; none: the size
    pub end: i64,
    /// distance of neighbours, at least 1
    pub step: i64,
}
impl Default for sterna_slice_options {
    fn default() -> Self {
        sterna_slice_options {
            struct_size: size_of::<sterna_slice_options>() as u32,
            start: STERNA_NONE,
            end: STERNA_NONE,
            step: 1,
        }
    }
}

/// Optional arguments of sterna_diagonal.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_diagonal_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// 0: main diagonal, positive: above it, negative: below it
    pub offset: i64,
    /// dimension of the rows
    pub axis0: i64,
    /// dimension of the columns
    pub axis1: i64,
}
impl Default for sterna_diagonal_options {
    fn default() -> Self {
        sterna_diagonal_options {
            struct_size: size_of::<sterna_diagonal_options>() as u32,
            offset: 0,
            axis0: 0,
            axis1: 1,
        }
    }
}

/// Optional arguments of sterna_as_strided.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_as_strided_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// x's row-major element where it starts
    pub offset: i64,
}
impl Default for sterna_as_strided_options {
    fn default() -> Self {
        sterna_as_strided_options {
            struct_size: size_of::<sterna_as_strided_options>() as u32,
            offset: 0,
        }
    }
}

/// Optional arguments of sterna_cat.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_cat_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// dimension along which the inputs follow one another
    pub axis: i64,
}
impl Default for sterna_cat_options {
    fn default() -> Self {
        sterna_cat_options {
            struct_size: size_of::<sterna_cat_options>() as u32,
            axis: 0,
        }
    }
}

/// Optional arguments of sterna_stack.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_stack_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// where the new dimension stands in the result
    pub axis: i64,
}
impl Default for sterna_stack_options {
    fn default() -> Self {
        sterna_stack_options {
            struct_size: size_of::<sterna_stack_options>() as u32,
            axis: 0,
        }
    }
}

/// Optional arguments of sterna_split.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_split_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// dimension to cut
    pub axis: i64,
}
impl Default for sterna_split_options {
    fn default() -> Self {
        sterna_split_options {
            struct_size: size_of::<sterna_split_options>() as u32,
            axis: 0,
        }
    }
}

/// Optional arguments of sterna_chunk.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_chunk_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// dimension to cut
    pub axis: i64,
}
impl Default for sterna_chunk_options {
    fn default() -> Self {
        sterna_chunk_options {
            struct_size: size_of::<sterna_chunk_options>() as u32,
            axis: 0,
        }
    }
}

/// Optional arguments of sterna_pad.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_pad_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// of the new elements
    pub value: f64,
}
impl Default for sterna_pad_options {
    fn default() -> Self {
        sterna_pad_options {
            struct_size: size_of::<sterna_pad_options>() as u32,
            value: 0.0,
        }
    }
}

/// Optional arguments of sterna_tril.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_tril_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// 0: main diagonal, positive: above it, negative: below it
    pub diagonal: i64,
}
impl Default for sterna_tril_options {
    fn default() -> Self {
        sterna_tril_options {
            struct_size: size_of::<sterna_tril_options>() as u32,
            diagonal: 0,
        }
    }
}

/// Optional arguments of sterna_triu.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_triu_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// 0: main diagonal, positive: above it, negative: below it
    pub diagonal: i64,
}
impl Default for sterna_triu_options {
    fn default() -> Self {
        sterna_triu_options {
            struct_size: size_of::<sterna_triu_options>() as u32,
            diagonal: 0,
        }
    }
}

/// Optional arguments of sterna_embedding.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_embedding_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// row that gets no gradient; negative counts from the end; none: every row does
    pub padding_idx: i64,
}
impl Default for sterna_embedding_options {
    fn default() -> Self {
        sterna_embedding_options {
            struct_size: size_of::<sterna_embedding_options>() as u32,
            padding_idx: STERNA_NONE,
        }
    }
}

/// Optional arguments of sterna_sort.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_sort_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// dimension to sort along
    pub axis: i64,
    /// largest first
    pub descending: i32,
}
impl Default for sterna_sort_options {
    fn default() -> Self {
        sterna_sort_options {
            struct_size: size_of::<sterna_sort_options>() as u32,
            axis: -1,
            descending: 0,
        }
    }
}

/// Optional arguments of sterna_argsort.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_argsort_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// dimension to sort along
    pub axis: i64,
    /// largest first
    pub descending: i32,
}
impl Default for sterna_argsort_options {
    fn default() -> Self {
        sterna_argsort_options {
            struct_size: size_of::<sterna_argsort_options>() as u32,
            axis: -1,
            descending: 0,
        }
    }
}

/// Optional arguments of sterna_topk.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_topk_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// dimension to choose along
    pub axis: i64,
    /// the largest; false: the smallest
    pub largest: i32,
    /// in order; the result is in order either way
    pub sorted: i32,
}
impl Default for sterna_topk_options {
    fn default() -> Self {
        sterna_topk_options {
            struct_size: size_of::<sterna_topk_options>() as u32,
            axis: -1,
            largest: 1,
            sorted: 1,
        }
    }
}

/// Optional arguments of sterna_softmax.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_softmax_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// the dimension normalized
    pub axis: i64,
}
impl Default for sterna_softmax_options {
    fn default() -> Self {
        sterna_softmax_options {
            struct_size: size_of::<sterna_softmax_options>() as u32,
            axis: -1,
        }
    }
}

/// Optional arguments of sterna_log_softmax.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_log_softmax_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// the dimension normalized
    pub axis: i64,
}
impl Default for sterna_log_softmax_options {
    fn default() -> Self {
        sterna_log_softmax_options {
            struct_size: size_of::<sterna_log_softmax_options>() as u32,
            axis: -1,
        }
    }
}

/// Optional arguments of sterna_conv1d.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_conv1d_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// (out_channels), x's dtype; none: 0
    pub bias: *const sterna_tensor,
    /// step of the kernel; one number for all dimensions or one each
    pub stride: *const i64,
    /// step of the kernel; one number for all dimensions or one each
    pub stride_len: usize,
    /// zeros at both ends; one number for all dimensions or one each
    pub padding: *const i64,
    /// zeros at both ends; one number for all dimensions or one each
    pub padding_len: usize,
    /// distance of the kernel's elements; one number for all dimensions or one each
    pub dilation: *const i64,
    /// distance of the kernel's elements; one number for all dimensions or one each
    pub dilation_len: usize,
    /// channels are split into this many independent groups
    pub groups: i64,
}
impl Default for sterna_conv1d_options {
    fn default() -> Self {
        sterna_conv1d_options {
            struct_size: size_of::<sterna_conv1d_options>() as u32,
            bias: null(),
            stride: null(),
            stride_len: 0,
            padding: null(),
            padding_len: 0,
            dilation: null(),
            dilation_len: 0,
            groups: 1,
        }
    }
}

/// Optional arguments of sterna_conv2d.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_conv2d_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// (out_channels), x's dtype; none: 0
    pub bias: *const sterna_tensor,
    /// step of the kernel; one number for all dimensions or one each
    pub stride: *const i64,
    /// step of the kernel; one number for all dimensions or one each
    pub stride_len: usize,
    /// zeros at both ends; one number for all dimensions or one each
    pub padding: *const i64,
    /// zeros at both ends; one number for all dimensions or one each
    pub padding_len: usize,
    /// distance of the kernel's elements; one number for all dimensions or one each
    pub dilation: *const i64,
    /// distance of the kernel's elements; one number for all dimensions or one each
    pub dilation_len: usize,
    /// channels are split into this many independent groups
    pub groups: i64,
}
impl Default for sterna_conv2d_options {
    fn default() -> Self {
        sterna_conv2d_options {
            struct_size: size_of::<sterna_conv2d_options>() as u32,
            bias: null(),
            stride: null(),
            stride_len: 0,
            padding: null(),
            padding_len: 0,
            dilation: null(),
            dilation_len: 0,
            groups: 1,
        }
    }
}

/// Optional arguments of sterna_max_pool1d.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_max_pool1d_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// step of the window; empty: the kernel's size
    pub stride: *const i64,
    /// step of the window; empty: the kernel's size
    pub stride_len: usize,
    /// values added at both ends, at most half the kernel
    pub padding: *const i64,
    /// values added at both ends, at most half the kernel
    pub padding_len: usize,
    /// distance of a window's elements
    pub dilation: *const i64,
    /// distance of a window's elements
    pub dilation_len: usize,
    /// whether a window may reach over the end
    pub ceil_mode: i32,
}
impl Default for sterna_max_pool1d_options {
    fn default() -> Self {
        sterna_max_pool1d_options {
            struct_size: size_of::<sterna_max_pool1d_options>() as u32,
            stride: null(),
            stride_len: 0,
            padding: null(),
            padding_len: 0,
            dilation: null(),
            dilation_len: 0,
            ceil_mode: 0,
        }
    }
}

/// Optional arguments of sterna_max_pool2d.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_max_pool2d_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// step of the window; empty: the kernel's size
    pub stride: *const i64,
    /// step of the window; empty: the kernel's size
    pub stride_len: usize,
    /// values added at both ends, at most half the kernel
    pub padding: *const i64,
    /// values added at both ends, at most half the kernel
    pub padding_len: usize,
    /// distance of a window's elements
    pub dilation: *const i64,
    /// distance of a window's elements
    pub dilation_len: usize,
    /// whether a window may reach over the end
    pub ceil_mode: i32,
}
impl Default for sterna_max_pool2d_options {
    fn default() -> Self {
        sterna_max_pool2d_options {
            struct_size: size_of::<sterna_max_pool2d_options>() as u32,
            stride: null(),
            stride_len: 0,
            padding: null(),
            padding_len: 0,
            dilation: null(),
            dilation_len: 0,
            ceil_mode: 0,
        }
    }
}

/// Optional arguments of sterna_avg_pool1d.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_avg_pool1d_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// step of the window; empty: the kernel's size
    pub stride: *const i64,
    /// step of the window; empty: the kernel's size
    pub stride_len: usize,
    /// values added at both ends, at most half the kernel
    pub padding: *const i64,
    /// values added at both ends, at most half the kernel
    pub padding_len: usize,
    /// whether a window may reach over the end
    pub ceil_mode: i32,
    /// whether padding counts in the divisor
    pub count_include_pad: i32,
}
impl Default for sterna_avg_pool1d_options {
    fn default() -> Self {
        sterna_avg_pool1d_options {
            struct_size: size_of::<sterna_avg_pool1d_options>() as u32,
            stride: null(),
            stride_len: 0,
            padding: null(),
            padding_len: 0,
            ceil_mode: 0,
            count_include_pad: 1,
        }
    }
}

/// Optional arguments of sterna_avg_pool2d.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_avg_pool2d_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// step of the window; empty: the kernel's size
    pub stride: *const i64,
    /// step of the window; empty: the kernel's size
    pub stride_len: usize,
    /// values added at both ends, at most half the kernel
    pub padding: *const i64,
    /// values added at both ends, at most half the kernel
    pub padding_len: usize,
    /// whether a window may reach over the end
    pub ceil_mode: i32,
    /// whether padding counts in the divisor
    pub count_include_pad: i32,
}
impl Default for sterna_avg_pool2d_options {
    fn default() -> Self {
        sterna_avg_pool2d_options {
            struct_size: size_of::<sterna_avg_pool2d_options>() as u32,
            stride: null(),
            stride_len: 0,
            padding: null(),
            padding_len: 0,
            ceil_mode: 0,
            count_include_pad: 1,
        }
    }
}

/// Optional arguments of sterna_batch_norm.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_batch_norm_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// \[C\]; none: 1
    pub weight: *const sterna_tensor,
    /// \[C\]; none: 0
    pub bias: *const sterna_tensor,
    /// \[C\]; needed when training is false
    pub running_mean: *const sterna_tensor,
    /// \[C\]; needed when training is false
    pub running_var: *const sterna_tensor,
    /// true: by the batch's statistics; false: by the running ones
    pub training: i32,
    /// weight of the batch in the new running statistics
    pub momentum: f64,
    /// added to the variance
    pub eps: f64,
}
impl Default for sterna_batch_norm_options {
    fn default() -> Self {
        sterna_batch_norm_options {
            struct_size: size_of::<sterna_batch_norm_options>() as u32,
            weight: null(),
            bias: null(),
            running_mean: null(),
            running_var: null(),
            training: 0,
            momentum: 0.1,
            eps: 1e-05,
        }
    }
}

/// Optional arguments of sterna_layer_norm.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_layer_norm_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// of normalized_shape; none: 1
    pub weight: *const sterna_tensor,
    /// of normalized_shape; none: 0
    pub bias: *const sterna_tensor,
    /// added to the variance
    pub eps: f64,
}
impl Default for sterna_layer_norm_options {
    fn default() -> Self {
        sterna_layer_norm_options {
            struct_size: size_of::<sterna_layer_norm_options>() as u32,
            weight: null(),
            bias: null(),
            eps: 1e-05,
        }
    }
}

/// Optional arguments of sterna_dropout.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_dropout_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// probability, in \[0, 1\], of a value to become zero
    pub p: f64,
    /// false: the result is x
    pub training: i32,
}
impl Default for sterna_dropout_options {
    fn default() -> Self {
        sterna_dropout_options {
            struct_size: size_of::<sterna_dropout_options>() as u32,
            p: 0.5,
            training: 1,
        }
    }
}

/// Optional arguments of sterna_dropout2d.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_dropout2d_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// probability, in \[0, 1\], of a value to become zero
    pub p: f64,
    /// false: the result is x
    pub training: i32,
}
impl Default for sterna_dropout2d_options {
    fn default() -> Self {
        sterna_dropout2d_options {
            struct_size: size_of::<sterna_dropout2d_options>() as u32,
            p: 0.5,
            training: 1,
        }
    }
}

/// Optional arguments of sterna_cross_entropy.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_cross_entropy_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// of each class: (C), in the dtype of x; gets no gradient
    pub weight: *const sterna_tensor,
    /// targets of this class have no loss and do not count in the mean
    pub ignore_index: i64,
    /// share, in \[0, 1\], of every target spread over all classes
    pub label_smoothing: f64,
    /// mean, sum, or none: one loss per value (per target of a classification)
    pub reduction: sterna_reduction,
}
impl Default for sterna_cross_entropy_options {
    fn default() -> Self {
        sterna_cross_entropy_options {
            struct_size: size_of::<sterna_cross_entropy_options>() as u32,
            weight: null(),
            ignore_index: -100,
            label_smoothing: 0.0,
            reduction: STERNA_REDUCTION_MEAN,
        }
    }
}

/// Optional arguments of sterna_nll_loss.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_nll_loss_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// of each class: (C), in the dtype of x; gets no gradient
    pub weight: *const sterna_tensor,
    /// targets of this class have no loss and do not count in the mean
    pub ignore_index: i64,
    /// mean, sum, or none: one loss per value (per target of a classification)
    pub reduction: sterna_reduction,
}
impl Default for sterna_nll_loss_options {
    fn default() -> Self {
        sterna_nll_loss_options {
            struct_size: size_of::<sterna_nll_loss_options>() as u32,
            weight: null(),
            ignore_index: -100,
            reduction: STERNA_REDUCTION_MEAN,
        }
    }
}

/// Optional arguments of sterna_bce_with_logits.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_bce_with_logits_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// of each value; a shape that broadcasts to x's
    pub weight: *const sterna_tensor,
    /// of the positive part; a shape that broadcasts to x's
    pub pos_weight: *const sterna_tensor,
    /// mean, sum, or none: one loss per value (per target of a classification)
    pub reduction: sterna_reduction,
}
impl Default for sterna_bce_with_logits_options {
    fn default() -> Self {
        sterna_bce_with_logits_options {
            struct_size: size_of::<sterna_bce_with_logits_options>() as u32,
            weight: null(),
            pos_weight: null(),
            reduction: STERNA_REDUCTION_MEAN,
        }
    }
}

/// Optional arguments of sterna_mse_loss.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_mse_loss_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// mean, sum, or none: one loss per value (per target of a classification)
    pub reduction: sterna_reduction,
}
impl Default for sterna_mse_loss_options {
    fn default() -> Self {
        sterna_mse_loss_options {
            struct_size: size_of::<sterna_mse_loss_options>() as u32,
            reduction: STERNA_REDUCTION_MEAN,
        }
    }
}

/// Optional arguments of sterna_l1_loss.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_l1_loss_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// mean, sum, or none: one loss per value (per target of a classification)
    pub reduction: sterna_reduction,
}
impl Default for sterna_l1_loss_options {
    fn default() -> Self {
        sterna_l1_loss_options {
            struct_size: size_of::<sterna_l1_loss_options>() as u32,
            reduction: STERNA_REDUCTION_MEAN,
        }
    }
}

/// Optional arguments of sterna_smooth_l1_loss.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_smooth_l1_loss_options {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// distance where the loss turns from square to linear, not negative
    pub beta: f64,
    /// mean, sum, or none: one loss per value (per target of a classification)
    pub reduction: sterna_reduction,
}
impl Default for sterna_smooth_l1_loss_options {
    fn default() -> Self {
        sterna_smooth_l1_loss_options {
            struct_size: size_of::<sterna_smooth_l1_loss_options>() as u32,
            beta: 1.0,
            reduction: STERNA_REDUCTION_MEAN,
        }
    }
}

/// Host memory lent to the library.  Called on whichever thread drops the last tensor.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_buffer {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// handed to every function
    pub user: *mut c_void,
    /// runs exactly once; may be absent
    pub destroy: Option<unsafe extern "C" fn(*mut c_void)>,
}
impl Default for sterna_buffer {
    fn default() -> Self {
        sterna_buffer {
            struct_size: size_of::<sterna_buffer>() as u32,
            user: null_mut(),
            destroy: None,
        }
    }
}

/// Sees the gradient of one tensor.  Called on the thread that is inside sterna_backward or sterna_grad.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_tensor_hook {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// handed to every function
    pub user: *mut c_void,
    /// runs exactly once; may be absent
    pub destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    /// `grad` is borrowed for the call.  `*replacement` is NULL; a tensor of the same shape and dtype stored there is taken over and replaces the gradient.
    pub on_grad: Option<unsafe extern "C" fn(user: *mut c_void, grad: *const sterna_tensor, replacement: *mut *mut sterna_tensor) -> *mut sterna_error>,
}
impl Default for sterna_tensor_hook {
    fn default() -> Self {
        sterna_tensor_hook {
            struct_size: size_of::<sterna_tensor_hook>() as u32,
            user: null_mut(),
            destroy: None,
            on_grad: None,
        }
    }
}

/// The gradient of a function that the host has computed.  Called on the thread that is inside sterna_backward or sterna_grad.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_custom_gradient {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// handed to every function
    pub user: *mut c_void,
    /// runs exactly once; may be absent
    pub destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    /// `grads`: d(loss)/d(output), one an output, borrowed for the call, NULL where none arrived.  `input_grads`: place for d(loss)/d(input), one an input, all NULL; tensors of the input's shape stored there are taken over, NULL means that no gradient flows.
    pub backward: Option<unsafe extern "C" fn(user: *mut c_void, grads: *const *const sterna_tensor, grads_len: usize, input_grads: *mut *mut sterna_tensor, input_grads_len: usize) -> *mut sterna_error>,
}
impl Default for sterna_custom_gradient {
    fn default() -> Self {
        sterna_custom_gradient {
            struct_size: size_of::<sterna_custom_gradient>() as u32,
            user: null_mut(),
            destroy: None,
            backward: None,
        }
    }
}

/// Where the library's messages go.  Called on whichever thread has something to say, several at once.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_log_sink {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// handed to every function
    pub user: *mut c_void,
    /// runs exactly once; may be absent
    pub destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    /// One line of UTF-8 without its end, valid during the call; `level` is one of STERNA_LOG_\*.
    pub message: Option<unsafe extern "C" fn(user: *mut c_void, level: i32, text: *const c_char, text_len: usize)>,
}
impl Default for sterna_log_sink {
    fn default() -> Self {
        sterna_log_sink {
            struct_size: size_of::<sterna_log_sink>() as u32,
            user: null_mut(),
            destroy: None,
            message: None,
        }
    }
}

/// A dataset of the host language.  Called from several threads at once when a loader has workers, otherwise on the thread of the call.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_dataset_callbacks {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// handed to every function
    pub user: *mut c_void,
    /// runs exactly once; may be absent
    pub destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    /// Makes sample `index`.  The handles put in `outputs`, at most `outputs_capacity` of them, are taken over, and their number goes in \*outputs_len.
    pub get: Option<unsafe extern "C" fn(user: *mut c_void, index: i64, outputs: *mut *mut sterna_tensor, outputs_capacity: usize, outputs_len: *mut usize) -> *mut sterna_error>,
}
impl Default for sterna_dataset_callbacks {
    fn default() -> Self {
        sterna_dataset_callbacks {
            struct_size: size_of::<sterna_dataset_callbacks>() as u32,
            user: null_mut(),
            destroy: None,
            get: None,
        }
    }
}

/// How samples become a batch.  Called from several threads at once when the loader has workers, otherwise on the thread of the call.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_collate_callbacks {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// handed to every function
    pub user: *mut c_void,
    /// runs exactly once; may be absent
    pub destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    /// `tensors` are those of all samples, one sample after the other, borrowed for the call; sample i has lengths\[i\] of them.  The handles put in `outputs`, at most `outputs_capacity`, are taken over, and their number goes in \*outputs_len.
    pub collate: Option<unsafe extern "C" fn(user: *mut c_void, tensors: *const *const sterna_tensor, lengths: *const usize, samples: usize, outputs: *mut *mut sterna_tensor, outputs_capacity: usize, outputs_len: *mut usize) -> *mut sterna_error>,
}
impl Default for sterna_collate_callbacks {
    fn default() -> Self {
        sterna_collate_callbacks {
            struct_size: size_of::<sterna_collate_callbacks>() as u32,
            user: null_mut(),
            destroy: None,
            collate: None,
        }
    }
}

/// The forward function of a host language's module.  Called on the thread of the call that needs the module's outputs.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_module_callbacks {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// handed to every function
    pub user: *mut c_void,
    /// runs exactly once; may be absent
    pub destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    /// Computes the outputs by ops.  `inputs` are borrowed for the call; the handles put in `outputs`, at most `outputs_capacity` of them, are taken over, and their number goes in \*outputs_len.
    pub forward: Option<unsafe extern "C" fn(user: *mut c_void, inputs: *const *const sterna_tensor, inputs_len: usize, outputs: *mut *mut sterna_tensor, outputs_capacity: usize, outputs_len: *mut usize) -> *mut sterna_error>,
}
impl Default for sterna_module_callbacks {
    fn default() -> Self {
        sterna_module_callbacks {
            struct_size: size_of::<sterna_module_callbacks>() as u32,
            user: null_mut(),
            destroy: None,
            forward: None,
        }
    }
}

/// A learning rate's factor by the host language.  Called on the thread of the call that makes or steps the schedule.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sterna_scheduler_callbacks {
    /// of this struct, as the caller knows it
    pub struct_size: u32,
    /// handed to every function
    pub user: *mut c_void,
    /// runs exactly once; may be absent
    pub destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    /// Puts the factor of the initial learning rate after `step` steps in \*value.
    pub factor: Option<unsafe extern "C" fn(user: *mut c_void, step: i64, value: *mut f64) -> *mut sterna_error>,
}
impl Default for sterna_scheduler_callbacks {
    fn default() -> Self {
        sterna_scheduler_callbacks {
            struct_size: size_of::<sterna_scheduler_callbacks>() as u32,
            user: null_mut(),
            destroy: None,
            factor: None,
        }
    }
}

extern "C" {
    /// The family of an error, one of STERNA_ERROR_\*; 0 when `error` is not an error.
    pub fn sterna_error_code(error: *const sterna_error) -> i32;
    /// One sentence for a programmer, naming function, argument, shapes and dtypes. Borrowed from `error`.
    pub fn sterna_error_message(error: *const sterna_error) -> sterna_str;
    /// The op or function that failed. Borrowed from `error`.
    pub fn sterna_error_op(error: *const sterna_error) -> sterna_str;
    /// The argument at fault, "" when none is. Borrowed from `error`.
    pub fn sterna_error_argument(error: *const sterna_error) -> sterna_str;
    /// Shapes and dtypes of the inputs: "x: f32\[2, 3\], weight: f32\[4, 5\]"; may be "". Borrowed from `error`.
    pub fn sterna_error_shapes(error: *const sterna_error) -> sterna_str;
    /// What a callback had failed with, as an error of its own to release; NULL when there is none.
    pub fn sterna_error_cause(error: *const sterna_error) -> *mut sterna_error;
    /// The host language's exception that sterna_error_create was given, NULL when there is none. Borrowed from `error`.
    pub fn sterna_error_host(error: *const sterna_error) -> *mut c_void;
    /// An error for a callback to return. `host` is the host language's own exception; it comes out again through sterna_error_host, and `destroy(host)` runs once when no error refers to it any more.
    pub fn sterna_error_create(code: i32, message: *const c_char, host: *mut c_void, destroy: Option<unsafe extern "C" fn(*mut c_void)>) -> *mut sterna_error;
    /// The content. Borrowed from `bytes`; "" when `bytes` is no handle.
    pub fn sterna_bytes_str(bytes: *const sterna_bytes) -> sterna_str;
    /// Opens a scope on this thread. Until its end it notes every tensor handle that this thread makes.
    pub fn sterna_scope_begin(scope: *mut *mut sterna_scope) -> *mut sterna_error;
    /// The tensor outlives the scope; an enclosing scope takes it over.
    pub fn sterna_scope_keep(scope: *mut sterna_scope, tensor: *const sterna_tensor) -> *mut sterna_error;
    /// Ends the scope and releases one reference to each tensor handle made in it that was neither kept nor released. Scopes still open inside it end too. It must have been begun on this thread (STERNA_ERROR_STATE).
    pub fn sterna_scope_end(scope: *mut sterna_scope) -> *mut sterna_error;
    /// The version of this interface; grows when functions are added. Bindings compare it when they load the library.
    pub fn sterna_abi_version() -> i32;
    /// The library's version, such as "0.1.0". Valid for ever.
    pub fn sterna_version() -> sterna_str;
    /// Number of handles that are not released, for tests that look for leaks.
    pub fn sterna_debug_live_handles() -> i64;
    /// "f32", "bool" …; "" for a number that is no dtype. Valid for ever.
    pub fn sterna_dtype_name(dtype: sterna_dtype) -> sterna_str;
    /// Bytes of one element; 0 for a number that is no dtype.
    pub fn sterna_dtype_size(dtype: sterna_dtype) -> usize;
    /// The smallest dtype that both convert to, as torch.promote_types.
    pub fn sterna_promote_types(a: sterna_dtype, b: sterna_dtype, result: *mut sterna_dtype) -> *mut sterna_error;
    /// Number of threads that one call computes on.
    pub fn sterna_num_threads() -> i32;
    /// From the next call on, computes on so many threads; results do not depend on it. For the whole process.
    pub fn sterna_set_num_threads(threads: i32) -> *mut sterna_error;
    /// What sterna_set_float32_matmul_precision has set, one of STERNA_MATMUL_\*.
    pub fn sterna_float32_matmul_precision() -> i32;
    /// As torch.set_float32_matmul_precision, for convolutions too: HIGH lets products of f32 round their factors to TF32 (10 bits of mantissa), which is many times faster on NVIDIA devices since Ampere; the CPU computes in f32 always. From the next call on, for the whole process; a captured step keeps what held when its capture began, also in a file.
    pub fn sterna_set_float32_matmul_precision(precision: sterna_matmul_precision) -> *mut sterna_error;
    /// Seeds the default generator of every device, and the thread's own where sterna_set_generator gave it one.
    pub fn sterna_manual_seed(seed: u64) -> *mut sterna_error;
    /// A generator of its own state.
    pub fn sterna_generator_create(seed: u64, generator: *mut *mut sterna_generator) -> *mut sterna_error;
    /// The default generator of a device.
    pub fn sterna_generator_default(device: *const c_char, generator: *mut *mut sterna_generator) -> *mut sterna_error;
    /// Starts the generator anew.
    pub fn sterna_generator_seed(generator: *mut sterna_generator, seed: u64) -> *mut sterna_error;
    /// Where the generator is in its numbers; with sterna_generator_set_state the same numbers come again.
    pub fn sterna_generator_get_state(generator: *mut sterna_generator, seed: *mut u64, offset: *mut u64) -> *mut sterna_error;
    /// Puts the generator where sterna_generator_get_state found it.
    pub fn sterna_generator_set_state(generator: *mut sterna_generator, seed: u64, offset: u64) -> *mut sterna_error;
    /// Random calls of this thread take their numbers from `generator`, NULL for the device's default.
    pub fn sterna_set_generator(generator: *mut sterna_generator, before: *mut *mut sterna_generator) -> *mut sterna_error;
    /// A tensor that copies row-major elements from the host's memory.
    pub fn sterna_tensor_from_data(data: *const c_void, data_len: usize, dtype: sterna_dtype, shape: *const i64, shape_len: usize, tensor: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// A tensor of row-major elements in the host's memory, without a copy. The memory must be aligned to an element, must not change, and must stay until `buffer.destroy`.
    pub fn sterna_tensor_borrow(data: *const c_void, data_len: usize, dtype: sterna_dtype, shape: *const i64, shape_len: usize, buffer: *const sterna_buffer, tensor: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Everything about a tensor but its elements, in one call.
    pub fn sterna_tensor_get_info(tensor: *const sterna_tensor, info: *mut sterna_tensor_info) -> *mut sterna_error;
    /// The value of a tensor of one element.
    pub fn sterna_tensor_item(tensor: *const sterna_tensor, value: *mut f64) -> *mut sterna_error;
    /// The value of an integer or bool tensor of one element, exactly.
    pub fn sterna_tensor_item_i64(tensor: *const sterna_tensor, value: *mut i64) -> *mut sterna_error;
    /// Copies all elements, in row-major order, to the host's memory.
    pub fn sterna_tensor_copy_to(tensor: *const sterna_tensor, data: *mut c_void, data_len: usize) -> *mut sterna_error;
    /// The elements of a contiguous tensor in host memory, borrowed: they may be read while `tensor` lives and, if it is a variable, is not assigned.
    pub fn sterna_tensor_data(tensor: *const sterna_tensor, data: *mut *const c_void) -> *mut sterna_error;
    /// The value in pinned (page-locked) host memory, from which a device copies faster and, if asked to, asynchronously; as torch.Tensor.pin_memory. A pinned tensor stays as it is, another one is copied in row-major order. No gradient flows through it.
    pub fn sterna_tensor_pin_memory(tensor: *const sterna_tensor, device: *const c_char, pinned: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The tensor on `device`, as sterna_to_device. With non_blocking, a copy from pinned memory (sterna_tensor_pin_memory) to a device that copies asynchronously returns at once; the source is kept until it is done, and what is called on the device afterwards sees the values. So does a copy of a contiguous tensor from such a device to "cpu", whose result is pinned: it must not be read before sterna_device_synchronize. All other copies are done when the call returns.
    pub fn sterna_tensor_to(tensor: *const sterna_tensor, device: *const c_char, options: *const sterna_to_options, moved: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The tensor as PyTorch prints it.
    pub fn sterna_tensor_to_text(tensor: *const sterna_tensor, options: *const sterna_tensor_text_options, text: *mut *mut sterna_bytes) -> *mut sterna_error;
    /// Whether two handles mean the same object, for a variable the same cell.
    pub fn sterna_tensor_is_same(a: *const sterna_tensor, b: *const sterna_tensor, same: *mut i32) -> *mut sterna_error;
    /// A variable, the one kind of tensor that can be assigned. Where a tensor is an argument, it stands for its value.
    pub fn sterna_variable_create(value: *const sterna_tensor, options: *const sterna_variable_options, variable: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Gives a variable a new value. What was computed from the old one keeps it.
    pub fn sterna_tensor_assign(variable: *mut sterna_tensor, value: *const sterna_tensor) -> *mut sterna_error;
    /// A leaf with the tensor's value, into which sterna_backward sums gradients. For variables, see sterna_variable_options.
    pub fn sterna_tensor_requires_grad(tensor: *const sterna_tensor, leaf: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Whether gradients flow to a variable from now on. A change drops the gradient that it holds.
    pub fn sterna_tensor_set_requires_grad(variable: *mut sterna_tensor, requires_grad: i32) -> *mut sterna_error;
    /// The gradient that backward calls have summed.
    pub fn sterna_tensor_grad(tensor: *const sterna_tensor, gradient: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Replaces the gradient.
    pub fn sterna_tensor_set_grad(tensor: *const sterna_tensor, gradient: *const sterna_tensor) -> *mut sterna_error;
    /// Drops the gradient, so that the next backward starts from nothing.
    pub fn sterna_tensor_zero_grad(tensor: *const sterna_tensor) -> *mut sterna_error;
    /// Says whether calls of this thread are recorded for gradients from now on.
    pub fn sterna_set_grad_mode(mode: sterna_grad_mode, before: *mut sterna_grad_mode) -> *mut sterna_error;
    /// Mixed precision as torch.autocast: until the next call, matmul, linear and convolutions of this thread take f32 inputs in the low precision, losses, softmax, sums, powers and logarithms take low-precision inputs in f32, and all other ops promote as always. Weights, their gradients and the optimizer stay f32; gradients run in the precisions of the forward pass. In f16 small gradients vanish: see sterna_grad_scaler_create.
    pub fn sterna_set_autocast(mode: sterna_autocast, before: *mut sterna_autocast) -> *mut sterna_error;
    /// While on, a backward fails (STERNA_ERROR_AUTOGRAD) at the first NaN and names the call behind it. For the whole process; slow.
    pub fn sterna_set_anomaly_mode(enabled: i32) -> *mut sterna_error;
    /// Sums d(loss)/d(leaf) into the gradient of every variable and leaf that the loss was computed from.
    pub fn sterna_backward(loss: *const sterna_tensor, options: *const sterna_backward_options) -> *mut sterna_error;
    /// As sterna_backward for the sum of several losses, in one pass.
    pub fn sterna_backward_many(losses: *const *const sterna_tensor, losses_len: usize, options: *const sterna_backward_many_options) -> *mut sterna_error;
    /// The gradients of the sum of `outputs` with respect to `inputs`; no variable's gradient changes.
    pub fn sterna_grad(outputs: *const *const sterna_tensor, outputs_len: usize, inputs: *const *const sterna_tensor, inputs_len: usize, options: *const sterna_grad_options, gradients: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// `hook` sees the gradient of `tensor` in every backward from now on, after it is summed and before it is used.
    pub fn sterna_tensor_add_hook(tensor: *const sterna_tensor, hook: *const sterna_tensor_hook, handle: *mut *mut sterna_hook) -> *mut sterna_error;
    /// The hook is not called any more. Removing it twice is no error.
    pub fn sterna_hook_remove(hook: *mut sterna_hook) -> *mut sterna_error;
    /// Makes `outputs`, which the host has computed from `inputs`, results of one recorded call whose gradient is `gradient.backward`. Where no input requires a gradient, or nothing is recorded, the outputs come out as they are.
    pub fn sterna_custom_function(name: *const c_char, inputs: *const *const sterna_tensor, inputs_len: usize, outputs: *const *const sterna_tensor, outputs_len: usize, gradient: *const sterna_custom_gradient, results: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// From now on, this thread's calls are recorded instead of executed, until sterna_capture_end, or until the capture is released. Variables that the step reads and assigns become part of it; other tensors become constants. Reading data meanwhile is an error (STERNA_ERROR_STATE).
    pub fn sterna_capture_begin(examples: *const *const sterna_tensor, examples_len: usize, placeholders: *mut *mut sterna_tensor, capture: *mut *mut sterna_capture) -> *mut sterna_error;
    /// Ends the capture, and makes what was recorded ready to run.
    pub fn sterna_capture_end(capture: *mut sterna_capture, outputs: *const *const sterna_tensor, outputs_len: usize, program: *mut *mut sterna_program) -> *mut sterna_error;
    /// Runs the step: reads the variables, computes, assigns the variables. No gradients are recorded. Several threads may run a program that assigns no variables.
    pub fn sterna_program_run(program: *mut sterna_program, inputs: *const *const sterna_tensor, inputs_len: usize, outputs: *mut *mut sterna_tensor, outputs_len: usize) -> *mut sterna_error;
    /// The size of a program.
    pub fn sterna_program_get_info(program: *mut sterna_program, info: *mut sterna_program_info) -> *mut sterna_error;
    /// What an input must be.
    pub fn sterna_program_get_input(program: *mut sterna_program, index: i64, info: *mut sterna_value_info) -> *mut sterna_error;
    /// What an output will be.
    pub fn sterna_program_get_output(program: *mut sterna_program, index: i64, info: *mut sterna_value_info) -> *mut sterna_error;
    /// Whether runs measure the times of their calls, from none on; sterna_program_text shows the mean of each.
    pub fn sterna_program_set_profile(program: *mut sterna_program, on: i32) -> *mut sterna_error;
    /// The program for a reader, a line a call.
    pub fn sterna_program_text(program: *mut sterna_program, text: *mut *mut sterna_bytes) -> *mut sterna_error;
    /// Number of devices.
    pub fn sterna_device_count() -> i32;
    /// A device and its memory.
    pub fn sterna_device_get_info(index: i32, info: *mut sterna_device_info) -> *mut sterna_error;
    /// What hardware a device is, as torch.cuda.get_device_properties.
    pub fn sterna_device_get_properties(index: i32, info: *mut sterna_device_properties) -> *mut sterna_error;
    /// Lets peak_bytes start again from what is alive now.
    pub fn sterna_device_reset_peak(index: i32) -> *mut sterna_error;
    /// Waits until all work of a device is done; at once where calls are done when they return, as on "cpu".
    pub fn sterna_device_synchronize(index: i32) -> *mut sterna_error;
    /// A stream as torch.cuda.Stream: its work is done in the order of the calls, side by side with that of other streams. On a device without streams, such as "cpu" and "null", calls are done when they return, and streams change nothing.
    pub fn sterna_stream_create(device: *const c_char, stream: *mut *mut sterna_stream) -> *mut sterna_error;
    /// The device of a stream.
    pub fn sterna_stream_device(stream: *mut sterna_stream, device: *mut sterna_str) -> *mut sterna_error;
    /// Waits until all work of a stream is done.
    pub fn sterna_stream_synchronize(stream: *mut sterna_stream) -> *mut sterna_error;
    /// Calls of this thread, and programs that it runs, use `stream` from now on, and keep it alive; on other devices, and with NULL on all, the device's own stream, which orders the work of all threads that have set none. What one stream computes another must wait for before it uses it: see sterna_event_wait. Memory of tensors needs no such care: it is used for others only after all streams whose calls have used it.
    pub fn sterna_set_stream(stream: *mut sterna_stream, before: *mut *mut sterna_stream) -> *mut sterna_error;
    /// An event as torch.cuda.Event, not recorded yet.
    pub fn sterna_event_create(device: *const c_char, event: *mut *mut sterna_event) -> *mut sterna_error;
    /// The device of an event.
    pub fn sterna_event_device(event: *mut sterna_event, device: *mut sterna_str) -> *mut sterna_error;
    /// The event is the end of all work that `stream` has been given so far. It may be recorded again.
    pub fn sterna_event_record(event: *mut sterna_event, stream: *mut sterna_stream) -> *mut sterna_error;
    /// What `stream` is given from now on waits for the event; the host does not, unless the two are on devices of different types. An event that was never recorded is not waited for, here and below.
    pub fn sterna_event_wait(event: *mut sterna_event, stream: *mut sterna_stream) -> *mut sterna_error;
    /// Waits until the event has happened.
    pub fn sterna_event_synchronize(event: *mut sterna_event) -> *mut sterna_error;
    /// Whether the event has happened.
    pub fn sterna_event_done(event: *mut sterna_event, happened: *mut i32) -> *mut sterna_error;
    /// The time between two events of one device that have happened.
    pub fn sterna_event_elapsed(from: *mut sterna_event, to: *mut sterna_event, seconds: *mut f64) -> *mut sterna_error;
    /// Tensors that this thread makes from nothing lie on this device from now on, unless a call says otherwise.
    pub fn sterna_set_device(device: *const c_char, before: *mut sterna_str) -> *mut sterna_error;
    /// Adds the devices of a shared object that exports sterna_device_plugin (see sterna_device.h). It stays loaded for ever; code that is not trusted must not be loaded.
    pub fn sterna_load_device_plugin(path: *const c_char) -> *mut sterna_error;
    /// Gives memory that is kept for the next tensors back to the system.
    pub fn sterna_empty_cache() -> *mut sterna_error;
    /// The library's messages of at least `level` go to `sink`. At first they go nowhere. For the whole process.
    pub fn sterna_set_log_sink(sink: *const sterna_log_sink, level: sterna_log_level) -> *mut sterna_error;
    /// The tensor as a `DLManagedTensorVersioned *` of DLPack 1, without a copy, marked read-only. It is the caller's: its deleter must run once, and keeps the memory until then. Gradients are left behind. Of a device such as CUDA, the call waits for its work, so that the memory can be read on any stream, and so does the deleter.
    pub fn sterna_tensor_to_dlpack(tensor: *const sterna_tensor, managed: *mut *mut c_void) -> *mut sterna_error;
    /// A tensor that uses the memory of a `DLManagedTensorVersioned *` of DLPack 1, without a copy. The memory must not change, and what was queued to fill it must be done. Its deleter runs once, when the last tensor on the memory goes, or when the call fails; of a device's memory, when what is queued on it is done too, at a later call for that device.
    pub fn sterna_tensor_from_dlpack(managed: *mut c_void, tensor: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Sample i is row i of each of the tensors.
    pub fn sterna_dataset_tensors(tensors: *const *const sterna_tensor, tensors_len: usize, dataset: *mut *mut sterna_dataset) -> *mut sterna_error;
    /// Samples that the host language makes.
    pub fn sterna_dataset_create(size: i64, callbacks: *const sterna_dataset_callbacks, dataset: *mut *mut sterna_dataset) -> *mut sterna_error;
    /// Some samples of a dataset, in this order.
    pub fn sterna_dataset_subset(dataset: *const sterna_dataset, indices: *const i64, indices_len: usize, subset: *mut *mut sterna_dataset) -> *mut sterna_error;
    /// Disjoint random subsets, the same for the same seed.
    pub fn sterna_random_split(dataset: *const sterna_dataset, lengths: *const i64, lengths_len: usize, seed: u64, parts: *mut *mut sterna_dataset) -> *mut sterna_error;
    /// The number of samples.
    pub fn sterna_dataset_size(dataset: *const sterna_dataset, size: *mut i64) -> *mut sterna_error;
    /// One sample.
    pub fn sterna_dataset_get(dataset: *const sterna_dataset, index: i64, sample: *mut *mut sterna_tensor, sample_capacity: usize, sample_len: *mut usize) -> *mut sterna_error;
    /// Batches of a dataset whose samples are stacked along a new first axis. Starts in epoch 0.
    pub fn sterna_loader_create(dataset: *const sterna_dataset, options: *const sterna_loader_options, loader: *mut *mut sterna_loader) -> *mut sterna_error;
    /// Batches of a dataset that the host language makes of the samples.
    pub fn sterna_loader_create_collating(dataset: *const sterna_dataset, callbacks: *const sterna_collate_callbacks, options: *const sterna_loader_options, loader: *mut *mut sterna_loader) -> *mut sterna_error;
    /// Starts an epoch at its first batch; a running one is abandoned.
    pub fn sterna_loader_epoch(loader: *mut sterna_loader, epoch: i64) -> *mut sterna_error;
    /// The next batch; NULL at the end of the epoch, until sterna_loader_epoch starts another. After an error in making a batch the next call tries the same batch again.
    pub fn sterna_loader_next(loader: *mut sterna_loader, batch: *mut *mut sterna_batch) -> *mut sterna_error;
    /// The number of batches in an epoch.
    pub fn sterna_loader_batches(loader: *mut sterna_loader, batches: *mut i64) -> *mut sterna_error;
    /// Where the loader stands, for sterna_loader_set_state.
    pub fn sterna_loader_state(loader: *mut sterna_loader, epoch: *mut i64, position: *mut i64, seed: *mut u64) -> *mut sterna_error;
    /// Continues at the very next batch.
    pub fn sterna_loader_set_state(loader: *mut sterna_loader, epoch: i64, position: i64, seed: u64) -> *mut sterna_error;
    /// The number of tensors in a batch.
    pub fn sterna_batch_size(batch: *const sterna_batch, size: *mut usize) -> *mut sterna_error;
    /// A tensor of a batch.
    pub fn sterna_batch_tensor(batch: *const sterna_batch, index: usize, tensor: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// An empty queue.
    pub fn sterna_queue_create(capacity: i64, queue: *mut *mut sterna_queue) -> *mut sterna_error;
    /// Adds a batch; waits while the queue is full.
    pub fn sterna_queue_push(queue: *mut sterna_queue, tensors: *const *const sterna_tensor, tensors_len: usize) -> *mut sterna_error;
    /// Adds a batch if there is room.
    pub fn sterna_queue_try_push(queue: *mut sterna_queue, tensors: *const *const sterna_tensor, tensors_len: usize, pushed: *mut i32) -> *mut sterna_error;
    /// There will be no more batches: the reader gets what is there, then the end.
    pub fn sterna_queue_finish(queue: *mut sterna_queue) -> *mut sterna_error;
    /// There will be no more batches: the reader gets what is there, then this error.
    pub fn sterna_queue_fail(queue: *mut sterna_queue, error: *const sterna_error) -> *mut sterna_error;
    /// The next batch, waiting for one; NULL at the end.
    pub fn sterna_queue_next(queue: *mut sterna_queue, batch: *mut *mut sterna_batch) -> *mut sterna_error;
    /// The reader gives up: batches are dropped and pushing fails.
    pub fn sterna_queue_close(queue: *mut sterna_queue) -> *mut sterna_error;
    /// The number of batches that wait.
    pub fn sterna_queue_size(queue: *mut sterna_queue, size: *mut i64) -> *mut sterna_error;
    /// Writes tensors as a safetensors file, in one step.
    pub fn sterna_safetensors_save(path: *const c_char, names: *const *const c_char, tensors: *const *const sterna_tensor, tensors_len: usize) -> *mut sterna_error;
    /// Writes a dict's tensors and metadata as a safetensors file, in one step.
    pub fn sterna_safetensors_save_dict(path: *const c_char, dict: *mut sterna_dict) -> *mut sterna_error;
    /// Reads a safetensors file with its metadata. Damaged files are refused, naming the key.
    pub fn sterna_safetensors_load(path: *const c_char, dict: *mut *mut sterna_dict) -> *mut sterna_error;
    /// Writes a tensor as a NumPy .npy file, in one step.
    pub fn sterna_npy_save(path: *const c_char, tensor: *const sterna_tensor) -> *mut sterna_error;
    /// Reads a NumPy .npy file of any byte and dimension order.
    pub fn sterna_npy_load(path: *const c_char, tensor: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Writes tensors as a NumPy .npz archive, in one step.
    pub fn sterna_npz_save(path: *const c_char, names: *const *const c_char, tensors: *const *const sterna_tensor, tensors_len: usize, options: *const sterna_npz_options) -> *mut sterna_error;
    /// Reads a NumPy .npz archive.
    pub fn sterna_npz_load(path: *const c_char, dict: *mut *mut sterna_dict) -> *mut sterna_error;
    /// Reads a file of comma-separated numbers as (rows, columns).
    pub fn sterna_read_csv(path: *const c_char, options: *const sterna_read_csv_options, tensor: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Reads a file in the IDX format of MNIST, plain or gzip.
    pub fn sterna_read_idx(path: *const c_char, tensor: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Writes all that a training run needs to go on as if it had never stopped, as one safetensors file, in one step.
    pub fn sterna_checkpoint_save(path: *const c_char, parts: *const sterna_checkpoint) -> *mut sterna_error;
    /// Puts the objects into the saved state. After an error every object is as it was.
    pub fn sterna_checkpoint_load(path: *const c_char, parts: *const sterna_checkpoint) -> *mut sterna_error;
    /// Writes a program with the values that its variables hold now, as one safetensors file, in one step. Variables of a module whose forward was captured keep their dotted names.
    pub fn sterna_program_save(program: *mut sterna_program, path: *const c_char) -> *mut sterna_error;
    /// Reads a program, which runs without the code that made it. Its variables are its own.
    pub fn sterna_program_load(path: *const c_char, program: *mut *mut sterna_program) -> *mut sterna_error;
    /// The variables of a program that was loaded, by the names in its file; those of a captured one are the caller's own.
    pub fn sterna_program_variables(program: *mut sterna_program, dict: *mut *mut sterna_dict) -> *mut sterna_error;
    /// Writes a module of one input as an ONNX model, in evaluation mode. Weights keep their names in the state dict; with dynamic axes, what depends on one size is refused.
    pub fn sterna_onnx_export(module: *mut sterna_module, example: *const sterna_tensor, options: *const sterna_onnx_options, path: *const c_char) -> *mut sterna_error;
    /// The same for a module of any number of inputs.
    pub fn sterna_onnx_export_many(module: *mut sterna_module, examples: *const *const sterna_tensor, examples_len: usize, options: *const sterna_onnx_options, path: *const c_char) -> *mut sterna_error;
    /// The same for a captured program. Its sizes are fixed, so dynamic axes are refused.
    pub fn sterna_onnx_export_program(program: *mut sterna_program, options: *const sterna_onnx_options, path: *const c_char) -> *mut sterna_error;
    /// An empty dict.
    pub fn sterna_dict_create(dict: *mut *mut sterna_dict) -> *mut sterna_error;
    /// The number of entries.
    pub fn sterna_dict_size(dict: *mut sterna_dict, size: *mut usize) -> *mut sterna_error;
    /// The name of an entry. Borrowed from `dict`; it stays valid when entries are added.
    pub fn sterna_dict_name(dict: *mut sterna_dict, index: usize, name: *mut sterna_str) -> *mut sterna_error;
    /// The tensor or variable of an entry by its place.
    pub fn sterna_dict_at(dict: *mut sterna_dict, index: usize, tensor: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The tensor or variable of a name.
    pub fn sterna_dict_get(dict: *mut sterna_dict, name: *const c_char, tensor: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Whether there is an entry of this name.
    pub fn sterna_dict_contains(dict: *mut sterna_dict, name: *const c_char, found: *mut i32) -> *mut sterna_error;
    /// Adds an entry at the end, or gives a name another tensor in its place.
    pub fn sterna_dict_set(dict: *mut sterna_dict, name: *const c_char, tensor: *const sterna_tensor) -> *mut sterna_error;
    /// The number of metadata texts that came with a file or were set.
    pub fn sterna_dict_metadata_size(dict: *mut sterna_dict, size: *mut usize) -> *mut sterna_error;
    /// A key and its text by place, in the order of the keys.
    pub fn sterna_dict_metadata_at(dict: *mut sterna_dict, index: usize, key: *mut *mut sterna_bytes, text: *mut *mut sterna_bytes) -> *mut sterna_error;
    /// The text of a metadata key.
    pub fn sterna_dict_metadata(dict: *mut sterna_dict, key: *const c_char, text: *mut *mut sterna_bytes) -> *mut sterna_error;
    /// Gives a metadata key a text.
    pub fn sterna_dict_set_metadata(dict: *mut sterna_dict, key: *const c_char, text: *const c_char) -> *mut sterna_error;
    /// A module whose forward is the host's own. Its parameters, buffers and children are registered afterwards; without callbacks it only holds them.
    pub fn sterna_module_create(kind: *const c_char, callbacks: *const sterna_module_callbacks, options: *const sterna_module_options, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// Adds a variable that optimizers update.
    pub fn sterna_module_register_parameter(module: *mut sterna_module, name: *const c_char, variable: *mut sterna_tensor) -> *mut sterna_error;
    /// Adds a variable that is saved with the module but not trained.
    pub fn sterna_module_register_buffer(module: *mut sterna_module, name: *const c_char, variable: *mut sterna_tensor) -> *mut sterna_error;
    /// Adds a child. The module keeps a reference of its own; the caller's handle stays the caller's.
    pub fn sterna_module_register_module(module: *mut sterna_module, name: *const c_char, child: *mut sterna_module) -> *mut sterna_error;
    /// The output for one input.
    pub fn sterna_module_forward(module: *mut sterna_module, x: *const sterna_tensor, y: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The outputs for any number of inputs.
    pub fn sterna_module_forward_many(module: *mut sterna_module, inputs: *const *const sterna_tensor, inputs_len: usize, outputs: *mut *mut sterna_tensor, outputs_capacity: usize, outputs_len: *mut usize) -> *mut sterna_error;
    /// Turns training mode on or off, for the module and all below it; dropout and batch norm differ.
    pub fn sterna_module_train(module: *mut sterna_module, training: i32) -> *mut sterna_error;
    /// Whether the module is in training mode, which it starts in.
    pub fn sterna_module_is_training(module: *mut sterna_module, training: *mut i32) -> *mut sterna_error;
    /// The kind, such as "Linear". Borrowed from `module`.
    pub fn sterna_module_kind(module: *mut sterna_module, kind: *mut sterna_str) -> *mut sterna_error;
    /// The parameters of the module and all below, as variables by dotted name, such as "0.weight"; shared ones once, by their first name.
    pub fn sterna_module_parameters(module: *mut sterna_module, dict: *mut *mut sterna_dict) -> *mut sterna_error;
    /// The buffers of the module and all below, as variables by dotted name.
    pub fn sterna_module_buffers(module: *mut sterna_module, dict: *mut *mut sterna_dict) -> *mut sterna_error;
    /// A parameter by its dotted name.
    pub fn sterna_module_parameter(module: *mut sterna_module, name: *const c_char, variable: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// A buffer by its dotted name.
    pub fn sterna_module_buffer(module: *mut sterna_module, name: *const c_char, variable: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// A module below by its dotted name.
    pub fn sterna_module_child(module: *mut sterna_module, name: *const c_char, child: *mut *mut sterna_module) -> *mut sterna_error;
    /// The number of children.
    pub fn sterna_module_children_size(module: *mut sterna_module, size: *mut usize) -> *mut sterna_error;
    /// A child by its place, in the order of registration.
    pub fn sterna_module_child_at(module: *mut sterna_module, index: usize, name: *mut *mut sterna_bytes, child: *mut *mut sterna_module) -> *mut sterna_error;
    /// Stops training of the parameters at or below a name.
    pub fn sterna_module_freeze(module: *mut sterna_module, prefix: *const c_char, count: *mut i64) -> *mut sterna_error;
    /// Resumes training of the parameters at or below a name.
    pub fn sterna_module_unfreeze(module: *mut sterna_module, prefix: *const c_char, count: *mut i64) -> *mut sterna_error;
    /// Empties the gradients of all parameters.
    pub fn sterna_module_zero_grad(module: *mut sterna_module) -> *mut sterna_error;
    /// The tree of modules as PyTorch prints it.
    pub fn sterna_module_text(module: *mut sterna_module, text: *mut *mut sterna_bytes) -> *mut sterna_error;
    /// A table of the modules with their parameters' shapes and counts, and the totals.
    pub fn sterna_module_summary(module: *mut sterna_module, text: *mut *mut sterna_bytes) -> *mut sterna_error;
    /// The values of parameters and buffers by dotted name, in PyTorch's order; shared ones under each name.
    pub fn sterna_module_state_dict(module: *mut sterna_module, dict: *mut *mut sterna_dict) -> *mut sterna_error;
    /// Assigns parameters and buffers, converting dtype and device. All is checked first: after an error nothing has changed.
    pub fn sterna_module_load_state_dict(module: *mut sterna_module, entries: *mut sterna_dict, options: *const sterna_load_options, missing: *mut *mut sterna_dict, unexpected: *mut *mut sterna_dict) -> *mut sterna_error;
    /// Writes the state dict as a safetensors file, in one step; PyTorch and others read it.
    pub fn sterna_module_save(module: *mut sterna_module, path: *const c_char) -> *mut sterna_error;
    /// Assigns parameters and buffers from a safetensors file, as sterna_module_load_state_dict.
    pub fn sterna_module_load(module: *mut sterna_module, path: *const c_char, options: *const sterna_load_options) -> *mut sterna_error;
    /// y = x Wᵀ + b: (…, in_features) → (…, out_features). weight \[out, in\] and bias start as U(±1/√in).
    pub fn sterna_nn_linear(in_features: i64, out_features: i64, options: *const sterna_nn_linear_options, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// Cross-correlation over (N, C, L).
    pub fn sterna_nn_conv1d(in_channels: i64, out_channels: i64, kernel_size: *const i64, kernel_size_len: usize, options: *const sterna_nn_conv1d_options, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// Cross-correlation over (N, C, H, W).
    pub fn sterna_nn_conv2d(in_channels: i64, out_channels: i64, kernel_size: *const i64, kernel_size_len: usize, options: *const sterna_nn_conv2d_options, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// Batch normalization of (N, C) or (N, C, L). Batch statistics in training, which also update running_mean, running_var and num_batches_tracked; those in evaluation.
    pub fn sterna_nn_batch_norm1d(num_features: i64, options: *const sterna_nn_batch_norm_options, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// Batch normalization of (N, C, H, W), as sterna_nn_batch_norm1d.
    pub fn sterna_nn_batch_norm2d(num_features: i64, options: *const sterna_nn_batch_norm_options, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// Normalization over the last axes, of these sizes.
    pub fn sterna_nn_layer_norm(normalized_shape: *const i64, normalized_shape_len: usize, options: *const sterna_nn_layer_norm_options, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// In training, zeroes elements with probability p and scales the others by 1 / (1 - p).
    pub fn sterna_nn_dropout(p: f64, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// In training, zeroes whole channels of (N, C, H, W) with probability p and scales the others by 1 / (1 - p).
    pub fn sterna_nn_dropout2d(p: f64, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// The largest value of each window of (N, C, L).
    pub fn sterna_nn_max_pool1d(kernel_size: *const i64, kernel_size_len: usize, options: *const sterna_nn_max_pool_options, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// The largest value of each window of (N, C, H, W).
    pub fn sterna_nn_max_pool2d(kernel_size: *const i64, kernel_size_len: usize, options: *const sterna_nn_max_pool_options, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// The mean of each window of (N, C, L).
    pub fn sterna_nn_avg_pool1d(kernel_size: *const i64, kernel_size_len: usize, options: *const sterna_nn_avg_pool_options, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// The mean of each window of (N, C, H, W).
    pub fn sterna_nn_avg_pool2d(kernel_size: *const i64, kernel_size_len: usize, options: *const sterna_nn_avg_pool_options, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// Means over (N, C, L) in windows that give the output this size.
    pub fn sterna_nn_adaptive_avg_pool1d(output_size: *const i64, output_size_len: usize, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// Means over (N, C, H, W) in windows that give the output this size.
    pub fn sterna_nn_adaptive_avg_pool2d(output_size: *const i64, output_size_len: usize, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// The largest values over (N, C, H, W) in windows that give the output this size.
    pub fn sterna_nn_adaptive_max_pool2d(output_size: *const i64, output_size_len: usize, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// The input as it is.
    pub fn sterna_nn_identity(module: *mut *mut sterna_module) -> *mut sterna_error;
    /// Makes the axes from start_axis to end_axis one.
    pub fn sterna_nn_flatten(options: *const sterna_nn_flatten_options, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// Makes one axis several.
    pub fn sterna_nn_unflatten(axis: i64, shape: *const i64, shape_len: usize, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// Rows of a table by index: integers of any shape → (…, embedding_dim). weight starts as N(0, 1).
    pub fn sterna_nn_embedding(num_embeddings: i64, embedding_dim: i64, options: *const sterna_nn_embedding_options, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// Calls its children one after the other; they are named "0", "1", …
    pub fn sterna_nn_sequential(layers: *const *mut sterna_module, layers_len: usize, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// Holds children named "0", "1", …, without a forward of its own.
    pub fn sterna_nn_module_list(layers: *const *mut sterna_module, layers_len: usize, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// Adds a child at the end of a Sequential or ModuleList.
    pub fn sterna_nn_append(module: *mut sterna_module, layer: *mut sterna_module) -> *mut sterna_error;
    /// max(x, 0)
    pub fn sterna_nn_relu(module: *mut *mut sterna_module) -> *mut sterna_error;
    /// min(max(x, 0), 6)
    pub fn sterna_nn_relu6(module: *mut *mut sterna_module) -> *mut sterna_error;
    /// x Φ(x), with Φ of the normal distribution.
    pub fn sterna_nn_gelu(options: *const sterna_nn_gelu_options, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// x sigmoid(x)
    pub fn sterna_nn_silu(module: *mut *mut sterna_module) -> *mut sterna_error;
    /// 1 / (1 + exp(-x))
    pub fn sterna_nn_sigmoid(module: *mut *mut sterna_module) -> *mut sterna_error;
    /// Hyperbolic tangent.
    pub fn sterna_nn_tanh(module: *mut *mut sterna_module) -> *mut sterna_error;
    /// x above 0, negative_slope x below.
    pub fn sterna_nn_leaky_relu(options: *const sterna_nn_leaky_relu_options, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// x above 0, alpha (exp(x) - 1) below.
    pub fn sterna_nn_elu(options: *const sterna_nn_elu_options, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// ELU with the scales that keep mean 0 and variance 1.
    pub fn sterna_nn_selu(module: *mut *mut sterna_module) -> *mut sterna_error;
    /// log(1 + exp(beta x)) / beta
    pub fn sterna_nn_softplus(options: *const sterna_nn_softplus_options, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// x tanh(softplus(x))
    pub fn sterna_nn_mish(module: *mut *mut sterna_module) -> *mut sterna_error;
    /// x min(max(x + 3, 0), 6) / 6
    pub fn sterna_nn_hardswish(module: *mut *mut sterna_module) -> *mut sterna_error;
    /// min(max(x + 3, 0), 6) / 6
    pub fn sterna_nn_hardsigmoid(module: *mut *mut sterna_module) -> *mut sterna_error;
    /// log(sigmoid(x))
    pub fn sterna_nn_log_sigmoid(module: *mut *mut sterna_module) -> *mut sterna_error;
    /// exp(x) / sum(exp(x)) along an axis.
    pub fn sterna_nn_softmax(options: *const sterna_nn_softmax_options, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// The logarithm of softmax.
    pub fn sterna_nn_log_softmax(options: *const sterna_nn_softmax_options, module: *mut *mut sterna_module) -> *mut sterna_error;
    /// Assigns zeros.
    pub fn sterna_init_zeros(variable: *mut sterna_tensor) -> *mut sterna_error;
    /// Assigns ones.
    pub fn sterna_init_ones(variable: *mut sterna_tensor) -> *mut sterna_error;
    /// Assigns one value.
    pub fn sterna_init_constant(variable: *mut sterna_tensor, value: f64) -> *mut sterna_error;
    /// Assigns numbers from U(low, high), drawn by the current generator.
    pub fn sterna_init_uniform(variable: *mut sterna_tensor, options: *const sterna_init_uniform_options) -> *mut sterna_error;
    /// Assigns numbers from N(mean, std²).
    pub fn sterna_init_normal(variable: *mut sterna_tensor, options: *const sterna_init_normal_options) -> *mut sterna_error;
    /// Assigns numbers from N(mean, std²) cut to \[low, high\].
    pub fn sterna_init_trunc_normal(variable: *mut sterna_tensor, options: *const sterna_init_trunc_normal_options) -> *mut sterna_error;
    /// Assigns numbers from U(±gain √(6 / (fan_in + fan_out))).
    pub fn sterna_init_xavier_uniform(variable: *mut sterna_tensor, options: *const sterna_init_gain_options) -> *mut sterna_error;
    /// Assigns numbers from N(0, gain² 2 / (fan_in + fan_out)).
    pub fn sterna_init_xavier_normal(variable: *mut sterna_tensor, options: *const sterna_init_gain_options) -> *mut sterna_error;
    /// Assigns numbers from U(±gain √(3 / fan)).
    pub fn sterna_init_kaiming_uniform(variable: *mut sterna_tensor, options: *const sterna_init_kaiming_options) -> *mut sterna_error;
    /// Assigns numbers from N(0, gain² / fan).
    pub fn sterna_init_kaiming_normal(variable: *mut sterna_tensor, options: *const sterna_init_kaiming_options) -> *mut sterna_error;
    /// Assigns a matrix with orthonormal rows or columns, whichever are fewer, times gain.
    pub fn sterna_init_orthogonal(variable: *mut sterna_tensor, options: *const sterna_init_gain_options) -> *mut sterna_error;
    /// The factor that suits what follows a layer: 1 for linear, conv1d, conv2d and sigmoid, 5/3 for tanh, √2 for relu, √(2 / (1 + a²)) for leaky_relu, 3/4 for selu.
    pub fn sterna_init_gain(nonlinearity: *const c_char, a: f64, gain: *mut f64) -> *mut sterna_error;
    /// Initializes the parameters of a module and all below, those that the options choose.
    pub fn sterna_module_init(module: *mut sterna_module, init: sterna_init, options: *const sterna_init_options, count: *mut i64) -> *mut sterna_error;
    /// Stochastic gradient descent with PyTorch's momentum, for all parameters of a module.
    pub fn sterna_optim_sgd(module: *mut sterna_module, lr: f64, options: *const sterna_optim_sgd_options, optimizer: *mut *mut sterna_optimizer) -> *mut sterna_error;
    /// The same for a list of variables.
    pub fn sterna_optim_sgd_params(params: *const *mut sterna_tensor, params_len: usize, lr: f64, options: *const sterna_optim_sgd_options, optimizer: *mut *mut sterna_optimizer) -> *mut sterna_error;
    /// Adam for all parameters of a module. Kingma & Ba, 2015.
    pub fn sterna_optim_adam(module: *mut sterna_module, lr: f64, options: *const sterna_optim_adam_options, optimizer: *mut *mut sterna_optimizer) -> *mut sterna_error;
    /// The same for a list of variables.
    pub fn sterna_optim_adam_params(params: *const *mut sterna_tensor, params_len: usize, lr: f64, options: *const sterna_optim_adam_options, optimizer: *mut *mut sterna_optimizer) -> *mut sterna_error;
    /// Adam with decoupled weight decay for all parameters of a module. Loshchilov & Hutter, 2019.
    pub fn sterna_optim_adamw(module: *mut sterna_module, lr: f64, options: *const sterna_optim_adamw_options, optimizer: *mut *mut sterna_optimizer) -> *mut sterna_error;
    /// The same for a list of variables.
    pub fn sterna_optim_adamw_params(params: *const *mut sterna_tensor, params_len: usize, lr: f64, options: *const sterna_optim_adamw_options, optimizer: *mut *mut sterna_optimizer) -> *mut sterna_error;
    /// RMSprop for all parameters of a module.
    pub fn sterna_optim_rmsprop(module: *mut sterna_module, lr: f64, options: *const sterna_optim_rmsprop_options, optimizer: *mut *mut sterna_optimizer) -> *mut sterna_error;
    /// The same for a list of variables.
    pub fn sterna_optim_rmsprop_params(params: *const *mut sterna_tensor, params_len: usize, lr: f64, options: *const sterna_optim_rmsprop_options, optimizer: *mut *mut sterna_optimizer) -> *mut sterna_error;
    /// Updates every parameter that has a gradient. After an error none has changed.
    pub fn sterna_optimizer_step(optimizer: *mut sterna_optimizer) -> *mut sterna_error;
    /// Empties the gradients of all parameters.
    pub fn sterna_optimizer_zero_grad(optimizer: *mut sterna_optimizer) -> *mut sterna_error;
    /// Adds parameters with options of their own, which start as those of group 0.
    pub fn sterna_optimizer_add_group(optimizer: *mut sterna_optimizer, params: *const *mut sterna_tensor, params_len: usize, options: *const sterna_optimizer_group_options, index: *mut usize) -> *mut sterna_error;
    /// The number of groups.
    pub fn sterna_optimizer_groups(optimizer: *mut sterna_optimizer, count: *mut usize) -> *mut sterna_error;
    /// The learning rate of a group.
    pub fn sterna_optimizer_lr(optimizer: *mut sterna_optimizer, group: usize, lr: *mut f64) -> *mut sterna_error;
    /// Sets the learning rate of all groups. A captured step reads it at each run.
    pub fn sterna_optimizer_set_lr(optimizer: *mut sterna_optimizer, lr: f64) -> *mut sterna_error;
    /// Sets the learning rate of one group.
    pub fn sterna_optimizer_set_group_lr(optimizer: *mut sterna_optimizer, group: usize, lr: f64) -> *mut sterna_error;
    /// An option of a group by the name of its field, such as "weight_decay"; flags are 0 or 1.
    pub fn sterna_optimizer_option(optimizer: *mut sterna_optimizer, group: usize, name: *const c_char, value: *mut f64) -> *mut sterna_error;
    /// Sets an option of a group. A captured step keeps what it was captured with.
    pub fn sterna_optimizer_set_option(optimizer: *mut sterna_optimizer, group: usize, name: *const c_char, value: f64) -> *mut sterna_error;
    /// "state.PARAMETER.NAME" of every parameter that was stepped, by its number over all groups, then "group.GROUP.lr" and the other options.
    pub fn sterna_optimizer_state_dict(optimizer: *mut sterna_optimizer, dict: *mut *mut sterna_dict) -> *mut sterna_error;
    /// Takes over state and options. After an error nothing has changed.
    pub fn sterna_optimizer_load_state_dict(optimizer: *mut sterna_optimizer, entries: *mut sterna_dict) -> *mut sterna_error;
    /// Kind, groups and options as PyTorch prints them.
    pub fn sterna_optimizer_text(optimizer: *mut sterna_optimizer, text: *mut *mut sterna_bytes) -> *mut sterna_error;
    /// A scaler for training with sterna_set_autocast(STERNA_AUTOCAST_F16), as torch.amp.GradScaler. In each step: backward of sterna_grad_scaler_scale's loss, sterna_grad_scaler_step, sterna_grad_scaler_update. Scale and the decision whether a step is taken stay on the device, so a step may be captured, and none waits for the device.
    pub fn sterna_grad_scaler_create(options: *const sterna_grad_scaler_options, scaler: *mut *mut sterna_grad_scaler) -> *mut sterna_error;
    /// The loss times the scale. The scale lies on the device of the first loss.
    pub fn sterna_grad_scaler_scale(scaler: *mut sterna_grad_scaler, loss: *const sterna_tensor, scaled: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Divides the gradients of an optimizer's parameters by the scale now, to clip or look at them before sterna_grad_scaler_step, which does it otherwise.
    pub fn sterna_grad_scaler_unscale(scaler: *mut sterna_grad_scaler, optimizer: *mut sterna_optimizer) -> *mut sterna_error;
    /// sterna_optimizer_step where all gradients are finite; else parameters, state and counts keep their values. After an error nothing has changed.
    pub fn sterna_grad_scaler_step(scaler: *mut sterna_grad_scaler, optimizer: *mut sterna_optimizer) -> *mut sterna_error;
    /// Chooses the scale of the next step. Once a step, after those of all optimizers.
    pub fn sterna_grad_scaler_update(scaler: *mut sterna_grad_scaler) -> *mut sterna_error;
    /// The scale of the next loss; 1 when not enabled. Waits for the device.
    pub fn sterna_grad_scaler_get_scale(scaler: *mut sterna_grad_scaler, scale: *mut f64) -> *mut sterna_error;
    /// Sets the scale. A captured step reads it at each run.
    pub fn sterna_grad_scaler_set_scale(scaler: *mut sterna_grad_scaler, scale: f64) -> *mut sterna_error;
    /// "growth_factor", "backoff_factor", "growth_interval" or "enabled", which is 0 or 1.
    pub fn sterna_grad_scaler_option(scaler: *mut sterna_grad_scaler, name: *const c_char, value: *mut f64) -> *mut sterna_error;
    /// Sets an option. A captured step keeps what it was captured with.
    pub fn sterna_grad_scaler_set_option(scaler: *mut sterna_grad_scaler, name: *const c_char, value: f64) -> *mut sterna_error;
    /// "scale", "growth_tracker" (finite steps since the scale changed), "growth_factor", "backoff_factor" and "growth_interval" as 0-d f64 tensors; nothing when not enabled.
    pub fn sterna_grad_scaler_state_dict(scaler: *mut sterna_grad_scaler, dict: *mut *mut sterna_dict) -> *mut sterna_error;
    /// Continues where the dict says; does nothing when not enabled. After an error nothing has changed.
    pub fn sterna_grad_scaler_load_state_dict(scaler: *mut sterna_grad_scaler, entries: *mut sterna_dict) -> *mut sterna_error;
    /// Scales the gradients of a module so that the norm of all of them together is at most max_norm.
    pub fn sterna_clip_grad_norm(module: *mut sterna_module, max_norm: f64, options: *const sterna_clip_grad_norm_options, norm: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The same for a list of variables.
    pub fn sterna_clip_grad_norm_params(params: *const *mut sterna_tensor, params_len: usize, max_norm: f64, options: *const sterna_clip_grad_norm_options, norm: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Clamps every element of a module's gradients to \[-value, value\].
    pub fn sterna_clip_grad_value(module: *mut sterna_module, value: f64) -> *mut sterna_error;
    /// The same for a list of variables.
    pub fn sterna_clip_grad_value_params(params: *const *mut sterna_tensor, params_len: usize, value: f64) -> *mut sterna_error;
    /// lr = base · gamma^⌊step / step_size⌋
    pub fn sterna_scheduler_step_lr(optimizer: *mut sterna_optimizer, step_size: i64, options: *const sterna_scheduler_gamma_options, scheduler: *mut *mut sterna_scheduler) -> *mut sterna_error;
    /// lr = base · gamma^(number of milestones ≤ step)
    pub fn sterna_scheduler_multi_step(optimizer: *mut sterna_optimizer, milestones: *const i64, milestones_len: usize, options: *const sterna_scheduler_gamma_options, scheduler: *mut *mut sterna_scheduler) -> *mut sterna_error;
    /// lr = base · gamma^step
    pub fn sterna_scheduler_exponential(optimizer: *mut sterna_optimizer, gamma: f64, scheduler: *mut *mut sterna_scheduler) -> *mut sterna_error;
    /// lr = eta_min + (base - eta_min) (1 + cos(π step / t_max)) / 2
    pub fn sterna_scheduler_cosine_annealing(optimizer: *mut sterna_optimizer, t_max: i64, options: *const sterna_scheduler_cosine_annealing_options, scheduler: *mut *mut sterna_scheduler) -> *mut sterna_error;
    /// Warm-up: lr = base times a factor that goes from start_factor to end_factor in total_iters steps.
    pub fn sterna_scheduler_linear(optimizer: *mut sterna_optimizer, options: *const sterna_scheduler_linear_options, scheduler: *mut *mut sterna_scheduler) -> *mut sterna_error;
    /// lr = base · factor(step), by a host function.
    pub fn sterna_scheduler_lambda(optimizer: *mut sterna_optimizer, callbacks: *const sterna_scheduler_callbacks, scheduler: *mut *mut sterna_scheduler) -> *mut sterna_error;
    /// One schedule after the other: schedule i + 1 takes over at milestone i and counts from there.
    pub fn sterna_scheduler_sequential(optimizer: *mut sterna_optimizer, schedules: *const *mut sterna_scheduler, schedules_len: usize, milestones: *const i64, milestones_len: usize, scheduler: *mut *mut sterna_scheduler) -> *mut sterna_error;
    /// From max_lr / div_factor up to max_lr, then down to far below the start, over total_steps steps, one a batch. L. Smith, "Super-convergence", 2018.
    pub fn sterna_scheduler_one_cycle(optimizer: *mut sterna_optimizer, max_lr: f64, total_steps: i64, options: *const sterna_scheduler_one_cycle_options, scheduler: *mut *mut sterna_scheduler) -> *mut sterna_error;
    /// Multiplies lr by `factor` when the metric given to sterna_scheduler_step_metric no longer improves.
    pub fn sterna_scheduler_reduce_on_plateau(optimizer: *mut sterna_optimizer, options: *const sterna_scheduler_reduce_on_plateau_options, scheduler: *mut *mut sterna_scheduler) -> *mut sterna_error;
    /// One step on; sets the learning rates.
    pub fn sterna_scheduler_step(scheduler: *mut sterna_scheduler) -> *mut sterna_error;
    /// One step on, with a metric for reduce_on_plateau; other schedules do not look at it.
    pub fn sterna_scheduler_step_metric(scheduler: *mut sterna_scheduler, metric: f64) -> *mut sterna_error;
    /// The learning rate of a group, as last set.
    pub fn sterna_scheduler_last_lr(scheduler: *mut sterna_scheduler, group: usize, lr: *mut f64) -> *mut sterna_error;
    /// The number of steps taken.
    pub fn sterna_scheduler_last_step(scheduler: *mut sterna_scheduler, step: *mut i64) -> *mut sterna_error;
    /// Where the schedule stands, as 0-d f64 tensors.
    pub fn sterna_scheduler_state_dict(scheduler: *mut sterna_scheduler, dict: *mut *mut sterna_dict) -> *mut sterna_error;
    /// Continues where the dict says. The learning rates come with the optimizer's dict. After an error nothing has changed.
    pub fn sterna_scheduler_load_state_dict(scheduler: *mut sterna_scheduler, entries: *mut sterna_dict) -> *mut sterna_error;
    /// Adds a reference to the handle.
    pub fn sterna_error_retain(error: *const sterna_error) -> *mut sterna_error;
    /// Gives one reference back; takes NULL, runs on any thread.
    pub fn sterna_error_release(error: *const sterna_error);
    /// Adds a reference to the handle.
    pub fn sterna_bytes_retain(bytes: *const sterna_bytes) -> *mut sterna_error;
    /// Gives one reference back; takes NULL, runs on any thread.
    pub fn sterna_bytes_release(bytes: *const sterna_bytes);
    /// Adds a reference to the handle.
    pub fn sterna_tensor_retain(tensor: *const sterna_tensor) -> *mut sterna_error;
    /// Gives one reference back; takes NULL, runs on any thread.
    pub fn sterna_tensor_release(tensor: *const sterna_tensor);
    /// Adds a reference to the handle.
    pub fn sterna_generator_retain(generator: *mut sterna_generator) -> *mut sterna_error;
    /// Gives one reference back; takes NULL, runs on any thread.
    pub fn sterna_generator_release(generator: *mut sterna_generator);
    /// Adds a reference to the handle.
    pub fn sterna_stream_retain(stream: *mut sterna_stream) -> *mut sterna_error;
    /// Gives one reference back; takes NULL, runs on any thread.
    pub fn sterna_stream_release(stream: *mut sterna_stream);
    /// Adds a reference to the handle.
    pub fn sterna_event_retain(event: *mut sterna_event) -> *mut sterna_error;
    /// Gives one reference back; takes NULL, runs on any thread.
    pub fn sterna_event_release(event: *mut sterna_event);
    /// Adds a reference to the handle.
    pub fn sterna_hook_retain(hook: *mut sterna_hook) -> *mut sterna_error;
    /// Gives one reference back; takes NULL, runs on any thread.
    pub fn sterna_hook_release(hook: *mut sterna_hook);
    /// Adds a reference to the handle.
    pub fn sterna_capture_retain(capture: *mut sterna_capture) -> *mut sterna_error;
    /// Gives one reference back; takes NULL, runs on any thread.
    pub fn sterna_capture_release(capture: *mut sterna_capture);
    /// Adds a reference to the handle.
    pub fn sterna_program_retain(program: *mut sterna_program) -> *mut sterna_error;
    /// Gives one reference back; takes NULL, runs on any thread.
    pub fn sterna_program_release(program: *mut sterna_program);
    /// Adds a reference to the handle.
    pub fn sterna_dataset_retain(dataset: *const sterna_dataset) -> *mut sterna_error;
    /// Gives one reference back; takes NULL, runs on any thread.
    pub fn sterna_dataset_release(dataset: *const sterna_dataset);
    /// Adds a reference to the handle.
    pub fn sterna_loader_retain(loader: *mut sterna_loader) -> *mut sterna_error;
    /// Gives one reference back; takes NULL, runs on any thread.
    pub fn sterna_loader_release(loader: *mut sterna_loader);
    /// Adds a reference to the handle.
    pub fn sterna_batch_retain(batch: *const sterna_batch) -> *mut sterna_error;
    /// Gives one reference back; takes NULL, runs on any thread.
    pub fn sterna_batch_release(batch: *const sterna_batch);
    /// Adds a reference to the handle.
    pub fn sterna_queue_retain(queue: *mut sterna_queue) -> *mut sterna_error;
    /// Gives one reference back; takes NULL, runs on any thread.
    pub fn sterna_queue_release(queue: *mut sterna_queue);
    /// Adds a reference to the handle.
    pub fn sterna_dict_retain(dict: *mut sterna_dict) -> *mut sterna_error;
    /// Gives one reference back; takes NULL, runs on any thread.
    pub fn sterna_dict_release(dict: *mut sterna_dict);
    /// Adds a reference to the handle.
    pub fn sterna_module_retain(module: *mut sterna_module) -> *mut sterna_error;
    /// Gives one reference back; takes NULL, runs on any thread.
    pub fn sterna_module_release(module: *mut sterna_module);
    /// Adds a reference to the handle.
    pub fn sterna_optimizer_retain(optimizer: *mut sterna_optimizer) -> *mut sterna_error;
    /// Gives one reference back; takes NULL, runs on any thread.
    pub fn sterna_optimizer_release(optimizer: *mut sterna_optimizer);
    /// Adds a reference to the handle.
    pub fn sterna_scheduler_retain(scheduler: *mut sterna_scheduler) -> *mut sterna_error;
    /// Gives one reference back; takes NULL, runs on any thread.
    pub fn sterna_scheduler_release(scheduler: *mut sterna_scheduler);
    /// Adds a reference to the handle.
    pub fn sterna_grad_scaler_retain(grad_scaler: *mut sterna_grad_scaler) -> *mut sterna_error;
    /// Gives one reference back; takes NULL, runs on any thread.
    pub fn sterna_grad_scaler_release(grad_scaler: *mut sterna_grad_scaler);
    /// A tensor of zeros.
    pub fn sterna_zeros(shape: *const i64, shape_len: usize, options: *const sterna_zeros_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// A tensor of ones.
    pub fn sterna_ones(shape: *const i64, shape_len: usize, options: *const sterna_ones_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// A tensor whose elements are all `value`.
    pub fn sterna_full(shape: *const i64, shape_len: usize, value: f64, options: *const sterna_full_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// start, start + step, … below end; shape \[ceil((end - start) / step)\].
    pub fn sterna_arange(start: f64, end: f64, options: *const sterna_arange_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// `steps` evenly spaced values from start to end, both included.
    pub fn sterna_linspace(start: f64, end: f64, steps: i64, options: *const sterna_linspace_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Ones on the diagonal of an n × m matrix, zeros elsewhere.
    pub fn sterna_eye(n: i64, options: *const sterna_eye_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Uniform numbers in \[0, 1).
    pub fn sterna_rand(shape: *const i64, shape_len: usize, options: *const sterna_rand_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Normal numbers, mean 0, variance 1 (Box–Muller).
    pub fn sterna_randn(shape: *const i64, shape_len: usize, options: *const sterna_randn_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Uniform integers in \[low, high).
    pub fn sterna_randint(low: i64, high: i64, shape: *const i64, shape_len: usize, options: *const sterna_randint_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// 0 … n-1 in random order.
    pub fn sterna_randperm(n: i64, options: *const sterna_randperm_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Zeros of x's shape and device.
    pub fn sterna_zeros_like(x: *const sterna_tensor, options: *const sterna_zeros_like_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Ones of x's shape and device.
    pub fn sterna_ones_like(x: *const sterna_tensor, options: *const sterna_ones_like_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// `value` in x's shape and device.
    pub fn sterna_full_like(x: *const sterna_tensor, value: f64, options: *const sterna_full_like_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Uniform numbers in \[0, 1) in x's shape and device.
    pub fn sterna_rand_like(x: *const sterna_tensor, options: *const sterna_rand_like_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Normal numbers in x's shape and device.
    pub fn sterna_randn_like(x: *const sterna_tensor, options: *const sterna_randn_like_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// 1 with probability x, else 0, in x's dtype.
    pub fn sterna_bernoulli(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x's elements as `dtype`; x itself where it has that dtype already.  To integers: towards zero, NaN becomes 0; to bool: x != 0.
    pub fn sterna_cast(x: *const sterna_tensor, dtype: sterna_dtype, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x on `device`; x itself where it is there already.
    pub fn sterna_to_device(x: *const sterna_tensor, device: *const c_char, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x in row-major order without gaps; x itself where it is so already.
    pub fn sterna_contiguous(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// A copy of x in memory of its own, in x's order of dimensions.
    pub fn sterna_clone(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x on the same memory, cut off the tape: no gradient flows through it.
    pub fn sterna_detach(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// -x.
    pub fn sterna_neg(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// |x|.  The gradient at 0 is 0.
    pub fn sterna_abs(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// -1, 0 or 1; NaN stays NaN.
    pub fn sterna_sign(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// e to the power x.
    pub fn sterna_exp(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// 2 to the power x.
    pub fn sterna_exp2(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// e^x - 1, accurate near 0.
    pub fn sterna_expm1(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The natural logarithm; NaN below 0.
    pub fn sterna_log(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The logarithm to base 2.
    pub fn sterna_log2(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The logarithm to base 10.
    pub fn sterna_log10(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// log(1 + x), accurate near 0.
    pub fn sterna_log1p(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The square root; NaN below 0.
    pub fn sterna_sqrt(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// 1 / sqrt(x).
    pub fn sterna_rsqrt(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x \* x.
    pub fn sterna_square(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// 1 / x.
    pub fn sterna_reciprocal(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The sine of x in radians.
    pub fn sterna_sin(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The cosine of x in radians.
    pub fn sterna_cos(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The tangent of x in radians.
    pub fn sterna_tan(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The arc sine, in \[-π/2, π/2\]; NaN outside \[-1, 1\].
    pub fn sterna_asin(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The arc cosine, in \[0, π\]; NaN outside \[-1, 1\].
    pub fn sterna_acos(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The arc tangent, in (-π/2, π/2).
    pub fn sterna_atan(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The hyperbolic sine.
    pub fn sterna_sinh(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The hyperbolic cosine.
    pub fn sterna_cosh(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The hyperbolic tangent.
    pub fn sterna_tanh(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The inverse hyperbolic sine.
    pub fn sterna_asinh(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The inverse hyperbolic cosine; NaN below 1.
    pub fn sterna_acosh(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The inverse hyperbolic tangent; NaN outside \[-1, 1\].
    pub fn sterna_atanh(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The error function, 2/√π ∫₀ˣ e^(-t²) dt.
    pub fn sterna_erf(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// 1 - erf(x), accurate where that is small.
    pub fn sterna_erfc(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The largest integer not above x.
    pub fn sterna_floor(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The smallest integer not below x.
    pub fn sterna_ceil(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The nearest integer, ties to even.
    pub fn sterna_round(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x without its fraction.
    pub fn sterna_trunc(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// True where x is NaN.
    pub fn sterna_isnan(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// True where x is +inf or -inf.
    pub fn sterna_isinf(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// True where x is neither infinite nor NaN.
    pub fn sterna_isfinite(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// True where x is zero.
    pub fn sterna_logical_not(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// 1 / (1 + e^-x).
    pub fn sterna_sigmoid(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// log(sigmoid(x)), without overflow.
    pub fn sterna_log_sigmoid(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// max(x, 0).  The gradient at 0 is 0.
    pub fn sterna_relu(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// min(max(x, 0), 6).
    pub fn sterna_relu6(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x where x \> 0, else negative_slope \* x.
    pub fn sterna_leaky_relu(x: *const sterna_tensor, options: *const sterna_leaky_relu_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x where x \> 0, else alpha \* (e^x - 1).  D. Clevert et al., 2015.
    pub fn sterna_elu(x: *const sterna_tensor, options: *const sterna_elu_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// 1.0507 \* (max(x, 0) + 1.67326 \* min(e^x - 1, 0)).  G. Klambauer et al., 2017.
    pub fn sterna_selu(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x \* sigmoid(x), also called swish.  S. Elfwing et al., 2017.
    pub fn sterna_silu(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x \* tanh(softplus(x)).  D. Misra, 2019.
    pub fn sterna_mish(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x \* hardsigmoid(x).  A. Howard et al., MobileNetV3, 2019.
    pub fn sterna_hardswish(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// min(max(x / 6 + 1/2, 0), 1).
    pub fn sterna_hardsigmoid(x: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x \* Φ(x), Φ the normal distribution's cumulative function; approximate=tanh uses 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³))).  D. Hendrycks, K. Gimpel, 2016.
    pub fn sterna_gelu(x: *const sterna_tensor, options: *const sterna_gelu_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// log(1 + e^(beta x)) / beta, and x where beta x \> threshold.
    pub fn sterna_softplus(x: *const sterna_tensor, options: *const sterna_softplus_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// a + b.
    pub fn sterna_add(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// a - b.
    pub fn sterna_sub(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// a \* b.
    pub fn sterna_mul(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// a / b; integers are divided as f32.
    pub fn sterna_div(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// a to the power b; NaN for a \< 0 with a fractional b.
    pub fn sterna_pow(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The larger of a and b; NaN if either is.  Equal values share the gradient.
    pub fn sterna_maximum(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The smaller of a and b; NaN if either is.  Equal values share the gradient.
    pub fn sterna_minimum(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The remainder of a / b with the sign of a, as C's fmod.  A zero integer b is an error.
    pub fn sterna_fmod(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The remainder of a / b with the sign of b, as Python's %.  A zero integer b is an error.
    pub fn sterna_remainder(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// floor(a / b), as Python's //.  A zero integer b is an error.
    pub fn sterna_floor_divide(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The angle of the point (b, a) in (-π, π\].
    pub fn sterna_atan2(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// True where a = b.
    pub fn sterna_eq(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// True where a ≠ b; NaN differs from everything.
    pub fn sterna_ne(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// True where a \< b.
    pub fn sterna_lt(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// True where a ≤ b.
    pub fn sterna_le(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// True where a \> b.
    pub fn sterna_gt(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// True where a ≥ b.
    pub fn sterna_ge(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// True where a and b are both non-zero.
    pub fn sterna_logical_and(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// True where a or b is non-zero.
    pub fn sterna_logical_or(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// True where exactly one of a and b is non-zero.
    pub fn sterna_logical_xor(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x + value.
    pub fn sterna_add_scalar(x: *const sterna_tensor, value: f64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x - value.
    pub fn sterna_sub_scalar(x: *const sterna_tensor, value: f64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// value - x.
    pub fn sterna_rsub_scalar(x: *const sterna_tensor, value: f64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x \* value.
    pub fn sterna_mul_scalar(x: *const sterna_tensor, value: f64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x / value; integers are divided as f32.
    pub fn sterna_div_scalar(x: *const sterna_tensor, value: f64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// value / x; integers are divided as f32.
    pub fn sterna_rdiv_scalar(x: *const sterna_tensor, value: f64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x to the power `exponent`; NaN for x \< 0 with a fractional exponent.  Integers with a negative exponent are an error.
    pub fn sterna_pow_scalar(x: *const sterna_tensor, exponent: f64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// `base` to the power x.
    pub fn sterna_rpow_scalar(x: *const sterna_tensor, base: f64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The remainder of x / value with the sign of x.  An integer division by zero is an error.
    pub fn sterna_fmod_scalar(x: *const sterna_tensor, value: f64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The remainder of x / value with the sign of value.  An integer division by zero is an error.
    pub fn sterna_remainder_scalar(x: *const sterna_tensor, value: f64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// floor(x / value).  An integer division by zero is an error.
    pub fn sterna_floor_divide_scalar(x: *const sterna_tensor, value: f64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// True where x = value.
    pub fn sterna_eq_scalar(x: *const sterna_tensor, value: f64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// True where x ≠ value.
    pub fn sterna_ne_scalar(x: *const sterna_tensor, value: f64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// True where x \< value.
    pub fn sterna_lt_scalar(x: *const sterna_tensor, value: f64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// True where x ≤ value.
    pub fn sterna_le_scalar(x: *const sterna_tensor, value: f64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// True where x \> value.
    pub fn sterna_gt_scalar(x: *const sterna_tensor, value: f64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// True where x ≥ value.
    pub fn sterna_ge_scalar(x: *const sterna_tensor, value: f64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// a where `condition` is non-zero, else b; shapes broadcast, a and b promote.
    pub fn sterna_where(condition: *const sterna_tensor, a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// a + weight \* (b - a).
    pub fn sterna_lerp(a: *const sterna_tensor, b: *const sterna_tensor, weight: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x + value \* a \* b.
    pub fn sterna_addcmul(x: *const sterna_tensor, a: *const sterna_tensor, b: *const sterna_tensor, options: *const sterna_addcmul_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x + value \* a / b.
    pub fn sterna_addcdiv(x: *const sterna_tensor, a: *const sterna_tensor, b: *const sterna_tensor, options: *const sterna_addcdiv_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// `value` where `mask` is true, else x.  The dtype is x's.
    pub fn sterna_masked_fill(x: *const sterna_tensor, mask: *const sterna_tensor, value: f64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// min(max(x, min), max); at least one bound is given.
    pub fn sterna_clamp(x: *const sterna_tensor, options: *const sterna_clamp_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Sum over `axes`.  Integers and bool sum up to i64; floating values accumulate in f64 and round once.
    pub fn sterna_sum(x: *const sterna_tensor, options: *const sterna_sum_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Arithmetic mean over `axes`; NaN where there are no values.
    pub fn sterna_mean(x: *const sterna_tensor, options: *const sterna_mean_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Product over `axes`, 1 where there are no values.  Integers and bool give i64.
    pub fn sterna_prod(x: *const sterna_tensor, options: *const sterna_prod_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Largest value over `axes`; NaN where there is one.  The gradient is shared evenly by equal values, as torch.amax does.
    pub fn sterna_max(x: *const sterna_tensor, options: *const sterna_max_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Smallest value over `axes`; NaN where there is one.  The gradient is shared evenly by equal values, as torch.amin does.
    pub fn sterna_min(x: *const sterna_tensor, options: *const sterna_min_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Index, i64, of the largest value along `axis`: of the first one among equals, of the first NaN where there is one.
    pub fn sterna_argmax(x: *const sterna_tensor, options: *const sterna_argmax_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Index, i64, of the smallest value along `axis`: of the first one among equals, of the first NaN where there is one.
    pub fn sterna_argmin(x: *const sterna_tensor, options: *const sterna_argmin_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Variance over `axes`: squared distances from the mean, divided by their number less `correction`.
    pub fn sterna_var(x: *const sterna_tensor, options: *const sterna_var_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Standard deviation over `axes`: the square root of `var`.  The gradient is 0 where all values are equal.
    pub fn sterna_std(x: *const sterna_tensor, options: *const sterna_std_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// log of the sum of e^x over `axes`, without overflow; -inf where there are no values.
    pub fn sterna_logsumexp(x: *const sterna_tensor, options: *const sterna_logsumexp_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Whether every value over `axes` is non-zero; true where there are none.
    pub fn sterna_all(x: *const sterna_tensor, options: *const sterna_all_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Whether some value over `axes` is non-zero; false where there are none.
    pub fn sterna_any(x: *const sterna_tensor, options: *const sterna_any_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// (sum of |x|^p)^(1/p) over `axes`; p = 0 counts the non-zero values, p = inf and -inf give the largest and the smallest |x|.
    pub fn sterna_norm(x: *const sterna_tensor, options: *const sterna_norm_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Number, i64, of non-zero values over `axes`.  NaN is not zero.
    pub fn sterna_count_nonzero(x: *const sterna_tensor, options: *const sterna_count_nonzero_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The 2-norm of all values of all tensors, as if concatenated: what gradients are clipped by.  f64 when one of them is, else f32.
    pub fn sterna_global_norm(xs: *const *const sterna_tensor, xs_len: usize, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Sum of all values up to each along `axis`.  Integers and bool give i64.
    pub fn sterna_cumsum(x: *const sterna_tensor, axis: i64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Product of all values up to each along `axis`.  Integers and bool give i64.
    pub fn sterna_cumprod(x: *const sterna_tensor, axis: i64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Matrix product over the last two dimensions; leading dimensions broadcast.  A 1-d a is one row, a 1-d b one column, and that dimension is absent from the result.  f16 and bf16 are summed in f32 and rounded once; integers wrap.
    pub fn sterna_matmul(a: *const sterna_tensor, b: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x · weightᵀ + bias, over the last dimension of x.  f16 and bf16 are summed in f32 and rounded once.
    pub fn sterna_linear(x: *const sterna_tensor, weight: *const sterna_tensor, options: *const sterna_linear_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x's elements in row-major order as `shape`, on x's memory.  An error where x's strides do not allow that; `reshape` copies then.
    pub fn sterna_view(x: *const sterna_tensor, shape: *const i64, shape_len: usize, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x's elements in row-major order as `shape`: a view where x's strides allow it, else a copy.
    pub fn sterna_reshape(x: *const sterna_tensor, shape: *const i64, shape_len: usize, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Dimensions start_axis … end_axis (both included) as one; 0-d becomes 1-d.  A view where strides allow it.
    pub fn sterna_flatten(x: *const sterna_tensor, options: *const sterna_flatten_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Dimension `axis` split into `shape`; a view.
    pub fn sterna_unflatten(x: *const sterna_tensor, axis: i64, shape: *const i64, shape_len: usize, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x with dimensions axis0 and axis1 swapped; a view.
    pub fn sterna_transpose(x: *const sterna_tensor, axis0: i64, axis1: i64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x with its dimensions in the order of `axes`; a view.
    pub fn sterna_permute(x: *const sterna_tensor, axes: *const i64, axes_len: usize, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x without those of the dimensions `axes` whose size is 1 (others stay); without axes, without any of size 1.
    pub fn sterna_squeeze(x: *const sterna_tensor, options: *const sterna_squeeze_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x with a new dimension of size 1 at `axis` of the result.
    pub fn sterna_unsqueeze(x: *const sterna_tensor, axis: i64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x with dimensions of size 1 repeated to `shape`, new ones in front; a view with stride 0 along them.
    pub fn sterna_expand(x: *const sterna_tensor, shape: *const i64, shape_len: usize, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x\[start:end:step\] along `axis`, with Python's rules: bounds outside are cut to the size.  A view.
    pub fn sterna_slice(x: *const sterna_tensor, axis: i64, options: *const sterna_slice_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x\[index\] along `axis`, which is dropped; a view.
    pub fn sterna_select(x: *const sterna_tensor, axis: i64, index: i64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// `length` elements from `start` along `axis`; a view.  Unlike slice, the range must lie inside.
    pub fn sterna_narrow(x: *const sterna_tensor, axis: i64, start: i64, length: i64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Windows of `size` elements every `step` along `axis`: that dimension counts them, a new last one holds each.  A view; windows overlap where step \< size.  0-d counts as one element.
    pub fn sterna_unfold(x: *const sterna_tensor, axis: i64, size: i64, step: i64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The diagonal of the matrices that axis0 and axis1 span, as a new last dimension; both are dropped.  A view.
    pub fn sterna_diagonal(x: *const sterna_tensor, options: *const sterna_diagonal_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The elements offset + Σ index · stride of x, counted in row-major order; a view where x is contiguous, else of a contiguous copy.
    pub fn sterna_as_strided(x: *const sterna_tensor, size: *const i64, size_len: usize, stride: *const i64, stride_len: usize, options: *const sterna_as_strided_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The inputs one after another along `axis`; their other sizes agree, their dtypes promote.  An empty 1-d tensor adds nothing.
    pub fn sterna_cat(xs: *const *const sterna_tensor, xs_len: usize, options: *const sterna_cat_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The inputs, all of one shape, along a new dimension `axis`; their dtypes promote.
    pub fn sterna_stack(xs: *const *const sterna_tensor, xs_len: usize, options: *const sterna_stack_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x cut along `axis` into parts of `size` elements: views.
    pub fn sterna_split(x: *const sterna_tensor, size: i64, options: *const sterna_split_options, parts: *mut *mut sterna_tensor, parts_capacity: usize, parts_len: *mut usize) -> *mut sterna_error;
    /// x cut along `axis` into at most `chunks` equal parts, the last one perhaps smaller: views.
    pub fn sterna_chunk(x: *const sterna_tensor, chunks: i64, options: *const sterna_chunk_options, parts: *mut *mut sterna_tensor, parts_capacity: usize, parts_len: *mut usize) -> *mut sterna_error;
    /// x with the order of elements reversed along `axes`.
    pub fn sterna_flip(x: *const sterna_tensor, axes: *const i64, axes_len: usize, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x with its elements moved by `shifts` along `axes`; what leaves at the end comes back at the start.
    pub fn sterna_roll(x: *const sterna_tensor, shifts: *const i64, shifts_len: usize, axes: *const i64, axes_len: usize, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x beside itself repeats\[i\] times along each dimension (NumPy's tile).
    pub fn sterna_repeat(x: *const sterna_tensor, repeats: *const i64, repeats_len: usize, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x with `value` around it: pads\[0\] elements before and pads\[1\] after the last dimension, pads\[2\] and pads\[3\] for the one before it, and so on (PyTorch's order); negative pads crop.
    pub fn sterna_pad(x: *const sterna_tensor, pads: *const i64, pads_len: usize, options: *const sterna_pad_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The lower triangle of x's matrices (the last two dimensions), up to `diagonal`; zeros above.
    pub fn sterna_tril(x: *const sterna_tensor, options: *const sterna_tril_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The upper triangle of x's matrices (the last two dimensions), from `diagonal`; zeros below.
    pub fn sterna_triu(x: *const sterna_tensor, options: *const sterna_triu_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x at each of the indices along `axis`, in their order.  Indices are in \[0, size); any other is an error.
    pub fn sterna_index_select(x: *const sterna_tensor, index: *const sterna_tensor, axis: i64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x with slice i of src added at index\[i\] along `axis`, in that order: the same on any number of threads.
    pub fn sterna_index_add(x: *const sterna_tensor, index: *const sterna_tensor, src: *const sterna_tensor, axis: i64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// out\[…, i, …\] = x\[…, index\[…, i, …\], …\], i along `axis`; index is nowhere else larger than x.  Indices are in \[0, size); any other is an error.
    pub fn sterna_gather(x: *const sterna_tensor, index: *const sterna_tensor, axis: i64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x with src written at index along `axis`, the inverse of gather.  Where an index comes twice the last one stays, and the gradient of src is defined only without such.
    pub fn sterna_scatter(x: *const sterna_tensor, index: *const sterna_tensor, src: *const sterna_tensor, axis: i64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x with src added at index along `axis`, in index order: the same on any number of threads.
    pub fn sterna_scatter_add(x: *const sterna_tensor, index: *const sterna_tensor, src: *const sterna_tensor, axis: i64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// gather, with the other dimensions of x and index broadcast.  Indices are in \[0, size); any other is an error.
    pub fn sterna_take_along_axis(x: *const sterna_tensor, index: *const sterna_tensor, axis: i64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The elements of x where `mask` is true, 1-d, in row-major order; the shapes broadcast.  The result's size depends on data, so this op cannot be captured.
    pub fn sterna_masked_select(x: *const sterna_tensor, mask: *const sterna_tensor, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// i64 of x's shape and a last dimension of num_classes, 1 at x's value and 0 elsewhere.  Values are in \[0, num_classes); any other is an error.
    pub fn sterna_one_hot(x: *const sterna_tensor, num_classes: i64, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The rows of weight that `index` names: index's shape and a last dimension of weight's row size.  Indices are in \[0, rows); any other is an error.
    pub fn sterna_embedding(weight: *const sterna_tensor, index: *const sterna_tensor, options: *const sterna_embedding_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// x's elements in order along `axis`, and where they were.  Equal elements keep their order; NaN is larger than every number.
    pub fn sterna_sort(x: *const sterna_tensor, options: *const sterna_sort_options, values: *mut *mut sterna_tensor, indices: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The indices that sort x along `axis`, i64: the second output of sort.
    pub fn sterna_argsort(x: *const sterna_tensor, options: *const sterna_argsort_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The k largest (or smallest) elements along `axis`, in order, and where they were.  Of equal elements the first come first; NaN is larger than every number.
    pub fn sterna_topk(x: *const sterna_tensor, k: i64, options: *const sterna_topk_options, values: *mut *mut sterna_tensor, indices: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// e^x scaled so that it sums to one along `axis`, without overflow.
    pub fn sterna_softmax(x: *const sterna_tensor, options: *const sterna_softmax_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// log(softmax(x)) along `axis`, computed as x - logsumexp(x).
    pub fn sterna_log_softmax(x: *const sterna_tensor, options: *const sterna_log_softmax_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Cross-correlation of x with weight over one dimension, plus bias.  f16 and bf16 are summed in f32.
    pub fn sterna_conv1d(x: *const sterna_tensor, weight: *const sterna_tensor, options: *const sterna_conv1d_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Cross-correlation of x with weight over two dimensions, plus bias.  f16 and bf16 are summed in f32.
    pub fn sterna_conv2d(x: *const sterna_tensor, weight: *const sterna_tensor, options: *const sterna_conv2d_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The largest value of each window along the last dimension; NaN wins.  Padding never does.
    pub fn sterna_max_pool1d(x: *const sterna_tensor, kernel: *const i64, kernel_len: usize, options: *const sterna_max_pool1d_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The largest value of each window of the last two dimensions; NaN wins, the first of equals too.  Padding never does.
    pub fn sterna_max_pool2d(x: *const sterna_tensor, kernel: *const i64, kernel_len: usize, options: *const sterna_max_pool2d_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The mean of each window along the last dimension.
    pub fn sterna_avg_pool1d(x: *const sterna_tensor, kernel: *const i64, kernel_len: usize, options: *const sterna_avg_pool1d_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The mean of each window of the last two dimensions, summed in f32 for f16 and bf16.
    pub fn sterna_avg_pool2d(x: *const sterna_tensor, kernel: *const i64, kernel_len: usize, options: *const sterna_avg_pool2d_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The means of windows that cover the last dimension evenly: window i is \[⌊i L / n⌋, ⌈(i + 1) L / n⌉).
    pub fn sterna_adaptive_avg_pool1d(x: *const sterna_tensor, output_size: *const i64, output_size_len: usize, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The means of windows that cover the last two dimensions evenly: window i of n is \[⌊i H / n⌋, ⌈(i + 1) H / n⌉).
    pub fn sterna_adaptive_avg_pool2d(x: *const sterna_tensor, output_size: *const i64, output_size_len: usize, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// The maxima of the windows of adaptive_avg_pool2d; NaN wins.
    pub fn sterna_adaptive_max_pool2d(x: *const sterna_tensor, output_size: *const i64, output_size_len: usize, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// (x - mean) / √(variance + eps) \* weight + bias for each channel, dimension 1.  Training takes mean and variance from the batch, otherwise they are the running ones.  S. Ioffe, C. Szegedy, 2015.
    pub fn sterna_batch_norm(x: *const sterna_tensor, options: *const sterna_batch_norm_options, out: *mut *mut sterna_tensor, new_running_mean: *mut *mut sterna_tensor, new_running_var: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// (x - mean) / √(variance + eps) \* weight + bias, with mean and biased variance over the last dimensions.  J. Ba, J. Kiros, G. Hinton, 2016.
    pub fn sterna_layer_norm(x: *const sterna_tensor, normalized_shape: *const i64, normalized_shape_len: usize, options: *const sterna_layer_norm_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Sets each value to zero with probability p and scales the others by 1 / (1 - p).  N. Srivastava et al., 2014.
    pub fn sterna_dropout(x: *const sterna_tensor, options: *const sterna_dropout_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Sets each channel to zero with probability p and scales the others by 1 / (1 - p).  J. Tompson et al., 2015.
    pub fn sterna_dropout2d(x: *const sterna_tensor, options: *const sterna_dropout2d_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// -log softmax(x) at the target class, or, for probabilities, summed over the classes by their share.  The mean of class indices is weighted, as in PyTorch: the sum over the sum of the targets' weights.
    pub fn sterna_cross_entropy(x: *const sterna_tensor, target: *const sterna_tensor, options: *const sterna_cross_entropy_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// -x at the target class, times its weight; x holds logarithms of probabilities.  The mean is weighted: the sum over the sum of the targets' weights.  A target outside \[0, C) is an error.
    pub fn sterna_nll_loss(x: *const sterna_tensor, target: *const sterna_tensor, options: *const sterna_nll_loss_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// Binary cross-entropy of sigmoid(x), without overflow: -(pos_weight \* target \* log sigmoid(x) + (1 - target) \* log sigmoid(-x)) \* weight.
    pub fn sterna_bce_with_logits(x: *const sterna_tensor, target: *const sterna_tensor, options: *const sterna_bce_with_logits_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// (x - target)².
    pub fn sterna_mse_loss(x: *const sterna_tensor, target: *const sterna_tensor, options: *const sterna_mse_loss_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// |x - target|.
    pub fn sterna_l1_loss(x: *const sterna_tensor, target: *const sterna_tensor, options: *const sterna_l1_loss_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
    /// (x - target)² / (2 beta) where |x - target| \< beta, else |x - target| - beta / 2: with beta = 1 the Huber loss.  R. Girshick, Fast R-CNN, 2015.
    pub fn sterna_smooth_l1_loss(x: *const sterna_tensor, target: *const sterna_tensor, options: *const sterna_smooth_l1_loss_options, out: *mut *mut sterna_tensor) -> *mut sterna_error;
}
