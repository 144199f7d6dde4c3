// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.Reduction;
import dev.sterna.Tensor;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code bceWithLogits}. */
public final class BceWithLogitsOptions extends Options {
    private Tensor weight = null;
    private Tensor posWeight = null;
    private Reduction reduction = Reduction.MEAN;

    /** All defaults. */
    public BceWithLogitsOptions() {
    }

    /** Of each value; a shape that broadcasts to x's. */
    public BceWithLogitsOptions weight(Tensor weight) {
        this.weight = weight;
        return this;
    }

    /** Of the positive part; a shape that broadcasts to x's. */
    public BceWithLogitsOptions posWeight(Tensor posWeight) {
        this.posWeight = posWeight;
        return this;
    }

    /** Mean, sum, or none: one loss per value (per target of a classification).  Default: {@code MEAN}. */
    public BceWithLogitsOptions reduction(Reduction reduction) {
        this.reduction = reduction;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long weightAt = weight == null ? 0 : c.use(weight);
        long posWeightAt = posWeight == null ? 0 : c.use(posWeight);
        long at = c.struct(32);
        c.putLong(at + 8, weightAt);
        c.putLong(at + 16, posWeightAt);
        c.putInt(at + 24, reduction.value());
        return at;
    }
}
