// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** Lr = base · gamma^(number of milestones ≤ step). */
public final class MultiStepLR extends Scheduler {
    /**
     * Lr = base · gamma^(number of milestones ≤ step).
     *
     * @param optimizer what it schedules
     * @param milestones steps, increasing
     */
    public MultiStepLR(Optimizer optimizer, long... milestones) {
        this(optimizer, milestones, (GammaOptions) null);
    }

    /**
     * Lr = base · gamma^(number of milestones ≤ step).
     *
     * @param optimizer what it schedules
     * @param milestones steps, increasing
     * @param options optional arguments; null: all defaults
     */
    public MultiStepLR(Optimizer optimizer, long milestones, GammaOptions options) {
        this(optimizer, new long[] {milestones}, options);
    }

    /**
     * Lr = base · gamma^(number of milestones ≤ step).
     *
     * @param optimizer what it schedules
     * @param milestones steps, increasing
     * @param options optional arguments; null: all defaults
     */
    public MultiStepLR(Optimizer optimizer, long[] milestones, GammaOptions options) {
        super(create(optimizer, milestones, options), optimizer);
    }

    private static long create(Optimizer optimizer, long[] milestones, GammaOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_scheduler_multi_step(c.useCounted(optimizer), c.longs(milestones), milestones.length, Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
            Reference.reachabilityFence(optimizer);
        }
    }

    /** Factor of each decay.  Default: {@code 0.1}. */
    public static GammaOptions gamma(double gamma) {
        return new GammaOptions().gamma(gamma);
    }
}
