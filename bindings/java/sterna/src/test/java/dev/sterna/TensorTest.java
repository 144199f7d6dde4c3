package dev.sterna;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sterna.error.DeviceException;
import dev.sterna.error.InvalidArgumentException;
import dev.sterna.error.InvalidHandleException;
import dev.sterna.error.OutOfMemoryException;
import dev.sterna.error.ShapeException;
import dev.sterna.error.StateException;
import dev.sterna.options.ClampOptions;
import dev.sterna.options.SumOptions;
import dev.sterna.options.TensorTextOptions;
import dev.sterna.options.ToOptions;
import dev.sterna.options.ZerosOptions;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoLeaks.class)
class TensorTest {
    static FloatBuffer direct(float... values) {
        FloatBuffer b = ByteBuffer.allocateDirect(4 * values.length).order(ByteOrder.nativeOrder()).asFloatBuffer();
        return b.put(values).flip();
    }

    @Test
    void arraysGoInAndOut() {
        assertArrayEquals(new float[] {1, 2, 3, 4}, Tensor.of(new float[] {1, 2, 3, 4}, 2, 2).toFloatArray());
        assertArrayEquals(new double[] {1, 2}, Tensor.of(new double[] {1, 2}).toDoubleArray());
        assertArrayEquals(new long[] {1L << 40, -2}, Tensor.of(new long[] {1L << 40, -2}).toLongArray());
        assertArrayEquals(new int[] {5, -6}, Tensor.of(new int[] {5, -6}).toIntArray());
        assertArrayEquals(new byte[] {5, -6}, Tensor.of(new byte[] {5, -6}).toByteArray());
        assertArrayEquals(new int[] {7, 8}, Tensor.of(new short[] {7, 8}).toIntArray());
        assertArrayEquals(new byte[] {1, 0}, Tensor.of(new boolean[] {true, false}).toByteArray());
    }

    @Test
    void largeArraysGoInAndOut() {
        float[] values = new float[300_000];
        for (int i = 0; i < values.length; ++i) {
            values[i] = i;
        }
        assertArrayEquals(values, Tensor.of(values, 300, 1000).toFloatArray());
    }

    @Test
    void aDirectBufferIsUsedInPlace() {
        FloatBuffer b = direct(1, 2, 3, 4);
        Tensor t = Tensor.wrap(b.position(1), 3);
        b.put(1, 20);
        assertArrayEquals(new float[] {20, 3, 4}, t.toFloatArray());
        assertThrows(InvalidArgumentException.class, () -> Tensor.wrap(FloatBuffer.allocate(2), 2));
        assertThrows(InvalidArgumentException.class, () ->
                Tensor.wrap(ByteBuffer.allocateDirect(8).order(ByteOrder.BIG_ENDIAN), DType.F32, 2));
    }

    @Test
    void dataIsAViewThatOutlivesItsTensor() {
        Tensor t = Tensor.of(new float[] {1, 2, 3});
        ByteBuffer view = t.data();
        t.close();
        for (int i = 0; i < 100; ++i) {
            Tensor.full(new long[] {3}, 9).close();
        }
        assertEquals(2f, view.getFloat(4));
        assertTrue(view.isReadOnly());
    }

    @Test
    void elementsAreCopiedToABuffer() {
        ByteBuffer b = ByteBuffer.allocateDirect(16).order(ByteOrder.nativeOrder());
        Tensor.of(new float[] {0, 1, 2, 3}).copyTo(b);
        assertEquals(3f, b.getFloat(12));
    }

    @Test
    void dlpackGoesOutAndIn() {
        Tensor t = Tensor.of(new float[] {1, 2});
        assertArrayEquals(new float[] {1, 2}, Tensor.fromDlpack(t.toDlpack()).toFloatArray());
    }

    @Test
    void opsTakePositionalAxesAndOptions() {
        Tensor x = Tensor.arange(0, 6).cast(DType.F32).reshape(2, 3);
        assertEquals(15, x.sum().item());
        assertArrayEquals(new float[] {3, 5, 7}, x.sum(0).toFloatArray());
        assertArrayEquals(new long[] {2, 1}, x.sum(new SumOptions().axes(1).keepdim(true)).shape());
        assertArrayEquals(new float[] {1, 1, 2}, x.select(0, 0).clamp(new ClampOptions().min(1)).toFloatArray());
        assertEquals(DType.I64, Tensor.zeros(2, new ZerosOptions().dtype(DType.I64)).dtype());
        assertEquals(1, x.softmax(1).sum(1).select(0, 0).item(), 1e-6);
    }

    @Test
    void opsGiveListsAndRecords() {
        Tensor x = Tensor.of(new float[] {3, 1, 2});
        SortResult sorted = x.sort();
        assertArrayEquals(new float[] {1, 2, 3}, sorted.values().toFloatArray());
        assertArrayEquals(new long[] {1, 2, 0}, sorted.indices().toLongArray());
        assertEquals(200, Tensor.zeros(200).split(1).size()); // more than the first guess of 64
        assertArrayEquals(new float[] {3, 1, 2, 3, 1, 2}, Tensor.cat(List.of(x, x)).toFloatArray());
    }

    @Test
    void scalarsAreOperands() {
        Tensor x = Tensor.of(new float[] {1, 2});
        assertArrayEquals(new float[] {4, 7}, x.mul(3).add(1).toFloatArray());
        assertArrayEquals(new float[] {9, 8}, x.rsub(10).toFloatArray());
        assertEquals(2, Tensor.scalar(2).item());
        assertEquals(DType.I32, Tensor.scalar(2, DType.I32).dtype());
    }

    @Test
    void anErrorCarriesCodeOpAndShapes() {
        ShapeException e = assertThrows(ShapeException.class, () -> Tensor.zeros(2, 3).matmul(Tensor.zeros(2)));
        assertEquals(Code.SHAPE, e.code());
        assertEquals("matmul", e.op());
        assertTrue(e.shapes().contains("f32[2, 3]"), e.shapes());
    }

    @Test
    void outOfMemoryIsAnException() {
        assertThrows(OutOfMemoryException.class, () -> Tensor.zeros(1L << 46));
    }

    @Test
    void aClosedTensorIsRefusedAndClosingTwiceIsNothing() {
        Tensor t = Tensor.ones(2);
        t.close();
        t.close();
        assertTrue(t.isClosed());
        assertThrows(InvalidHandleException.class, t::neg);
        assertThrows(InvalidHandleException.class, t::backward);
        assertEquals("Tensor (closed)", t.toString());
    }

    @Test
    void aScopeClosesWhatIsMadeInIt() {
        Tensor kept;
        Tensor inner;
        try (Scope scope = Sterna.scope()) {
            inner = Tensor.ones(2);
            kept = scope.keep(Tensor.ones(3));
            assertThrows(dev.sterna.error.NotFoundException.class, () -> scope.keep(kept));
        }
        assertTrue(inner.isClosed());
        assertEquals(3, kept.sum().item());
    }

    @Test
    void scopesNestAndAnOuterOneClosesInnerOnes() {
        Scope outer = Sterna.scope();
        Tensor a = Tensor.ones(1);
        Scope inner = Sterna.scope();
        Tensor b = Tensor.ones(1);
        outer.close();
        inner.close();
        assertTrue(a.isClosed() && b.isClosed());
        assertFalse(Tensor.ones(1).isClosed());
    }

    @Test
    void aScopeOfManyTensorsForgetsThoseThatAreClosed() {
        try (Scope scope = Sterna.scope()) {
            Tensor first = Tensor.ones(1);
            for (int i = 0; i < 10_000; ++i) {
                first.add(1).close();
            }
            assertEquals(1, first.item());
        }
    }

    @Test
    void aScopeBelongsToItsThread() throws Exception {
        try (Scope scope = Sterna.scope()) {
            Throwable[] thrown = new Throwable[1];
            Thread t = new Thread(() -> thrown[0] = assertThrows(StateException.class, scope::close));
            t.start();
            t.join();
            assertTrue(thrown[0] instanceof StateException);
        }
    }

    @Test
    void textIsPyTorchs() {
        assertEquals("tensor([1.5000, 2.0000])", Tensor.of(new float[] {1.5f, 2}).toString());
        assertEquals("tensor([1.5, 2.0])", Tensor.of(new float[] {1.5f,
                2}).toText(new TensorTextOptions().precision(1)));
    }

    @Test
    void aTextWithAZeroIsRefused() {
        assertThrows(InvalidArgumentException.class, () -> Tensor.ones(1).toDevice("cpu\0x"));
    }

    @Test
    void tensorsMoveToDevicesAndIntoPinnedMemory() {
        Tensor x = Tensor.of(new float[] {1, 2});
        assertArrayEquals(new float[] {1, 2}, x.to("cpu", new ToOptions().nonBlocking(true)).toFloatArray());
        assertFalse(x.isPinned());
        assertThrows(DeviceException.class, x::pinMemory); // no device that pins is loaded
        assertThrows(DeviceException.class, () -> x.to("abacus"));
    }

    @Test
    void dtypesPromote() {
        assertEquals(DType.F32, DTypes.promote(DType.F32, DType.I64));
        assertEquals("bf16", DTypes.name(DType.BF16));
        assertEquals(2, DTypes.size(DType.BF16));
        assertThrows(IllegalArgumentException.class, () -> DType.of(99));
    }
}
