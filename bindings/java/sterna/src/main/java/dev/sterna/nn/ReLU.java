// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;

/** Max(x, 0). */
public final class ReLU extends LibraryModule {
    /** Max(x, 0). */
    public ReLU() {
        super(create());
    }

    private static long create() {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_relu(at));
            return c.getLong(at);
        } finally {
            c.end(at);
        }
    }
}
