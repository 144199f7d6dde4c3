// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.Reduction;
import dev.sterna.Tensor;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code crossEntropy}. */
public final class CrossEntropyOptions extends Options {
    private Tensor weight = null;
    private long ignoreIndex = -100;
    private double labelSmoothing = 0.0;
    private Reduction reduction = Reduction.MEAN;

    /** All defaults. */
    public CrossEntropyOptions() {
    }

    /** Of each class: (C), in the dtype of x; gets no gradient. */
    public CrossEntropyOptions weight(Tensor weight) {
        this.weight = weight;
        return this;
    }

    /** Targets of this class have no loss and do not count in the mean.  Default: {@code -100}. */
    public CrossEntropyOptions ignoreIndex(long ignoreIndex) {
        this.ignoreIndex = ignoreIndex;
        return this;
    }

    /** Share, in [0, 1], of every target spread over all classes.  Default: {@code 0.0}. */
    public CrossEntropyOptions labelSmoothing(double labelSmoothing) {
        this.labelSmoothing = labelSmoothing;
        return this;
    }

    /** Mean, sum, or none: one loss per value (per target of a classification).  Default: {@code MEAN}. */
    public CrossEntropyOptions reduction(Reduction reduction) {
        this.reduction = reduction;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long weightAt = weight == null ? 0 : c.use(weight);
        long at = c.struct(40);
        c.putLong(at + 8, weightAt);
        c.putLong(at + 16, ignoreIndex);
        c.putDouble(at + 24, labelSmoothing);
        c.putInt(at + 32, reduction.value());
        return at;
    }
}
