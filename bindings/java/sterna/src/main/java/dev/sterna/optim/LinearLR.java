// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** Warm-up: lr = base times a factor that goes from start_factor to end_factor in total_iters steps. */
public final class LinearLR extends Scheduler {
    /**
     * Warm-up: lr = base times a factor that goes from start_factor to end_factor in total_iters steps.
     *
     * @param optimizer what it schedules
     */
    public LinearLR(Optimizer optimizer) {
        this(optimizer, (LinearLROptions) null);
    }

    /**
     * Warm-up: lr = base times a factor that goes from start_factor to end_factor in total_iters steps.
     *
     * @param optimizer what it schedules
     * @param options optional arguments; null: all defaults
     */
    public LinearLR(Optimizer optimizer, LinearLROptions options) {
        super(create(optimizer, options), optimizer);
    }

    private static long create(Optimizer optimizer, LinearLROptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_scheduler_linear(c.useCounted(optimizer), Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
            Reference.reachabilityFence(optimizer);
        }
    }

    /** Factor at the start.  Default: {@code 0.3333333333333333}. */
    public static LinearLROptions startFactor(double startFactor) {
        return new LinearLROptions().startFactor(startFactor);
    }

    /** Factor at the end.  Default: {@code 1}. */
    public static LinearLROptions endFactor(double endFactor) {
        return new LinearLROptions().endFactor(endFactor);
    }

    /** Steps from start to end.  Default: {@code 5}. */
    public static LinearLROptions totalIters(long totalIters) {
        return new LinearLROptions().totalIters(totalIters);
    }
}
