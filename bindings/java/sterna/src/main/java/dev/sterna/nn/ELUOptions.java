// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code nnElu}. */
public final class ELUOptions extends Options {
    private double alpha = 1.0;

    /** All defaults. */
    public ELUOptions() {
    }

    /** Scale below 0.  Default: {@code 1}. */
    public ELUOptions alpha(double alpha) {
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
