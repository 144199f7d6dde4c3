// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code schedulerReduceOnPlateau}. */
public final class ReduceLROnPlateauOptions extends Options {
    private boolean maximize = false;
    private double factor = 0.1;
    private long patience = 10;
    private double threshold = 0.0001;
    private boolean thresholdAbsolute = false;
    private long cooldown = 0;
    private double minLr = 0.0;
    private double eps = 1e-08;

    /** All defaults. */
    public ReduceLROnPlateauOptions() {
    }

    /** 1: larger metrics are better.  Default: {@code false}. */
    public ReduceLROnPlateauOptions maximize(boolean maximize) {
        this.maximize = maximize;
        return this;
    }

    /** Factor of each reduction.  Default: {@code 0.1}. */
    public ReduceLROnPlateauOptions factor(double factor) {
        this.factor = factor;
        return this;
    }

    /** Steps without improvement that are let pass.  Default: {@code 10}. */
    public ReduceLROnPlateauOptions patience(long patience) {
        this.patience = patience;
        return this;
    }

    /** Improvements must be larger than this.  Default: {@code 0.0001}. */
    public ReduceLROnPlateauOptions threshold(double threshold) {
        this.threshold = threshold;
        return this;
    }

    /** 0: threshold is a share of the best metric.  Default: {@code false}. */
    public ReduceLROnPlateauOptions thresholdAbsolute(boolean thresholdAbsolute) {
        this.thresholdAbsolute = thresholdAbsolute;
        return this;
    }

    /** Steps after a reduction that do not count.  Default: {@code 0}. */
    public ReduceLROnPlateauOptions cooldown(long cooldown) {
        this.cooldown = cooldown;
        return this;
    }

    /** The lowest learning rate.  Default: {@code 0}. */
    public ReduceLROnPlateauOptions minLr(double minLr) {
        this.minLr = minLr;
        return this;
    }

    /** Smaller changes of the learning rate are not made.  Default: {@code 1e-08}. */
    public ReduceLROnPlateauOptions eps(double eps) {
        this.eps = eps;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(64);
        c.putInt(at + 4, maximize ? 1 : 0);
        c.putDouble(at + 8, factor);
        c.putLong(at + 16, patience);
        c.putDouble(at + 24, threshold);
        c.putInt(at + 32, thresholdAbsolute ? 1 : 0);
        c.putLong(at + 40, cooldown);
        c.putDouble(at + 48, minLr);
        c.putDouble(at + 56, eps);
        return at;
    }
}
