// Datasets: samples by index.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;

namespace Sterna {
    /// <summary>
    /// Samples by index; a sample is a list of tensors.  A dataset of one's own overrides <see cref="Count"/> and
    /// <see cref="Get"/>, which loaders with workers call from several threads at once.
    /// </summary>
    public abstract partial class Dataset : SternaObject {
        /// <summary>For a subclass.</summary>
        protected Dataset() : base(null) { }
        internal Dataset(IntPtr p) : base(new DatasetHandle(p)) { }

        /// <summary>Number of samples.</summary>
        public abstract long Count { get; }
        /// <summary>Makes or finds a sample.</summary>
        /// <exception cref="SternaException">Index: there are not so many</exception>
        public abstract IReadOnlyList<Tensor> Get(long index);

        /// <summary>Some samples, in this order.</summary>
        /// <exception cref="SternaException">Index: there is no such sample</exception>
        public unsafe Dataset Subset(Ints indices) {
            var c = Call.Begin();
            try {
                IntPtr dataset;
                fixed (long* list = indices.Sizes)
                    Call.Check(
                        Raw.sterna_dataset_subset(c.First(this, "dataset"), list, (ulong)indices.Count, &dataset));
                return new Subset(dataset, this);
            } finally { c.End(); }
        }

        /// <summary>Disjoint random subsets of these sizes, the same for the same seed.</summary>
        public unsafe Dataset[] RandomSplit(Ints lengths, ulong seed) {
            var c = Call.Begin();
            try {
                var parts = new IntPtr[lengths.Count];
                fixed (IntPtr* made = parts)
                fixed (long* list = lengths.Sizes)
                    Call.Check(
                        Raw.sterna_random_split(c.First(this, "dataset"), list, (ulong)lengths.Count, seed, made));
                return Array.ConvertAll(parts, p => (Dataset)new Subset(p, this));
            } finally { c.End(); }
        }

        // ---- one's own

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        unsafe delegate IntPtr GetCallback(IntPtr user, long index, IntPtr* outputs, ulong capacity, ulong* made);
        static readonly unsafe GetCallback get = (user, index, outputs, capacity, made) => {
            try {
                Callbacks.Give(Callbacks.Of<Dataset>(user).Get(index), outputs, capacity, made);
                return IntPtr.Zero;
            } catch (Exception e) { return Errors.Of(e); }
        };

        internal override unsafe Handle Make() {
            Library.Load();
            var table = new sterna_dataset_callbacks { struct_size = (uint)sizeof(sterna_dataset_callbacks),
                user = Callbacks.Weak(this), destroy = Callbacks.Destroy, get = Callbacks.Pointer(get) };
            IntPtr dataset;
            Call.Check(Raw.sterna_dataset_create(Count, &table, &dataset));
            return new DatasetHandle(dataset);
        }
    }

    /// <summary>Sample i is row i of each of the tensors.</summary>
    public sealed unsafe class TensorDataset : Dataset {
        /// <summary>Of these tensors.</summary>
        /// <exception cref="SternaException">Shape: they differ in their number of rows</exception>
        public TensorDataset(params Tensor[] tensors) : base(Create(tensors)) { }

        static IntPtr Create(Tensor[] tensors) {
            var c = Call.Begin();
            try {
                IntPtr dataset;
                Call.Check(Raw.sterna_dataset_tensors(c.List(tensors, nameof(tensors), out ulong n), n, &dataset));
                return dataset;
            } finally { c.End(); }
        }

        /// <inheritdoc/>
        public override long Count => Size;
        /// <inheritdoc/>
        public override IReadOnlyList<Tensor> Get(long index) => Sample(index);
    }

    /// <summary>Some samples of another dataset.</summary>
    internal sealed class Subset : Dataset {
        internal readonly Dataset Whole; // may be one of C#, which the library does not keep alive
        internal Subset(IntPtr p, Dataset whole) : base(p) { Whole = whole; }

        public override long Count => Size;
        public override IReadOnlyList<Tensor> Get(long index) => Sample(index);
    }
}
