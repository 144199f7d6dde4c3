// Generated from capi/api.json by bindings/generate; do not edit.
using System.Collections.Generic;

namespace Sterna {
    /// <summary>What Tensor.Info tells.</summary>
    public sealed unsafe class TensorInfo {
        /// <summary>element type</summary>
        public DType DType { get; }
        /// <summary>by dimension</summary>
        public IReadOnlyList<long> Sizes { get; }
        /// <summary>in elements; contiguous where the value is not known yet</summary>
        public IReadOnlyList<long> Strides { get; }
        /// <summary>number of elements</summary>
        public long Numel { get; }
        /// <summary>numel times the size of an element</summary>
        public long Bytes { get; }
        /// <summary>its name; valid for ever</summary>
        public string Device { get; }
        /// <summary>gradients flow to it</summary>
        public bool RequiresGrad { get; }
        /// <summary>not the result of a recorded call: gradients end here</summary>
        public bool IsLeaf { get; }
        /// <summary>a cell that can be assigned</summary>
        public bool IsVariable { get; }
        /// <summary>row-major, without gaps</summary>
        public bool IsContiguous { get; }
        /// <summary>a value of the step being captured; it has no data</summary>
        public bool IsCaptured { get; }
        /// <summary>in pinned memory of the host; see Tensor.PinMemory</summary>
        public bool IsPinned { get; }
        internal TensorInfo(sterna_tensor_info* raw) {
            DType = (DType)raw->dtype;
            Sizes = Call.Longs(raw->sizes, raw->ndim);
            Strides = Call.Longs(raw->strides, raw->ndim);
            Numel = raw->numel;
            Bytes = raw->bytes;
            Device = Call.Text(raw->device);
            RequiresGrad = raw->requires_grad != 0;
            IsLeaf = raw->is_leaf != 0;
            IsVariable = raw->is_variable != 0;
            IsContiguous = raw->is_contiguous != 0;
            IsCaptured = raw->is_captured != 0;
            IsPinned = raw->is_pinned != 0;
        }
    }
    /// <summary>An input or output of a program.</summary>
    public sealed unsafe class ValueInfo {
        /// <summary>may be ""; valid while the program lives</summary>
        public string Name { get; }
        /// <summary>element type</summary>
        public DType DType { get; }
        /// <summary>by dimension</summary>
        public IReadOnlyList<long> Sizes { get; }
        /// <summary>its name; valid for ever</summary>
        public string Device { get; }
        internal ValueInfo(sterna_value_info* raw) {
            Name = Call.Text(raw->name);
            DType = (DType)raw->dtype;
            Sizes = Call.Longs(raw->sizes, raw->ndim);
            Device = Call.Text(raw->device);
        }
    }
    /// <summary>What Program.Info tells.</summary>
    public sealed unsafe class ProgramInfo {
        /// <summary>number of inputs</summary>
        public long Inputs { get; }
        /// <summary>number of outputs</summary>
        public long Outputs { get; }
        /// <summary>number of calls that a run makes</summary>
        public long Nodes { get; }
        /// <summary>number of variables whose value a run reads</summary>
        public long VariablesRead { get; }
        /// <summary>number of variables that a run assigns</summary>
        public long VariablesWritten { get; }
        /// <summary>memory that all intermediate values of a run share</summary>
        public long ArenaBytes { get; }
        /// <summary>a run takes numbers from a generator</summary>
        public bool IsRandom { get; }
        internal ProgramInfo(sterna_program_info* raw) {
            Inputs = raw->inputs;
            Outputs = raw->outputs;
            Nodes = raw->nodes;
            VariablesRead = raw->variables_read;
            VariablesWritten = raw->variables_written;
            ArenaBytes = raw->arena_bytes;
            IsRandom = raw->is_random != 0;
        }
    }
    /// <summary>What Stn.GetDeviceInfo tells.</summary>
    public sealed unsafe class DeviceInfo {
        /// <summary>"cpu", "null", "cuda:0" …; valid for ever</summary>
        public string Name { get; }
        /// <summary>"cpu", "null", "cuda" …; valid for ever</summary>
        public string Type { get; }
        /// <summary>among the devices of its type</summary>
        public int Number { get; }
        /// <summary>the host can read its memory</summary>
        public bool IsHost { get; }
        /// <summary>0: it knows shapes only, as "null"</summary>
        public bool Computes { get; }
        /// <summary>memory of the tensors that exist</summary>
        public long LiveBytes { get; }
        /// <summary>the most that live_bytes has been since Stn.ResetPeak</summary>
        public long PeakBytes { get; }
        /// <summary>held from the system, in use or kept for the next tensor</summary>
        public long ReservedBytes { get; }
        /// <summary>number of requests so far</summary>
        public long Allocations { get; }
        internal DeviceInfo(sterna_device_info* raw) {
            Name = Call.Text(raw->name);
            Type = Call.Text(raw->type);
            Number = raw->number;
            IsHost = raw->is_host != 0;
            Computes = raw->computes != 0;
            LiveBytes = raw->live_bytes;
            PeakBytes = raw->peak_bytes;
            ReservedBytes = raw->reserved_bytes;
            Allocations = raw->allocations;
        }
    }
    /// <summary>What Stn.GetDeviceProperties tells.</summary>
    public sealed unsafe class DeviceProperties {
        /// <summary>"NVIDIA H100", or the model of the CPU; the type of the device where it has no such name; valid for ever</summary>
        public string Name { get; }
        /// <summary>memory of the hardware; 0 where there is none</summary>
        public long TotalBytes { get; }
        /// <summary>compute capability of a CUDA device, first part; 0 for others</summary>
        public int Major { get; }
        /// <summary>its second part</summary>
        public int Minor { get; }
        /// <summary>that work side by side: multiprocessors of a CUDA device, processors that the process may use</summary>
        public int Processors { get; }
        internal DeviceProperties(sterna_device_properties* raw) {
            Name = Call.Text(raw->name);
            TotalBytes = raw->total_bytes;
            Major = raw->major;
            Minor = raw->minor;
            Processors = raw->processors;
        }
    }
}
