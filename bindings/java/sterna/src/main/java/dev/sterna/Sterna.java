package dev.sterna;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Callbacks;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import dev.sterna.options.BackwardManyOptions;
import dev.sterna.options.GradOptions;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What belongs to no object: scopes, gradient modes, backward of several losses, compiled steps, devices, settings. */
public final class Sterna {
    private Sterna() {
    }

    // ---- the library

    /** The version of the native library. */
    public static String version() {
        Caller.current();
        return Caller.text(Abi.sterna_version());
    }

    /** The version of its C ABI. */
    public static int abiVersion() {
        Caller.current();
        return Abi.sterna_abi_version();
    }

    /** Objects of the library that have not been released, by any language: for tests that look for leaks. */
    public static long liveHandles() {
        Caller.current();
        return Abi.sterna_debug_live_handles();
    }

    /** Threads that an op may use. */
    public static int numThreads() {
        Caller.current();
        return Abi.sterna_num_threads();
    }

    /** Sets the number of threads that an op may use. */
    public static void setNumThreads(int threads) {
        Caller.run(null, (c, none) -> Abi.sterna_set_num_threads(threads));
    }

    /** How products and convolutions of f32 may be computed. */
    public static MatmulPrecision float32MatmulPrecision() {
        Caller.current();
        return MatmulPrecision.of(Abi.sterna_float32_matmul_precision());
    }

    /**
     * {@link MatmulPrecision#HIGH} lets a device round their factors to TF32, from the next call on and for the whole
     * process.
     */
    public static void setFloat32MatmulPrecision(MatmulPrecision precision) {
        Caller.run(null, (c, none) -> Abi.sterna_set_float32_matmul_precision(precision.value()));
    }

    /** Seeds the default generators. */
    public static void manualSeed(long seed) {
        Caller.run(null, (c, none) -> Abi.sterna_manual_seed(seed));
    }

    // ---- scopes and modes of this thread

    /** Closes the tensors that this thread makes until it is closed itself. */
    public static Scope scope() {
        return new Scope();
    }

    /** Calls are not recorded for gradients until what this gives is closed. */
    public static Guard noGrad() {
        return gradMode(GradMode.DISABLED);
    }

    /** As {@link #noGrad}; what is made may never be part of a recorded call. */
    public static Guard inference() {
        return gradMode(GradMode.INFERENCE);
    }

    /** Sets this thread's gradient mode until what this gives is closed. */
    public static Guard gradMode(GradMode mode) {
        return Caller.with(null, (c, none, at) -> {
            c.check(Abi.sterna_set_grad_mode(mode.value(), at));
            int before = c.getInt(at);
            return new Guard(() -> Caller.run(null, (d, n) -> Abi.sterna_set_grad_mode(before, 0)));
        });
    }

    /** Products and convolutions of this thread run in a low precision until what this gives is closed. */
    public static Guard autocast(Autocast mode) {
        return Caller.with(null, (c, none, at) -> {
            c.check(Abi.sterna_set_autocast(mode.value(), at));
            int before = c.getInt(at);
            return new Guard(() -> Caller.run(null, (d, n) -> Abi.sterna_set_autocast(before, 0)));
        });
    }

    /** Tensors that this thread makes from nothing lie on a device until what this gives is closed. */
    public static Guard device(String device) {
        return Caller.with(null, (c, none, at) -> {
            c.check(Abi.sterna_set_device(c.text(device, "device"), at));
            String before = c.borrowedText(at);
            return new Guard(() -> Caller.run(null, (d, n) -> Abi.sterna_set_device(d.text(before, "device"), 0)));
        });
    }

    // ---- gradients

    /** Backward of the sum of several losses, in one pass. */
    public static void backward(List<Tensor> losses, BackwardManyOptions options) {
        Caller.run(null, (c, none) -> Abi.sterna_backward_many(c.handles(losses), losses.size(), Options.write(options,
                c)));
        Reference.reachabilityFence(losses);
        Reference.reachabilityFence(options);
    }

    /**
     * Gradients of the sum of {@code outputs} with respect to {@code inputs}; no leaf is touched.  Null where
     * {@link GradOptions#allowUnused} allows an input that the outputs do not depend on.
     */
    public static List<Tensor> grad(List<Tensor> outputs, List<Tensor> inputs, GradOptions options) {
        try {
            return Caller.with(null, (c, none, at) -> {
                long place = c.take(8 * inputs.size());
                c.check(Abi.sterna_grad(c.handles(outputs), outputs.size(), c.handles(inputs), inputs.size(),
                        Options.write(options, c), place));
                return c.tensors(place, inputs.size());
            });
        } finally {
            Reference.reachabilityFence(outputs);
            Reference.reachabilityFence(inputs);
            Reference.reachabilityFence(options);
        }
    }

    /** While on, a backward fails at the first NaN and names the call behind it.  For the whole process; slow. */
    public static void setAnomalyMode(boolean on) {
        Caller.run(null, (c, none) -> Abi.sterna_set_anomaly_mode(on ? 1 : 0));
    }

    // ---- compiled steps

    /** A step of one tensor that is captured once for each combination of shapes and dtypes, and replayed after. */
    public static Compiled compile(Compiled.One step) {
        return new Compiled(1, in -> Compiled.listOf(step.apply(in.get(0))));
    }

    /** The same of two tensors. */
    public static Compiled compile(Compiled.Two step) {
        return new Compiled(2, in -> Compiled.listOf(step.apply(in.get(0), in.get(1))));
    }

    /** The same of three tensors. */
    public static Compiled compile(Compiled.Three step) {
        return new Compiled(3, in -> Compiled.listOf(step.apply(in.get(0), in.get(1), in.get(2))));
    }

    /** The same of any number of tensors, which gives any number. */
    public static Compiled compileMany(Compiled.Many step) {
        return new Compiled(-1, step);
    }

    // ---- devices

    /** The devices, "cpu" first, with what their memory holds now. */
    public static List<DeviceInfo> devices() {
        return Caller.with(null, (c, none, at) -> {
            List<DeviceInfo> list = new ArrayList<>();
            for (int i = 0; i < Abi.sterna_device_count(); ++i) {
                long info = c.struct(DeviceInfo.SIZE);
                c.check(Abi.sterna_device_get_info(i, info));
                list.add(DeviceInfo.read(c, info));
            }
            return list;
        });
    }

    /** What hardware a device is, by its place in {@link #devices()}. */
    public static DeviceProperties deviceProperties(int index) {
        return Caller.with(null, (c, none, at) -> {
            long info = c.struct(DeviceProperties.SIZE);
            c.check(Abi.sterna_device_get_properties(index, info));
            return DeviceProperties.read(c, info);
        });
    }

    /** Lets the peak of a device's memory start again from what is alive now. */
    public static void resetPeak(int index) {
        Caller.run(null, (c, none) -> Abi.sterna_device_reset_peak(index));
    }

    /** Waits for all work of a device, and throws what failed in it since the last time. */
    public static void synchronize(int index) {
        Caller.run(null, (c, none) -> Abi.sterna_device_synchronize(index));
    }

    /** Gives memory that is kept for the next tensors back to the system. */
    public static void emptyCache() {
        Caller.run(null, (c, none) -> Abi.sterna_empty_cache());
    }

    /** Adds the devices of a shared object, which runs as part of this process. */
    public static void loadDevicePlugin(Path path) {
        Caller.run(null, (c, none) -> Abi.sterna_load_device_plugin(c.path(path)));
    }

    /** The library's messages of at least {@code level} go to {@code sink}, from any thread; null: nowhere. */
    public static void setLogSink(LogLevel level, BiConsumer<LogLevel, String> sink) {
        Caller.run(null, (c, none) -> Abi.sterna_set_log_sink(sink == null ? 0 : Callbacks.ofMessage(c, sink::accept),
                level.value()));
    }
}
