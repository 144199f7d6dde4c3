// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** Lr = base · gamma^⌊step / step_size⌋. */
public final class StepLR extends Scheduler {
    /**
     * Lr = base · gamma^⌊step / step_size⌋.
     *
     * @param optimizer what it schedules
     * @param stepSize steps between decays
     */
    public StepLR(Optimizer optimizer, long stepSize) {
        this(optimizer, stepSize, (GammaOptions) null);
    }

    /**
     * Lr = base · gamma^⌊step / step_size⌋.
     *
     * @param optimizer what it schedules
     * @param stepSize steps between decays
     * @param options optional arguments; null: all defaults
     */
    public StepLR(Optimizer optimizer, long stepSize, GammaOptions options) {
        super(create(optimizer, stepSize, options), optimizer);
    }

    private static long create(Optimizer optimizer, long stepSize, GammaOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_scheduler_step_lr(c.useCounted(optimizer), stepSize, Options.write(options, c), at));
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
