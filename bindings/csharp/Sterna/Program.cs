// Programs: a step captured once and replayed.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Sterna {
    /// <summary>A captured step, ready to run.</summary>
    public sealed unsafe partial class Program : SternaObject {
        long outputs = -1; // not known yet

        Program(IntPtr p) : base(new ProgramHandle(p)) { }

        internal static Program Adopt(IntPtr p) => new Program(p);

        sealed class Recording : SternaObject {
            internal Recording(IntPtr p) : base(new CaptureHandle(p)) { }
        }

        /// <summary>
        /// Runs <paramref name="step"/> once on placeholders shaped like the examples and keeps what it did, updates of
        /// variables included.
        /// </summary>
        public static Program Capture(Func<Tensor[], IReadOnlyList<Tensor>> step, params Tensor[] examples) {
            Call.Given(step, nameof(step));
            IntPtr begun;
            var given = new IntPtr[Call.Given(examples, nameof(examples)).Length];
            var c = Call.Begin();
            try {
                var list = c.List(examples, nameof(examples), out ulong n);
                fixed (IntPtr* p = given) Call.Check(Raw.sterna_capture_begin(list, n, p, &begun));
            } finally { c.End(); }
            using (var recording = new Recording(begun)) { // ends it when the step throws
                var outputs = Call.Given(step(Tensor.Adopt(given)), "the result of the step");
                var end = Call.Begin();
                try {
                    IntPtr program;
                    var list = end.List(outputs, "outputs", out ulong n);
                    Call.Check(Raw.sterna_capture_end(recording.Share(), list, n, &program));
                    return Adopt(program);
                } finally { end.End(); }
            }
        }

        /// <summary>Runs the step; nothing is recorded for gradients.</summary>
        /// <exception cref="SternaException">Shape: an input differs from its example; State: while capturing, or a
        /// gradient is no longer empty</exception>
        public Tensor[] Run(params Tensor[] inputs) {
            if (outputs < 0) outputs = Info.Outputs;
            var c = Call.Begin();
            try {
                var made = new IntPtr[outputs];
                var list = c.List(inputs, nameof(inputs), out ulong n);
                fixed (IntPtr* p = made)
                    Call.Check(Raw.sterna_program_run(c.First(this, "program"), list, n, p, (ulong)made.Length));
                return Tensor.Adopt(made);
            } finally { c.End(); }
        }

        /// <summary>As <see cref="Run"/>, on a thread of the pool.</summary>
        public Task<Tensor[]> RunAsync(Tensor[] inputs, CancellationToken cancel = default) =>
            Task.Run(() => Run(inputs), cancel);

        /// <summary>What the inputs must be.</summary>
        public IReadOnlyList<ValueInfo> Inputs() =>
            Enumerable.Range(0, (int)Info.Inputs).Select(i => GetInput(i)).ToList();
        /// <summary>What the outputs will be.</summary>
        public IReadOnlyList<ValueInfo> Outputs() =>
            Enumerable.Range(0, (int)Info.Outputs).Select(i => GetOutput(i)).ToList();
    }

    /// <summary>A step with a program for each combination of shapes, dtypes and devices; see <see
    /// cref="Stn.Compile(Func{Tensor[], Tensor[]})"/>.</summary>
    public sealed class Compiled : IDisposable {
        readonly Func<Tensor[], Tensor[]> step;
        readonly Dictionary<string, Program> programs = new Dictionary<string, Program>();

        internal Compiled(Func<Tensor[], Tensor[]> step) { this.step = Call.Given(step, nameof(step)); }

        /// <summary>Runs the step.</summary>
        public Tensor[] Run(params Tensor[] inputs) {
            string key = string.Join(";", inputs.Select(KeyOf));
            if (!programs.TryGetValue(key, out var program)) programs[key] = program = Program.Capture(step, inputs);
            return program.Run(inputs);
        }

        static string KeyOf(Tensor t) {
            var info = Call.Given(t, "inputs").Info;
            return $"{info.DType} {string.Join(",", info.Sizes)} {info.Device}";
        }

        /// <summary>Number of combinations captured so far.</summary>
        public int Count => programs.Count;

        /// <summary>Releases the programs.</summary>
        public void Dispose() {
            foreach (var program in programs.Values) program.Dispose();
            programs.Clear();
        }
    }
}
