// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.DType;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code nnLinear}. */
public final class LinearOptions extends Options {
    private boolean bias = true;
    private DType dtype = DType.F32;
    private String device = null;

    /** All defaults. */
    public LinearOptions() {
    }

    /** Whether there is a bias.  Default: {@code true}. */
    public LinearOptions bias(boolean bias) {
        this.bias = bias;
        return this;
    }

    /** Dtype of the parameters.  Default: {@code F32}. */
    public LinearOptions dtype(DType dtype) {
        this.dtype = dtype;
        return this;
    }

    /** Device of the parameters; null: the thread's default. */
    public LinearOptions device(String device) {
        this.device = device;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long deviceAt = c.textOrNull(device, "device");
        long at = c.struct(24);
        c.putInt(at + 4, bias ? 1 : 0);
        c.putInt(at + 8, dtype.value());
        c.putLong(at + 16, deviceAt);
        return at;
    }
}
