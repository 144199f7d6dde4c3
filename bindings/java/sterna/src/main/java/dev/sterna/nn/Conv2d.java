// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.DType;
import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** Cross-correlation over (N, C, H, W). */
public final class Conv2d extends LibraryModule {
    /**
     * Cross-correlation over (N, C, H, W).
     *
     * @param inChannels channels of the input
     * @param outChannels channels of the output
     * @param kernelSize one number or one a dimension
     */
    public Conv2d(long inChannels, long outChannels, long... kernelSize) {
        this(inChannels, outChannels, kernelSize, (Conv2dOptions) null);
    }

    /**
     * Cross-correlation over (N, C, H, W).
     *
     * @param inChannels channels of the input
     * @param outChannels channels of the output
     * @param kernelSize one number or one a dimension
     * @param options optional arguments; null: all defaults
     */
    public Conv2d(long inChannels, long outChannels, long kernelSize, Conv2dOptions options) {
        this(inChannels, outChannels, new long[] {kernelSize}, options);
    }

    /**
     * Cross-correlation over (N, C, H, W).
     *
     * @param inChannels channels of the input
     * @param outChannels channels of the output
     * @param kernelSize one number or one a dimension
     * @param options optional arguments; null: all defaults
     */
    public Conv2d(long inChannels, long outChannels, long[] kernelSize, Conv2dOptions options) {
        super(create(inChannels, outChannels, kernelSize, options));
    }

    private static long create(long inChannels, long outChannels, long[] kernelSize, Conv2dOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_conv2d(inChannels, outChannels, c.longs(kernelSize), kernelSize.length, Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /** Step, one number or one a dimension.  Default: {@code [1]}. */
    public static Conv2dOptions stride(long... stride) {
        return new Conv2dOptions().stride(stride);
    }

    /** Zeros on both sides, one number or one a dimension.  Default: {@code [0]}. */
    public static Conv2dOptions padding(long... padding) {
        return new Conv2dOptions().padding(padding);
    }

    /** Distance of the kernel's points, one number or one a dimension.  Default: {@code [1]}. */
    public static Conv2dOptions dilation(long... dilation) {
        return new Conv2dOptions().dilation(dilation);
    }

    /** Channels fall in this many groups that do not see each other.  Default: {@code 1}. */
    public static Conv2dOptions groups(long groups) {
        return new Conv2dOptions().groups(groups);
    }

    /** Whether there is a bias.  Default: {@code true}. */
    public static Conv2dOptions bias(boolean bias) {
        return new Conv2dOptions().bias(bias);
    }

    /** Dtype of the parameters.  Default: {@code F32}. */
    public static Conv2dOptions dtype(DType dtype) {
        return new Conv2dOptions().dtype(dtype);
    }

    /** Device of the parameters; null: the thread's default. */
    public static Conv2dOptions device(String device) {
        return new Conv2dOptions().device(device);
    }
}
