// Errors of the library as exceptions, and the way of exceptions of callbacks through the library.
using System;
using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace Sterna {
    /// <summary>
    /// What a failed call reports.  There is a class for each <see cref="ErrorCode"/>.  Null arguments and disposed
    /// objects are .NET's own ArgumentNullException and ObjectDisposedException.
    /// </summary>
    public partial class SternaException : Exception {
        internal SternaException(ErrorCode code, string message, Exception cause) : base(message, cause) {
            Code = code;
        }

        /// <summary>The family of the error.</summary>
        public ErrorCode Code { get; }
        /// <summary>The op or function that failed, "" when none did.</summary>
        public string Op { get; internal set; } = "";
        /// <summary>The argument at fault, "" when none is.</summary>
        public string Argument { get; internal set; } = "";
        /// <summary>Shapes and dtypes of the inputs, as in "x: f32[2, 3]"; may be "".</summary>
        public string Shapes { get; internal set; } = "";
    }

    internal static unsafe class Errors {
        // exceptions of callbacks on their way through the library, by the number that stands for them there
        static readonly ConcurrentDictionary<long, Exception> thrown = new ConcurrentDictionary<long, Exception>();
        static long last;

        internal delegate void Destroy(IntPtr host);
        static readonly Destroy forget = host => thrown.TryRemove((long)host, out _);
        static readonly IntPtr forgetPointer = Marshal.GetFunctionPointerForDelegate(forget);

        /// <summary>An error for a callback to return.</summary>
        internal static IntPtr Of(Exception e) {
            long number = Interlocked.Increment(ref last);
            thrown[number] = e;
            var code = e is SternaException s ? s.Code : ErrorCode.Callback;
            var call = Call.Begin();
            try {
                var message = call.Text((e.GetType().Name + ": " + e.Message).Replace('\0', ' '), "message");
                return Raw.sterna_error_create((int)code, message, (void*)number, (void*)forgetPointer);
            } finally { call.End(); }
        }

        /// <summary>Throws what a call failed with; where a callback of ours is behind it, the very exception that it
        /// threw.</summary>
        internal static void Throw(IntPtr error) => ExceptionDispatchInfo.Capture(Take(error)).Throw();

        static Exception Take(IntPtr error) {
            var owner = new ErrorHandle(error);
            try { return Read(error); } finally { owner.Leave(); }
        }

        static Exception Read(IntPtr error) {
            if (thrown.TryGetValue((long)Raw.sterna_error_host(error), out var own)) return own;
            var inner = Raw.sterna_error_cause(error);
            var cause = inner == IntPtr.Zero ? null : Take(inner);
            var made = SternaException.Of(
                (ErrorCode)Raw.sterna_error_code(error), Call.Text(Raw.sterna_error_message(error)), cause);
            made.Op = Call.Text(Raw.sterna_error_op(error));
            made.Argument = Call.Text(Raw.sterna_error_argument(error));
            made.Shapes = Call.Text(Raw.sterna_error_shapes(error));
            return made;
        }
    }
}
