// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.Tensor;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code linear}. */
public final class LinearOptions extends Options {
    private Tensor bias = null;

    /** All defaults. */
    public LinearOptions() {
    }

    /** [out], x's dtype; none: 0. */
    public LinearOptions bias(Tensor bias) {
        this.bias = bias;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long biasAt = bias == null ? 0 : c.use(bias);
        long at = c.struct(16);
        c.putLong(at + 8, biasAt);
        return at;
    }
}
