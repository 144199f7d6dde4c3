// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code gradScalerCreate}. */
public final class GradScalerOptions extends Options {
    private double initScale = 65536.0;
    private double growthFactor = 2.0;
    private double backoffFactor = 0.5;
    private long growthInterval = 2000;
    private boolean enabled = true;

    /** All defaults. */
    public GradScalerOptions() {
    }

    /** The first scale, more than 0.  Default: {@code 65536}. */
    public GradScalerOptions initScale(double initScale) {
        this.initScale = initScale;
        return this;
    }

    /** What the scale is multiplied by after growth_interval finite steps in a row, more than 1.  Default: {@code 2}. */
    public GradScalerOptions growthFactor(double growthFactor) {
        this.growthFactor = growthFactor;
        return this;
    }

    /** What the scale is multiplied by after a step that was not finite, between 0 and 1.  Default: {@code 0.5}. */
    public GradScalerOptions backoffFactor(double backoffFactor) {
        this.backoffFactor = backoffFactor;
        return this;
    }

    /** Finite steps in a row before the scale grows, at least 1.  Default: {@code 2000}. */
    public GradScalerOptions growthInterval(long growthInterval) {
        this.growthInterval = growthInterval;
        return this;
    }

    /** 0: losses are not scaled, and every step is taken.  Default: {@code true}. */
    public GradScalerOptions enabled(boolean enabled) {
        this.enabled = enabled;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(48);
        c.putDouble(at + 8, initScale);
        c.putDouble(at + 16, growthFactor);
        c.putDouble(at + 24, backoffFactor);
        c.putLong(at + 32, growthInterval);
        c.putInt(at + 40, enabled ? 1 : 0);
        return at;
    }
}
