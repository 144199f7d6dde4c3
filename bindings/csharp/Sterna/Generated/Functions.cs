// Generated from capi/api.json by bindings/generate; do not edit.
using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;

namespace Sterna {
    /// <summary>What belongs to no object: seeds, threads, devices, gradients of several tensors, readers of files.</summary>
    public static unsafe partial class Stn {
        /// <summary>The version of this interface; grows when functions are added. Bindings compare it when they load the library.</summary>
        public static int AbiVersion() {
            Library.Load();
            return Raw.sterna_abi_version();
        }
        /// <summary>The library's version, such as "0.1.0". Valid for ever.</summary>
        public static string Version() {
            Library.Load();
            return Call.Text(Raw.sterna_version());
        }
        /// <summary>Number of handles that are not released, for tests that look for leaks.</summary>
        public static long DebugLiveHandles() {
            Library.Load();
            return Raw.sterna_debug_live_handles();
        }
        /// <summary>"f32", "bool" …; "" for a number that is no dtype. Valid for ever.</summary>
        /// <param name="dtype">one of the dtypes</param>
        public static string DTypeName(DType dtype) {
            Library.Load();
            return Call.Text(Raw.sterna_dtype_name((int)dtype));
        }
        /// <summary>Bytes of one element; 0 for a number that is no dtype.</summary>
        /// <param name="dtype">one of the dtypes</param>
        public static long DTypeSize(DType dtype) {
            Library.Load();
            return (long)Raw.sterna_dtype_size((int)dtype);
        }
        /// <summary>The smallest dtype that both convert to, as torch.promote_types.</summary>
        /// <param name="a">a dtype</param>
        /// <param name="b">another</param>
        /// <returns>their common dtype</returns>
        public static DType PromoteTypes(DType a, DType b) {
            Library.Load();
            int result_;
            Call.Check(Raw.sterna_promote_types((int)a, (int)b, &result_));
            return (DType)result_;
        }
        /// <summary>Number of threads that one call computes on.</summary>
        public static int NumThreads() {
            Library.Load();
            return Raw.sterna_num_threads();
        }
        /// <summary>From the next call on, computes on so many threads; results do not depend on it. For the whole process.</summary>
        /// <param name="threads">1 … 1024; at first, the processors that the process may use</param>
        public static void SetNumThreads(int threads) {
            Library.Load();
            Call.Check(Raw.sterna_set_num_threads(threads));
        }
        /// <summary>As torch.set_float32_matmul_precision, for convolutions too: HIGH lets products of f32 round their factors to TF32 (10 bits of mantissa), which is many times faster on NVIDIA devices since Ampere; the CPU computes in f32 always. From the next call on, for the whole process; a captured step keeps what held when its capture began, also in a file.</summary>
        /// <param name="precision">the new one; HIGHEST at first</param>
        public static void SetFloat32MatmulPrecision(MatmulPrecision precision) {
            Library.Load();
            Call.Check(Raw.sterna_set_float32_matmul_precision((int)precision));
        }
        /// <summary>Seeds the default generator of every device, and the thread's own where Generator.Use gave it one.</summary>
        /// <param name="seed">any number</param>
        public static void ManualSeed(ulong seed) {
            Library.Load();
            Call.Check(Raw.sterna_manual_seed(seed));
        }
        /// <summary>While on, a backward fails (ErrorCode.Autograd) at the first NaN and names the call behind it. For the whole process; slow.</summary>
        /// <param name="enabled">1 or 0</param>
        public static void SetAnomalyMode(bool enabled) {
            Library.Load();
            Call.Check(Raw.sterna_set_anomaly_mode(enabled ? 1 : 0));
        }
        /// <summary>As Tensor.Backward for the sum of several losses, in one pass.</summary>
        /// <param name="losses">at least one</param>
        /// <param name="gradients">one a loss, as in Tensor.Backward; none: all losses have one element</param>
        /// <param name="retainGraph">keep what a second backward through the same calls needs</param>
        /// <exception cref="SternaException">ErrorCode.Autograd: a loss requires no gradient, or was differentiated before; ErrorCode.Shape: see losses</exception>
        public static void Backward(IEnumerable<Tensor> losses, [AllowNull] IEnumerable<Tensor> gradients = null, bool retainGraph = false) {
            var c_ = Call.Begin();
            try {
                var losses_ = c_.List(losses, "losses", out ulong lossesN_);
                var gradients_ = c_.MaybeList(gradients, "gradients", out ulong gradientsN_);
                var o_ = new sterna_backward_many_options { struct_size = (uint)sizeof(sterna_backward_many_options), gradients = gradients_, gradients_len = gradientsN_, retain_graph = retainGraph ? 1 : 0 };
                Call.Check(Raw.sterna_backward_many(losses_, lossesN_, &o_));
            } finally { c_.End(); }
        }
        /// <summary>As Backward, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public static Task BackwardAsync(IEnumerable<Tensor> losses, [AllowNull] IEnumerable<Tensor> gradients = null, bool retainGraph = false, CancellationToken cancel = default) =>
            Task.Run(() => Backward(losses, gradients, retainGraph), cancel);
        /// <summary>The gradients of the sum of <c>outputs</c> with respect to <c>inputs</c>; no variable's gradient changes.</summary>
        /// <param name="outputs">at least one</param>
        /// <param name="inputs">any tensors that the outputs were computed from</param>
        /// <param name="gradOutputs">one an output, of its shape and dtype; none: all outputs have one element</param>
        /// <param name="createGraph">the gradients can be differentiated again; implies retain_graph</param>
        /// <param name="retainGraph">keep what a second backward through the same calls needs</param>
        /// <param name="allowUnused">an input that no output depends on gets null instead of an error</param>
        /// <returns>place for one an input; of its shape and dtype</returns>
        /// <exception cref="SternaException">ErrorCode.Autograd: no gradient flows from an output, or none to an input; ErrorCode.Shape: see grad_outputs</exception>
        public static Tensor[] Grad(IEnumerable<Tensor> outputs, IEnumerable<Tensor> inputs, [AllowNull] IEnumerable<Tensor> gradOutputs = null, bool createGraph = false, bool retainGraph = false, bool allowUnused = false) {
            var c_ = Call.Begin();
            try {
                var outputs_ = c_.List(outputs, "outputs", out ulong outputsN_);
                var inputs_ = c_.List(inputs, "inputs", out ulong inputsN_);
                var gradients_ = new IntPtr[inputsN_];
                var gradOutputs_ = c_.MaybeList(gradOutputs, "grad_outputs", out ulong gradOutputsN_);
                var o_ = new sterna_grad_options { struct_size = (uint)sizeof(sterna_grad_options), grad_outputs = gradOutputs_, grad_outputs_len = gradOutputsN_, create_graph = createGraph ? 1 : 0, retain_graph = retainGraph ? 1 : 0, allow_unused = allowUnused ? 1 : 0 };
                fixed (IntPtr* gradients_p_ = gradients_)
                    Call.Check(Raw.sterna_grad(outputs_, outputsN_, inputs_, inputsN_, &o_, gradients_p_));
                return Tensor.Adopt(gradients_);
            } finally { c_.End(); }
        }
        /// <summary>Number of devices.</summary>
        public static int DeviceCount() {
            Library.Load();
            return Raw.sterna_device_count();
        }
        /// <summary>A device and its memory.</summary>
        /// <param name="index">0 … Stn.DeviceCount() - 1</param>
        /// <returns>to be filled; start from STERNA_DEVICE_INFO</returns>
        /// <exception cref="SternaException">ErrorCode.Index</exception>
        public static DeviceInfo GetDeviceInfo(int index) {
            Library.Load();
            var info_ = new sterna_device_info { struct_size = (uint)sizeof(sterna_device_info) };
            Call.Check(Raw.sterna_device_get_info(index, &info_));
            return new DeviceInfo(&info_);
        }
        /// <summary>What hardware a device is, as torch.cuda.get_device_properties.</summary>
        /// <param name="index">0 … Stn.DeviceCount() - 1</param>
        /// <returns>to be filled; start from STERNA_DEVICE_PROPERTIES</returns>
        /// <exception cref="SternaException">ErrorCode.Index</exception>
        public static DeviceProperties GetDeviceProperties(int index) {
            Library.Load();
            var info_ = new sterna_device_properties { struct_size = (uint)sizeof(sterna_device_properties) };
            Call.Check(Raw.sterna_device_get_properties(index, &info_));
            return new DeviceProperties(&info_);
        }
        /// <summary>Lets peak_bytes start again from what is alive now.</summary>
        /// <param name="index">0 … Stn.DeviceCount() - 1</param>
        /// <exception cref="SternaException">ErrorCode.Index</exception>
        public static void ResetPeak(int index) {
            Library.Load();
            Call.Check(Raw.sterna_device_reset_peak(index));
        }
        /// <summary>Waits until all work of a device is done; at once where calls are done when they return, as on "cpu".</summary>
        /// <param name="index">0 … Stn.DeviceCount() - 1</param>
        /// <exception cref="SternaException">ErrorCode.Index; ErrorCode.Device: what has failed on the device since the last call that waited for it</exception>
        public static void Synchronize(int index) {
            Library.Load();
            Call.Check(Raw.sterna_device_synchronize(index));
        }
        /// <summary>Adds the devices of a shared object that exports sterna_device_plugin (see sterna_device.h). It stays loaded for ever; code that is not trusted must not be loaded.</summary>
        /// <param name="path">a file, or a name that the system's loader finds</param>
        /// <exception cref="SternaException">ErrorCode.NotFound, ErrorCode.Io: not loadable; ErrorCode.Device: the plugin finds no devices; ErrorCode.State: its devices are there already, or it is incomplete</exception>
        public static void LoadDevicePlugin(string path) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_load_device_plugin(c_.Text(path, "path")));
            } finally { c_.End(); }
        }
        /// <summary>Gives memory that is kept for the next tensors back to the system.</summary>
        public static void EmptyCache() {
            Library.Load();
            Call.Check(Raw.sterna_empty_cache());
        }
        /// <summary>Reads a file of comma-separated numbers as (rows, columns).</summary>
        /// <param name="path">the file</param>
        /// <param name="dtype">dtype of the result</param>
        /// <param name="delimiter">what stands between fields, one byte</param>
        /// <param name="skipRows">lines of headings at the top</param>
        /// <param name="columns">which columns, from 0, in this order; null: all</param>
        /// <returns>its content</returns>
        /// <exception cref="SternaException">ErrorCode.NotFound, ErrorCode.Io; ErrorCode.Corrupt, naming line and column; ErrorCode.Index for a column that is not there</exception>
        public static Tensor ReadCsv(string path, DType dtype = DType.F32, string delimiter = ",", long skipRows = 0, Ints columns = default) {
            var c_ = Call.Begin();
            try {
                IntPtr tensor_;
                var o_ = new sterna_read_csv_options { struct_size = (uint)sizeof(sterna_read_csv_options), dtype = (int)dtype, delimiter = c_.MaybeText(delimiter, "delimiter"), skip_rows = skipRows, columns_len = (ulong)columns.Count };
                fixed (long* columns_ = columns.Sizes) {
                    o_.columns = columns_;
                    Call.Check(Raw.sterna_read_csv(c_.Text(path, "path"), &o_, &tensor_));
                }
                return Tensor.Adopt(tensor_);
            } finally { c_.End(); }
        }
        /// <summary>As ReadCsv, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public static Task<Tensor> ReadCsvAsync(string path, DType dtype = DType.F32, string delimiter = ",", long skipRows = 0, Ints columns = default, CancellationToken cancel = default) =>
            Task.Run(() => ReadCsv(path, dtype, delimiter, skipRows, columns), cancel);
        /// <summary>Reads a file in the IDX format of MNIST, plain or gzip.</summary>
        /// <param name="path">the file</param>
        /// <returns>its content</returns>
        /// <exception cref="SternaException">ErrorCode.NotFound, ErrorCode.Io, ErrorCode.Corrupt</exception>
        public static Tensor ReadIdx(string path) {
            var c_ = Call.Begin();
            try {
                IntPtr tensor_;
                Call.Check(Raw.sterna_read_idx(c_.Text(path, "path"), &tensor_));
                return Tensor.Adopt(tensor_);
            } finally { c_.End(); }
        }
        /// <summary>As ReadIdx, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public static Task<Tensor> ReadIdxAsync(string path, CancellationToken cancel = default) =>
            Task.Run(() => ReadIdx(path), cancel);
        /// <summary>The same for a list of variables.</summary>
        /// <param name="params">variables that require gradients</param>
        /// <param name="maxNorm">the limit</param>
        /// <param name="normType">p of the p-norm; infinity: the largest magnitude</param>
        /// <param name="errorIfNonfinite">1: a norm that is infinite or NaN is an error</param>
        /// <returns>the norm before</returns>
        public static Tensor ClipGradNorm(IEnumerable<Tensor> @params, double maxNorm, double normType = 2.0, bool errorIfNonfinite = false) {
            var c_ = Call.Begin();
            try {
                var params_ = c_.List(@params, "params", out ulong paramsN_);
                IntPtr norm_;
                var o_ = new sterna_clip_grad_norm_options { struct_size = (uint)sizeof(sterna_clip_grad_norm_options), norm_type = normType, error_if_nonfinite = errorIfNonfinite ? 1 : 0 };
                Call.Check(Raw.sterna_clip_grad_norm_params(params_, paramsN_, maxNorm, &o_, &norm_));
                return Tensor.Adopt(norm_);
            } finally { c_.End(); }
        }
        /// <summary>The same for a list of variables.</summary>
        /// <param name="params">variables that require gradients</param>
        /// <param name="value">the limit</param>
        public static void ClipGradValue(IEnumerable<Tensor> @params, double value) {
            var c_ = Call.Begin();
            try {
                var params_ = c_.List(@params, "params", out ulong paramsN_);
                Call.Check(Raw.sterna_clip_grad_value_params(params_, paramsN_, value));
            } finally { c_.End(); }
        }
    }
    /// <summary>Files of tensors by name.</summary>
    public static unsafe partial class Safetensors {
        /// <summary>Writes tensors as a safetensors file, in one step.</summary>
        /// <param name="path">the file, replaced when it exists</param>
        /// <param name="names">one a tensor, unique</param>
        /// <param name="tensors">the tensors</param>
        /// <exception cref="SternaException">ErrorCode.Io</exception>
        public static void Save(string path, IReadOnlyList<string> names, IEnumerable<Tensor> tensors) {
            var c_ = Call.Begin();
            try {
                var tensors_ = c_.List(tensors, "tensors", out ulong tensorsN_);
                Call.Check(Raw.sterna_safetensors_save(c_.Text(path, "path"), c_.Texts(names, "names", tensorsN_), tensors_, tensorsN_));
            } finally { c_.End(); }
        }
        /// <summary>As Save, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public static Task SaveAsync(string path, IReadOnlyList<string> names, IEnumerable<Tensor> tensors, CancellationToken cancel = default) =>
            Task.Run(() => Save(path, names, tensors), cancel);
        /// <summary>Writes a dict's tensors and metadata as a safetensors file, in one step.</summary>
        /// <param name="path">the file, replaced when it exists</param>
        /// <param name="dict">what is saved; variables with their present values</param>
        /// <exception cref="SternaException">ErrorCode.Io</exception>
        public static void Save(string path, Dict dict) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_safetensors_save_dict(c_.Text(path, "path"), c_.First(dict, "dict")));
            } finally { c_.End(); }
        }
        /// <summary>As Save, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public static Task SaveAsync(string path, Dict dict, CancellationToken cancel = default) =>
            Task.Run(() => Save(path, dict), cancel);
        /// <summary>Reads a safetensors file with its metadata. Damaged files are refused, naming the key.</summary>
        /// <param name="path">the file</param>
        /// <returns>its tensors and metadata</returns>
        /// <exception cref="SternaException">ErrorCode.NotFound, ErrorCode.Io, ErrorCode.Corrupt, ErrorCode.Unsupported for dtypes that Sterna lacks</exception>
        public static Dict Load(string path) {
            var c_ = Call.Begin();
            try {
                IntPtr dict_;
                Call.Check(Raw.sterna_safetensors_load(c_.Text(path, "path"), &dict_));
                return Dict.Adopt(dict_);
            } finally { c_.End(); }
        }
        /// <summary>As Load, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public static Task<Dict> LoadAsync(string path, CancellationToken cancel = default) =>
            Task.Run(() => Load(path), cancel);
    }
    /// <summary>NumPy's files of one tensor.</summary>
    public static unsafe partial class Npy {
        /// <summary>Writes a tensor as a NumPy .npy file, in one step.</summary>
        /// <param name="path">the file, replaced when it exists</param>
        /// <param name="tensor">the tensor</param>
        /// <exception cref="SternaException">ErrorCode.Io, ErrorCode.Unsupported for bf16</exception>
        public static void Save(string path, Tensor tensor) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_npy_save(c_.Text(path, "path"), c_.First(tensor, "tensor")));
            } finally { c_.End(); }
        }
        /// <summary>As Save, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public static Task SaveAsync(string path, Tensor tensor, CancellationToken cancel = default) =>
            Task.Run(() => Save(path, tensor), cancel);
        /// <summary>Reads a NumPy .npy file of any byte and dimension order.</summary>
        /// <param name="path">the file</param>
        /// <returns>its content</returns>
        /// <exception cref="SternaException">ErrorCode.NotFound, ErrorCode.Io, ErrorCode.Corrupt, ErrorCode.Unsupported for dtypes that Sterna lacks</exception>
        public static Tensor Load(string path) {
            var c_ = Call.Begin();
            try {
                IntPtr tensor_;
                Call.Check(Raw.sterna_npy_load(c_.Text(path, "path"), &tensor_));
                return Tensor.Adopt(tensor_);
            } finally { c_.End(); }
        }
        /// <summary>As Load, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public static Task<Tensor> LoadAsync(string path, CancellationToken cancel = default) =>
            Task.Run(() => Load(path), cancel);
    }
    /// <summary>NumPy's archives of tensors by name.</summary>
    public static unsafe partial class Npz {
        /// <summary>Writes tensors as a NumPy .npz archive, in one step.</summary>
        /// <param name="path">the file, replaced when it exists</param>
        /// <param name="names">one a tensor, unique</param>
        /// <param name="tensors">the tensors</param>
        /// <param name="compressed">1: as numpy.savez_compressed</param>
        /// <exception cref="SternaException">ErrorCode.Io, ErrorCode.Unsupported for bf16</exception>
        public static void Save(string path, IReadOnlyList<string> names, IEnumerable<Tensor> tensors, bool compressed = false) {
            var c_ = Call.Begin();
            try {
                var tensors_ = c_.List(tensors, "tensors", out ulong tensorsN_);
                var o_ = new sterna_npz_options { struct_size = (uint)sizeof(sterna_npz_options), compressed = compressed ? 1 : 0 };
                Call.Check(Raw.sterna_npz_save(c_.Text(path, "path"), c_.Texts(names, "names", tensorsN_), tensors_, tensorsN_, &o_));
            } finally { c_.End(); }
        }
        /// <summary>As Save, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public static Task SaveAsync(string path, IReadOnlyList<string> names, IEnumerable<Tensor> tensors, bool compressed = false, CancellationToken cancel = default) =>
            Task.Run(() => Save(path, names, tensors, compressed), cancel);
        /// <summary>Reads a NumPy .npz archive.</summary>
        /// <param name="path">the file</param>
        /// <returns>its tensors and metadata</returns>
        /// <exception cref="SternaException">ErrorCode.NotFound, ErrorCode.Io, ErrorCode.Corrupt, ErrorCode.Unsupported for dtypes that Sterna lacks</exception>
        public static Dict Load(string path) {
            var c_ = Call.Begin();
            try {
                IntPtr dict_;
                Call.Check(Raw.sterna_npz_load(c_.Text(path, "path"), &dict_));
                return Dict.Adopt(dict_);
            } finally { c_.End(); }
        }
        /// <summary>As Load, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public static Task<Dict> LoadAsync(string path, CancellationToken cancel = default) =>
            Task.Run(() => Load(path), cancel);
    }
    /// <summary>All that a training run needs to go on, in one file.</summary>
    public static unsafe partial class Checkpoint {
        /// <summary>Writes all that a training run needs to go on as if it had never stopped, as one safetensors file, in one step.</summary>
        /// <param name="path">the file, replaced when it exists</param>
        /// <param name="module">its parameters and buffers</param>
        /// <param name="optimizer">its state and options</param>
        /// <param name="schedulers">where they stand</param>
        /// <param name="generators">random numbers; none: the default one of the device of the module's parameters, or the CPU's</param>
        /// <param name="loader">where it stands</param>
        /// <param name="metadata">its metadata is saved: epoch, best loss, …; loading replaces it</param>
        /// <param name="gradScaler">its scale and options</param>
        /// <exception cref="SternaException">ErrorCode.Io</exception>
        public static void Save(string path, [AllowNull] Module module = null, [AllowNull] Optimizer optimizer = null, [AllowNull] IEnumerable<Scheduler> schedulers = null, [AllowNull] IEnumerable<Generator> generators = null, [AllowNull] DataLoader loader = null, [AllowNull] Dict metadata = null, [AllowNull] GradScaler gradScaler = null) {
            var c_ = Call.Begin();
            try {
                var schedulers_ = c_.MaybeList(schedulers, "schedulers", out ulong schedulersN_);
                var generators_ = c_.MaybeList(generators, "generators", out ulong generatorsN_);
                var o_ = new sterna_checkpoint { struct_size = (uint)sizeof(sterna_checkpoint), module = c_.Maybe(module), optimizer = c_.Maybe(optimizer), schedulers = schedulers_, schedulers_len = schedulersN_, generators = generators_, generators_len = generatorsN_, loader = c_.Maybe(loader), metadata = c_.Maybe(metadata), grad_scaler = c_.Maybe(gradScaler) };
                Call.Check(Raw.sterna_checkpoint_save(c_.Text(path, "path"), &o_));
            } finally { c_.End(); }
        }
        /// <summary>As Save, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public static Task SaveAsync(string path, [AllowNull] Module module = null, [AllowNull] Optimizer optimizer = null, [AllowNull] IEnumerable<Scheduler> schedulers = null, [AllowNull] IEnumerable<Generator> generators = null, [AllowNull] DataLoader loader = null, [AllowNull] Dict metadata = null, [AllowNull] GradScaler gradScaler = null, CancellationToken cancel = default) =>
            Task.Run(() => Save(path, module, optimizer, schedulers, generators, loader, metadata, gradScaler), cancel);
        /// <summary>Puts the objects into the saved state. After an error every object is as it was.</summary>
        /// <param name="path">the file</param>
        /// <param name="module">its parameters and buffers</param>
        /// <param name="optimizer">its state and options</param>
        /// <param name="schedulers">where they stand</param>
        /// <param name="generators">random numbers; none: the default one of the device of the module's parameters, or the CPU's</param>
        /// <param name="loader">where it stands</param>
        /// <param name="metadata">its metadata is saved: epoch, best loss, …; loading replaces it</param>
        /// <param name="gradScaler">its scale and options</param>
        /// <exception cref="SternaException">ErrorCode.NotFound for the file and for a part that was not saved, ErrorCode.Io, ErrorCode.Corrupt, ErrorCode.Shape</exception>
        public static void Load(string path, [AllowNull] Module module = null, [AllowNull] Optimizer optimizer = null, [AllowNull] IEnumerable<Scheduler> schedulers = null, [AllowNull] IEnumerable<Generator> generators = null, [AllowNull] DataLoader loader = null, [AllowNull] Dict metadata = null, [AllowNull] GradScaler gradScaler = null) {
            var c_ = Call.Begin();
            try {
                var schedulers_ = c_.MaybeList(schedulers, "schedulers", out ulong schedulersN_);
                var generators_ = c_.MaybeList(generators, "generators", out ulong generatorsN_);
                var o_ = new sterna_checkpoint { struct_size = (uint)sizeof(sterna_checkpoint), module = c_.Maybe(module), optimizer = c_.Maybe(optimizer), schedulers = schedulers_, schedulers_len = schedulersN_, generators = generators_, generators_len = generatorsN_, loader = c_.Maybe(loader), metadata = c_.Maybe(metadata), grad_scaler = c_.Maybe(gradScaler) };
                Call.Check(Raw.sterna_checkpoint_load(c_.Text(path, "path"), &o_));
            } finally { c_.End(); }
        }
        /// <summary>As Load, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public static Task LoadAsync(string path, [AllowNull] Module module = null, [AllowNull] Optimizer optimizer = null, [AllowNull] IEnumerable<Scheduler> schedulers = null, [AllowNull] IEnumerable<Generator> generators = null, [AllowNull] DataLoader loader = null, [AllowNull] Dict metadata = null, [AllowNull] GradScaler gradScaler = null, CancellationToken cancel = default) =>
            Task.Run(() => Load(path, module, optimizer, schedulers, generators, loader, metadata, gradScaler), cancel);
    }
    public unsafe partial class Program {
        /// <summary>Reads a program, which runs without the code that made it. Its variables are its own.</summary>
        /// <param name="path">the file</param>
        /// <returns>the program</returns>
        /// <exception cref="SternaException">ErrorCode.NotFound, ErrorCode.Io, ErrorCode.Corrupt; ErrorCode.Version for ops that this version lacks</exception>
        public static Program Load(string path) {
            var c_ = Call.Begin();
            try {
                IntPtr program_;
                Call.Check(Raw.sterna_program_load(c_.Text(path, "path"), &program_));
                return Program.Adopt(program_);
            } finally { c_.End(); }
        }
        /// <summary>As Load, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public static Task<Program> LoadAsync(string path, CancellationToken cancel = default) =>
            Task.Run(() => Load(path), cancel);
    }
    /// <summary>Export to ONNX.</summary>
    public static unsafe partial class Onnx {
        /// <summary>Writes a module of one input as an ONNX model, in evaluation mode. Weights keep their names in the state dict; with dynamic axes, what depends on one size is refused.</summary>
        /// <param name="module">the module</param>
        /// <param name="example">an input whose shape and dtype the model takes</param>
        /// <param name="path">the file, replaced when it exists</param>
        /// <param name="opset">ONNX opset, 17 to 21</param>
        /// <param name="dynamicBatch">1: dimension 0 of every input is "batch", of any size</param>
        /// <param name="inputNames">one an input; none: "input", or "input_0", "input_1", …</param>
        /// <param name="outputNames">one an output; none: "output", or "output_0", …</param>
        /// <param name="dynamicValues">names of inputs that have a dynamic axis, each time it has one</param>
        /// <param name="dynamicAxes">their axes, one an entry of dynamic_values</param>
        /// <param name="dynamicDimensions">names of the sizes, one an entry of dynamic_values; the same name is the same size</param>
        /// <param name="docString">free text, stored in the model</param>
        /// <exception cref="SternaException">ErrorCode.Unsupported, naming the op, for what ONNX cannot express; ErrorCode.Io</exception>
        public static void Export(Module module, Tensor example, string path, long opset = 17, bool dynamicBatch = false, [AllowNull] IReadOnlyList<string> inputNames = null, [AllowNull] IReadOnlyList<string> outputNames = null, [AllowNull] IReadOnlyList<string> dynamicValues = null, Ints dynamicAxes = default, [AllowNull] IReadOnlyList<string> dynamicDimensions = null, [AllowNull] string docString = null) {
            var c_ = Call.Begin();
            try {
                var o_ = new sterna_onnx_options { struct_size = (uint)sizeof(sterna_onnx_options), opset = opset, dynamic_batch = dynamicBatch ? 1 : 0, input_names = c_.Texts(inputNames, "input_names"), input_names_len = (ulong)(inputNames?.Count ?? 0), output_names = c_.Texts(outputNames, "output_names"), output_names_len = (ulong)(outputNames?.Count ?? 0), dynamic_values = c_.Texts(dynamicValues, "dynamic_values"), dynamic_values_len = (ulong)(dynamicValues?.Count ?? 0), dynamic_axes_len = (ulong)dynamicAxes.Count, dynamic_dimensions = c_.Texts(dynamicDimensions, "dynamic_dimensions"), dynamic_dimensions_len = (ulong)(dynamicDimensions?.Count ?? 0), doc_string = c_.MaybeText(docString, "doc_string") };
                fixed (long* dynamicAxes_ = dynamicAxes.Sizes) {
                    o_.dynamic_axes = dynamicAxes_;
                    Call.Check(Raw.sterna_onnx_export(c_.First(module, "module"), c_.Second(example, "example"), &o_, c_.Text(path, "path")));
                }
            } finally { c_.End(); }
        }
        /// <summary>As Export, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public static Task ExportAsync(Module module, Tensor example, string path, long opset = 17, bool dynamicBatch = false, [AllowNull] IReadOnlyList<string> inputNames = null, [AllowNull] IReadOnlyList<string> outputNames = null, [AllowNull] IReadOnlyList<string> dynamicValues = null, Ints dynamicAxes = default, [AllowNull] IReadOnlyList<string> dynamicDimensions = null, [AllowNull] string docString = null, CancellationToken cancel = default) =>
            Task.Run(() => Export(module, example, path, opset, dynamicBatch, inputNames, outputNames, dynamicValues, dynamicAxes, dynamicDimensions, docString), cancel);
        /// <summary>The same for a module of any number of inputs.</summary>
        /// <param name="module">the module</param>
        /// <param name="examples">inputs whose shapes and dtypes the model takes</param>
        /// <param name="path">the file, replaced when it exists</param>
        /// <param name="opset">ONNX opset, 17 to 21</param>
        /// <param name="dynamicBatch">1: dimension 0 of every input is "batch", of any size</param>
        /// <param name="inputNames">one an input; none: "input", or "input_0", "input_1", …</param>
        /// <param name="outputNames">one an output; none: "output", or "output_0", …</param>
        /// <param name="dynamicValues">names of inputs that have a dynamic axis, each time it has one</param>
        /// <param name="dynamicAxes">their axes, one an entry of dynamic_values</param>
        /// <param name="dynamicDimensions">names of the sizes, one an entry of dynamic_values; the same name is the same size</param>
        /// <param name="docString">free text, stored in the model</param>
        /// <exception cref="SternaException">ErrorCode.Unsupported, naming the op, for what ONNX cannot express; ErrorCode.Io</exception>
        public static void Export(Module module, IEnumerable<Tensor> examples, string path, long opset = 17, bool dynamicBatch = false, [AllowNull] IReadOnlyList<string> inputNames = null, [AllowNull] IReadOnlyList<string> outputNames = null, [AllowNull] IReadOnlyList<string> dynamicValues = null, Ints dynamicAxes = default, [AllowNull] IReadOnlyList<string> dynamicDimensions = null, [AllowNull] string docString = null) {
            var c_ = Call.Begin();
            try {
                var examples_ = c_.List(examples, "examples", out ulong examplesN_);
                var o_ = new sterna_onnx_options { struct_size = (uint)sizeof(sterna_onnx_options), opset = opset, dynamic_batch = dynamicBatch ? 1 : 0, input_names = c_.Texts(inputNames, "input_names"), input_names_len = (ulong)(inputNames?.Count ?? 0), output_names = c_.Texts(outputNames, "output_names"), output_names_len = (ulong)(outputNames?.Count ?? 0), dynamic_values = c_.Texts(dynamicValues, "dynamic_values"), dynamic_values_len = (ulong)(dynamicValues?.Count ?? 0), dynamic_axes_len = (ulong)dynamicAxes.Count, dynamic_dimensions = c_.Texts(dynamicDimensions, "dynamic_dimensions"), dynamic_dimensions_len = (ulong)(dynamicDimensions?.Count ?? 0), doc_string = c_.MaybeText(docString, "doc_string") };
                fixed (long* dynamicAxes_ = dynamicAxes.Sizes) {
                    o_.dynamic_axes = dynamicAxes_;
                    Call.Check(Raw.sterna_onnx_export_many(c_.First(module, "module"), examples_, examplesN_, &o_, c_.Text(path, "path")));
                }
            } finally { c_.End(); }
        }
        /// <summary>As Export, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public static Task ExportAsync(Module module, IEnumerable<Tensor> examples, string path, long opset = 17, bool dynamicBatch = false, [AllowNull] IReadOnlyList<string> inputNames = null, [AllowNull] IReadOnlyList<string> outputNames = null, [AllowNull] IReadOnlyList<string> dynamicValues = null, Ints dynamicAxes = default, [AllowNull] IReadOnlyList<string> dynamicDimensions = null, [AllowNull] string docString = null, CancellationToken cancel = default) =>
            Task.Run(() => Export(module, examples, path, opset, dynamicBatch, inputNames, outputNames, dynamicValues, dynamicAxes, dynamicDimensions, docString), cancel);
        /// <summary>The same for a captured program. Its sizes are fixed, so dynamic axes are refused.</summary>
        /// <param name="program">the program</param>
        /// <param name="path">the file, replaced when it exists</param>
        /// <param name="opset">ONNX opset, 17 to 21</param>
        /// <param name="dynamicBatch">1: dimension 0 of every input is "batch", of any size</param>
        /// <param name="inputNames">one an input; none: "input", or "input_0", "input_1", …</param>
        /// <param name="outputNames">one an output; none: "output", or "output_0", …</param>
        /// <param name="dynamicValues">names of inputs that have a dynamic axis, each time it has one</param>
        /// <param name="dynamicAxes">their axes, one an entry of dynamic_values</param>
        /// <param name="dynamicDimensions">names of the sizes, one an entry of dynamic_values; the same name is the same size</param>
        /// <param name="docString">free text, stored in the model</param>
        /// <exception cref="SternaException">ErrorCode.Unsupported, naming the op, for what ONNX cannot express; ErrorCode.Io</exception>
        public static void Export(Program program, string path, long opset = 17, bool dynamicBatch = false, [AllowNull] IReadOnlyList<string> inputNames = null, [AllowNull] IReadOnlyList<string> outputNames = null, [AllowNull] IReadOnlyList<string> dynamicValues = null, Ints dynamicAxes = default, [AllowNull] IReadOnlyList<string> dynamicDimensions = null, [AllowNull] string docString = null) {
            var c_ = Call.Begin();
            try {
                var o_ = new sterna_onnx_options { struct_size = (uint)sizeof(sterna_onnx_options), opset = opset, dynamic_batch = dynamicBatch ? 1 : 0, input_names = c_.Texts(inputNames, "input_names"), input_names_len = (ulong)(inputNames?.Count ?? 0), output_names = c_.Texts(outputNames, "output_names"), output_names_len = (ulong)(outputNames?.Count ?? 0), dynamic_values = c_.Texts(dynamicValues, "dynamic_values"), dynamic_values_len = (ulong)(dynamicValues?.Count ?? 0), dynamic_axes_len = (ulong)dynamicAxes.Count, dynamic_dimensions = c_.Texts(dynamicDimensions, "dynamic_dimensions"), dynamic_dimensions_len = (ulong)(dynamicDimensions?.Count ?? 0), doc_string = c_.MaybeText(docString, "doc_string") };
                fixed (long* dynamicAxes_ = dynamicAxes.Sizes) {
                    o_.dynamic_axes = dynamicAxes_;
                    Call.Check(Raw.sterna_onnx_export_program(c_.First(program, "program"), &o_, c_.Text(path, "path")));
                }
            } finally { c_.End(); }
        }
        /// <summary>As Export, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there.</summary>
        public static Task ExportAsync(Program program, string path, long opset = 17, bool dynamicBatch = false, [AllowNull] IReadOnlyList<string> inputNames = null, [AllowNull] IReadOnlyList<string> outputNames = null, [AllowNull] IReadOnlyList<string> dynamicValues = null, Ints dynamicAxes = default, [AllowNull] IReadOnlyList<string> dynamicDimensions = null, [AllowNull] string docString = null, CancellationToken cancel = default) =>
            Task.Run(() => Export(program, path, opset, dynamicBatch, inputNames, outputNames, dynamicValues, dynamicAxes, dynamicDimensions, docString), cancel);
    }
}
