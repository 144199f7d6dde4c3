package dev.sterna;

import dev.sterna.error.InvalidArgumentException;
import dev.sterna.error.StateException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A step that is captured once for each combination of input shapes, dtypes and devices, and replayed after: see
 * {@link Sterna#compile(One)}.  What it reads besides its inputs and variables, such as a module's mode, stays as it
 * was
 * when captured.
 */
public final class Compiled implements AutoCloseable {
    /** A step of one tensor. */
    @FunctionalInterface
    public interface One {
        /** The step; may give null. */
        Tensor apply(Tensor x);
    }

    /** A step of two tensors. */
    @FunctionalInterface
    public interface Two {
        /** The step; may give null. */
        Tensor apply(Tensor x, Tensor y);
    }

    /** A step of three tensors. */
    @FunctionalInterface
    public interface Three {
        /** The step; may give null. */
        Tensor apply(Tensor x, Tensor y, Tensor z);
    }

    /** A step of any number of tensors. */
    @FunctionalInterface
    public interface Many {
        /** The step. */
        List<Tensor> apply(List<Tensor> inputs);
    }

    private record Kind(DType dtype, List<Long> shape, String device) {
        static Kind of(Tensor t) {
            TensorInfo info = t.info();
            return new Kind(info.dtype(), Arrays.stream(info.sizes()).boxed().toList(), info.device());
        }
    }

    private final int arity;
    private final Many step;
    private final Map<List<Kind>, Program> programs = new HashMap<>();

    Compiled(int arity, Many step) {
        this.arity = arity;
        this.step = step;
    }

    static List<Tensor> listOf(Tensor t) {
        return t == null ? List.of() : List.of(t);
    }

    /** Runs the step; gives its only result, null where it gives none. */
    public Tensor call(Tensor... inputs) {
        List<Tensor> results = run(Arrays.asList(inputs));
        if (results.size() > 1) {
            throw new StateException("the step gives " + results.size() + " tensors: use run");
        }
        return results.isEmpty() ? null : results.get(0);
    }

    /** Runs the step; gives all results. */
    public List<Tensor> run(List<Tensor> inputs) {
        if (arity >= 0 && inputs.size() != arity) {
            throw new InvalidArgumentException("the step takes " + arity + " tensors, and was given " + inputs.size());
        }
        return program(inputs).run(inputs);
    }

    /** {@link #call} on another thread; a first call of a combination captures on this one. */
    public CompletableFuture<Tensor> callAsync(Tensor... inputs) {
        List<Tensor> list = List.of(inputs);
        Program p = program(list);
        return Async.tensors(() -> p.run(list)).thenApply(r -> r.isEmpty() ? null : r.get(0));
    }

    private synchronized Program program(List<Tensor> inputs) {
        List<Kind> kinds = inputs.stream().map(Kind::of).toList();
        Program p = programs.get(kinds);
        if (p == null) {
            p = Program.capture(inputs, step);
            programs.put(kinds, p);
        }
        return p;
    }

    /** Number of combinations captured so far. */
    public synchronized int programs() {
        return programs.size();
    }

    /** Closes the programs. */
    @Override
    public synchronized void close() {
        programs.values().forEach(Program::close);
        programs.clear();
    }
}
