package dev.sterna.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;

/** What is left of an object for the garbage collector's turn: its token, in the list of the thread that made it. */
final class Node extends PhantomReference<Object> {
    static final ReferenceQueue<Object> COLLECTED = new ReferenceQueue<>();
    private static final VarHandle TOKEN;

    static {
        try {
            TOKEN = MethodHandles.lookup().findVarHandle(Node.class, "token", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    final Caller caller;
    final byte kind;
    private volatile long token;
    Node before, after; // in Caller's list; before == this: not in it
    Node next; // in Caller's stack of what other threads have left to it

    Node(Object of, Caller caller, int kind, long token) {
        super(of, COLLECTED);
        this.caller = caller;
        this.kind = (byte) kind;
        TOKEN.set(this, token);
    }

    /** For a plain write by the only thread that can know. */
    void forget() {
        TOKEN.set(this, 0L);
    }

    /** Gives the reference back, unless somebody has. */
    void release() {
        long t = (long) TOKEN.getAndSet(this, 0L);
        if (t != 0) {
            Tables.release(kind, t);
        }
    }
}
