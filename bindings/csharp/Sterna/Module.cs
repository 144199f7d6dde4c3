// Modules: those of the library, and what they have in common with one's own.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Sterna {
    /// <summary>
    /// A tree of parameters, buffers and child modules with a forward function.  A module of one's own is a subclass:
    /// <code>
    /// class Net : Module {
    ///     readonly Linear l1 = new Linear(64, 32), l2 = new Linear(32, 10);
    ///     public override Tensor Forward(Tensor x) => l2.Forward(l1.Forward(x).Gelu());
    /// }
    /// </code>
    /// Its fields that hold modules become children, those that hold variables parameters (buffers where they require
    /// no gradient), by the name of the field without leading underscores, in the order of their declaration; tensors
    /// that are no variables stay its own affair.  <see cref="Register{T}"/>, <see cref="RegisterParameter"/> and <see
    /// cref="RegisterBuffer"/> add more in the constructor.  To dispose a module disposes all of these.
    /// </summary>
    public partial class Module : SternaObject {
        readonly List<Part> parts = new List<Part>(); // as the library knows no C# objects
        internal readonly object Parent; // keeps alive what a module found below another one is part of

        internal Module(IntPtr p, object parent = null) : base(new ModuleHandle(p)) { Parent = parent; }

        internal static Module Adopt(IntPtr p) => new Module(p);

        /// <summary>The output for one input.</summary>
        /// <exception cref="SternaException">what the module's ops refuse; Unsupported: it has no forward of one
        /// tensor</exception>
        public virtual unsafe Tensor Forward(Tensor x) {
            var c = Call.Begin();
            try {
                IntPtr y;
                Call.Check(Raw.sterna_module_forward(c.First(this, "module"), c.Second(x, nameof(x)), &y));
                return Tensor.Adopt(y);
            } finally { c.End(); }
        }

        /// <summary>The outputs for any number of inputs.</summary>
        public virtual unsafe IReadOnlyList<Tensor> Forward(params Tensor[] inputs) {
            var c = Call.Begin();
            try {
                var list = c.List(inputs, nameof(inputs), out ulong n);
                var outputs = new IntPtr[256];
                ulong count;
                var self = c.First(this, "module");
                fixed (IntPtr* p = outputs)
                    Call.Check(Raw.sterna_module_forward_many(self, list, n, p, (ulong)outputs.Length, &count));
                Array.Resize(ref outputs, (int)count);
                return Tensor.Adopt(outputs);
            } finally { c.End(); }
        }

        /// <summary>Turns evaluation mode on, for the module and all below; dropout and batch norm differ.</summary>
        public void Eval() => Train(false);
        /// <summary>Turns training mode on, in which modules start.</summary>
        public void Train() => Train(true);

        /// <summary>The parameters of the module and all below, shared ones once; <see cref="NamedParameters"/> has
        /// their names.</summary>
        public IReadOnlyList<Tensor> Parameters() {
            using (var named = NamedParameters()) return named.Select(entry => entry.Value).ToList();
        }

        // ---- children

        /// <summary>What a module is made of.</summary>
        internal struct Part {
            internal string Name;
            internal SternaObject Value;
            internal bool IsBuffer;
        }

        internal void Remember(string name, SternaObject value, bool isBuffer = false) =>
            parts.Add(new Part { Name = name, Value = value, IsBuffer = isBuffer });

        IEnumerable<KeyValuePair<string, Module>> OwnChildren =>
            parts.Where(p => p.Value is Module).Select(p => new KeyValuePair<string, Module>(p.Name, (Module)p.Value));

        /// <summary>The modules directly below, with their names.</summary>
        public unsafe IReadOnlyList<KeyValuePair<string, Module>> Children() {
            var c = Call.Begin();
            try {
                ulong n;
                var self = c.First(this, "module");
                Call.Check(Raw.sterna_module_children_size(self, &n));
                var made = new List<KeyValuePair<string, Module>>();
                for (ulong i = 0; i < n; ++i) {
                    IntPtr text, child;
                    Call.Check(Raw.sterna_module_child_at(self, i, &text, &child));
                    string name = Call.TakeText(text);
                    made.Add(new KeyValuePair<string, Module>(name, Known(name, child)));
                }
                return made;
            } finally { c.End(); }
        }

        /// <summary>A module below by its dotted name, such as "encoder.0".</summary>
        /// <exception cref="SternaException">NotFound: there is none of this name</exception>
        public unsafe Module Child(string name) {
            var c = Call.Begin();
            try {
                IntPtr child;
                Call.Check(Raw.sterna_module_child(c.First(this, "module"), c.Text(name, nameof(name)), &child));
                return Known(name, child);
            } finally { c.End(); }
        }

        /// <summary>The object that stands for a child already, or a new one.</summary>
        Module Known(string name, IntPtr handle) {
            foreach (var entry in OwnChildren) {
                if (name == entry.Key || name.StartsWith(entry.Key + ".", StringComparison.Ordinal)) {
                    if (name != entry.Key) {
                        Raw.sterna_module_release(handle);
                        return entry.Value.Child(name.Substring(entry.Key.Length + 1));
                    }
                    if (entry.Value.IsDisposed) break;
                    Raw.sterna_module_release(handle);
                    return entry.Value;
                }
            }
            return new Module(handle, this);
        }

        internal override void OnDispose() {
            if (own && !made) RememberFields();
            foreach (var part in parts) part.Value.Dispose();
        }

    }
}
