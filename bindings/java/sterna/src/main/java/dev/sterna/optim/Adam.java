// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.Tensor;
import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import dev.sterna.nn.Module;
import java.lang.ref.Reference;
import java.util.List;

/** Adam for all parameters of a module. Kingma &amp; Ba, 2015. */
public final class Adam extends Optimizer {
    /** For the parameters of a module, with all defaults. */
    public Adam(Module module) {
        this(module, new AdamOptions());
    }

    /** For the parameters of a module. */
    public Adam(Module module, AdamOptions options) {
        super(create(module, options));
    }

    /** For variables, as {@link Module#parameters} lists them. */
    public Adam(List<? extends Tensor> parameters, AdamOptions options) {
        super(create(parameters, options));
    }

    private static long create(Module module, AdamOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_optim_adam(c.useCounted(module), options.lr, Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(module);
        }
    }

    private static long create(List<? extends Tensor> parameters, AdamOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_optim_adam_params(c.handles(parameters), parameters.size(), options.lr, Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(parameters);
        }
    }

    /** Learning rate.  Default: {@code 0.001}. */
    public static AdamOptions lr(double lr) {
        return new AdamOptions().lr(lr);
    }

    /** Decay of the mean of gradients.  Default: {@code 0.9}. */
    public static AdamOptions beta1(double beta1) {
        return new AdamOptions().beta1(beta1);
    }

    /** Decay of the mean of squared gradients.  Default: {@code 0.999}. */
    public static AdamOptions beta2(double beta2) {
        return new AdamOptions().beta2(beta2);
    }

    /** Added to the denominator.  Default: {@code 1e-08}. */
    public static AdamOptions eps(double eps) {
        return new AdamOptions().eps(eps);
    }

    /** L2 penalty, added to the gradient.  Default: {@code 0}. */
    public static AdamOptions weightDecay(double weightDecay) {
        return new AdamOptions().weightDecay(weightDecay);
    }

    /** 1: the largest second moment so far counts.  Default: {@code false}. */
    public static AdamOptions amsgrad(boolean amsgrad) {
        return new AdamOptions().amsgrad(amsgrad);
    }

    /** 1: climb instead of descend.  Default: {@code false}. */
    public static AdamOptions maximize(boolean maximize) {
        return new AdamOptions().maximize(maximize);
    }
}
