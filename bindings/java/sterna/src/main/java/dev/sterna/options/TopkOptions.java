// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code topk}. */
public final class TopkOptions extends Options {
    private long axis = -1;
    private boolean largest = true;
    private boolean sorted = true;

    /** All defaults. */
    public TopkOptions() {
    }

    /** Dimension to choose along.  Default: {@code -1}. */
    public TopkOptions axis(long axis) {
        this.axis = axis;
        return this;
    }

    /** The largest; false: the smallest.  Default: {@code true}. */
    public TopkOptions largest(boolean largest) {
        this.largest = largest;
        return this;
    }

    /** In order; the result is in order either way.  Default: {@code true}. */
    public TopkOptions sorted(boolean sorted) {
        this.sorted = sorted;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(24);
        c.putLong(at + 8, axis);
        c.putInt(at + 16, largest ? 1 : 0);
        c.putInt(at + 20, sorted ? 1 : 0);
        return at;
    }
}
