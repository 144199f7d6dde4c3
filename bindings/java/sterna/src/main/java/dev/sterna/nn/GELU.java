// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.Approximate;
import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** x Φ(x), with Φ of the normal distribution. */
public final class GELU extends LibraryModule {
    /** x Φ(x), with Φ of the normal distribution. */
    public GELU() {
        this((GELUOptions) null);
    }

    /**
     * x Φ(x), with Φ of the normal distribution.
     *
     * @param options optional arguments; null: all defaults
     */
    public GELU(GELUOptions options) {
        super(create(options));
    }

    private static long create(GELUOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_gelu(Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /** Tanh: the usual approximation.  Default: {@code NONE}. */
    public static GELUOptions approximate(Approximate approximate) {
        return new GELUOptions().approximate(approximate);
    }
}
