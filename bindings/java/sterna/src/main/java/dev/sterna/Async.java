package dev.sterna;

import dev.sterna.internal.Caller;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Long calls on daemon threads; tensors that come out belong to no thread. */
final class Async {
    private static final Executor THREADS = Executors.newCachedThreadPool(r -> {
        Thread t = new Thread(r, "sterna-async");
        t.setDaemon(true);
        return t;
    });

    private Async() {
    }

    static CompletableFuture<Void> run(Runnable body) {
        return CompletableFuture.runAsync(body, THREADS);
    }

    static CompletableFuture<Tensor> tensor(Supplier<Tensor> body) {
        return CompletableFuture.supplyAsync(() -> Caller.share(body.get()), THREADS);
    }

    static CompletableFuture<List<Tensor>> tensors(Supplier<List<Tensor>> body) {
        return CompletableFuture.supplyAsync(() -> body.get().stream().map(Caller::share).collect(Collectors.toList()),
                THREADS);
    }
}
