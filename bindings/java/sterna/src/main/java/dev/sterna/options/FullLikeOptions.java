// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.DType;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code fullLike}. */
public final class FullLikeOptions extends Options {
    private DType dtype = null;

    /** All defaults. */
    public FullLikeOptions() {
    }

    /** None: x's. */
    public FullLikeOptions dtype(DType dtype) {
        this.dtype = dtype;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(8);
        c.putInt(at + 4, dtype == null ? -1 : dtype.value());
        return at;
    }
}
