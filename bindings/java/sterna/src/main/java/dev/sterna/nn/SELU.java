// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;

/** ELU with the scales that keep mean 0 and variance 1. */
public final class SELU extends LibraryModule {
    /** ELU with the scales that keep mean 0 and variance 1. */
    public SELU() {
        super(create());
    }

    private static long create() {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_selu(at));
            return c.getLong(at);
        } finally {
            c.end(at);
        }
    }
}
