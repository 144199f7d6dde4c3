// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** Log(1 + exp(beta x)) / beta. */
public final class Softplus extends LibraryModule {
    /** Log(1 + exp(beta x)) / beta. */
    public Softplus() {
        this((SoftplusOptions) null);
    }

    /**
     * Log(1 + exp(beta x)) / beta.
     *
     * @param options optional arguments; null: all defaults
     */
    public Softplus(SoftplusOptions options) {
        super(create(options));
    }

    private static long create(SoftplusOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_softplus(Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /** Sharpness.  Default: {@code 1}. */
    public static SoftplusOptions beta(double beta) {
        return new SoftplusOptions().beta(beta);
    }

    /** Where beta x is above, the function is x.  Default: {@code 20}. */
    public static SoftplusOptions threshold(double threshold) {
        return new SoftplusOptions().threshold(threshold);
    }
}
