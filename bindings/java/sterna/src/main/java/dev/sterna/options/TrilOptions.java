// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code tril}. */
public final class TrilOptions extends Options {
    private long diagonal = 0;

    /** All defaults. */
    public TrilOptions() {
    }

    /** 0: main diagonal, positive: above it, negative: below it.  Default: {@code 0}. */
    public TrilOptions diagonal(long diagonal) {
        this.diagonal = diagonal;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(16);
        c.putLong(at + 8, diagonal);
        return at;
    }
}
