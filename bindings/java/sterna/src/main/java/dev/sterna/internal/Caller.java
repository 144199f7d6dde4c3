package dev.sterna.internal;

import dev.sterna.Tensor;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a thread that calls the library has: memory for arguments, the open scope, and a list of what it made, so that
 * none of this takes a lock.  Another thread leaves work on that list in a stack, which this one empties when it next
 * makes something; after the end of the thread, whoever comes first does, under a lock.
 */
public final class Caller extends Scratch {
    /** Of objects that no thread owns: every use is counted, the list is locked. */
    public static final Caller SHARED;
    private static final Set<Caller> ALL = ConcurrentHashMap.newKeySet();
    private static final ThreadLocal<Caller> CURRENT = ThreadLocal.withInitial(() ->
            new Caller(Thread.currentThread()));

    static {
        Native.require();
        SHARED = new Caller(null);
        Collector.start();
    }

    final Thread thread;
    Region region;
    private Node list;
    private int budget = 1;
    private final AtomicReference<Node> left = new AtomicReference<>();
    private final ArrayList<Handle> entered = new ArrayList<>();

    private Caller(Thread thread) {
        this.thread = thread;
        if (thread != null) {
            ALL.add(this);
        }
    }

    /** This thread's. */
    public static Caller current() {
        return CURRENT.get();
    }

    /** This thread's, at once when it has made `h`. */
    public static Caller of(Handle h) {
        Caller c = h.caller;
        return c.thread == Thread.currentThread() ? c : CURRENT.get();
    }

    // ---- a call: begin, then use and what Scratch has, the call itself under check or again, end

    /** Starts a call with room for so many results of 8 bytes; their address. */
    public long begin(int results) {
        long at = take(8 + 8 * results);
        putLong(at, entered.size());
        return at + 8;
    }

    /** Ends the call that began at an address. */
    public void end(long at) {
        int n = entered.size();
        if (n > 0) {
            for (int before = getInt(at - 8); n > before; ) {
                entered.remove(--n).leave();
            }
        }
        give(at - 8);
    }

    /** The handle of a tensor, for a call of this thread that runs no code of Java. */
    public long use(Tensor t) {
        Handle h = t;
        if (h.caller == this) {
            h.requireOpen();
            return h.token;
        }
        return useCounted(h);
    }

    /** The handle of an object. */
    public long useCounted(Handle h) {
        h.enter();
        entered.add(h);
        return h.token;
    }

    /** The handle of an object, or null. */
    public long useNullable(Handle h) {
        return h == null ? 0 : useCounted(h);
    }

    /** A reference for the library to take over; the object stays open. */
    public long hand(Handle h) {
        useCounted(h);
        check(Tables.retain(h.kind(), h.token));
        return h.token;
    }

    /** An exception as an error of the library, which the caller releases. */
    public long error(Throwable t) {
        return Errors.of(this, t);
    }

    /** Throws what a call failed with. */
    public void check(long error) {
        if (error != 0) {
            throw Errors.take(this, error);
        }
    }

    /**
     * The same; but after a first "out of memory" has the garbage collector free what it can, and is true: try again.
     */
    public boolean again(long error) {
        return error != 0 && Errors.collectOrThrow(this, error);
    }

    /** A call, of something made for it. */
    public interface Call<T> {
        /** With the thread's caller, the object's handle, and a place for results. */
        T call(Caller c, long handle, long at);
    }

    /** A call about an object, which stays in use until its end; null: about none. */
    public static <T> T with(Handle h, Call<T> call) {
        Caller c = current();
        long at = c.begin(4);
        try {
            return call.call(c, c.useNullable(h), at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(h);
        }
    }

    /** A call that gives nothing. */
    public interface VoidCall {
        /** To an error. */
        long call(Caller c, long handle);
    }

    /** The same for a call that gives nothing but an error. */
    public static void run(Handle h, VoidCall call) {
        with(h, (c, handle, at) -> {
            c.check(call.call(c, handle));
            return null;
        });
    }

    // ---- results

    /** The tensor whose handle lies at an address. */
    public Tensor tensor(long at) {
        return new Tensor(this, getLong(at));
    }

    /** The tensor of a handle that was 0 for none. */
    public Tensor tensorOrNull(long at) {
        long token = getLong(at);
        return token == 0 ? null : new Tensor(this, token);
    }

    /** The tensors of so many handles. */
    public List<Tensor> tensors(long at, int n) {
        Tensor[] list = new Tensor[n];
        for (int i = 0; i < n; ++i) {
            list[i] = tensorOrNull(at + 8L * i);
        }
        return java.util.Arrays.asList(list);
    }

    /** Another reference to a tensor, which no scope closes. */
    public Tensor unscoped(Tensor t) {
        Region open = region;
        long at = begin(0);
        try {
            region = null;
            return new Tensor(this, hand(t), false);
        } finally {
            region = open;
            end(at);
        }
    }

    /** A tensor for all threads, in place of one that this thread made. */
    public static Tensor share(Tensor t) {
        Caller c = current();
        long at = c.begin(0);
        try {
            return new Tensor(SHARED, c.hand(t), false);
        } finally {
            c.end(at);
            t.close();
        }
    }

    /** A read-only view of memory that a tensor keeps alive as long as the view, or a part of it, is reachable. */
    public ByteBuffer view(Tensor t, long address, long bytes) {
        long at = begin(0);
        try {
            ByteBuffer view = Support.view(address, bytes).asReadOnlyBuffer().order(ByteOrder.nativeOrder());
            Node n = new Node(view, this, Tables.TENSOR, hand(t));
            link(n);
            return view;
        } finally {
            end(at);
        }
    }

    /** A tensor that the library lends. */
    Tensor borrowed(long token) {
        if (token == 0) {
            return null;
        }
        check(Abi.sterna_tensor_retain(token));
        return new Tensor(this, token, false);
    }

    /** A call that gives a list whose length only it knows: (place, capacity, where the length goes) to an error. */
    public interface ListCall {
        /** The call. */
        long call(long place, long capacity, long length);
    }

    /** Tries with room for what modules give at most, then with enough. */
    public List<Tensor> list(ListCall call) {
        int capacity = 64;
        for (;;) {
            long at = take(8 + 8 * capacity);
            try {
                long error = call.call(at + 8, capacity, at);
                int n = (int) getLong(at);
                if (error != 0 && n > capacity) {
                    Abi.sterna_error_release(error);
                    capacity = n;
                    continue;
                }
                check(error);
                return tensors(at + 8, n);
            } finally {
                give(at);
            }
        }
    }

    // ---- the list of what this thread made

    void made(Handle h, int kind, boolean scoped) {
        if (left.get() != null) {
            unlinkLeft();
        }
        if (region != null && kind == Tables.TENSOR) {
            region.add(h, scoped);
        } else {
            register(h, kind);
        }
    }

    void register(Handle h, int kind) {
        Node n = new Node(h, this, kind, h.token);
        h.node = n;
        if (thread == null) {
            synchronized (this) {
                link(n);
            }
        } else {
            link(n);
        }
        if (--budget <= 0) {
            budget = Collector.relieve();
        }
    }

    private void link(Node n) {
        n.after = list;
        if (list != null) {
            list.before = n;
        }
        list = n;
    }

    private void unlink(Node n) {
        if (n.before == n) {
            return;
        }
        if (n.before != null) {
            n.before.after = n.after;
        } else if (list == n) {
            list = n.after;
        }
        if (n.after != null) {
            n.after.before = n.before;
        }
        n.before = n;
        n.after = null;
    }

    /** Releases what has been closed. */
    void release(Handle h) {
        Node n = h.node;
        if (thread == Thread.currentThread()) {
            if (n != null) {
                n.forget();
                unlink(n);
            }
            Tables.release(h.kind(), h.token);
            return;
        }
        if (n == null) {
            n = new Node(h, this, h.kind(), h.token);
            n.before = n;
        }
        if (thread == null || h.kind() != Tables.TENSOR) {
            n.release(); // all calls are counted, and none has it
        }
        leave(n);
    }

    /** Leaves a node for its thread to release and unlink. */
    void leave(Node n) {
        Node first;
        do {
            first = left.get();
            n.next = first;
        } while (!left.compareAndSet(first, n));
        if (thread == null || !thread.isAlive()) {
            bury();
        }
    }

    private void unlinkLeft() {
        for (Node n = left.getAndSet(null); n != null; n = n.next) {
            n.release();
            unlink(n);
        }
    }

    /** What a thread would do that has ended; whether nothing remains. */
    private synchronized boolean bury() {
        unlinkLeft();
        return list == null;
    }

    static void buryTheDead() {
        for (Caller c : ALL) {
            if (!c.thread.isAlive() && c.bury()) {
                ALL.remove(c);
            }
        }
    }
}
