// y = 2x + 0.5 by hand-written gradient descent: tensors, operators, autograd.  Usage: linreg [--device NAME]
#include "common.hpp"

int main(int argc, char** argv) {
  return run(argc, argv, [](const Arguments&) {
    st::manual_seed(42);
    auto x = st::linspace(-2, 2, 100);
    auto y = 2 * x + 0.5 + 0.2 * st::randn({100});
    auto w = st::zeros({1}).variable(true), b = st::zeros({1}).variable(true);
    std::cout << "on " << w.device() << '\n';

    for (int epoch = 1; epoch <= 200; ++epoch) {
      auto loss = st::mse_loss(w * x + b, y);
      loss.backward();
      for (auto p : {w, b}) {
        p -= 0.05 * p.grad();  // assigns the variable, outside of the tape
        p.zero_grad();
      }
      if (epoch % 50 == 0) std::printf("epoch %3d: loss=%.6f w=%.4f b=%.4f\n", epoch, loss.item(), w.item(), b.item());
    }

    if (w.item() > 1.9 && w.item() < 2.1 && b.item() > 0.4 && b.item() < 0.6) return 0;
    std::cerr << "did not converge: w=" << w << " b=" << b << '\n';
    return 1;
  });
}
