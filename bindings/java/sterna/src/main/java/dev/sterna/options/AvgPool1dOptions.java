// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code avgPool1d}. */
public final class AvgPool1dOptions extends Options {
    private long[] stride = {};
    private long[] padding = {0};
    private boolean ceilMode = false;
    private boolean countIncludePad = true;

    /** All defaults. */
    public AvgPool1dOptions() {
    }

    /** Step of the window; empty: the kernel's size. */
    public AvgPool1dOptions stride(long... stride) {
        this.stride = stride.clone();
        return this;
    }

    /** Values added at both ends, at most half the kernel.  Default: {@code [0]}. */
    public AvgPool1dOptions padding(long... padding) {
        this.padding = padding.clone();
        return this;
    }

    /** Whether a window may reach over the end.  Default: {@code false}. */
    public AvgPool1dOptions ceilMode(boolean ceilMode) {
        this.ceilMode = ceilMode;
        return this;
    }

    /** Whether padding counts in the divisor.  Default: {@code true}. */
    public AvgPool1dOptions countIncludePad(boolean countIncludePad) {
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
