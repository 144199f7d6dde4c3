// The guide's FeedForwardNet on the 1,797 real 8x8 digits of UCI: data loader, AdamW with a one-cycle schedule,
// clipping, weighted cross entropy, best checkpoint, reload, test, export as a program and as ONNX.
// Usage: digits [--device NAME] [output folder [checkpoint to go on from]], from the repository's root.
import dev.sterna.Batch;
import dev.sterna.Checkpoint;
import dev.sterna.DType;
import dev.sterna.DataLoader;
import dev.sterna.Dataset;
import dev.sterna.Dict;
import dev.sterna.Files;
import dev.sterna.Guard;
import dev.sterna.Onnx;
import dev.sterna.Program;
import dev.sterna.Scope;
import dev.sterna.Sterna;
import dev.sterna.Tensor;
import dev.sterna.nn.BatchNorm1d;
import dev.sterna.nn.Dropout;
import dev.sterna.nn.GELU;
import dev.sterna.nn.Linear;
import dev.sterna.nn.Sequential;
import dev.sterna.optim.AdamW;
import dev.sterna.optim.Clip;
import dev.sterna.optim.OneCycleLR;
import dev.sterna.options.CrossEntropyOptions;
import dev.sterna.options.LoaderOptions;
import dev.sterna.options.SumOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

final class Digits {
    private static final int FEATURES = 64;
    private static final int CLASSES = 10;
    private static final int BATCH = 32;
    private static final int EPOCHS = 30;

    /** 64 -> 256 -> 128 -> 64 -> 10 */
    static Sequential feedForwardNet() {
        Sequential net = new Sequential();
        long width = FEATURES;
        for (long hidden : new long[] {256, 128, 64}) {
            net.append(new Linear(width,
                    hidden)).append(new BatchNorm1d(hidden)).append(new GELU()).append(new Dropout(0.3));
            width = hidden;
        }
        return net.append(new Linear(width, CLASSES));
    }

    /** digits.csv: 64 pixels in 0..16, then the label. */
    static Dataset loadDigits(String device) {
        Tensor table = Files.readCsv(Path.of("examples/data/digits.csv")).toDevice(device);
        return Dataset.of(table.narrow(1, 0, FEATURES).div(16), table.select(1, FEATURES).cast(DType.I64));
    }

    /** All samples of a dataset, as one batch. */
    static Batch allOf(Dataset data) {
        try (DataLoader loader = new DataLoader(data, new LoaderOptions().batchSize(data.size()))) {
            return loader.next();
        }
    }

    static Tensor predict(Sequential net, Tensor x) {
        try (Guard inference = Sterna.inference()) {
            net.eval();
            Tensor logits = net.forward(x);
            net.train();
            return logits;
        }
    }

    public static void main(String[] args) throws IOException {
        Arguments arguments = new Arguments(args);
        Path folder = Path.of(arguments.get(0, "."));
        String resume = arguments.get(1, "");
        long start = System.nanoTime();
        Sterna.manualSeed(42);
        try (Scope all = Sterna.scope(); Guard there = Sterna.device(arguments.device)) {
            // data: a seeded 80/20 split
            Dataset data = loadDigits(arguments.device);
            long training = data.size() * 8 / 10;
            List<Dataset> parts = data.randomSplit(42, training, data.size() - training);
            Tensor trainLabels = allOf(parts.get(0)).y();
            Batch test = allOf(parts.get(1));
            System.out.println("on " + test.x().info().device());
            DataLoader loader = new DataLoader(parts.get(0),
                    new LoaderOptions().batchSize(BATCH).shuffle(true).dropLast(true).workers(1));

            // weights that make rare classes count as much as frequent ones: n / (classes * count)
            Tensor counts = trainLabels.oneHot(CLASSES).sum(new SumOptions().axes(0).dtype(DType.F32));
            CrossEntropyOptions weighted = new CrossEntropyOptions().weight(counts.rdiv((double) training / CLASSES));

            // model, optimizer, schedule
            Sequential net = feedForwardNet();
            System.out.println(net.summary());
            AdamW optimizer = new AdamW(net, AdamW.lr(1e-3).weightDecay(1e-4));
            OneCycleLR schedule = new OneCycleLR(optimizer, 5e-3, EPOCHS * loader.size());

            // all that the run needs to go on after its best epoch
            Path bestFile = folder.resolve("checkpoint.safetensors");
            Dict notes = new Dict();
            Checkpoint run = new Checkpoint().module(net).optimizer(optimizer).scheduler(schedule).loader(loader).metadata(notes);
            int best = 0;
            int bestEpoch = 0;
            if (!resume.isEmpty()) {
                run.load(Path.of(resume));
                run.save(bestFile);
                best = Integer.parseInt(notes.metadata("correct"));
                bestEpoch = Integer.parseInt(notes.metadata("epoch"));
            }

            double[] curve = new double[(EPOCHS - bestEpoch) * (int) loader.size()]; // the loss of every step
            int steps = 0;
            for (int epoch = bestEpoch + 1; epoch <= EPOCHS; ++epoch) {
                Progress progress = new Progress(epoch, EPOCHS, loader.size() * BATCH);
                for (Batch batch : loader.epoch(epoch)) {
                    try (batch; Scope step = Sterna.scope()) { // what is made in here is closed at its end
                        optimizer.zeroGrad();
                        Tensor logits = net.forward(batch.x());
                        Tensor loss = logits.crossEntropy(batch.y(), weighted);
                        loss.backward();
                        Clip.gradNorm(net, 1);
                        optimizer.step();
                        schedule.step();
                        curve[steps++] = loss.item();
                        progress.add(loss.item(), logits, batch.y());
                    }
                }
                int correct = (int) Progress.countCorrect(predict(net, test.x()), test.y());
                if (correct > best) {
                    best = correct;
                    bestEpoch = epoch;
                    notes.setMetadata("correct", Integer.toString(best)).setMetadata("epoch", Integer.toString(epoch));
                    run.save(bestFile);
                }
            }
            Files.saveNpy(folder.resolve("curve.npy"), Tensor.of(curve));

            // the network of the best checkpoint, loaded into a new one
            Sequential reloaded = feedForwardNet();
            new Checkpoint().module(reloaded).load(bestFile);
            reloaded.save(folder.resolve("model.safetensors"));
            Tensor logits = predict(reloaded, test.x());
            double accuracy = Progress.countCorrect(logits, test.y()) / test.y().numel();
            System.out.printf(Locale.ROOT, "best epoch %d, reloaded: test accuracy %.4f%n", bestEpoch, accuracy);

            // the network as a program that runs without this code
            Path program = folder.resolve("program.safetensors");
            Program.capture(List.of(test.x()), in -> List.of(predict(reloaded, in.get(0)))).save(program);
            Tensor again = Program.load(program).run(List.of(test.x())).get(0);
            double difference = again.sub(logits).abs().max().item();
            if (difference != 0) {
                throw new IllegalStateException("the loaded program differs from the network by " + difference);
            }

            // ONNX with a dynamic batch, and what ONNX Runtime is to compute
            Onnx.export(reloaded, test.x(), folder.resolve("model.onnx"), Onnx.dynamicBatch());
            Map<String, Tensor> expected = new LinkedHashMap<>();
            expected.put("x", test.x());
            expected.put("logits", logits);
            expected.put("labels", test.y());
            Files.saveSafetensors(folder.resolve("test.safetensors"), expected);

            String report = String.format(Locale.ROOT, "{\"accuracy\": %.6f, \"epochs\": %d, \"seconds\": %.3f}%n",
                    accuracy, EPOCHS,
                    (System.nanoTime() - start) / 1e9);
            java.nio.file.Files.writeString(folder.resolve("report.json"), report);
            if (accuracy < 0.97) {
                throw new IllegalStateException("the accuracy is below 0.97");
            }
        }
    }
}
