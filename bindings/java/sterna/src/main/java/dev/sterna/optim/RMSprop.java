// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.Tensor;
import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import dev.sterna.nn.Module;
import java.lang.ref.Reference;
import java.util.List;

/** RMSprop for all parameters of a module. */
public final class RMSprop extends Optimizer {
    /** For the parameters of a module, with all defaults. */
    public RMSprop(Module module) {
        this(module, new RMSpropOptions());
    }

    /** For the parameters of a module. */
    public RMSprop(Module module, RMSpropOptions options) {
        super(create(module, options));
    }

    /** For variables, as {@link Module#parameters} lists them. */
    public RMSprop(List<? extends Tensor> parameters, RMSpropOptions options) {
        super(create(parameters, options));
    }

    private static long create(Module module, RMSpropOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_optim_rmsprop(c.useCounted(module), options.lr, Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(module);
        }
    }

    private static long create(List<? extends Tensor> parameters, RMSpropOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_optim_rmsprop_params(c.handles(parameters), parameters.size(), options.lr, Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(parameters);
        }
    }

    /** Learning rate.  Default: {@code 0.01}. */
    public static RMSpropOptions lr(double lr) {
        return new RMSpropOptions().lr(lr);
    }

    /** Decay of the mean of squared gradients.  Default: {@code 0.99}. */
    public static RMSpropOptions alpha(double alpha) {
        return new RMSpropOptions().alpha(alpha);
    }

    /** Added to the denominator.  Default: {@code 1e-08}. */
    public static RMSpropOptions eps(double eps) {
        return new RMSpropOptions().eps(eps);
    }

    /** L2 penalty, added to the gradient.  Default: {@code 0}. */
    public static RMSpropOptions weightDecay(double weightDecay) {
        return new RMSpropOptions().weightDecay(weightDecay);
    }

    /** Share of the last update that is kept.  Default: {@code 0}. */
    public static RMSpropOptions momentum(double momentum) {
        return new RMSpropOptions().momentum(momentum);
    }

    /** 1: divides by the variance instead of the second moment.  Default: {@code false}. */
    public static RMSpropOptions centered(boolean centered) {
        return new RMSpropOptions().centered(centered);
    }

    /** 1: climb instead of descend.  Default: {@code false}. */
    public static RMSpropOptions maximize(boolean maximize) {
        return new RMSpropOptions().maximize(maximize);
    }
}
