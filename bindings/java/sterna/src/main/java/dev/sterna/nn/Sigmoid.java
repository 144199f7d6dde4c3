// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;

/** 1 / (1 + exp(-x)). */
public final class Sigmoid extends LibraryModule {
    /** 1 / (1 + exp(-x)). */
    public Sigmoid() {
        super(create());
    }

    private static long create() {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_sigmoid(at));
            return c.getLong(at);
        } finally {
            c.end(at);
        }
    }
}
