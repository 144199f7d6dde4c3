package dev.sterna;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Every test runs in a scope; at the end of a class nothing of the library is alive, after a collection. */
final class NoLeaks implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private Scope scope;

    @Override
    public void beforeEach(ExtensionContext context) {
        scope = Sterna.scope();
        Sterna.manualSeed(0);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        scope.close();
    }

    @Override
    public void afterAll(ExtensionContext context) throws InterruptedException {
        collect();
        assertEquals(0, Sterna.liveHandles(), "handles are left");
    }

    static void collect() throws InterruptedException {
        for (int i = 0; i < 100 && Sterna.liveHandles() != 0; ++i) {
            System.gc();
            Thread.sleep(10);
            Tensor.ones(1).close(); // makes this thread release what others have left to it
        }
    }
}
