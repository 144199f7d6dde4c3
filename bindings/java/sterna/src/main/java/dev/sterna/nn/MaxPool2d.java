// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** The largest value of each window of (N, C, H, W). */
public final class MaxPool2d extends LibraryModule {
    /**
     * The largest value of each window of (N, C, H, W).
     *
     * @param kernelSize one number or one a dimension
     */
    public MaxPool2d(long... kernelSize) {
        this(kernelSize, (MaxPoolOptions) null);
    }

    /**
     * The largest value of each window of (N, C, H, W).
     *
     * @param kernelSize one number or one a dimension
     * @param options optional arguments; null: all defaults
     */
    public MaxPool2d(long kernelSize, MaxPoolOptions options) {
        this(new long[] {kernelSize}, options);
    }

    /**
     * The largest value of each window of (N, C, H, W).
     *
     * @param kernelSize one number or one a dimension
     * @param options optional arguments; null: all defaults
     */
    public MaxPool2d(long[] kernelSize, MaxPoolOptions options) {
        super(create(kernelSize, options));
    }

    private static long create(long[] kernelSize, MaxPoolOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_max_pool2d(c.longs(kernelSize), kernelSize.length, Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /** Step, one number or one a dimension; null: kernel_size. */
    public static MaxPoolOptions stride(long... stride) {
        return new MaxPoolOptions().stride(stride);
    }

    /** On both sides, one number or one a dimension.  Default: {@code [0]}. */
    public static MaxPoolOptions padding(long... padding) {
        return new MaxPoolOptions().padding(padding);
    }

    /** Distance of the window's points, one number or one a dimension.  Default: {@code [1]}. */
    public static MaxPoolOptions dilation(long... dilation) {
        return new MaxPoolOptions().dilation(dilation);
    }

    /** 1: a last window that is not full counts.  Default: {@code false}. */
    public static MaxPoolOptions ceilMode(boolean ceilMode) {
        return new MaxPoolOptions().ceilMode(ceilMode);
    }
}
