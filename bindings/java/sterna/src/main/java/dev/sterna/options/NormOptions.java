// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code norm}. */
public final class NormOptions extends Options {
    private double p = 2.0;
    private long[] axes = {};
    private boolean keepdim = false;

    /** All defaults. */
    public NormOptions() {
    }

    /** Order: any number, inf or -inf.  Default: {@code 2.0}. */
    public NormOptions p(double p) {
        this.p = p;
        return this;
    }

    /** Dimensions that are reduced; empty: all. */
    public NormOptions axes(long... axes) {
        this.axes = axes.clone();
        return this;
    }

    /** Keep reduced dimensions with size 1.  Default: {@code false}. */
    public NormOptions keepdim(boolean keepdim) {
        this.keepdim = keepdim;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long axesAt = axes.length == 0 ? 0 : c.longs(axes);
        long at = c.struct(40);
        c.putDouble(at + 8, p);
        c.putLong(at + 16, axesAt);
        c.putLong(at + 24, axes.length);
        c.putInt(at + 32, keepdim ? 1 : 0);
        return at;
    }
}
