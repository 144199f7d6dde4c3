// y = 2x + 0.5 by hand-written gradient descent: tensors, operators, autograd, scopes.  Usage: linreg [--device NAME]
package linreg

import Arguments
import dev.sterna.Sterna
import dev.sterna.kotlin.*

fun main(args: Array<String>) = onDevice(Arguments(args).device) { scope { fit() } }

fun fit() {
    Sterna.manualSeed(42)
    val x = linspace(-2.0, 2.0, 100)
    val y = x * 2 + 0.5 + randn(100) * 0.2
    val w = zeros(1).variable(true)
    val b = zeros(1).variable(true)
    println("on ${w.info().device()}")

    for (epoch in 1..200) scope {
        val loss = mseLoss(w * x + b, y)
        loss.backward()
        for (p in listOf(w, b)) {
            p.assign(p - p.grad() * 0.05) // outside of the tape
            p.zeroGrad()
        }
        if (epoch % 50 == 0) println("epoch %3d: loss=%.6f w=%.4f b=%.4f".format(epoch, loss.item(), w.item(),
            b.item()))
    }
    check(w.item() in 1.9..2.1 && b.item() in 0.4..0.6) { "did not converge: w=${w.item()} b=${b.item()}" }
}
