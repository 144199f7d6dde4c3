// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.Tensor;
import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import dev.sterna.nn.Module;
import java.lang.ref.Reference;
import java.util.List;

/** Adam with decoupled weight decay for all parameters of a module. Loshchilov &amp; Hutter, 2019. */
public final class AdamW extends Optimizer {
    /** For the parameters of a module, with all defaults. */
    public AdamW(Module module) {
        this(module, new AdamWOptions());
    }

    /** For the parameters of a module. */
    public AdamW(Module module, AdamWOptions options) {
        super(create(module, options));
    }

    /** For variables, as {@link Module#parameters} lists them. */
    public AdamW(List<? extends Tensor> parameters, AdamWOptions options) {
        super(create(parameters, options));
    }

    private static long create(Module module, AdamWOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_optim_adamw(c.useCounted(module), options.lr, Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(module);
        }
    }

    private static long create(List<? extends Tensor> parameters, AdamWOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_optim_adamw_params(c.handles(parameters), parameters.size(), options.lr, Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(parameters);
        }
    }

    /** Learning rate.  Default: {@code 0.001}. */
    public static AdamWOptions lr(double lr) {
        return new AdamWOptions().lr(lr);
    }

    /** Decay of the mean of gradients.  Default: {@code 0.9}. */
    public static AdamWOptions beta1(double beta1) {
        return new AdamWOptions().beta1(beta1);
    }

    /** Decay of the mean of squared gradients.  Default: {@code 0.999}. */
    public static AdamWOptions beta2(double beta2) {
        return new AdamWOptions().beta2(beta2);
    }

    /** Added to the denominator.  Default: {@code 1e-08}. */
    public static AdamWOptions eps(double eps) {
        return new AdamWOptions().eps(eps);
    }

    /** Decay of the parameters, times lr, apart from the gradient.  Default: {@code 0.01}. */
    public static AdamWOptions weightDecay(double weightDecay) {
        return new AdamWOptions().weightDecay(weightDecay);
    }

    /** 1: the largest second moment so far counts.  Default: {@code false}. */
    public static AdamWOptions amsgrad(boolean amsgrad) {
        return new AdamWOptions().amsgrad(amsgrad);
    }

    /** 1: climb instead of descend.  Default: {@code false}. */
    public static AdamWOptions maximize(boolean maximize) {
        return new AdamWOptions().maximize(maximize);
    }
}
