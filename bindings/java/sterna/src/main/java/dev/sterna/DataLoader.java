package dev.sterna;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Callbacks;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Handle;
import dev.sterna.internal.Options;
import dev.sterna.internal.Tables;
import dev.sterna.options.LoaderOptions;
import java.lang.ref.Reference;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;

/**
 * Batches of a dataset.  The first {@code for} over it is epoch 0, or goes on where {@link #setState} or a
 * checkpoint has
 * put it; each further one is the next epoch.
 */
public final class DataLoader extends Handle implements Iterable<Batch> {
    /** Makes a batch of samples; on the workers' threads, if there are any. */
    @FunctionalInterface
    public interface Collate {
        /** The batch of some samples. */
        List<Tensor> apply(List<List<Tensor>> samples) throws Exception;
    }

    private boolean begun; // a `for` has been through this epoch, or part of it

    /** Stacks samples. */
    public DataLoader(Dataset dataset, LoaderOptions options) {
        this(dataset, options, null);
    }

    /** Makes batches by a function. */
    public DataLoader(Dataset dataset, LoaderOptions options, Collate collate) {
        super(Caller.current(), create(dataset, options, collate), false);
    }

    private static long create(Dataset dataset, LoaderOptions options, Collate collate) {
        return Caller.with(dataset, (c, d, at) -> {
            long o = Options.write(options, c);
            c.check(collate == null ? Abi.sterna_loader_create(d, o, at)
                    : Abi.sterna_loader_create_collating(d, Callbacks.ofCollate(c, collate::apply), o, at));
            Reference.reachabilityFence(options);
            return c.getLong(at);
        });
    }

    @Override
    protected int kind() {
        return Tables.LOADER;
    }

    /** Batches in an epoch. */
    public long size() {
        return Caller.with(this, (c, l, at) -> {
            c.check(Abi.sterna_loader_batches(l, at));
            return c.getLong(at);
        });
    }

    /** Starts an epoch at its first batch: {@code for (Batch b : loader.epoch(3))}. */
    public DataLoader epoch(long epoch) {
        Caller.run(this, (c, l) -> Abi.sterna_loader_epoch(l, epoch));
        begun = false;
        return this;
    }

    /** The next batch of the epoch; null at its end. */
    public Batch next() {
        return Caller.with(this, (c, l, at) -> {
            c.check(Abi.sterna_loader_next(l, at));
            return Batch.of(c, c.getLong(at), at);
        });
    }

    /** {@link #next} on another thread. */
    public CompletableFuture<Batch> nextAsync() {
        return CompletableFuture.supplyAsync(this::next);
    }

    /**
     * Where a loader stands.
     *
     * @param epoch number of the epoch
     * @param position batches handed out in the epoch
     * @param seed the seed of the order
     */
    public record State(long epoch, long position, long seed) {
    }

    /** Where it stands. */
    public State state() {
        return Caller.with(this, (c, l, at) -> {
            c.check(Abi.sterna_loader_state(l, at, at + 8, at + 16));
            return new State(c.getLong(at), c.getLong(at + 8), c.getLong(at + 16));
        });
    }

    /** The next {@code for} goes on at the very next batch. */
    public void setState(State s) {
        Caller.run(this, (c, l) -> Abi.sterna_loader_set_state(l, s.epoch(), s.position(), s.seed()));
        begun = false;
    }

    /** A checkpoint has put it somewhere. */
    void goOn() {
        begun = false;
    }

    @Override
    public Iterator<Batch> iterator() {
        State s = state();
        if (begun || s.position() >= size()) {
            epoch(s.epoch() + 1);
        }
        begun = true;
        return Batches.of(this::next);
    }

    /** An iterator over what a function gives until null. */
    static final class Batches implements Iterator<Batch> {
        private final java.util.function.Supplier<Batch> source;
        private Batch ahead;
        private boolean ended;

        private Batches(java.util.function.Supplier<Batch> source) {
            this.source = source;
        }

        static Batches of(java.util.function.Supplier<Batch> source) {
            return new Batches(source);
        }

        @Override
        public boolean hasNext() {
            if (ahead == null && !ended) {
                ended = true; // unless there is one: after an exception there are no more
                ahead = source.get();
                ended = ahead == null;
            }
            return ahead != null;
        }

        @Override
        public Batch next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Batch b = ahead;
            ahead = null;
            return b;
        }
    }
}
