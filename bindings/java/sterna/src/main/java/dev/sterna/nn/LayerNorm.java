// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.DType;
import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** Normalization over the last axes, of these sizes. */
public final class LayerNorm extends LibraryModule {
    /**
     * Normalization over the last axes, of these sizes.
     *
     * @param normalizedShape sizes of the last axes
     */
    public LayerNorm(long... normalizedShape) {
        this(normalizedShape, (LayerNormOptions) null);
    }

    /**
     * Normalization over the last axes, of these sizes.
     *
     * @param normalizedShape sizes of the last axes
     * @param options optional arguments; null: all defaults
     */
    public LayerNorm(long normalizedShape, LayerNormOptions options) {
        this(new long[] {normalizedShape}, options);
    }

    /**
     * Normalization over the last axes, of these sizes.
     *
     * @param normalizedShape sizes of the last axes
     * @param options optional arguments; null: all defaults
     */
    public LayerNorm(long[] normalizedShape, LayerNormOptions options) {
        super(create(normalizedShape, options));
    }

    private static long create(long[] normalizedShape, LayerNormOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_layer_norm(c.longs(normalizedShape), normalizedShape.length, Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /** Added to the variance.  Default: {@code 1e-05}. */
    public static LayerNormOptions eps(double eps) {
        return new LayerNormOptions().eps(eps);
    }

    /** Whether there is a weight.  Default: {@code true}. */
    public static LayerNormOptions elementwiseAffine(boolean elementwiseAffine) {
        return new LayerNormOptions().elementwiseAffine(elementwiseAffine);
    }

    /** Whether there is a bias, where there is a weight.  Default: {@code true}. */
    public static LayerNormOptions bias(boolean bias) {
        return new LayerNormOptions().bias(bias);
    }

    /** Dtype of the parameters.  Default: {@code F32}. */
    public static LayerNormOptions dtype(DType dtype) {
        return new LayerNormOptions().dtype(dtype);
    }

    /** Device of the parameters; null: the thread's default. */
    public static LayerNormOptions device(String device) {
        return new LayerNormOptions().device(device);
    }
}
