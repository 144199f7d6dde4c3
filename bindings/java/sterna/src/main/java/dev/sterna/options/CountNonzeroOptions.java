// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code countNonzero}. */
public final class CountNonzeroOptions extends Options {
    private long[] axes = {};

    /** All defaults. */
    public CountNonzeroOptions() {
    }

    /** Dimensions that are reduced; empty: all. */
    public CountNonzeroOptions axes(long... axes) {
        this.axes = axes.clone();
        return this;
    }

    @Override
    protected long write(Caller c) {
        long axesAt = axes.length == 0 ? 0 : c.longs(axes);
        long at = c.struct(24);
        c.putLong(at + 8, axesAt);
        c.putLong(at + 16, axes.length);
        return at;
    }
}
