// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Handle;
import dev.sterna.internal.Options;
import dev.sterna.options.AddcdivOptions;
import dev.sterna.options.AddcmulOptions;
import dev.sterna.options.AllOptions;
import dev.sterna.options.AnyOptions;
import dev.sterna.options.ArangeOptions;
import dev.sterna.options.ArgmaxOptions;
import dev.sterna.options.ArgminOptions;
import dev.sterna.options.ArgsortOptions;
import dev.sterna.options.AsStridedOptions;
import dev.sterna.options.AvgPool1dOptions;
import dev.sterna.options.AvgPool2dOptions;
import dev.sterna.options.BatchNormOptions;
import dev.sterna.options.BceWithLogitsOptions;
import dev.sterna.options.CatOptions;
import dev.sterna.options.ChunkOptions;
import dev.sterna.options.ClampOptions;
import dev.sterna.options.Conv1dOptions;
import dev.sterna.options.Conv2dOptions;
import dev.sterna.options.CountNonzeroOptions;
import dev.sterna.options.CrossEntropyOptions;
import dev.sterna.options.DiagonalOptions;
import dev.sterna.options.Dropout2dOptions;
import dev.sterna.options.DropoutOptions;
import dev.sterna.options.EluOptions;
import dev.sterna.options.EmbeddingOptions;
import dev.sterna.options.EyeOptions;
import dev.sterna.options.FlattenOptions;
import dev.sterna.options.FullLikeOptions;
import dev.sterna.options.FullOptions;
import dev.sterna.options.GeluOptions;
import dev.sterna.options.L1LossOptions;
import dev.sterna.options.LayerNormOptions;
import dev.sterna.options.LeakyReluOptions;
import dev.sterna.options.LinearOptions;
import dev.sterna.options.LinspaceOptions;
import dev.sterna.options.LogSoftmaxOptions;
import dev.sterna.options.LogsumexpOptions;
import dev.sterna.options.MaxOptions;
import dev.sterna.options.MaxPool1dOptions;
import dev.sterna.options.MaxPool2dOptions;
import dev.sterna.options.MeanOptions;
import dev.sterna.options.MinOptions;
import dev.sterna.options.MseLossOptions;
import dev.sterna.options.NllLossOptions;
import dev.sterna.options.NormOptions;
import dev.sterna.options.OnesLikeOptions;
import dev.sterna.options.OnesOptions;
import dev.sterna.options.PadOptions;
import dev.sterna.options.ProdOptions;
import dev.sterna.options.RandLikeOptions;
import dev.sterna.options.RandOptions;
import dev.sterna.options.RandintOptions;
import dev.sterna.options.RandnLikeOptions;
import dev.sterna.options.RandnOptions;
import dev.sterna.options.RandpermOptions;
import dev.sterna.options.SliceOptions;
import dev.sterna.options.SmoothL1LossOptions;
import dev.sterna.options.SoftmaxOptions;
import dev.sterna.options.SoftplusOptions;
import dev.sterna.options.SortOptions;
import dev.sterna.options.SplitOptions;
import dev.sterna.options.SqueezeOptions;
import dev.sterna.options.StackOptions;
import dev.sterna.options.StdOptions;
import dev.sterna.options.SumOptions;
import dev.sterna.options.TopkOptions;
import dev.sterna.options.TrilOptions;
import dev.sterna.options.TriuOptions;
import dev.sterna.options.VarOptions;
import dev.sterna.options.ZerosLikeOptions;
import dev.sterna.options.ZerosOptions;
import java.lang.ref.Reference;
import java.util.List;

/** The ops, as methods of {@link Tensor}. */
abstract class TensorOps extends Handle {
    TensorOps(Caller c, long token, boolean scoped) {
        super(c, token, scoped);
    }

    /**
     * A tensor of zeros.
     *
     * @param shape sizes, outermost first
     * @return the result
     */
    public static Tensor zeros(long... shape) {
        return zeros(shape, (ZerosOptions) null);
    }

    /**
     * A tensor of zeros.
     *
     * @param shape sizes, outermost first
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public static Tensor zeros(long shape, ZerosOptions options) {
        return zeros(new long[] {shape}, options);
    }

    /**
     * A tensor of zeros.
     *
     * @param shape sizes, outermost first
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public static Tensor zeros(long[] shape, ZerosOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_zeros(c.longs(shape), shape.length, Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * A tensor of ones.
     *
     * @param shape sizes, outermost first
     * @return the result
     */
    public static Tensor ones(long... shape) {
        return ones(shape, (OnesOptions) null);
    }

    /**
     * A tensor of ones.
     *
     * @param shape sizes, outermost first
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public static Tensor ones(long shape, OnesOptions options) {
        return ones(new long[] {shape}, options);
    }

    /**
     * A tensor of ones.
     *
     * @param shape sizes, outermost first
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public static Tensor ones(long[] shape, OnesOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_ones(c.longs(shape), shape.length, Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * A tensor whose elements are all {@code value}.
     *
     * @param shape sizes, outermost first
     * @param value the value of every element
     * @return the result
     */
    public static Tensor full(long[] shape, double value) {
        return full(shape, value, (FullOptions) null);
    }

    /**
     * A tensor whose elements are all {@code value}.
     *
     * @param shape sizes, outermost first
     * @param value the value of every element
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public static Tensor full(long[] shape, double value, FullOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_full(c.longs(shape), shape.length, value, Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Start, start + step, … below end; shape [ceil((end - start) / step)].
     *
     * @param start first value
     * @param end the end, not included
     * @return the result
     */
    public static Tensor arange(double start, double end) {
        return arange(start, end, (ArangeOptions) null);
    }

    /**
     * Start, start + step, … below end; shape [ceil((end - start) / step)].
     *
     * @param start first value
     * @param end the end, not included
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public static Tensor arange(double start, double end, ArangeOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_arange(start, end, Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * {@code steps} evenly spaced values from start to end, both included.
     *
     * @param start first value
     * @param end last value
     * @param steps number of values
     * @return the result
     */
    public static Tensor linspace(double start, double end, long steps) {
        return linspace(start, end, steps, (LinspaceOptions) null);
    }

    /**
     * {@code steps} evenly spaced values from start to end, both included.
     *
     * @param start first value
     * @param end last value
     * @param steps number of values
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public static Tensor linspace(double start, double end, long steps, LinspaceOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_linspace(start, end, steps, Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Ones on the diagonal of an n × m matrix, zeros elsewhere.
     *
     * @param n rows
     * @return the result
     */
    public static Tensor eye(long n) {
        return eye(n, (EyeOptions) null);
    }

    /**
     * Ones on the diagonal of an n × m matrix, zeros elsewhere.
     *
     * @param n rows
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public static Tensor eye(long n, EyeOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_eye(n, Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Uniform numbers in [0, 1).
     *
     * @param shape sizes, outermost first
     * @return the result
     */
    public static Tensor rand(long... shape) {
        return rand(shape, (RandOptions) null);
    }

    /**
     * Uniform numbers in [0, 1).
     *
     * @param shape sizes, outermost first
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public static Tensor rand(long shape, RandOptions options) {
        return rand(new long[] {shape}, options);
    }

    /**
     * Uniform numbers in [0, 1).
     *
     * @param shape sizes, outermost first
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public static Tensor rand(long[] shape, RandOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_rand(c.longs(shape), shape.length, Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Normal numbers, mean 0, variance 1 (Box–Muller).
     *
     * @param shape sizes, outermost first
     * @return the result
     */
    public static Tensor randn(long... shape) {
        return randn(shape, (RandnOptions) null);
    }

    /**
     * Normal numbers, mean 0, variance 1 (Box–Muller).
     *
     * @param shape sizes, outermost first
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public static Tensor randn(long shape, RandnOptions options) {
        return randn(new long[] {shape}, options);
    }

    /**
     * Normal numbers, mean 0, variance 1 (Box–Muller).
     *
     * @param shape sizes, outermost first
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public static Tensor randn(long[] shape, RandnOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_randn(c.longs(shape), shape.length, Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Uniform integers in [low, high).
     *
     * @param low smallest value
     * @param high the end, not included
     * @param shape sizes, outermost first
     * @return the result
     */
    public static Tensor randint(long low, long high, long... shape) {
        return randint(low, high, shape, (RandintOptions) null);
    }

    /**
     * Uniform integers in [low, high).
     *
     * @param low smallest value
     * @param high the end, not included
     * @param shape sizes, outermost first
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public static Tensor randint(long low, long high, long shape, RandintOptions options) {
        return randint(low, high, new long[] {shape}, options);
    }

    /**
     * Uniform integers in [low, high).
     *
     * @param low smallest value
     * @param high the end, not included
     * @param shape sizes, outermost first
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public static Tensor randint(long low, long high, long[] shape, RandintOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_randint(low, high, c.longs(shape), shape.length, Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * 0 … n-1 in random order.
     *
     * @param n number of values
     * @return the result
     */
    public static Tensor randperm(long n) {
        return randperm(n, (RandpermOptions) null);
    }

    /**
     * 0 … n-1 in random order.
     *
     * @param n number of values
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public static Tensor randperm(long n, RandpermOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_randperm(n, Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Zeros of x's shape and device.
     *
     * @return the result
     */
    public final Tensor zerosLike() {
        return zerosLike((ZerosLikeOptions) null);
    }

    /**
     * Zeros of x's shape and device.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor zerosLike(ZerosLikeOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_zeros_like(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Ones of x's shape and device.
     *
     * @return the result
     */
    public final Tensor onesLike() {
        return onesLike((OnesLikeOptions) null);
    }

    /**
     * Ones of x's shape and device.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor onesLike(OnesLikeOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_ones_like(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * {@code value} in x's shape and device.
     *
     * @param value the value of every element
     * @return the result
     */
    public final Tensor fullLike(double value) {
        return fullLike(value, (FullLikeOptions) null);
    }

    /**
     * {@code value} in x's shape and device.
     *
     * @param value the value of every element
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor fullLike(double value, FullLikeOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_full_like(c.use((Tensor) this), value, Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Uniform numbers in [0, 1) in x's shape and device.
     *
     * @return the result
     */
    public final Tensor randLike() {
        return randLike((RandLikeOptions) null);
    }

    /**
     * Uniform numbers in [0, 1) in x's shape and device.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor randLike(RandLikeOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_rand_like(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Normal numbers in x's shape and device.
     *
     * @return the result
     */
    public final Tensor randnLike() {
        return randnLike((RandnLikeOptions) null);
    }

    /**
     * Normal numbers in x's shape and device.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor randnLike(RandnLikeOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_randn_like(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * 1 with probability x, else 0, in x's dtype.
     *
     * @return the result
     */
    public final Tensor bernoulli() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_bernoulli(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x's elements as {@code dtype}; x itself where it has that dtype already.  To integers: towards zero, NaN becomes 0; to bool: x != 0.
     *
     * @param dtype element type to convert to
     * @return the result
     */
    public final Tensor cast(DType dtype) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_cast(c.use((Tensor) this), dtype.value(), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x on {@code device}; x itself where it is there already.
     *
     * @param device where the result lies
     * @return the result
     */
    public final Tensor toDevice(String device) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_to_device(c.use((Tensor) this), c.text(device, "device"), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x in row-major order without gaps; x itself where it is so already.
     *
     * @return the result
     */
    public final Tensor contiguous() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_contiguous(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * A copy of x in memory of its own, in x's order of dimensions.
     *
     * @return the result
     */
    public final Tensor clone() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_clone(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x on the same memory, cut off the tape: no gradient flows through it.
     *
     * @return the result
     */
    public final Tensor detach() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_detach(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * -x.
     *
     * @return the result
     */
    public final Tensor neg() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_neg(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * |x|.  The gradient at 0 is 0.
     *
     * @return the result
     */
    public final Tensor abs() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_abs(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * -1, 0 or 1; NaN stays NaN.
     *
     * @return the result
     */
    public final Tensor sign() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_sign(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * e to the power x.
     *
     * @return the result
     */
    public final Tensor exp() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_exp(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * 2 to the power x.
     *
     * @return the result
     */
    public final Tensor exp2() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_exp2(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * e^x - 1, accurate near 0.
     *
     * @return the result
     */
    public final Tensor expm1() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_expm1(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The natural logarithm; NaN below 0.
     *
     * @return the result
     */
    public final Tensor log() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_log(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The logarithm to base 2.
     *
     * @return the result
     */
    public final Tensor log2() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_log2(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The logarithm to base 10.
     *
     * @return the result
     */
    public final Tensor log10() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_log10(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * Log(1 + x), accurate near 0.
     *
     * @return the result
     */
    public final Tensor log1p() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_log1p(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The square root; NaN below 0.
     *
     * @return the result
     */
    public final Tensor sqrt() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_sqrt(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * 1 / sqrt(x).
     *
     * @return the result
     */
    public final Tensor rsqrt() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_rsqrt(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x * x.
     *
     * @return the result
     */
    public final Tensor square() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_square(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * 1 / x.
     *
     * @return the result
     */
    public final Tensor reciprocal() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_reciprocal(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The sine of x in radians.
     *
     * @return the result
     */
    public final Tensor sin() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_sin(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The cosine of x in radians.
     *
     * @return the result
     */
    public final Tensor cos() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_cos(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The tangent of x in radians.
     *
     * @return the result
     */
    public final Tensor tan() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_tan(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The arc sine, in [-π/2, π/2]; NaN outside [-1, 1].
     *
     * @return the result
     */
    public final Tensor asin() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_asin(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The arc cosine, in [0, π]; NaN outside [-1, 1].
     *
     * @return the result
     */
    public final Tensor acos() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_acos(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The arc tangent, in (-π/2, π/2).
     *
     * @return the result
     */
    public final Tensor atan() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_atan(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The hyperbolic sine.
     *
     * @return the result
     */
    public final Tensor sinh() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_sinh(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The hyperbolic cosine.
     *
     * @return the result
     */
    public final Tensor cosh() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_cosh(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The hyperbolic tangent.
     *
     * @return the result
     */
    public final Tensor tanh() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_tanh(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The inverse hyperbolic sine.
     *
     * @return the result
     */
    public final Tensor asinh() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_asinh(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The inverse hyperbolic cosine; NaN below 1.
     *
     * @return the result
     */
    public final Tensor acosh() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_acosh(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The inverse hyperbolic tangent; NaN outside [-1, 1].
     *
     * @return the result
     */
    public final Tensor atanh() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_atanh(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The error function, 2/√π ∫₀ˣ e^(-t²) dt.
     *
     * @return the result
     */
    public final Tensor erf() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_erf(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * 1 - erf(x), accurate where that is small.
     *
     * @return the result
     */
    public final Tensor erfc() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_erfc(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The largest integer not above x.
     *
     * @return the result
     */
    public final Tensor floor() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_floor(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The smallest integer not below x.
     *
     * @return the result
     */
    public final Tensor ceil() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_ceil(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The nearest integer, ties to even.
     *
     * @return the result
     */
    public final Tensor round() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_round(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x without its fraction.
     *
     * @return the result
     */
    public final Tensor trunc() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_trunc(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * True where x is NaN.
     *
     * @return the result
     */
    public final Tensor isnan() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_isnan(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * True where x is +inf or -inf.
     *
     * @return the result
     */
    public final Tensor isinf() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_isinf(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * True where x is neither infinite nor NaN.
     *
     * @return the result
     */
    public final Tensor isfinite() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_isfinite(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * True where x is zero.
     *
     * @return the result
     */
    public final Tensor logicalNot() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_logical_not(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * 1 / (1 + e^-x).
     *
     * @return the result
     */
    public final Tensor sigmoid() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_sigmoid(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * Log(sigmoid(x)), without overflow.
     *
     * @return the result
     */
    public final Tensor logSigmoid() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_log_sigmoid(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * Max(x, 0).  The gradient at 0 is 0.
     *
     * @return the result
     */
    public final Tensor relu() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_relu(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * Min(max(x, 0), 6).
     *
     * @return the result
     */
    public final Tensor relu6() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_relu6(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x where x &gt; 0, else negative_slope * x.
     *
     * @return the result
     */
    public final Tensor leakyRelu() {
        return leakyRelu((LeakyReluOptions) null);
    }

    /**
     * x where x &gt; 0, else negative_slope * x.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor leakyRelu(LeakyReluOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_leaky_relu(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * x where x &gt; 0, else alpha * (e^x - 1).  D. Clevert et al., 2015.
     *
     * @return the result
     */
    public final Tensor elu() {
        return elu((EluOptions) null);
    }

    /**
     * x where x &gt; 0, else alpha * (e^x - 1).  D. Clevert et al., 2015.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor elu(EluOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_elu(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * 1.0507 * (max(x, 0) + 1.67326 * min(e^x - 1, 0)).  G. Klambauer et al., 2017.
     *
     * @return the result
     */
    public final Tensor selu() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_selu(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x * sigmoid(x), also called swish.  S. Elfwing et al., 2017.
     *
     * @return the result
     */
    public final Tensor silu() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_silu(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x * tanh(softplus(x)).  D. Misra, 2019.
     *
     * @return the result
     */
    public final Tensor mish() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_mish(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x * hardsigmoid(x).  A. Howard et al., MobileNetV3, 2019.
     *
     * @return the result
     */
    public final Tensor hardswish() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_hardswish(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * Min(max(x / 6 + 1/2, 0), 1).
     *
     * @return the result
     */
    public final Tensor hardsigmoid() {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_hardsigmoid(c.use((Tensor) this), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x * Φ(x), Φ the normal distribution's cumulative function; approximate=tanh uses 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³))).  D. Hendrycks, K. Gimpel, 2016.
     *
     * @return the result
     */
    public final Tensor gelu() {
        return gelu((GeluOptions) null);
    }

    /**
     * x * Φ(x), Φ the normal distribution's cumulative function; approximate=tanh uses 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³))).  D. Hendrycks, K. Gimpel, 2016.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor gelu(GeluOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_gelu(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Log(1 + e^(beta x)) / beta, and x where beta x &gt; threshold.
     *
     * @return the result
     */
    public final Tensor softplus() {
        return softplus((SoftplusOptions) null);
    }

    /**
     * Log(1 + e^(beta x)) / beta, and x where beta x &gt; threshold.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor softplus(SoftplusOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_softplus(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * a + b.
     *
     * @param b a shape that broadcasts with a's
     * @return the result
     */
    public final Tensor add(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_add(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * a - b.
     *
     * @param b a shape that broadcasts with a's
     * @return the result
     */
    public final Tensor sub(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_sub(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * a * b.
     *
     * @param b a shape that broadcasts with a's
     * @return the result
     */
    public final Tensor mul(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_mul(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * a / b; integers are divided as f32.
     *
     * @param b a shape that broadcasts with a's
     * @return the result
     */
    public final Tensor div(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_div(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * a to the power b; NaN for a &lt; 0 with a fractional b.
     *
     * @param b a shape that broadcasts with a's
     * @return the result
     */
    public final Tensor pow(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_pow(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * The larger of a and b; NaN if either is.  Equal values share the gradient.
     *
     * @param b a shape that broadcasts with a's
     * @return the result
     */
    public final Tensor maximum(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_maximum(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * The smaller of a and b; NaN if either is.  Equal values share the gradient.
     *
     * @param b a shape that broadcasts with a's
     * @return the result
     */
    public final Tensor minimum(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_minimum(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * The remainder of a / b with the sign of a, as C's fmod.  A zero integer b is an error.
     *
     * @param b a shape that broadcasts with a's
     * @return the result
     */
    public final Tensor fmod(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_fmod(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * The remainder of a / b with the sign of b, as Python's %.  A zero integer b is an error.
     *
     * @param b a shape that broadcasts with a's
     * @return the result
     */
    public final Tensor remainder(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_remainder(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * Floor(a / b), as Python's //.  A zero integer b is an error.
     *
     * @param b a shape that broadcasts with a's
     * @return the result
     */
    public final Tensor floorDivide(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_floor_divide(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * The angle of the point (b, a) in (-π, π].
     *
     * @param b a shape that broadcasts with a's
     * @return the result
     */
    public final Tensor atan2(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_atan2(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * True where a = b.
     *
     * @param b a shape that broadcasts with a's
     * @return the result
     */
    public final Tensor eq(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_eq(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * True where a ≠ b; NaN differs from everything.
     *
     * @param b a shape that broadcasts with a's
     * @return the result
     */
    public final Tensor ne(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_ne(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * True where a &lt; b.
     *
     * @param b a shape that broadcasts with a's
     * @return the result
     */
    public final Tensor lt(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_lt(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * True where a ≤ b.
     *
     * @param b a shape that broadcasts with a's
     * @return the result
     */
    public final Tensor le(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_le(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * True where a &gt; b.
     *
     * @param b a shape that broadcasts with a's
     * @return the result
     */
    public final Tensor gt(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_gt(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * True where a ≥ b.
     *
     * @param b a shape that broadcasts with a's
     * @return the result
     */
    public final Tensor ge(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_ge(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * True where a and b are both non-zero.
     *
     * @param b a shape that broadcasts with a's
     * @return the result
     */
    public final Tensor logicalAnd(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_logical_and(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * True where a or b is non-zero.
     *
     * @param b a shape that broadcasts with a's
     * @return the result
     */
    public final Tensor logicalOr(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_logical_or(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * True where exactly one of a and b is non-zero.
     *
     * @param b a shape that broadcasts with a's
     * @return the result
     */
    public final Tensor logicalXor(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_logical_xor(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * x + value.
     *
     * @param value the scalar operand
     * @return the result
     */
    public final Tensor add(double value) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_add_scalar(c.use((Tensor) this), value, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x - value.
     *
     * @param value the scalar operand
     * @return the result
     */
    public final Tensor sub(double value) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_sub_scalar(c.use((Tensor) this), value, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * Value - x.
     *
     * @param value the scalar operand
     * @return the result
     */
    public final Tensor rsub(double value) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_rsub_scalar(c.use((Tensor) this), value, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x * value.
     *
     * @param value the scalar operand
     * @return the result
     */
    public final Tensor mul(double value) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_mul_scalar(c.use((Tensor) this), value, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x / value; integers are divided as f32.
     *
     * @param value the scalar operand
     * @return the result
     */
    public final Tensor div(double value) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_div_scalar(c.use((Tensor) this), value, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * Value / x; integers are divided as f32.
     *
     * @param value the scalar operand
     * @return the result
     */
    public final Tensor rdiv(double value) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_rdiv_scalar(c.use((Tensor) this), value, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x to the power {@code exponent}; NaN for x &lt; 0 with a fractional exponent.  Integers with a negative exponent are an error.
     *
     * @param exponent the exponent
     * @return the result
     */
    public final Tensor pow(double exponent) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_pow_scalar(c.use((Tensor) this), exponent, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * {@code base} to the power x.
     *
     * @param base the base
     * @return the result
     */
    public final Tensor rpow(double base) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_rpow_scalar(c.use((Tensor) this), base, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The remainder of x / value with the sign of x.  An integer division by zero is an error.
     *
     * @param value the scalar operand
     * @return the result
     */
    public final Tensor fmod(double value) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_fmod_scalar(c.use((Tensor) this), value, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The remainder of x / value with the sign of value.  An integer division by zero is an error.
     *
     * @param value the scalar operand
     * @return the result
     */
    public final Tensor remainder(double value) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_remainder_scalar(c.use((Tensor) this), value, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * Floor(x / value).  An integer division by zero is an error.
     *
     * @param value the scalar operand
     * @return the result
     */
    public final Tensor floorDivide(double value) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_floor_divide_scalar(c.use((Tensor) this), value, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * True where x = value.
     *
     * @param value the scalar operand
     * @return the result
     */
    public final Tensor eq(double value) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_eq_scalar(c.use((Tensor) this), value, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * True where x ≠ value.
     *
     * @param value the scalar operand
     * @return the result
     */
    public final Tensor ne(double value) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_ne_scalar(c.use((Tensor) this), value, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * True where x &lt; value.
     *
     * @param value the scalar operand
     * @return the result
     */
    public final Tensor lt(double value) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_lt_scalar(c.use((Tensor) this), value, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * True where x ≤ value.
     *
     * @param value the scalar operand
     * @return the result
     */
    public final Tensor le(double value) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_le_scalar(c.use((Tensor) this), value, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * True where x &gt; value.
     *
     * @param value the scalar operand
     * @return the result
     */
    public final Tensor gt(double value) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_gt_scalar(c.use((Tensor) this), value, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * True where x ≥ value.
     *
     * @param value the scalar operand
     * @return the result
     */
    public final Tensor ge(double value) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_ge_scalar(c.use((Tensor) this), value, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * a where {@code condition} is non-zero, else b; shapes broadcast, a and b promote.
     *
     * @param a any dtype
     * @param b any dtype
     * @return the result
     */
    public final Tensor where(Tensor a, Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_where(c.use((Tensor) this), c.use(a), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(a);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * a + weight * (b - a).
     *
     * @param b floating
     * @param weight floating
     * @return the result
     */
    public final Tensor lerp(Tensor b, Tensor weight) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_lerp(c.use((Tensor) this), c.use(b), c.use(weight), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
            Reference.reachabilityFence(weight);
        }
    }

    /**
     * x + value * a * b.
     *
     * @param a any number
     * @param b any number
     * @return the result
     */
    public final Tensor addcmul(Tensor a, Tensor b) {
        return addcmul(a, b, (AddcmulOptions) null);
    }

    /**
     * x + value * a * b.
     *
     * @param a any number
     * @param b any number
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor addcmul(Tensor a, Tensor b, AddcmulOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_addcmul(c.use((Tensor) this), c.use(a), c.use(b), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(a);
            Reference.reachabilityFence(b);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * x + value * a / b.
     *
     * @param a floating
     * @param b floating
     * @return the result
     */
    public final Tensor addcdiv(Tensor a, Tensor b) {
        return addcdiv(a, b, (AddcdivOptions) null);
    }

    /**
     * x + value * a / b.
     *
     * @param a floating
     * @param b floating
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor addcdiv(Tensor a, Tensor b, AddcdivOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_addcdiv(c.use((Tensor) this), c.use(a), c.use(b), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(a);
            Reference.reachabilityFence(b);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * {@code value} where {@code mask} is true, else x.  The dtype is x's.
     *
     * @param mask bool, a shape that broadcasts with x's
     * @param value the scalar operand
     * @return the result
     */
    public final Tensor maskedFill(Tensor mask, double value) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_masked_fill(c.use((Tensor) this), c.use(mask), value, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(mask);
        }
    }

    /**
     * Min(max(x, min), max); at least one bound is given.
     *
     * @return the result
     */
    public final Tensor clamp() {
        return clamp((ClampOptions) null);
    }

    /**
     * Min(max(x, min), max); at least one bound is given.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor clamp(ClampOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_clamp(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Sum over {@code axes}.  Integers and bool sum up to i64; floating values accumulate in f64 and round once.
     *
     * @param axes dimensions that are reduced; empty: all
     * @return the result
     */
    public final Tensor sum(long... axes) {
        return sum(axes.length == 0 ? null : new SumOptions().axes(axes));
    }

    /**
     * Sum over {@code axes}.  Integers and bool sum up to i64; floating values accumulate in f64 and round once.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor sum(SumOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_sum(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Arithmetic mean over {@code axes}; NaN where there are no values.
     *
     * @param axes dimensions that are reduced; empty: all
     * @return the result
     */
    public final Tensor mean(long... axes) {
        return mean(axes.length == 0 ? null : new MeanOptions().axes(axes));
    }

    /**
     * Arithmetic mean over {@code axes}; NaN where there are no values.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor mean(MeanOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_mean(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Product over {@code axes}, 1 where there are no values.  Integers and bool give i64.
     *
     * @param axes dimensions that are reduced; empty: all
     * @return the result
     */
    public final Tensor prod(long... axes) {
        return prod(axes.length == 0 ? null : new ProdOptions().axes(axes));
    }

    /**
     * Product over {@code axes}, 1 where there are no values.  Integers and bool give i64.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor prod(ProdOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_prod(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Largest value over {@code axes}; NaN where there is one.  The gradient is shared evenly by equal values, as torch.amax does.
     *
     * @param axes dimensions that are reduced; empty: all
     * @return the result
     */
    public final Tensor max(long... axes) {
        return max(axes.length == 0 ? null : new MaxOptions().axes(axes));
    }

    /**
     * Largest value over {@code axes}; NaN where there is one.  The gradient is shared evenly by equal values, as torch.amax does.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor max(MaxOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_max(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Smallest value over {@code axes}; NaN where there is one.  The gradient is shared evenly by equal values, as torch.amin does.
     *
     * @param axes dimensions that are reduced; empty: all
     * @return the result
     */
    public final Tensor min(long... axes) {
        return min(axes.length == 0 ? null : new MinOptions().axes(axes));
    }

    /**
     * Smallest value over {@code axes}; NaN where there is one.  The gradient is shared evenly by equal values, as torch.amin does.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor min(MinOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_min(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Index, i64, of the largest value along {@code axis}: of the first one among equals, of the first NaN where there is one.
     *
     * @return the result
     */
    public final Tensor argmax() {
        return argmax((ArgmaxOptions) null);
    }

    /**
     * Index, i64, of the largest value along {@code axis}: of the first one among equals, of the first NaN where there is one.
     *
     * @param axis the dimension searched; none: all, as if flattened
     * @return the result
     */
    public final Tensor argmax(long axis) {
        return argmax(new ArgmaxOptions().axis(axis));
    }

    /**
     * Index, i64, of the largest value along {@code axis}: of the first one among equals, of the first NaN where there is one.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor argmax(ArgmaxOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_argmax(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Index, i64, of the smallest value along {@code axis}: of the first one among equals, of the first NaN where there is one.
     *
     * @return the result
     */
    public final Tensor argmin() {
        return argmin((ArgminOptions) null);
    }

    /**
     * Index, i64, of the smallest value along {@code axis}: of the first one among equals, of the first NaN where there is one.
     *
     * @param axis the dimension searched; none: all, as if flattened
     * @return the result
     */
    public final Tensor argmin(long axis) {
        return argmin(new ArgminOptions().axis(axis));
    }

    /**
     * Index, i64, of the smallest value along {@code axis}: of the first one among equals, of the first NaN where there is one.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor argmin(ArgminOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_argmin(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Variance over {@code axes}: squared distances from the mean, divided by their number less {@code correction}.
     *
     * @param axes dimensions that are reduced; empty: all
     * @return the result
     */
    public final Tensor var(long... axes) {
        return var(axes.length == 0 ? null : new VarOptions().axes(axes));
    }

    /**
     * Variance over {@code axes}: squared distances from the mean, divided by their number less {@code correction}.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor var(VarOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_var(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Standard deviation over {@code axes}: the square root of {@code var}.  The gradient is 0 where all values are equal.
     *
     * @param axes dimensions that are reduced; empty: all
     * @return the result
     */
    public final Tensor std(long... axes) {
        return std(axes.length == 0 ? null : new StdOptions().axes(axes));
    }

    /**
     * Standard deviation over {@code axes}: the square root of {@code var}.  The gradient is 0 where all values are equal.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor std(StdOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_std(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Log of the sum of e^x over {@code axes}, without overflow; -inf where there are no values.
     *
     * @param axes dimensions that are reduced; empty: all
     * @return the result
     */
    public final Tensor logsumexp(long... axes) {
        return logsumexp(axes.length == 0 ? null : new LogsumexpOptions().axes(axes));
    }

    /**
     * Log of the sum of e^x over {@code axes}, without overflow; -inf where there are no values.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor logsumexp(LogsumexpOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_logsumexp(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Whether every value over {@code axes} is non-zero; true where there are none.
     *
     * @param axes dimensions that are reduced; empty: all
     * @return the result
     */
    public final Tensor all(long... axes) {
        return all(axes.length == 0 ? null : new AllOptions().axes(axes));
    }

    /**
     * Whether every value over {@code axes} is non-zero; true where there are none.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor all(AllOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_all(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Whether some value over {@code axes} is non-zero; false where there are none.
     *
     * @param axes dimensions that are reduced; empty: all
     * @return the result
     */
    public final Tensor any(long... axes) {
        return any(axes.length == 0 ? null : new AnyOptions().axes(axes));
    }

    /**
     * Whether some value over {@code axes} is non-zero; false where there are none.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor any(AnyOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_any(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * (sum of |x|^p)^(1/p) over {@code axes}; p = 0 counts the non-zero values, p = inf and -inf give the largest and the smallest |x|.
     *
     * @return the result
     */
    public final Tensor norm() {
        return norm((NormOptions) null);
    }

    /**
     * (sum of |x|^p)^(1/p) over {@code axes}; p = 0 counts the non-zero values, p = inf and -inf give the largest and the smallest |x|.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor norm(NormOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_norm(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Number, i64, of non-zero values over {@code axes}.  NaN is not zero.
     *
     * @param axes dimensions that are reduced; empty: all
     * @return the result
     */
    public final Tensor countNonzero(long... axes) {
        return countNonzero(axes.length == 0 ? null : new CountNonzeroOptions().axes(axes));
    }

    /**
     * Number, i64, of non-zero values over {@code axes}.  NaN is not zero.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor countNonzero(CountNonzeroOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_count_nonzero(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * The 2-norm of all values of all tensors, as if concatenated: what gradients are clipped by.  f64 when one of them is, else f32.
     *
     * @param xs floating, of any shapes; at least one
     * @return the result
     */
    public static Tensor globalNorm(List<? extends Tensor> xs) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_global_norm(c.handles(xs), xs.size(), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(xs);
        }
    }

    /**
     * Sum of all values up to each along {@code axis}.  Integers and bool give i64.
     *
     * @param axis the dimension along which values accumulate
     * @return the result
     */
    public final Tensor cumsum(long axis) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_cumsum(c.use((Tensor) this), axis, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * Product of all values up to each along {@code axis}.  Integers and bool give i64.
     *
     * @param axis the dimension along which values accumulate
     * @return the result
     */
    public final Tensor cumprod(long axis) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_cumprod(c.use((Tensor) this), axis, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * Matrix product over the last two dimensions; leading dimensions broadcast.  A 1-d a is one row, a 1-d b one column, and that dimension is absent from the result.  f16 and bf16 are summed in f32 and rounded once; integers wrap.
     *
     * @param b […, k, n] or [k], a's dtype
     * @return […, m, n] in a's dtype
     */
    public final Tensor matmul(Tensor b) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_matmul(c.use((Tensor) this), c.use(b), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(b);
        }
    }

    /**
     * x · weightᵀ + bias, over the last dimension of x.  f16 and bf16 are summed in f32 and rounded once.
     *
     * @param weight [out, in], x's dtype
     * @return […, out] in x's dtype
     */
    public final Tensor linear(Tensor weight) {
        return linear(weight, (LinearOptions) null);
    }

    /**
     * x · weightᵀ + bias, over the last dimension of x.  f16 and bf16 are summed in f32 and rounded once.
     *
     * @param weight [out, in], x's dtype
     * @param options optional arguments; null: all defaults
     * @return […, out] in x's dtype
     */
    public final Tensor linear(Tensor weight, LinearOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_linear(c.use((Tensor) this), c.use(weight), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(weight);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * x's elements in row-major order as {@code shape}, on x's memory.  An error where x's strides do not allow that; {@code reshape} copies then.
     *
     * @param shape new sizes; one may be -1: what remains
     * @return the result
     */
    public final Tensor view(long... shape) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_view(c.use((Tensor) this), c.longs(shape), shape.length, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x's elements in row-major order as {@code shape}: a view where x's strides allow it, else a copy.
     *
     * @param shape new sizes; one may be -1: what remains
     * @return the result
     */
    public final Tensor reshape(long... shape) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_reshape(c.use((Tensor) this), c.longs(shape), shape.length, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * Dimensions start_axis … end_axis (both included) as one; 0-d becomes 1-d.  A view where strides allow it.
     *
     * @return the result
     */
    public final Tensor flatten() {
        return flatten((FlattenOptions) null);
    }

    /**
     * Dimensions start_axis … end_axis (both included) as one; 0-d becomes 1-d.  A view where strides allow it.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor flatten(FlattenOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_flatten(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Dimension {@code axis} split into {@code shape}; a view.
     *
     * @param axis dimension to split
     * @param shape its new sizes; one may be -1: what remains
     * @return the result
     */
    public final Tensor unflatten(long axis, long... shape) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_unflatten(c.use((Tensor) this), axis, c.longs(shape), shape.length, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x with dimensions axis0 and axis1 swapped; a view.
     *
     * @param axis0 first dimension to swap
     * @param axis1 second dimension to swap
     * @return the result
     */
    public final Tensor transpose(long axis0, long axis1) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_transpose(c.use((Tensor) this), axis0, axis1, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x with its dimensions in the order of {@code axes}; a view.
     *
     * @param axes x's dimensions in their new order, each once
     * @return the result
     */
    public final Tensor permute(long... axes) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_permute(c.use((Tensor) this), c.longs(axes), axes.length, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x without those of the dimensions {@code axes} whose size is 1 (others stay); without axes, without any of size 1.
     *
     * @param axes dimensions to drop where their size is 1; none: all of size 1
     * @return the result
     */
    public final Tensor squeeze(long... axes) {
        return squeeze(axes.length == 0 ? null : new SqueezeOptions().axes(axes));
    }

    /**
     * x without those of the dimensions {@code axes} whose size is 1 (others stay); without axes, without any of size 1.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor squeeze(SqueezeOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_squeeze(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * x with a new dimension of size 1 at {@code axis} of the result.
     *
     * @param axis where the new dimension stands in the result
     * @return the result
     */
    public final Tensor unsqueeze(long axis) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_unsqueeze(c.use((Tensor) this), axis, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x with dimensions of size 1 repeated to {@code shape}, new ones in front; a view with stride 0 along them.
     *
     * @param shape sizes of the result; -1 keeps x's
     * @return the result
     */
    public final Tensor expand(long... shape) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_expand(c.use((Tensor) this), c.longs(shape), shape.length, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x[start:end:step] along {@code axis}, with Python's rules: bounds outside are cut to the size.  A view.
     *
     * @param axis dimension to cut
     * @return the result
     */
    public final Tensor slice(long axis) {
        return slice(axis, (SliceOptions) null);
    }

    /**
     * x[start:end:step] along {@code axis}, with Python's rules: bounds outside are cut to the size.  A view.
     *
     * @param axis dimension to cut
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor slice(long axis, SliceOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_slice(c.use((Tensor) this), axis, Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * x[index] along {@code axis}, which is dropped; a view.
     *
     * @param axis dimension to drop
     * @param index index along it; negative counts from the end
     * @return the result
     */
    public final Tensor select(long axis, long index) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_select(c.use((Tensor) this), axis, index, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * {@code length} elements from {@code start} along {@code axis}; a view.  Unlike slice, the range must lie inside.
     *
     * @param axis dimension to cut
     * @param start first index; negative counts from the end
     * @param length how many to keep
     * @return the result
     */
    public final Tensor narrow(long axis, long start, long length) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_narrow(c.use((Tensor) this), axis, start, length, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * Windows of {@code size} elements every {@code step} along {@code axis}: that dimension counts them, a new last one holds each.  A view; windows overlap where step &lt; size.  0-d counts as one element.
     *
     * @param axis dimension to slide along
     * @param size elements per window
     * @param step distance of windows, at least 1
     * @return the result
     */
    public final Tensor unfold(long axis, long size, long step) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_unfold(c.use((Tensor) this), axis, size, step, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The diagonal of the matrices that axis0 and axis1 span, as a new last dimension; both are dropped.  A view.
     *
     * @return the result
     */
    public final Tensor diagonal() {
        return diagonal((DiagonalOptions) null);
    }

    /**
     * The diagonal of the matrices that axis0 and axis1 span, as a new last dimension; both are dropped.  A view.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor diagonal(DiagonalOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_diagonal(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * The elements offset + Σ index · stride of x, counted in row-major order; a view where x is contiguous, else of a contiguous copy.
     *
     * @param size sizes of the result
     * @param stride its strides in x's row-major elements, not negative
     * @return the result
     */
    public final Tensor asStrided(long[] size, long... stride) {
        return asStrided(size, stride, (AsStridedOptions) null);
    }

    /**
     * The elements offset + Σ index · stride of x, counted in row-major order; a view where x is contiguous, else of a contiguous copy.
     *
     * @param size sizes of the result
     * @param stride its strides in x's row-major elements, not negative
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor asStrided(long[] size, long stride, AsStridedOptions options) {
        return asStrided(size, new long[] {stride}, options);
    }

    /**
     * The elements offset + Σ index · stride of x, counted in row-major order; a view where x is contiguous, else of a contiguous copy.
     *
     * @param size sizes of the result
     * @param stride its strides in x's row-major elements, not negative
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor asStrided(long[] size, long[] stride, AsStridedOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_as_strided(c.use((Tensor) this), c.longs(size), size.length, c.longs(stride), stride.length, Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * The inputs one after another along {@code axis}; their other sizes agree, their dtypes promote.  An empty 1-d tensor adds nothing.
     *
     * @param xs at least one, each at least 1-d
     * @return the result
     */
    public static Tensor cat(List<? extends Tensor> xs) {
        return cat(xs, (CatOptions) null);
    }

    /**
     * The inputs one after another along {@code axis}; their other sizes agree, their dtypes promote.  An empty 1-d tensor adds nothing.
     *
     * @param xs at least one, each at least 1-d
     * @param axis dimension along which the inputs follow one another
     * @return the result
     */
    public static Tensor cat(List<? extends Tensor> xs, long axis) {
        return cat(xs, new CatOptions().axis(axis));
    }

    /**
     * The inputs one after another along {@code axis}; their other sizes agree, their dtypes promote.  An empty 1-d tensor adds nothing.
     *
     * @param xs at least one, each at least 1-d
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public static Tensor cat(List<? extends Tensor> xs, CatOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_cat(c.handles(xs), xs.size(), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(xs);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * The inputs, all of one shape, along a new dimension {@code axis}; their dtypes promote.
     *
     * @param xs at least one
     * @return the result
     */
    public static Tensor stack(List<? extends Tensor> xs) {
        return stack(xs, (StackOptions) null);
    }

    /**
     * The inputs, all of one shape, along a new dimension {@code axis}; their dtypes promote.
     *
     * @param xs at least one
     * @param axis where the new dimension stands in the result
     * @return the result
     */
    public static Tensor stack(List<? extends Tensor> xs, long axis) {
        return stack(xs, new StackOptions().axis(axis));
    }

    /**
     * The inputs, all of one shape, along a new dimension {@code axis}; their dtypes promote.
     *
     * @param xs at least one
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public static Tensor stack(List<? extends Tensor> xs, StackOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_stack(c.handles(xs), xs.size(), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(xs);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * x cut along {@code axis} into parts of {@code size} elements: views.
     *
     * @param size elements per part, at least 1; the last may have fewer
     * @return the result
     */
    public final List<Tensor> split(long size) {
        return split(size, (SplitOptions) null);
    }

    /**
     * x cut along {@code axis} into parts of {@code size} elements: views.
     *
     * @param size elements per part, at least 1; the last may have fewer
     * @param axis dimension to cut
     * @return the result
     */
    public final List<Tensor> split(long size, long axis) {
        return split(size, new SplitOptions().axis(axis));
    }

    /**
     * x cut along {@code axis} into parts of {@code size} elements: views.
     *
     * @param size elements per part, at least 1; the last may have fewer
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final List<Tensor> split(long size, SplitOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(0);
        try {
            long a0 = c.use((Tensor) this);
            long a1 = size;
            long a2 = Options.write(options, c);
            return c.list((place, capacity, length) -> Abi.sterna_split(a0, a1, a2, place, capacity, length));
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * x cut along {@code axis} into at most {@code chunks} equal parts, the last one perhaps smaller: views.
     *
     * @param chunks how many parts at most, at least 1
     * @return the result
     */
    public final List<Tensor> chunk(long chunks) {
        return chunk(chunks, (ChunkOptions) null);
    }

    /**
     * x cut along {@code axis} into at most {@code chunks} equal parts, the last one perhaps smaller: views.
     *
     * @param chunks how many parts at most, at least 1
     * @param axis dimension to cut
     * @return the result
     */
    public final List<Tensor> chunk(long chunks, long axis) {
        return chunk(chunks, new ChunkOptions().axis(axis));
    }

    /**
     * x cut along {@code axis} into at most {@code chunks} equal parts, the last one perhaps smaller: views.
     *
     * @param chunks how many parts at most, at least 1
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final List<Tensor> chunk(long chunks, ChunkOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(0);
        try {
            long a0 = c.use((Tensor) this);
            long a1 = chunks;
            long a2 = Options.write(options, c);
            return c.list((place, capacity, length) -> Abi.sterna_chunk(a0, a1, a2, place, capacity, length));
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * x with the order of elements reversed along {@code axes}.
     *
     * @param axes dimensions to reverse
     * @return the result
     */
    public final Tensor flip(long... axes) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_flip(c.use((Tensor) this), c.longs(axes), axes.length, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x with its elements moved by {@code shifts} along {@code axes}; what leaves at the end comes back at the start.
     *
     * @param shifts places to move, towards the end; one per axis
     * @param axes dimensions to roll; empty: x flattened, by one shift
     * @return the result
     */
    public final Tensor roll(long[] shifts, long... axes) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_roll(c.use((Tensor) this), c.longs(shifts), shifts.length, c.longs(axes), axes.length, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x beside itself repeats[i] times along each dimension (NumPy's tile).
     *
     * @param repeats times per dimension; additional ones stand in front
     * @return the result
     */
    public final Tensor repeat(long... repeats) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_repeat(c.use((Tensor) this), c.longs(repeats), repeats.length, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * x with {@code value} around it: pads[0] elements before and pads[1] after the last dimension, pads[2] and pads[3] for the one before it, and so on (PyTorch's order); negative pads crop.
     *
     * @param pads before, after of the last dimension, then of the one before it …; negative ones crop
     * @return the result
     */
    public final Tensor pad(long... pads) {
        return pad(pads, (PadOptions) null);
    }

    /**
     * x with {@code value} around it: pads[0] elements before and pads[1] after the last dimension, pads[2] and pads[3] for the one before it, and so on (PyTorch's order); negative pads crop.
     *
     * @param pads before, after of the last dimension, then of the one before it …; negative ones crop
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor pad(long pads, PadOptions options) {
        return pad(new long[] {pads}, options);
    }

    /**
     * x with {@code value} around it: pads[0] elements before and pads[1] after the last dimension, pads[2] and pads[3] for the one before it, and so on (PyTorch's order); negative pads crop.
     *
     * @param pads before, after of the last dimension, then of the one before it …; negative ones crop
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor pad(long[] pads, PadOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_pad(c.use((Tensor) this), c.longs(pads), pads.length, Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * The lower triangle of x's matrices (the last two dimensions), up to {@code diagonal}; zeros above.
     *
     * @return the result
     */
    public final Tensor tril() {
        return tril((TrilOptions) null);
    }

    /**
     * The lower triangle of x's matrices (the last two dimensions), up to {@code diagonal}; zeros above.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor tril(TrilOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_tril(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * The upper triangle of x's matrices (the last two dimensions), from {@code diagonal}; zeros below.
     *
     * @return the result
     */
    public final Tensor triu() {
        return triu((TriuOptions) null);
    }

    /**
     * The upper triangle of x's matrices (the last two dimensions), from {@code diagonal}; zeros below.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor triu(TriuOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_triu(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * x at each of the indices along {@code axis}, in their order.  Indices are in [0, size); any other is an error.
     *
     * @param index integers, 1-d
     * @param axis dimension that is indexed
     * @return the result
     */
    public final Tensor indexSelect(Tensor index, long axis) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_index_select(c.use((Tensor) this), c.use(index), axis, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(index);
        }
    }

    /**
     * x with slice i of src added at index[i] along {@code axis}, in that order: the same on any number of threads.
     *
     * @param index integers, 1-d
     * @param src x's dtype; x's shape but for {@code axis}
     * @param axis dimension that is indexed
     * @return the result
     */
    public final Tensor indexAdd(Tensor index, Tensor src, long axis) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_index_add(c.use((Tensor) this), c.use(index), c.use(src), axis, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(index);
            Reference.reachabilityFence(src);
        }
    }

    /**
     * Out[…, i, …] = x[…, index[…, i, …], …], i along {@code axis}; index is nowhere else larger than x.  Indices are in [0, size); any other is an error.
     *
     * @param index integers, as many dimensions as x
     * @param axis dimension that is indexed
     * @return the result
     */
    public final Tensor gather(Tensor index, long axis) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_gather(c.use((Tensor) this), c.use(index), axis, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(index);
        }
    }

    /**
     * x with src written at index along {@code axis}, the inverse of gather.  Where an index comes twice the last one stays, and the gradient of src is defined only without such.
     *
     * @param index integers, as many dimensions as x
     * @param src x's dtype, at least index's sizes
     * @param axis dimension that is indexed
     * @return the result
     */
    public final Tensor scatter(Tensor index, Tensor src, long axis) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_scatter(c.use((Tensor) this), c.use(index), c.use(src), axis, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(index);
            Reference.reachabilityFence(src);
        }
    }

    /**
     * x with src added at index along {@code axis}, in index order: the same on any number of threads.
     *
     * @param index integers, as many dimensions as x
     * @param src x's dtype, at least index's sizes
     * @param axis dimension that is indexed
     * @return the result
     */
    public final Tensor scatterAdd(Tensor index, Tensor src, long axis) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_scatter_add(c.use((Tensor) this), c.use(index), c.use(src), axis, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(index);
            Reference.reachabilityFence(src);
        }
    }

    /**
     * Gather, with the other dimensions of x and index broadcast.  Indices are in [0, size); any other is an error.
     *
     * @param index integers, as many dimensions as x
     * @param axis dimension that is indexed
     * @return the result
     */
    public final Tensor takeAlongAxis(Tensor index, long axis) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_take_along_axis(c.use((Tensor) this), c.use(index), axis, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(index);
        }
    }

    /**
     * The elements of x where {@code mask} is true, 1-d, in row-major order; the shapes broadcast.  The result's size depends on data, so this op cannot be captured.
     *
     * @param mask bool, a shape that broadcasts with x's
     * @return the result
     */
    public final Tensor maskedSelect(Tensor mask) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_masked_select(c.use((Tensor) this), c.use(mask), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(mask);
        }
    }

    /**
     * i64 of x's shape and a last dimension of num_classes, 1 at x's value and 0 elsewhere.  Values are in [0, num_classes); any other is an error.
     *
     * @param numClasses size of the new last dimension
     * @return the result
     */
    public final Tensor oneHot(long numClasses) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_one_hot(c.use((Tensor) this), numClasses, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The rows of weight that {@code index} names: index's shape and a last dimension of weight's row size.  Indices are in [0, rows); any other is an error.
     *
     * @param index integers, any shape
     * @return the result
     */
    public final Tensor embedding(Tensor index) {
        return embedding(index, (EmbeddingOptions) null);
    }

    /**
     * The rows of weight that {@code index} names: index's shape and a last dimension of weight's row size.  Indices are in [0, rows); any other is an error.
     *
     * @param index integers, any shape
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor embedding(Tensor index, EmbeddingOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_embedding(c.use((Tensor) this), c.use(index), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(index);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * x's elements in order along {@code axis}, and where they were.  Equal elements keep their order; NaN is larger than every number.
     *
     * @return the results
     */
    public final SortResult sort() {
        return sort((SortOptions) null);
    }

    /**
     * x's elements in order along {@code axis}, and where they were.  Equal elements keep their order; NaN is larger than every number.
     *
     * @param axis dimension to sort along
     * @return the results
     */
    public final SortResult sort(long axis) {
        return sort(new SortOptions().axis(axis));
    }

    /**
     * x's elements in order along {@code axis}, and where they were.  Equal elements keep their order; NaN is larger than every number.
     *
     * @param options optional arguments; null: all defaults
     * @return the results
     */
    public final SortResult sort(SortOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(2);
        try {
            while (c.again(Abi.sterna_sort(c.use((Tensor) this), Options.write(options, c), at, at + 8))) {
                continue;
            }
            return new SortResult(c.tensor(at), c.tensorOrNull(at + 8));
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * The indices that sort x along {@code axis}, i64: the second output of sort.
     *
     * @return the result
     */
    public final Tensor argsort() {
        return argsort((ArgsortOptions) null);
    }

    /**
     * The indices that sort x along {@code axis}, i64: the second output of sort.
     *
     * @param axis dimension to sort along
     * @return the result
     */
    public final Tensor argsort(long axis) {
        return argsort(new ArgsortOptions().axis(axis));
    }

    /**
     * The indices that sort x along {@code axis}, i64: the second output of sort.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor argsort(ArgsortOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_argsort(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * The k largest (or smallest) elements along {@code axis}, in order, and where they were.  Of equal elements the first come first; NaN is larger than every number.
     *
     * @param k how many, at most the dimension's size
     * @return the results
     */
    public final TopkResult topk(long k) {
        return topk(k, (TopkOptions) null);
    }

    /**
     * The k largest (or smallest) elements along {@code axis}, in order, and where they were.  Of equal elements the first come first; NaN is larger than every number.
     *
     * @param k how many, at most the dimension's size
     * @param axis dimension to choose along
     * @return the results
     */
    public final TopkResult topk(long k, long axis) {
        return topk(k, new TopkOptions().axis(axis));
    }

    /**
     * The k largest (or smallest) elements along {@code axis}, in order, and where they were.  Of equal elements the first come first; NaN is larger than every number.
     *
     * @param k how many, at most the dimension's size
     * @param options optional arguments; null: all defaults
     * @return the results
     */
    public final TopkResult topk(long k, TopkOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(2);
        try {
            while (c.again(Abi.sterna_topk(c.use((Tensor) this), k, Options.write(options, c), at, at + 8))) {
                continue;
            }
            return new TopkResult(c.tensor(at), c.tensorOrNull(at + 8));
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * e^x scaled so that it sums to one along {@code axis}, without overflow.
     *
     * @return the result
     */
    public final Tensor softmax() {
        return softmax((SoftmaxOptions) null);
    }

    /**
     * e^x scaled so that it sums to one along {@code axis}, without overflow.
     *
     * @param axis the dimension normalized
     * @return the result
     */
    public final Tensor softmax(long axis) {
        return softmax(new SoftmaxOptions().axis(axis));
    }

    /**
     * e^x scaled so that it sums to one along {@code axis}, without overflow.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor softmax(SoftmaxOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_softmax(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Log(softmax(x)) along {@code axis}, computed as x - logsumexp(x).
     *
     * @return the result
     */
    public final Tensor logSoftmax() {
        return logSoftmax((LogSoftmaxOptions) null);
    }

    /**
     * Log(softmax(x)) along {@code axis}, computed as x - logsumexp(x).
     *
     * @param axis the dimension normalized
     * @return the result
     */
    public final Tensor logSoftmax(long axis) {
        return logSoftmax(new LogSoftmaxOptions().axis(axis));
    }

    /**
     * Log(softmax(x)) along {@code axis}, computed as x - logsumexp(x).
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor logSoftmax(LogSoftmaxOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_log_softmax(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Cross-correlation of x with weight over one dimension, plus bias.  f16 and bf16 are summed in f32.
     *
     * @param weight (out_channels, in_channels / groups, K), x's dtype
     * @return (N, out_channels, (L + 2 padding - dilation (K - 1) - 1) / stride + 1)
     */
    public final Tensor conv1d(Tensor weight) {
        return conv1d(weight, (Conv1dOptions) null);
    }

    /**
     * Cross-correlation of x with weight over one dimension, plus bias.  f16 and bf16 are summed in f32.
     *
     * @param weight (out_channels, in_channels / groups, K), x's dtype
     * @param options optional arguments; null: all defaults
     * @return (N, out_channels, (L + 2 padding - dilation (K - 1) - 1) / stride + 1)
     */
    public final Tensor conv1d(Tensor weight, Conv1dOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_conv1d(c.use((Tensor) this), c.use(weight), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(weight);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Cross-correlation of x with weight over two dimensions, plus bias.  f16 and bf16 are summed in f32.
     *
     * @param weight (out_channels, in_channels / groups, kH, kW), x's dtype
     * @return (N, out_channels, H', W') with H' = (H + 2 padding - dilation (kH - 1) - 1) / stride + 1
     */
    public final Tensor conv2d(Tensor weight) {
        return conv2d(weight, (Conv2dOptions) null);
    }

    /**
     * Cross-correlation of x with weight over two dimensions, plus bias.  f16 and bf16 are summed in f32.
     *
     * @param weight (out_channels, in_channels / groups, kH, kW), x's dtype
     * @param options optional arguments; null: all defaults
     * @return (N, out_channels, H', W') with H' = (H + 2 padding - dilation (kH - 1) - 1) / stride + 1
     */
    public final Tensor conv2d(Tensor weight, Conv2dOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_conv2d(c.use((Tensor) this), c.use(weight), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(weight);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * The largest value of each window along the last dimension; NaN wins.  Padding never does.
     *
     * @param kernel size of the window; one number for all dimensions or one each
     * @return the result
     */
    public final Tensor maxPool1d(long... kernel) {
        return maxPool1d(kernel, (MaxPool1dOptions) null);
    }

    /**
     * The largest value of each window along the last dimension; NaN wins.  Padding never does.
     *
     * @param kernel size of the window; one number for all dimensions or one each
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor maxPool1d(long kernel, MaxPool1dOptions options) {
        return maxPool1d(new long[] {kernel}, options);
    }

    /**
     * The largest value of each window along the last dimension; NaN wins.  Padding never does.
     *
     * @param kernel size of the window; one number for all dimensions or one each
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor maxPool1d(long[] kernel, MaxPool1dOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_max_pool1d(c.use((Tensor) this), c.longs(kernel), kernel.length, Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * The largest value of each window of the last two dimensions; NaN wins, the first of equals too.  Padding never does.
     *
     * @param kernel size of the window; one number for all dimensions or one each
     * @return the windows' maxima in x's dtype
     */
    public final Tensor maxPool2d(long... kernel) {
        return maxPool2d(kernel, (MaxPool2dOptions) null);
    }

    /**
     * The largest value of each window of the last two dimensions; NaN wins, the first of equals too.  Padding never does.
     *
     * @param kernel size of the window; one number for all dimensions or one each
     * @param options optional arguments; null: all defaults
     * @return the windows' maxima in x's dtype
     */
    public final Tensor maxPool2d(long kernel, MaxPool2dOptions options) {
        return maxPool2d(new long[] {kernel}, options);
    }

    /**
     * The largest value of each window of the last two dimensions; NaN wins, the first of equals too.  Padding never does.
     *
     * @param kernel size of the window; one number for all dimensions or one each
     * @param options optional arguments; null: all defaults
     * @return the windows' maxima in x's dtype
     */
    public final Tensor maxPool2d(long[] kernel, MaxPool2dOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_max_pool2d(c.use((Tensor) this), c.longs(kernel), kernel.length, Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * The mean of each window along the last dimension.
     *
     * @param kernel size of the window; one number for all dimensions or one each
     * @return the result
     */
    public final Tensor avgPool1d(long... kernel) {
        return avgPool1d(kernel, (AvgPool1dOptions) null);
    }

    /**
     * The mean of each window along the last dimension.
     *
     * @param kernel size of the window; one number for all dimensions or one each
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor avgPool1d(long kernel, AvgPool1dOptions options) {
        return avgPool1d(new long[] {kernel}, options);
    }

    /**
     * The mean of each window along the last dimension.
     *
     * @param kernel size of the window; one number for all dimensions or one each
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor avgPool1d(long[] kernel, AvgPool1dOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_avg_pool1d(c.use((Tensor) this), c.longs(kernel), kernel.length, Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * The mean of each window of the last two dimensions, summed in f32 for f16 and bf16.
     *
     * @param kernel size of the window; one number for all dimensions or one each
     * @return the result
     */
    public final Tensor avgPool2d(long... kernel) {
        return avgPool2d(kernel, (AvgPool2dOptions) null);
    }

    /**
     * The mean of each window of the last two dimensions, summed in f32 for f16 and bf16.
     *
     * @param kernel size of the window; one number for all dimensions or one each
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor avgPool2d(long kernel, AvgPool2dOptions options) {
        return avgPool2d(new long[] {kernel}, options);
    }

    /**
     * The mean of each window of the last two dimensions, summed in f32 for f16 and bf16.
     *
     * @param kernel size of the window; one number for all dimensions or one each
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor avgPool2d(long[] kernel, AvgPool2dOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_avg_pool2d(c.use((Tensor) this), c.longs(kernel), kernel.length, Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * The means of windows that cover the last dimension evenly: window i is [⌊i L / n⌋, ⌈(i + 1) L / n⌉).
     *
     * @param outputSize sizes of the result; one number for all or one each
     * @return the result
     */
    public final Tensor adaptiveAvgPool1d(long... outputSize) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_adaptive_avg_pool1d(c.use((Tensor) this), c.longs(outputSize), outputSize.length, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The means of windows that cover the last two dimensions evenly: window i of n is [⌊i H / n⌋, ⌈(i + 1) H / n⌉).
     *
     * @param outputSize sizes of the result; one number for all or one each
     * @return the result
     */
    public final Tensor adaptiveAvgPool2d(long... outputSize) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_adaptive_avg_pool2d(c.use((Tensor) this), c.longs(outputSize), outputSize.length, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The maxima of the windows of adaptive_avg_pool2d; NaN wins.
     *
     * @param outputSize sizes of the result; one number for all or one each
     * @return the windows' maxima in x's dtype
     */
    public final Tensor adaptiveMaxPool2d(long... outputSize) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_adaptive_max_pool2d(c.use((Tensor) this), c.longs(outputSize), outputSize.length, at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * (x - mean) / √(variance + eps) * weight + bias for each channel, dimension 1.  Training takes mean and variance from the batch, otherwise they are the running ones.  S. Ioffe, C. Szegedy, 2015.
     *
     * @return the results
     */
    public final BatchNormResult batchNorm() {
        return batchNorm((BatchNormOptions) null);
    }

    /**
     * (x - mean) / √(variance + eps) * weight + bias for each channel, dimension 1.  Training takes mean and variance from the batch, otherwise they are the running ones.  S. Ioffe, C. Szegedy, 2015.
     *
     * @param options optional arguments; null: all defaults
     * @return the results
     */
    public final BatchNormResult batchNorm(BatchNormOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(3);
        try {
            while (c.again(Abi.sterna_batch_norm(c.use((Tensor) this), Options.write(options, c), at, at + 8, at + 16))) {
                continue;
            }
            return new BatchNormResult(c.tensor(at), c.tensorOrNull(at + 8), c.tensorOrNull(at + 16));
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * (x - mean) / √(variance + eps) * weight + bias, with mean and biased variance over the last dimensions.  J. Ba, J. Kiros, G. Hinton, 2016.
     *
     * @param normalizedShape the last sizes of x
     * @return x's shape and dtype
     */
    public final Tensor layerNorm(long... normalizedShape) {
        return layerNorm(normalizedShape, (LayerNormOptions) null);
    }

    /**
     * (x - mean) / √(variance + eps) * weight + bias, with mean and biased variance over the last dimensions.  J. Ba, J. Kiros, G. Hinton, 2016.
     *
     * @param normalizedShape the last sizes of x
     * @param options optional arguments; null: all defaults
     * @return x's shape and dtype
     */
    public final Tensor layerNorm(long normalizedShape, LayerNormOptions options) {
        return layerNorm(new long[] {normalizedShape}, options);
    }

    /**
     * (x - mean) / √(variance + eps) * weight + bias, with mean and biased variance over the last dimensions.  J. Ba, J. Kiros, G. Hinton, 2016.
     *
     * @param normalizedShape the last sizes of x
     * @param options optional arguments; null: all defaults
     * @return x's shape and dtype
     */
    public final Tensor layerNorm(long[] normalizedShape, LayerNormOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_layer_norm(c.use((Tensor) this), c.longs(normalizedShape), normalizedShape.length, Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Sets each value to zero with probability p and scales the others by 1 / (1 - p).  N. Srivastava et al., 2014.
     *
     * @return like x
     */
    public final Tensor dropout() {
        return dropout((DropoutOptions) null);
    }

    /**
     * Sets each value to zero with probability p and scales the others by 1 / (1 - p).  N. Srivastava et al., 2014.
     *
     * @param options optional arguments; null: all defaults
     * @return like x
     */
    public final Tensor dropout(DropoutOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_dropout(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Sets each channel to zero with probability p and scales the others by 1 / (1 - p).  J. Tompson et al., 2015.
     *
     * @return the result
     */
    public final Tensor dropout2d() {
        return dropout2d((Dropout2dOptions) null);
    }

    /**
     * Sets each channel to zero with probability p and scales the others by 1 / (1 - p).  J. Tompson et al., 2015.
     *
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor dropout2d(Dropout2dOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_dropout2d(c.use((Tensor) this), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * -log softmax(x) at the target class, or, for probabilities, summed over the classes by their share.  The mean of class indices is weighted, as in PyTorch: the sum over the sum of the targets' weights.
     *
     * @param target class indices, integers in [0, C): (N, …) or (); or probabilities: the shape and dtype of x
     * @return the result
     */
    public final Tensor crossEntropy(Tensor target) {
        return crossEntropy(target, (CrossEntropyOptions) null);
    }

    /**
     * -log softmax(x) at the target class, or, for probabilities, summed over the classes by their share.  The mean of class indices is weighted, as in PyTorch: the sum over the sum of the targets' weights.
     *
     * @param target class indices, integers in [0, C): (N, …) or (); or probabilities: the shape and dtype of x
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor crossEntropy(Tensor target, CrossEntropyOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_cross_entropy(c.use((Tensor) this), c.use(target), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(target);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * -x at the target class, times its weight; x holds logarithms of probabilities.  The mean is weighted: the sum over the sum of the targets' weights.  A target outside [0, C) is an error.
     *
     * @param target class indices, integers in [0, C): (N, …) or ()
     * @return the result
     */
    public final Tensor nllLoss(Tensor target) {
        return nllLoss(target, (NllLossOptions) null);
    }

    /**
     * -x at the target class, times its weight; x holds logarithms of probabilities.  The mean is weighted: the sum over the sum of the targets' weights.  A target outside [0, C) is an error.
     *
     * @param target class indices, integers in [0, C): (N, …) or ()
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor nllLoss(Tensor target, NllLossOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_nll_loss(c.use((Tensor) this), c.use(target), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(target);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * Binary cross-entropy of sigmoid(x), without overflow: -(pos_weight * target * log sigmoid(x) + (1 - target) * log sigmoid(-x)) * weight.
     *
     * @param target probabilities, of the shape and dtype of x
     * @return the result
     */
    public final Tensor bceWithLogits(Tensor target) {
        return bceWithLogits(target, (BceWithLogitsOptions) null);
    }

    /**
     * Binary cross-entropy of sigmoid(x), without overflow: -(pos_weight * target * log sigmoid(x) + (1 - target) * log sigmoid(-x)) * weight.
     *
     * @param target probabilities, of the shape and dtype of x
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor bceWithLogits(Tensor target, BceWithLogitsOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_bce_with_logits(c.use((Tensor) this), c.use(target), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(target);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * (x - target)².
     *
     * @param target of the shape and dtype of x
     * @return the result
     */
    public final Tensor mseLoss(Tensor target) {
        return mseLoss(target, (MseLossOptions) null);
    }

    /**
     * (x - target)².
     *
     * @param target of the shape and dtype of x
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor mseLoss(Tensor target, MseLossOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_mse_loss(c.use((Tensor) this), c.use(target), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(target);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * |x - target|.
     *
     * @param target of the shape and dtype of x
     * @return the result
     */
    public final Tensor l1Loss(Tensor target) {
        return l1Loss(target, (L1LossOptions) null);
    }

    /**
     * |x - target|.
     *
     * @param target of the shape and dtype of x
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor l1Loss(Tensor target, L1LossOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_l1_loss(c.use((Tensor) this), c.use(target), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(target);
            Reference.reachabilityFence(options);
        }
    }

    /**
     * (x - target)² / (2 beta) where |x - target| &lt; beta, else |x - target| - beta / 2: with beta = 1 the Huber loss.  R. Girshick, Fast R-CNN, 2015.
     *
     * @param target of the shape and dtype of x
     * @return the result
     */
    public final Tensor smoothL1Loss(Tensor target) {
        return smoothL1Loss(target, (SmoothL1LossOptions) null);
    }

    /**
     * (x - target)² / (2 beta) where |x - target| &lt; beta, else |x - target| - beta / 2: with beta = 1 the Huber loss.  R. Girshick, Fast R-CNN, 2015.
     *
     * @param target of the shape and dtype of x
     * @param options optional arguments; null: all defaults
     * @return the result
     */
    public final Tensor smoothL1Loss(Tensor target, SmoothL1LossOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            while (c.again(Abi.sterna_smooth_l1_loss(c.use((Tensor) this), c.use(target), Options.write(options, c), at))) {
                continue;
            }
            return c.tensor(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(target);
            Reference.reachabilityFence(options);
        }
    }
}
