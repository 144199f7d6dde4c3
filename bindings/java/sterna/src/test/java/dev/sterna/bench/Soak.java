package dev.sterna.bench;

import dev.sterna.Sterna;
import dev.sterna.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A million tensors that are closed, and 100,000 of 1 MB that only the garbage collector can free. */
public final class Soak {
    private static final long MB = 1 << 20;

    private Soak() {
    }

    private static long rss() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
            }
        }
        throw new IOException("no VmRSS");
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw new IllegalStateException(what);
        }
    }

    private static void closed(int n) {
        try (Tensor a = Tensor.ones(1)) {
            for (int i = 0; i < n; ++i) {
                a.add(a).close();
            }
        }
    }

    private static long left(int n) throws IOException {
        long most = 0;
        for (int i = 0; i < n; ++i) {
            Tensor.zeros(MB / 4);
            if (i % 1000 == 0) {
                most = Math.max(most, rss());
            }
        }
        return most;
    }

    public static void main(String[] args) throws Exception {
        closed(200_000);
        long before = rss();
        closed(1_000_000);
        long growth = rss() - before;
        System.out.printf(Locale.ROOT, "java: 1,000,000 tensors closed: %+.1f MB%n", (double) growth / MB);
        require(growth <= 16 * MB, "closed tensors leave memory behind");

        left(10_000); // the warm-up
        before = left(20_000);
        long most = left(70_000);
        System.out.printf(Locale.ROOT,
                "java: 100,000 tensors of 1 MB left to the collector: at most %.0f MB, %+.1f MB since the warm-up%n",
                (double) most / MB, (double) (most - before) / MB);
        require(most <= 1024 * MB, "the process grew beyond 1 GiB");
        require(most - before <= 16 * MB, "tensors left to the collector pile up");

        for (int i = 0; i < 200 && Sterna.liveHandles() > 0; ++i) {
            System.gc();
            Thread.sleep(10);
            Tensor.ones(1).close();
        }
        require(Sterna.liveHandles() == 0, Sterna.liveHandles() + " handles are left");
        System.out.println("java: no handles are left");
    }
}
