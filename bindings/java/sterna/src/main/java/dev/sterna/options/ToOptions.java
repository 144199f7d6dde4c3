// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code tensorTo}. */
public final class ToOptions extends Options {
    private boolean nonBlocking = false;

    /** All defaults. */
    public ToOptions() {
    }

    /** 1: the copy is only queued, where it can be.  Default: {@code false}. */
    public ToOptions nonBlocking(boolean nonBlocking) {
        this.nonBlocking = nonBlocking;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(8);
        c.putInt(at + 4, nonBlocking ? 1 : 0);
        return at;
    }
}
