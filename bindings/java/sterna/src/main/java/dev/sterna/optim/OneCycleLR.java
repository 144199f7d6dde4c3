// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.Anneal;
import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** From max_lr / div_factor up to max_lr, then down to far below the start, over total_steps steps, one a batch. L. Smith, "Super-convergence", 2018. */
public final class OneCycleLR extends Scheduler {
    /**
     * From max_lr / div_factor up to max_lr, then down to far below the start, over total_steps steps, one a batch. L. Smith, "Super-convergence", 2018.
     *
     * @param optimizer what it schedules
     * @param maxLr the highest learning rate
     * @param totalSteps steps of the whole training
     */
    public OneCycleLR(Optimizer optimizer, double maxLr, long totalSteps) {
        this(optimizer, maxLr, totalSteps, (OneCycleLROptions) null);
    }

    /**
     * From max_lr / div_factor up to max_lr, then down to far below the start, over total_steps steps, one a batch. L. Smith, "Super-convergence", 2018.
     *
     * @param optimizer what it schedules
     * @param maxLr the highest learning rate
     * @param totalSteps steps of the whole training
     * @param options optional arguments; null: all defaults
     */
    public OneCycleLR(Optimizer optimizer, double maxLr, long totalSteps, OneCycleLROptions options) {
        super(create(optimizer, maxLr, totalSteps, options), optimizer);
    }

    private static long create(Optimizer optimizer, double maxLr, long totalSteps, OneCycleLROptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_scheduler_one_cycle(c.useCounted(optimizer), maxLr, totalSteps, Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
            Reference.reachabilityFence(optimizer);
        }
    }

    /** Share of the steps that climb.  Default: {@code 0.3}. */
    public static OneCycleLROptions pctStart(double pctStart) {
        return new OneCycleLROptions().pctStart(pctStart);
    }

    /** The curve.  Default: {@code COS}. */
    public static OneCycleLROptions anneal(Anneal anneal) {
        return new OneCycleLROptions().anneal(anneal);
    }

    /** The start is max_lr / div_factor.  Default: {@code 25}. */
    public static OneCycleLROptions divFactor(double divFactor) {
        return new OneCycleLROptions().divFactor(divFactor);
    }

    /** The end is the start / final_div_factor.  Default: {@code 10000}. */
    public static OneCycleLROptions finalDivFactor(double finalDivFactor) {
        return new OneCycleLROptions().finalDivFactor(finalDivFactor);
    }

    /** 1: momentum (beta1) goes the other way.  Default: {@code false}. */
    public static OneCycleLROptions cycleMomentum(boolean cycleMomentum) {
        return new OneCycleLROptions().cycleMomentum(cycleMomentum);
    }

    /** Momentum at the highest learning rate.  Default: {@code 0.85}. */
    public static OneCycleLROptions baseMomentum(double baseMomentum) {
        return new OneCycleLROptions().baseMomentum(baseMomentum);
    }

    /** Momentum at the lowest learning rate.  Default: {@code 0.95}. */
    public static OneCycleLROptions maxMomentum(double maxMomentum) {
        return new OneCycleLROptions().maxMomentum(maxMomentum);
    }
}
