package dev.sterna;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Handle;
import dev.sterna.internal.Tables;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A captured step, ready to run. */
public final class Program extends Handle {
    private Program(Caller c, long token) {
        super(c, token, false);
    }

    @Override
    protected int kind() {
        return Tables.PROGRAM;
    }

    /**
     * Runs {@code step} once on placeholders shaped like the examples and keeps what it did, variables' updates
     * included.
     */
    public static Program capture(List<Tensor> examples, Compiled.Many step) {
        int n = examples.size();
        Caller c = Caller.current();
        long at = c.begin(1 + n);
        try {
            c.check(Abi.sterna_capture_begin(c.handles(examples), n, at + 8, at));
            long capture = c.getLong(at);
            List<Tensor> placeholders = c.tensors(at + 8, n);
            List<Tensor> outputs;
            try {
                outputs = step.apply(placeholders);
                outputs.forEach(c::use);
            } catch (Throwable e) {
                Abi.sterna_capture_release(capture); // ends it
                throw e;
            }
            c.check(Abi.sterna_capture_end(capture, c.handles(outputs), outputs.size(), at));
            placeholders.forEach(Tensor::close);
            return new Program(c, c.getLong(at));
        } finally {
            c.end(at);
            Reference.reachabilityFence(examples);
        }
    }

    /** Runs the step; nothing is recorded for gradients. */
    public List<Tensor> run(List<Tensor> inputs) {
        try {
            return Caller.with(this, (c, p, at) -> {
                int n = (int) info().outputs();
                long place = c.take(8 * n);
                c.check(Abi.sterna_program_run(p, c.handles(inputs), inputs.size(), place, n));
                return c.tensors(place, n);
            });
        } finally {
            Reference.reachabilityFence(inputs);
        }
    }

    /** {@link #run} on another thread. */
    public CompletableFuture<List<Tensor>> runAsync(List<Tensor> inputs) {
        return Async.tensors(() -> run(inputs));
    }

    /** Numbers about it. */
    public ProgramInfo info() {
        return Caller.with(this, (c, p, at) -> {
            long info = c.struct(ProgramInfo.SIZE);
            c.check(Abi.sterna_program_get_info(p, info));
            return ProgramInfo.read(c, info);
        });
    }

    /** Its inputs. */
    public List<ValueInfo> inputs() {
        return values(info().inputs(), Abi::sterna_program_get_input);
    }

    /** Its outputs. */
    public List<ValueInfo> outputs() {
        return values(info().outputs(), Abi::sterna_program_get_output);
    }

    private interface ValueCall {
        long call(long program, long index, long info);
    }

    private List<ValueInfo> values(long n, ValueCall call) {
        return Caller.with(this, (c, p, at) -> {
            List<ValueInfo> list = new ArrayList<>();
            for (long i = 0; i < n; ++i) {
                long info = c.struct(ValueInfo.SIZE);
                c.check(call.call(p, i, info));
                list.add(ValueInfo.read(c, info));
            }
            return list;
        });
    }

    /** Whether runs measure the times of their calls, from none on; {@link #toString} shows the mean of each. */
    public void setProfile(boolean on) {
        Caller.run(this, (c, p) -> Abi.sterna_program_set_profile(p, on ? 1 : 0));
    }

    /** The program for a reader, a line a call. */
    @Override
    public String toString() {
        return isClosed() ? "Program (closed)" : Caller.with(this, (c, p, at) -> {
            c.check(Abi.sterna_program_text(p, at));
            return c.madeText(at);
        });
    }

    /** Writes one .safetensors file with weights and graph, which runs without this code. */
    public void save(Path path) {
        Caller.run(this, (c, p) -> Abi.sterna_program_save(p, c.path(path)));
    }

    /** {@link #save} on another thread. */
    public CompletableFuture<Void> saveAsync(Path path) {
        return Async.run(() -> save(path));
    }

    /** Reads what {@link #save} wrote, in any language. */
    public static Program load(Path path) {
        return Caller.with(null, (c, none, at) -> {
            c.check(Abi.sterna_program_load(c.path(path), at));
            return new Program(c, c.getLong(at));
        });
    }

    /** Of a program that was loaded, by the names in its file. */
    public Dict variables() {
        return Caller.with(this, (c, p, at) -> Dict.made(c, at, Abi.sterna_program_variables(p, at)));
    }
}
