// What the programs share: their arguments, how many guesses are right, and a line that says how far an epoch is.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using Sterna;

/// <summary>"--device NAME" among them names where the program computes, "cpu" without.</summary>
sealed class Arguments {
    readonly List<string> rest;

    public Arguments(string[] given) {
        rest = new List<string>(given);
        int at = rest.IndexOf("--device");
        Device = at < 0 ? "cpu" : rest[at + 1];
        if (at >= 0) rest.RemoveRange(at, 2);
    }

    public string Device { get; }
    public string Get(int index, string otherwise) => index < rest.Count ? rest[index] : otherwise;
}

static class Common {
    /// <summary>The number of rows whose largest logit is the label's.</summary>
    public static double CountCorrect(Tensor logits, Tensor labels) => logits.Argmax(axis: 1).Eq(labels).Sum().Item();

    /// <summary>The loss of every step, as NumPy's .npy.</summary>
    public static void SaveCurve(string path, List<double> losses) {
        using (var curve = Tensor.From(losses.ToArray(), losses.Count)) Npy.Save(path, curve);
    }
}

/// <summary>
/// "epoch 3/30 [=======>            ] loss 0.1234 accuracy 0.951 41234 samples/s", rewritten in place on a terminal;
/// elsewhere one line an epoch.
/// </summary>
sealed class Progress {
    readonly long epoch, epochs, samples;
    readonly Stopwatch clock = Stopwatch.StartNew();
    double seen, loss, correct;

    public Progress(long epoch, long epochs, long samples) {
        this.epoch = epoch;
        this.epochs = epochs;
        this.samples = samples;
    }

    public double Accuracy => correct / seen;

    public void Add(double batchLoss, Tensor logits, Tensor labels) {
        long n = labels.Numel;
        seen += n;
        loss += batchLoss * n;
        correct += Common.CountCorrect(logits, labels);
        if (seen < samples && Console.IsOutputRedirected) return;
        string bar = new string('=', (int)(seen / samples * 20)).PadRight(20);
        if (!Console.IsOutputRedirected) Console.Write("\r");
        Console.Write($"epoch {epoch,2}/{epochs} [{bar}] loss {loss / seen:F4}  accuracy {Accuracy:F4}  " +
                      $"{seen / clock.Elapsed.TotalSeconds:F0} samples/s {(seen < samples ? "" : "\n")}");
    }
}
