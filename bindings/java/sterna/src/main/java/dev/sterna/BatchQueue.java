package dev.sterna;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Handle;
import dev.sterna.internal.Tables;
import java.lang.ref.Reference;
import java.util.Iterator;
import java.util.List;

/** A bounded queue of batches from producers on other threads; all threads may use it. */
public final class BatchQueue extends Handle implements Iterable<Batch> {
    /** With room for so many batches. */
    public BatchQueue(long capacity) {
        super(Caller.current(), Caller.with(null, (c, none, at) -> {
            c.check(Abi.sterna_queue_create(capacity, at));
            return c.getLong(at);
        }), false);
    }

    @Override
    protected int kind() {
        return Tables.QUEUE;
    }

    /** Adds a batch; waits while the queue is full. */
    public void push(Tensor... tensors) {
        List<Tensor> list = List.of(tensors);
        Caller.run(this, (c, q) -> Abi.sterna_queue_push(q, c.handles(list), list.size()));
        Reference.reachabilityFence(list);
    }

    /** Adds a batch; false: the queue is full. */
    public boolean tryPush(Tensor... tensors) {
        List<Tensor> list = List.of(tensors);
        try {
            return Caller.with(this, (c, q, at) -> {
                c.check(Abi.sterna_queue_try_push(q, c.handles(list), list.size(), at));
                return c.getInt(at) != 0;
            });
        } finally {
            Reference.reachabilityFence(list);
        }
    }

    /** No more batches come: the reader gets what is there, then the end. */
    public void finish() {
        Caller.run(this, (c, q) -> Abi.sterna_queue_finish(q));
    }

    /** No more batches come: the reader gets what is there, then this exception. */
    public void fail(Throwable cause) {
        Caller.run(this, (c, q) -> {
            long error = c.error(cause);
            long result = Abi.sterna_queue_fail(q, error);
            Abi.sterna_error_release(error);
            return result;
        });
    }

    /** The reader gives up: batches are dropped and pushing fails. */
    public void cancel() {
        Caller.run(this, (c, q) -> Abi.sterna_queue_close(q));
    }

    /** Batches that wait. */
    public long size() {
        return Caller.with(this, (c, q, at) -> {
            c.check(Abi.sterna_queue_size(q, at));
            return c.getLong(at);
        });
    }

    /** The next batch, waiting for one; null at the end. */
    public Batch next() {
        return Caller.with(this, (c, q, at) -> {
            c.check(Abi.sterna_queue_next(q, at));
            return Batch.of(c, c.getLong(at), at);
        });
    }

    /** The batches until the end. */
    @Override
    public Iterator<Batch> iterator() {
        return DataLoader.Batches.of(this::next);
    }
}
