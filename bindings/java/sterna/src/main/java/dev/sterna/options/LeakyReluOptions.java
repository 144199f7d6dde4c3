// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code leakyRelu}. */
public final class LeakyReluOptions extends Options {
    private double negativeSlope = 0.01;

    /** All defaults. */
    public LeakyReluOptions() {
    }

    /** Slope for x &lt; 0.  Default: {@code 0.01}. */
    public LeakyReluOptions negativeSlope(double negativeSlope) {
        this.negativeSlope = negativeSlope;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(16);
        c.putDouble(at + 8, negativeSlope);
        return at;
    }
}
