// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code std}. */
public final class StdOptions extends Options {
    private long[] axes = {};
    private double correction = 1.0;
    private boolean keepdim = false;

    /** All defaults. */
    public StdOptions() {
    }

    /** Dimensions that are reduced; empty: all. */
    public StdOptions axes(long... axes) {
        this.axes = axes.clone();
        return this;
    }

    /** Taken from the number of values in the divisor.  Default: {@code 1.0}. */
    public StdOptions correction(double correction) {
        this.correction = correction;
        return this;
    }

    /** Keep reduced dimensions with size 1.  Default: {@code false}. */
    public StdOptions keepdim(boolean keepdim) {
        this.keepdim = keepdim;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long axesAt = axes.length == 0 ? 0 : c.longs(axes);
        long at = c.struct(40);
        c.putLong(at + 8, axesAt);
        c.putLong(at + 16, axes.length);
        c.putDouble(at + 24, correction);
        c.putInt(at + 32, keepdim ? 1 : 0);
        return at;
    }
}
