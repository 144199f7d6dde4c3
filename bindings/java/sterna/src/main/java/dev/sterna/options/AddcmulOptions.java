// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code addcmul}. */
public final class AddcmulOptions extends Options {
    private double value = 1.0;

    /** All defaults. */
    public AddcmulOptions() {
    }

    /** Factor of the product or quotient.  Default: {@code 1.0}. */
    public AddcmulOptions value(double value) {
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
