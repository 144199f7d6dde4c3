// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of nnMaxPool1d and {@code nnMaxPool2d}. */
public final class MaxPoolOptions extends Options {
    private long[] stride = {};
    private long[] padding = {0};
    private long[] dilation = {1};
    private boolean ceilMode = false;

    /** All defaults. */
    public MaxPoolOptions() {
    }

    /** Step, one number or one a dimension; null: kernel_size. */
    public MaxPoolOptions stride(long... stride) {
        this.stride = stride.clone();
        return this;
    }

    /** On both sides, one number or one a dimension.  Default: {@code [0]}. */
    public MaxPoolOptions padding(long... padding) {
        this.padding = padding.clone();
        return this;
    }

    /** Distance of the window's points, one number or one a dimension.  Default: {@code [1]}. */
    public MaxPoolOptions dilation(long... dilation) {
        this.dilation = dilation.clone();
        return this;
    }

    /** 1: a last window that is not full counts.  Default: {@code false}. */
    public MaxPoolOptions ceilMode(boolean ceilMode) {
        this.ceilMode = ceilMode;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long strideAt = stride.length == 0 ? 0 : c.longs(stride);
        long paddingAt = padding.length == 0 ? 0 : c.longs(padding);
        long dilationAt = dilation.length == 0 ? 0 : c.longs(dilation);
        long at = c.struct(64);
        c.putLong(at + 8, strideAt);
        c.putLong(at + 16, stride.length);
        c.putLong(at + 24, paddingAt);
        c.putLong(at + 32, padding.length);
        c.putLong(at + 40, dilationAt);
        c.putLong(at + 48, dilation.length);
        c.putInt(at + 56, ceilMode ? 1 : 0);
        return at;
    }
}
