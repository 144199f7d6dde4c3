// Sterna for C++17 and later: value semantics, operators and exceptions over the C ABI.  Header-only; link libsterna.
//
//   namespace st = sterna;
//   auto net = st::nn::Sequential{st::nn::Linear(64, 256), st::nn::GELU(), st::nn::Linear(256, 10)};
//   auto opt = st::optim::AdamW(net, {.lr = 1e-3, .weight_decay = 1e-4});  // in C++17: {1e-3}
//   for (auto [x, y] : loader) {
//     auto loss = st::cross_entropy(net(x), y);
//     opt.zero_grad();
//     loss.backward();
//     opt.step();
//   }
//
// Objects are cheap to copy: a copy refers to the same tensor, module or optimizer.  Errors are sterna::Error.
#ifndef STERNA_HPP
#define STERNA_HPP

#include <sterna/sterna.h>

#include <sterna/cpp/autograd.hpp>
#include <sterna/cpp/capture.hpp>
#include <sterna/cpp/containers.hpp>
#include <sterna/cpp/data.hpp>
#include <sterna/cpp/dict.hpp>
#include <sterna/cpp/handle.hpp>
#include <sterna/cpp/init.hpp>
#include <sterna/cpp/io.hpp>
#include <sterna/cpp/library.hpp>
#include <sterna/cpp/module.hpp>
#include <sterna/cpp/nn.hpp>
#include <sterna/cpp/operators.hpp>
#include <sterna/cpp/ops.hpp>
#include <sterna/cpp/optim.hpp>
#include <sterna/cpp/optim_kinds.hpp>
#include <sterna/cpp/options.hpp>
#include <sterna/cpp/stream.hpp>
#include <sterna/cpp/tensor.hpp>
#include <sterna/cpp/types.hpp>

#endif
