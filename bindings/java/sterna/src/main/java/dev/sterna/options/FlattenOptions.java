// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code flatten}. */
public final class FlattenOptions extends Options {
    private long startAxis = 0;
    private long endAxis = -1;

    /** All defaults. */
    public FlattenOptions() {
    }

    /** First dimension to join.  Default: {@code 0}. */
    public FlattenOptions startAxis(long startAxis) {
        this.startAxis = startAxis;
        return this;
    }

    /** Last dimension to join.  Default: {@code -1}. */
    public FlattenOptions endAxis(long endAxis) {
        this.endAxis = endAxis;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(24);
        c.putLong(at + 8, startAxis);
        c.putLong(at + 16, endAxis);
        return at;
    }
}
