// Tensor: a value, or a variable that holds one.  Its ops are in Generated/Ops.cs, data in and out in TensorData.cs.
using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Sterna {
    /// <summary>
    /// A tensor or variable; the ops are its methods, and throw a <see cref="SternaException"/> that names argument,
    /// shapes and dtypes where these do not fit.  Values never change; variables are changed by
    /// <see cref="Assign"/> and by optimizers.  Any thread may use a tensor at any time; a variable that one thread
    /// changes must not be used by another meanwhile.
    /// </summary>
    public sealed unsafe partial class Tensor : SternaObject {
        readonly bool noted; // the library's scope of this thread knows the handle

        Tensor(IntPtr p, bool made, ThreadState thread) : base(TensorHandle.Of(p, thread)) {
            if (thread.Scope == null) return;
            noted = made;
            thread.Scope.Add(this);
        }

        /// <summary>What a call has made; null where it made nothing.</summary>
        internal static Tensor Adopt(IntPtr p) => p == IntPtr.Zero ? null : new Tensor(p, true, ThreadState.Mine);

        internal static Tensor[] Adopt(IntPtr[] list) => Array.ConvertAll(list, Adopt);

        /// <summary>What a callback is lent, for as long as it likes; null where there is none.</summary>
        internal static Tensor Borrowed(IntPtr p) {
            if (p == IntPtr.Zero) return null;
            Call.Check(Raw.sterna_tensor_retain(p));
            return new Tensor(p, false, ThreadState.Mine);
        }

        internal static Tensor[] Borrowed(IntPtr* list, ulong count) {
            var made = new Tensor[count];
            for (int i = 0; i < made.Length; ++i) made[i] = Borrowed(list[i]);
            return made;
        }

        /// <summary>At the end of a scope: closes what the library's scope releases, else releases.</summary>
        internal void EndOfScope(IntPtr scope) {
            if (noted) {
                if (TryForget()) return;
                if (!IsDisposed) { // a call on another thread uses it, and releases it afterwards
                    var h = Enter();
                    try { Call.Check(Raw.sterna_scope_keep(scope, h.Value)); } finally { h.Leave(); }
                }
            }
            Dispose();
        }

        /// <summary>Whether the scope of this thread releases it; see <see cref="Scope.Keep"/>.</summary>
        internal bool Noted => noted;

        /// <summary>Sizes by dimension, outermost first.</summary>
        public IReadOnlyList<long> Shape => Info.Sizes;
        /// <summary>Element type.</summary>
        public DType DType => Info.DType;
        /// <summary>Number of elements.</summary>
        public long Numel => Info.Numel;
        /// <summary>Number of dimensions.</summary>
        public int Rank => Info.Sizes.Count;
        /// <summary>The device's name, such as "cpu".</summary>
        public string Device => Info.Device;
        /// <summary>Whether gradients flow to it.</summary>
        public bool RequiresGrad => Info.RequiresGrad;

        /// <summary>
        /// The gradient that backward calls have summed, null before the first.  Setting it replaces it; null drops it.
        /// </summary>
        /// <exception cref="SternaException">Autograd: no gradient is collected here</exception>
        [MaybeNull]
        public Tensor Grad {
            get {
                var c = Call.Begin();
                try {
                    IntPtr gradient;
                    Call.Check(Raw.sterna_tensor_grad(c.First(this, "tensor"), &gradient));
                    return Adopt(gradient);
                } finally { c.End(); }
            }
            [param: AllowNull]
            set {
                var c = Call.Begin();
                try {
                    Call.Check(Raw.sterna_tensor_set_grad(c.First(this, "tensor"), c.Maybe(value)));
                } finally { c.End(); }
            }
        }

        /// <summary>A part of the outermost dimension, as a view: <c>x[-1]</c> is the last.</summary>
        [IndexerName("Part")]
        public Tensor this[long index] => Select(0, index);

        /// <summary>A variable with the tensor's value, that optimizers may train.</summary>
        public Tensor Parameter() => Variable(requiresGrad: true);

        /// <summary>As PyTorch prints it.</summary>
        public override string ToString() => IsDisposed ? "a disposed tensor" : ToText();

        // ---- DLPack

        /// <summary>
        /// A <c>DLManagedTensorVersioned *</c> of DLPack 1 on this tensor's memory, without a copy; its deleter must
        /// run once.
        /// </summary>
        /// <exception cref="SternaException">Device: not in host memory; State: being captured</exception>
        public IntPtr ToDLPack() {
            var c = Call.Begin();
            try {
                IntPtr managed;
                Call.Check(Raw.sterna_tensor_to_dlpack(c.First(this, "tensor"), &managed));
                return managed;
            } finally { c.End(); }
        }

        /// <summary>
        /// Takes over a <c>DLManagedTensorVersioned *</c> of DLPack 1, without a copy.  Its memory must not change; its
        /// deleter runs once, also when this fails.
        /// </summary>
        /// <exception cref="SternaException">Version, Device, DType or Unsupported: what Sterna cannot take</exception>
        public static Tensor FromDLPack(IntPtr managed) {
            Library.Load();
            IntPtr tensor;
            Call.Check(Raw.sterna_tensor_from_dlpack((void*)managed, &tensor));
            return Adopt(tensor);
        }
    }
}
