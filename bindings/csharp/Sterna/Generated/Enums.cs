// Generated from capi/api.json by bindings/generate; do not edit.
namespace Sterna {
    /// <summary>Element types.</summary>
    public enum DType {
        /// <summary><c>STERNA_F32</c></summary>
        F32 = 0,
        /// <summary><c>STERNA_F64</c></summary>
        F64 = 1,
        /// <summary><c>STERNA_F16</c></summary>
        F16 = 2,
        /// <summary><c>STERNA_BF16</c></summary>
        Bf16 = 3,
        /// <summary><c>STERNA_I8</c></summary>
        I8 = 4,
        /// <summary><c>STERNA_U8</c></summary>
        U8 = 5,
        /// <summary><c>STERNA_I16</c></summary>
        I16 = 6,
        /// <summary><c>STERNA_I32</c></summary>
        I32 = 7,
        /// <summary><c>STERNA_I64</c></summary>
        I64 = 8,
        /// <summary><c>STERNA_BOOL</c></summary>
        Bool = 9,
    }
    /// <summary>Families of errors; more may come.</summary>
    public enum ErrorCode {
        /// <summary><c>STERNA_ERROR_INVALID_ARGUMENT</c></summary>
        InvalidArgument = 1,
        /// <summary><c>STERNA_ERROR_INVALID_HANDLE</c></summary>
        InvalidHandle = 2,
        /// <summary><c>STERNA_ERROR_OUT_OF_MEMORY</c></summary>
        OutOfMemory = 3,
        /// <summary><c>STERNA_ERROR_SHAPE</c></summary>
        Shape = 4,
        /// <summary><c>STERNA_ERROR_DTYPE</c></summary>
        Dtype = 5,
        /// <summary><c>STERNA_ERROR_DEVICE</c></summary>
        Device = 6,
        /// <summary><c>STERNA_ERROR_INDEX</c></summary>
        Index = 7,
        /// <summary><c>STERNA_ERROR_UNSUPPORTED</c></summary>
        Unsupported = 8,
        /// <summary><c>STERNA_ERROR_STATE</c></summary>
        State = 9,
        /// <summary><c>STERNA_ERROR_AUTOGRAD</c></summary>
        Autograd = 10,
        /// <summary><c>STERNA_ERROR_IO</c></summary>
        Io = 11,
        /// <summary><c>STERNA_ERROR_CORRUPT</c></summary>
        Corrupt = 12,
        /// <summary><c>STERNA_ERROR_NOT_FOUND</c></summary>
        NotFound = 13,
        /// <summary><c>STERNA_ERROR_CALLBACK</c></summary>
        Callback = 14,
        /// <summary><c>STERNA_ERROR_VERSION</c></summary>
        Version = 15,
        /// <summary><c>STERNA_ERROR_INTERNAL</c></summary>
        Internal = 16,
    }
    /// <summary>Whether the calls of a thread are recorded for gradients; results made under INFERENCE may never be later.</summary>
    public enum GradMode {
        /// <summary><c>STERNA_GRAD_ENABLED</c></summary>
        Enabled = 0,
        /// <summary><c>STERNA_GRAD_DISABLED</c></summary>
        Disabled = 1,
        /// <summary><c>STERNA_GRAD_INFERENCE</c></summary>
        Inference = 2,
    }
    /// <summary>The low precision of Stn.Autocast.</summary>
    public enum Autocast {
        /// <summary><c>STERNA_AUTOCAST_OFF</c></summary>
        Off = 0,
        /// <summary><c>STERNA_AUTOCAST_BF16</c></summary>
        Bf16 = 1,
        /// <summary><c>STERNA_AUTOCAST_F16</c></summary>
        F16 = 2,
    }
    /// <summary>How Stn.SetFloat32MatmulPrecision lets products of f32 be computed.</summary>
    public enum MatmulPrecision {
        /// <summary><c>STERNA_MATMUL_HIGHEST</c></summary>
        Highest = 0,
        /// <summary><c>STERNA_MATMUL_HIGH</c></summary>
        High = 1,
    }
    /// <summary>How much a message matters.</summary>
    public enum LogLevel {
        /// <summary><c>STERNA_LOG_DEBUG</c></summary>
        Debug = 0,
        /// <summary><c>STERNA_LOG_INFO</c></summary>
        Info = 1,
        /// <summary><c>STERNA_LOG_WARNING</c></summary>
        Warning = 2,
        /// <summary><c>STERNA_LOG_ERROR</c></summary>
        Error = 3,
    }
    /// <summary>Which side of a weight counts: what goes in (keeps the variance of activations) or out (that of gradients).</summary>
    public enum Fan {
        /// <summary><c>STERNA_FAN_IN</c></summary>
        In = 0,
        /// <summary><c>STERNA_FAN_OUT</c></summary>
        Out = 1,
    }
    /// <summary>Initializations of torch.nn.init.</summary>
    public enum InitKind {
        /// <summary><c>STERNA_INIT_ZEROS</c></summary>
        Zeros = 0,
        /// <summary><c>STERNA_INIT_ONES</c></summary>
        Ones = 1,
        /// <summary><c>STERNA_INIT_CONSTANT</c></summary>
        Constant = 2,
        /// <summary><c>STERNA_INIT_UNIFORM</c></summary>
        Uniform = 3,
        /// <summary><c>STERNA_INIT_NORMAL</c></summary>
        Normal = 4,
        /// <summary><c>STERNA_INIT_TRUNC_NORMAL</c></summary>
        TruncNormal = 5,
        /// <summary><c>STERNA_INIT_XAVIER_UNIFORM</c></summary>
        XavierUniform = 6,
        /// <summary><c>STERNA_INIT_XAVIER_NORMAL</c></summary>
        XavierNormal = 7,
        /// <summary><c>STERNA_INIT_KAIMING_UNIFORM</c></summary>
        KaimingUniform = 8,
        /// <summary><c>STERNA_INIT_KAIMING_NORMAL</c></summary>
        KaimingNormal = 9,
        /// <summary><c>STERNA_INIT_ORTHOGONAL</c></summary>
        Orthogonal = 10,
    }
    /// <summary>The curve between two learning rates.</summary>
    public enum Anneal {
        /// <summary><c>STERNA_ANNEAL_COS</c></summary>
        Cos = 0,
        /// <summary><c>STERNA_ANNEAL_LINEAR</c></summary>
        Linear = 1,
    }
    /// <summary>Values of the attribute <c>approximate</c>.</summary>
    public enum Approximate {
        /// <summary><c>STERNA_APPROXIMATE_NONE</c></summary>
        None = 0,
        /// <summary><c>STERNA_APPROXIMATE_TANH</c></summary>
        Tanh = 1,
    }
    /// <summary>Values of the attribute <c>reduction</c>.</summary>
    public enum Reduction {
        /// <summary><c>STERNA_REDUCTION_MEAN</c></summary>
        Mean = 0,
        /// <summary><c>STERNA_REDUCTION_SUM</c></summary>
        Sum = 1,
        /// <summary><c>STERNA_REDUCTION_NONE</c></summary>
        None = 2,
    }
}
