// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.Tensor;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code batchNorm}. */
public final class BatchNormOptions extends Options {
    private Tensor weight = null;
    private Tensor bias = null;
    private Tensor runningMean = null;
    private Tensor runningVar = null;
    private boolean training = false;
    private double momentum = 0.1;
    private double eps = 1e-05;

    /** All defaults. */
    public BatchNormOptions() {
    }

    /** [C]; none: 1. */
    public BatchNormOptions weight(Tensor weight) {
        this.weight = weight;
        return this;
    }

    /** [C]; none: 0. */
    public BatchNormOptions bias(Tensor bias) {
        this.bias = bias;
        return this;
    }

    /** [C]; needed when training is false. */
    public BatchNormOptions runningMean(Tensor runningMean) {
        this.runningMean = runningMean;
        return this;
    }

    /** [C]; needed when training is false. */
    public BatchNormOptions runningVar(Tensor runningVar) {
        this.runningVar = runningVar;
        return this;
    }

    /** True: by the batch's statistics; false: by the running ones.  Default: {@code false}. */
    public BatchNormOptions training(boolean training) {
        this.training = training;
        return this;
    }

    /** Weight of the batch in the new running statistics.  Default: {@code 0.1}. */
    public BatchNormOptions momentum(double momentum) {
        this.momentum = momentum;
        return this;
    }

    /** Added to the variance.  Default: {@code 1e-05}. */
    public BatchNormOptions eps(double eps) {
        this.eps = eps;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long weightAt = weight == null ? 0 : c.use(weight);
        long biasAt = bias == null ? 0 : c.use(bias);
        long runningMeanAt = runningMean == null ? 0 : c.use(runningMean);
        long runningVarAt = runningVar == null ? 0 : c.use(runningVar);
        long at = c.struct(64);
        c.putLong(at + 8, weightAt);
        c.putLong(at + 16, biasAt);
        c.putLong(at + 24, runningMeanAt);
        c.putLong(at + 32, runningVarAt);
        c.putInt(at + 40, training ? 1 : 0);
        c.putDouble(at + 48, momentum);
        c.putDouble(at + 56, eps);
        return at;
    }
}
