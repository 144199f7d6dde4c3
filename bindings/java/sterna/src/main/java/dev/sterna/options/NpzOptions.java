// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code npzSave}. */
public final class NpzOptions extends Options {
    private boolean compressed = false;

    /** All defaults. */
    public NpzOptions() {
    }

    /** 1: as numpy.savez_compressed.  Default: {@code false}. */
    public NpzOptions compressed(boolean compressed) {
        this.compressed = compressed;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(8);
        c.putInt(at + 4, compressed ? 1 : 0);
        return at;
    }
}
