// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** x above 0, negative_slope x below. */
public final class LeakyReLU extends LibraryModule {
    /** x above 0, negative_slope x below. */
    public LeakyReLU() {
        this((LeakyReLUOptions) null);
    }

    /**
     * x above 0, negative_slope x below.
     *
     * @param options optional arguments; null: all defaults
     */
    public LeakyReLU(LeakyReLUOptions options) {
        super(create(options));
    }

    private static long create(LeakyReLUOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_leaky_relu(Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /** Slope below 0.  Default: {@code 0.01}. */
    public static LeakyReLUOptions negativeSlope(double negativeSlope) {
        return new LeakyReLUOptions().negativeSlope(negativeSlope);
    }
}
