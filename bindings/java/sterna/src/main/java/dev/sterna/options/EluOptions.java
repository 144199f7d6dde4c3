// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code elu}. */
public final class EluOptions extends Options {
    private double alpha = 1.0;

    /** All defaults. */
    public EluOptions() {
    }

    /** Scale for x &lt; 0.  Default: {@code 1.0}. */
    public EluOptions alpha(double alpha) {
        this.alpha = alpha;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(16);
        c.putDouble(at + 8, alpha);
        return at;
    }
}
