// Generated from capi/api.json by bindings/generate; do not edit.
using System;

namespace Sterna {
    /// <summary>A call failed with ErrorCode.InvalidArgument.</summary>
    public class SternaInvalidArgumentException : SternaException {
        internal SternaInvalidArgumentException(string message, Exception cause) :
            base(ErrorCode.InvalidArgument, message, cause) { }
    }
    /// <summary>A call failed with ErrorCode.InvalidHandle.</summary>
    public class SternaInvalidHandleException : SternaException {
        internal SternaInvalidHandleException(string message, Exception cause) :
            base(ErrorCode.InvalidHandle, message, cause) { }
    }
    /// <summary>A call failed with ErrorCode.OutOfMemory.</summary>
    public class SternaOutOfMemoryException : SternaException {
        internal SternaOutOfMemoryException(string message, Exception cause) :
            base(ErrorCode.OutOfMemory, message, cause) { }
    }
    /// <summary>A call failed with ErrorCode.Shape.</summary>
    public class SternaShapeException : SternaException {
        internal SternaShapeException(string message, Exception cause) :
            base(ErrorCode.Shape, message, cause) { }
    }
    /// <summary>A call failed with ErrorCode.Dtype.</summary>
    public class SternaDtypeException : SternaException {
        internal SternaDtypeException(string message, Exception cause) :
            base(ErrorCode.Dtype, message, cause) { }
    }
    /// <summary>A call failed with ErrorCode.Device.</summary>
    public class SternaDeviceException : SternaException {
        internal SternaDeviceException(string message, Exception cause) :
            base(ErrorCode.Device, message, cause) { }
    }
    /// <summary>A call failed with ErrorCode.Index.</summary>
    public class SternaIndexException : SternaException {
        internal SternaIndexException(string message, Exception cause) :
            base(ErrorCode.Index, message, cause) { }
    }
    /// <summary>A call failed with ErrorCode.Unsupported.</summary>
    public class SternaUnsupportedException : SternaException {
        internal SternaUnsupportedException(string message, Exception cause) :
            base(ErrorCode.Unsupported, message, cause) { }
    }
    /// <summary>A call failed with ErrorCode.State.</summary>
    public class SternaStateException : SternaException {
        internal SternaStateException(string message, Exception cause) :
            base(ErrorCode.State, message, cause) { }
    }
    /// <summary>A call failed with ErrorCode.Autograd.</summary>
    public class SternaAutogradException : SternaException {
        internal SternaAutogradException(string message, Exception cause) :
            base(ErrorCode.Autograd, message, cause) { }
    }
    /// <summary>A call failed with ErrorCode.Io.</summary>
    public class SternaIoException : SternaException {
        internal SternaIoException(string message, Exception cause) :
            base(ErrorCode.Io, message, cause) { }
    }
    /// <summary>A call failed with ErrorCode.Corrupt.</summary>
    public class SternaCorruptException : SternaException {
        internal SternaCorruptException(string message, Exception cause) :
            base(ErrorCode.Corrupt, message, cause) { }
    }
    /// <summary>A call failed with ErrorCode.NotFound.</summary>
    public class SternaNotFoundException : SternaException {
        internal SternaNotFoundException(string message, Exception cause) :
            base(ErrorCode.NotFound, message, cause) { }
    }
    /// <summary>A call failed with ErrorCode.Callback.</summary>
    public class SternaCallbackException : SternaException {
        internal SternaCallbackException(string message, Exception cause) :
            base(ErrorCode.Callback, message, cause) { }
    }
    /// <summary>A call failed with ErrorCode.Version.</summary>
    public class SternaVersionException : SternaException {
        internal SternaVersionException(string message, Exception cause) :
            base(ErrorCode.Version, message, cause) { }
    }
    /// <summary>A call failed with ErrorCode.Internal.</summary>
    public class SternaInternalException : SternaException {
        internal SternaInternalException(string message, Exception cause) :
            base(ErrorCode.Internal, message, cause) { }
    }
    public partial class SternaException {
        internal static SternaException Of(ErrorCode code, string message, Exception cause = null) {
            switch (code) {
                case ErrorCode.InvalidArgument: return new SternaInvalidArgumentException(message, cause);
                case ErrorCode.InvalidHandle: return new SternaInvalidHandleException(message, cause);
                case ErrorCode.OutOfMemory: return new SternaOutOfMemoryException(message, cause);
                case ErrorCode.Shape: return new SternaShapeException(message, cause);
                case ErrorCode.Dtype: return new SternaDtypeException(message, cause);
                case ErrorCode.Device: return new SternaDeviceException(message, cause);
                case ErrorCode.Index: return new SternaIndexException(message, cause);
                case ErrorCode.Unsupported: return new SternaUnsupportedException(message, cause);
                case ErrorCode.State: return new SternaStateException(message, cause);
                case ErrorCode.Autograd: return new SternaAutogradException(message, cause);
                case ErrorCode.Io: return new SternaIoException(message, cause);
                case ErrorCode.Corrupt: return new SternaCorruptException(message, cause);
                case ErrorCode.NotFound: return new SternaNotFoundException(message, cause);
                case ErrorCode.Callback: return new SternaCallbackException(message, cause);
                case ErrorCode.Version: return new SternaVersionException(message, cause);
                case ErrorCode.Internal: return new SternaInternalException(message, cause);
                default: return new SternaException(code, message, cause);
            }
        }
    }
}
