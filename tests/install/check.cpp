// Compiled as C++17 and C++20 against an installed tree: trains a line by nothing but the public headers.
#include <cstdio>
#include <sterna/sterna.hpp>

namespace st = sterna;

int main() {
  st::nn::Sequential net{st::nn::Linear(1, 8), st::nn::Tanh(), st::nn::Linear(8, 1)};
  st::optim::AdamW opt(net, {0.05});
  auto x = st::linspace(-1, 1, 32).unsqueeze(1), y = 2 * x + 0.5;
  double first = 0, last = 0;
  for (int i = 0; i < 20; ++i) {
    auto loss = st::mse_loss(net(x), y);
    opt.zero_grad();
    loss.backward();
    opt.step();
    (i ? last : first) = loss.item();
  }
  std::printf("sterna %s, C++ %ld: loss %.4f, then %.4f\n", st::version().c_str(), static_cast<long>(__cplusplus),
              first, last);
  return !(last < first);
}
