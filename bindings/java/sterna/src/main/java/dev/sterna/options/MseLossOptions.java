// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.Reduction;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code mseLoss}. */
public final class MseLossOptions extends Options {
    private Reduction reduction = Reduction.MEAN;

    /** All defaults. */
    public MseLossOptions() {
    }

    /** Mean, sum, or none: one loss per value (per target of a classification).  Default: {@code MEAN}. */
    public MseLossOptions reduction(Reduction reduction) {
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
