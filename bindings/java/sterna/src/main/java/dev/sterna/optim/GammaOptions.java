// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of schedulerStepLr and {@code schedulerMultiStep}. */
public final class GammaOptions extends Options {
    private double gamma = 0.1;

    /** All defaults. */
    public GammaOptions() {
    }

    /** Factor of each decay.  Default: {@code 0.1}. */
    public GammaOptions gamma(double gamma) {
        this.gamma = gamma;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(16);
        c.putDouble(at + 8, gamma);
        return at;
    }
}
