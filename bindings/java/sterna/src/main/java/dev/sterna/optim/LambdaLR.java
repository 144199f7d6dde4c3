package dev.sterna.optim;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Callbacks;
import dev.sterna.internal.Caller;
import java.util.function.LongToDoubleFunction;

/** lr = base · factor(step) */
public final class LambdaLR extends Scheduler {
    /** Calls {@code factor} for the initial learning rate, and in every step. */
    public LambdaLR(Optimizer optimizer, LongToDoubleFunction factor) {
        super(Caller.with(optimizer, (c, o, at) -> {
            c.check(Abi.sterna_scheduler_lambda(o, Callbacks.ofFactor(c, factor::applyAsDouble), at));
            return c.getLong(at);
        }), optimizer);
    }
}
