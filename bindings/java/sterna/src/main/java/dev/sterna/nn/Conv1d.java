// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.DType;
import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** Cross-correlation over (N, C, L). */
public final class Conv1d extends LibraryModule {
    /**
     * Cross-correlation over (N, C, L).
     *
     * @param inChannels channels of the input
     * @param outChannels channels of the output
     * @param kernelSize one number or one a dimension
     */
    public Conv1d(long inChannels, long outChannels, long... kernelSize) {
        this(inChannels, outChannels, kernelSize, (Conv1dOptions) null);
    }

    /**
     * Cross-correlation over (N, C, L).
     *
     * @param inChannels channels of the input
     * @param outChannels channels of the output
     * @param kernelSize one number or one a dimension
     * @param options optional arguments; null: all defaults
     */
    public Conv1d(long inChannels, long outChannels, long kernelSize, Conv1dOptions options) {
        this(inChannels, outChannels, new long[] {kernelSize}, options);
    }

    /**
     * Cross-correlation over (N, C, L).
     *
     * @param inChannels channels of the input
     * @param outChannels channels of the output
     * @param kernelSize one number or one a dimension
     * @param options optional arguments; null: all defaults
     */
    public Conv1d(long inChannels, long outChannels, long[] kernelSize, Conv1dOptions options) {
        super(create(inChannels, outChannels, kernelSize, options));
    }

    private static long create(long inChannels, long outChannels, long[] kernelSize, Conv1dOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_conv1d(inChannels, outChannels, c.longs(kernelSize), kernelSize.length, Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /** Step, one number or one a dimension.  Default: {@code [1]}. */
    public static Conv1dOptions stride(long... stride) {
        return new Conv1dOptions().stride(stride);
    }

    /** Zeros on both sides, one number or one a dimension.  Default: {@code [0]}. */
    public static Conv1dOptions padding(long... padding) {
        return new Conv1dOptions().padding(padding);
    }

    /** Distance of the kernel's points, one number or one a dimension.  Default: {@code [1]}. */
    public static Conv1dOptions dilation(long... dilation) {
        return new Conv1dOptions().dilation(dilation);
    }

    /** Channels fall in this many groups that do not see each other.  Default: {@code 1}. */
    public static Conv1dOptions groups(long groups) {
        return new Conv1dOptions().groups(groups);
    }

    /** Whether there is a bias.  Default: {@code true}. */
    public static Conv1dOptions bias(boolean bias) {
        return new Conv1dOptions().bias(bias);
    }

    /** Dtype of the parameters.  Default: {@code F32}. */
    public static Conv1dOptions dtype(DType dtype) {
        return new Conv1dOptions().dtype(dtype);
    }

    /** Device of the parameters; null: the thread's default. */
    public static Conv1dOptions device(String device) {
        return new Conv1dOptions().device(device);
    }
}
