package dev.sterna;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sterna.error.DeviceException;
import dev.sterna.error.InvalidHandleException;
import dev.sterna.error.StateException;
import dev.sterna.nn.Linear;
import dev.sterna.optim.SGD;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoLeaks.class)
class LibraryTest {
    @Test
    void versionsAreKnown() {
        assertTrue(Sterna.version().matches("\\d+\\.\\d+\\.\\d+.*"), Sterna.version());
        assertEquals(1, Sterna.abiVersion());
    }

    @Test
    void devicesAreListedAndChosen() {
        DeviceInfo cpu = Sterna.devices().get(0);
        assertEquals("cpu", cpu.name());
        assertTrue(cpu.isHost() && cpu.computes());
        DeviceProperties hardware = Sterna.deviceProperties(0);
        assertTrue(!hardware.name().isEmpty() && hardware.totalBytes() > 0 && hardware.processors() >= 1);
        assertEquals("null", Sterna.deviceProperties(1).name());
        Sterna.resetPeak(0);
        Sterna.emptyCache();
        try (Guard guard = Sterna.device("null")) {
            assertEquals("null", Tensor.zeros(2).info().device());
        }
        assertEquals("cpu", Tensor.zeros(2).info().device());
        assertThrows(DeviceException.class, () -> Sterna.device("tpu"));
        assertThrows(SternaException.class, () -> Sterna.loadDevicePlugin(Path.of("/none.so")));
    }

    @Test
    void streamsAndEventsAreInOrder() {
        try (Stream side = new Stream("cpu"); Event from = new Event(); Event to = new Event("cpu")) {
            Tensor y;
            try (Guard guard = side.use()) {
                from.record();
                y = Tensor.ones(2).neg();
                to.record(side);
            }
            side.await(to);
            to.await();
            to.synchronize();
            side.synchronize();
            assertArrayEquals(new float[] {-1, -1}, y.toFloatArray());
            assertTrue(to.isDone() && from.elapsed(to) > 0);
            assertEquals("cpucpu", side.device() + to.device());
            assertThrows(StateException.class, () -> from.elapsed(new Event()));
        }
    }

    @Test
    void precisionOfProductsIsSet() {
        assertEquals(MatmulPrecision.HIGHEST, Sterna.float32MatmulPrecision());
        Sterna.setFloat32MatmulPrecision(MatmulPrecision.HIGH);
        assertEquals(MatmulPrecision.HIGH, Sterna.float32MatmulPrecision());
        Sterna.setFloat32MatmulPrecision(MatmulPrecision.HIGHEST);
    }

    @Test
    void generatorsAreSeededAndUsed() {
        try (Generator g = new Generator(7); Generator cpu = Generator.ofDevice(null)) {
            float[] first;
            try (Guard guard = g.use()) {
                first = Tensor.randn(4).toFloatArray();
            }
            Generator.State after = g.state();
            assertEquals(7, after.seed());
            g.setSeed(7);
            try (Guard guard = g.use()) {
                assertArrayEquals(first, Tensor.randn(4).toFloatArray());
            }
            assertEquals(after, g.state());
            g.setState(new Generator.State(7, 0));
            assertEquals(0, g.state().offset());
            assertEquals(0, cpu.state().seed());
        }
    }

    @Test
    void threadsAreSet() {
        int before = Sterna.numThreads();
        Sterna.setNumThreads(1);
        assertEquals(1, Sterna.numThreads());
        Sterna.setNumThreads(before);
    }

    @Test
    void messagesGoToASink() {
        List<String> messages = new CopyOnWriteArrayList<>();
        Sterna.setLogSink(LogLevel.INFO, (level, text) -> {
            messages.add(level + " " + text);
            throw new IllegalStateException("a sink that throws has nobody to tell");
        });
        Sterna.compile(a -> a.mul(2)).call(Tensor.ones(3)).close();
        Sterna.setLogSink(LogLevel.ERROR, null);
        Sterna.compile(a -> a.mul(3)).call(Tensor.ones(3)).close();
        assertEquals(1, messages.size());
        assertTrue(messages.get(0).startsWith("INFO program compiled: "), messages.get(0));
    }

    @Test
    void aGuardBelongsToItsThread() throws Exception {
        try (Guard guard = Sterna.noGrad()) {
            Thread t = new Thread(() -> assertThrows(StateException.class, guard::close));
            t.start();
            t.join();
            assertFalse(Tensor.ones(1).requireGrad().mul(2).requiresGrad());
        }
    }

    @Test
    void aModuleMayGoBeforeItsOptimizer() {
        Linear net = new Linear(2, 2);
        SGD opt = new SGD(net, SGD.lr(1));
        net.forward(Tensor.ones(1, 2)).sum().backward();
        net.close();
        opt.step();
        opt.close();
        assertThrows(InvalidHandleException.class, opt::step);
    }

    @Test
    void closingOnAnotherThreadIsSeenAndSafe() throws Exception {
        for (int round = 0; round < 300; ++round) {
            Tensor t = Tensor.ones(64);
            Thread closer = new Thread(t::close);
            closer.start();
            try {
                for (;;) {
                    t.add(1).close();
                }
            } catch (InvalidHandleException e) {
                closer.join();
            }
        }
    }

    @Test
    void usingOnAnotherThreadWhileTheOwnerClosesIsSafe() throws Exception {
        for (int round = 0; round < 100; ++round) {
            Tensor t = Tensor.ones(64);
            Linear net = new Linear(64, 4);
            Thread[] users = new Thread[2];
            for (int i = 0; i < users.length; ++i) {
                users[i] = new Thread(() -> {
                    try {
                        for (;;) {
                            net.forward(t.unsqueeze(0)).close();
                        }
                    } catch (InvalidHandleException e) {
                        // as it should be
                    }
                });
                users[i].start();
            }
            t.close();
            net.close();
            for (Thread user : users) {
                user.join();
            }
        }
    }

    @Test
    void aScopeThatEndsDuringACallOfAnotherThreadIsSafe() throws Exception {
        for (int round = 0; round < 100; ++round) {
            Thread user;
            try (Scope scope = Sterna.scope()) {
                Tensor t = Tensor.ones(64);
                user = new Thread(() -> {
                    try {
                        for (;;) {
                            t.exp().close();
                        }
                    } catch (InvalidHandleException e) {
                        // as it should be
                    }
                });
                user.start();
                Thread.sleep(0, 200_000);
            }
            user.join();
        }
    }

    @Test
    void tensorsOfThreadsThatHaveEndedAreReleased() throws Exception {
        Tensor[] made = new Tensor[1];
        Thread t = new Thread(() -> {
            made[0] = Tensor.ones(3);
            Tensor.ones(4).neg();
        });
        t.start();
        t.join();
        assertEquals(3, made[0].sum().item());
        made[0].close();
        assertThrows(InvalidHandleException.class, made[0]::neg);
    }

    @Test
    void manyThreadsShareATensor() throws Exception {
        Tensor t = Tensor.ones(10);
        List<Thread> threads = new java.util.ArrayList<>();
        AtomicInteger right = new AtomicInteger();
        for (int i = 0; i < 4; ++i) {
            threads.add(new Thread(() -> {
                try (Scope scope = Sterna.scope()) {
                    for (int j = 0; j < 200; ++j) {
                        right.addAndGet(t.sum().item() == 10 ? 1 : 0);
                    }
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(800, right.get());
    }
}
