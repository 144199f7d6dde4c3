package dev.sterna;

import dev.sterna.error.InvalidArgumentException;
import dev.sterna.error.ShapeException;
import dev.sterna.internal.Abi;
import dev.sterna.internal.Callbacks;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Handle;
import dev.sterna.internal.Options;
import dev.sterna.internal.Scratch;
import dev.sterna.internal.Tables;
import dev.sterna.options.BackwardOptions;
import dev.sterna.options.TensorTextOptions;
import dev.sterna.options.ToOptions;
import dev.sterna.options.VariableOptions;
import java.lang.ref.Reference;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A value that never changes, or a <i>variable</i>, which {@link #assign} and optimizers change.  Every op is a method.
 *
 * <p>A tensor is closed by {@link #close}, by the end of the {@link Scope} that it was made in, or by the garbage
 * collector.  Tensors may be used from all threads at once; a variable that one thread changes must not be used by
 * another
 * one at the same time.
 */
public final class Tensor extends TensorOps {
    /**
     * A handle that the caller owns.
     *
     * @hidden
     */
    public Tensor(Caller c, long token) {
        super(c, token, true);
    }

    /**
     * One that the library's scope does not know.
     *
     * @hidden
     */
    public Tensor(Caller c, long token, boolean scoped) {
        super(c, token, scoped);
    }

    @Override
    protected int kind() {
        return Tables.TENSOR;
    }

    // ---- data in

    /** Copies elements in row-major order, as many as the shape says; without a shape a row of them. */
    public static Tensor of(float[] values, long... shape) {
        return of(DType.F32, 4, values.length, shape, m -> m.asFloatBuffer().put(values));
    }

    /** The same of f64. */
    public static Tensor of(double[] values, long... shape) {
        return of(DType.F64, 8, values.length, shape, m -> m.asDoubleBuffer().put(values));
    }

    /** The same of i64. */
    public static Tensor of(long[] values, long... shape) {
        return of(DType.I64, 8, values.length, shape, m -> m.asLongBuffer().put(values));
    }

    /** The same of i32. */
    public static Tensor of(int[] values, long... shape) {
        return of(DType.I32, 4, values.length, shape, m -> m.asIntBuffer().put(values));
    }

    /** The same of i16. */
    public static Tensor of(short[] values, long... shape) {
        return of(DType.I16, 2, values.length, shape, m -> m.asShortBuffer().put(values));
    }

    /** The same of i8. */
    public static Tensor of(byte[] values, long... shape) {
        return of(DType.I8, 1, values.length, shape, m -> m.put(values));
    }

    /** The same of bool. */
    public static Tensor of(boolean[] values, long... shape) {
        return of(DType.BOOL, 1, values.length, shape, m -> {
            for (boolean b : values) {
                m.put((byte) (b ? 1 : 0));
            }
        });
    }

    /** Copies elements of any dtype from their bytes, in native order. */
    public static Tensor ofBytes(byte[] bytes, DType dtype, long... shape) {
        return of(dtype, 1, bytes.length, shape, m -> m.put(bytes), true);
    }

    /** A tensor of no dimensions. */
    public static Tensor scalar(float value) {
        return of(DType.F32, 4, 1, new long[0], m -> m.putFloat(value), true);
    }

    /** A tensor of no dimensions and a dtype. */
    public static Tensor scalar(double value, DType dtype) {
        try (Tensor t = of(DType.F64, 8, 1, new long[0], m -> m.putDouble(value), true)) {
            return t.cast(dtype);
        }
    }

    private interface Fill {
        void fill(ByteBuffer memory);
    }

    private static Tensor of(DType dtype, int size, int n, long[] shape, Fill fill) {
        return of(dtype, size, n, shape.length == 0 ? new long[] {n} : shape, fill, false);
    }

    private static Tensor of(DType dtype, int size, int n, long[] shape, Fill fill, boolean asIs) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            return c.withMemory((long) size * n, (data, memory) -> {
                fill.fill(memory);
                while (c.again(Abi.sterna_tensor_from_data(data, (long) size * n, dtype.value(), c.longs(shape),
                        shape.length, at))) {
                    continue;
                }
                return c.tensor(at);
            });
        } finally {
            c.end(at);
        }
    }

    /**
     * Uses the memory of a direct buffer from its position to its limit, without a copy.  The buffer is kept alive
     * as long
     * as it is needed; nobody may write to it meanwhile.
     */
    public static Tensor wrap(ByteBuffer direct, DType dtype, long... shape) {
        return wrap(direct, 1, direct.order(), dtype, shape);
    }

    /** The same of f32. */
    public static Tensor wrap(FloatBuffer direct, long... shape) {
        return wrap(direct, 4, direct.order(), DType.F32, shape);
    }

    /** The same of f64. */
    public static Tensor wrap(DoubleBuffer direct, long... shape) {
        return wrap(direct, 8, direct.order(), DType.F64, shape);
    }

    /** The same of i64. */
    public static Tensor wrap(LongBuffer direct, long... shape) {
        return wrap(direct, 8, direct.order(), DType.I64, shape);
    }

    /** The same of i32. */
    public static Tensor wrap(IntBuffer direct, long... shape) {
        return wrap(direct, 4, direct.order(), DType.I32, shape);
    }

    /** The same of i16. */
    public static Tensor wrap(ShortBuffer direct, long... shape) {
        return wrap(direct, 2, direct.order(), DType.I16, shape);
    }

    private static Tensor wrap(Buffer direct, int size, ByteOrder order, DType dtype, long[] shape) {
        if (!direct.isDirect() || (order != ByteOrder.nativeOrder() && DTypes.size(dtype) > 1)) {
            throw new InvalidArgumentException("the buffer must be direct and in native order: ByteBuffer.allocateDirect(n).order(ByteOrder.nativeOrder())");
        }
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_tensor_borrow(Scratch.addressOf(direct, size), (long) direct.remaining() * size,
                    dtype.value(), c.longs(shape),
                    shape.length, Callbacks.lend(c, direct), at));
            return c.tensor(at);
        } finally {
            c.end(at);
        }
    }

    /** Takes over the {@code DLManagedTensorVersioned} of DLPack 1 at an address, without a copy. */
    public static Tensor fromDlpack(long managed) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_tensor_from_dlpack(managed, at));
            return c.tensor(at);
        } finally {
            c.end(at);
        }
    }

    // ---- data out

    /** The address of a new {@code DLManagedTensorVersioned} of DLPack 1, for another library to take over. */
    public long toDlpack() {
        return getLong(Abi::sterna_tensor_to_dlpack);
    }

    private interface Getter {
        long call(long tensor, long at);
    }

    private long getLong(Getter f) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            c.check(f.call(c.use(this), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /** The only element. */
    public double item() {
        return Double.longBitsToDouble(getLong(Abi::sterna_tensor_item));
    }

    /** The only element, of an integer dtype. */
    public long itemLong() {
        return getLong(Abi::sterna_tensor_item_i64);
    }

    /** The elements in row-major order, as f32. */
    public float[] toFloatArray() {
        float[] out = new float[size()];
        copy(DType.F32, m -> m.asFloatBuffer().get(out));
        return out;
    }

    /** The elements in row-major order, as f64. */
    public double[] toDoubleArray() {
        double[] out = new double[size()];
        copy(DType.F64, m -> m.asDoubleBuffer().get(out));
        return out;
    }

    /** The elements in row-major order, as i64. */
    public long[] toLongArray() {
        long[] out = new long[size()];
        copy(DType.I64, m -> m.asLongBuffer().get(out));
        return out;
    }

    /** The elements in row-major order, as i32. */
    public int[] toIntArray() {
        int[] out = new int[size()];
        copy(DType.I32, m -> m.asIntBuffer().get(out));
        return out;
    }

    /** The bytes of the elements in row-major order. */
    public byte[] toByteArray() {
        byte[] out = new byte[Math.toIntExact(info().bytes())];
        copy(dtype(), m -> m.get(out));
        return out;
    }

    private int size() {
        long n = numel();
        if (n > Integer.MAX_VALUE - 8) {
            throw new ShapeException("an array of Java has no room for " + n + " elements; use data()");
        }
        return (int) n;
    }

    private void copy(DType dtype, Fill read) {
        if (dtype != dtype()) {
            try (Tensor t = cast(dtype)) {
                t.copy(dtype, read);
            }
            return;
        }
        Caller c = Caller.of(this);
        long at = c.begin(0);
        try {
            long bytes = info().bytes();
            c.withMemory(bytes, (data, memory) -> {
                c.check(Abi.sterna_tensor_copy_to(c.use(this), data, bytes));
                read.fill(memory);
                return null;
            });
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /** Copies the elements in row-major order to a direct buffer, from its position on. */
    public void copyTo(ByteBuffer direct) {
        if (!direct.isDirect()) {
            throw new InvalidArgumentException("the buffer must be direct");
        }
        Caller c = Caller.of(this);
        long at = c.begin(0);
        try {
            c.check(Abi.sterna_tensor_copy_to(c.use(this), Scratch.addressOf(direct, 1), direct.remaining()));
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(direct);
        }
    }

    /**
     * The memory of a contiguous tensor, read-only and without a copy: it stays valid, also when this tensor is closed.
     */
    public ByteBuffer data() {
        try (Tensor value = detach()) {
            Caller c = Caller.of(value);
            long at = c.begin(1);
            try {
                c.check(Abi.sterna_tensor_data(c.use(value), at));
                return c.view(value, c.getLong(at), value.info().bytes());
            } finally {
                c.end(at);
            }
        }
    }

    // ---- what it is

    /** All that there is to know but its elements. */
    public TensorInfo info() {
        Caller c = Caller.of(this);
        long at = c.begin(0);
        try {
            long info = c.struct(TensorInfo.SIZE);
            c.check(Abi.sterna_tensor_get_info(c.use(this), info));
            return TensorInfo.read(c, info);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /** Element type. */
    public DType dtype() {
        return info().dtype();
    }

    /** Sizes by dimension. */
    public long[] shape() {
        return info().sizes();
    }

    /** The size of a dimension; negative ones count from the end. */
    public long size(int axis) {
        long[] shape = shape();
        return shape[axis < 0 ? axis + shape.length : axis];
    }

    /** Number of elements. */
    public long numel() {
        return info().numel();
    }

    /** Whether gradients flow to it. */
    public boolean requiresGrad() {
        return info().requiresGrad();
    }

    /** Whether both are the same tensor or variable. */
    public boolean isSame(Tensor other) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_tensor_is_same(c.use(this), c.use(other), at));
            return c.getInt(at) != 0;
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(other);
        }
    }

    /** The elements for a reader, as PyTorch prints them. */
    @Override
    public String toString() {
        return isClosed() ? "Tensor (closed)" : toText(null);
    }

    /** The elements for a reader. */
    public String toText(TensorTextOptions options) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_tensor_to_text(c.use(this), Options.write(options, c), at));
            return c.madeText(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /** It on a device; it itself where it is there already. */
    public Tensor to(String device) {
        return to(device, null);
    }

    /** It on a device; with {@link ToOptions#nonBlocking}, a copy from or to pinned memory is only queued. */
    public Tensor to(String device, ToOptions options) {
        return tensor((c, at) -> {
            while (c.again(Abi.sterna_tensor_to(c.use(this), c.text(device, "device"), Options.write(options, c), at))) {
                continue;
            }
        });
    }

    /** It in pinned host memory, for the first device that can pin. */
    public Tensor pinMemory() {
        return pinMemory(null);
    }

    /** It in pinned host memory, from which the device copies faster and asynchronously; null: the first that can pin. */
    public Tensor pinMemory(String device) {
        return tensor((c, at) -> {
            while (c.again(Abi.sterna_tensor_pin_memory(c.use(this), c.textOrNull(device, "device"), at))) {
                continue;
            }
        });
    }

    /** Whether it lies in pinned host memory. */
    public boolean isPinned() {
        return info().isPinned();
    }

    // ---- variables and gradients

    /** A variable that holds this value. */
    public Tensor variable(boolean requiresGrad) {
        return tensor((c, at) -> c.check(Abi.sterna_variable_create(c.use(this),
                Options.write(new VariableOptions().requiresGrad(requiresGrad), c), at)));
    }

    private Tensor tensor(BiConsumer<Caller, Long> call) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            call.accept(c, at);
            return c.tensorOrNull(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    private void call(java.util.function.ToLongFunction<Caller> call) {
        Caller c = Caller.of(this);
        long at = c.begin(0);
        try {
            c.check(call.applyAsLong(c));
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }

    /** Gives a variable another value of the same shape and dtype. */
    public void assign(Tensor value) {
        call(c -> Abi.sterna_tensor_assign(c.use(this), c.use(value)));
        Reference.reachabilityFence(value);
    }

    /** A leaf with this value that collects a gradient. */
    public Tensor requireGrad() {
        return tensor((c, at) -> c.check(Abi.sterna_tensor_requires_grad(c.use(this), at)));
    }

    /** Whether gradients of a variable are collected from now on. */
    public void setRequiresGrad(boolean on) {
        call(c -> Abi.sterna_tensor_set_requires_grad(c.use(this), on ? 1 : 0));
    }

    /** The gradient collected so far; null: none yet. */
    public Tensor grad() {
        return tensor((c, at) -> c.check(Abi.sterna_tensor_grad(c.use(this), at)));
    }

    /** Replaces the gradient; null: drops it. */
    public void setGrad(Tensor gradient) {
        call(c -> Abi.sterna_tensor_set_grad(c.use(this), gradient == null ? 0 : c.use(gradient)));
        Reference.reachabilityFence(gradient);
    }

    /** Drops the gradient. */
    public void zeroGrad() {
        call(c -> Abi.sterna_tensor_zero_grad(c.use(this)));
    }

    /** Sums d(this)/d(leaf) into the gradient of every leaf. */
    public void backward() {
        backward(null);
    }

    /** The same with options. */
    public void backward(BackwardOptions options) {
        call(c -> Abi.sterna_backward(c.useCounted(this), Options.write(options, c)));
        Reference.reachabilityFence(options);
    }

    /** {@link #backward()} on another thread. */
    public CompletableFuture<Void> backwardAsync() {
        return Async.run(this::backward);
    }

    /** Sees the gradient of this tensor in every backward; a tensor that it gives takes the gradient's place. */
    public Hook registerHook(Function<Tensor, Tensor> hook) {
        Caller c = Caller.of(this);
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_tensor_add_hook(c.use(this), Callbacks.ofOnGrad(c, hook::apply), at));
            return new Hook(c, c.getLong(at));
        } finally {
            c.end(at);
            Reference.reachabilityFence(this);
        }
    }
}
