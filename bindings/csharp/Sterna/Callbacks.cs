// Functions of C# that the library calls.
using System;
using System.Buffers;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Sterna {
    /// <summary>
    /// The <c>user</c> of a table of callbacks is a handle on a C# object, which <c>destroy</c> frees; no exception
    /// leaves a callback but as an error of the library.
    /// </summary>
    internal static unsafe class Callbacks {
        static readonly Errors.Destroy free = Free;
        /// <summary>Of every table.</summary>
        internal static readonly IntPtr Destroy = Marshal.GetFunctionPointerForDelegate(free);

        /// <summary>Keeps an object until the library no longer needs it.</summary>
        internal static void* Keep(object o) => (void*)GCHandle.ToIntPtr(GCHandle.Alloc(o));

        /// <summary>Refers to an object that lives as long as the program holds it.</summary>
        internal static void* Weak(object o) => (void*)GCHandle.ToIntPtr(GCHandle.Alloc(new WeakReference(o, true)));

        static void Free(IntPtr user) {
            try {
                var handle = GCHandle.FromIntPtr(user);
                (handle.Target as Pinned)?.Dispose();
                handle.Free();
            } catch (Exception) { // there is nobody to tell
            }
        }

        internal static T Of<T>(IntPtr user) where T : class {
            var target = GCHandle.FromIntPtr(user).Target;
            if (target is WeakReference weak) target = weak.Target ?? throw new ObjectDisposedException(typeof(T).Name);
            return (T)target;
        }

        /// <summary>Results of a callback, for the library to take over; the callback's own references stay its
        /// own.</summary>
        internal static void Give(IReadOnlyList<Tensor> results, IntPtr* outputs, ulong capacity, ulong* count) {
            Call.Given(results, "the result of a callback");
            if ((ulong)results.Count > capacity)
                throw new InvalidOperationException(
                    $"a callback gave {results.Count} tensors; there is room for {capacity}");
            *count = (ulong)results.Count;
            for (int i = 0; i < results.Count; ++i)
                outputs[i] = Call.Given(results[i], "a tensor that a callback gave").Share();
        }

        internal static IntPtr Pointer(Delegate callback) => Marshal.GetFunctionPointerForDelegate(callback);
    }

    /// <summary>Memory of .NET that stays where it is until the library no longer needs it.</summary>
    internal sealed unsafe class Pinned : IDisposable {
        MemoryHandle handle;
        internal Pinned(MemoryHandle handle) { this.handle = handle; }
        internal void* Pointer => handle.Pointer;
        public void Dispose() => handle.Dispose();
    }
}
