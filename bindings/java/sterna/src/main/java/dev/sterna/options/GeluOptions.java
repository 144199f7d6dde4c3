// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.Approximate;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code gelu}. */
public final class GeluOptions extends Options {
    private Approximate approximate = Approximate.NONE;

    /** All defaults. */
    public GeluOptions() {
    }

    /** None: by erf; tanh: by tanh.  Default: {@code NONE}. */
    public GeluOptions approximate(Approximate approximate) {
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
