// Scopes, modes and networks as blocks.
package dev.sterna.kotlin

import dev.sterna.Autocast
import dev.sterna.Scope
import dev.sterna.Sterna
import dev.sterna.Stream
import dev.sterna.Tensor
import dev.sterna.nn.Module
import dev.sterna.nn.Sequential

/** Closes the tensors that the block makes, but for the one that it gives, and those that it keeps. */
public inline fun <T> scope(block: Scope.() -> T): T =
    Sterna.scope().use { scope -> scope.block().also { if (it is Tensor && !it.isClosed) scope.keepIfMade(it) } }

/** Keeps a tensor, if it was made in the scope. */
@PublishedApi
internal fun Scope.keepIfMade(t: Tensor) {
    try {
        keep(t)
    } catch (e: dev.sterna.error.NotFoundException) {
        // it belongs elsewhere already
    }
}

/** Calls of the block are not recorded for gradients. */
public inline fun <T> noGrad(block: () -> T): T = Sterna.noGrad().use { block() }

/** As [noGrad]; what is made may never be part of a recorded call. */
public inline fun <T> inference(block: () -> T): T = Sterna.inference().use { block() }

/** Products and convolutions of the block run in a low precision. */
public inline fun <T> autocast(mode: Autocast = Autocast.BF16,
    block: () -> T): T = Sterna.autocast(mode).use { block() }

/** Calls of the block use a stream. */
public inline fun <T> onStream(stream: Stream, block: () -> T): T = stream.use().use { block() }

/** Calls of the block make tensors on a device. */
public inline fun <T> onDevice(device: String, block: () -> T): T = Sterna.device(device).use { block() }

/** `sequential { linear(64, 256); gelu(); linear(256, 10) }` */
public fun sequential(block: Layers.() -> Unit): Sequential =
    Sequential().also { net ->
        object : Layers() {
            override fun <M : Module> add(layer: M): M = layer.also { net.append(it) }
        }.block()
    }
