// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code pad}. */
public final class PadOptions extends Options {
    private double value = 0.0;

    /** All defaults. */
    public PadOptions() {
    }

    /** Of the new elements.  Default: {@code 0.0}. */
    public PadOptions value(double value) {
        this.value = value;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(16);
        c.putDouble(at + 8, value);
        return at;
    }
}
