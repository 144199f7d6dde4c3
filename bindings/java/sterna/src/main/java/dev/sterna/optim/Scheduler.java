package dev.sterna.optim;

import dev.sterna.Dict;
import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Handle;
import dev.sterna.internal.Tables;

/** Sets an optimizer's learning rates by the number of steps. */
public abstract class Scheduler extends Handle {
    private final Optimizer optimizer; // of Java, for as long as this

    Scheduler(long token, Optimizer optimizer) {
        super(Caller.current(), token, false);
        this.optimizer = optimizer;
    }

    @Override
    protected final int kind() {
        return Tables.SCHEDULER;
    }

    /** The optimizer that it sets. */
    public final Optimizer optimizer() {
        return optimizer;
    }

    /** The next step. */
    public final void step() {
        Caller.run(this, (c, s) -> Abi.sterna_scheduler_step(s));
    }

    /** The next step, with the metric that {@link ReduceLROnPlateau} wants. */
    public final void step(double metric) {
        Caller.run(this, (c, s) -> Abi.sterna_scheduler_step_metric(s, metric));
    }

    /** The learning rate that it has set for a group. */
    public final double lastLr(long group) {
        return Caller.with(this, (c, s, at) -> {
            c.check(Abi.sterna_scheduler_last_lr(s, group, at));
            return c.getDouble(at);
        });
    }

    /** Number of steps taken. */
    public final long lastStep() {
        return Caller.with(this, (c, s, at) -> {
            c.check(Abi.sterna_scheduler_last_step(s, at));
            return c.getLong(at);
        });
    }

    /** Its state. */
    public final Dict stateDict() {
        return Caller.with(this, (c, s, at) -> Dict.made(c, at, Abi.sterna_scheduler_state_dict(s, at)));
    }

    /** Goes on from a state. */
    public final void loadStateDict(Dict entries) {
        Caller.run(this, (c, s) -> Abi.sterna_scheduler_load_state_dict(s, c.useCounted(entries)));
    }
}
