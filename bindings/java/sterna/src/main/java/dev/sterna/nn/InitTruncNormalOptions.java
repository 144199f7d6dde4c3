// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code initTruncNormal}. */
public final class InitTruncNormalOptions extends Options {
    private double mean = 0.0;
    private double std = 1.0;
    private double low = -2.0;
    private double high = 2.0;

    /** All defaults. */
    public InitTruncNormalOptions() {
    }

    /** Mean.  Default: {@code 0}. */
    public InitTruncNormalOptions mean(double mean) {
        this.mean = mean;
        return this;
    }

    /** Standard deviation.  Default: {@code 1}. */
    public InitTruncNormalOptions std(double std) {
        this.std = std;
        return this;
    }

    /** Smallest value.  Default: {@code -2}. */
    public InitTruncNormalOptions low(double low) {
        this.low = low;
        return this;
    }

    /** Largest value.  Default: {@code 2}. */
    public InitTruncNormalOptions high(double high) {
        this.high = high;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(40);
        c.putDouble(at + 8, mean);
        c.putDouble(at + 16, std);
        c.putDouble(at + 24, low);
        c.putDouble(at + 32, high);
        return at;
    }
}
