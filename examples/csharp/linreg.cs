// y = 2x + 0.5 by hand-written gradient descent: tensors, autograd, no_grad.  Usage: linreg [--device NAME]
using System;
using System.Globalization;
using Sterna;

static class Linreg {
    static int Main(string[] arguments) {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Stn.ManualSeed(42);
        using (Stn.Device(new Arguments(arguments).Device))
        using (Stn.Scope()) {
            var x = Tensor.Linspace(-2, 2, 100);
            var y = x * 2 + 0.5 + Tensor.Randn(100) * 0.2;
            var w = Tensor.Zeros(1).Parameter();
            var b = Tensor.Zeros(1).Parameter();
            Console.WriteLine($"on {w.Device}");

            for (int epoch = 1; epoch <= 200; ++epoch)
                using (Stn.Scope()) {
                    var loss = (w * x + b).MseLoss(y);
                    loss.Backward();
                    using (Stn.NoGrad())
                        foreach (var p in new[] { w, b }) {
                            p.Assign(p - p.Grad * 0.05);
                            p.ZeroGrad();
                        }
                        if (epoch % 50 == 0)
                            Console.WriteLine(
                                $"epoch {epoch,3}: loss={loss.Item():F6} w={w.Item():F4} b={b.Item():F4}");
                }

            double slope = w.Item(), intercept = b.Item();
            if (slope >= 1.9 && slope <= 2.1 && intercept >= 0.4 && intercept <= 0.6) return 0;
            Console.Error.WriteLine($"did not converge: w={slope} b={intercept}");
            return 1;
        }
    }
}
