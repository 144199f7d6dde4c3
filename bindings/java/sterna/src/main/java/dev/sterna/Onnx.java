package dev.sterna;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import dev.sterna.nn.Module;
import dev.sterna.options.OnnxOptions;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** ONNX export. */
public final class Onnx {
    private Onnx() {
    }

    /** Options with the first dimension of all inputs and outputs dynamic. */
    public static OnnxOptions dynamicBatch() {
        return new OnnxOptions().dynamicBatch(true);
    }

    /** Writes a module as an ONNX model, in evaluation mode, for inputs like the example. */
    public static void export(Module module, Tensor example, Path path, OnnxOptions options) {
        Caller.run(module, (c, m) -> Abi.sterna_onnx_export(m, c.useCounted(example), Options.write(options, c),
                c.path(path)));
        Reference.reachabilityFence(example);
        Reference.reachabilityFence(options);
    }

    /** The same for several inputs. */
    public static void export(Module module, List<Tensor> examples, Path path, OnnxOptions options) {
        Caller.run(module, (c, m) -> Abi.sterna_onnx_export_many(m, c.handles(examples), examples.size(),
                Options.write(options, c), c.path(path)));
        Reference.reachabilityFence(examples);
        Reference.reachabilityFence(options);
    }

    /** Writes a program as an ONNX model. */
    public static void export(Program program, Path path, OnnxOptions options) {
        Caller.run(program, (c, p) -> Abi.sterna_onnx_export_program(p, Options.write(options, c), c.path(path)));
        Reference.reachabilityFence(options);
    }

    /** {@link #export(Module, Tensor, Path, OnnxOptions)} on another thread. */
    public static CompletableFuture<Void> exportAsync(Module module, Tensor example, Path path, OnnxOptions options) {
        return Async.run(() -> export(module, example, path, options));
    }
}
