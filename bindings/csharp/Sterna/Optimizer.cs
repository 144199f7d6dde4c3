// Optimizers and schedules; their kinds are generated.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;

namespace Sterna {
    /// <summary>Updates parameters from their gradients.</summary>
    public abstract partial class Optimizer : SternaObject {
        internal Optimizer(IntPtr p) : base(new OptimizerHandle(p)) { }
    }

    /// <summary>Sets an optimizer's learning rates by the number of steps.</summary>
    public abstract partial class Scheduler : SternaObject {
        internal Scheduler(IntPtr p) : base(new SchedulerHandle(p)) { }

        /// <summary>One step on, with a metric for <see cref="ReduceLROnPlateau"/>; other schedules do not look at
        /// it.</summary>
        public void Step(double metric) => StepMetric(metric);
    }

    /// <summary>Scales losses, so that gradients in f16 neither vanish nor overflow; a step whose gradients overflowed
    /// is not taken: <c>scaler.Scale(loss).Backward(); scaler.Step(opt); scaler.Update();</c></summary>
    public sealed partial class GradScaler : SternaObject {
        GradScaler(IntPtr p) : base(new GradScalerHandle(p)) { }
    }

    /// <summary>lr = base · factor(step)</summary>
    public sealed unsafe class LambdaLR : Scheduler {
        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        delegate IntPtr FactorCallback(IntPtr user, long step, double* value);
        static readonly FactorCallback factorOf = (user, step, value) => {
            try {
                *value = Callbacks.Of<Func<long, double>>(user)(step);
                return IntPtr.Zero;
            } catch (Exception e) { return Errors.Of(e); }
        };

        /// <summary>Calls <paramref name="factor"/> for the initial learning rate, and in every step.</summary>
        public LambdaLR(Optimizer optimizer, Func<long, double> factor) : base(Create(optimizer, factor)) { }

        static IntPtr Create(Optimizer optimizer, Func<long, double> factor) {
            Call.Given(factor, nameof(factor));
            var c = Call.Begin();
            try {
                var of = c.First(optimizer, nameof(optimizer));
                var table = new sterna_scheduler_callbacks { struct_size = (uint)sizeof(sterna_scheduler_callbacks),
                    user = Callbacks.Keep(factor), destroy = Callbacks.Destroy, factor = Callbacks.Pointer(factorOf) };
                IntPtr scheduler;
                Call.Check(Raw.sterna_scheduler_lambda(of, &table, &scheduler));
                return scheduler;
            } finally { c.End(); }
        }
    }

    /// <summary>One schedule after the other: schedule i + 1 takes over at milestone i and counts from there.</summary>
    public sealed unsafe class SequentialLR : Scheduler {
        /// <summary>Of schedules of this optimizer, one more than milestones.</summary>
        public SequentialLR(Optimizer optimizer, IEnumerable<Scheduler> schedules, Ints milestones)
            : base(Create(optimizer, schedules, milestones)) { }

        static IntPtr Create(Optimizer optimizer, IEnumerable<Scheduler> schedules, Ints milestones) {
            var c = Call.Begin();
            try {
                var of = c.First(optimizer, nameof(optimizer));
                var shared = Call.Given(schedules, nameof(schedules))
                                 .Select(s => Call.Given(s, nameof(schedules)).Share())
                                 .ToArray();
                IntPtr scheduler;
                fixed (IntPtr* list = shared)
                fixed (long* steps = milestones.Sizes)
                    Call.Check(Raw.sterna_scheduler_sequential(
                        of, list, (ulong)shared.Length, steps, (ulong)milestones.Count, &scheduler));
                return scheduler;
            } finally { c.End(); }
        }
    }
}
