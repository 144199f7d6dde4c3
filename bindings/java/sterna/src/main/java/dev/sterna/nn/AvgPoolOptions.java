// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of nnAvgPool1d and {@code nnAvgPool2d}. */
public final class AvgPoolOptions extends Options {
    private long[] stride = {};
    private long[] padding = {0};
    private boolean ceilMode = false;
    private boolean countIncludePad = true;

    /** All defaults. */
    public AvgPoolOptions() {
    }

    /** Step, one number or one a dimension; null: kernel_size. */
    public AvgPoolOptions stride(long... stride) {
        this.stride = stride.clone();
        return this;
    }

    /** On both sides, one number or one a dimension.  Default: {@code [0]}. */
    public AvgPoolOptions padding(long... padding) {
        this.padding = padding.clone();
        return this;
    }

    /** 1: a last window that is not full counts.  Default: {@code false}. */
    public AvgPoolOptions ceilMode(boolean ceilMode) {
        this.ceilMode = ceilMode;
        return this;
    }

    /** Whether padding counts as elements of the mean.  Default: {@code true}. */
    public AvgPoolOptions countIncludePad(boolean countIncludePad) {
        this.countIncludePad = countIncludePad;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long strideAt = stride.length == 0 ? 0 : c.longs(stride);
        long paddingAt = padding.length == 0 ? 0 : c.longs(padding);
        long at = c.struct(48);
        c.putLong(at + 8, strideAt);
        c.putLong(at + 16, stride.length);
        c.putLong(at + 24, paddingAt);
        c.putLong(at + 32, padding.length);
        c.putInt(at + 40, ceilMode ? 1 : 0);
        c.putInt(at + 44, countIncludePad ? 1 : 0);
        return at;
    }
}
