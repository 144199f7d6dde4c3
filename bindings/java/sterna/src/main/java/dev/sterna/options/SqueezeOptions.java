// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code squeeze}. */
public final class SqueezeOptions extends Options {
    private long[] axes = {};

    /** All defaults. */
    public SqueezeOptions() {
    }

    /** Dimensions to drop where their size is 1; none: all of size 1. */
    public SqueezeOptions axes(long... axes) {
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
