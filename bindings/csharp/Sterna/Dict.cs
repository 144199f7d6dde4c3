// Tensors by name.
using System;
using System.Collections;
using System.Collections.Generic;

namespace Sterna {
    /// <summary>Tensors by name, in order, with metadata: state dicts, parameters, the content of a file.</summary>
    public sealed unsafe partial class Dict : SternaObject, IEnumerable<KeyValuePair<string, Tensor>> {
        Dict(IntPtr p) : base(new DictHandle(p)) { }

        /// <summary>An empty one: <c>new Dict { ["x"] = x }</c>.</summary>
        public Dict() : this(Create()) { }

        static IntPtr Create() {
            Library.Load();
            IntPtr dict;
            Call.Check(Raw.sterna_dict_create(&dict));
            return dict;
        }

        internal static Dict Adopt(IntPtr p) => p == IntPtr.Zero ? null : new Dict(p);

        /// <summary>The tensor or variable of a name.</summary>
        /// <exception cref="SternaException">NotFound: there is none of this name</exception>
        public Tensor this[string name] {
            get => Get(name);
            set => Set(name, value);
        }

        /// <summary>The entries in order; each look makes tensors of their own.</summary>
        public IEnumerator<KeyValuePair<string, Tensor>> GetEnumerator() {
            for (long i = 0, n = Count; i < n; ++i) yield return new KeyValuePair<string, Tensor>(Name(i), At(i));
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
