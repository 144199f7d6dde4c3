// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code optimizerAddGroup}. */
public final class OptimizerGroupOptions extends Options {
    private double lr = Double.NaN;

    /** All defaults. */
    public OptimizerGroupOptions() {
    }

    /** Learning rate; not given: that of group 0. */
    public OptimizerGroupOptions lr(double lr) {
        this.lr = lr;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(16);
        c.putDouble(at + 8, lr);
        return at;
    }
}
