// Generated from capi/api.json by bindings/generate; do not edit.
using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;

namespace Sterna {
    public unsafe partial class Generator {
        /// <summary>Starts the generator anew.</summary>
        /// <param name="seed">any number</param>
        public void Seed(ulong seed) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_generator_seed(c_.First(this, "generator"), seed));
            } finally { c_.End(); }
        }
        /// <summary>Where the generator is in its numbers; with Generator.SetState the same numbers come again.</summary>
        /// <returns>the seed; how far it has counted</returns>
        public (ulong seed, ulong offset) State() {
            var c_ = Call.Begin();
            try {
                ulong seed_;
                ulong offset_;
                Call.Check(Raw.sterna_generator_get_state(c_.First(this, "generator"), &seed_, &offset_));
                return (seed_, offset_);
            } finally { c_.End(); }
        }
        /// <summary>Puts the generator where Generator.State found it.</summary>
        /// <param name="seed">the seed</param>
        /// <param name="offset">how far it has counted</param>
        public void SetState(ulong seed, ulong offset) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_generator_set_state(c_.First(this, "generator"), seed, offset));
            } finally { c_.End(); }
        }
    }
    public unsafe partial class Tensor {
        /// <summary>Everything about a tensor but its elements, in one call.</summary>
        public TensorInfo Info {
            get {
                var c_ = Call.Begin();
                try {
                    var info_ = new sterna_tensor_info { struct_size = (uint)sizeof(sterna_tensor_info) };
                    Call.Check(Raw.sterna_tensor_get_info(c_.First(this, "tensor"), &info_));
                    return new TensorInfo(&info_);
                } finally { c_.End(); }
            }
        }
        /// <summary>The value of a tensor of one element.</summary>
        /// <returns>its value; bools as 0 or 1, i64 beyond 2^53 rounded</returns>
        /// <exception cref="SternaException">ErrorCode.Shape: not one element; ErrorCode.State: no data, as it is being captured</exception>
        public double Item() {
            var c_ = Call.Begin();
            try {
                double value_;
                Call.Check(Raw.sterna_tensor_item(c_.First(this, "tensor"), &value_));
                return value_;
            } finally { c_.End(); }
        }
        /// <summary>The value of an integer or bool tensor of one element, exactly.</summary>
        /// <returns>its value</returns>
        /// <exception cref="SternaException">ErrorCode.Shape: not one element; ErrorCode.Dtype: a floating dtype; ErrorCode.State: being captured</exception>
        public long ItemInt64() {
            var c_ = Call.Begin();
            try {
                long value_;
                Call.Check(Raw.sterna_tensor_item_i64(c_.First(this, "tensor"), &value_));
                return value_;
            } finally { c_.End(); }
        }
        /// <summary>The value in pinned (page-locked) host memory, from which a device copies faster and, if asked to, asynchronously; as torch.Tensor.pin_memory. A pinned tensor stays as it is, another one is copied in row-major order. No gradient flows through it.</summary>
        /// <param name="device">the device that shall copy from it; null: the first that can pin memory</param>
        /// <returns>on "cpu", with is_pinned</returns>
        /// <exception cref="SternaException">ErrorCode.Device: no device that pins is loaded, the one named does not, or the tensor is not in host memory; ErrorCode.OutOfMemory; ErrorCode.State: being captured</exception>
        public Tensor PinMemory([AllowNull] string device = null) {
            var c_ = Call.Begin();
            try {
                IntPtr pinned_;
                Call.Check(Raw.sterna_tensor_pin_memory(c_.First(this, "tensor"), c_.MaybeText(device, "device"), &pinned_));
                return Tensor.Adopt(pinned_);
            } finally { c_.End(); }
        }
        /// <summary>The tensor on <c>device</c>, as Tensor.ToDevice. With non_blocking, a copy from pinned memory (Tensor.PinMemory) to a device that copies asynchronously returns at once; the source is kept until it is done, and what is called on the device afterwards sees the values. So does a copy of a contiguous tensor from such a device to "cpu", whose result is pinned: it must not be read before Stn.Synchronize. All other copies are done when the call returns.</summary>
        /// <param name="device">its name; on it already: the tensor itself</param>
        /// <param name="nonBlocking">1: the copy is only queued, where it can be</param>
        /// <returns>the tensor there; gradients flow through it</returns>
        /// <exception cref="SternaException">ErrorCode.Device</exception>
        public Tensor To(string device, bool nonBlocking = false) {
            var c_ = Call.Begin();
            try {
                IntPtr moved_;
                var o_ = new sterna_to_options { struct_size = (uint)sizeof(sterna_to_options), non_blocking = nonBlocking ? 1 : 0 };
                Call.Check(Raw.sterna_tensor_to(c_.First(this, "tensor"), c_.Text(device, "device"), &o_, &moved_));
                return Tensor.Adopt(moved_);
            } finally { c_.End(); }
        }
        /// <summary>The tensor as PyTorch prints it.</summary>
        /// <param name="precision">digits after the point, 0 … 100</param>
        /// <param name="threshold">tensors of more elements are summarized</param>
        /// <param name="edgeItems">so many at both ends of a dimension remain then</param>
        /// <param name="lineWidth">in characters</param>
        /// <returns>UTF-8</returns>
        public string ToText(int precision = 4, long threshold = 1000, long edgeItems = 3, int lineWidth = 80) {
            var c_ = Call.Begin();
            try {
                IntPtr text_;
                var o_ = new sterna_tensor_text_options { struct_size = (uint)sizeof(sterna_tensor_text_options), precision = precision, threshold = threshold, edge_items = edgeItems, line_width = lineWidth };
                Call.Check(Raw.sterna_tensor_to_text(c_.First(this, "tensor"), &o_, &text_));
                return Call.TakeText(text_);
            } finally { c_.End(); }
        }
        /// <summary>Whether two handles mean the same object, for a variable the same cell.</summary>
        /// <param name="b">another</param>
        /// <returns>1 or 0</returns>
        public bool IsSame(Tensor b) {
            var c_ = Call.Begin();
            try {
                int same_;
                Call.Check(Raw.sterna_tensor_is_same(c_.First(this, "a"), c_.Second(b, "b"), &same_));
                return same_ != 0;
            } finally { c_.End(); }
        }
        /// <summary>A variable, the one kind of tensor that can be assigned. Where a tensor is an argument, it stands for its value.</summary>
        /// <param name="requiresGrad">Tensor.Backward sums gradients into it; floating dtypes only</param>
        /// <returns>the variable</returns>
        /// <exception cref="SternaException">ErrorCode.Dtype: requires_grad with an integer value; ErrorCode.State: the value is being captured</exception>
        public Tensor Variable(bool requiresGrad = false) {
            var c_ = Call.Begin();
            try {
                IntPtr variable_;
                var o_ = new sterna_variable_options { struct_size = (uint)sizeof(sterna_variable_options), requires_grad = requiresGrad ? 1 : 0 };
                Call.Check(Raw.sterna_variable_create(c_.First(this, "value"), &o_, &variable_));
                return Tensor.Adopt(variable_);
            } finally { c_.End(); }
        }
        /// <summary>Gives a variable a new value. What was computed from the old one keeps it.</summary>
        /// <param name="value">of the same shape, dtype and device</param>
        /// <exception cref="SternaException">ErrorCode.State: a plain tensor; ErrorCode.Shape: another shape, dtype or device</exception>
        public void Assign(Tensor value) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_tensor_assign(c_.First(this, "variable"), c_.Second(value, "value")));
            } finally { c_.End(); }
        }
        /// <summary>A leaf with the tensor's value, into which Tensor.Backward sums gradients. For variables, see Tensor.Variable.</summary>
        /// <returns>the leaf</returns>
        /// <exception cref="SternaException">ErrorCode.Dtype: not floating</exception>
        public Tensor WithGrad() {
            var c_ = Call.Begin();
            try {
                IntPtr leaf_;
                Call.Check(Raw.sterna_tensor_requires_grad(c_.First(this, "tensor"), &leaf_));
                return Tensor.Adopt(leaf_);
            } finally { c_.End(); }
        }
        /// <summary>Whether gradients flow to a variable from now on. A change drops the gradient that it holds.</summary>
        /// <param name="requiresGrad">1 or 0</param>
        /// <exception cref="SternaException">ErrorCode.Dtype: not floating</exception>
        public void SetRequiresGrad(bool requiresGrad) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_tensor_set_requires_grad(c_.First(this, "variable"), requiresGrad ? 1 : 0));
            } finally { c_.End(); }
        }
        /// <summary>Drops the gradient, so that the next backward starts from nothing.</summary>
        /// <exception cref="SternaException">ErrorCode.Autograd: no gradient is collected here</exception>
        public void ZeroGrad() {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_tensor_zero_grad(c_.First(this, "tensor")));
            } finally { c_.End(); }
        }
        /// <summary>Sums d(loss)/d(leaf) into the gradient of every variable and leaf that the loss was computed from.</summary>
        /// <param name="gradient">d(result)/d(loss), of the loss's shape and dtype; ones for one element</param>
        /// <param name="retainGraph">keep what a second backward through the same calls needs</param>
        /// <exception cref="SternaException">ErrorCode.Autograd: the loss requires no gradient, or was differentiated before; ErrorCode.Shape: see loss</exception>
        public void Backward([AllowNull] Tensor gradient = null, bool retainGraph = false) {
            var c_ = Call.Begin();
            try {
                var o_ = new sterna_backward_options { struct_size = (uint)sizeof(sterna_backward_options), gradient = c_.Maybe(gradient), retain_graph = retainGraph ? 1 : 0 };
                Call.Check(Raw.sterna_backward(c_.First(this, "loss"), &o_));
            } finally { c_.End(); }
        }
        /// <summary>As Backward, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public Task BackwardAsync([AllowNull] Tensor gradient = null, bool retainGraph = false, CancellationToken cancel = default) =>
            Task.Run(() => Backward(gradient, retainGraph), cancel);
    }
    public unsafe partial class Hook {
        /// <summary>The hook is not called any more. Removing it twice is no error.</summary>
        public void Remove() {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_hook_remove(c_.First(this, "hook")));
            } finally { c_.End(); }
        }
    }
    public unsafe partial class Program {
        /// <summary>The size of a program.</summary>
        public ProgramInfo Info {
            get {
                var c_ = Call.Begin();
                try {
                    var info_ = new sterna_program_info { struct_size = (uint)sizeof(sterna_program_info) };
                    Call.Check(Raw.sterna_program_get_info(c_.First(this, "program"), &info_));
                    return new ProgramInfo(&info_);
                } finally { c_.End(); }
            }
        }
        /// <summary>What an input must be.</summary>
        /// <param name="index">from 0</param>
        /// <returns>to be filled; start from STERNA_VALUE_INFO</returns>
        /// <exception cref="SternaException">ErrorCode.Index</exception>
        public ValueInfo GetInput(long index) {
            var c_ = Call.Begin();
            try {
                var info_ = new sterna_value_info { struct_size = (uint)sizeof(sterna_value_info) };
                Call.Check(Raw.sterna_program_get_input(c_.First(this, "program"), index, &info_));
                return new ValueInfo(&info_);
            } finally { c_.End(); }
        }
        /// <summary>What an output will be.</summary>
        /// <param name="index">from 0</param>
        /// <returns>to be filled; start from STERNA_VALUE_INFO</returns>
        /// <exception cref="SternaException">ErrorCode.Index</exception>
        public ValueInfo GetOutput(long index) {
            var c_ = Call.Begin();
            try {
                var info_ = new sterna_value_info { struct_size = (uint)sizeof(sterna_value_info) };
                Call.Check(Raw.sterna_program_get_output(c_.First(this, "program"), index, &info_));
                return new ValueInfo(&info_);
            } finally { c_.End(); }
        }
        /// <summary>Whether runs measure the times of their calls, from none on; Program.ToString shows the mean of each.</summary>
        /// <param name="on">1: measure, from now on; 0: stop</param>
        public void SetProfile(bool on) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_program_set_profile(c_.First(this, "program"), on ? 1 : 0));
            } finally { c_.End(); }
        }
        /// <summary>The program for a reader, a line a call.</summary>
        /// <returns>UTF-8</returns>
        public override string ToString() {
            var c_ = Call.Begin();
            try {
                IntPtr text_;
                Call.Check(Raw.sterna_program_text(c_.First(this, "program"), &text_));
                return Call.TakeText(text_);
            } finally { c_.End(); }
        }
        /// <summary>Writes a program with the values that its variables hold now, as one safetensors file, in one step. Variables of a module whose forward was captured keep their dotted names.</summary>
        /// <param name="path">the file, replaced when it exists</param>
        /// <exception cref="SternaException">ErrorCode.Io</exception>
        public void Save(string path) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_program_save(c_.First(this, "program"), c_.Text(path, "path")));
            } finally { c_.End(); }
        }
        /// <summary>As Save, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public Task SaveAsync(string path, CancellationToken cancel = default) =>
            Task.Run(() => Save(path), cancel);
        /// <summary>The variables of a program that was loaded, by the names in its file; those of a captured one are the caller's own.</summary>
        /// <returns>its tensors and metadata</returns>
        public Dict Variables() {
            var c_ = Call.Begin();
            try {
                IntPtr dict_;
                Call.Check(Raw.sterna_program_variables(c_.First(this, "program"), &dict_));
                return Dict.Adopt(dict_);
            } finally { c_.End(); }
        }
    }
    public unsafe partial class Stream {
        /// <summary>The device of a stream.</summary>
        public string Device {
            get {
                var c_ = Call.Begin();
                try {
                    sterna_str device_;
                    Call.Check(Raw.sterna_stream_device(c_.First(this, "stream"), &device_));
                    return Call.Text(device_);
                } finally { c_.End(); }
            }
        }
        /// <summary>Waits until all work of a stream is done.</summary>
        /// <exception cref="SternaException">ErrorCode.Device: what has failed on the device since the last call that waited for it</exception>
        public void Synchronize() {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_stream_synchronize(c_.First(this, "stream")));
            } finally { c_.End(); }
        }
    }
    public unsafe partial class Event {
        /// <summary>The device of an event.</summary>
        public string Device {
            get {
                var c_ = Call.Begin();
                try {
                    sterna_str device_;
                    Call.Check(Raw.sterna_event_device(c_.First(this, "event"), &device_));
                    return Call.Text(device_);
                } finally { c_.End(); }
            }
        }
        /// <summary>The event is the end of all work that <c>stream</c> has been given so far. It may be recorded again.</summary>
        /// <param name="stream">on its device; null: the one that this thread uses</param>
        /// <exception cref="SternaException">ErrorCode.Device: the stream is on another device; ErrorCode.State: while capturing</exception>
        public void Record([AllowNull] Stream stream = null) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_event_record(c_.First(this, "event"), c_.Maybe(stream)));
            } finally { c_.End(); }
        }
        /// <summary>What <c>stream</c> is given from now on waits for the event; the host does not, unless the two are on devices of different types. An event that was never recorded is not waited for, here and below.</summary>
        /// <param name="stream">of any device; null: the one that this thread uses on the event's</param>
        /// <exception cref="SternaException">ErrorCode.State: while capturing</exception>
        public void Wait([AllowNull] Stream stream = null) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_event_wait(c_.First(this, "event"), c_.Maybe(stream)));
            } finally { c_.End(); }
        }
        /// <summary>Waits until the event has happened.</summary>
        /// <exception cref="SternaException">ErrorCode.Device: what has failed on the device since the last call that waited for it</exception>
        public void Synchronize() {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_event_synchronize(c_.First(this, "event")));
            } finally { c_.End(); }
        }
        /// <summary>Whether the event has happened.</summary>
        /// <exception cref="SternaException">ErrorCode.Device: what has failed on the device since the last call that waited for it</exception>
        public bool Done {
            get {
                var c_ = Call.Begin();
                try {
                    int happened_;
                    Call.Check(Raw.sterna_event_done(c_.First(this, "event"), &happened_));
                    return happened_ != 0;
                } finally { c_.End(); }
            }
        }
        /// <summary>The time between two events of one device that have happened.</summary>
        /// <param name="to">the second</param>
        /// <returns>from one to the other, negative if the second came first</returns>
        /// <exception cref="SternaException">ErrorCode.State: one was not recorded, or has not happened yet; ErrorCode.Device: on different devices</exception>
        public double Elapsed(Event to) {
            var c_ = Call.Begin();
            try {
                double seconds_;
                Call.Check(Raw.sterna_event_elapsed(c_.First(this, "from"), c_.Second(to, "to"), &seconds_));
                return seconds_;
            } finally { c_.End(); }
        }
    }
    public unsafe partial class Dataset {
        /// <summary>The number of samples.</summary>
        internal long Size {
            get {
                var c_ = Call.Begin();
                try {
                    long size_;
                    Call.Check(Raw.sterna_dataset_size(c_.First(this, "dataset"), &size_));
                    return size_;
                } finally { c_.End(); }
            }
        }
        /// <summary>One sample.</summary>
        /// <param name="index">from 0</param>
        /// <returns>its tensors</returns>
        /// <exception cref="SternaException">ErrorCode.Index</exception>
        internal Tensor[] Sample(long index) {
            var c_ = Call.Begin();
            try {
                var h0_ = c_.First(this, "dataset");
                for (int room = 64;;) {
                    var sample_ = new IntPtr[room];
                    ulong n_, room_ = (ulong)room;
                    fixed (IntPtr* list_ = sample_) {
                        var e_ = Raw.sterna_dataset_get(h0_, index, list_, room_, &n_);
                        if (e_ != IntPtr.Zero && n_ > room_) { Raw.sterna_error_release(e_); room = (int)n_; continue; }
                        Call.Check(e_);
                    }
                    Array.Resize(ref sample_, (int)n_);
                    return Tensor.Adopt(sample_);
                }
            } finally { c_.End(); }
        }
    }
    public unsafe partial class DataLoader {
        /// <summary>Batches of a dataset whose samples are stacked along a new first axis. Starts in epoch 0.</summary>
        /// <param name="dataset">the dataset</param>
        /// <param name="batchSize">samples in a batch</param>
        /// <param name="shuffle">1: another order each epoch, from seed and epoch alone</param>
        /// <param name="seed">of the order and of random ops in samples</param>
        /// <param name="dropLast">1: a last batch that is not full is left out</param>
        /// <param name="workers">threads that make batches ahead; 0: DataLoader.Next makes them</param>
        /// <param name="prefetch">batches that each worker may be ahead</param>
        /// <param name="pinMemory">1: batches lie in pinned host memory, or are copied to <c>device</c> from there; ignored, with a warning (Stn.SetLogSink), where no device pins memory</param>
        /// <param name="device">where batches are handed out, copied there ahead of use by the workers; null: where the samples are</param>
        /// <param name="collate">makes a batch of a list of samples, on the workers' threads if there are any; null: stacks them along a new first axis</param>
        public DataLoader(Dataset dataset, long batchSize = 1, bool shuffle = false, ulong seed = 0, bool dropLast = false, long workers = 0, long prefetch = 2, bool pinMemory = false, [AllowNull] string device = null, [AllowNull] Func<IReadOnlyList<IReadOnlyList<Tensor>>, IReadOnlyList<Tensor>> collate = null) :
            this(dataset, Create(dataset, new sterna_loader_options { batch_size = batchSize, shuffle = shuffle ? 1 : 0, seed = seed, drop_last = dropLast ? 1 : 0, workers = workers, prefetch = prefetch, pin_memory = pinMemory ? 1 : 0 }, collate, device)) { }
        /// <summary>Starts an epoch at its first batch; a running one is abandoned.</summary>
        /// <param name="epoch">from 0; with the seed, it gives the order</param>
        internal void StartEpoch(long epoch) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_loader_epoch(c_.First(this, "loader"), epoch));
            } finally { c_.End(); }
        }
        /// <summary>The next batch; null at the end of the epoch, until DataLoader.Epoch starts another. After an error in making a batch the next call tries the same batch again.</summary>
        /// <returns>the batch, or null</returns>
        /// <exception cref="SternaException">what the dataset raises</exception>
        [return: MaybeNull] public Batch Next() {
            var c_ = Call.Begin();
            try {
                IntPtr batch_;
                Call.Check(Raw.sterna_loader_next(c_.First(this, "loader"), &batch_));
                return Batch.Adopt(batch_);
            } finally { c_.End(); }
        }
        /// <summary>As Next, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public Task<Batch> NextAsync(CancellationToken cancel = default) =>
            Task.Run(() => Next(), cancel);
        /// <summary>The number of batches in an epoch.</summary>
        public long Count {
            get {
                var c_ = Call.Begin();
                try {
                    long batches_;
                    Call.Check(Raw.sterna_loader_batches(c_.First(this, "loader"), &batches_));
                    return batches_;
                } finally { c_.End(); }
            }
        }
        /// <summary>Where the loader stands, for DataLoader.SetState.</summary>
        /// <returns>the epoch; batches handed out in it; the seed</returns>
        public (long epoch, long position, ulong seed) State() {
            var c_ = Call.Begin();
            try {
                long epoch_;
                long position_;
                ulong seed_;
                Call.Check(Raw.sterna_loader_state(c_.First(this, "loader"), &epoch_, &position_, &seed_));
                return (epoch_, position_, seed_);
            } finally { c_.End(); }
        }
        /// <summary>Continues at the very next batch.</summary>
        /// <param name="epoch">the epoch</param>
        /// <param name="position">batches handed out in it</param>
        /// <param name="seed">the seed</param>
        internal void MoveTo(long epoch, long position, ulong seed) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_loader_set_state(c_.First(this, "loader"), epoch, position, seed));
            } finally { c_.End(); }
        }
    }
    public unsafe partial class Batch {
        /// <summary>The number of tensors in a batch.</summary>
        internal long Size {
            get {
                var c_ = Call.Begin();
                try {
                    ulong size_;
                    Call.Check(Raw.sterna_batch_size(c_.First(this, "batch"), &size_));
                    return (long)size_;
                } finally { c_.End(); }
            }
        }
        /// <summary>A tensor of a batch.</summary>
        /// <param name="index">from 0</param>
        /// <returns>the tensor</returns>
        /// <exception cref="SternaException">ErrorCode.Index</exception>
        internal Tensor At(long index) {
            var c_ = Call.Begin();
            try {
                IntPtr tensor_;
                Call.Check(Raw.sterna_batch_tensor(c_.First(this, "batch"), (ulong)index, &tensor_));
                return Tensor.Adopt(tensor_);
            } finally { c_.End(); }
        }
    }
    public unsafe partial class Queue {
        /// <summary>Adds a batch; waits while the queue is full.</summary>
        /// <param name="tensors">the batch</param>
        /// <exception cref="SternaException">ErrorCode.State once the queue is closed or finished</exception>
        public void Push(IEnumerable<Tensor> tensors) {
            var c_ = Call.Begin();
            try {
                var tensors_ = c_.List(tensors, "tensors", out ulong tensorsN_);
                Call.Check(Raw.sterna_queue_push(c_.First(this, "queue"), tensors_, tensorsN_));
            } finally { c_.End(); }
        }
        /// <summary>As Push, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public Task PushAsync(IEnumerable<Tensor> tensors, CancellationToken cancel = default) =>
            Task.Run(() => Push(tensors), cancel);
        /// <summary>Adds a batch if there is room.</summary>
        /// <param name="tensors">the batch</param>
        /// <returns>0: the queue is full</returns>
        /// <exception cref="SternaException">ErrorCode.State once the queue is closed or finished</exception>
        public bool TryPush(IEnumerable<Tensor> tensors) {
            var c_ = Call.Begin();
            try {
                var tensors_ = c_.List(tensors, "tensors", out ulong tensorsN_);
                int pushed_;
                Call.Check(Raw.sterna_queue_try_push(c_.First(this, "queue"), tensors_, tensorsN_, &pushed_));
                return pushed_ != 0;
            } finally { c_.End(); }
        }
        /// <summary>As TryPush, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public Task<bool> TryPushAsync(IEnumerable<Tensor> tensors, CancellationToken cancel = default) =>
            Task.Run(() => TryPush(tensors), cancel);
        /// <summary>There will be no more batches: the reader gets what is there, then the end.</summary>
        public void Finish() {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_queue_finish(c_.First(this, "queue")));
            } finally { c_.End(); }
        }
        /// <summary>The next batch, waiting for one; null at the end.</summary>
        /// <returns>the batch, or null</returns>
        /// <exception cref="SternaException">what the producer failed with</exception>
        [return: MaybeNull] public Batch Next() {
            var c_ = Call.Begin();
            try {
                IntPtr batch_;
                Call.Check(Raw.sterna_queue_next(c_.First(this, "queue"), &batch_));
                return Batch.Adopt(batch_);
            } finally { c_.End(); }
        }
        /// <summary>As Next, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public Task<Batch> NextAsync(CancellationToken cancel = default) =>
            Task.Run(() => Next(), cancel);
        /// <summary>The reader gives up: batches are dropped and pushing fails.</summary>
        public void Close() {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_queue_close(c_.First(this, "queue")));
            } finally { c_.End(); }
        }
        /// <summary>The number of batches that wait.</summary>
        public long Count {
            get {
                var c_ = Call.Begin();
                try {
                    long size_;
                    Call.Check(Raw.sterna_queue_size(c_.First(this, "queue"), &size_));
                    return size_;
                } finally { c_.End(); }
            }
        }
    }
    public unsafe partial class Dict {
        /// <summary>The number of entries.</summary>
        public long Count {
            get {
                var c_ = Call.Begin();
                try {
                    ulong size_;
                    Call.Check(Raw.sterna_dict_size(c_.First(this, "dict"), &size_));
                    return (long)size_;
                } finally { c_.End(); }
            }
        }
        /// <summary>The name of an entry. Borrowed from <c>dict</c>; it stays valid when entries are added.</summary>
        /// <param name="index">from 0</param>
        /// <returns>the name</returns>
        /// <exception cref="SternaException">ErrorCode.Index</exception>
        public string Name(long index) {
            var c_ = Call.Begin();
            try {
                sterna_str name_;
                Call.Check(Raw.sterna_dict_name(c_.First(this, "dict"), (ulong)index, &name_));
                return Call.Text(name_);
            } finally { c_.End(); }
        }
        /// <summary>The tensor or variable of an entry by its place.</summary>
        /// <param name="index">from 0</param>
        /// <returns>the tensor</returns>
        /// <exception cref="SternaException">ErrorCode.Index</exception>
        public Tensor At(long index) {
            var c_ = Call.Begin();
            try {
                IntPtr tensor_;
                Call.Check(Raw.sterna_dict_at(c_.First(this, "dict"), (ulong)index, &tensor_));
                return Tensor.Adopt(tensor_);
            } finally { c_.End(); }
        }
        /// <summary>The tensor or variable of a name.</summary>
        /// <param name="name">the name</param>
        /// <returns>the tensor</returns>
        /// <exception cref="SternaException">ErrorCode.NotFound</exception>
        public Tensor Get(string name) {
            var c_ = Call.Begin();
            try {
                IntPtr tensor_;
                Call.Check(Raw.sterna_dict_get(c_.First(this, "dict"), c_.Text(name, "name"), &tensor_));
                return Tensor.Adopt(tensor_);
            } finally { c_.End(); }
        }
        /// <summary>Whether there is an entry of this name.</summary>
        /// <param name="name">the name</param>
        /// <returns>1 or 0</returns>
        public bool ContainsKey(string name) {
            var c_ = Call.Begin();
            try {
                int found_;
                Call.Check(Raw.sterna_dict_contains(c_.First(this, "dict"), c_.Text(name, "name"), &found_));
                return found_ != 0;
            } finally { c_.End(); }
        }
        /// <summary>Adds an entry at the end, or gives a name another tensor in its place.</summary>
        /// <param name="name">the name</param>
        /// <param name="tensor">a tensor or variable</param>
        public void Set(string name, Tensor tensor) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_dict_set(c_.First(this, "dict"), c_.Text(name, "name"), c_.Second(tensor, "tensor")));
            } finally { c_.End(); }
        }
        /// <summary>The number of metadata texts that came with a file or were set.</summary>
        public long MetadataCount {
            get {
                var c_ = Call.Begin();
                try {
                    ulong size_;
                    Call.Check(Raw.sterna_dict_metadata_size(c_.First(this, "dict"), &size_));
                    return (long)size_;
                } finally { c_.End(); }
            }
        }
        /// <summary>A key and its text by place, in the order of the keys.</summary>
        /// <param name="index">from 0</param>
        /// <returns>the key; the text</returns>
        /// <exception cref="SternaException">ErrorCode.Index</exception>
        public (string key, string text) MetadataAt(long index) {
            var c_ = Call.Begin();
            try {
                IntPtr key_;
                IntPtr text_;
                Call.Check(Raw.sterna_dict_metadata_at(c_.First(this, "dict"), (ulong)index, &key_, &text_));
                return (Call.TakeText(key_), Call.TakeText(text_));
            } finally { c_.End(); }
        }
        /// <summary>The text of a metadata key.</summary>
        /// <param name="key">the key</param>
        /// <returns>the text</returns>
        /// <exception cref="SternaException">ErrorCode.NotFound</exception>
        public string Metadata(string key) {
            var c_ = Call.Begin();
            try {
                IntPtr text_;
                Call.Check(Raw.sterna_dict_metadata(c_.First(this, "dict"), c_.Text(key, "key"), &text_));
                return Call.TakeText(text_);
            } finally { c_.End(); }
        }
        /// <summary>Gives a metadata key a text.</summary>
        /// <param name="key">the key</param>
        /// <param name="text">the text</param>
        public void SetMetadata(string key, string text) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_dict_set_metadata(c_.First(this, "dict"), c_.Text(key, "key"), c_.Text(text, "text")));
            } finally { c_.End(); }
        }
    }
    public unsafe partial class Module {
        /// <summary>Turns training mode on or off, for the module and all below it; dropout and batch norm differ.</summary>
        /// <param name="training">1: training; 0: evaluation</param>
        public void Train(bool training) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_module_train(c_.First(this, "module"), training ? 1 : 0));
            } finally { c_.End(); }
        }
        /// <summary>Whether the module is in training mode, which it starts in.</summary>
        public bool IsTraining {
            get {
                var c_ = Call.Begin();
                try {
                    int training_;
                    Call.Check(Raw.sterna_module_is_training(c_.First(this, "module"), &training_));
                    return training_ != 0;
                } finally { c_.End(); }
            }
        }
        /// <summary>The kind, such as "Linear". Borrowed from <c>module</c>.</summary>
        public string KindName {
            get {
                var c_ = Call.Begin();
                try {
                    sterna_str kind_;
                    Call.Check(Raw.sterna_module_kind(c_.First(this, "module"), &kind_));
                    return Call.Text(kind_);
                } finally { c_.End(); }
            }
        }
        /// <summary>The parameters of the module and all below, as variables by dotted name, such as "0.weight"; shared ones once, by their first name.</summary>
        /// <returns>the dict</returns>
        public Dict NamedParameters() {
            var c_ = Call.Begin();
            try {
                IntPtr dict_;
                Call.Check(Raw.sterna_module_parameters(c_.First(this, "module"), &dict_));
                return Dict.Adopt(dict_);
            } finally { c_.End(); }
        }
        /// <summary>The buffers of the module and all below, as variables by dotted name.</summary>
        /// <returns>the dict</returns>
        public Dict NamedBuffers() {
            var c_ = Call.Begin();
            try {
                IntPtr dict_;
                Call.Check(Raw.sterna_module_buffers(c_.First(this, "module"), &dict_));
                return Dict.Adopt(dict_);
            } finally { c_.End(); }
        }
        /// <summary>A parameter by its dotted name.</summary>
        /// <param name="name">such as "0.weight"</param>
        /// <returns>the parameter</returns>
        /// <exception cref="SternaException">ErrorCode.NotFound</exception>
        public Tensor Parameter(string name) {
            var c_ = Call.Begin();
            try {
                IntPtr variable_;
                Call.Check(Raw.sterna_module_parameter(c_.First(this, "module"), c_.Text(name, "name"), &variable_));
                return Tensor.Adopt(variable_);
            } finally { c_.End(); }
        }
        /// <summary>A buffer by its dotted name.</summary>
        /// <param name="name">such as "1.running_mean"</param>
        /// <returns>the buffer</returns>
        /// <exception cref="SternaException">ErrorCode.NotFound</exception>
        public Tensor Buffer(string name) {
            var c_ = Call.Begin();
            try {
                IntPtr variable_;
                Call.Check(Raw.sterna_module_buffer(c_.First(this, "module"), c_.Text(name, "name"), &variable_));
                return Tensor.Adopt(variable_);
            } finally { c_.End(); }
        }
        /// <summary>Stops training of the parameters at or below a name.</summary>
        /// <param name="prefix">such as "encoder"; null: all</param>
        /// <returns>how many parameters</returns>
        /// <exception cref="SternaException">ErrorCode.NotFound when there is none</exception>
        public long Freeze([AllowNull] string prefix = null) {
            var c_ = Call.Begin();
            try {
                long count_;
                Call.Check(Raw.sterna_module_freeze(c_.First(this, "module"), c_.MaybeText(prefix, "prefix"), &count_));
                return count_;
            } finally { c_.End(); }
        }
        /// <summary>Resumes training of the parameters at or below a name.</summary>
        /// <param name="prefix">such as "encoder"; null: all</param>
        /// <returns>how many parameters</returns>
        /// <exception cref="SternaException">ErrorCode.NotFound when there is none; ErrorCode.Dtype when one is not floating, and nothing changes</exception>
        public long Unfreeze([AllowNull] string prefix = null) {
            var c_ = Call.Begin();
            try {
                long count_;
                Call.Check(Raw.sterna_module_unfreeze(c_.First(this, "module"), c_.MaybeText(prefix, "prefix"), &count_));
                return count_;
            } finally { c_.End(); }
        }
        /// <summary>Empties the gradients of all parameters.</summary>
        public void ZeroGrad() {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_module_zero_grad(c_.First(this, "module")));
            } finally { c_.End(); }
        }
        /// <summary>The tree of modules as PyTorch prints it.</summary>
        /// <returns>the text</returns>
        public override string ToString() {
            var c_ = Call.Begin();
            try {
                IntPtr text_;
                Call.Check(Raw.sterna_module_text(c_.First(this, "module"), &text_));
                return Call.TakeText(text_);
            } finally { c_.End(); }
        }
        /// <summary>A table of the modules with their parameters' shapes and counts, and the totals.</summary>
        /// <returns>the text</returns>
        public string Summary() {
            var c_ = Call.Begin();
            try {
                IntPtr text_;
                Call.Check(Raw.sterna_module_summary(c_.First(this, "module"), &text_));
                return Call.TakeText(text_);
            } finally { c_.End(); }
        }
        /// <summary>The values of parameters and buffers by dotted name, in PyTorch's order; shared ones under each name.</summary>
        /// <returns>the dict</returns>
        public Dict StateDict() {
            var c_ = Call.Begin();
            try {
                IntPtr dict_;
                Call.Check(Raw.sterna_module_state_dict(c_.First(this, "module"), &dict_));
                return Dict.Adopt(dict_);
            } finally { c_.End(); }
        }
        /// <summary>Assigns parameters and buffers, converting dtype and device. All is checked first: after an error nothing has changed.</summary>
        /// <param name="entries">tensors by dotted name</param>
        /// <param name="strict">1: entries that are missing or unexpected are an error</param>
        /// <returns>the module's variables that had no entry; the entries that the module lacks</returns>
        /// <exception cref="SternaException">ErrorCode.NotFound for missing and unexpected entries when strict; ErrorCode.Shape</exception>
        public (Dict missing, Dict unexpected) LoadStateDict(Dict entries, bool strict = true) {
            var c_ = Call.Begin();
            try {
                IntPtr missing_;
                IntPtr unexpected_;
                var o_ = new sterna_load_options { struct_size = (uint)sizeof(sterna_load_options), strict = strict ? 1 : 0 };
                Call.Check(Raw.sterna_module_load_state_dict(c_.First(this, "module"), c_.Second(entries, "entries"), &o_, &missing_, &unexpected_));
                return (Dict.Adopt(missing_), Dict.Adopt(unexpected_));
            } finally { c_.End(); }
        }
        /// <summary>As LoadStateDict, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public Task<(Dict missing, Dict unexpected)> LoadStateDictAsync(Dict entries, bool strict = true, CancellationToken cancel = default) =>
            Task.Run(() => LoadStateDict(entries, strict), cancel);
        /// <summary>Writes the state dict as a safetensors file, in one step; PyTorch and others read it.</summary>
        /// <param name="path">the file, replaced when it exists</param>
        /// <exception cref="SternaException">ErrorCode.Io</exception>
        public void Save(string path) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_module_save(c_.First(this, "module"), c_.Text(path, "path")));
            } finally { c_.End(); }
        }
        /// <summary>As Save, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public Task SaveAsync(string path, CancellationToken cancel = default) =>
            Task.Run(() => Save(path), cancel);
        /// <summary>Assigns parameters and buffers from a safetensors file, as Module.LoadStateDict.</summary>
        /// <param name="path">the file</param>
        /// <param name="strict">1: entries that are missing or unexpected are an error</param>
        /// <exception cref="SternaException">ErrorCode.NotFound, ErrorCode.Io and ErrorCode.Corrupt for the file; ErrorCode.NotFound for missing and unexpected entries when strict; ErrorCode.Shape</exception>
        public void Load(string path, bool strict = true) {
            var c_ = Call.Begin();
            try {
                var o_ = new sterna_load_options { struct_size = (uint)sizeof(sterna_load_options), strict = strict ? 1 : 0 };
                Call.Check(Raw.sterna_module_load(c_.First(this, "module"), c_.Text(path, "path"), &o_));
            } finally { c_.End(); }
        }
        /// <summary>As Load, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public Task LoadAsync(string path, bool strict = true, CancellationToken cancel = default) =>
            Task.Run(() => Load(path, strict), cancel);
        /// <summary>Initializes the parameters of a module and all below, those that the options choose.</summary>
        /// <param name="init">which initialization</param>
        /// <param name="prefix">parameters at or below this name; null: all</param>
        /// <param name="moduleKind">parameters of modules of this kind, such as "Linear"; null: all</param>
        /// <param name="parameter">parameters of this name, such as "weight"; null: all</param>
        /// <param name="value">of constant, required there</param>
        /// <param name="low">of uniform and trunc_normal</param>
        /// <param name="high">of uniform and trunc_normal</param>
        /// <param name="mean">of normal and trunc_normal</param>
        /// <param name="std">of normal and trunc_normal</param>
        /// <param name="gain">of xavier and orthogonal</param>
        /// <param name="a">of kaiming</param>
        /// <param name="mode">of kaiming</param>
        /// <param name="nonlinearity">of kaiming</param>
        /// <returns>how many parameters</returns>
        /// <exception cref="SternaException">ErrorCode.NotFound when there is none; ErrorCode.Shape for fans of a parameter of fewer than 2 axes</exception>
        public long Init(InitKind init, [AllowNull] string prefix = null, [AllowNull] string moduleKind = null, [AllowNull] string parameter = null, double? value = null, double? low = null, double? high = null, double? mean = null, double? std = null, double? gain = null, double? a = null, Fan mode = Fan.In, string nonlinearity = "leaky_relu") {
            var c_ = Call.Begin();
            try {
                long count_;
                var o_ = new sterna_init_options { struct_size = (uint)sizeof(sterna_init_options), prefix = c_.MaybeText(prefix, "prefix"), module_kind = c_.MaybeText(moduleKind, "module_kind"), parameter = c_.MaybeText(parameter, "parameter"), value = value ?? double.NaN, low = low ?? double.NaN, high = high ?? double.NaN, mean = mean ?? double.NaN, std = std ?? double.NaN, gain = gain ?? double.NaN, a = a ?? double.NaN, mode = (int)mode, nonlinearity = c_.MaybeText(nonlinearity, "nonlinearity") };
                Call.Check(Raw.sterna_module_init(c_.First(this, "module"), (int)init, &o_, &count_));
                return count_;
            } finally { c_.End(); }
        }
        /// <summary>Scales the gradients of a module so that the norm of all of them together is at most max_norm.</summary>
        /// <param name="maxNorm">the limit</param>
        /// <param name="normType">p of the p-norm; infinity: the largest magnitude</param>
        /// <param name="errorIfNonfinite">1: a norm that is infinite or NaN is an error</param>
        /// <returns>the norm before</returns>
        /// <exception cref="SternaException">ErrorCode.InvalidArgument for a norm that is not finite, if so chosen</exception>
        public Tensor ClipGradNorm(double maxNorm, double normType = 2.0, bool errorIfNonfinite = false) {
            var c_ = Call.Begin();
            try {
                IntPtr norm_;
                var o_ = new sterna_clip_grad_norm_options { struct_size = (uint)sizeof(sterna_clip_grad_norm_options), norm_type = normType, error_if_nonfinite = errorIfNonfinite ? 1 : 0 };
                Call.Check(Raw.sterna_clip_grad_norm(c_.First(this, "module"), maxNorm, &o_, &norm_));
                return Tensor.Adopt(norm_);
            } finally { c_.End(); }
        }
        /// <summary>Clamps every element of a module's gradients to [-value, value].</summary>
        /// <param name="value">the limit</param>
        public void ClipGradValue(double value) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_clip_grad_value(c_.First(this, "module"), value));
            } finally { c_.End(); }
        }
    }
    public unsafe partial class Optimizer {
        /// <summary>Updates every parameter that has a gradient. After an error none has changed.</summary>
        public void Step() {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_optimizer_step(c_.First(this, "optimizer")));
            } finally { c_.End(); }
        }
        /// <summary>Empties the gradients of all parameters.</summary>
        public void ZeroGrad() {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_optimizer_zero_grad(c_.First(this, "optimizer")));
            } finally { c_.End(); }
        }
        /// <summary>Adds parameters with options of their own, which start as those of group 0.</summary>
        /// <param name="params">floating variables, none of them in a group already</param>
        /// <param name="lr">learning rate; not given: that of group 0</param>
        /// <returns>the group's number</returns>
        public long AddGroup(IEnumerable<Tensor> @params, double? lr = null) {
            var c_ = Call.Begin();
            try {
                var params_ = c_.List(@params, "params", out ulong paramsN_);
                ulong index_;
                var o_ = new sterna_optimizer_group_options { struct_size = (uint)sizeof(sterna_optimizer_group_options), lr = lr ?? double.NaN };
                Call.Check(Raw.sterna_optimizer_add_group(c_.First(this, "optimizer"), params_, paramsN_, &o_, &index_));
                return (long)index_;
            } finally { c_.End(); }
        }
        /// <summary>The number of groups.</summary>
        public long Groups {
            get {
                var c_ = Call.Begin();
                try {
                    ulong count_;
                    Call.Check(Raw.sterna_optimizer_groups(c_.First(this, "optimizer"), &count_));
                    return (long)count_;
                } finally { c_.End(); }
            }
        }
        /// <summary>The learning rate of a group.</summary>
        /// <param name="group">from 0</param>
        /// <returns>its learning rate</returns>
        /// <exception cref="SternaException">ErrorCode.Index</exception>
        public double Lr(long group) {
            var c_ = Call.Begin();
            try {
                double lr_;
                Call.Check(Raw.sterna_optimizer_lr(c_.First(this, "optimizer"), (ulong)group, &lr_));
                return lr_;
            } finally { c_.End(); }
        }
        /// <summary>Sets the learning rate of all groups. A captured step reads it at each run.</summary>
        /// <param name="lr">learning rate</param>
        public void SetLr(double lr) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_optimizer_set_lr(c_.First(this, "optimizer"), lr));
            } finally { c_.End(); }
        }
        /// <summary>Sets the learning rate of one group.</summary>
        /// <param name="group">from 0</param>
        /// <param name="lr">learning rate</param>
        /// <exception cref="SternaException">ErrorCode.Index</exception>
        public void SetGroupLr(long group, double lr) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_optimizer_set_group_lr(c_.First(this, "optimizer"), (ulong)group, lr));
            } finally { c_.End(); }
        }
        /// <summary>An option of a group by the name of its field, such as "weight_decay"; flags are 0 or 1.</summary>
        /// <param name="group">from 0</param>
        /// <param name="name">the option</param>
        /// <returns>its value</returns>
        /// <exception cref="SternaException">ErrorCode.NotFound, ErrorCode.Index</exception>
        public double Option(long group, string name) {
            var c_ = Call.Begin();
            try {
                double value_;
                Call.Check(Raw.sterna_optimizer_option(c_.First(this, "optimizer"), (ulong)group, c_.Text(name, "name"), &value_));
                return value_;
            } finally { c_.End(); }
        }
        /// <summary>Sets an option of a group. A captured step keeps what it was captured with.</summary>
        /// <param name="group">from 0</param>
        /// <param name="name">the option</param>
        /// <param name="value">its value</param>
        /// <exception cref="SternaException">ErrorCode.NotFound, ErrorCode.Index</exception>
        public void SetOption(long group, string name, double value) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_optimizer_set_option(c_.First(this, "optimizer"), (ulong)group, c_.Text(name, "name"), value));
            } finally { c_.End(); }
        }
        /// <summary>"state.PARAMETER.NAME" of every parameter that was stepped, by its number over all groups, then "group.GROUP.lr" and the other options.</summary>
        /// <returns>the dict</returns>
        public Dict StateDict() {
            var c_ = Call.Begin();
            try {
                IntPtr dict_;
                Call.Check(Raw.sterna_optimizer_state_dict(c_.First(this, "optimizer"), &dict_));
                return Dict.Adopt(dict_);
            } finally { c_.End(); }
        }
        /// <summary>Takes over state and options. After an error nothing has changed.</summary>
        /// <param name="entries">of Optimizer.StateDict</param>
        /// <exception cref="SternaException">ErrorCode.NotFound for entries that are missing or do not belong, ErrorCode.Shape</exception>
        public void LoadStateDict(Dict entries) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_optimizer_load_state_dict(c_.First(this, "optimizer"), c_.Second(entries, "entries")));
            } finally { c_.End(); }
        }
        /// <summary>As LoadStateDict, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public Task LoadStateDictAsync(Dict entries, CancellationToken cancel = default) =>
            Task.Run(() => LoadStateDict(entries), cancel);
        /// <summary>Kind, groups and options as PyTorch prints them.</summary>
        /// <returns>the text</returns>
        public override string ToString() {
            var c_ = Call.Begin();
            try {
                IntPtr text_;
                Call.Check(Raw.sterna_optimizer_text(c_.First(this, "optimizer"), &text_));
                return Call.TakeText(text_);
            } finally { c_.End(); }
        }
    }
    public unsafe partial class GradScaler {
        /// <summary>A scaler for training with Stn.Autocast(STERNA_AUTOCAST_F16), as torch.amp.GradScaler. In each step: backward of GradScaler.Scale's loss, GradScaler.Step, GradScaler.Update. Scale and the decision whether a step is taken stay on the device, so a step may be captured, and none waits for the device.</summary>
        /// <param name="initScale">the first scale, more than 0</param>
        /// <param name="growthFactor">what the scale is multiplied by after growth_interval finite steps in a row, more than 1</param>
        /// <param name="backoffFactor">what the scale is multiplied by after a step that was not finite, between 0 and 1</param>
        /// <param name="growthInterval">finite steps in a row before the scale grows, at least 1</param>
        /// <param name="enabled">0: losses are not scaled, and every step is taken</param>
        /// <exception cref="SternaException">ErrorCode.InvalidArgument</exception>
        public GradScaler(double initScale = 65536.0, double growthFactor = 2.0, double backoffFactor = 0.5, long growthInterval = 2000, bool enabled = true) : this(Create(initScale, growthFactor, backoffFactor, growthInterval, enabled)) { }
        static IntPtr Create(double initScale, double growthFactor, double backoffFactor, long growthInterval, bool enabled) {
            Library.Load();
            IntPtr scaler_;
            var o_ = new sterna_grad_scaler_options { struct_size = (uint)sizeof(sterna_grad_scaler_options), init_scale = initScale, growth_factor = growthFactor, backoff_factor = backoffFactor, growth_interval = growthInterval, enabled = enabled ? 1 : 0 };
            Call.Check(Raw.sterna_grad_scaler_create(&o_, &scaler_));
            return scaler_;
        }
        /// <summary>The loss times the scale. The scale lies on the device of the first loss.</summary>
        /// <param name="loss">floating, of any shape</param>
        /// <returns>of the loss's shape; f32 for a 0-d loss in f16 or bf16</returns>
        /// <exception cref="SternaException">ErrorCode.Dtype: not floating</exception>
        public Tensor Scale(Tensor loss) {
            var c_ = Call.Begin();
            try {
                IntPtr scaled_;
                Call.Check(Raw.sterna_grad_scaler_scale(c_.First(this, "scaler"), c_.Second(loss, "loss"), &scaled_));
                return Tensor.Adopt(scaled_);
            } finally { c_.End(); }
        }
        /// <summary>Divides the gradients of an optimizer's parameters by the scale now, to clip or look at them before GradScaler.Step, which does it otherwise.</summary>
        /// <param name="optimizer">of parameters in f32, bf16 or f64</param>
        /// <exception cref="SternaException">ErrorCode.State: done since the last GradScaler.Update, or there are no gradients; ErrorCode.Dtype: a gradient in f16</exception>
        public void Unscale(Optimizer optimizer) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_grad_scaler_unscale(c_.First(this, "scaler"), c_.Second(optimizer, "optimizer")));
            } finally { c_.End(); }
        }
        /// <summary>Optimizer.Step where all gradients are finite; else parameters, state and counts keep their values. After an error nothing has changed.</summary>
        /// <param name="optimizer">of parameters in f32, bf16 or f64</param>
        /// <exception cref="SternaException">ErrorCode.State: stepped since the last GradScaler.Update, or there are no gradients; ErrorCode.Dtype: a gradient in f16</exception>
        public void Step(Optimizer optimizer) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_grad_scaler_step(c_.First(this, "scaler"), c_.Second(optimizer, "optimizer")));
            } finally { c_.End(); }
        }
        /// <summary>Chooses the scale of the next step. Once a step, after those of all optimizers.</summary>
        /// <exception cref="SternaException">ErrorCode.State: nothing was unscaled or stepped since the last time</exception>
        public void Update() {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_grad_scaler_update(c_.First(this, "scaler")));
            } finally { c_.End(); }
        }
        /// <summary>The scale of the next loss; 1 when not enabled. Waits for the device.</summary>
        /// <returns>the scale</returns>
        public double GetScale() {
            var c_ = Call.Begin();
            try {
                double scale_;
                Call.Check(Raw.sterna_grad_scaler_get_scale(c_.First(this, "scaler"), &scale_));
                return scale_;
            } finally { c_.End(); }
        }
        /// <summary>Sets the scale. A captured step reads it at each run.</summary>
        /// <param name="scale">more than 0, finite in f32</param>
        /// <exception cref="SternaException">ErrorCode.InvalidArgument; ErrorCode.State: while capturing</exception>
        public void SetScale(double scale) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_grad_scaler_set_scale(c_.First(this, "scaler"), scale));
            } finally { c_.End(); }
        }
        /// <summary>"growth_factor", "backoff_factor", "growth_interval" or "enabled", which is 0 or 1.</summary>
        /// <param name="name">the option</param>
        /// <returns>its value</returns>
        /// <exception cref="SternaException">ErrorCode.NotFound</exception>
        public double Option(string name) {
            var c_ = Call.Begin();
            try {
                double value_;
                Call.Check(Raw.sterna_grad_scaler_option(c_.First(this, "scaler"), c_.Text(name, "name"), &value_));
                return value_;
            } finally { c_.End(); }
        }
        /// <summary>Sets an option. A captured step keeps what it was captured with.</summary>
        /// <param name="name">the option</param>
        /// <param name="value">its value</param>
        /// <exception cref="SternaException">ErrorCode.NotFound, ErrorCode.InvalidArgument</exception>
        public void SetOption(string name, double value) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_grad_scaler_set_option(c_.First(this, "scaler"), c_.Text(name, "name"), value));
            } finally { c_.End(); }
        }
        /// <summary>"scale", "growth_tracker" (finite steps since the scale changed), "growth_factor", "backoff_factor" and "growth_interval" as 0-d f64 tensors; nothing when not enabled.</summary>
        /// <returns>the dict</returns>
        public Dict StateDict() {
            var c_ = Call.Begin();
            try {
                IntPtr dict_;
                Call.Check(Raw.sterna_grad_scaler_state_dict(c_.First(this, "scaler"), &dict_));
                return Dict.Adopt(dict_);
            } finally { c_.End(); }
        }
        /// <summary>Continues where the dict says; does nothing when not enabled. After an error nothing has changed.</summary>
        /// <param name="entries">of GradScaler.StateDict</param>
        /// <exception cref="SternaException">ErrorCode.NotFound, ErrorCode.Shape, ErrorCode.InvalidArgument</exception>
        public void LoadStateDict(Dict entries) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_grad_scaler_load_state_dict(c_.First(this, "scaler"), c_.Second(entries, "entries")));
            } finally { c_.End(); }
        }
        /// <summary>As LoadStateDict, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public Task LoadStateDictAsync(Dict entries, CancellationToken cancel = default) =>
            Task.Run(() => LoadStateDict(entries), cancel);
    }
    public unsafe partial class Scheduler {
        /// <summary>One step on; sets the learning rates.</summary>
        /// <exception cref="SternaException">ErrorCode.State for a schedule that needs a metric, and after the last step of one_cycle</exception>
        public void Step() {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_scheduler_step(c_.First(this, "scheduler")));
            } finally { c_.End(); }
        }
        /// <summary>One step on, with a metric for reduce_on_plateau; other schedules do not look at it.</summary>
        /// <param name="metric">what is to improve, such as a loss</param>
        public void StepMetric(double metric) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_scheduler_step_metric(c_.First(this, "scheduler"), metric));
            } finally { c_.End(); }
        }
        /// <summary>The learning rate of a group, as last set.</summary>
        /// <param name="group">from 0</param>
        /// <returns>the learning rate</returns>
        /// <exception cref="SternaException">ErrorCode.Index</exception>
        public double LastLr(long group) {
            var c_ = Call.Begin();
            try {
                double lr_;
                Call.Check(Raw.sterna_scheduler_last_lr(c_.First(this, "scheduler"), (ulong)group, &lr_));
                return lr_;
            } finally { c_.End(); }
        }
        /// <summary>The number of steps taken.</summary>
        public long LastStep {
            get {
                var c_ = Call.Begin();
                try {
                    long step_;
                    Call.Check(Raw.sterna_scheduler_last_step(c_.First(this, "scheduler"), &step_));
                    return step_;
                } finally { c_.End(); }
            }
        }
        /// <summary>Where the schedule stands, as 0-d f64 tensors.</summary>
        /// <returns>the dict</returns>
        public Dict StateDict() {
            var c_ = Call.Begin();
            try {
                IntPtr dict_;
                Call.Check(Raw.sterna_scheduler_state_dict(c_.First(this, "scheduler"), &dict_));
                return Dict.Adopt(dict_);
            } finally { c_.End(); }
        }
        /// <summary>Continues where the dict says. The learning rates come with the optimizer's dict. After an error nothing has changed.</summary>
        /// <param name="entries">of Scheduler.StateDict</param>
        /// <exception cref="SternaException">ErrorCode.NotFound</exception>
        public void LoadStateDict(Dict entries) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_scheduler_load_state_dict(c_.First(this, "scheduler"), c_.Second(entries, "entries")));
            } finally { c_.End(); }
        }
        /// <summary>As LoadStateDict, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public Task LoadStateDictAsync(Dict entries, CancellationToken cancel = default) =>
            Task.Run(() => LoadStateDict(entries), cancel);
    }
}
