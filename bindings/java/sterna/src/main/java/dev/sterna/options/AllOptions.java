// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code all}. */
public final class AllOptions extends Options {
    private long[] axes = {};
    private boolean keepdim = false;

    /** All defaults. */
    public AllOptions() {
    }

    /** Dimensions that are reduced; empty: all. */
    public AllOptions axes(long... axes) {
        this.axes = axes.clone();
        return this;
    }

    /** Keep reduced dimensions with size 1.  Default: {@code false}. */
    public AllOptions keepdim(boolean keepdim) {
        this.keepdim = keepdim;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long axesAt = axes.length == 0 ? 0 : c.longs(axes);
        long at = c.struct(32);
        c.putLong(at + 8, axesAt);
        c.putLong(at + 16, axes.length);
        c.putInt(at + 24, keepdim ? 1 : 0);
        return at;
    }
}
