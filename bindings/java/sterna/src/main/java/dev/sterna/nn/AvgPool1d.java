// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** The mean of each window of (N, C, L). */
public final class AvgPool1d extends LibraryModule {
    /**
     * The mean of each window of (N, C, L).
     *
     * @param kernelSize one number or one a dimension
     */
    public AvgPool1d(long... kernelSize) {
        this(kernelSize, (AvgPoolOptions) null);
    }

    /**
     * The mean of each window of (N, C, L).
     *
     * @param kernelSize one number or one a dimension
     * @param options optional arguments; null: all defaults
     */
    public AvgPool1d(long kernelSize, AvgPoolOptions options) {
        this(new long[] {kernelSize}, options);
    }

    /**
     * The mean of each window of (N, C, L).
     *
     * @param kernelSize one number or one a dimension
     * @param options optional arguments; null: all defaults
     */
    public AvgPool1d(long[] kernelSize, AvgPoolOptions options) {
        super(create(kernelSize, options));
    }

    private static long create(long[] kernelSize, AvgPoolOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_avg_pool1d(c.longs(kernelSize), kernelSize.length, Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /** Step, one number or one a dimension; null: kernel_size. */
    public static AvgPoolOptions stride(long... stride) {
        return new AvgPoolOptions().stride(stride);
    }

    /** On both sides, one number or one a dimension.  Default: {@code [0]}. */
    public static AvgPoolOptions padding(long... padding) {
        return new AvgPoolOptions().padding(padding);
    }

    /** 1: a last window that is not full counts.  Default: {@code false}. */
    public static AvgPoolOptions ceilMode(boolean ceilMode) {
        return new AvgPoolOptions().ceilMode(ceilMode);
    }

    /** Whether padding counts as elements of the mean.  Default: {@code true}. */
    public static AvgPoolOptions countIncludePad(boolean countIncludePad) {
        return new AvgPoolOptions().countIncludePad(countIncludePad);
    }
}
