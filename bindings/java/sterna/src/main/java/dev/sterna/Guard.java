package dev.sterna;

import dev.sterna.error.StateException;

/** A setting of this thread, which {@link #close} puts back: {@code try (var guard = Sterna.noGrad()) {…}}. */
public final class Guard implements AutoCloseable {
    private final Thread thread = Thread.currentThread();
    private Runnable back;

    Guard(Runnable back) {
        this.back = back;
    }

    /** Puts back what was before, on the same thread; once. */
    @Override
    public void close() {
        if (Thread.currentThread() != thread) {
            throw new StateException("the setting belongs to the thread that made it");
        }
        Runnable once = back;
        back = null;
        if (once != null) {
            once.run();
        }
    }
}
