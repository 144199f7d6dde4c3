// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** Lr = eta_min + (base - eta_min) (1 + cos(π step / t_max)) / 2. */
public final class CosineAnnealingLR extends Scheduler {
    /**
     * Lr = eta_min + (base - eta_min) (1 + cos(π step / t_max)) / 2.
     *
     * @param optimizer what it schedules
     * @param tMax steps to the lowest learning rate
     */
    public CosineAnnealingLR(Optimizer optimizer, long tMax) {
        this(optimizer, tMax, (CosineAnnealingLROptions) null);
    }

    /**
     * Lr = eta_min + (base - eta_min) (1 + cos(π step / t_max)) / 2.
     *
     * @param optimizer what it schedules
     * @param tMax steps to the lowest learning rate
     * @param options optional arguments; null: all defaults
     */
    public CosineAnnealingLR(Optimizer optimizer, long tMax, CosineAnnealingLROptions options) {
        super(create(optimizer, tMax, options), optimizer);
    }

    private static long create(Optimizer optimizer, long tMax, CosineAnnealingLROptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_scheduler_cosine_annealing(c.useCounted(optimizer), tMax, Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
            Reference.reachabilityFence(optimizer);
        }
    }

    /** The lowest learning rate.  Default: {@code 0}. */
    public static CosineAnnealingLROptions etaMin(double etaMin) {
        return new CosineAnnealingLROptions().etaMin(etaMin);
    }
}
