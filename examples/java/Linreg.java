// y = 2x + 0.5 by hand-written gradient descent: tensors, autograd, scopes.  Usage: linreg [--device NAME]
import dev.sterna.Guard;
import dev.sterna.Scope;
import dev.sterna.Sterna;
import dev.sterna.Tensor;
import java.util.List;
import java.util.Locale;

final class Linreg {
    public static void main(String[] args) {
        Sterna.manualSeed(42);
        try (Scope all = Sterna.scope(); Guard there = Sterna.device(new Arguments(args).device)) {
            Tensor x = Tensor.linspace(-2, 2, 100);
            Tensor y = x.mul(2).add(0.5).add(Tensor.randn(100).mul(0.2));
            Tensor w = Tensor.zeros(1).variable(true);
            Tensor b = Tensor.zeros(1).variable(true);
            System.out.println("on " + w.info().device());

            for (int epoch = 1; epoch <= 200; ++epoch) {
                try (Scope step = Sterna.scope()) {
                    Tensor loss = w.mul(x).add(b).mseLoss(y);
                    loss.backward();
                    for (Tensor p : List.of(w, b)) {
                        p.assign(p.sub(p.grad().mul(0.05))); // outside of the tape
                        p.zeroGrad();
                    }
                    if (epoch % 50 == 0) {
                        System.out.printf(Locale.ROOT, "epoch %3d: loss=%.6f w=%.4f b=%.4f%n", epoch, loss.item(),
                                w.item(), b.item());
                    }
                }
            }
            if (Math.abs(w.item() - 2) > 0.1 || Math.abs(b.item() - 0.5) > 0.1) {
                throw new IllegalStateException("did not converge: w=" + w.item() + " b=" + b.item());
            }
        }
    }
}
