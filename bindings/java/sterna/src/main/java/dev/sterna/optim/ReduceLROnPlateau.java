// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** Multiplies lr by {@code factor} when the metric given to schedulerStepMetric no longer improves. */
public final class ReduceLROnPlateau extends Scheduler {
    /**
     * Multiplies lr by {@code factor} when the metric given to schedulerStepMetric no longer improves.
     *
     * @param optimizer what it schedules
     */
    public ReduceLROnPlateau(Optimizer optimizer) {
        this(optimizer, (ReduceLROnPlateauOptions) null);
    }

    /**
     * Multiplies lr by {@code factor} when the metric given to schedulerStepMetric no longer improves.
     *
     * @param optimizer what it schedules
     * @param options optional arguments; null: all defaults
     */
    public ReduceLROnPlateau(Optimizer optimizer, ReduceLROnPlateauOptions options) {
        super(create(optimizer, options), optimizer);
    }

    private static long create(Optimizer optimizer, ReduceLROnPlateauOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_scheduler_reduce_on_plateau(c.useCounted(optimizer), Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
            Reference.reachabilityFence(optimizer);
        }
    }

    /** 1: larger metrics are better.  Default: {@code false}. */
    public static ReduceLROnPlateauOptions maximize(boolean maximize) {
        return new ReduceLROnPlateauOptions().maximize(maximize);
    }

    /** Factor of each reduction.  Default: {@code 0.1}. */
    public static ReduceLROnPlateauOptions factor(double factor) {
        return new ReduceLROnPlateauOptions().factor(factor);
    }

    /** Steps without improvement that are let pass.  Default: {@code 10}. */
    public static ReduceLROnPlateauOptions patience(long patience) {
        return new ReduceLROnPlateauOptions().patience(patience);
    }

    /** Improvements must be larger than this.  Default: {@code 0.0001}. */
    public static ReduceLROnPlateauOptions threshold(double threshold) {
        return new ReduceLROnPlateauOptions().threshold(threshold);
    }

    /** 0: threshold is a share of the best metric.  Default: {@code false}. */
    public static ReduceLROnPlateauOptions thresholdAbsolute(boolean thresholdAbsolute) {
        return new ReduceLROnPlateauOptions().thresholdAbsolute(thresholdAbsolute);
    }

    /** Steps after a reduction that do not count.  Default: {@code 0}. */
    public static ReduceLROnPlateauOptions cooldown(long cooldown) {
        return new ReduceLROnPlateauOptions().cooldown(cooldown);
    }

    /** The lowest learning rate.  Default: {@code 0}. */
    public static ReduceLROnPlateauOptions minLr(double minLr) {
        return new ReduceLROnPlateauOptions().minLr(minLr);
    }

    /** Smaller changes of the learning rate are not made.  Default: {@code 1e-08}. */
    public static ReduceLROnPlateauOptions eps(double eps) {
        return new ReduceLROnPlateauOptions().eps(eps);
    }
}
