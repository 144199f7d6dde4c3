// The guide's FeedForwardNet on the 1,797 real 8x8 digits of UCI: data loader, AdamW with a one-cycle schedule,
// clipping, weighted cross entropy, best checkpoint, reload, test, export as a program and as ONNX.
// Usage: digits [--device NAME] [output folder [checkpoint to go on from]], from the repository's root.
package digits

import Arguments
import Progress
import countCorrect
import dev.sterna.Checkpoint
import dev.sterna.DType
import dev.sterna.DataLoader
import dev.sterna.Dataset
import dev.sterna.Dict
import dev.sterna.Files
import dev.sterna.Onnx
import dev.sterna.Program
import dev.sterna.Sterna
import dev.sterna.Tensor
import dev.sterna.kotlin.*
import dev.sterna.nn.Sequential
import dev.sterna.optim.Clip
import dev.sterna.options.LoaderOptions
import java.nio.file.Path
import java.util.Locale
import kotlin.io.path.writeText

const val FEATURES = 64L
const val CLASSES = 10L
const val BATCH = 32L
const val EPOCHS = 30

/** 64 -> 256 -> 128 -> 64 -> 10 */
fun feedForwardNet() = sequential {
    var width = FEATURES
    for (hidden in listOf(256L, 128L, 64L)) {
        linear(width, hidden)
        batchNorm1d(hidden)
        gelu()
        dropout(0.3)
        width = hidden
    }
    linear(width, CLASSES)
}

/** digits.csv: 64 pixels in 0..16, then the label. */
fun loadDigits(device: String): Dataset {
    val table = Files.readCsv(Path.of("examples/data/digits.csv")).toDevice(device)
    return Dataset.of(table.narrow(1, 0, FEATURES) / 16, table.select(1, FEATURES).cast(DType.I64))
}

/** All samples of a dataset, as one batch. */
fun allOf(data: Dataset) = DataLoader(data, LoaderOptions().batchSize(data.size())).use { it.next() }

fun predict(net: Sequential, x: Tensor) = inference {
    net.eval()
    net(x).also { net.train() }
}

fun main(args: Array<String>) {
    val arguments = Arguments(args)
    onDevice(arguments.device) { scope { digits(arguments) } }
}

fun digits(arguments: Arguments) {
    val folder = Path.of(arguments[0] ?: ".")
    val start = System.nanoTime()
    Sterna.manualSeed(42)

    // data: a seeded 80/20 split
    val data = loadDigits(arguments.device)
    val training = data.size() * 8 / 10
    val (train, test) = data.randomSplit(42, training, data.size() - training)
    val (_, trainLabels) = allOf(train)
    val (testX, testLabels) = allOf(test)
    println("on ${testX.info().device()}")
    val loader = DataLoader(train, LoaderOptions().batchSize(BATCH).shuffle(true).dropLast(true).workers(1))

    // weights that make rare classes count as much as frequent ones: n / (classes * count)
    val counts = trainLabels.oneHot(CLASSES).sum(axes = longArrayOf(0), dtype = DType.F32)
    val weights = training.toDouble() / CLASSES / counts

    // model, optimizer, schedule
    val net = feedForwardNet()
    println(net.summary())
    val optimizer = adamw(net, lr = 1e-3, weightDecay = 1e-4)
    val schedule = oneCycleLR(optimizer, 5e-3, EPOCHS * loader.size())

    // all that the run needs to go on after its best epoch
    val bestFile = folder.resolve("checkpoint.safetensors")
    val notes = Dict()
    val run = Checkpoint().module(net).optimizer(optimizer).scheduler(schedule).loader(loader).metadata(notes)
    var best = 0
    var bestEpoch = 0
    arguments[1]?.let {
        run.load(Path.of(it))
        run.save(bestFile)
        best = notes.metadata("correct").toInt()
        bestEpoch = notes.metadata("epoch").toInt()
    }

    val curve = mutableListOf<Double>() // the loss of every step
    for (epoch in bestEpoch + 1..EPOCHS) {
        val progress = Progress(epoch, EPOCHS, loader.size() * BATCH)
        for (batch in loader.epoch(epoch.toLong())) batch.use { (x, y) ->
            scope {
                optimizer.zeroGrad()
                val logits = net(x)
                val loss = crossEntropy(logits, y, weight = weights)
                loss.backward()
                Clip.gradNorm(net, 1.0)
                optimizer.step()
                schedule.step()
                curve += loss.item()
                progress.add(curve.last(), logits, y)
            }
        }
        val correct = scope { countCorrect(predict(net, testX), testLabels).toInt() }
        if (correct > best) {
            best = correct
            bestEpoch = epoch
            notes.setMetadata("correct", "$best").setMetadata("epoch", "$epoch")
            run.save(bestFile)
        }
    }
    Files.saveNpy(folder.resolve("curve.npy"), Tensor.of(curve.toDoubleArray()))

    // the network of the best checkpoint, loaded into a new one
    val reloaded = feedForwardNet()
    Checkpoint().module(reloaded).load(bestFile)
    reloaded.save(folder.resolve("model.safetensors"))
    val logits = predict(reloaded, testX)
    val accuracy = countCorrect(logits, testLabels) / testLabels.numel()
    println("best epoch %d, reloaded: test accuracy %.4f".format(Locale.ROOT, bestEpoch, accuracy))

    // the network as a program that runs without this code
    val program = folder.resolve("program.safetensors")
    Program.capture(listOf(testX)) { listOf(predict(reloaded, it[0])) }.save(program)
    val difference = (Program.load(program).run(listOf(testX))[0] - logits).abs().max().item()
    check(difference == 0.0) { "the loaded program differs from the network by $difference" }

    // ONNX with a dynamic batch, and what ONNX Runtime is to compute
    Onnx.export(reloaded, testX, folder.resolve("model.onnx"), Onnx.dynamicBatch())
    Files.saveSafetensors(folder.resolve("test.safetensors"), linkedMapOf("x" to testX, "logits" to logits,
        "labels" to testLabels))

    val seconds = (System.nanoTime() - start) / 1e9
    folder.resolve("report.json").writeText("{\"accuracy\": %.6f, \"epochs\": %d, \"seconds\": %.3f}\n".format(Locale.ROOT, accuracy, EPOCHS, seconds))
    check(accuracy >= 0.97) { "the accuracy is below 0.97" }
}
