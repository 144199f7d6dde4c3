package dev.sterna.internal;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Releases what the garbage collector has found, and calls it when native memory grows that only it can free. */
final class Collector {
    private static final long SLACK = 128L << 20; // bytes that may grow before a collection
    private static final int OFTEN = 64; // objects between two looks at the memory, at most
    private static volatile long limit = SLACK;
    private static long last; // bytes at the last look; a race costs a look
    private static final AtomicLong RELEASED = new AtomicLong();

    private Collector() {
    }

    static void start() {
        Thread t = new Thread(Collector::run, "sterna-collector");
        t.setDaemon(true);
        t.start();
    }

    private static void run() {
        for (;;) {
            try {
                Reference<?> r = Node.COLLECTED.remove(1000);
                if (r == null) {
                    Caller.buryTheDead();
                } else if (r instanceof Mark mark) {
                    mark.reached.countDown();
                } else {
                    Node n = (Node) r;
                    n.release();
                    RELEASED.incrementAndGet();
                    n.caller.leave(n);
                }
            } catch (InterruptedException e) {
                // nobody interrupts this thread on purpose: go on
            }
        }
    }

    /** Bytes of all tensors in host memory. */
    private static long live() {
        Caller c = Caller.current();
        long at = c.begin(0);
        try {
            long info = c.struct(Tables.DEVICE_INFO_SIZE);
            c.check(Abi.sterna_device_get_info(0, info));
            return c.getLong(info + Tables.DEVICE_INFO_LIVE_BYTES);
        } finally {
            c.end(at);
        }
    }

    /** Collects when memory has grown enough; how many more objects may be made before the next look. */
    static int relieve() {
        long now = live();
        if (now > limit) {
            long before = now;
            collect();
            now = live();
            // rarely, where nothing is to be had
            limit = now + (before - now > SLACK / 2 ? SLACK : Math.max(now, SLACK));
        }
        long each = Math.max(1, (now - last) / OFTEN);
        last = now;
        return (int) Math.max(1, Math.min(OFTEN, (limit - now) / (4 * each)));
    }

    /** Something for the garbage collector to find. */
    private static final class Mark extends PhantomReference<Object> {
        final CountDownLatch reached = new CountDownLatch(1);

        Mark(Object of) {
            super(of, Node.COLLECTED);
        }
    }

    /** Runs the garbage collector and waits until what it found is released; whether that was anything. */
    static synchronized boolean collect() {
        long before = RELEASED.get();
        Mark mark = new Mark(new Object());
        System.gc();
        long seen = before;
        try {
            mark.reached.await(1, TimeUnit.SECONDS);
            for (int quiet = 0; quiet < 3; ) {
                Thread.sleep(1);
                long now = RELEASED.get();
                quiet = now == seen ? quiet + 1 : 0;
                seen = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return seen != before;
    }
}
