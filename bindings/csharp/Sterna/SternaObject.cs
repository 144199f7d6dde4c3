// What all objects of the library have in common: they are closed, or collected.
using System;
using System.Threading;

namespace Sterna {
    /// <summary>
    /// An object of the library.  <see cref="Dispose()"/> releases it at once, and may be called more than once and
    /// from any thread; an object that is not disposed is released after it was collected.
    /// </summary>
    public abstract class SternaObject : IDisposable {
        static readonly object gone = new object();
        Handle handle;
        bool disposed;

        internal SternaObject(Handle handle) { this.handle = handle; }

        /// <summary>The handle, for a call; Leave must follow.</summary>
        internal Handle Enter() {
            var h = Volatile.Read(ref handle) ?? Missing();
            if (h.Enter()) {
                if (Volatile.Read(ref handle) == h) return h;
                h.Leave(); // it was closed just now, and may belong to another tensor already
            }
            throw Disposed();
        }

        Handle Missing() {
            if (disposed) throw Disposed();
            lock (gone) {
                if (handle == null && !disposed) Volatile.Write(ref handle, Make());
                return handle ?? throw Disposed();
            }
        }

        /// <summary>Makes the object in the library at its first use.</summary>
        internal virtual Handle Make() => throw Disposed();

        internal ObjectDisposedException Disposed() => new ObjectDisposedException(GetType().Name);

        /// <summary>Whether it was disposed.</summary>
        public bool IsDisposed => disposed;

        /// <summary>A reference of its own, for the library to take over.</summary>
        internal IntPtr Share() {
            var h = Enter();
            try { return h.Share(); } finally { h.Leave(); }
        }

        /// <summary>Disposes it where no call uses it, without releasing; gives whether it did.</summary>
        internal bool TryForget() {
            var h = Volatile.Read(ref handle);
            if (h == null || !h.TryForget()) return false;
            disposed = true;
            Volatile.Write(ref handle, null);
            return true;
        }

        /// <summary>Releases the object.</summary>
        public void Dispose() {
            disposed = true;
            var h = Interlocked.Exchange(ref handle, null);
            if (h == null) return;
            OnDispose();
            h.Leave();
        }

        /// <summary>Called once, before the object is released.</summary>
        internal virtual void OnDispose() { }
    }
}
