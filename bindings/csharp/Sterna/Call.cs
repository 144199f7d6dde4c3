// What a call of the library borrows, arguments and results on their way through C, and its errors.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;

namespace Sterna {
    /// <summary>Objects and copies of texts and lists that one call uses, until End.</summary>
    internal unsafe struct Call {
        Handle first, second, third;
        List<Handle> more;
        List<IntPtr> copies;

        internal static Call Begin() {
            Library.Load();
            return new Call();
        }

        internal void End() {
            first?.Leave();
            second?.Leave();
            third?.Leave();
            if (more != null || copies != null) EndMore();
        }

        void EndMore() {
            if (more != null) foreach (var h in more) h.Leave();
            if (copies != null) foreach (var p in copies) Marshal.FreeHGlobal(p);
        }

        // ---- objects

        // those that generated code has a place for, each once
        internal IntPtr First(SternaObject o, string argument) => (first = Given(o, argument).Enter()).Value;
        internal IntPtr Second(SternaObject o, string argument) => (second = Given(o, argument).Enter()).Value;
        internal IntPtr Third(SternaObject o, string argument) => (third = Given(o, argument).Enter()).Value;

        internal IntPtr Of(SternaObject o, string argument) => Use(Given(o, argument));
        internal IntPtr Maybe(SternaObject o) => o == null ? IntPtr.Zero : Use(o);

        IntPtr Use(SternaObject o) {
            var h = o.Enter();
            (more ?? (more = new List<Handle>())).Add(h);
            return h.Value;
        }

        internal static T Given<T>(T value, string argument)
            where T : class => value ?? throw new ArgumentNullException(argument);

        internal IntPtr* List(IEnumerable<SternaObject> list, string argument, out ulong count) {
            var given = Given(list, argument) as IReadOnlyCollection<SternaObject> ?? list.ToList();
            count = (ulong)given.Count;
            if (count == 0) return null;
            var p = (IntPtr*)Room(given.Count * sizeof(IntPtr));
            int i = 0;
            foreach (var o in given) p[i++] = Of(o, argument);
            return p;
        }

        internal IntPtr* MaybeList(IEnumerable<SternaObject> list, string argument, out ulong count) {
            count = 0;
            return list == null ? null : List(list, argument, out count);
        }

        // ---- texts

        internal void* Text(string text, string argument) {
            if (Given(text, argument).IndexOf('\0') >= 0)
                throw new ArgumentException($"{argument} contains a zero: {text}", argument);
            var bytes = Encoding.UTF8.GetBytes(text);
            var p = (byte*)Room(bytes.Length + 1);
            Marshal.Copy(bytes, 0, (IntPtr)p, bytes.Length);
            p[bytes.Length] = 0;
            return p;
        }

        internal void* MaybeText(string text, string argument) => text == null ? null : Text(text, argument);

        internal void* Texts(IReadOnlyList<string> texts, string argument) {
            if (texts == null || texts.Count == 0) return null;
            var p = (void**)Room(texts.Count * sizeof(void*));
            for (int i = 0; i < texts.Count; ++i) p[i] = Text(texts[i], argument);
            return p;
        }

        /// <summary>As many as there are values.</summary>
        internal void* Texts(IReadOnlyList<string> texts, string argument, ulong count) {
            if ((ulong)Given(texts, argument).Count != count)
                throw new ArgumentException($"{texts.Count} {argument} were given for {count} tensors", argument);
            return Texts(texts, argument);
        }

        void* Room(int bytes) {
            var p = Marshal.AllocHGlobal(bytes);
            (copies ?? (copies = new List<IntPtr>())).Add(p);
            return (void*)p;
        }

        // ---- results

        internal static string Text(sterna_str s) => s.len == 0 ? ""
                                                                : Encoding.UTF8.GetString((byte*)s.data, (int)s.len);

        internal static string TakeText(IntPtr bytes) {
            var owner = new BytesHandle(bytes);
            try { return Text(Raw.sterna_bytes_str(bytes)); } finally { owner.Leave(); }
        }

        internal static IReadOnlyList<long> Longs(long* p, int count) {
            var made = new long[count];
            for (int i = 0; i < count; ++i) made[i] = p[i];
            return made;
        }

        internal static void Check(IntPtr error) {
            if (error != IntPtr.Zero) Errors.Throw(error);
        }
    }
}
