// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** The logarithm of softmax. */
public final class LogSoftmax extends LibraryModule {
    /** The logarithm of softmax. */
    public LogSoftmax() {
        this((SoftmaxOptions) null);
    }

    /**
     * The logarithm of softmax.
     *
     * @param axis the axis that sums to one
     */
    public LogSoftmax(long axis) {
        this(new SoftmaxOptions().axis(axis));
    }

    /**
     * The logarithm of softmax.
     *
     * @param options optional arguments; null: all defaults
     */
    public LogSoftmax(SoftmaxOptions options) {
        super(create(options));
    }

    private static long create(SoftmaxOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_log_softmax(Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /** The axis that sums to one.  Default: {@code -1}. */
    public static SoftmaxOptions axis(long axis) {
        return new SoftmaxOptions().axis(axis);
    }
}
