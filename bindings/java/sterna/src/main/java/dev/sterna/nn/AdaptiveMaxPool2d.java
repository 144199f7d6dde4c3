// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;

/** The largest values over (N, C, H, W) in windows that give the output this size. */
public final class AdaptiveMaxPool2d extends LibraryModule {
    /**
     * The largest values over (N, C, H, W) in windows that give the output this size.
     *
     * @param outputSize one number or one a dimension
     */
    public AdaptiveMaxPool2d(long... outputSize) {
        super(create(outputSize));
    }

    private static long create(long[] outputSize) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_adaptive_max_pool2d(c.longs(outputSize), outputSize.length, at));
            return c.getLong(at);
        } finally {
            c.end(at);
        }
    }
}
