// Scopes: tensors that are released together.
using System;
using System.Collections.Generic;

namespace Sterna {
    /// <summary>
    /// Until its end, notes the tensors that this thread makes, and releases them then:
    /// <c>using (Stn.Scope()) { … }</c>.
    /// </summary>
    public sealed unsafe class Scope : IDisposable {
        readonly List<Tensor> tensors;
        readonly Scope outer;
        readonly ThreadState thread = ThreadState.Mine;
        IntPtr handle;

        internal Scope() {
            Library.Load();
            fixed (IntPtr* scope = &handle) Call.Check(Raw.sterna_scope_begin(scope));
            tensors = thread.SpareList ?? new List<Tensor>();
            thread.SpareList = null;
            outer = thread.Scope;
            thread.Scope = this;
        }

        internal void Add(Tensor t) => tensors.Add(t);

        /// <summary>The tensor outlives the scope; an enclosing scope takes it over.</summary>
        /// <exception cref="SternaException">NotFound: it was not made in this scope</exception>
        public Tensor Keep(Tensor tensor) {
            if (handle == IntPtr.Zero) throw new ObjectDisposedException(nameof(Scope));
            int i = tensors.LastIndexOf(Call.Given(tensor, nameof(tensor)));
            if (tensor.Noted || i < 0) {
                var c = Call.Begin();
                try { Call.Check(Raw.sterna_scope_keep(handle, c.First(tensor, nameof(tensor)))); } finally { c.End(); }
            }
            tensors.RemoveAt(i);
            outer?.Add(tensor);
            return tensor;
        }

        /// <summary>Ends the scope, and those begun in it that are still open.</summary>
        /// <exception cref="SternaException">State: it was begun on another thread</exception>
        public void Dispose() {
            if (handle == IntPtr.Zero) return;
            if (ThreadState.Mine != thread)
                throw SternaException.Of(ErrorCode.State, "a scope must be ended on the thread that has begun it");
            Scope scope;
            do {
                scope = thread.Scope;
                for (int i = 0; i < scope.tensors.Count; ++i) scope.tensors[i].EndOfScope(scope.handle);
                var h = scope.handle;
                scope.handle = IntPtr.Zero;
                scope.tensors.Clear();
                if (scope.tensors.Capacity <= 4096) thread.SpareList = scope.tensors;
                thread.Scope = scope.outer;
                Call.Check(Raw.sterna_scope_end(h));
            } while (scope != this);
        }
    }
}
