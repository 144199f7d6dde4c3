// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.Approximate;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code nnGelu}. */
public final class GELUOptions extends Options {
    private Approximate approximate = Approximate.NONE;

    /** All defaults. */
    public GELUOptions() {
    }

    /** Tanh: the usual approximation.  Default: {@code NONE}. */
    public GELUOptions approximate(Approximate approximate) {
        this.approximate = approximate;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(8);
        c.putInt(at + 4, approximate.value());
        return at;
    }
}
