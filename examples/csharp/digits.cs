// The guide's FeedForwardNet on the 1,797 real 8x8 digits of UCI: data loader, AdamW with a one-cycle schedule,
// clipping, weighted cross entropy, best checkpoint, reload, test, export as a program and as ONNX.
// Usage: digits [--device NAME] [output folder [checkpoint to go on from]], from the repository's root.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Sterna;

static class Digits {
    const int Features = 64, Classes = 10, BatchSize = 32, Epochs = 30;

    /// <summary>64 -> 256 -> 128 -> 64 -> 10</summary>
    static Sequential FeedForwardNet() {
        var net = new Sequential();
        long width = Features;
        foreach (long hidden in new[] { 256, 128, 64 }) {
            net.Add(new Linear(width, hidden));
            net.Add(new BatchNorm1d(hidden));
            net.Add(new GELU());
            net.Add(new Dropout(0.3));
            width = hidden;
        }
        net.Add(new Linear(width, Classes));
        return net;
    }

    /// <summary>digits.csv: 64 pixels in 0..16, then the label.</summary>
    static Dataset Load(string device) {
        using (Stn.Scope()) {
            var table = Stn.ReadCsv("examples/data/digits.csv").ToDevice(device);
            return new TensorDataset(table.Narrow(1, 0, Features) / 16, table.Select(1, Features).Cast(DType.I64));
        }
    }

    /// <summary>All samples of a dataset, as one batch.</summary>
    static Batch AllOf(Dataset data) {
        using (var loader = new DataLoader(data, batchSize: data.Count)) return loader.Next();
    }

    static Tensor Predict(Module net, Tensor x) {
        using (Stn.Inference()) {
            net.Eval();
            var logits = net.Forward(x);
            net.Train();
            return logits;
        }
    }

    static int Main(string[] given) {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var arguments = new Arguments(given);
        string folder = arguments.Get(0, "."), resume = arguments.Get(1, null);
        Func<string, string> inFolder = name => Path.Combine(folder, name);
        var clock = Stopwatch.StartNew();
        Stn.ManualSeed(42);

        using (Stn.Device(arguments.Device))
        using (Stn.Scope())
        using (var data = Load(arguments.Device)) {
            // a seeded 80/20 split
            long training = data.Count * 8 / 10;
            var parts = data.RandomSplit((training, data.Count - training), seed: 42);
            var test = AllOf(parts[1]);
            Tensor testX = test.X, testLabels = test.Y;
            Console.WriteLine($"on {testX.Device}");
            var loader = new DataLoader(parts[0], BatchSize, shuffle: true, dropLast: true, workers: 1);

            // weights that make rare classes count as much as frequent ones: n / (classes * count)
            var counts = AllOf(parts[0]).Y.OneHot(Classes).Sum(axes: 0, dtype: DType.F32);
            var weights = (double)training / Classes / counts;

            // model, optimizer, schedule
            var net = FeedForwardNet();
            Console.WriteLine(net.Summary());
            var optimizer = new AdamW(net, lr: 1e-3, weightDecay: 1e-4);
            var schedule = new OneCycleLR(optimizer, maxLr: 5e-3, totalSteps: Epochs * loader.Count);

            // all that the run needs to go on after its best epoch
            var notes = new Dict();
            string bestFile = inFolder("checkpoint.safetensors");
            Action saveRun = () =>
                Checkpoint.Save(bestFile, net, optimizer, new[] { schedule }, loader: loader, metadata: notes);
            int best = 0, bestEpoch = 0;
            if (resume != null) {
                Checkpoint.Load(resume, net, optimizer, new[] { schedule }, loader: loader, metadata: notes);
                saveRun();
                best = int.Parse(notes.Metadata("correct"));
                bestEpoch = int.Parse(notes.Metadata("epoch"));
            }

            var curve = new List<double>(); // the loss of every step
            for (int epoch = bestEpoch + 1; epoch <= Epochs; ++epoch) {
                var progress = new Progress(epoch, Epochs, loader.Count * BatchSize);
                foreach (var batch in loader.Epoch(epoch))
                    using (Stn.Scope()) {
                        Tensor x = batch.X, y = batch.Y;
                        optimizer.ZeroGrad();
                        var logits = net.Forward(x);
                        var loss = logits.CrossEntropy(y, weight: weights);
                        loss.Backward();
                        net.ClipGradNorm(1.0);
                        optimizer.Step();
                        schedule.Step();
                        curve.Add(loss.Item());
                        progress.Add(curve.Last(), logits, y);
                    }
                int correct;
                using (Stn.Scope()) correct = (int)Common.CountCorrect(Predict(net, testX), testLabels);
                if (correct > best) {
                    notes.SetMetadata("correct", $"{best = correct}");
                    notes.SetMetadata("epoch", $"{bestEpoch = epoch}");
                    saveRun();
                }
            }
            Common.SaveCurve(inFolder("curve.npy"), curve);

            // the network of the best checkpoint, loaded into a new one
            var reloaded = FeedForwardNet();
            Checkpoint.Load(bestFile, reloaded);
            reloaded.Save(inFolder("model.safetensors"));
            var expected = Predict(reloaded, testX);
            double accuracy = Common.CountCorrect(expected, testLabels) / testLabels.Numel;
            Console.WriteLine($"best epoch {bestEpoch}, reloaded: test accuracy {accuracy:F4}");

            // the network as a program that runs without this code
            Program.Capture(x => new[] { Predict(reloaded, x[0]) }, testX).Save(inFolder("program.safetensors"));
            var served = Program.Load(inFolder("program.safetensors"));
            double difference = (served.Run(testX)[0] - expected).Abs().Max().Item();
            if (difference != 0) throw new Exception($"the loaded program differs from the network by {difference}");

            // ONNX with a dynamic batch, and what ONNX Runtime is to compute
            Onnx.Export(reloaded, testX, inFolder("model.onnx"), dynamicBatch: true);
            Safetensors.Save(
                inFolder("test.safetensors"), new[] { "x", "logits", "labels" }, new[] { testX, expected, testLabels });

            double seconds = clock.Elapsed.TotalSeconds;
            File.WriteAllText(inFolder("report.json"),
                $"{{\"accuracy\": {accuracy:F6}, \"epochs\": {Epochs}, \"seconds\": {seconds:F3}}}\n");
            return accuracy >= 0.97 ? 0 : 1;
        }
    }
}
