// Loaders: batches of a dataset, made on worker threads if wanted.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;

namespace Sterna {
    /// <summary>
    /// Batches of a dataset.  The first <c>foreach</c> over it is epoch 0, or goes on where <see cref="SetState"/> or
    /// <see cref="Epoch"/> has put it; each further one is the next epoch.  A batch lasts until the next one is asked
    /// for, the tensors that were taken from it as long as they like.
    /// </summary>
    public sealed unsafe partial class DataLoader : SternaObject, IEnumerable<Batch> {
        internal readonly Dataset Dataset; // may be one of C#, which the library does not keep alive
        bool begun;               // a foreach has been through this epoch, or part of it

        DataLoader(Dataset dataset, IntPtr p) : base(new LoaderHandle(p)) { Dataset = dataset; }

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        delegate IntPtr CollateCallback(
            IntPtr user, IntPtr* tensors, ulong* lengths, ulong samples, IntPtr* outputs, ulong capacity, ulong* made);
        static readonly CollateCallback run = (user, tensors, lengths, samples, outputs, capacity, made) => {
            try {
                var list = new IReadOnlyList<Tensor>[samples];
                for (ulong i = 0; i < samples; tensors += lengths[i++]) list[i] = Tensor.Borrowed(tensors, lengths[i]);
                Callbacks.Give(
                    Callbacks.Of<Func<IReadOnlyList<IReadOnlyList<Tensor>>, IReadOnlyList<Tensor>>>(user)(list),
                    outputs, capacity, made);
                return IntPtr.Zero;
            } catch (Exception e) { return Errors.Of(e); }
        };

        static IntPtr Create(Dataset dataset, sterna_loader_options options,
            Func<IReadOnlyList<IReadOnlyList<Tensor>>, IReadOnlyList<Tensor>> collate, string device) {
            var c = Call.Begin();
            try {
                IntPtr loader;
                var of = c.First(dataset, nameof(dataset));
                options.struct_size = (uint)sizeof(sterna_loader_options);
                options.device = c.MaybeText(device, nameof(device));
                if (collate == null) {
                    Call.Check(Raw.sterna_loader_create(of, &options, &loader));
                } else {
                    var table = new sterna_collate_callbacks { struct_size = (uint)sizeof(sterna_collate_callbacks),
                        user = Callbacks.Keep(collate), destroy = Callbacks.Destroy, collate = Callbacks.Pointer(run) };
                    Call.Check(Raw.sterna_loader_create_collating(of, &table, &options, &loader));
                }
                return loader;
            } finally { c.End(); }
        }

        /// <summary>The batches of an epoch.</summary>
        public IEnumerator<Batch> GetEnumerator() {
            var state = State();
            if (begun || state.position >= Count) StartEpoch(state.epoch + 1);
            begun = true;
            for (var batch = Next(); batch != null; batch = Next()) {
                yield return batch;
                batch.Dispose();
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>Starts an epoch at its first batch: <c>foreach (var (x, y) in loader.Epoch(3))</c>; a running one
        /// is abandoned.</summary>
        public DataLoader Epoch(long epoch) {
            StartEpoch(epoch);
            begun = false;
            return this;
        }

        /// <summary>The next <c>foreach</c> goes on at the very next batch.</summary>
        public void SetState(long epoch, long position, ulong seed) {
            MoveTo(epoch, position, seed);
            begun = false;
        }
    }

    /// <summary>Tensors that belong together: <c>var (x, y) = batch;</c></summary>
    public sealed partial class Batch : SternaObject, IReadOnlyList<Tensor> {
        readonly Tensor[] taken;

        Batch(IntPtr p) : base(new BatchHandle(p)) { taken = new Tensor[Size]; }

        internal static Batch Adopt(IntPtr p) => p == IntPtr.Zero ? null : new Batch(p);

        /// <summary>Number of tensors.</summary>
        public int Count => taken.Length;
        /// <summary>A tensor by its place.</summary>
        public Tensor this[int index] => taken[index] ?? (taken[index] = At(index));
        /// <summary>The first tensor, as a rule the inputs.</summary>
        public Tensor X => this[0];
        /// <summary>The second tensor, as a rule the targets.</summary>
        public Tensor Y => this[1];

        /// <summary>The two tensors of a batch of two.</summary>
        public void Deconstruct(out Tensor x, out Tensor y) {
            if (Count != 2) throw new InvalidOperationException($"a batch of {Count} tensors was to be taken as two");
            x = X;
            y = Y;
        }

        /// <summary>The tensors in order.</summary>
        public IEnumerator<Tensor> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
