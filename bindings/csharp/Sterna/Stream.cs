// Streams and events of devices.
using System;
using System.Diagnostics.CodeAnalysis;

namespace Sterna {
    /// <summary>
    /// An order of work on a device, side by side with that of other streams.  On a device without streams, such as
    /// "cpu", calls are done when they return, and streams change nothing.  See <see cref="Stn.Use(Stream)"/>.
    /// </summary>
    public sealed unsafe partial class Stream : SternaObject {
        Stream(IntPtr p) : base(new StreamHandle(p)) { }

        /// <summary>One on a device; null: on this thread's.</summary>
        /// <exception cref="SternaException">Device: there is none of this name</exception>
        public Stream([AllowNull] string device = null) : this(Create(device)) { }

        static IntPtr Create(string device) {
            var c = Call.Begin();
            try {
                IntPtr stream;
                Call.Check(Raw.sterna_stream_create(c.MaybeText(device, nameof(device)), &stream));
                return stream;
            } finally { c.End(); }
        }

        internal static Stream Adopt(IntPtr p) => p == IntPtr.Zero ? null : new Stream(p);

        /// <summary>What it is given from now on waits for the event.</summary>
        public void Wait(Event e) => e.Wait(this);
    }

    /// <summary>A point in the work of a <see cref="Stream"/>.</summary>
    public sealed unsafe partial class Event : SternaObject {
        Event(IntPtr p) : base(new EventHandle(p)) { }

        /// <summary>One on a device, null: on this thread's; not recorded yet.</summary>
        /// <exception cref="SternaException">Device: there is none of this name</exception>
        public Event([AllowNull] string device = null) : this(Create(device)) { }

        static IntPtr Create(string device) {
            var c = Call.Begin();
            try {
                IntPtr made;
                Call.Check(Raw.sterna_event_create(c.MaybeText(device, nameof(device)), &made));
                return made;
            } finally { c.End(); }
        }
    }
}
