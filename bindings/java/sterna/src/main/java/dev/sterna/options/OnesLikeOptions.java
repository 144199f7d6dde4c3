// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.DType;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code onesLike}. */
public final class OnesLikeOptions extends Options {
    private DType dtype = null;

    /** All defaults. */
    public OnesLikeOptions() {
    }

    /** None: x's. */
    public OnesLikeOptions dtype(DType dtype) {
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
