// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code argsort}. */
public final class ArgsortOptions extends Options {
    private long axis = -1;
    private boolean descending = false;

    /** All defaults. */
    public ArgsortOptions() {
    }

    /** Dimension to sort along.  Default: {@code -1}. */
    public ArgsortOptions axis(long axis) {
        this.axis = axis;
        return this;
    }

    /** Largest first.  Default: {@code false}. */
    public ArgsortOptions descending(boolean descending) {
        this.descending = descending;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(24);
        c.putLong(at + 8, axis);
        c.putInt(at + 16, descending ? 1 : 0);
        return at;
    }
}
