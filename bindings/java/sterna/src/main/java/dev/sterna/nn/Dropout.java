// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;

/** In training, zeroes elements with probability p and scales the others by 1 / (1 - p). */
public final class Dropout extends LibraryModule {
    /**
     * In training, zeroes elements with probability p and scales the others by 1 / (1 - p).
     *
     * @param p 0 to 1
     */
    public Dropout(double p) {
        super(create(p));
    }

    private static long create(double p) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_dropout(p, at));
            return c.getLong(at);
        } finally {
            c.end(at);
        }
    }
}
