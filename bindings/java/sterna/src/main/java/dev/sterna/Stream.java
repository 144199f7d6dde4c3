package dev.sterna;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Handle;
import dev.sterna.internal.Tables;

/**
 * An order of work on a device, side by side with that of other streams.  On a device without streams, such as "cpu",
 * calls are done when they return, and streams change nothing.
 */
public final class Stream extends Handle {
    /** One on this thread's device. */
    public Stream() {
        this(null);
    }

    /** One on a device; null: on this thread's. */
    public Stream(String device) {
        super(Caller.current(), Caller.with(null, (c, none, at) -> {
            c.check(Abi.sterna_stream_create(c.textOrNull(device, "device"), at));
            return c.getLong(at);
        }), false);
    }

    @Override
    protected int kind() {
        return Tables.STREAM;
    }

    /** The name of its device. */
    public String device() {
        return Caller.with(this, (c, s, at) -> {
            c.check(Abi.sterna_stream_device(s, at));
            return c.borrowedText(at);
        });
    }

    /** Waits until all its work is done. */
    public void synchronize() {
        Caller.run(this, (c, s) -> Abi.sterna_stream_synchronize(s));
    }

    /** What it is given from now on waits for the event. */
    public void await(Event event) {
        event.await(this);
    }

    /**
     * Calls of this thread use this stream until what this gives is closed.  What one stream computes another must wait
     * for before it uses it.
     */
    public Guard use() {
        return Caller.with(this, (c, s, at) -> {
            c.check(Abi.sterna_set_stream(s, at));
            long before = c.getLong(at);
            return new Guard(() -> {
                try {
                    Caller.run(null, (d, none) -> Abi.sterna_set_stream(before, 0));
                } finally {
                    Abi.sterna_stream_release(before);
                }
            });
        });
    }
}
