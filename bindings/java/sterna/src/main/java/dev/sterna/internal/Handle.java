package dev.sterna.internal;

import dev.sterna.error.InvalidHandleException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * An object of the library.  {@link #close} releases it at once; otherwise the garbage collector does, some time later.
 * An object may be closed twice, and on any thread: a call that another thread is in goes on to its end.
 */
public abstract class Handle implements AutoCloseable {
    // Who may release: a close releases when no call has the handle.  Calls count themselves in `state`, with one
    // exception that makes ops cheap: the thread that made a tensor does not count its own calls, and no other thread
    // releases what it made, see Caller.
    private static final int CLOSED = Integer.MIN_VALUE;
    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(Handle.class, "state", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    long token;
    final Caller caller;
    Node node; // null: a scope has it
    private volatile int state; // calls that use it; CLOSED

    /** One that the caller owns; `scoped`: a tensor that the library's scope knows, if one is open. */
    protected Handle(Caller caller, long token, boolean scoped) {
        this.caller = caller;
        this.token = token;
        caller.made(this, kind(), scoped);
    }

    /** One that its constructor is still to make; see {@link #adopt}. */
    protected Handle() {
        caller = Caller.current();
    }

    /** What the constructor made. */
    protected final void adopt(long made) {
        token = made;
        caller.made(this, kind(), false);
    }

    /** The kind, of {@link Tables}; a constant. */
    protected abstract int kind();

    /** Whether {@link #close} was called, or the scope of a tensor has ended. */
    public final boolean isClosed() {
        return state < 0;
    }

    /** Releases the object; once it is closed, does nothing. */
    @Override
    public void close() {
        int before = (int) STATE.getAndBitwiseOr(this, CLOSED);
        if (before == 0) {
            caller.release(this);
        }
    }

    /** Closes without a release; whether no call has it, so that the caller is to release it. */
    final boolean retire() {
        return (int) STATE.getAndBitwiseOr(this, CLOSED) == 0;
    }

    final void requireOpen() {
        if (state < 0) {
            throw new InvalidHandleException(describe() + " has been closed");
        }
    }

    private String describe() {
        return "this " + getClass().getSimpleName();
    }

    /** Counts a call. */
    final void enter() {
        int s;
        do {
            s = state;
            if (s < 0) {
                requireOpen();
            }
        } while (!STATE.compareAndSet(this, s, s + 1));
    }

    /** The call has ended; it releases what was closed meanwhile. */
    final void leave() {
        if ((int) STATE.getAndAdd(this, -1) - 1 == CLOSED) {
            caller.release(this);
        }
    }
}
