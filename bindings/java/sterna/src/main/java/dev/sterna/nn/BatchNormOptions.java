// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.DType;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of nnBatchNorm1d and {@code nnBatchNorm2d}. */
public final class BatchNormOptions extends Options {
    private double eps = 1e-05;
    private double momentum = 0.1;
    private boolean affine = true;
    private boolean trackRunningStats = true;
    private DType dtype = DType.F32;
    private String device = null;

    /** All defaults. */
    public BatchNormOptions() {
    }

    /** Added to the variance.  Default: {@code 1e-05}. */
    public BatchNormOptions eps(double eps) {
        this.eps = eps;
        return this;
    }

    /** Share of the batch in the running statistics.  Default: {@code 0.1}. */
    public BatchNormOptions momentum(double momentum) {
        this.momentum = momentum;
        return this;
    }

    /** Whether there is a weight and a bias.  Default: {@code true}. */
    public BatchNormOptions affine(boolean affine) {
        this.affine = affine;
        return this;
    }

    /** 0: batch statistics also in eval mode.  Default: {@code true}. */
    public BatchNormOptions trackRunningStats(boolean trackRunningStats) {
        this.trackRunningStats = trackRunningStats;
        return this;
    }

    /** Dtype of the parameters.  Default: {@code F32}. */
    public BatchNormOptions dtype(DType dtype) {
        this.dtype = dtype;
        return this;
    }

    /** Device of the parameters; null: the thread's default. */
    public BatchNormOptions device(String device) {
        this.device = device;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long deviceAt = c.textOrNull(device, "device");
        long at = c.struct(48);
        c.putDouble(at + 8, eps);
        c.putDouble(at + 16, momentum);
        c.putInt(at + 24, affine ? 1 : 0);
        c.putInt(at + 28, trackRunningStats ? 1 : 0);
        c.putInt(at + 32, dtype.value());
        c.putLong(at + 40, deviceAt);
        return at;
    }
}
