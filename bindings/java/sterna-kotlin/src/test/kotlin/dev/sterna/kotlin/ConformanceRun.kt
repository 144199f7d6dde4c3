// The conformance cases on the API of Kotlin; initializations are Java's.
package dev.sterna.kotlin

import dev.sterna.Tensor
import dev.sterna.conformance.Api
import dev.sterna.conformance.Arguments
import dev.sterna.conformance.Conformance
import dev.sterna.conformance.Dispatch
import dev.sterna.nn.Module
import dev.sterna.optim.Optimizer

/** A layer by itself. */
internal fun layer(block: Layers.() -> Module): Module =
    object : Layers() {
        override fun <M : Module> add(layer: M) = layer
    }.block()

fun main() {
    Conformance.run(
        "kotlin",
        object : Api {
            override fun op(name: String, a: Arguments) = dev.sterna.kotlin.op(name, a)

            override fun module(name: String, a: Arguments) = dev.sterna.kotlin.module(name, a)

            override fun optimizer(name: String, a: Arguments,
                parameters: List<Tensor>) = dev.sterna.kotlin.optimizer(name, a, parameters)

            override fun scheduler(name: String, a: Arguments,
                optimizer: Optimizer) = dev.sterna.kotlin.scheduler(name, a, optimizer)

            override fun init(name: String, a: Arguments, variable: Tensor) = Dispatch().init(name, a, variable)
        },
    )
}
