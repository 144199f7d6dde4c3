// Generated from capi/api.json by bindings/generate; do not edit.
use sterna_sys as sys;

/// Element types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i32)]
#[non_exhaustive]
pub enum DType {
    /// `STERNA_F32`
    F32 = sys::STERNA_F32,
    /// `STERNA_F64`
    F64 = sys::STERNA_F64,
    /// `STERNA_F16`
    F16 = sys::STERNA_F16,
    /// `STERNA_BF16`
    Bf16 = sys::STERNA_BF16,
    /// `STERNA_I8`
    I8 = sys::STERNA_I8,
    /// `STERNA_U8`
    U8 = sys::STERNA_U8,
    /// `STERNA_I16`
    I16 = sys::STERNA_I16,
    /// `STERNA_I32`
    I32 = sys::STERNA_I32,
    /// `STERNA_I64`
    I64 = sys::STERNA_I64,
    /// `STERNA_BOOL`
    Bool = sys::STERNA_BOOL,
}
impl DType {
    /// The value that the library means by a number; none where a newer library knows more than this crate.
    pub fn from_raw(value: i32) -> Option<Self> {
        Some(match value {
            sys::STERNA_F32 => Self::F32,
            sys::STERNA_F64 => Self::F64,
            sys::STERNA_F16 => Self::F16,
            sys::STERNA_BF16 => Self::Bf16,
            sys::STERNA_I8 => Self::I8,
            sys::STERNA_U8 => Self::U8,
            sys::STERNA_I16 => Self::I16,
            sys::STERNA_I32 => Self::I32,
            sys::STERNA_I64 => Self::I64,
            sys::STERNA_BOOL => Self::Bool,
            _ => return None,
        })
    }
}

/// Families of errors; more may come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i32)]
#[non_exhaustive]
pub enum Code {
    /// `STERNA_ERROR_INVALID_ARGUMENT`
    InvalidArgument = sys::STERNA_ERROR_INVALID_ARGUMENT,
    /// `STERNA_ERROR_INVALID_HANDLE`
    InvalidHandle = sys::STERNA_ERROR_INVALID_HANDLE,
    /// `STERNA_ERROR_OUT_OF_MEMORY`
    OutOfMemory = sys::STERNA_ERROR_OUT_OF_MEMORY,
    /// `STERNA_ERROR_SHAPE`
    Shape = sys::STERNA_ERROR_SHAPE,
    /// `STERNA_ERROR_DTYPE`
    Dtype = sys::STERNA_ERROR_DTYPE,
    /// `STERNA_ERROR_DEVICE`
    Device = sys::STERNA_ERROR_DEVICE,
    /// `STERNA_ERROR_INDEX`
    Index = sys::STERNA_ERROR_INDEX,
    /// `STERNA_ERROR_UNSUPPORTED`
    Unsupported = sys::STERNA_ERROR_UNSUPPORTED,
    /// `STERNA_ERROR_STATE`
    State = sys::STERNA_ERROR_STATE,
    /// `STERNA_ERROR_AUTOGRAD`
    Autograd = sys::STERNA_ERROR_AUTOGRAD,
    /// `STERNA_ERROR_IO`
    Io = sys::STERNA_ERROR_IO,
    /// `STERNA_ERROR_CORRUPT`
    Corrupt = sys::STERNA_ERROR_CORRUPT,
    /// `STERNA_ERROR_NOT_FOUND`
    NotFound = sys::STERNA_ERROR_NOT_FOUND,
    /// `STERNA_ERROR_CALLBACK`
    Callback = sys::STERNA_ERROR_CALLBACK,
    /// `STERNA_ERROR_VERSION`
    Version = sys::STERNA_ERROR_VERSION,
    /// `STERNA_ERROR_INTERNAL`
    Internal = sys::STERNA_ERROR_INTERNAL,
}
impl Code {
    /// The value that the library means by a number; none where a newer library knows more than this crate.
    pub fn from_raw(value: i32) -> Option<Self> {
        Some(match value {
            sys::STERNA_ERROR_INVALID_ARGUMENT => Self::InvalidArgument,
            sys::STERNA_ERROR_INVALID_HANDLE => Self::InvalidHandle,
            sys::STERNA_ERROR_OUT_OF_MEMORY => Self::OutOfMemory,
            sys::STERNA_ERROR_SHAPE => Self::Shape,
            sys::STERNA_ERROR_DTYPE => Self::Dtype,
            sys::STERNA_ERROR_DEVICE => Self::Device,
            sys::STERNA_ERROR_INDEX => Self::Index,
            sys::STERNA_ERROR_UNSUPPORTED => Self::Unsupported,
            sys::STERNA_ERROR_STATE => Self::State,
            sys::STERNA_ERROR_AUTOGRAD => Self::Autograd,
            sys::STERNA_ERROR_IO => Self::Io,
            sys::STERNA_ERROR_CORRUPT => Self::Corrupt,
            sys::STERNA_ERROR_NOT_FOUND => Self::NotFound,
            sys::STERNA_ERROR_CALLBACK => Self::Callback,
            sys::STERNA_ERROR_VERSION => Self::Version,
            sys::STERNA_ERROR_INTERNAL => Self::Internal,
            _ => return None,
        })
    }
}

/// Whether the calls of a thread are recorded for gradients; results made under INFERENCE may never be later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i32)]
#[non_exhaustive]
pub enum GradMode {
    /// `STERNA_GRAD_ENABLED`
    Enabled = sys::STERNA_GRAD_ENABLED,
    /// `STERNA_GRAD_DISABLED`
    Disabled = sys::STERNA_GRAD_DISABLED,
    /// `STERNA_GRAD_INFERENCE`
    Inference = sys::STERNA_GRAD_INFERENCE,
}
impl GradMode {
    /// The value that the library means by a number; none where a newer library knows more than this crate.
    pub fn from_raw(value: i32) -> Option<Self> {
        Some(match value {
            sys::STERNA_GRAD_ENABLED => Self::Enabled,
            sys::STERNA_GRAD_DISABLED => Self::Disabled,
            sys::STERNA_GRAD_INFERENCE => Self::Inference,
            _ => return None,
        })
    }
}

/// The low precision of sterna_set_autocast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i32)]
#[non_exhaustive]
pub enum Autocast {
    /// `STERNA_AUTOCAST_OFF`
    Off = sys::STERNA_AUTOCAST_OFF,
    /// `STERNA_AUTOCAST_BF16`
    Bf16 = sys::STERNA_AUTOCAST_BF16,
    /// `STERNA_AUTOCAST_F16`
    F16 = sys::STERNA_AUTOCAST_F16,
}
impl Autocast {
    /// The value that the library means by a number; none where a newer library knows more than this crate.
    pub fn from_raw(value: i32) -> Option<Self> {
        Some(match value {
            sys::STERNA_AUTOCAST_OFF => Self::Off,
            sys::STERNA_AUTOCAST_BF16 => Self::Bf16,
            sys::STERNA_AUTOCAST_F16 => Self::F16,
            _ => return None,
        })
    }
}

/// How sterna_set_float32_matmul_precision lets products of f32 be computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i32)]
#[non_exhaustive]
pub enum MatmulPrecision {
    /// `STERNA_MATMUL_HIGHEST`
    Highest = sys::STERNA_MATMUL_HIGHEST,
    /// `STERNA_MATMUL_HIGH`
    High = sys::STERNA_MATMUL_HIGH,
}
impl MatmulPrecision {
    /// The value that the library means by a number; none where a newer library knows more than this crate.
    pub fn from_raw(value: i32) -> Option<Self> {
        Some(match value {
            sys::STERNA_MATMUL_HIGHEST => Self::Highest,
            sys::STERNA_MATMUL_HIGH => Self::High,
            _ => return None,
        })
    }
}

/// How much a message matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i32)]
#[non_exhaustive]
pub enum LogLevel {
    /// `STERNA_LOG_DEBUG`
    Debug = sys::STERNA_LOG_DEBUG,
    /// `STERNA_LOG_INFO`
    Info = sys::STERNA_LOG_INFO,
    /// `STERNA_LOG_WARNING`
    Warning = sys::STERNA_LOG_WARNING,
    /// `STERNA_LOG_ERROR`
    Error = sys::STERNA_LOG_ERROR,
}
impl LogLevel {
    /// The value that the library means by a number; none where a newer library knows more than this crate.
    pub fn from_raw(value: i32) -> Option<Self> {
        Some(match value {
            sys::STERNA_LOG_DEBUG => Self::Debug,
            sys::STERNA_LOG_INFO => Self::Info,
            sys::STERNA_LOG_WARNING => Self::Warning,
            sys::STERNA_LOG_ERROR => Self::Error,
            _ => return None,
        })
    }
}

/// Which side of a weight counts: what goes in (keeps the variance of activations) or out (that of gradients).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i32)]
#[non_exhaustive]
pub enum Fan {
    /// `STERNA_FAN_IN`
    In = sys::STERNA_FAN_IN,
    /// `STERNA_FAN_OUT`
    Out = sys::STERNA_FAN_OUT,
}
impl Fan {
    /// The value that the library means by a number; none where a newer library knows more than this crate.
    pub fn from_raw(value: i32) -> Option<Self> {
        Some(match value {
            sys::STERNA_FAN_IN => Self::In,
            sys::STERNA_FAN_OUT => Self::Out,
            _ => return None,
        })
    }
}

/// Initializations of torch.nn.init.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i32)]
#[non_exhaustive]
pub enum Init {
    /// `STERNA_INIT_ZEROS`
    Zeros = sys::STERNA_INIT_ZEROS,
    /// `STERNA_INIT_ONES`
    Ones = sys::STERNA_INIT_ONES,
    /// `STERNA_INIT_CONSTANT`
    Constant = sys::STERNA_INIT_CONSTANT,
    /// `STERNA_INIT_UNIFORM`
    Uniform = sys::STERNA_INIT_UNIFORM,
    /// `STERNA_INIT_NORMAL`
    Normal = sys::STERNA_INIT_NORMAL,
    /// `STERNA_INIT_TRUNC_NORMAL`
    TruncNormal = sys::STERNA_INIT_TRUNC_NORMAL,
    /// `STERNA_INIT_XAVIER_UNIFORM`
    XavierUniform = sys::STERNA_INIT_XAVIER_UNIFORM,
    /// `STERNA_INIT_XAVIER_NORMAL`
    XavierNormal = sys::STERNA_INIT_XAVIER_NORMAL,
    /// `STERNA_INIT_KAIMING_UNIFORM`
    KaimingUniform = sys::STERNA_INIT_KAIMING_UNIFORM,
    /// `STERNA_INIT_KAIMING_NORMAL`
    KaimingNormal = sys::STERNA_INIT_KAIMING_NORMAL,
    /// `STERNA_INIT_ORTHOGONAL`
    Orthogonal = sys::STERNA_INIT_ORTHOGONAL,
}
impl Init {
    /// The value that the library means by a number; none where a newer library knows more than this crate.
    pub fn from_raw(value: i32) -> Option<Self> {
        Some(match value {
            sys::STERNA_INIT_ZEROS => Self::Zeros,
            sys::STERNA_INIT_ONES => Self::Ones,
            sys::STERNA_INIT_CONSTANT => Self::Constant,
            sys::STERNA_INIT_UNIFORM => Self::Uniform,
            sys::STERNA_INIT_NORMAL => Self::Normal,
            sys::STERNA_INIT_TRUNC_NORMAL => Self::TruncNormal,
            sys::STERNA_INIT_XAVIER_UNIFORM => Self::XavierUniform,
            sys::STERNA_INIT_XAVIER_NORMAL => Self::XavierNormal,
            sys::STERNA_INIT_KAIMING_UNIFORM => Self::KaimingUniform,
            sys::STERNA_INIT_KAIMING_NORMAL => Self::KaimingNormal,
            sys::STERNA_INIT_ORTHOGONAL => Self::Orthogonal,
            _ => return None,
        })
    }
}

/// The curve between two learning rates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i32)]
#[non_exhaustive]
pub enum Anneal {
    /// `STERNA_ANNEAL_COS`
    Cos = sys::STERNA_ANNEAL_COS,
    /// `STERNA_ANNEAL_LINEAR`
    Linear = sys::STERNA_ANNEAL_LINEAR,
}
impl Anneal {
    /// The value that the library means by a number; none where a newer library knows more than this crate.
    pub fn from_raw(value: i32) -> Option<Self> {
        Some(match value {
            sys::STERNA_ANNEAL_COS => Self::Cos,
            sys::STERNA_ANNEAL_LINEAR => Self::Linear,
            _ => return None,
        })
    }
}

/// Values of the attribute `approximate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i32)]
#[non_exhaustive]
pub enum Approximate {
    /// `STERNA_APPROXIMATE_NONE`
    None = sys::STERNA_APPROXIMATE_NONE,
    /// `STERNA_APPROXIMATE_TANH`
    Tanh = sys::STERNA_APPROXIMATE_TANH,
}
impl Approximate {
    /// The value that the library means by a number; none where a newer library knows more than this crate.
    pub fn from_raw(value: i32) -> Option<Self> {
        Some(match value {
            sys::STERNA_APPROXIMATE_NONE => Self::None,
            sys::STERNA_APPROXIMATE_TANH => Self::Tanh,
            _ => return None,
        })
    }
}

/// Values of the attribute `reduction`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i32)]
#[non_exhaustive]
pub enum Reduction {
    /// `STERNA_REDUCTION_MEAN`
    Mean = sys::STERNA_REDUCTION_MEAN,
    /// `STERNA_REDUCTION_SUM`
    Sum = sys::STERNA_REDUCTION_SUM,
    /// `STERNA_REDUCTION_NONE`
    None = sys::STERNA_REDUCTION_NONE,
}
impl Reduction {
    /// The value that the library means by a number; none where a newer library knows more than this crate.
    pub fn from_raw(value: i32) -> Option<Self> {
        Some(match value {
            sys::STERNA_REDUCTION_MEAN => Self::Mean,
            sys::STERNA_REDUCTION_SUM => Self::Sum,
            sys::STERNA_REDUCTION_NONE => Self::None,
            _ => return None,
        })
    }
}

