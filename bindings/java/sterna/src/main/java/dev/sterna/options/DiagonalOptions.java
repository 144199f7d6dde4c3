// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code diagonal}. */
public final class DiagonalOptions extends Options {
    private long offset = 0;
    private long axis0 = 0;
    private long axis1 = 1;

    /** All defaults. */
    public DiagonalOptions() {
    }

    /** 0: main diagonal, positive: above it, negative: below it.  Default: {@code 0}. */
    public DiagonalOptions offset(long offset) {
        this.offset = offset;
        return this;
    }

    /** Dimension of the rows.  Default: {@code 0}. */
    public DiagonalOptions axis0(long axis0) {
        this.axis0 = axis0;
        return this;
    }

    /** Dimension of the columns.  Default: {@code 1}. */
    public DiagonalOptions axis1(long axis1) {
        this.axis1 = axis1;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(32);
        c.putLong(at + 8, offset);
        c.putLong(at + 16, axis0);
        c.putLong(at + 24, axis1);
        return at;
    }
}
