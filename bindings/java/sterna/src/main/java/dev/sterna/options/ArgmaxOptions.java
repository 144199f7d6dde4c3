// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code argmax}. */
public final class ArgmaxOptions extends Options {
    private long axis = Long.MIN_VALUE;
    private boolean keepdim = false;

    /** All defaults. */
    public ArgmaxOptions() {
    }

    /** The dimension searched; none: all, as if flattened. */
    public ArgmaxOptions axis(long axis) {
        this.axis = axis;
        return this;
    }

    /** Keep searched dimensions with size 1.  Default: {@code false}. */
    public ArgmaxOptions keepdim(boolean keepdim) {
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
