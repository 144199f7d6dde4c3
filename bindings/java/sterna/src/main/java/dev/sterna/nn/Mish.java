// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;

/** x tanh(softplus(x)). */
public final class Mish extends LibraryModule {
    /** x tanh(softplus(x)). */
    public Mish() {
        super(create());
    }

    private static long create() {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_mish(at));
            return c.getLong(at);
        } finally {
            c.end(at);
        }
    }
}
