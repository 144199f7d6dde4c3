// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code nnSoftplus}. */
public final class SoftplusOptions extends Options {
    private double beta = 1.0;
    private double threshold = 20.0;

    /** All defaults. */
    public SoftplusOptions() {
    }

    /** Sharpness.  Default: {@code 1}. */
    public SoftplusOptions beta(double beta) {
        this.beta = beta;
        return this;
    }

    /** Where beta x is above, the function is x.  Default: {@code 20}. */
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
