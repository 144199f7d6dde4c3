// The guide's SimpleCNN on MNIST: one epoch over 60,000 digits, export as ONNX, then the accuracy on 10,000 others.
// Get the data with ci/setup --data.  Usage: mnist_cnn [--device NAME] [output folder [data folder [steps to stop after]]]
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Sterna;

class SimpleCNN : Module {
    readonly Sequential features = new Sequential(
        new Conv2d(1, 32, 3, padding: 1),                                  // (B, 32, 28, 28)
        new BatchNorm2d(32), new ReLU(),
        new Conv2d(32, 64, 3, padding: 1),                                 // (B, 64, 28, 28)
        new BatchNorm2d(64), new ReLU(),
        new MaxPool2d(2), new Dropout2d(0.25), new Flatten());             // (B, 64 * 14 * 14)
    readonly Sequential classifier = new Sequential(
        new Linear(64 * 14 * 14, 512), new ReLU(), new Dropout(0.5), new Linear(512, 10));

    public override Tensor Forward(Tensor x) => classifier.Forward(features.Forward(x));
}

static class MnistCnn {
    const int BatchSize = 64;

    /// <summary>Images as f32 (N, 1, 28, 28), normalized as usual for MNIST, and labels as i64 (N).</summary>
    static Dataset Mnist(string device, string folder, string part) {
        using (Stn.Scope()) {
            var x = Stn.ReadIdx(Path.Combine(folder, part + "-images-idx3-ubyte")).Cast(DType.F32);
            var y = Stn.ReadIdx(Path.Combine(folder, part + "-labels-idx1-ubyte")).Cast(DType.I64);
            x = ((x / 255 - 0.1307) / 0.3081).Unsqueeze(1);
            return new TensorDataset(x.ToDevice(device), y.ToDevice(device));
        }
    }

    /// <summary>One pass over the loader, or its first steps; trains if there is an optimizer.</summary>
    /// <returns>the accuracy</returns>
    static double Pass(Module net, DataLoader loader, long steps, List<double> curve, Optimizer optimizer = null,
        Scheduler schedule = null) {
        net.Train(optimizer != null);
        long done = 0;
        var progress = new Progress(1, 1, Math.Min(steps * BatchSize, 60000));
        using (optimizer == null ? Stn.Inference() : Stn.EnableGrad())
            foreach (var batch in loader.Epoch(0)) {
                if (done++ == steps) break;
                using (Stn.Scope()) {
                    Tensor x = batch.X, y = batch.Y;
                    var logits = net.Forward(x);
                    var loss = logits.CrossEntropy(y);
                    if (optimizer != null) {
                        optimizer.ZeroGrad();
                        loss.Backward();
                        optimizer.Step();
                        schedule.Step();
                    }
                    curve.Add(loss.Item());
                    progress.Add(loss.Item(), logits, y);
                }
            }
        return progress.Accuracy;
    }

    static int Main(string[] given) {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var arguments = new Arguments(given);
        string output = arguments.Get(0, "."), data = arguments.Get(1, ".deps/data/mnist"), device = arguments.Device;
        Stn.ManualSeed(42);
        var train = new DataLoader(Mnist(device, data, "train"), BatchSize, shuffle: true, workers: 1);
        var test = new DataLoader(Mnist(device, data, "t10k"), 1000, workers: 1);
        long steps = Math.Min(long.Parse(arguments.Get(2, "60000")), train.Count);

        using (Stn.Device(device))
        using (var net = new SimpleCNN())
        using (var optimizer = new Adam(net, lr: 1e-3))
        using (var schedule = new OneCycleLR(optimizer, maxLr: 3e-3, totalSteps: train.Count)) {
            Console.WriteLine($"on {net.Parameters()[0].Device}");
            var curve = new List<double>();
            Pass(net, train, steps, curve, optimizer, schedule);
            Common.SaveCurve(Path.Combine(output, "curve.npy"), curve);
            net.Save(Path.Combine(output, "mnist_cnn.safetensors"));
            Onnx.Export(net, Tensor.Zeros((1, 1, 28, 28)), Path.Combine(output, "mnist_cnn.onnx"), dynamicBatch: true);
            if (steps < train.Count) return 0;

            double accuracy = Pass(net, test, test.Count, new List<double>());
            Console.WriteLine($"test accuracy after one epoch: {accuracy:F4}");
            return accuracy >= 0.985 ? 0 : 1;
        }
    }
}
