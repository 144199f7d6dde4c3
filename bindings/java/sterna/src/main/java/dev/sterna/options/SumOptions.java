// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.DType;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code sum}. */
public final class SumOptions extends Options {
    private long[] axes = {};
    private boolean keepdim = false;
    private DType dtype = null;

    /** All defaults. */
    public SumOptions() {
    }

    /** Dimensions that are reduced; empty: all. */
    public SumOptions axes(long... axes) {
        this.axes = axes.clone();
        return this;
    }

    /** Keep reduced dimensions with size 1.  Default: {@code false}. */
    public SumOptions keepdim(boolean keepdim) {
        this.keepdim = keepdim;
        return this;
    }

    /** Dtype of the result; none: x's, i64 for integers and bool. */
    public SumOptions dtype(DType dtype) {
        this.dtype = dtype;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long axesAt = axes.length == 0 ? 0 : c.longs(axes);
        long at = c.struct(32);
        c.putLong(at + 8, axesAt);
        c.putLong(at + 16, axes.length);
        c.putInt(at + 24, keepdim ? 1 : 0);
        c.putInt(at + 28, dtype == null ? -1 : dtype.value());
        return at;
    }
}
