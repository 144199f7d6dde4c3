// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code initUniform}. */
public final class InitUniformOptions extends Options {
    private double low = 0.0;
    private double high = 1.0;

    /** All defaults. */
    public InitUniformOptions() {
    }

    /** Smallest value.  Default: {@code 0}. */
    public InitUniformOptions low(double low) {
        this.low = low;
        return this;
    }

    /** Largest value.  Default: {@code 1}. */
    public InitUniformOptions high(double high) {
        this.high = high;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(24);
        c.putDouble(at + 8, low);
        c.putDouble(at + 16, high);
        return at;
    }
}
