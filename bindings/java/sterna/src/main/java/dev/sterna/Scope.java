package dev.sterna;

import dev.sterna.internal.Region;

/**
 * Closes the tensors that this thread makes until it is closed itself: {@code try (var scope = Sterna.scope()) {…}}.
 *  Much
 * cheaper than leaving them to the garbage collector.
 */
public final class Scope implements AutoCloseable {
    private final Region region = new Region();

    Scope() {
    }

    /** The tensor outlives the scope: it belongs to the scope around this one, if there is one. */
    public Tensor keep(Tensor t) {
        region.keep(t);
        return t;
    }

    /** Ends the scope, on the thread that opened it. */
    @Override
    public void close() {
        region.close();
    }
}
