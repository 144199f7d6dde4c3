// Modules that hold others.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Sterna {
    /// <summary>Modules in order, named by their place.</summary>
    public abstract unsafe class ModuleContainer : Module, IReadOnlyList<Module> {
        readonly List<Module> layers;

        internal ModuleContainer(Module[] layers, IntPtr p) : base(p) {
            this.layers = layers.ToList();
            for (int i = 0; i < layers.Length; ++i) Remember(Name(i), layers[i]);
        }

        static string Name(int i) => i.ToString(CultureInfo.InvariantCulture);

        internal static IntPtr* Share(Module[] layers, IntPtr* room) {
            for (int i = 0; i < layers.Length; ++i) room[i] = Call.Given(layers[i], nameof(layers)).Share();
            return room;
        }

        /// <summary>Adds a module at the end.</summary>
        public void Add(Module layer) {
            var c = Call.Begin();
            try {
                Call.Check(Raw.sterna_nn_append(c.First(this, "module"), Call.Given(layer, nameof(layer)).Share()));
            } finally { c.End(); }
            Remember(Name(layers.Count), layer);
            layers.Add(layer);
        }

        /// <summary>Number of modules.</summary>
        public int Count => layers.Count;
        /// <summary>A module by its place.</summary>
        public Module this[int index] => layers[index];
        /// <summary>The modules in order.</summary>
        public IEnumerator<Module> GetEnumerator() => layers.GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    /// <summary>Calls its modules one after the other: <c>new Sequential(new Linear(64, 32), new ReLU(), new Linear(32,
    /// 10))</c>.</summary>
    public sealed unsafe class Sequential : ModuleContainer {
        /// <summary>Of these modules.</summary>
        public Sequential(params Module[] layers) : base(Call.Given(layers, nameof(layers)), Create(layers)) { }

        static IntPtr Create(Module[] layers) {
            Library.Load();
            IntPtr module;
            var shared = stackalloc IntPtr[layers.Length];
            Call.Check(Raw.sterna_nn_sequential(Share(layers, shared), (ulong)layers.Length, &module));
            return module;
        }
    }

    /// <summary>Holds modules, which a module of one's own calls as it likes.</summary>
    public sealed unsafe class ModuleList : ModuleContainer {
        /// <summary>Of these modules.</summary>
        public ModuleList(params Module[] layers) : base(Call.Given(layers, nameof(layers)), Create(layers)) { }

        static IntPtr Create(Module[] layers) {
            Library.Load();
            IntPtr module;
            var shared = stackalloc IntPtr[layers.Length];
            Call.Check(Raw.sterna_nn_module_list(Share(layers, shared), (ulong)layers.Length, &module));
            return module;
        }
    }
}
