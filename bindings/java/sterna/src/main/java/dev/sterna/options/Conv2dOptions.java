// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.Tensor;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code conv2d}. */
public final class Conv2dOptions extends Options {
    private Tensor bias = null;
    private long[] stride = {1};
    private long[] padding = {0};
    private long[] dilation = {1};
    private long groups = 1;

    /** All defaults. */
    public Conv2dOptions() {
    }

    /** (out_channels), x's dtype; none: 0. */
    public Conv2dOptions bias(Tensor bias) {
        this.bias = bias;
        return this;
    }

    /** Step of the kernel; one number for all dimensions or one each.  Default: {@code [1]}. */
    public Conv2dOptions stride(long... stride) {
        this.stride = stride.clone();
        return this;
    }

    /** Zeros at both ends; one number for all dimensions or one each.  Default: {@code [0]}. */
    public Conv2dOptions padding(long... padding) {
        this.padding = padding.clone();
        return this;
    }

    /** Distance of the kernel's elements; one number for all dimensions or one each.  Default: {@code [1]}. */
    public Conv2dOptions dilation(long... dilation) {
        this.dilation = dilation.clone();
        return this;
    }

    /** Channels are split into this many independent groups.  Default: {@code 1}. */
    public Conv2dOptions groups(long groups) {
        this.groups = groups;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long biasAt = bias == null ? 0 : c.use(bias);
        long strideAt = stride.length == 0 ? 0 : c.longs(stride);
        long paddingAt = padding.length == 0 ? 0 : c.longs(padding);
        long dilationAt = dilation.length == 0 ? 0 : c.longs(dilation);
        long at = c.struct(72);
        c.putLong(at + 8, biasAt);
        c.putLong(at + 16, strideAt);
        c.putLong(at + 24, stride.length);
        c.putLong(at + 32, paddingAt);
        c.putLong(at + 40, padding.length);
        c.putLong(at + 48, dilationAt);
        c.putLong(at + 56, dilation.length);
        c.putLong(at + 64, groups);
        return at;
    }
}
