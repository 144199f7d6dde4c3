// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.Anneal;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code schedulerOneCycle}. */
public final class OneCycleLROptions extends Options {
    private double pctStart = 0.3;
    private Anneal anneal = Anneal.COS;
    private double divFactor = 25.0;
    private double finalDivFactor = 10000.0;
    private boolean cycleMomentum = false;
    private double baseMomentum = 0.85;
    private double maxMomentum = 0.95;

    /** All defaults. */
    public OneCycleLROptions() {
    }

    /** Share of the steps that climb.  Default: {@code 0.3}. */
    public OneCycleLROptions pctStart(double pctStart) {
        this.pctStart = pctStart;
        return this;
    }

    /** The curve.  Default: {@code COS}. */
    public OneCycleLROptions anneal(Anneal anneal) {
        this.anneal = anneal;
        return this;
    }

    /** The start is max_lr / div_factor.  Default: {@code 25}. */
    public OneCycleLROptions divFactor(double divFactor) {
        this.divFactor = divFactor;
        return this;
    }

    /** The end is the start / final_div_factor.  Default: {@code 10000}. */
    public OneCycleLROptions finalDivFactor(double finalDivFactor) {
        this.finalDivFactor = finalDivFactor;
        return this;
    }

    /** 1: momentum (beta1) goes the other way.  Default: {@code false}. */
    public OneCycleLROptions cycleMomentum(boolean cycleMomentum) {
        this.cycleMomentum = cycleMomentum;
        return this;
    }

    /** Momentum at the highest learning rate.  Default: {@code 0.85}. */
    public OneCycleLROptions baseMomentum(double baseMomentum) {
        this.baseMomentum = baseMomentum;
        return this;
    }

    /** Momentum at the lowest learning rate.  Default: {@code 0.95}. */
    public OneCycleLROptions maxMomentum(double maxMomentum) {
        this.maxMomentum = maxMomentum;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(64);
        c.putDouble(at + 8, pctStart);
        c.putInt(at + 16, anneal.value());
        c.putDouble(at + 24, divFactor);
        c.putDouble(at + 32, finalDivFactor);
        c.putInt(at + 40, cycleMomentum ? 1 : 0);
        c.putDouble(at + 48, baseMomentum);
        c.putDouble(at + 56, maxMomentum);
        return at;
    }
}
