// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.Reduction;
import dev.sterna.Tensor;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code nllLoss}. */
public final class NllLossOptions extends Options {
    private Tensor weight = null;
    private long ignoreIndex = -100;
    private Reduction reduction = Reduction.MEAN;

    /** All defaults. */
    public NllLossOptions() {
    }

    /** Of each class: (C), in the dtype of x; gets no gradient. */
    public NllLossOptions weight(Tensor weight) {
        this.weight = weight;
        return this;
    }

    /** Targets of this class have no loss and do not count in the mean.  Default: {@code -100}. */
    public NllLossOptions ignoreIndex(long ignoreIndex) {
        this.ignoreIndex = ignoreIndex;
        return this;
    }

    /** Mean, sum, or none: one loss per value (per target of a classification).  Default: {@code MEAN}. */
    public NllLossOptions reduction(Reduction reduction) {
        this.reduction = reduction;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long weightAt = weight == null ? 0 : c.use(weight);
        long at = c.struct(32);
        c.putLong(at + 8, weightAt);
        c.putLong(at + 16, ignoreIndex);
        c.putInt(at + 24, reduction.value());
        return at;
    }
}
