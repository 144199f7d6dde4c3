// What all objects of the library have in common: they are closed, or collected.
using System;
using System.Threading;

namespace Sterna {
    /// <summary>
    /// An object of the library.  <see cref="Dispose()"/> releases it at once, and may be called more than once and
    /// from any thread; an object that is not disposed is released after it was collected.
    /// </summary>
    public abstract class SternaObject : IDisposable {
        readonly object gate; // of an object that the library makes at its first use
        Handle handle;
        int disposals;

        internal SternaObject(Handle handle) {
            this.handle = handle;
            if (handle == null) gate = new object();
        }

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
            if (gate == null || IsDisposed) throw Disposed();
            lock (gate) {
                if (handle == null && !IsDisposed) Volatile.Write(ref handle, Make());
                return handle ?? throw Disposed();
            }
        }

        /// <summary>Makes the object in the library at its first use.</summary>
        internal virtual Handle Make() => throw Disposed();

        internal ObjectDisposedException Disposed() => new ObjectDisposedException(GetType().Name);

        /// <summary>Whether it was disposed.</summary>
        public bool IsDisposed => Volatile.Read(ref disposals) != 0;

        /// <summary>A reference of its own, for the library to take over.</summary>
        internal IntPtr Share() {
            var h = Enter();
            try { return h.Share(); } finally { h.Leave(); }
        }

        /// <summary>Disposes it where no call uses it, without releasing; gives whether it did.</summary>
        internal bool TryForget() {
            var h = Volatile.Read(ref handle);
            if (h == null || !h.TryForget()) return false;
            disposals = 1;
            Volatile.Write(ref handle, null);
            return true;
        }

        /// <summary>Releases the object.</summary>
        public void Dispose() {
            var h = Interlocked.Exchange(ref handle, null);
            if (Interlocked.Exchange(ref disposals, 1) == 0) OnDispose();
            h?.Leave();
        }

        /// <summary>Called once.</summary>
        internal virtual void OnDispose() { }
    }
}
