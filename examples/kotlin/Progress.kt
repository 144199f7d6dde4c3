// What the Kotlin examples share: a progress bar.
import dev.sterna.Tensor
import java.util.Locale

/** The number of rows whose largest logit is the label's. */
fun countCorrect(logits: Tensor, labels: Tensor): Double = logits.argmax(1).eq(labels).sum().item()

/** Sums up an epoch: a bar that is rewritten in place on a terminal, elsewhere one line at the end. */
class Progress(private val epoch: Int, private val epochs: Int, private val samples: Long) {
    private val terminal = System.console() != null
    private val start = System.nanoTime()
    private var seen = 0L
    private var lossSum = 0.0
    private var correct = 0.0
    val accuracy get() = correct / seen

    fun add(loss: Double, logits: Tensor, labels: Tensor) {
        val n = labels.numel()
        seen += n
        lossSum += loss * n
        correct += countCorrect(logits, labels)
        val done = seen.toDouble() / samples
        if (done < 1 && !terminal) return
        val bar = "=".repeat((done * 20).toInt())
        print(
            "%sepoch %2d/%d [%-20s] loss %.4f  accuracy %.4f  %.0f samples/s %s".format(
                Locale.ROOT, if (terminal) "\r" else "", epoch, epochs, bar, lossSum / seen, accuracy,
                seen / ((System.nanoTime() - start) / 1e9), if (done >= 1) "\n" else "",
            ),
        )
    }
}
