// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code schedulerCosineAnnealing}. */
public final class CosineAnnealingLROptions extends Options {
    private double etaMin = 0.0;

    /** All defaults. */
    public CosineAnnealingLROptions() {
    }

    /** The lowest learning rate.  Default: {@code 0}. */
    public CosineAnnealingLROptions etaMin(double etaMin) {
        this.etaMin = etaMin;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(16);
        c.putDouble(at + 8, etaMin);
        return at;
    }
}
