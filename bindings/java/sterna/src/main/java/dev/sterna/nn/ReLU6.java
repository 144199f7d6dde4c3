// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;

/** Min(max(x, 0), 6). */
public final class ReLU6 extends LibraryModule {
    /** Min(max(x, 0), 6). */
    public ReLU6() {
        super(create());
    }

    private static long create() {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_relu6(at));
            return c.getLong(at);
        } finally {
            c.end(at);
        }
    }
}
