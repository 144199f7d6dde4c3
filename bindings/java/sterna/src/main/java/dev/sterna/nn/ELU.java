// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** x above 0, alpha (exp(x) - 1) below. */
public final class ELU extends LibraryModule {
    /** x above 0, alpha (exp(x) - 1) below. */
    public ELU() {
        this((ELUOptions) null);
    }

    /**
     * x above 0, alpha (exp(x) - 1) below.
     *
     * @param options optional arguments; null: all defaults
     */
    public ELU(ELUOptions options) {
        super(create(options));
    }

    private static long create(ELUOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_elu(Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /** Scale below 0.  Default: {@code 1}. */
    public static ELUOptions alpha(double alpha) {
        return new ELUOptions().alpha(alpha);
    }
}
