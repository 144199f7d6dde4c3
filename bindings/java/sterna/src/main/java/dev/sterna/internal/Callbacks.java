package dev.sterna.internal;

import dev.sterna.LogLevel;
import dev.sterna.Tensor;
import java.util.ArrayList;
import java.util.List;

/** What callbacks.c calls, named TABLE_FUNCTION: each finds its Java object, and gives an error or 0. */
public final class Callbacks {
    private Callbacks() {
    }

    // ---- the Java objects

    /** A module's forward function. */
    public interface Forward {
        /** The outputs. */
        List<Tensor> apply(List<Tensor> inputs) throws Throwable;
    }

    /** A dataset. */
    public interface Get {
        /** A sample. */
        List<Tensor> apply(long index) throws Throwable;
    }

    /** How samples become a batch. */
    public interface Collate {
        /** The batch. */
        List<Tensor> apply(List<List<Tensor>> samples) throws Throwable;
    }

    /** The gradient of a custom function. */
    public interface Backward {
        /** The gradients of the inputs; null where none flows. */
        List<Tensor> apply(List<Tensor> grads) throws Throwable;
    }

    /** Sees a gradient. */
    public interface OnGrad {
        /** What replaces it, or null. */
        Tensor apply(Tensor grad) throws Throwable;
    }

    /** A learning rate's factor. */
    public interface Factor {
        /** The factor after so many steps. */
        double apply(long step) throws Throwable;
    }

    /** Takes messages. */
    public interface Message {
        /** A message. */
        void apply(LogLevel level, String text) throws Throwable;
    }

    // ---- their tables

    private static long table(Caller c, int table, int bytes, Object target, boolean weak) {
        long at = c.struct(bytes);
        Support.table(table, target, weak, at);
        return at;
    }

    /** A module's, which holds it weakly: the object of Java holds the module. */
    public static long ofForward(Caller c, Forward f) {
        return table(c, Tables.MODULE_CALLBACKS, Tables.MODULE_CALLBACKS_SIZE, f, true);
    }

    /** A dataset's. */
    public static long ofGet(Caller c, Get f) {
        return table(c, Tables.DATASET_CALLBACKS, Tables.DATASET_CALLBACKS_SIZE, f, false);
    }

    /** A loader's. */
    public static long ofCollate(Caller c, Collate f) {
        return table(c, Tables.COLLATE_CALLBACKS, Tables.COLLATE_CALLBACKS_SIZE, f, false);
    }

    /** A custom function's. */
    public static long ofBackward(Caller c, Backward f) {
        return table(c, Tables.CUSTOM_GRADIENT, Tables.CUSTOM_GRADIENT_SIZE, f, false);
    }

    /** A hook's. */
    public static long ofOnGrad(Caller c, OnGrad f) {
        return table(c, Tables.TENSOR_HOOK, Tables.TENSOR_HOOK_SIZE, f, false);
    }

    /** A schedule's. */
    public static long ofFactor(Caller c, Factor f) {
        return table(c, Tables.SCHEDULER_CALLBACKS, Tables.SCHEDULER_CALLBACKS_SIZE, f, false);
    }

    /** A log sink's. */
    public static long ofMessage(Caller c, Message f) {
        return table(c, Tables.LOG_SINK, Tables.LOG_SINK_SIZE, f, false);
    }

    /** That of memory lent to the library. */
    public static long lend(Caller c, Object memory) {
        return table(c, Tables.BUFFER, Tables.BUFFER_SIZE, memory, false);
    }

    // ---- from C

    private interface Body {
        void run(Caller c) throws Throwable;
    }

    private static long guard(Body body) {
        Caller c = Caller.current();
        try {
            body.run(c);
            return 0;
        } catch (Throwable t) {
            return Errors.of(c, t);
        }
    }

    private static List<Tensor> borrowed(Caller c, long list, long n) {
        ArrayList<Tensor> tensors = new ArrayList<>((int) n);
        for (int i = 0; i < n; ++i) {
            tensors.add(c.borrowed(c.getLong(list + 8L * i)));
        }
        return tensors;
    }

    /** Hands results over; null stays null. */
    private static void give(Caller c, List<Tensor> results, long outputs, long capacity, String what) {
        if (results.size() > capacity) {
            throw new dev.sterna.error.CallbackException(what + " gave " + results.size()
                    + " tensors; there is room for " + capacity);
        }
        results.forEach(t -> {
            if (t != null) {
                ((Handle) t).requireOpen();
            }
        });
        long at = c.begin(0);
        try {
            for (int i = 0; i < results.size(); ++i) {
                Tensor t = results.get(i);
                c.putLong(outputs + 8L * i, t == null ? 0 : c.hand(t));
            }
        } finally {
            c.end(at);
        }
    }

    static long module_callbacks_forward(Object f, long inputs, long n, long outputs, long capacity, long length) {
        return guard(c -> {
            List<Tensor> results = ((Forward) f).apply(borrowed(c, inputs, n));
            give(c, results, outputs, capacity, "forward");
            c.putLong(length, results.size());
        });
    }

    static long dataset_callbacks_get(Object f, long index, long outputs, long capacity, long length) {
        return guard(c -> {
            List<Tensor> results = ((Get) f).apply(index);
            give(c, results, outputs, capacity, "get");
            c.putLong(length, results.size());
        });
    }

    static long collate_callbacks_collate(Object f, long tensors, long lengths, long n, long outputs, long capacity,
            long length) {
        return guard(c -> {
            ArrayList<List<Tensor>> samples = new ArrayList<>((int) n);
            long at = tensors;
            for (int i = 0; i < n; ++i) {
                long size = c.getLong(lengths + 8L * i);
                samples.add(borrowed(c, at, size));
                at += 8 * size;
            }
            List<Tensor> results = ((Collate) f).apply(samples);
            give(c, results, outputs, capacity, "collate");
            c.putLong(length, results.size());
        });
    }

    static long custom_gradient_backward(Object f, long grads, long n, long inputs, long capacity) {
        return guard(c -> give(c, ((Backward) f).apply(borrowed(c, grads, n)), inputs, capacity, "backward"));
    }

    static long tensor_hook_on_grad(Object f, long grad, long replacement) {
        return guard(c -> {
            Tensor other = ((OnGrad) f).apply(c.borrowed(grad));
            if (other != null) {
                give(c, List.of(other), replacement, 1, "on_grad");
            }
        });
    }

    static long scheduler_callbacks_factor(Object f, long step, long value) {
        return guard(c -> c.putDouble(value, ((Factor) f).apply(step)));
    }

    static void log_sink_message(Object f, int level, long text, long bytes) {
        long error = guard(c -> ((Message) f).apply(LogLevel.of(level), Scratch.text(Support.bytes(text, bytes))));
        Abi.sterna_error_release(error); // there is nobody to tell
    }

    static void forget(long ticket) {
        Errors.forget(ticket);
    }
}
