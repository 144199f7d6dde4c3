package dev.sterna.bench;

import dev.sterna.Guard;
import dev.sterna.Scope;
import dev.sterna.Sterna;
import dev.sterna.Tensor;
import dev.sterna.nn.BatchNorm1d;
import dev.sterna.nn.Dropout;
import dev.sterna.nn.GELU;
import dev.sterna.nn.Linear;
import dev.sterna.nn.Sequential;
import dev.sterna.optim.AdamW;
import java.util.Locale;

/** The lines of ci/bench --languages: see ci/language/common.sh. */
public final class Bench {
    private Bench() {
    }

    /** The best time of a call, over batches of a millisecond or two for some seconds, after as long a warm-up. */
    private static void measure(String name, int calls, Runnable batch) {
        double best = Double.MAX_VALUE;
        long start = System.nanoTime();
        for (long now = start; now < start + 4_000_000_000L; ) {
            batch.run();
            long then = System.nanoTime();
            if (now > start + 2_000_000_000L) {
                best = Math.min(best, (double) (then - now) / calls);
            }
            now = then;
        }
        System.out.printf(Locale.ROOT, "{\"language\": \"java\", \"name\": \"%s\", \"ns\": %.1f}%n", name, best);
    }

    public static void main(String[] args) {
        Sterna.setNumThreads(1);
        add();
        step();
    }

    private static void add() {
        try (Guard guard = Sterna.noGrad(); Tensor a = Tensor.ones(1); Tensor b = Tensor.ones(1)) {
            int calls = 5000;
            measure("add", calls, () -> {
                try (Scope scope = Sterna.scope()) {
                    for (int i = 0; i < calls; ++i) {
                        a.add(b).close();
                    }
                }
            });
        }
    }

    private static void step() {
        Sequential net = new Sequential();
        long width = 64;
        for (long hidden : new long[] {256, 128, 64}) {
            net.append(new Linear(width,
                    hidden)).append(new BatchNorm1d(hidden)).append(new GELU()).append(new Dropout(0.3));
            width = hidden;
        }
        net.append(new Linear(width, 10));
        try (net; AdamW optimizer = new AdamW(net, AdamW.lr(1e-3).weightDecay(1e-4)); Tensor x = Tensor.randn(32, 64);
                Tensor y = Tensor.randint(0, 10, 32)) {
            measure("mlp_step", 4, () -> {
                for (int i = 0; i < 4; ++i) {
                    try (Scope scope = Sterna.scope()) {
                        optimizer.zeroGrad();
                        net.forward(x).crossEntropy(y).backward();
                        optimizer.step();
                    }
                }
            });
        }
    }
}
