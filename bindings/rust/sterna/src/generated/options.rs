// Generated from capi/api.json by bindings/generate; do not edit.
use crate::generated::enums::*;
use crate::keep::*;
use crate::{Result, Tensor};
use sterna_sys as sys;
use std::borrow::Borrow;
use std::ptr::null;

/// Optional arguments of sterna_tensor_to.
#[derive(Clone, Debug)]
pub struct ToOptions {
    pub(crate) non_blocking: bool,
}
impl Default for ToOptions {
    fn default() -> Self {
        Self {
            non_blocking: false,
        }
    }
}
impl ToOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// 1: the copy is only queued, where it can be
    ///
    /// Default: `0`.
    pub fn non_blocking(mut self, non_blocking: bool) -> Self {
        self.non_blocking = non_blocking;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_to_options> {
        let mut o = sys::sterna_to_options::default();
        o.non_blocking = self.non_blocking as i32;
        Ok(o)
    }
}

/// How sterna_tensor_to_text lays a tensor out; the defaults are PyTorch's.
#[derive(Clone, Debug)]
pub struct TensorTextOptions {
    pub(crate) precision: i32,
    pub(crate) threshold: i64,
    pub(crate) edge_items: i64,
    pub(crate) line_width: i32,
}
impl Default for TensorTextOptions {
    fn default() -> Self {
        Self {
            precision: 4,
            threshold: 1000,
            edge_items: 3,
            line_width: 80,
        }
    }
}
impl TensorTextOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// digits after the point, 0 … 100
    ///
    /// Default: `4`.
    pub fn precision(mut self, precision: i32) -> Self {
        self.precision = precision;
        self
    }
/// tensors of more elements are summarized
    ///
    /// Default: `1000`.
    pub fn threshold(mut self, threshold: i64) -> Self {
        self.threshold = threshold;
        self
    }
/// so many at both ends of a dimension remain then
    ///
    /// Default: `3`.
    pub fn edge_items(mut self, edge_items: i64) -> Self {
        self.edge_items = edge_items;
        self
    }
/// in characters
    ///
    /// Default: `80`.
    pub fn line_width(mut self, line_width: i32) -> Self {
        self.line_width = line_width;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_tensor_text_options> {
        let mut o = sys::sterna_tensor_text_options::default();
        o.precision = self.precision;
        o.threshold = self.threshold;
        o.edge_items = self.edge_items;
        o.line_width = self.line_width;
        Ok(o)
    }
}

/// Optional arguments of sterna_variable_create.
#[derive(Clone, Debug)]
pub struct VariableOptions {
    pub(crate) requires_grad: bool,
}
impl Default for VariableOptions {
    fn default() -> Self {
        Self {
            requires_grad: false,
        }
    }
}
impl VariableOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// sterna_backward sums gradients into it; floating dtypes only
    ///
    /// Default: `0`.
    pub fn requires_grad(mut self, requires_grad: bool) -> Self {
        self.requires_grad = requires_grad;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_variable_options> {
        let mut o = sys::sterna_variable_options::default();
        o.requires_grad = self.requires_grad as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_backward.
#[derive(Clone, Debug)]
pub struct BackwardOptions {
    pub(crate) gradient: Option<Tensor>,
    pub(crate) retain_graph: bool,
}
impl Default for BackwardOptions {
    fn default() -> Self {
        Self {
            gradient: None,
            retain_graph: false,
        }
    }
}
impl BackwardOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// d(result)/d(loss), of the loss's shape and dtype; ones for one element
    pub fn gradient(mut self, gradient: &Tensor) -> Self {
        self.gradient = Some(gradient.clone());
        self
    }
/// keep what a second backward through the same calls needs
    ///
    /// Default: `0`.
    pub fn retain_graph(mut self, retain_graph: bool) -> Self {
        self.retain_graph = retain_graph;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_backward_options> {
        let mut o = sys::sterna_backward_options::default();
        o.gradient = self.gradient.as_ref().map_or(null(), Tensor::as_ptr);
        o.retain_graph = self.retain_graph as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_backward_many.
#[derive(Clone, Debug)]
pub struct BackwardManyOptions {
    pub(crate) gradients: Vec<Tensor>,
    pub(crate) retain_graph: bool,
}
impl Default for BackwardManyOptions {
    fn default() -> Self {
        Self {
            gradients: vec![],
            retain_graph: false,
        }
    }
}
impl BackwardManyOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// one a loss, as in sterna_backward_options; none: all losses have one element
    pub fn gradients(mut self, gradients: &[impl Borrow<Tensor>]) -> Self {
        self.gradients = gradients.iter().map(|t| t.borrow().clone()).collect();
        self
    }
/// keep what a second backward through the same calls needs
    ///
    /// Default: `0`.
    pub fn retain_graph(mut self, retain_graph: bool) -> Self {
        self.retain_graph = retain_graph;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_backward_many_options> {
        let mut o = sys::sterna_backward_many_options::default();
        o.gradients = keep.tensors(&self.gradients);
        o.gradients_len = self.gradients.len();
        o.retain_graph = self.retain_graph as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_grad.
#[derive(Clone, Debug)]
pub struct GradOptions {
    pub(crate) grad_outputs: Vec<Tensor>,
    pub(crate) create_graph: bool,
    pub(crate) retain_graph: bool,
    pub(crate) allow_unused: bool,
}
impl Default for GradOptions {
    fn default() -> Self {
        Self {
            grad_outputs: vec![],
            create_graph: false,
            retain_graph: false,
            allow_unused: false,
        }
    }
}
impl GradOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// one an output, of its shape and dtype; none: all outputs have one element
    pub fn grad_outputs(mut self, grad_outputs: &[impl Borrow<Tensor>]) -> Self {
        self.grad_outputs = grad_outputs.iter().map(|t| t.borrow().clone()).collect();
        self
    }
/// the gradients can be differentiated again; implies retain_graph
    ///
    /// Default: `0`.
    pub fn create_graph(mut self, create_graph: bool) -> Self {
        self.create_graph = create_graph;
        self
    }
/// keep what a second backward through the same calls needs
    ///
    /// Default: `0`.
    pub fn retain_graph(mut self, retain_graph: bool) -> Self {
        self.retain_graph = retain_graph;
        self
    }
/// an input that no output depends on gets NULL instead of an error
    ///
    /// Default: `0`.
    pub fn allow_unused(mut self, allow_unused: bool) -> Self {
        self.allow_unused = allow_unused;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_grad_options> {
        let mut o = sys::sterna_grad_options::default();
        o.grad_outputs = keep.tensors(&self.grad_outputs);
        o.grad_outputs_len = self.grad_outputs.len();
        o.create_graph = self.create_graph as i32;
        o.retain_graph = self.retain_graph as i32;
        o.allow_unused = self.allow_unused as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_loader_create and sterna_loader_create_collating.
#[derive(Clone, Debug)]
pub struct LoaderOptions {
    pub(crate) batch_size: i64,
    pub(crate) shuffle: bool,
    pub(crate) seed: u64,
    pub(crate) drop_last: bool,
    pub(crate) workers: i64,
    pub(crate) prefetch: i64,
    pub(crate) pin_memory: bool,
    pub(crate) device: Option<String>,
}
impl Default for LoaderOptions {
    fn default() -> Self {
        Self {
            batch_size: 1,
            shuffle: false,
            seed: 0,
            drop_last: false,
            workers: 0,
            prefetch: 2,
            pin_memory: false,
            device: None,
        }
    }
}
impl LoaderOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// samples in a batch
    ///
    /// Default: `1`.
    pub fn batch_size(mut self, batch_size: i64) -> Self {
        self.batch_size = batch_size;
        self
    }
/// 1: another order each epoch, from seed and epoch alone
    ///
    /// Default: `0`.
    pub fn shuffle(mut self, shuffle: bool) -> Self {
        self.shuffle = shuffle;
        self
    }
/// of the order and of random ops in samples
    ///
    /// Default: `0`.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }
/// 1: a last batch that is not full is left out
    ///
    /// Default: `0`.
    pub fn drop_last(mut self, drop_last: bool) -> Self {
        self.drop_last = drop_last;
        self
    }
/// threads that make batches ahead; 0: sterna_loader_next makes them
    ///
    /// Default: `0`.
    pub fn workers(mut self, workers: i64) -> Self {
        self.workers = workers;
        self
    }
/// batches that each worker may be ahead
    ///
    /// Default: `2`.
    pub fn prefetch(mut self, prefetch: i64) -> Self {
        self.prefetch = prefetch;
        self
    }
/// 1: batches lie in pinned host memory, or are copied to `device` from there; ignored, with a warning (sterna_set_log_sink), where no device pins memory
    ///
    /// Default: `0`.
    pub fn pin_memory(mut self, pin_memory: bool) -> Self {
        self.pin_memory = pin_memory;
        self
    }
/// where batches are handed out, copied there ahead of use by the workers; NULL: where the samples are
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_loader_options> {
        let mut o = sys::sterna_loader_options::default();
        o.batch_size = self.batch_size;
        o.shuffle = self.shuffle as i32;
        o.seed = self.seed;
        o.drop_last = self.drop_last as i32;
        o.workers = self.workers;
        o.prefetch = self.prefetch;
        o.pin_memory = self.pin_memory as i32;
        if let Some(v) = &self.device {
            o.device = keep.string(v, "device")?;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_read_csv.
#[derive(Clone, Debug)]
pub struct ReadCsvOptions {
    pub(crate) dtype: DType,
    pub(crate) delimiter: String,
    pub(crate) skip_rows: i64,
    pub(crate) columns: Vec<i64>,
}
impl Default for ReadCsvOptions {
    fn default() -> Self {
        Self {
            dtype: DType::F32,
            delimiter: ",".to_string(),
            skip_rows: 0,
            columns: vec![],
        }
    }
}
impl ReadCsvOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// dtype of the result
    ///
    /// Default: `"f32"`.
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = dtype;
        self
    }
/// what stands between fields, one byte
    ///
    /// Default: `","`.
    pub fn delimiter(mut self, delimiter: impl Into<String>) -> Self {
        self.delimiter = delimiter.into();
        self
    }
/// lines of headings at the top
    ///
    /// Default: `0`.
    pub fn skip_rows(mut self, skip_rows: i64) -> Self {
        self.skip_rows = skip_rows;
        self
    }
/// which columns, from 0, in this order; NULL: all
    pub fn columns(mut self, columns: impl AsRef<[i64]>) -> Self {
        self.columns = columns.as_ref().to_vec();
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_read_csv_options> {
        let mut o = sys::sterna_read_csv_options::default();
        o.dtype = self.dtype as i32;
        o.delimiter = keep.string(&self.delimiter, "delimiter")?;
        o.skip_rows = self.skip_rows;
        o.columns = slice(self.columns.as_slice());
        o.columns_len = self.columns.len();
        Ok(o)
    }
}

/// Optional arguments of sterna_npz_save.
#[derive(Clone, Debug)]
pub struct NpzOptions {
    pub(crate) compressed: bool,
}
impl Default for NpzOptions {
    fn default() -> Self {
        Self {
            compressed: false,
        }
    }
}
impl NpzOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// 1: as numpy.savez_compressed
    ///
    /// Default: `0`.
    pub fn compressed(mut self, compressed: bool) -> Self {
        self.compressed = compressed;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_npz_options> {
        let mut o = sys::sterna_npz_options::default();
        o.compressed = self.compressed as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_onnx_export, sterna_onnx_export_many and sterna_onnx_export_program.
#[derive(Clone, Debug)]
pub struct OnnxOptions {
    pub(crate) opset: i64,
    pub(crate) dynamic_batch: bool,
    pub(crate) input_names: Vec<String>,
    pub(crate) output_names: Vec<String>,
    pub(crate) dynamic_values: Vec<String>,
    pub(crate) dynamic_axes: Vec<i64>,
    pub(crate) dynamic_dimensions: Vec<String>,
    pub(crate) doc_string: Option<String>,
}
impl Default for OnnxOptions {
    fn default() -> Self {
        Self {
            opset: 17,
            dynamic_batch: false,
            input_names: vec![],
            output_names: vec![],
            dynamic_values: vec![],
            dynamic_axes: vec![],
            dynamic_dimensions: vec![],
            doc_string: None,
        }
    }
}
impl OnnxOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// ONNX opset, 17 to 21
    ///
    /// Default: `17`.
    pub fn opset(mut self, opset: i64) -> Self {
        self.opset = opset;
        self
    }
/// 1: dimension 0 of every input is "batch", of any size
    ///
    /// Default: `0`.
    pub fn dynamic_batch(mut self, dynamic_batch: bool) -> Self {
        self.dynamic_batch = dynamic_batch;
        self
    }
/// one an input; none: "input", or "input_0", "input_1", …
    pub fn input_names(mut self, input_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.input_names = input_names.into_iter().map(Into::into).collect();
        self
    }
/// one an output; none: "output", or "output_0", …
    pub fn output_names(mut self, output_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.output_names = output_names.into_iter().map(Into::into).collect();
        self
    }
/// names of inputs that have a dynamic axis, each time it has one
    pub fn dynamic_values(mut self, dynamic_values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.dynamic_values = dynamic_values.into_iter().map(Into::into).collect();
        self
    }
/// their axes, one an entry of dynamic_values
    pub fn dynamic_axes(mut self, dynamic_axes: impl AsRef<[i64]>) -> Self {
        self.dynamic_axes = dynamic_axes.as_ref().to_vec();
        self
    }
/// names of the sizes, one an entry of dynamic_values; the same name is the same size
    pub fn dynamic_dimensions(mut self, dynamic_dimensions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.dynamic_dimensions = dynamic_dimensions.into_iter().map(Into::into).collect();
        self
    }
/// free text, stored in the model
    pub fn doc_string(mut self, doc_string: impl Into<String>) -> Self {
        self.doc_string = Some(doc_string.into());
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_onnx_options> {
        let mut o = sys::sterna_onnx_options::default();
        o.opset = self.opset;
        o.dynamic_batch = self.dynamic_batch as i32;
        o.input_names = keep.strings(&self.input_names, "input_names")?;
        o.input_names_len = self.input_names.len();
        o.output_names = keep.strings(&self.output_names, "output_names")?;
        o.output_names_len = self.output_names.len();
        o.dynamic_values = keep.strings(&self.dynamic_values, "dynamic_values")?;
        o.dynamic_values_len = self.dynamic_values.len();
        o.dynamic_axes = slice(self.dynamic_axes.as_slice());
        o.dynamic_axes_len = self.dynamic_axes.len();
        o.dynamic_dimensions = keep.strings(&self.dynamic_dimensions, "dynamic_dimensions")?;
        o.dynamic_dimensions_len = self.dynamic_dimensions.len();
        if let Some(v) = &self.doc_string {
            o.doc_string = keep.string(v, "doc_string")?;
        }
        Ok(o)
    }
}

/// How entries are taken into a module.
#[derive(Clone, Debug)]
pub struct LoadOptions {
    pub(crate) strict: bool,
}
impl Default for LoadOptions {
    fn default() -> Self {
        Self {
            strict: true,
        }
    }
}
impl LoadOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// 1: entries that are missing or unexpected are an error
    ///
    /// Default: `1`.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_load_options> {
        let mut o = sys::sterna_load_options::default();
        o.strict = self.strict as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_module_create.
#[derive(Clone, Debug)]
pub struct ModuleOptions {
    pub(crate) extra_repr: Option<String>,
}
impl Default for ModuleOptions {
    fn default() -> Self {
        Self {
            extra_repr: None,
        }
    }
}
impl ModuleOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// what sterna_module_text prints in the parentheses
    pub fn extra_repr(mut self, extra_repr: impl Into<String>) -> Self {
        self.extra_repr = Some(extra_repr.into());
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_module_options> {
        let mut o = sys::sterna_module_options::default();
        if let Some(v) = &self.extra_repr {
            o.extra_repr = keep.string(v, "extra_repr")?;
        }
        Ok(o)
    }
}

/// Which parameters sterna_module_init assigns, and the options of the initialization, each with its own defaults.
#[derive(Clone, Debug)]
pub struct InitOptions {
    pub(crate) prefix: Option<String>,
    pub(crate) module_kind: Option<String>,
    pub(crate) parameter: Option<String>,
    pub(crate) value: Option<f64>,
    pub(crate) low: Option<f64>,
    pub(crate) high: Option<f64>,
    pub(crate) mean: Option<f64>,
    pub(crate) std: Option<f64>,
    pub(crate) gain: Option<f64>,
    pub(crate) a: Option<f64>,
    pub(crate) mode: Fan,
    pub(crate) nonlinearity: String,
}
impl Default for InitOptions {
    fn default() -> Self {
        Self {
            prefix: None,
            module_kind: None,
            parameter: None,
            value: None,
            low: None,
            high: None,
            mean: None,
            std: None,
            gain: None,
            a: None,
            mode: Fan::In,
            nonlinearity: "leaky_relu".to_string(),
        }
    }
}
impl InitOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// parameters at or below this name; NULL: all
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }
/// parameters of modules of this kind, such as "Linear"; NULL: all
    pub fn module_kind(mut self, module_kind: impl Into<String>) -> Self {
        self.module_kind = Some(module_kind.into());
        self
    }
/// parameters of this name, such as "weight"; NULL: all
    pub fn parameter(mut self, parameter: impl Into<String>) -> Self {
        self.parameter = Some(parameter.into());
        self
    }
/// of constant, required there
    pub fn value(mut self, value: f64) -> Self {
        self.value = Some(value);
        self
    }
/// of uniform and trunc_normal
    pub fn low(mut self, low: f64) -> Self {
        self.low = Some(low);
        self
    }
/// of uniform and trunc_normal
    pub fn high(mut self, high: f64) -> Self {
        self.high = Some(high);
        self
    }
/// of normal and trunc_normal
    pub fn mean(mut self, mean: f64) -> Self {
        self.mean = Some(mean);
        self
    }
/// of normal and trunc_normal
    pub fn std(mut self, std: f64) -> Self {
        self.std = Some(std);
        self
    }
/// of xavier and orthogonal
    pub fn gain(mut self, gain: f64) -> Self {
        self.gain = Some(gain);
        self
    }
/// of kaiming
    pub fn a(mut self, a: f64) -> Self {
        self.a = Some(a);
        self
    }
/// of kaiming
    ///
    /// Default: `"in"`.
    pub fn mode(mut self, mode: Fan) -> Self {
        self.mode = mode;
        self
    }
/// of kaiming
    ///
    /// Default: `"leaky_relu"`.
    pub fn nonlinearity(mut self, nonlinearity: impl Into<String>) -> Self {
        self.nonlinearity = nonlinearity.into();
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_init_options> {
        let mut o = sys::sterna_init_options::default();
        if let Some(v) = &self.prefix {
            o.prefix = keep.string(v, "prefix")?;
        }
        if let Some(v) = &self.module_kind {
            o.module_kind = keep.string(v, "module_kind")?;
        }
        if let Some(v) = &self.parameter {
            o.parameter = keep.string(v, "parameter")?;
        }
        if let Some(v) = self.value {
            o.value = v;
        }
        if let Some(v) = self.low {
            o.low = v;
        }
        if let Some(v) = self.high {
            o.high = v;
        }
        if let Some(v) = self.mean {
            o.mean = v;
        }
        if let Some(v) = self.std {
            o.std = v;
        }
        if let Some(v) = self.gain {
            o.gain = v;
        }
        if let Some(v) = self.a {
            o.a = v;
        }
        o.mode = self.mode as i32;
        o.nonlinearity = keep.string(&self.nonlinearity, "nonlinearity")?;
        Ok(o)
    }
}

/// Optional arguments of sterna_optimizer_add_group.
#[derive(Clone, Debug)]
pub struct OptimizerGroupOptions {
    pub(crate) lr: Option<f64>,
}
impl Default for OptimizerGroupOptions {
    fn default() -> Self {
        Self {
            lr: None,
        }
    }
}
impl OptimizerGroupOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// learning rate; not given: that of group 0
    pub fn lr(mut self, lr: f64) -> Self {
        self.lr = Some(lr);
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_optimizer_group_options> {
        let mut o = sys::sterna_optimizer_group_options::default();
        if let Some(v) = self.lr {
            o.lr = v;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_clip_grad_norm and sterna_clip_grad_norm_params.
#[derive(Clone, Debug)]
pub struct ClipGradNormOptions {
    pub(crate) norm_type: f64,
    pub(crate) error_if_nonfinite: bool,
}
impl Default for ClipGradNormOptions {
    fn default() -> Self {
        Self {
            norm_type: 2.0,
            error_if_nonfinite: false,
        }
    }
}
impl ClipGradNormOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// p of the p-norm; HUGE_VAL: the largest magnitude
    ///
    /// Default: `2`.
    pub fn norm_type(mut self, norm_type: f64) -> Self {
        self.norm_type = norm_type;
        self
    }
/// 1: a norm that is infinite or NaN is an error
    ///
    /// Default: `0`.
    pub fn error_if_nonfinite(mut self, error_if_nonfinite: bool) -> Self {
        self.error_if_nonfinite = error_if_nonfinite;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_clip_grad_norm_options> {
        let mut o = sys::sterna_clip_grad_norm_options::default();
        o.norm_type = self.norm_type;
        o.error_if_nonfinite = self.error_if_nonfinite as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_grad_scaler_create.
#[derive(Clone, Debug)]
pub struct GradScalerOptions {
    pub(crate) init_scale: f64,
    pub(crate) growth_factor: f64,
    pub(crate) backoff_factor: f64,
    pub(crate) growth_interval: i64,
    pub(crate) enabled: bool,
}
impl Default for GradScalerOptions {
    fn default() -> Self {
        Self {
            init_scale: 65536.0,
            growth_factor: 2.0,
            backoff_factor: 0.5,
            growth_interval: 2000,
            enabled: true,
        }
    }
}
impl GradScalerOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// the first scale, more than 0
    ///
    /// Default: `65536`.
    pub fn init_scale(mut self, init_scale: f64) -> Self {
        self.init_scale = init_scale;
        self
    }
/// what the scale is multiplied by after growth_interval finite steps in a row, more than 1
    ///
    /// Default: `2`.
    pub fn growth_factor(mut self, growth_factor: f64) -> Self {
        self.growth_factor = growth_factor;
        self
    }
/// what the scale is multiplied by after a step that was not finite, between 0 and 1
    ///
    /// Default: `0.5`.
    pub fn backoff_factor(mut self, backoff_factor: f64) -> Self {
        self.backoff_factor = backoff_factor;
        self
    }
/// finite steps in a row before the scale grows, at least 1
    ///
    /// Default: `2000`.
    pub fn growth_interval(mut self, growth_interval: i64) -> Self {
        self.growth_interval = growth_interval;
        self
    }
/// 0: losses are not scaled, and every step is taken
    ///
    /// Default: `1`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_grad_scaler_options> {
        let mut o = sys::sterna_grad_scaler_options::default();
        o.init_scale = self.init_scale;
        o.growth_factor = self.growth_factor;
        o.backoff_factor = self.backoff_factor;
        o.growth_interval = self.growth_interval;
        o.enabled = self.enabled as i32;
        Ok(o)
    }
}

