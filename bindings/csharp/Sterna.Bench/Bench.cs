// What C# costs: lines of JSON for ci/bench --languages; see ci/language/common.sh.
using System;
using System.Diagnostics;
using System.Globalization;
using Sterna;

static class Bench {
    /// <summary>
    /// Prints nanoseconds of one call: the best of short rounds, which the machine leaves alone more often than long.
    /// </summary>
    static void Measure(string name, int rounds, Action call) {
        double best = double.MaxValue;
        long n = 1;
        for (int round = 0; round < rounds;) {
            var clock = Stopwatch.StartNew();
            for (long i = 0; i < n; ++i) call();
            double ms = clock.Elapsed.TotalMilliseconds;
            if (ms < 1) {
                n *= 2;
            } else {
                if (round > 0) best = Math.Min(best, ms * 1e6 / n);
                ++round;
            }
        }
        string ns = best.ToString("F1", CultureInfo.InvariantCulture);
        Console.WriteLine($"{{\"language\": \"csharp\", \"name\": \"{name}\", \"ns\": {ns}}}");
    }

    static void Main() {
        Stn.SetNumThreads(1);
        Stn.ManualSeed(42);
        using (Tensor a = Tensor.Ones(1), b = Tensor.Ones(1)) Measure("add", 2000, () => a.Add(b).Dispose());

        using (Stn.Scope())
        using (var net = new Sequential()) {
            long width = 64;
            foreach (long hidden in new[] { 256, 128, 64 }) {
                net.Add(new Linear(width, hidden));
                net.Add(new BatchNorm1d(hidden));
                net.Add(new GELU());
                net.Add(new Dropout(0.3));
                width = hidden;
            }
            net.Add(new Linear(width, 10));
            using (var optimizer = new AdamW(net, lr: 1e-3, weightDecay: 1e-4)) {
                Tensor x = Tensor.Randn((32, 64)), y = Tensor.Randint(0, 10, 32);
                Measure("mlp_step", 500, () => {
                    using (Stn.Scope()) {
                        optimizer.ZeroGrad();
                        net.Forward(x).CrossEntropy(y).Backward();
                        optimizer.Step();
                    }
                });
            }
        }
    }
}
