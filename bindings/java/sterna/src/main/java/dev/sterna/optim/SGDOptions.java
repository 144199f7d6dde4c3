// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of optimSgd and {@code optimSgdParams}. */
public final class SGDOptions extends Options {
    double lr = 0.001;
    private double momentum = 0.0;
    private double dampening = 0.0;
    private double weightDecay = 0.0;
    private boolean nesterov = false;
    private boolean maximize = false;

    /** All defaults. */
    public SGDOptions() {
    }

    /** Learning rate.  Default: {@code 0.001}. */
    public SGDOptions lr(double lr) {
        this.lr = lr;
        return this;
    }

    /** Share of the last update that is kept.  Default: {@code 0}. */
    public SGDOptions momentum(double momentum) {
        this.momentum = momentum;
        return this;
    }

    /** Share of the gradient that the momentum leaves out.  Default: {@code 0}. */
    public SGDOptions dampening(double dampening) {
        this.dampening = dampening;
        return this;
    }

    /** L2 penalty, added to the gradient.  Default: {@code 0}. */
    public SGDOptions weightDecay(double weightDecay) {
        this.weightDecay = weightDecay;
        return this;
    }

    /** 1: Nesterov momentum, which needs momentum and no dampening.  Default: {@code false}. */
    public SGDOptions nesterov(boolean nesterov) {
        this.nesterov = nesterov;
        return this;
    }

    /** 1: climb instead of descend.  Default: {@code false}. */
    public SGDOptions maximize(boolean maximize) {
        this.maximize = maximize;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(40);
        c.putDouble(at + 8, momentum);
        c.putDouble(at + 16, dampening);
        c.putDouble(at + 24, weightDecay);
        c.putInt(at + 32, nesterov ? 1 : 0);
        c.putInt(at + 36, maximize ? 1 : 0);
        return at;
    }
}
