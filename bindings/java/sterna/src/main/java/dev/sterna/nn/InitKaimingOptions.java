// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.Fan;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of initKaimingUniform and {@code initKaimingNormal}. */
public final class InitKaimingOptions extends Options {
    private double a = 0.0;
    private Fan mode = Fan.IN;
    private String nonlinearity = "leaky_relu";

    /** All defaults. */
    public InitKaimingOptions() {
    }

    /** Slope below 0, for leaky_relu.  Default: {@code 0}. */
    public InitKaimingOptions a(double a) {
        this.a = a;
        return this;
    }

    /** Which fan the variance is divided by.  Default: {@code IN}. */
    public InitKaimingOptions mode(Fan mode) {
        this.mode = mode;
        return this;
    }

    /** What follows: the names of initGain.  Default: {@code "leaky_relu"}. */
    public InitKaimingOptions nonlinearity(String nonlinearity) {
        this.nonlinearity = nonlinearity;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long nonlinearityAt = c.textOrNull(nonlinearity, "nonlinearity");
        long at = c.struct(32);
        c.putDouble(at + 8, a);
        c.putInt(at + 16, mode.value());
        c.putLong(at + 24, nonlinearityAt);
        return at;
    }
}
