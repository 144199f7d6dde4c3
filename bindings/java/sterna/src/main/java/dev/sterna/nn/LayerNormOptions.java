// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.DType;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code nnLayerNorm}. */
public final class LayerNormOptions extends Options {
    private double eps = 1e-05;
    private boolean elementwiseAffine = true;
    private boolean bias = true;
    private DType dtype = DType.F32;
    private String device = null;

    /** All defaults. */
    public LayerNormOptions() {
    }

    /** Added to the variance.  Default: {@code 1e-05}. */
    public LayerNormOptions eps(double eps) {
        this.eps = eps;
        return this;
    }

    /** Whether there is a weight.  Default: {@code true}. */
    public LayerNormOptions elementwiseAffine(boolean elementwiseAffine) {
        this.elementwiseAffine = elementwiseAffine;
        return this;
    }

    /** Whether there is a bias, where there is a weight.  Default: {@code true}. */
    public LayerNormOptions bias(boolean bias) {
        this.bias = bias;
        return this;
    }

    /** Dtype of the parameters.  Default: {@code F32}. */
    public LayerNormOptions dtype(DType dtype) {
        this.dtype = dtype;
        return this;
    }

    /** Device of the parameters; null: the thread's default. */
    public LayerNormOptions device(String device) {
        this.device = device;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long deviceAt = c.textOrNull(device, "device");
        long at = c.struct(40);
        c.putDouble(at + 8, eps);
        c.putInt(at + 16, elementwiseAffine ? 1 : 0);
        c.putInt(at + 20, bias ? 1 : 0);
        c.putInt(at + 24, dtype.value());
        c.putLong(at + 32, deviceAt);
        return at;
    }
}
