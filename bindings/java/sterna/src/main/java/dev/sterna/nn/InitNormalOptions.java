// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code initNormal}. */
public final class InitNormalOptions extends Options {
    private double mean = 0.0;
    private double std = 1.0;

    /** All defaults. */
    public InitNormalOptions() {
    }

    /** Mean.  Default: {@code 0}. */
    public InitNormalOptions mean(double mean) {
        this.mean = mean;
        return this;
    }

    /** Standard deviation.  Default: {@code 1}. */
    public InitNormalOptions std(double std) {
        this.std = std;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(24);
        c.putDouble(at + 8, mean);
        c.putDouble(at + 16, std);
        return at;
    }
}
