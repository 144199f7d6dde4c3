// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.Reduction;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code smoothL1Loss}. */
public final class SmoothL1LossOptions extends Options {
    private double beta = 1.0;
    private Reduction reduction = Reduction.MEAN;

    /** All defaults. */
    public SmoothL1LossOptions() {
    }

    /** Distance where the loss turns from square to linear, not negative.  Default: {@code 1.0}. */
    public SmoothL1LossOptions beta(double beta) {
        this.beta = beta;
        return this;
    }

    /** Mean, sum, or none: one loss per value (per target of a classification).  Default: {@code MEAN}. */
    public SmoothL1LossOptions reduction(Reduction reduction) {
        this.reduction = reduction;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(24);
        c.putDouble(at + 8, beta);
        c.putInt(at + 16, reduction.value());
        return at;
    }
}
