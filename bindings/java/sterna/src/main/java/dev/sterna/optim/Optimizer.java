package dev.sterna.optim;

import dev.sterna.Dict;
import dev.sterna.Tensor;
import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Handle;
import dev.sterna.internal.Options;
import dev.sterna.internal.Tables;
import java.lang.ref.Reference;
import java.util.List;

/** Updates parameters from their gradients; keeps its state per parameter. */
public abstract class Optimizer extends Handle {
    Optimizer(long token) {
        super(Caller.current(), token, false);
    }

    @Override
    protected final int kind() {
        return Tables.OPTIMIZER;
    }

    /** Updates every parameter that has a gradient. */
    public final void step() {
        Caller.run(this, (c, o) -> Abi.sterna_optimizer_step(o));
    }

    /** Drops the gradients. */
    public final void zeroGrad() {
        Caller.run(this, (c, o) -> Abi.sterna_optimizer_zero_grad(o));
    }

    /** More parameters, with the first group's options but for those given; gives the group's index. */
    public final long addGroup(List<? extends Tensor> parameters, OptimizerGroupOptions options) {
        try {
            return Caller.with(this, (c, o, at) -> {
                c.check(Abi.sterna_optimizer_add_group(o, c.handles(parameters), parameters.size(),
                        Options.write(options, c), at));
                return c.getLong(at);
            });
        } finally {
            Reference.reachabilityFence(parameters);
        }
    }

    /** Number of groups. */
    public final long groups() {
        return Caller.with(this, (c, o, at) -> {
            c.check(Abi.sterna_optimizer_groups(o, at));
            return c.getLong(at);
        });
    }

    /** The learning rate of the first group. */
    public final double lr() {
        return groupLr(0);
    }

    /** The learning rate of a group. */
    public final double groupLr(long group) {
        return Caller.with(this, (c, o, at) -> {
            c.check(Abi.sterna_optimizer_lr(o, group, at));
            return c.getDouble(at);
        });
    }

    /** Sets the learning rate of all groups. */
    public final void setLr(double lr) {
        Caller.run(this, (c, o) -> Abi.sterna_optimizer_set_lr(o, lr));
    }

    /** Sets that of one. */
    public final void setGroupLr(long group, double lr) {
        Caller.run(this, (c, o) -> Abi.sterna_optimizer_set_group_lr(o, group, lr));
    }

    /** An option by its name, such as "weight_decay"; flags are 0 or 1. */
    public final double option(long group, String name) {
        return Caller.with(this, (c, o, at) -> {
            c.check(Abi.sterna_optimizer_option(o, group, c.text(name, "name"), at));
            return c.getDouble(at);
        });
    }

    /** Sets an option. */
    public final void setOption(long group, String name, double value) {
        Caller.run(this, (c, o) -> Abi.sterna_optimizer_set_option(o, group, c.text(name, "name"), value));
    }

    /** Its state and options. */
    public final Dict stateDict() {
        return Caller.with(this, (c, o, at) -> Dict.made(c, at, Abi.sterna_optimizer_state_dict(o, at)));
    }

    /** Goes on from a state. */
    public final void loadStateDict(Dict entries) {
        Caller.run(this, (c, o) -> Abi.sterna_optimizer_load_state_dict(o, c.useCounted(entries)));
    }

    /** The optimizer for a reader. */
    @Override
    public final String toString() {
        return isClosed() ? getClass().getSimpleName() + " (closed)" : Caller.with(this, (c, o, at) -> {
            c.check(Abi.sterna_optimizer_text(o, at));
            return c.madeText(at);
        });
    }
}
