// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code cat}. */
public final class CatOptions extends Options {
    private long axis = 0;

    /** All defaults. */
    public CatOptions() {
    }

    /** Dimension along which the inputs follow one another.  Default: {@code 0}. */
    public CatOptions axis(long axis) {
        this.axis = axis;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(16);
        c.putLong(at + 8, axis);
        return at;
    }
}
