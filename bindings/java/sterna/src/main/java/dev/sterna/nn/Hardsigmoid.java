// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;

/** Min(max(x + 3, 0), 6) / 6. */
public final class Hardsigmoid extends LibraryModule {
    /** Min(max(x + 3, 0), 6) / 6. */
    public Hardsigmoid() {
        super(create());
    }

    private static long create() {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_hardsigmoid(at));
            return c.getLong(at);
        } finally {
            c.end(at);
        }
    }
}
