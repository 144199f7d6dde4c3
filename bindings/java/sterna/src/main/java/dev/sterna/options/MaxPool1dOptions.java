// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code maxPool1d}. */
public final class MaxPool1dOptions extends Options {
    private long[] stride = {};
    private long[] padding = {0};
    private long[] dilation = {1};
    private boolean ceilMode = false;

    /** All defaults. */
    public MaxPool1dOptions() {
    }

    /** Step of the window; empty: the kernel's size. */
    public MaxPool1dOptions stride(long... stride) {
        this.stride = stride.clone();
        return this;
    }

    /** Values added at both ends, at most half the kernel.  Default: {@code [0]}. */
    public MaxPool1dOptions padding(long... padding) {
        this.padding = padding.clone();
        return this;
    }

    /** Distance of a window's elements.  Default: {@code [1]}. */
    public MaxPool1dOptions dilation(long... dilation) {
        this.dilation = dilation.clone();
        return this;
    }

    /** Whether a window may reach over the end.  Default: {@code false}. */
    public MaxPool1dOptions ceilMode(boolean ceilMode) {
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
