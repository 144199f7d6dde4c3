// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of clipGradNorm and {@code clipGradNormParams}. */
public final class ClipGradNormOptions extends Options {
    private double normType = 2.0;
    private boolean errorIfNonfinite = false;

    /** All defaults. */
    public ClipGradNormOptions() {
    }

    /** p of the p-norm; HUGE_VAL: the largest magnitude.  Default: {@code 2}. */
    public ClipGradNormOptions normType(double normType) {
        this.normType = normType;
        return this;
    }

    /** 1: a norm that is infinite or NaN is an error.  Default: {@code false}. */
    public ClipGradNormOptions errorIfNonfinite(boolean errorIfNonfinite) {
        this.errorIfNonfinite = errorIfNonfinite;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(24);
        c.putDouble(at + 8, normType);
        c.putInt(at + 16, errorIfNonfinite ? 1 : 0);
        return at;
    }
}
