package dev.sterna.internal;

import dev.sterna.error.StateException;
import java.util.Arrays;

/** The tensors that a thread makes within a scope: the library releases their handles together. */
public final class Region {
    private final Caller caller;
    private final long scope;
    private final Region outer;
    private Handle[] made = new Handle[16];
    private Handle[] lent = {}; // references that the library's scope does not know
    private int size;
    private int lentSize;
    private boolean open = true;

    /** Opens one on this thread. */
    public Region() {
        caller = Caller.current();
        long at = caller.begin(1);
        try {
            caller.check(Abi.sterna_scope_begin(at));
            scope = caller.getLong(at);
        } finally {
            caller.end(at);
        }
        outer = caller.region;
        caller.region = this;
    }

    void add(Handle h, boolean scoped) {
        if (scoped) {
            if (size == made.length) {
                made = roomier(made);
                size = count(made);
            }
            made[size++] = h;
        } else {
            if (lentSize == lent.length) {
                lent = roomier(lent);
                lentSize = count(lent);
            }
            lent[lentSize++] = h;
        }
    }

    /** Without those that have been closed, and with at least as much room again. */
    private static Handle[] roomier(Handle[] list) {
        int n = 0;
        Handle[] next = new Handle[list.length * 2 + 4];
        for (Handle h : list) {
            if (!h.isClosed()) {
                next[n++] = h;
            }
        }
        return next;
    }

    private static int count(Handle[] list) {
        int n = 0;
        while (n < list.length && list[n] != null) {
            ++n;
        }
        return n;
    }

    /** A tensor moves to the scope around this one, or to the garbage collector. */
    public void keep(Handle h) {
        requireThread();
        h.requireOpen();
        if (remove(made, size, h)) {
            --size;
            caller.check(Abi.sterna_scope_keep(scope, h.token));
            pass(h, true);
        } else if (remove(lent, lentSize, h)) {
            --lentSize;
            pass(h, false);
        } else {
            throw new dev.sterna.error.NotFoundException("the tensor was not made in this scope, so there is nothing to keep");
        }
    }

    private void pass(Handle h, boolean scoped) {
        if (outer != null) {
            outer.add(h, scoped);
        } else {
            caller.register(h, h.kind());
        }
    }

    private static boolean remove(Handle[] list, int size, Handle h) {
        for (int i = size - 1; i >= 0; --i) {
            if (list[i] == h) {
                System.arraycopy(list, i + 1, list, i, size - 1 - i);
                list[size - 1] = null;
                return true;
            }
        }
        return false;
    }

    private void requireThread() {
        if (caller.thread != Thread.currentThread()) {
            throw new StateException("the scope belongs to the thread that opened it");
        }
    }

    /** Closes the tensors made in it, and what scopes are open within it. */
    public void close() {
        if (!open) {
            return;
        }
        requireThread();
        while (caller.region != this) {
            caller.region.close();
        }
        retire();
        caller.region = outer;
        caller.check(Abi.sterna_scope_end(scope));
    }

    private void retire() {
        open = false;
        for (int i = 0; i < size; ++i) {
            if (!made[i].isClosed() && !made[i].retire()) {
                // in a call of another thread, which releases it
                caller.check(Abi.sterna_scope_keep(scope, made[i].token));
            }
        }
        for (int i = 0; i < lentSize; ++i) {
            lent[i].close();
        }
        Arrays.fill(made, 0, size, null);
        Arrays.fill(lent, 0, lentSize, null);
        size = lentSize = 0;
    }
}
