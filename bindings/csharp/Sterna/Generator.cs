// Generators of random numbers.
using System;
using System.Diagnostics.CodeAnalysis;

namespace Sterna {
    /// <summary>The state of random numbers: a seed and how far it has counted.  See <see cref="Stn.Use(Generator)"/>.</summary>
    public sealed unsafe partial class Generator : SternaObject {
        Generator(IntPtr p) : base(new GeneratorHandle(p)) { }

        /// <summary>One of its own state.</summary>
        public Generator(ulong seed) : this(Create(seed)) { }

        static IntPtr Create(ulong seed) {
            Library.Load();
            IntPtr generator;
            Call.Check(Raw.sterna_generator_create(seed, &generator));
            return generator;
        }

        internal static Generator Adopt(IntPtr p) => p == IntPtr.Zero ? null : new Generator(p);

        /// <summary>The default generator of a device; null: of this thread's.</summary>
        /// <exception cref="SternaException">Device: there is none of this name</exception>
        public static Generator Default([AllowNull] string device = null) {
            var c = Call.Begin();
            try {
                IntPtr generator;
                Call.Check(Raw.sterna_generator_default(c.MaybeText(device, nameof(device)), &generator));
                return Adopt(generator);
            } finally { c.End(); }
        }
    }
}
