import dev.sterna.Tensor;
import java.util.Locale;

/**
 * Sums up an epoch: "epoch  3/30 [=======&gt;            ] loss 0.1234 accuracy 0.951 41234 samples/s", rewritten in
 * place on a terminal, elsewhere one line at the end.
 */
final class Progress {
    private static final boolean TERMINAL = System.console() != null;
    private final int epoch;
    private final int epochs;
    private final double samples;
    private final long start = System.nanoTime();
    private double seen;
    private double lossSum;
    private double correct;

    Progress(int epoch, int epochs, long samples) {
        this.epoch = epoch;
        this.epochs = epochs;
        this.samples = samples;
    }

    /** The number of rows whose largest logit is the label's. */
    static double countCorrect(Tensor logits, Tensor labels) {
        return logits.argmax(1).eq(labels).sum().item();
    }

    void add(double loss, Tensor logits, Tensor labels) {
        long n = labels.numel();
        seen += n;
        lossSum += loss * n;
        correct += countCorrect(logits, labels);
        double done = seen / samples;
        if (done >= 1 || TERMINAL) {
            String bar = "=".repeat((int) (done * 20));
            System.out.printf(Locale.ROOT, "%sepoch %2d/%d [%-20s] loss %.4f  accuracy %.4f  %.0f samples/s %s",
                    TERMINAL ? "\r" : "",
                    epoch, epochs, bar, lossSum / seen, accuracy(), seen / (System.nanoTime() - start) * 1e9, done >= 1
                            ? "\n" : "");
        }
    }

    double accuracy() {
        return correct / seen;
    }
}
