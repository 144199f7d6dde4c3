// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** Makes the axes from start_axis to end_axis one. */
public final class Flatten extends LibraryModule {
    /** Makes the axes from start_axis to end_axis one. */
    public Flatten() {
        this((FlattenOptions) null);
    }

    /**
     * Makes the axes from start_axis to end_axis one.
     *
     * @param options optional arguments; null: all defaults
     */
    public Flatten(FlattenOptions options) {
        super(create(options));
    }

    private static long create(FlattenOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_flatten(Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /** First axis that is flattened.  Default: {@code 1}. */
    public static FlattenOptions startAxis(long startAxis) {
        return new FlattenOptions().startAxis(startAxis);
    }

    /** Last axis that is flattened.  Default: {@code -1}. */
    public static FlattenOptions endAxis(long endAxis) {
        return new FlattenOptions().endAxis(endAxis);
    }
}
