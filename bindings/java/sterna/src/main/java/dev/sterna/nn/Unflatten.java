// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;

/** Makes one axis several. */
public final class Unflatten extends LibraryModule {
    /**
     * Makes one axis several.
     *
     * @param axis the axis
     * @param shape its new sizes; one may be -1
     */
    public Unflatten(long axis, long... shape) {
        super(create(axis, shape));
    }

    private static long create(long axis, long[] shape) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_unflatten(axis, c.longs(shape), shape.length, at));
            return c.getLong(at);
        } finally {
            c.end(at);
        }
    }
}
