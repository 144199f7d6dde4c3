// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code asStrided}. */
public final class AsStridedOptions extends Options {
    private long offset = 0;

    /** All defaults. */
    public AsStridedOptions() {
    }

    /** x's row-major element where it starts.  Default: {@code 0}. */
    public AsStridedOptions offset(long offset) {
        this.offset = offset;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(16);
        c.putLong(at + 8, offset);
        return at;
    }
}
