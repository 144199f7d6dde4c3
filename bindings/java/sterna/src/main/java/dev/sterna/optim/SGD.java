// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.optim;

import dev.sterna.Tensor;
import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import dev.sterna.nn.Module;
import java.lang.ref.Reference;
import java.util.List;

/** Stochastic gradient descent with PyTorch's momentum, for all parameters of a module. */
public final class SGD extends Optimizer {
    /** For the parameters of a module, with all defaults. */
    public SGD(Module module) {
        this(module, new SGDOptions());
    }

    /** For the parameters of a module. */
    public SGD(Module module, SGDOptions options) {
        super(create(module, options));
    }

    /** For variables, as {@link Module#parameters} lists them. */
    public SGD(List<? extends Tensor> parameters, SGDOptions options) {
        super(create(parameters, options));
    }

    private static long create(Module module, SGDOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_optim_sgd(c.useCounted(module), options.lr, Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(module);
        }
    }

    private static long create(List<? extends Tensor> parameters, SGDOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_optim_sgd_params(c.handles(parameters), parameters.size(), options.lr, Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(parameters);
        }
    }

    /** Learning rate.  Default: {@code 0.001}. */
    public static SGDOptions lr(double lr) {
        return new SGDOptions().lr(lr);
    }

    /** Share of the last update that is kept.  Default: {@code 0}. */
    public static SGDOptions momentum(double momentum) {
        return new SGDOptions().momentum(momentum);
    }

    /** Share of the gradient that the momentum leaves out.  Default: {@code 0}. */
    public static SGDOptions dampening(double dampening) {
        return new SGDOptions().dampening(dampening);
    }

    /** L2 penalty, added to the gradient.  Default: {@code 0}. */
    public static SGDOptions weightDecay(double weightDecay) {
        return new SGDOptions().weightDecay(weightDecay);
    }

    /** 1: Nesterov momentum, which needs momentum and no dampening.  Default: {@code false}. */
    public static SGDOptions nesterov(boolean nesterov) {
        return new SGDOptions().nesterov(nesterov);
    }

    /** 1: climb instead of descend.  Default: {@code false}. */
    public static SGDOptions maximize(boolean maximize) {
        return new SGDOptions().maximize(maximize);
    }
}
