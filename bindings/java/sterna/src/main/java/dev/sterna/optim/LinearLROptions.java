// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code schedulerLinear}. */
public final class LinearLROptions extends Options {
    private double startFactor = 0.3333333333333333;
    private double endFactor = 1.0;
    private long totalIters = 5;

    /** All defaults. */
    public LinearLROptions() {
    }

    /** Factor at the start.  Default: {@code 0.3333333333333333}. */
    public LinearLROptions startFactor(double startFactor) {
        this.startFactor = startFactor;
        return this;
    }

    /** Factor at the end.  Default: {@code 1}. */
    public LinearLROptions endFactor(double endFactor) {
        this.endFactor = endFactor;
        return this;
    }

    /** Steps from start to end.  Default: {@code 5}. */
    public LinearLROptions totalIters(long totalIters) {
        this.totalIters = totalIters;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(32);
        c.putDouble(at + 8, startFactor);
        c.putDouble(at + 16, endFactor);
        c.putLong(at + 24, totalIters);
        return at;
    }
}
