// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code softplus}. */
public final class SoftplusOptions extends Options {
    private double beta = 1.0;
    private double threshold = 20.0;

    /** All defaults. */
    public SoftplusOptions() {
    }

    /** Sharpness.  Default: {@code 1.0}. */
    public SoftplusOptions beta(double beta) {
        this.beta = beta;
        return this;
    }

    /** Above x * beta = threshold the result is x.  Default: {@code 20.0}. */
    public SoftplusOptions threshold(double threshold) {
        this.threshold = threshold;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(24);
        c.putDouble(at + 8, beta);
        c.putDouble(at + 16, threshold);
        return at;
    }
}
