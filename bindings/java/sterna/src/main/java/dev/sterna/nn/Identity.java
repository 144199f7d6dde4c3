// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;

/** The input as it is. */
public final class Identity extends LibraryModule {
    /** The input as it is. */
    public Identity() {
        super(create());
    }

    private static long create() {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_identity(at));
            return c.getLong(at);
        } finally {
            c.end(at);
        }
    }
}
