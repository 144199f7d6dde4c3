// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code argmin}. */
public final class ArgminOptions extends Options {
    private long axis = Long.MIN_VALUE;
    private boolean keepdim = false;

    /** All defaults. */
    public ArgminOptions() {
    }

    /** The dimension searched; none: all, as if flattened. */
    public ArgminOptions axis(long axis) {
        this.axis = axis;
        return this;
    }

    /** Keep searched dimensions with size 1.  Default: {@code false}. */
    public ArgminOptions keepdim(boolean keepdim) {
        this.keepdim = keepdim;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(24);
        c.putLong(at + 8, axis);
        c.putInt(at + 16, keepdim ? 1 : 0);
        return at;
    }
}
