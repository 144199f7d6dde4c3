package dev.sterna.kotlin

import dev.sterna.Batch
import dev.sterna.DType
import dev.sterna.DataLoader
import dev.sterna.Dataset
import dev.sterna.Sterna
import dev.sterna.Stream
import dev.sterna.Tensor
import dev.sterna.nn.Linear
import dev.sterna.nn.Module
import dev.sterna.options.LoaderOptions
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class KotlinTest {
    @AfterEach
    fun `nothing is left`() {
        repeat(100) {
            if (Sterna.liveHandles() == 0L) return
            System.gc()
            Thread.sleep(10)
            Tensor.ones(1).close()
        }
        assertEquals(0, Sterna.liveHandles())
    }

    private fun Tensor.list() = toFloatArray().toList()

    @Test
    fun `operators take tensors and numbers`() = scope {
        val a = Tensor.of(floatArrayOf(1f, 2f))
        val b = Tensor.of(floatArrayOf(10f, 20f))
        assertEquals(listOf(12f, 24f), (a * 2f + b).list())
        assertEquals(listOf(-9f, -18f), (a - b).list())
        assertEquals(listOf(4f, 3f), (5 - a).list())
        assertEquals(listOf(1f, 0.5f), (1 / a).list())
        assertEquals(listOf(5f, 10f), (b / 2).list())
        assertEquals(listOf(3f, 4f), (2 + a).list())
        assertEquals(listOf(1f, 0f), (a % 2).list())
        assertEquals(listOf(-1f, -2f), (-a).list())
        assertEquals(2.0, a[1].item())
        assertEquals(listOf(2f), a[1L..1L].list())
        assertEquals(50.0, (a matmul b).item())
        assertEquals(50.0, matmul(a, b).item())
    }

    @Test
    fun `options are named arguments`() = scope {
        val x = arange(0.0, 6.0, dtype = DType.F32).reshape(2, 3)
        assertArrayEquals(longArrayOf(2, 1), x.sum(axes = longArrayOf(1), keepdim = true).shape())
        assertEquals(15.0, x.sum().item())
        assertEquals(listOf(0f, 1f, 1f), x[0].clamp(max = 1.0).list())
        assertEquals(DType.I64, zeros(2, 3, dtype = DType.I64).dtype())
        assertEquals(2, x.topk(2, largest = false).values().size(-1))
    }

    @Test
    fun `blocks make networks and scopes`() {
        val net = sequential { linear(4, 8); batchNorm1d(8, momentum = 0.2); gelu(); dropout(0.3); linear(8, 3) }
        val opt = adamw(net, lr = 1e-2, weightDecay = 1e-4)
        val step = Sterna.compile { x, y ->
            val loss = crossEntropy(net(x), y)
            opt.zeroGrad()
            loss.backward()
            opt.step()
            loss
        }
        val losses = List(30) { scope { Sterna.manualSeed(1); step(randn(16, 4), randint(0, 3, 16))!!.item() } }
        assertTrue(losses.last() < losses.first())
        step.close()
        opt.close()
        net.close()
    }

    @Test
    fun `a scope keeps what it gives`() {
        lateinit var lost: Tensor
        val kept = scope {
            lost = ones(2)
            lost + 1
        }
        assertTrue(lost.isClosed)
        assertEquals(4.0, kept.use { t -> scope { t.sum().item() } })
    }

    @Test
    fun `modes are blocks`() = scope {
        val w = ones(2).variable(true)
        noGrad { assertFalse((w * 2).requiresGrad()) }
        inference { assertFalse((w * 2).requiresGrad()) }
        assertEquals(DType.BF16, autocast { matmul(ones(2, 2), ones(2, 2)).dtype() })
        Stream().use { side -> onStream(side) { assertEquals("cpu", zeros(1).info().device()) } }
        onDevice("null") { assertEquals("null", zeros(1).info().device()) }
        assertTrue((w * 2).requiresGrad())
    }

    class Net : Module() {
        private val l1 = add("l1", Linear(4, 2))
        private val scale = addParameter("scale", Tensor.ones(2))

        override fun forward(x: Tensor) = l1(x) * scale
    }

    @Test
    fun `a subclass is a module`() = scope {
        Net().use { net ->
            assertEquals(listOf("scale", "l1.weight", "l1.bias"), net.namedParameters().use { it.names() })
            assertArrayEquals(longArrayOf(3, 2), net(ones(3, 4)).shape())
        }
        val thrown = IllegalStateException("mine")
        sequential { add(object : Module() { override fun forward(x: Tensor): Tensor = throw thrown }) }.use { net ->
            assertSame(thrown, assertThrows(IllegalStateException::class.java) { net(ones(1)) })
        }
    }

    @Test
    fun `batches are pairs`() = scope {
        Dataset.of(4) { i -> listOf(full(longArrayOf(1), i.toDouble()), full(longArrayOf(1),
            -i.toDouble())) }.use { data ->
            DataLoader(data, LoaderOptions().batchSize(2)).use { loader ->
                for (batch: Batch in loader) {
                    val (x, y) = batch
                    assertEquals(0.0, (x + y).sum().item())
                    batch.close()
                }
            }
        }
    }
}
