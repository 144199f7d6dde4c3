// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code dropout2d}. */
public final class Dropout2dOptions extends Options {
    private double p = 0.5;
    private boolean training = true;

    /** All defaults. */
    public Dropout2dOptions() {
    }

    /** Probability, in [0, 1], of a value to become zero.  Default: {@code 0.5}. */
    public Dropout2dOptions p(double p) {
        this.p = p;
        return this;
    }

    /** False: the result is x.  Default: {@code true}. */
    public Dropout2dOptions training(boolean training) {
        this.training = training;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(24);
        c.putDouble(at + 8, p);
        c.putInt(at + 16, training ? 1 : 0);
        return at;
    }
}
