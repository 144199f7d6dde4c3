// The owner of one handle of the library, which outlives every call that uses it.
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;

namespace Sterna {
    /// <summary>
    /// Closing a handle that a call is using waits for that call's end; a handle that nobody closes is released by the
    /// finalizer that all safe handles have.
    /// </summary>
    internal abstract class Handle : SafeHandle {
        int users; // the object that owns this, and calls; 0: closed

        protected Handle(IntPtr p) : base(IntPtr.Zero, true) {
            if (p != IntPtr.Zero) Open(p);
        }

        protected void Open(IntPtr p) {
            handle = p;
            Volatile.Write(ref users, 1);
        }

        public override bool IsInvalid => handle == IntPtr.Zero;

        internal IntPtr Value => handle;

        /// <summary>False: it is closed.  Otherwise Leave must follow.</summary>
        internal bool Enter() {
            for (;;) {
                int n = Volatile.Read(ref users);
                if (n == 0) return false;
                if (Interlocked.CompareExchange(ref users, n + 1, n) == n) return true;
            }
        }

        internal void Leave() {
            if (Interlocked.Decrement(ref users) == 0) Closed(true);
        }

        /// <summary>Closes it without releasing, where no call uses it.</summary>
        internal bool TryForget() {
            if (Interlocked.CompareExchange(ref users, 0, 1) != 1) return false;
            Closed(false);
            return true;
        }

        /// <summary>One more reference, for the library or another object to own.</summary>
        internal IntPtr Share() {
            Retain(handle);
            return handle;
        }

        void Closed(bool release) {
            var p = handle;
            handle = IntPtr.Zero;
            if (release) Release(p);
            Unused();
        }

        /// <summary>What becomes of this object after it is closed.</summary>
        protected virtual void Unused() => SetHandleAsInvalid();

        protected abstract void Retain(IntPtr p);
        protected abstract void Release(IntPtr p);

        protected override bool ReleaseHandle() {
            Release(handle);
            return true;
        }
    }

    /// <summary>
    /// Owners of tensors are used again, as to make an object with a finalizer costs more than a small op does.
    /// </summary>
    internal sealed partial class TensorHandle {
        TensorHandle() : base(IntPtr.Zero) { }

        internal static TensorHandle Of(IntPtr p, ThreadState thread) {
            thread.CountTensor();
            var h = thread.Take() ?? new TensorHandle();
            h.Open(p);
            return h;
        }

        protected override void Unused() {
            if (!ThreadState.Mine.Put(this)) SetHandleAsInvalid();
        }
    }

    /// <summary>What belongs to one thread.</summary>
    internal sealed class ThreadState {
        [ThreadStatic] static ThreadState mine;
        internal static ThreadState Mine => mine ?? (mine = new ThreadState());

        internal Scope Scope;
        internal List<Tensor> SpareList; // for the next scope
        readonly TensorHandle[] spares = new TensorHandle[1024];
        int spare, uncounted, every = 1;

        internal TensorHandle Take() {
            if (spare == 0) return null;
            var h = spares[--spare];
            spares[spare] = null; // or it would never be collected
            return h;
        }

        internal bool Put(TensorHandle h) {
            if (spare == spares.Length) return false;
            spares[spare++] = h;
            return true;
        }

        internal void CountTensor() {
            if (++uncounted < every) return;
            every = NativeMemory.Look(uncounted);
            uncounted = 0;
        }
    }
}
