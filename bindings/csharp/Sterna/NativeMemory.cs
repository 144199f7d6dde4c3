// Tells the garbage collector of the memory that tensors hold outside of it.
using System;
using System.Threading;

namespace Sterna {
    internal static unsafe class NativeMemory {
        const long Room = 128 << 20; // bytes that tensors may gain, at least, before a collection looks for dead ones
        static long told;            // bytes that the collector knows of
        static long floor;           // bytes after the last collection
        static int busy;

        /// <summary>Looks how much memory tensors hold; gives how many more may be made before the next look.</summary>
        internal static int Look(int made) {
            if (Interlocked.Exchange(ref busy, 1) != 0) return 64;
            try {
                var info = new sterna_device_info { struct_size = (uint)sizeof(sterna_device_info) };
                Call.Check(Raw.sterna_device_get_info(0, &info));
                long gained = info.live_bytes - told;
                if (gained >= 1 << 20) GC.AddMemoryPressure(gained);
                else if (gained <= -(1 << 20)) GC.RemoveMemoryPressure(-gained);
                else gained = 0;
                told += gained;
                long room = Math.Max(Room, floor / 2);
                if (info.live_bytes < floor) floor = info.live_bytes;
                if (info.live_bytes - floor > room) { // not every collector heeds the pressure
                    GC.Collect();
                    floor = info.live_bytes - room / 2; // what finalizers release shows at the next look
                    return 16;
                }
                long each = Math.Max(gained / Math.Max(made, 1), 1);
                return (int)Math.Max(1, Math.Min(64, room / 16 / each));
            } finally { Volatile.Write(ref busy, 0); }
        }
    }
}
