package dev.sterna;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sterna.error.AutogradException;
import dev.sterna.options.BackwardManyOptions;
import dev.sterna.options.BackwardOptions;
import dev.sterna.options.GradOptions;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoLeaks.class)
class AutogradTest {
    private final Tensor w = Tensor.of(new float[] {1, 2}).variable(true);

    @Test
    void backwardFillsGradients() {
        assertNull(w.grad());
        w.mul(w).sum().backward();
        assertArrayEquals(new float[] {2, 4}, w.grad().toFloatArray());
        w.zeroGrad();
        assertNull(w.grad());
        w.setGrad(Tensor.ones(2));
        assertEquals(2, w.grad().sum().item());
    }

    @Test
    void backwardTakesAGradientAndKeepsTheGraph() {
        Tensor y = w.mul(3);
        y.backward(new BackwardOptions().gradient(Tensor.ones(2)).retainGraph(true));
        y.sum().backward();
        assertArrayEquals(new float[] {6, 6}, w.grad().toFloatArray());
        Sterna.backward(List.of(w.mul(2).sum(), w.sum()), new BackwardManyOptions());
        assertArrayEquals(new float[] {9, 9}, w.grad().toFloatArray());
    }

    @Test
    void gradientsAreValues() {
        Tensor y = w.pow(3).sum();
        Tensor g = Sterna.grad(List.of(y), List.of(w), new GradOptions().createGraph(true)).get(0);
        Tensor h = Sterna.grad(List.of(g.sum()), List.of(w), null).get(0);
        assertArrayEquals(new float[] {6, 12}, h.toFloatArray());
        Tensor other = Tensor.ones(1).variable(true);
        assertNull(Sterna.grad(List.of(w.sum()), List.of(other), new GradOptions().allowUnused(true)).get(0));
    }

    @Test
    void modesBelongToAGuard() {
        try (Guard guard = Sterna.noGrad()) {
            assertFalse(w.mul(2).requiresGrad());
            assertThrows(AutogradException.class, () -> w.sum().backward());
        }
        assertTrue(w.mul(2).requiresGrad());
    }

    @Test
    void autocastBelongsToAGuard() {
        Tensor a = Tensor.ones(2, 2);
        try (Guard guard = Sterna.autocast(Autocast.BF16)) {
            assertEquals(DType.BF16, a.matmul(a).dtype());
        }
        assertEquals(DType.F32, a.matmul(a).dtype());
    }

    @Test
    void hooksSeeAndReplaceGradients() {
        Hook hook = w.registerHook(g -> g.mul(10));
        w.sum().backward();
        assertArrayEquals(new float[] {10, 10}, w.grad().toFloatArray());
        hook.remove();
        hook.close();
        w.zeroGrad();
        w.sum().backward();
        assertArrayEquals(new float[] {1, 1}, w.grad().toFloatArray());
    }

    static class Square extends Function {
        Tensor x;

        @Override
        public List<Tensor> forward(List<Tensor> in) {
            x = in.get(0);
            return List.of(x.mul(x));
        }

        @Override
        public List<Tensor> backward(List<Tensor> grads) {
            return Arrays.asList(grads.get(0).mul(x).mul(2), null);
        }
    }

    @Test
    void aFunctionHasAGradientOfOnesOwn() {
        new Square().apply(w, Tensor.ones(1)).sum().backward();
        assertArrayEquals(new float[] {2, 4}, w.grad().toFloatArray());
    }

    @Test
    void whatACallbackThrowsComesOutAsTheSameObject() {
        IOException thrown = new IOException("from a hook");
        Hook hook = w.registerHook(g -> AutogradTest.<Tensor, RuntimeException>fail(thrown));
        assertSame(thrown, assertThrows(IOException.class, () -> w.sum().backward()));
        hook.remove();
        hook.close();
    }

    @SuppressWarnings("unchecked")
    private static <T, E extends Throwable> T fail(Throwable t) throws E {
        throw (E) t;
    }

    @Test
    void longCallsHaveAsyncForms() {
        w.mul(w).sum().backwardAsync().join();
        assertArrayEquals(new float[] {2, 4}, w.grad().toFloatArray());
    }

    @Test
    void anomaliesAreNamed() {
        Sterna.setAnomalyMode(true);
        try {
            Tensor z = Tensor.zeros(1).variable(true);
            assertThrows(AutogradException.class, () -> z.log().mul(0).sum().backward());
        } finally {
            Sterna.setAnomalyMode(false);
        }
    }
}
