// Stn: scopes, modes of a thread, devices, messages, and steps that are compiled.  More of it is in
// Generated/Functions.cs.
using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Sterna {
    public static unsafe partial class Stn {
        /// <summary>Begins a scope: what this thread makes is released at its end.</summary>
        public static Scope Scope() => new Scope();

        // ---- modes of this thread, until what is given is disposed

        /// <summary>Nothing is recorded for gradients: <c>using (Stn.NoGrad()) { … }</c>.</summary>
        public static IDisposable NoGrad() => SetGradMode(GradMode.Disabled);
        /// <summary>As <see cref="NoGrad"/>; what is made may never be part of a recorded call.</summary>
        public static IDisposable Inference() => SetGradMode(GradMode.Inference);
        /// <summary>Calls are recorded, also inside of <see cref="NoGrad"/>.</summary>
        public static IDisposable EnableGrad() => SetGradMode(GradMode.Enabled);

        /// <summary>Says whether calls of this thread are recorded for gradients.</summary>
        public static IDisposable SetGradMode(GradMode mode) {
            Library.Load();
            int before;
            Call.Check(Raw.sterna_set_grad_mode((int)mode, &before));
            int back = before;
            return new Turn(() => Call.Check(Raw.sterna_set_grad_mode(back, null)));
        }

        /// <summary>
        /// Mixed precision as torch.autocast: products of this thread in the low precision, losses and sums in f32;
        /// weights, gradients and the optimizer stay f32.
        /// </summary>
        public static IDisposable Autocast(Autocast mode) {
            Library.Load();
            int before;
            Call.Check(Raw.sterna_set_autocast((int)mode, &before));
            int back = before;
            return new Turn(() => Call.Check(Raw.sterna_set_autocast(back, null)));
        }

        /// <summary>Tensors that this thread makes from nothing lie on this device.</summary>
        /// <exception cref="SternaException">Device: there is none of this name</exception>
        public static IDisposable Device(string device) {
            var c = Call.Begin();
            try {
                sterna_str before;
                Call.Check(Raw.sterna_set_device(c.Text(device, nameof(device)), &before));
                var back = (IntPtr)before.data; // valid for ever
                return new Turn(() => Call.Check(Raw.sterna_set_device((void*)back, null)));
            } finally { c.End(); }
        }

        /// <summary>Random calls of this thread take their numbers from this generator.</summary>
        public static IDisposable Use(Generator generator) {
            var c = Call.Begin();
            try {
                IntPtr before;
                Call.Check(Raw.sterna_set_generator(c.First(generator, nameof(generator)), &before));
                var own = Generator.Adopt(before);
                return new Turn(() => {
                    var back = Call.Begin();
                    try { Call.Check(Raw.sterna_set_generator(back.Maybe(own), null)); } finally { back.End(); }
                    own?.Dispose();
                });
            } finally { c.End(); }
        }

        /// <summary>
        /// Calls of this thread use this stream; what one stream computes another must wait for before it uses it.
        /// </summary>
        public static IDisposable Use(Stream stream) {
            var c = Call.Begin();
            try {
                IntPtr before;
                Call.Check(Raw.sterna_set_stream(c.First(stream, nameof(stream)), &before));
                var own = Stream.Adopt(before);
                return new Turn(() => {
                    var back = Call.Begin();
                    try { Call.Check(Raw.sterna_set_stream(back.Maybe(own), null)); } finally { back.End(); }
                    own?.Dispose();
                });
            } finally { c.End(); }
        }

        /// <summary>How products and convolutions of f32 may be computed, for the whole process.</summary>
        public static MatmulPrecision Float32MatmulPrecision() {
            Library.Load();
            return (MatmulPrecision)Raw.sterna_float32_matmul_precision();
        }

        sealed class Turn : IDisposable {
            Action end;
            internal Turn(Action end) { this.end = end; }
            public void Dispose() {
                end?.Invoke();
                end = null;
            }
        }

        // ---- devices and messages

        /// <summary>The devices, "cpu" first, with what their memory holds now.</summary>
        public static IReadOnlyList<DeviceInfo> Devices() {
            var made = new DeviceInfo[DeviceCount()];
            for (int i = 0; i < made.Length; ++i) made[i] = GetDeviceInfo(i);
            return made;
        }

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        delegate void MessageCallback(IntPtr user, int level, byte* text, ulong length);
        static readonly MessageCallback message = (user, level, text, length) => {
            try {
                Callbacks.Of<Action<LogLevel, string>>(user)(
                    (LogLevel)level, Call.Text(new sterna_str { data = text, len = length }));
            } catch (Exception) { // there is nobody to tell
            }
        };

        /// <summary>
        /// The library's messages of at least <paramref name="level"/> go to <paramref name="sink"/>, on whichever
        /// thread has something to say; null: nowhere.  For the whole process.
        /// </summary>
        public static void SetLogSink([AllowNull] Action<LogLevel, string> sink, LogLevel level = LogLevel.Info) {
            Library.Load();
            if (sink == null) {
                Call.Check(Raw.sterna_set_log_sink(null, (int)level));
                return;
            }
            var table = new sterna_log_sink { struct_size = (uint)sizeof(sterna_log_sink), user = Callbacks.Keep(sink),
                destroy = Callbacks.Destroy, message = Callbacks.Pointer(message) };
            Call.Check(Raw.sterna_set_log_sink(&table, (int)level));
        }

        // ---- steps that are captured once and replayed

        /// <summary>
        /// A step that is captured once for each combination of its inputs' shapes, dtypes and devices, and replayed
        /// after.  What it reads besides its inputs and variables, such as a module's mode, stays as it was then.
        /// </summary>
        public static Compiled Compile(Func<Tensor[], Tensor[]> step) => new Compiled(step);
        /// <summary>Of one tensor.</summary>
        public static Func<Tensor, Tensor> Compile(Func<Tensor, Tensor> step) {
            var compiled = Compile(x => new[] { step(x[0]) });
            return x => compiled.Run(x)[0];
        }
        /// <summary>Of two tensors.</summary>
        public static Func<Tensor, Tensor, Tensor> Compile(Func<Tensor, Tensor, Tensor> step) {
            var compiled = Compile(x => new[] { step(x[0], x[1]) });
            return (x, y) => compiled.Run(x, y)[0];
        }
        /// <summary>Of three tensors.</summary>
        public static Func<Tensor, Tensor, Tensor, Tensor> Compile(Func<Tensor, Tensor, Tensor, Tensor> step) {
            var compiled = Compile(x => new[] { step(x[0], x[1], x[2]) });
            return (x, y, z) => compiled.Run(x, y, z)[0];
        }
    }
}
