// Generated from capi/api.json by bindings/generate; do not edit.
use crate::generated::enums::*;
use crate::keep::text;
use sterna_sys as sys;

/// What sterna_tensor_get_info tells.
#[derive(Clone, Debug, PartialEq)]
pub struct TensorInfo {
    /// element type
    pub dtype: DType,
    /// by dimension
    pub sizes: Vec<i64>,
    /// in elements; contiguous where the value is not known yet
    pub strides: Vec<i64>,
    /// number of elements
    pub numel: i64,
    /// numel times the size of an element
    pub bytes: i64,
    /// its name; valid for ever
    pub device: String,
    /// gradients flow to it
    pub requires_grad: bool,
    /// not the result of a recorded call: gradients end here
    pub is_leaf: bool,
    /// a cell that can be assigned
    pub is_variable: bool,
    /// row-major, without gaps
    pub is_contiguous: bool,
    /// a value of the step being captured; it has no data
    pub is_captured: bool,
    /// in pinned memory of the host; see sterna_tensor_pin_memory
    pub is_pinned: bool,
}
impl TensorInfo {
    /// # Safety
    /// What the texts of `raw` belong to is alive.
    pub(crate) unsafe fn from_raw(raw: &sys::sterna_tensor_info) -> Self {
        Self {
            dtype: DType::from_raw(raw.dtype).expect("a value that this version of the crate knows"),
            sizes: raw.sizes[..raw.ndim as usize].to_vec(),
            strides: raw.strides[..raw.ndim as usize].to_vec(),
            numel: raw.numel,
            bytes: raw.bytes,
            device: text(raw.device),
            requires_grad: raw.requires_grad != 0,
            is_leaf: raw.is_leaf != 0,
            is_variable: raw.is_variable != 0,
            is_contiguous: raw.is_contiguous != 0,
            is_captured: raw.is_captured != 0,
            is_pinned: raw.is_pinned != 0,
        }
    }
}

/// An input or output of a program.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueInfo {
    /// may be ""; valid while the program lives
    pub name: String,
    /// element type
    pub dtype: DType,
    /// by dimension
    pub sizes: Vec<i64>,
    /// its name; valid for ever
    pub device: String,
}
impl ValueInfo {
    /// # Safety
    /// What the texts of `raw` belong to is alive.
    pub(crate) unsafe fn from_raw(raw: &sys::sterna_value_info) -> Self {
        Self {
            name: text(raw.name),
            dtype: DType::from_raw(raw.dtype).expect("a value that this version of the crate knows"),
            sizes: raw.sizes[..raw.ndim as usize].to_vec(),
            device: text(raw.device),
        }
    }
}

/// What sterna_program_get_info tells.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgramInfo {
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
    pub is_random: bool,
}
impl ProgramInfo {
    /// # Safety
    /// What the texts of `raw` belong to is alive.
    pub(crate) unsafe fn from_raw(raw: &sys::sterna_program_info) -> Self {
        Self {
            inputs: raw.inputs,
            outputs: raw.outputs,
            nodes: raw.nodes,
            variables_read: raw.variables_read,
            variables_written: raw.variables_written,
            arena_bytes: raw.arena_bytes,
            is_random: raw.is_random != 0,
        }
    }
}

/// What sterna_device_get_info tells.
#[derive(Clone, Debug, PartialEq)]
pub struct DeviceInfo {
    /// "cpu", "null", "cuda:0" …; valid for ever
    pub name: String,
    /// "cpu", "null", "cuda" …; valid for ever
    pub type_: String,
    /// among the devices of its type
    pub number: i32,
    /// the host can read its memory
    pub is_host: bool,
    /// 0: it knows shapes only, as "null"
    pub computes: bool,
    /// memory of the tensors that exist
    pub live_bytes: i64,
    /// the most that live_bytes has been since sterna_device_reset_peak
    pub peak_bytes: i64,
    /// held from the system, in use or kept for the next tensor
    pub reserved_bytes: i64,
    /// number of requests so far
    pub allocations: i64,
}
impl DeviceInfo {
    /// # Safety
    /// What the texts of `raw` belong to is alive.
    pub(crate) unsafe fn from_raw(raw: &sys::sterna_device_info) -> Self {
        Self {
            name: text(raw.name),
            type_: text(raw.type_),
            number: raw.number,
            is_host: raw.is_host != 0,
            computes: raw.computes != 0,
            live_bytes: raw.live_bytes,
            peak_bytes: raw.peak_bytes,
            reserved_bytes: raw.reserved_bytes,
            allocations: raw.allocations,
        }
    }
}

/// What sterna_device_get_properties tells.
#[derive(Clone, Debug, PartialEq)]
pub struct DeviceProperties {
    /// "NVIDIA H100", or the model of the CPU; the type of the device where it has no such name; valid for ever
    pub name: String,
    /// memory of the hardware; 0 where there is none
    pub total_bytes: i64,
    /// compute capability of a CUDA device, first part; 0 for others
    pub major: i32,
    /// its second part
    pub minor: i32,
    /// that work side by side: multiprocessors of a CUDA device, processors that the process may use
    pub processors: i32,
}
impl DeviceProperties {
    /// # Safety
    /// What the texts of `raw` belong to is alive.
    pub(crate) unsafe fn from_raw(raw: &sys::sterna_device_properties) -> Self {
        Self {
            name: text(raw.name),
            total_bytes: raw.total_bytes,
            major: raw.major,
            minor: raw.minor,
            processors: raw.processors,
        }
    }
}

