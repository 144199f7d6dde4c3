// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;

/** Hyperbolic tangent. */
public final class Tanh extends LibraryModule {
    /** Hyperbolic tangent. */
    public Tanh() {
        super(create());
    }

    private static long create() {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_tanh(at));
            return c.getLong(at);
        } finally {
            c.end(at);
        }
    }
}
