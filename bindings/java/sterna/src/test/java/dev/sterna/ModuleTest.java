package dev.sterna;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sterna.error.NotFoundException;
import dev.sterna.error.UnsupportedException;
import dev.sterna.nn.Conv2d;
import dev.sterna.nn.Init;
import dev.sterna.nn.InitOptions;
import dev.sterna.nn.Linear;
import dev.sterna.nn.MaxPool2d;
import dev.sterna.nn.Module;
import dev.sterna.nn.ModuleList;
import dev.sterna.nn.ReLU;
import dev.sterna.nn.Sequential;
import dev.sterna.options.LoadOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoLeaks.class)
class ModuleTest {
    static class Net extends Module {
        final Linear l1 = add("l1", new Linear(4, 3));
        final Linear l2 = add("l2", new Linear(3, 2, Linear.bias(false)));
        final Tensor scale = addParameter("scale", Tensor.ones(2));
        final Tensor count = addBuffer("count", Tensor.zeros(1));

        @Override
        public Tensor forward(Tensor x) {
            return l2.forward(l1.forward(x).gelu()).mul(scale);
        }
    }

    @Test
    void aSubclassIsAModule() {
        try (Net net = new Net()) {
            assertEquals(List.of("scale", "l1.weight", "l1.bias", "l2.weight"), net.namedParameters().names());
            assertEquals(List.of("count"), net.namedBuffers().names());
            assertEquals("Net", net.kindName());
            assertArrayEquals(new long[] {5, 2}, net.forward(Tensor.ones(5, 4)).shape());
            assertSame(net.l1, net.child("l1"));
            assertSame(net.l2, net.children().get("l2"));
            assertTrue(net.toString().startsWith("Net(") && net.summary().contains("l1"));
        }
    }

    @Test
    void aSubclassMadeInAScopeOutlivesIt() {
        Net net;
        try (Scope scope = Sterna.scope()) {
            net = new Net();
        }
        assertArrayEquals(new long[] {1, 2}, net.forward(Tensor.ones(1, 4)).shape());
        net.close();
        assertTrue(net.l1.isClosed() && net.scale.isClosed());
    }

    @Test
    void theLibraryCallsASubclass() {
        try (Sequential all = new Sequential(new Net(), new ReLU())) {
            Tensor x = Tensor.ones(2, 4);
            assertArrayEquals(all.get(0).forward(x).relu().toFloatArray(), all.forward(x).toFloatArray());
            assertEquals(2, all.append(new Linear(2, 7)).size() - 1);
            assertArrayEquals(new long[] {2, 7}, all.forward(x).shape());
        }
    }

    @Test
    void forwardThrowsThroughTheLibrary() {
        IllegalStateException thrown = new IllegalStateException("mine");
        Module bad = new Module() {
            @Override
            public Tensor forward(Tensor x) {
                throw thrown;
            }
        };
        try (Sequential all = new Sequential(bad)) {
            assertSame(thrown, assertThrows(IllegalStateException.class, () -> all.forward(Tensor.ones(1))));
        }
    }

    @Test
    void aModuleListIsCalledByItsOwner() {
        try (ModuleList list = new ModuleList(new Linear(2, 2), new ReLU())) {
            assertEquals(2, list.size());
            assertThrows(UnsupportedException.class, () -> list.forward(Tensor.ones(1, 2)));
            assertNotNull(list.get(1).forward(Tensor.ones(1, 2)));
        }
    }

    @Test
    void modesAndFreezingReachAllBelow() {
        try (Net net = new Net()) {
            net.eval();
            assertFalse(net.l1.isTraining());
            net.train();
            assertTrue(net.isTraining());
            assertEquals(2, net.freeze("l1"));
            assertFalse(net.parameter("l1.weight").requiresGrad());
            assertEquals(4, net.unfreeze(null));
            net.forward(Tensor.ones(1, 4)).sum().backward();
            net.zeroGrad();
            assertEquals(null, net.parameter("l1.bias").grad());
            assertThrows(NotFoundException.class, () -> net.parameter("l9"));
            assertThrows(NotFoundException.class, () -> net.child("l9"));
            assertEquals(0, net.buffer("count").item());
        }
    }

    @Test
    void initializationsFillVariables() {
        try (Net net = new Net()) {
            assertEquals(1, net.init(InitKind.CONSTANT, new InitOptions().parameter("weight").prefix("l1").value(7)));
            assertEquals(7, net.parameter("l1.weight").max().item());
        }
        Tensor v = Tensor.zeros(3, 3).variable(false);
        Init.kaimingUniform(v);
        assertTrue(v.abs().max().item() > 0);
        Init.constant(v, 2);
        assertEquals(18, v.sum().item());
        assertEquals(Math.sqrt(2), Init.gain("relu", 0), 1e-12);
    }

    @Test
    void kernelsAreOneNumberOrOneADimension() {
        try (Conv2d conv = new Conv2d(1, 2, 3, Conv2d.padding(1).bias(false)); MaxPool2d pool = new MaxPool2d(2)) {
            assertArrayEquals(new long[] {1, 2, 4, 4}, pool.forward(conv.forward(Tensor.ones(1, 1, 8, 8))).shape());
        }
    }

    @Test
    void statesGoThroughDictsAndFiles(@TempDir Path folder) {
        try (Net a = new Net(); Net b = new Net()) {
            Module.Mismatch none = b.loadStateDict(a.stateDict(), null);
            assertEquals(0, none.missing().size() + none.unexpected().size());
            assertArrayEquals(a.parameter("l1.weight").toFloatArray(), b.parameter("l1.weight").toFloatArray());
            Path file = folder.resolve("net ü.safetensors");
            a.saveAsync(file).join();
            b.load(file);
            Dict part = new Dict();
            part.set("scale", Tensor.full(new long[] {2}, 5));
            assertThrows(NotFoundException.class, () -> b.loadStateDict(part, null));
            assertEquals(4, b.loadStateDict(part, new LoadOptions().strict(false)).missing().size());
            assertEquals(10, b.scale.sum().item());
        }
    }
}
