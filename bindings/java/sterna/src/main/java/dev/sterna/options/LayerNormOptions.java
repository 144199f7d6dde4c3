// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.Tensor;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code layerNorm}. */
public final class LayerNormOptions extends Options {
    private Tensor weight = null;
    private Tensor bias = null;
    private double eps = 1e-05;

    /** All defaults. */
    public LayerNormOptions() {
    }

    /** Of normalized_shape; none: 1. */
    public LayerNormOptions weight(Tensor weight) {
        this.weight = weight;
        return this;
    }

    /** Of normalized_shape; none: 0. */
    public LayerNormOptions bias(Tensor bias) {
        this.bias = bias;
        return this;
    }

    /** Added to the variance.  Default: {@code 1e-05}. */
    public LayerNormOptions eps(double eps) {
        this.eps = eps;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long weightAt = weight == null ? 0 : c.use(weight);
        long biasAt = bias == null ? 0 : c.use(bias);
        long at = c.struct(32);
        c.putLong(at + 8, weightAt);
        c.putLong(at + 16, biasAt);
        c.putDouble(at + 24, eps);
        return at;
    }
}
