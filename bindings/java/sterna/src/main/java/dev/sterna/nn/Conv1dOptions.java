// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.DType;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code nnConv1d}. */
public final class Conv1dOptions extends Options {
    private long[] stride = {1};
    private long[] padding = {0};
    private long[] dilation = {1};
    private long groups = 1;
    private boolean bias = true;
    private DType dtype = DType.F32;
    private String device = null;

    /** All defaults. */
    public Conv1dOptions() {
    }

    /** Step, one number or one a dimension.  Default: {@code [1]}. */
    public Conv1dOptions stride(long... stride) {
        this.stride = stride.clone();
        return this;
    }

    /** Zeros on both sides, one number or one a dimension.  Default: {@code [0]}. */
    public Conv1dOptions padding(long... padding) {
        this.padding = padding.clone();
        return this;
    }

    /** Distance of the kernel's points, one number or one a dimension.  Default: {@code [1]}. */
    public Conv1dOptions dilation(long... dilation) {
        this.dilation = dilation.clone();
        return this;
    }

    /** Channels fall in this many groups that do not see each other.  Default: {@code 1}. */
    public Conv1dOptions groups(long groups) {
        this.groups = groups;
        return this;
    }

    /** Whether there is a bias.  Default: {@code true}. */
    public Conv1dOptions bias(boolean bias) {
        this.bias = bias;
        return this;
    }

    /** Dtype of the parameters.  Default: {@code F32}. */
    public Conv1dOptions dtype(DType dtype) {
        this.dtype = dtype;
        return this;
    }

    /** Device of the parameters; null: the thread's default. */
    public Conv1dOptions device(String device) {
        this.device = device;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long strideAt = stride.length == 0 ? 0 : c.longs(stride);
        long paddingAt = padding.length == 0 ? 0 : c.longs(padding);
        long dilationAt = dilation.length == 0 ? 0 : c.longs(dilation);
        long deviceAt = c.textOrNull(device, "device");
        long at = c.struct(80);
        c.putLong(at + 8, strideAt);
        c.putLong(at + 16, stride.length);
        c.putLong(at + 24, paddingAt);
        c.putLong(at + 32, padding.length);
        c.putLong(at + 40, dilationAt);
        c.putLong(at + 48, dilation.length);
        c.putLong(at + 56, groups);
        c.putInt(at + 64, bias ? 1 : 0);
        c.putInt(at + 68, dtype.value());
        c.putLong(at + 72, deviceAt);
        return at;
    }
}
