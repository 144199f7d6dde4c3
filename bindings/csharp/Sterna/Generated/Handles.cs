// Generated from capi/api.json by bindings/generate; do not edit.
using System;

namespace Sterna {
    internal sealed class ErrorHandle : Handle {
        internal ErrorHandle(IntPtr p) : base(p) { }
        protected override void Retain(IntPtr p) => Call.Check(Raw.sterna_error_retain(p));
        protected override void Release(IntPtr p) => Raw.sterna_error_release(p);
    }
    internal sealed class BytesHandle : Handle {
        internal BytesHandle(IntPtr p) : base(p) { }
        protected override void Retain(IntPtr p) => Call.Check(Raw.sterna_bytes_retain(p));
        protected override void Release(IntPtr p) => Raw.sterna_bytes_release(p);
    }
    internal sealed partial class TensorHandle : Handle {
        protected override void Retain(IntPtr p) => Call.Check(Raw.sterna_tensor_retain(p));
        protected override void Release(IntPtr p) => Raw.sterna_tensor_release(p);
    }
    internal sealed class GeneratorHandle : Handle {
        internal GeneratorHandle(IntPtr p) : base(p) { }
        protected override void Retain(IntPtr p) => Call.Check(Raw.sterna_generator_retain(p));
        protected override void Release(IntPtr p) => Raw.sterna_generator_release(p);
    }
    internal sealed class StreamHandle : Handle {
        internal StreamHandle(IntPtr p) : base(p) { }
        protected override void Retain(IntPtr p) => Call.Check(Raw.sterna_stream_retain(p));
        protected override void Release(IntPtr p) => Raw.sterna_stream_release(p);
    }
    internal sealed class EventHandle : Handle {
        internal EventHandle(IntPtr p) : base(p) { }
        protected override void Retain(IntPtr p) => Call.Check(Raw.sterna_event_retain(p));
        protected override void Release(IntPtr p) => Raw.sterna_event_release(p);
    }
    internal sealed class HookHandle : Handle {
        internal HookHandle(IntPtr p) : base(p) { }
        protected override void Retain(IntPtr p) => Call.Check(Raw.sterna_hook_retain(p));
        protected override void Release(IntPtr p) => Raw.sterna_hook_release(p);
    }
    internal sealed class CaptureHandle : Handle {
        internal CaptureHandle(IntPtr p) : base(p) { }
        protected override void Retain(IntPtr p) => Call.Check(Raw.sterna_capture_retain(p));
        protected override void Release(IntPtr p) => Raw.sterna_capture_release(p);
    }
    internal sealed class ProgramHandle : Handle {
        internal ProgramHandle(IntPtr p) : base(p) { }
        protected override void Retain(IntPtr p) => Call.Check(Raw.sterna_program_retain(p));
        protected override void Release(IntPtr p) => Raw.sterna_program_release(p);
    }
    internal sealed class DatasetHandle : Handle {
        internal DatasetHandle(IntPtr p) : base(p) { }
        protected override void Retain(IntPtr p) => Call.Check(Raw.sterna_dataset_retain(p));
        protected override void Release(IntPtr p) => Raw.sterna_dataset_release(p);
    }
    internal sealed class LoaderHandle : Handle {
        internal LoaderHandle(IntPtr p) : base(p) { }
        protected override void Retain(IntPtr p) => Call.Check(Raw.sterna_loader_retain(p));
        protected override void Release(IntPtr p) => Raw.sterna_loader_release(p);
    }
    internal sealed class BatchHandle : Handle {
        internal BatchHandle(IntPtr p) : base(p) { }
        protected override void Retain(IntPtr p) => Call.Check(Raw.sterna_batch_retain(p));
        protected override void Release(IntPtr p) => Raw.sterna_batch_release(p);
    }
    internal sealed class QueueHandle : Handle {
        internal QueueHandle(IntPtr p) : base(p) { }
        protected override void Retain(IntPtr p) => Call.Check(Raw.sterna_queue_retain(p));
        protected override void Release(IntPtr p) => Raw.sterna_queue_release(p);
    }
    internal sealed class DictHandle : Handle {
        internal DictHandle(IntPtr p) : base(p) { }
        protected override void Retain(IntPtr p) => Call.Check(Raw.sterna_dict_retain(p));
        protected override void Release(IntPtr p) => Raw.sterna_dict_release(p);
    }
    internal sealed class ModuleHandle : Handle {
        internal ModuleHandle(IntPtr p) : base(p) { }
        protected override void Retain(IntPtr p) => Call.Check(Raw.sterna_module_retain(p));
        protected override void Release(IntPtr p) => Raw.sterna_module_release(p);
    }
    internal sealed class OptimizerHandle : Handle {
        internal OptimizerHandle(IntPtr p) : base(p) { }
        protected override void Retain(IntPtr p) => Call.Check(Raw.sterna_optimizer_retain(p));
        protected override void Release(IntPtr p) => Raw.sterna_optimizer_release(p);
    }
    internal sealed class SchedulerHandle : Handle {
        internal SchedulerHandle(IntPtr p) : base(p) { }
        protected override void Retain(IntPtr p) => Call.Check(Raw.sterna_scheduler_retain(p));
        protected override void Release(IntPtr p) => Raw.sterna_scheduler_release(p);
    }
    internal sealed class GradScalerHandle : Handle {
        internal GradScalerHandle(IntPtr p) : base(p) { }
        protected override void Retain(IntPtr p) => Call.Check(Raw.sterna_grad_scaler_retain(p));
        protected override void Release(IntPtr p) => Raw.sterna_grad_scaler_release(p);
    }
    internal static class Abi {
        internal const int Version = 1;
    }
}
