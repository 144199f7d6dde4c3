// The guide's SimpleCNN on MNIST: one epoch over 60,000 digits, export as ONNX, then the accuracy on 10,000
// others.  Get the data with ci/setup --data.  Usage: mnist_cnn [--device NAME] [output folder [data folder [steps to stop after]]]
package mnistcnn

import Arguments
import Progress
import dev.sterna.DType
import dev.sterna.DataLoader
import dev.sterna.Dataset
import dev.sterna.Files
import dev.sterna.Onnx
import dev.sterna.Sterna
import dev.sterna.Tensor
import dev.sterna.kotlin.*
import dev.sterna.nn.Module
import dev.sterna.options.LoaderOptions
import java.nio.file.Path
import java.util.Locale

class SimpleCNN : Module() {
    private val features = add("features", sequential {
        conv2d(1, 32, 3, padding = longArrayOf(1)) // (B, 32, 28, 28)
        batchNorm2d(32)
        relu()
        conv2d(32, 64, 3, padding = longArrayOf(1)) // (B, 64, 28, 28)
        batchNorm2d(64)
        relu()
        maxPool2d(2) // (B, 64, 14, 14)
        dropout2d(0.25)
        flatten()
    })
    private val classifier = add("classifier", sequential {
        linear(64 * 14 * 14, 512)
        relu()
        dropout(0.5)
        linear(512, 10)
    })

    override fun forward(x: Tensor) = classifier(features(x))
}

/** Images as f32 (N, 1, 28, 28), normalized as usual for MNIST, and labels as i64 (N). */
fun mnist(device: String, images: Path, labels: Path): Dataset = scope {
    val pixels = Files.readIdx(images).cast(DType.F32)
    val x = ((pixels / 255 - 0.1307) / 0.3081).unsqueeze(1)
    Dataset.of(x.toDevice(device), Files.readIdx(labels).cast(DType.I64).toDevice(device))
}

fun main(args: Array<String>) {
    val arguments = Arguments(args)
    onDevice(arguments.device) { scope { simpleCNN(arguments) } }
}

fun simpleCNN(arguments: Arguments) {
    val out = Path.of(arguments[0] ?: ".")
    val data = Path.of(arguments[1] ?: ".deps/data/mnist")
    Sterna.manualSeed(42)
    val train = mnist(arguments.device, data.resolve("train-images-idx3-ubyte"), data.resolve("train-labels-idx1-ubyte"))
    val test = mnist(arguments.device, data.resolve("t10k-images-idx3-ubyte"), data.resolve("t10k-labels-idx1-ubyte"))
    val net = SimpleCNN()
    println("on ${net.parameters()[0].info().device()}")
    val batches = DataLoader(train, LoaderOptions().batchSize(64).shuffle(true).workers(1))
    val optimizer = adam(net, lr = 1e-3)
    val schedule = oneCycleLR(optimizer, 3e-3, batches.size())

    val steps = minOf(arguments[2]?.toLong() ?: Long.MAX_VALUE, batches.size())
    val training = Progress(1, 1, minOf(train.size(), steps * 64))
    val curve = mutableListOf<Double>() // the loss of every step
    batches.epoch(0)
    while (curve.size < steps) batches.next().use { (x, y) ->
        scope {
            val logits = net(x)
            val loss = crossEntropy(logits, y)
            optimizer.zeroGrad()
            loss.backward()
            optimizer.step()
            schedule.step()
            curve += loss.item()
            training.add(curve.last(), logits, y)
        }
    }
    Files.saveNpy(out.resolve("curve.npy"), Tensor.of(curve.toDoubleArray()))
    net.save(out.resolve("mnist_cnn.safetensors"))
    Onnx.export(net, zeros(1, 1, 28, 28), out.resolve("mnist_cnn.onnx"), Onnx.dynamicBatch())
    if (steps < batches.size()) return

    net.eval()
    val testing = Progress(1, 1, test.size())
    inference {
        for (batch in DataLoader(test, LoaderOptions().batchSize(1000).workers(1))) batch.use { (x, y) ->
            scope {
                val logits = net(x)
                testing.add(crossEntropy(logits, y).item(), logits, y)
            }
        }
    }
    println("test accuracy after one epoch: %.4f".format(Locale.ROOT, testing.accuracy))
    check(testing.accuracy >= 0.985) { "the accuracy is below 0.985" }
}
