package dev.sterna.optim;

import dev.sterna.Dict;
import dev.sterna.Tensor;
import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Handle;
import dev.sterna.internal.Options;
import dev.sterna.internal.Tables;

/**
 * Scales losses, so that gradients in f16 neither vanish nor overflow; a step whose gradients overflowed is not taken.
 *
 * <pre>{@code
 * scaler.scale(loss).backward();
 * scaler.step(opt);
 * scaler.update();
 * }</pre>
 */
public final class GradScaler extends Handle {
    /** With all defaults. */
    public GradScaler() {
        this(null);
    }

    /** With options; null: all defaults. */
    public GradScaler(GradScalerOptions options) {
        super(Caller.current(), Caller.with(null, (c, none, at) -> {
            c.check(Abi.sterna_grad_scaler_create(Options.write(options, c), at));
            return c.getLong(at);
        }), false);
    }

    @Override
    protected int kind() {
        return Tables.GRAD_SCALER;
    }

    /** The loss times the scale. */
    public Tensor scale(Tensor loss) {
        return Caller.with(this, (c, s, at) -> {
            c.check(Abi.sterna_grad_scaler_scale(s, c.use(loss), at));
            return c.tensor(at);
        });
    }

    /** Divides the gradients by the scale, to clip or look at them before {@link #step}, which does it otherwise. */
    public void unscale(Optimizer optimizer) {
        Caller.run(this, (c, s) -> Abi.sterna_grad_scaler_unscale(s, c.useCounted(optimizer)));
    }

    /** The optimizer's step where all gradients are finite.  After an exception nothing has changed. */
    public void step(Optimizer optimizer) {
        Caller.run(this, (c, s) -> Abi.sterna_grad_scaler_step(s, c.useCounted(optimizer)));
    }

    /** Chooses the scale of the next step. */
    public void update() {
        Caller.run(this, (c, s) -> Abi.sterna_grad_scaler_update(s));
    }

    /** The scale of the next loss; waits for the device. */
    public double getScale() {
        return Caller.with(this, (c, s, at) -> {
            c.check(Abi.sterna_grad_scaler_get_scale(s, at));
            return c.getDouble(at);
        });
    }

    /** Sets the scale.  A captured step reads it at each run. */
    public void setScale(double scale) {
        Caller.run(this, (c, s) -> Abi.sterna_grad_scaler_set_scale(s, scale));
    }

    /** "growth_factor", "backoff_factor", "growth_interval" or "enabled", which is 0 or 1. */
    public double option(String name) {
        return Caller.with(this, (c, s, at) -> {
            c.check(Abi.sterna_grad_scaler_option(s, c.text(name, "name"), at));
            return c.getDouble(at);
        });
    }

    /** Sets an option.  A captured step keeps what it was captured with. */
    public void setOption(String name, double value) {
        Caller.run(this, (c, s) -> Abi.sterna_grad_scaler_set_option(s, c.text(name, "name"), value));
    }

    /** Its state. */
    public Dict stateDict() {
        return Caller.with(this, (c, s, at) -> Dict.made(c, at, Abi.sterna_grad_scaler_state_dict(s, at)));
    }

    /** Goes on from a state. */
    public void loadStateDict(Dict entries) {
        Caller.run(this, (c, s) -> Abi.sterna_grad_scaler_load_state_dict(s, c.useCounted(entries)));
    }
}
