// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of optimRmsprop and {@code optimRmspropParams}. */
public final class RMSpropOptions extends Options {
    double lr = 0.01;
    private double alpha = 0.99;
    private double eps = 1e-08;
    private double weightDecay = 0.0;
    private double momentum = 0.0;
    private boolean centered = false;
    private boolean maximize = false;

    /** All defaults. */
    public RMSpropOptions() {
    }

    /** Learning rate.  Default: {@code 0.01}. */
    public RMSpropOptions lr(double lr) {
        this.lr = lr;
        return this;
    }

    /** Decay of the mean of squared gradients.  Default: {@code 0.99}. */
    public RMSpropOptions alpha(double alpha) {
        this.alpha = alpha;
        return this;
    }

    /** Added to the denominator.  Default: {@code 1e-08}. */
    public RMSpropOptions eps(double eps) {
        this.eps = eps;
        return this;
    }

    /** L2 penalty, added to the gradient.  Default: {@code 0}. */
    public RMSpropOptions weightDecay(double weightDecay) {
        this.weightDecay = weightDecay;
        return this;
    }

    /** Share of the last update that is kept.  Default: {@code 0}. */
    public RMSpropOptions momentum(double momentum) {
        this.momentum = momentum;
        return this;
    }

    /** 1: divides by the variance instead of the second moment.  Default: {@code false}. */
    public RMSpropOptions centered(boolean centered) {
        this.centered = centered;
        return this;
    }

    /** 1: climb instead of descend.  Default: {@code false}. */
    public RMSpropOptions maximize(boolean maximize) {
        this.maximize = maximize;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(48);
        c.putDouble(at + 8, alpha);
        c.putDouble(at + 16, eps);
        c.putDouble(at + 24, weightDecay);
        c.putDouble(at + 32, momentum);
        c.putInt(at + 40, centered ? 1 : 0);
        c.putInt(at + 44, maximize ? 1 : 0);
        return at;
    }
}
