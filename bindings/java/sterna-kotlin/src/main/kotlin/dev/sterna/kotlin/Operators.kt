// Operators of tensors, and what reads as a call or a pair in Kotlin.
package dev.sterna.kotlin

import dev.sterna.Batch
import dev.sterna.Compiled
import dev.sterna.Tensor
import dev.sterna.nn.Module

public operator fun Tensor.plus(other: Tensor): Tensor = add(other)

public operator fun Tensor.plus(other: Number): Tensor = add(other.toDouble())

public operator fun Number.plus(other: Tensor): Tensor = other.add(toDouble())

public operator fun Tensor.minus(other: Tensor): Tensor = sub(other)

public operator fun Tensor.minus(other: Number): Tensor = sub(other.toDouble())

public operator fun Number.minus(other: Tensor): Tensor = other.rsub(toDouble())

public operator fun Tensor.times(other: Tensor): Tensor = mul(other)

public operator fun Tensor.times(other: Number): Tensor = mul(other.toDouble())

public operator fun Number.times(other: Tensor): Tensor = other.mul(toDouble())

public operator fun Tensor.div(other: Tensor): Tensor = div(other)

public operator fun Tensor.div(other: Number): Tensor = div(other.toDouble())

public operator fun Number.div(other: Tensor): Tensor = other.rdiv(toDouble())

public operator fun Tensor.rem(other: Tensor): Tensor = remainder(other)

public operator fun Tensor.rem(other: Number): Tensor = remainder(other.toDouble())

public operator fun Tensor.unaryMinus(): Tensor = neg()

/** x[i]: what is at an index of the first dimension; x[i, j]: of the first two, and so on. */
public operator fun Tensor.get(vararg indices: Long): Tensor = indices.fold(this) { t, i -> t.select(0, i) }

/** x[1..3]: these indices of the first dimension. */
public operator fun Tensor.get(range: LongRange): Tensor = narrow(0, range.first, range.last - range.first + 1)

/** The matrix product. */
public infix fun Tensor.matmul(other: Tensor): Tensor = this.matmul(other)

/** net(x) */
public operator fun Module.invoke(x: Tensor): Tensor = forward(x)

/** step(x, y) */
public operator fun Compiled.invoke(vararg inputs: Tensor): Tensor? = call(*inputs)

/** for ((x, y) in loader) */
public operator fun Batch.component1(): Tensor = get(0)

public operator fun Batch.component2(): Tensor = get(1)

public operator fun Batch.component3(): Tensor = get(2)
