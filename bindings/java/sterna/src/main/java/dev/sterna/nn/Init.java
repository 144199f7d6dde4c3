// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.Tensor;
import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** Initializations of one variable. */
public final class Init {
    private Init() {
    }

    /**
     * Assigns zeros.
     *
     * @param variable what is assigned
     */
    public static void zeros(Tensor variable) {
        Caller c = Caller.current();
        long at = c.begin(0);
        try {
            c.check(Abi.sterna_init_zeros(c.use(variable)));
        } finally {
            c.end(at);
            Reference.reachabilityFence(variable);
        }
    }

    /**
     * Assigns ones.
     *
     * @param variable what is assigned
     */
    public static void ones(Tensor variable) {
        Caller c = Caller.current();
        long at = c.begin(0);
        try {
            c.check(Abi.sterna_init_ones(c.use(variable)));
        } finally {
            c.end(at);
            Reference.reachabilityFence(variable);
        }
    }

    /**
     * Assigns one value.
     *
     * @param variable what is assigned
     * @param value the value
     */
    public static void constant(Tensor variable, double value) {
        Caller c = Caller.current();
        long at = c.begin(0);
        try {
            c.check(Abi.sterna_init_constant(c.use(variable), value));
        } finally {
            c.end(at);
            Reference.reachabilityFence(variable);
        }
    }

    /**
     * Assigns numbers from U(low, high), drawn by the current generator.
     *
     * @param variable what is assigned
     */
    public static void uniform(Tensor variable) {
        uniform(variable, (InitUniformOptions) null);
    }

    /**
     * Assigns numbers from U(low, high), drawn by the current generator.
     *
     * @param variable what is assigned
     * @param options optional arguments; null: all defaults
     */
    public static void uniform(Tensor variable, InitUniformOptions options) {
        Caller c = Caller.current();
        long at = c.begin(0);
        try {
            c.check(Abi.sterna_init_uniform(c.use(variable), Options.write(options, c)));
        } finally {
            c.end(at);
            Reference.reachabilityFence(variable);
        }
    }

    /**
     * Assigns numbers from N(mean, std²).
     *
     * @param variable what is assigned
     */
    public static void normal(Tensor variable) {
        normal(variable, (InitNormalOptions) null);
    }

    /**
     * Assigns numbers from N(mean, std²).
     *
     * @param variable what is assigned
     * @param options optional arguments; null: all defaults
     */
    public static void normal(Tensor variable, InitNormalOptions options) {
        Caller c = Caller.current();
        long at = c.begin(0);
        try {
            c.check(Abi.sterna_init_normal(c.use(variable), Options.write(options, c)));
        } finally {
            c.end(at);
            Reference.reachabilityFence(variable);
        }
    }

    /**
     * Assigns numbers from N(mean, std²) cut to [low, high].
     *
     * @param variable what is assigned
     */
    public static void truncNormal(Tensor variable) {
        truncNormal(variable, (InitTruncNormalOptions) null);
    }

    /**
     * Assigns numbers from N(mean, std²) cut to [low, high].
     *
     * @param variable what is assigned
     * @param options optional arguments; null: all defaults
     */
    public static void truncNormal(Tensor variable, InitTruncNormalOptions options) {
        Caller c = Caller.current();
        long at = c.begin(0);
        try {
            c.check(Abi.sterna_init_trunc_normal(c.use(variable), Options.write(options, c)));
        } finally {
            c.end(at);
            Reference.reachabilityFence(variable);
        }
    }

    /**
     * Assigns numbers from U(±gain √(6 / (fan_in + fan_out))).
     *
     * @param variable what is assigned
     */
    public static void xavierUniform(Tensor variable) {
        xavierUniform(variable, (InitGainOptions) null);
    }

    /**
     * Assigns numbers from U(±gain √(6 / (fan_in + fan_out))).
     *
     * @param variable what is assigned
     * @param options optional arguments; null: all defaults
     */
    public static void xavierUniform(Tensor variable, InitGainOptions options) {
        Caller c = Caller.current();
        long at = c.begin(0);
        try {
            c.check(Abi.sterna_init_xavier_uniform(c.use(variable), Options.write(options, c)));
        } finally {
            c.end(at);
            Reference.reachabilityFence(variable);
        }
    }

    /**
     * Assigns numbers from N(0, gain² 2 / (fan_in + fan_out)).
     *
     * @param variable what is assigned
     */
    public static void xavierNormal(Tensor variable) {
        xavierNormal(variable, (InitGainOptions) null);
    }

    /**
     * Assigns numbers from N(0, gain² 2 / (fan_in + fan_out)).
     *
     * @param variable what is assigned
     * @param options optional arguments; null: all defaults
     */
    public static void xavierNormal(Tensor variable, InitGainOptions options) {
        Caller c = Caller.current();
        long at = c.begin(0);
        try {
            c.check(Abi.sterna_init_xavier_normal(c.use(variable), Options.write(options, c)));
        } finally {
            c.end(at);
            Reference.reachabilityFence(variable);
        }
    }

    /**
     * Assigns numbers from U(±gain √(3 / fan)).
     *
     * @param variable what is assigned
     */
    public static void kaimingUniform(Tensor variable) {
        kaimingUniform(variable, (InitKaimingOptions) null);
    }

    /**
     * Assigns numbers from U(±gain √(3 / fan)).
     *
     * @param variable what is assigned
     * @param options optional arguments; null: all defaults
     */
    public static void kaimingUniform(Tensor variable, InitKaimingOptions options) {
        Caller c = Caller.current();
        long at = c.begin(0);
        try {
            c.check(Abi.sterna_init_kaiming_uniform(c.use(variable), Options.write(options, c)));
        } finally {
            c.end(at);
            Reference.reachabilityFence(variable);
        }
    }

    /**
     * Assigns numbers from N(0, gain² / fan).
     *
     * @param variable what is assigned
     */
    public static void kaimingNormal(Tensor variable) {
        kaimingNormal(variable, (InitKaimingOptions) null);
    }

    /**
     * Assigns numbers from N(0, gain² / fan).
     *
     * @param variable what is assigned
     * @param options optional arguments; null: all defaults
     */
    public static void kaimingNormal(Tensor variable, InitKaimingOptions options) {
        Caller c = Caller.current();
        long at = c.begin(0);
        try {
            c.check(Abi.sterna_init_kaiming_normal(c.use(variable), Options.write(options, c)));
        } finally {
            c.end(at);
            Reference.reachabilityFence(variable);
        }
    }

    /**
     * Assigns a matrix with orthonormal rows or columns, whichever are fewer, times gain.
     *
     * @param variable what is assigned
     */
    public static void orthogonal(Tensor variable) {
        orthogonal(variable, (InitGainOptions) null);
    }

    /**
     * Assigns a matrix with orthonormal rows or columns, whichever are fewer, times gain.
     *
     * @param variable what is assigned
     * @param options optional arguments; null: all defaults
     */
    public static void orthogonal(Tensor variable, InitGainOptions options) {
        Caller c = Caller.current();
        long at = c.begin(0);
        try {
            c.check(Abi.sterna_init_orthogonal(c.use(variable), Options.write(options, c)));
        } finally {
            c.end(at);
            Reference.reachabilityFence(variable);
        }
    }

    /**
     * The factor that suits what follows a layer: 1 for linear, conv1d, conv2d and sigmoid, 5/3 for tanh, √2 for relu, √(2 / (1 + a²)) for leaky_relu, 3/4 for selu.
     *
     * @param nonlinearity one of these names
     * @param a slope below 0 of leaky_relu
     * @return the factor
     */
    public static double gain(String nonlinearity, double a) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_init_gain(c.text(nonlinearity, "nonlinearity"), a, at));
            return c.getDouble(at);
        } finally {
            c.end(at);
        }
    }
}
