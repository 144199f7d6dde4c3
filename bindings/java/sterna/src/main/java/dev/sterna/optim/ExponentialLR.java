// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import java.lang.ref.Reference;

/** Lr = base · gamma^step. */
public final class ExponentialLR extends Scheduler {
    /**
     * Lr = base · gamma^step.
     *
     * @param optimizer what it schedules
     * @param gamma factor of each step
     */
    public ExponentialLR(Optimizer optimizer, double gamma) {
        super(create(optimizer, gamma), optimizer);
    }

    private static long create(Optimizer optimizer, double gamma) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_scheduler_exponential(c.useCounted(optimizer), gamma, at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(optimizer);
        }
    }
}
