// Memory over a long time, and misuse while the collector runs: growth at most 16 MB, at most 1 GiB, nothing left.
using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using Sterna;

static class Soak {
    static long Resident() {
        string line = File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmRSS", StringComparison.Ordinal));
        return long.Parse(new string(line.Where(char.IsDigit).ToArray())) * 1024;
    }

    static long peak;

    static void Sample() => peak = Math.Max(peak, Resident());

    static void Collect() {
        for (int i = 0; i < 3; ++i) {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Stn.EmptyCache(); // memory of dead tensors, which the library keeps for the next ones
    }

    /// <summary>Runs it on a thread of its own, so that no stack remembers what it made; tells what it did to the
    /// memory.</summary>
    static void Check(string what, long bytesAllowed, Action warmUp, Action body) {
        On(warmUp);
        long before = Resident();
        peak = before;
        var clock = Stopwatch.StartNew();
        On(body);
        long growth = Resident() - before, live = Stn.DebugLiveHandles();
        Console.WriteLine($"{what}: {growth / 1e6:F1} MB more, {peak / 1e6:F0} MB at most, {live} handles left, " +
                          $"{clock.Elapsed.TotalSeconds:F1} s");
        if (growth > bytesAllowed || peak > 1L << 30 || live != 0) throw new Exception(what + " uses too much");
    }

    static void On(Action body) {
        var thread = new Thread(() => body());
        thread.Start();
        thread.Join();
        for (int i = 0; i < 3; ++i) {
            var collector = new Thread(Collect);
            collector.Start();
            collector.Join();
        }
    }

    static void Close(int n) {
        for (int i = 0; i < n; ++i) {
            using (Tensor x = Tensor.Ones(4), y = x + i) y.Mul(x).Dispose();
            if (i % 4096 == 0) Sample();
        }
    }

    static void Leave(int n) {
        for (int i = 0; i < n; ++i) {
            Tensor.Zeros((512, 512)); // 1 MiB
            if (i % 64 == 0) Sample();
        }
    }

    /// <summary>Threads that end in the middle of calls, with all that they hold.</summary>
    static void Abandon(int n) {
        for (int i = 0; i < n; ++i) {
            var worker = new Thread(() => {
                try {
                    using (Stn.Scope())
                        for (var x = Tensor.Ones((64, 64));; x = x.Matmul(x)) Leave(1);
                } catch (ThreadAbortException) {
                }
            });
            worker.Start();
            Thread.Sleep(20);
            worker.Abort();
            worker.Join();
        }
    }

    static int Main() {
        const long allowed = 16L << 20;
        Check("1,000,000 tensors made and disposed", allowed, () => Close(100000), () => Close(333334));
        Check("100,000 tensors of 1 MiB left to the collector", allowed, () => Leave(10000), () => Leave(100000));
        // malloc has an arena for each thread
        Check("20 threads aborted in a call", 16 * allowed, () => Abandon(2), () => Abandon(20));
        return 0;
    }
}
