// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of optimAdamw and {@code optimAdamwParams}. */
public final class AdamWOptions extends Options {
    double lr = 0.001;
    private double beta1 = 0.9;
    private double beta2 = 0.999;
    private double eps = 1e-08;
    private double weightDecay = 0.01;
    private boolean amsgrad = false;
    private boolean maximize = false;

    /** All defaults. */
    public AdamWOptions() {
    }

    /** Learning rate.  Default: {@code 0.001}. */
    public AdamWOptions lr(double lr) {
        this.lr = lr;
        return this;
    }

    /** Decay of the mean of gradients.  Default: {@code 0.9}. */
    public AdamWOptions beta1(double beta1) {
        this.beta1 = beta1;
        return this;
    }

    /** Decay of the mean of squared gradients.  Default: {@code 0.999}. */
    public AdamWOptions beta2(double beta2) {
        this.beta2 = beta2;
        return this;
    }

    /** Added to the denominator.  Default: {@code 1e-08}. */
    public AdamWOptions eps(double eps) {
        this.eps = eps;
        return this;
    }

    /** Decay of the parameters, times lr, apart from the gradient.  Default: {@code 0.01}. */
    public AdamWOptions weightDecay(double weightDecay) {
        this.weightDecay = weightDecay;
        return this;
    }

    /** 1: the largest second moment so far counts.  Default: {@code false}. */
    public AdamWOptions amsgrad(boolean amsgrad) {
        this.amsgrad = amsgrad;
        return this;
    }

    /** 1: climb instead of descend.  Default: {@code false}. */
    public AdamWOptions maximize(boolean maximize) {
        this.maximize = maximize;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(48);
        c.putDouble(at + 8, beta1);
        c.putDouble(at + 16, beta2);
        c.putDouble(at + 24, eps);
        c.putDouble(at + 32, weightDecay);
        c.putInt(at + 40, amsgrad ? 1 : 0);
        c.putInt(at + 44, maximize ? 1 : 0);
        return at;
    }
}
