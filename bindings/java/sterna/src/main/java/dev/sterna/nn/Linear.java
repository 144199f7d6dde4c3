// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.DType;
import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** y = x Wᵀ + b: (…, in_features) → (…, out_features). weight [out, in] and bias start as U(±1/√in). */
public final class Linear extends LibraryModule {
    /**
     * y = x Wᵀ + b: (…, in_features) → (…, out_features). weight [out, in] and bias start as U(±1/√in).
     *
     * @param inFeatures size of the last axis of the input
     * @param outFeatures size of the last axis of the output
     */
    public Linear(long inFeatures, long outFeatures) {
        this(inFeatures, outFeatures, (LinearOptions) null);
    }

    /**
     * y = x Wᵀ + b: (…, in_features) → (…, out_features). weight [out, in] and bias start as U(±1/√in).
     *
     * @param inFeatures size of the last axis of the input
     * @param outFeatures size of the last axis of the output
     * @param options optional arguments; null: all defaults
     */
    public Linear(long inFeatures, long outFeatures, LinearOptions options) {
        super(create(inFeatures, outFeatures, options));
    }

    private static long create(long inFeatures, long outFeatures, LinearOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_linear(inFeatures, outFeatures, Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /** Whether there is a bias.  Default: {@code true}. */
    public static LinearOptions bias(boolean bias) {
        return new LinearOptions().bias(bias);
    }

    /** Dtype of the parameters.  Default: {@code F32}. */
    public static LinearOptions dtype(DType dtype) {
        return new LinearOptions().dtype(dtype);
    }

    /** Device of the parameters; null: the thread's default. */
    public static LinearOptions device(String device) {
        return new LinearOptions().device(device);
    }
}
