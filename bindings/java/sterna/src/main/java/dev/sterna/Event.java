package dev.sterna;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Handle;
import dev.sterna.internal.Tables;
import java.lang.ref.Reference;

/** A point in the work of a {@link Stream}. */
public final class Event extends Handle {
    /** One on this thread's device; not recorded yet. */
    public Event() {
        this(null);
    }

    /** One on a device, null: on this thread's; not recorded yet. */
    public Event(String device) {
        super(Caller.current(), Caller.with(null, (c, none, at) -> {
            c.check(Abi.sterna_event_create(c.textOrNull(device, "device"), at));
            return c.getLong(at);
        }), false);
    }

    @Override
    protected int kind() {
        return Tables.EVENT;
    }

    /** The name of its device. */
    public String device() {
        return Caller.with(this, (c, e, at) -> {
            c.check(Abi.sterna_event_device(e, at));
            return c.borrowedText(at);
        });
    }

    /** It is the end of what the stream that this thread uses has been given so far. */
    public void record() {
        record(null);
    }

    /** The same of a stream; null: the one that this thread uses. */
    public void record(Stream stream) {
        Caller.run(this, (c, e) -> Abi.sterna_event_record(e, c.useNullable(stream)));
        Reference.reachabilityFence(stream);
    }

    /** What the stream that this thread uses is given from now on waits for it. */
    public void await() {
        await(null);
    }

    /** The same of a stream; null: the one that this thread uses. */
    public void await(Stream stream) {
        Caller.run(this, (c, e) -> Abi.sterna_event_wait(e, c.useNullable(stream)));
        Reference.reachabilityFence(stream);
    }

    /** Waits until it has happened. */
    public void synchronize() {
        Caller.run(this, (c, e) -> Abi.sterna_event_synchronize(e));
    }

    /** Whether it has happened. */
    public boolean isDone() {
        return Caller.with(this, (c, e, at) -> {
            c.check(Abi.sterna_event_done(e, at));
            return c.getInt(at) != 0;
        });
    }

    /** Seconds from this event to another; both must have happened. */
    public double elapsed(Event to) {
        try {
            return Caller.with(this, (c, e, at) -> {
                c.check(Abi.sterna_event_elapsed(e, c.useCounted(to), at));
                return c.getDouble(at);
            });
        } finally {
            Reference.reachabilityFence(to);
        }
    }
}
