// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.Reduction;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code l1Loss}. */
public final class L1LossOptions extends Options {
    private Reduction reduction = Reduction.MEAN;

    /** All defaults. */
    public L1LossOptions() {
    }

    /** Mean, sum, or none: one loss per value (per target of a classification).  Default: {@code MEAN}. */
    public L1LossOptions reduction(Reduction reduction) {
        this.reduction = reduction;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(8);
        c.putInt(at + 4, reduction.value());
        return at;
    }
}
