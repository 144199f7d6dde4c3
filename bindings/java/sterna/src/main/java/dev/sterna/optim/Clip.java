package dev.sterna.optim;

import dev.sterna.Tensor;
import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import dev.sterna.nn.Module;
import java.lang.ref.Reference;
import java.util.List;

/** Clipping of gradients. */
public final class Clip {
    private Clip() {
    }

    /**
     * Scales the gradients so that the norm of all of them together is at most {@code maxNorm}; gives the norm before.
     */
    public static Tensor gradNorm(Module module, double maxNorm) {
        return gradNorm(module, maxNorm, null);
    }

    /** The same with options. */
    public static Tensor gradNorm(Module module, double maxNorm, ClipGradNormOptions options) {
        return Caller.with(module, (c, m, at) -> {
            c.check(Abi.sterna_clip_grad_norm(m, maxNorm, Options.write(options, c), at));
            return c.tensor(at);
        });
    }

    /** The same for variables. */
    public static Tensor gradNorm(List<? extends Tensor> parameters, double maxNorm, ClipGradNormOptions options) {
        try {
            return Caller.with(null, (c, none, at) -> {
                c.check(Abi.sterna_clip_grad_norm_params(c.handles(parameters), parameters.size(), maxNorm,
                        Options.write(options, c), at));
                return c.tensor(at);
            });
        } finally {
            Reference.reachabilityFence(parameters);
        }
    }

    /** Clamps every element of the gradients to [-value, value]. */
    public static void gradValue(Module module, double value) {
        Caller.run(module, (c, m) -> Abi.sterna_clip_grad_value(m, value));
    }

    /** The same for variables. */
    public static void gradValue(List<? extends Tensor> parameters, double value) {
        Caller.run(null, (c, none) -> Abi.sterna_clip_grad_value_params(c.handles(parameters), parameters.size(),
                value));
        Reference.reachabilityFence(parameters);
    }
}
