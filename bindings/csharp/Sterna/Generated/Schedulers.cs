// Generated from capi/api.json by bindings/generate; do not edit.
using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;

namespace Sterna {
    /// <summary>lr = base · gamma^⌊step / step_size⌋</summary>
    public sealed unsafe class StepLR : Scheduler {
        /// <summary>lr = base · gamma^⌊step / step_size⌋</summary>
        /// <param name="optimizer">whose learning rates are set</param>
        /// <param name="stepSize">steps between decays</param>
        /// <param name="gamma">factor of each decay</param>
        public StepLR(Optimizer optimizer, long stepSize, double gamma = 0.1) : base(Create(optimizer, stepSize, gamma)) { }
        static IntPtr Create(Optimizer optimizer, long stepSize, double gamma) {
            var c_ = Call.Begin();
            try {
                IntPtr scheduler_;
                var o_ = new sterna_scheduler_gamma_options { struct_size = (uint)sizeof(sterna_scheduler_gamma_options), gamma = gamma };
                Call.Check(Raw.sterna_scheduler_step_lr(c_.First(optimizer, "optimizer"), stepSize, &o_, &scheduler_));
                return scheduler_;
            } finally { c_.End(); }
        }
    }
    /// <summary>lr = base · gamma^(number of milestones ≤ step)</summary>
    public sealed unsafe class MultiStepLR : Scheduler {
        /// <summary>lr = base · gamma^(number of milestones ≤ step)</summary>
        /// <param name="optimizer">whose learning rates are set</param>
        /// <param name="milestones">steps, increasing</param>
        /// <param name="gamma">factor of each decay</param>
        public MultiStepLR(Optimizer optimizer, Ints milestones, double gamma = 0.1) : base(Create(optimizer, milestones, gamma)) { }
        static IntPtr Create(Optimizer optimizer, Ints milestones, double gamma) {
            var c_ = Call.Begin();
            try {
                IntPtr scheduler_;
                var o_ = new sterna_scheduler_gamma_options { struct_size = (uint)sizeof(sterna_scheduler_gamma_options), gamma = gamma };
                fixed (long* milestones_ = milestones.Sizes)
                    Call.Check(Raw.sterna_scheduler_multi_step(c_.First(optimizer, "optimizer"), milestones_, (ulong)milestones.Count, &o_, &scheduler_));
                return scheduler_;
            } finally { c_.End(); }
        }
    }
    /// <summary>lr = base · gamma^step</summary>
    public sealed unsafe class ExponentialLR : Scheduler {
        /// <summary>lr = base · gamma^step</summary>
        /// <param name="optimizer">whose learning rates are set</param>
        /// <param name="gamma">factor of each step</param>
        public ExponentialLR(Optimizer optimizer, double gamma) : base(Create(optimizer, gamma)) { }
        static IntPtr Create(Optimizer optimizer, double gamma) {
            var c_ = Call.Begin();
            try {
                IntPtr scheduler_;
                Call.Check(Raw.sterna_scheduler_exponential(c_.First(optimizer, "optimizer"), gamma, &scheduler_));
                return scheduler_;
            } finally { c_.End(); }
        }
    }
    /// <summary>lr = eta_min + (base - eta_min) (1 + cos(π step / t_max)) / 2</summary>
    public sealed unsafe class CosineAnnealingLR : Scheduler {
        /// <summary>lr = eta_min + (base - eta_min) (1 + cos(π step / t_max)) / 2</summary>
        /// <param name="optimizer">whose learning rates are set</param>
        /// <param name="tMax">steps to the lowest learning rate</param>
        /// <param name="etaMin">the lowest learning rate</param>
        public CosineAnnealingLR(Optimizer optimizer, long tMax, double etaMin = 0.0) : base(Create(optimizer, tMax, etaMin)) { }
        static IntPtr Create(Optimizer optimizer, long tMax, double etaMin) {
            var c_ = Call.Begin();
            try {
                IntPtr scheduler_;
                var o_ = new sterna_scheduler_cosine_annealing_options { struct_size = (uint)sizeof(sterna_scheduler_cosine_annealing_options), eta_min = etaMin };
                Call.Check(Raw.sterna_scheduler_cosine_annealing(c_.First(optimizer, "optimizer"), tMax, &o_, &scheduler_));
                return scheduler_;
            } finally { c_.End(); }
        }
    }
    /// <summary>Warm-up: lr = base times a factor that goes from start_factor to end_factor in total_iters steps.</summary>
    public sealed unsafe class LinearLR : Scheduler {
        /// <summary>Warm-up: lr = base times a factor that goes from start_factor to end_factor in total_iters steps.</summary>
        /// <param name="optimizer">whose learning rates are set</param>
        /// <param name="startFactor">factor at the start</param>
        /// <param name="endFactor">factor at the end</param>
        /// <param name="totalIters">steps from start to end</param>
        public LinearLR(Optimizer optimizer, double startFactor = 0.3333333333333333, double endFactor = 1.0, long totalIters = 5) : base(Create(optimizer, startFactor, endFactor, totalIters)) { }
        static IntPtr Create(Optimizer optimizer, double startFactor, double endFactor, long totalIters) {
            var c_ = Call.Begin();
            try {
                IntPtr scheduler_;
                var o_ = new sterna_scheduler_linear_options { struct_size = (uint)sizeof(sterna_scheduler_linear_options), start_factor = startFactor, end_factor = endFactor, total_iters = totalIters };
                Call.Check(Raw.sterna_scheduler_linear(c_.First(optimizer, "optimizer"), &o_, &scheduler_));
                return scheduler_;
            } finally { c_.End(); }
        }
    }
    /// <summary>From max_lr / div_factor up to max_lr, then down to far below the start, over total_steps steps, one a batch. L. Smith, "Super-convergence", 2018.</summary>
    public sealed unsafe class OneCycleLR : Scheduler {
        /// <summary>From max_lr / div_factor up to max_lr, then down to far below the start, over total_steps steps, one a batch. L. Smith, "Super-convergence", 2018.</summary>
        /// <param name="optimizer">whose learning rates are set</param>
        /// <param name="maxLr">the highest learning rate</param>
        /// <param name="totalSteps">steps of the whole training</param>
        /// <param name="pctStart">share of the steps that climb</param>
        /// <param name="anneal">the curve</param>
        /// <param name="divFactor">the start is max_lr / div_factor</param>
        /// <param name="finalDivFactor">the end is the start / final_div_factor</param>
        /// <param name="cycleMomentum">1: momentum (beta1) goes the other way</param>
        /// <param name="baseMomentum">momentum at the highest learning rate</param>
        /// <param name="maxMomentum">momentum at the lowest learning rate</param>
        public OneCycleLR(Optimizer optimizer, double maxLr, long totalSteps, double pctStart = 0.3, Anneal anneal = Anneal.Cos, double divFactor = 25.0, double finalDivFactor = 10000.0, bool cycleMomentum = false, double baseMomentum = 0.85, double maxMomentum = 0.95) : base(Create(optimizer, maxLr, totalSteps, pctStart, anneal, divFactor, finalDivFactor, cycleMomentum, baseMomentum, maxMomentum)) { }
        static IntPtr Create(Optimizer optimizer, double maxLr, long totalSteps, double pctStart, Anneal anneal, double divFactor, double finalDivFactor, bool cycleMomentum, double baseMomentum, double maxMomentum) {
            var c_ = Call.Begin();
            try {
                IntPtr scheduler_;
                var o_ = new sterna_scheduler_one_cycle_options { struct_size = (uint)sizeof(sterna_scheduler_one_cycle_options), pct_start = pctStart, anneal = (int)anneal, div_factor = divFactor, final_div_factor = finalDivFactor, cycle_momentum = cycleMomentum ? 1 : 0, base_momentum = baseMomentum, max_momentum = maxMomentum };
                Call.Check(Raw.sterna_scheduler_one_cycle(c_.First(optimizer, "optimizer"), maxLr, totalSteps, &o_, &scheduler_));
                return scheduler_;
            } finally { c_.End(); }
        }
    }
    /// <summary>Multiplies lr by <c>factor</c> when the metric given to Scheduler.StepMetric no longer improves.</summary>
    public sealed unsafe class ReduceLROnPlateau : Scheduler {
        /// <summary>Multiplies lr by <c>factor</c> when the metric given to Scheduler.StepMetric no longer improves.</summary>
        /// <param name="optimizer">whose learning rates are set</param>
        /// <param name="maximize">1: larger metrics are better</param>
        /// <param name="factor">factor of each reduction</param>
        /// <param name="patience">steps without improvement that are let pass</param>
        /// <param name="threshold">improvements must be larger than this</param>
        /// <param name="thresholdAbsolute">0: threshold is a share of the best metric</param>
        /// <param name="cooldown">steps after a reduction that do not count</param>
        /// <param name="minLr">the lowest learning rate</param>
        /// <param name="eps">smaller changes of the learning rate are not made</param>
        public ReduceLROnPlateau(Optimizer optimizer, bool maximize = false, double factor = 0.1, long patience = 10, double threshold = 0.0001, bool thresholdAbsolute = false, long cooldown = 0, double minLr = 0.0, double eps = 1e-08) : base(Create(optimizer, maximize, factor, patience, threshold, thresholdAbsolute, cooldown, minLr, eps)) { }
        static IntPtr Create(Optimizer optimizer, bool maximize, double factor, long patience, double threshold, bool thresholdAbsolute, long cooldown, double minLr, double eps) {
            var c_ = Call.Begin();
            try {
                IntPtr scheduler_;
                var o_ = new sterna_scheduler_reduce_on_plateau_options { struct_size = (uint)sizeof(sterna_scheduler_reduce_on_plateau_options), maximize = maximize ? 1 : 0, factor = factor, patience = patience, threshold = threshold, threshold_absolute = thresholdAbsolute ? 1 : 0, cooldown = cooldown, min_lr = minLr, eps = eps };
                Call.Check(Raw.sterna_scheduler_reduce_on_plateau(c_.First(optimizer, "optimizer"), &o_, &scheduler_));
                return scheduler_;
            } finally { c_.End(); }
        }
    }
}
