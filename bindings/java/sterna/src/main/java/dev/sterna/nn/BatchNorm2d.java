// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.DType;
import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** Batch normalization of (N, C, H, W), as nnBatchNorm1d. */
public final class BatchNorm2d extends LibraryModule {
    /**
     * Batch normalization of (N, C, H, W), as nnBatchNorm1d.
     *
     * @param numFeatures C
     */
    public BatchNorm2d(long numFeatures) {
        this(numFeatures, (BatchNormOptions) null);
    }

    /**
     * Batch normalization of (N, C, H, W), as nnBatchNorm1d.
     *
     * @param numFeatures C
     * @param options optional arguments; null: all defaults
     */
    public BatchNorm2d(long numFeatures, BatchNormOptions options) {
        super(create(numFeatures, options));
    }

    private static long create(long numFeatures, BatchNormOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_batch_norm2d(numFeatures, Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /** Added to the variance.  Default: {@code 1e-05}. */
    public static BatchNormOptions eps(double eps) {
        return new BatchNormOptions().eps(eps);
    }

    /** Share of the batch in the running statistics.  Default: {@code 0.1}. */
    public static BatchNormOptions momentum(double momentum) {
        return new BatchNormOptions().momentum(momentum);
    }

    /** Whether there is a weight and a bias.  Default: {@code true}. */
    public static BatchNormOptions affine(boolean affine) {
        return new BatchNormOptions().affine(affine);
    }

    /** 0: batch statistics also in eval mode.  Default: {@code true}. */
    public static BatchNormOptions trackRunningStats(boolean trackRunningStats) {
        return new BatchNormOptions().trackRunningStats(trackRunningStats);
    }

    /** Dtype of the parameters.  Default: {@code F32}. */
    public static BatchNormOptions dtype(DType dtype) {
        return new BatchNormOptions().dtype(dtype);
    }

    /** Device of the parameters; null: the thread's default. */
    public static BatchNormOptions device(String device) {
        return new BatchNormOptions().device(device);
    }
}
