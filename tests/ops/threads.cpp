// Results are bit-identical for 1, 2 and 4 threads: big inputs, where kernels split their work, forward and gradient.
#include <functional>

#include "cases.h"
#include "core/base/thread_pool.h"
#include "core/ops/generated/calls.h"

using namespace stn;
using namespace stn::test;

namespace {

struct Big {
  const char* name;
  std::vector<Shape> inputs;
  std::function<Tensors(const Tensors&)> f;
};

template <size_t N>
Tensors list(std::array<Tensor, N> a) {
  return Tensors(a.begin(), a.end());
}
// Class or row numbers below n, the same for every dtype of the others.
Tensor numbers(int64_t n, const Ints& shape) {
  cpu()->generator->seed(77);
  return ops::randint(0, n, shape);
}

const std::vector<Big> bigs = {
  {"exp", {{300007}}, [](const Tensors& x) -> Tensors { return {ops::exp(x[0])}; }},
  {"mul, broadcast", {{700, 501}, {700, 1}}, [](const Tensors& x) -> Tensors { return {ops::mul(x[0], x[1])}; }},
  {"gelu, transposed",
   {{601, 503}},
   [](const Tensors& x) -> Tensors { return {ops::gelu(ops::transpose(x[0], 0, 1))}; }},
  {"where",
   {{400, 501}, {501}},
   [](const Tensors& x) -> Tensors { return {ops::where(ops::gt_scalar(x[0], 0), x[0], x[1])}; }},
  {"contiguous",
   {{37, 601, 23}},
   [](const Tensors& x) -> Tensors { return {ops::contiguous(ops::permute(x[0], {2, 0, 1}))}; }},
  {"cast", {{300007}}, [](const Tensors& x) -> Tensors { return {ops::cast(x[0], DType::bf16)}; }},
  {"sum", {{1000003}}, [](const Tensors& x) -> Tensors { return {ops::sum(x[0])}; }},
  {"sum of rows", {{601, 1503}}, [](const Tensors& x) -> Tensors { return {ops::sum(x[0], {.axes = {1}})}; }},
  {"sum of columns", {{1503, 601}}, [](const Tensors& x) -> Tensors { return {ops::sum(x[0], {.axes = {0}})}; }},
  {"mean in the middle", {{31, 407, 53}}, [](const Tensors& x) -> Tensors { return {ops::mean(x[0], {.axes = {1}})}; }},
  {"prod",
   {{400003}},
   [](const Tensors& x) -> Tensors { return {ops::prod(ops::add_scalar(ops::mul_scalar(x[0], 1e-4), 1))}; }},
  {"max", {{601, 1503}}, [](const Tensors& x) -> Tensors { return {ops::max(x[0], {.axes = {1}})}; }},
  {"argmax", {{300007}}, [](const Tensors& x) -> Tensors { return {ops::argmax(x[0])}; }},
  {"var", {{400003}}, [](const Tensors& x) -> Tensors { return {ops::var(x[0])}; }},
  {"logsumexp", {{300, 1503}}, [](const Tensors& x) -> Tensors { return {ops::logsumexp(x[0], {.axes = {0}})}; }},
  {"norm", {{400003}}, [](const Tensors& x) -> Tensors { return {ops::norm(x[0])}; }},
  {"global_norm", {{300007}, {501, 601}}, [](const Tensors& x) -> Tensors { return {ops::global_norm(x)}; }},
  {"clip_grads_with_norm",
   {{300007}, {5}, {501, 601}},
   [](const Tensors& x) -> Tensors {
     Tensors grads = {x[0].detached(), x[1].detached(), ops::transpose(x[2].detached(), 0, 1)};
     return ops::clip_grads_with_norm(ops::global_norm(grads), grads);
   }},
  {"cumsum", {{601, 503}}, [](const Tensors& x) -> Tensors { return {ops::cumsum(x[0], 0)}; }},
  {"softmax", {{400, 1001}}, [](const Tensors& x) -> Tensors { return {ops::softmax(x[0])}; }},
  {"log_softmax across",
   {{301, 40, 33}},
   [](const Tensors& x) -> Tensors { return {ops::log_softmax(x[0], {.axis = 1})}; }},
  {"matmul", {{257, 301}, {301, 263}}, [](const Tensors& x) -> Tensors { return {ops::matmul(x[0], x[1])}; }},
  {"matmul, batched",
   {{24, 65, 67}, {24, 67, 66}},
   [](const Tensors& x) -> Tensors { return {ops::matmul(x[0], x[1])}; }},
  {"linear",
   {{513, 301}, {129, 301}, {129}},
   [](const Tensors& x) -> Tensors { return {ops::linear(x[0], x[1], x[2])}; }},
  {"conv1d",
   {{8, 6, 501}, {16, 6, 5}, {16}},
   [](const Tensors& x) -> Tensors { return {ops::conv1d(x[0], x[1], x[2], {.padding = {2}})}; }},
  {"conv2d",
   {{8, 6, 29, 31}, {16, 6, 3, 3}, {16}},
   [](const Tensors& x) -> Tensors { return {ops::conv2d(x[0], x[1], x[2], {.stride = {2}, .padding = {1}})}; }},
  {"conv2d 3x3, many tiles",
   {{6, 20, 29, 31}, {70, 20, 3, 3}, {70}},
   [](const Tensors& x) -> Tensors { return {ops::conv2d(x[0], x[1], x[2], {.padding = {1}})}; }},
  {"conv2d 3x3, many channels",
   {{2, 100, 9, 11}, {130, 100, 3, 3}},
   [](const Tensors& x) -> Tensors { return {ops::conv2d(x[0], x[1], {}, {.padding = {2, 0}})}; }},
  {"conv2d, grouped",
   {{8, 6, 29, 31}, {12, 2, 3, 3}},
   [](const Tensors& x) -> Tensors { return {ops::conv2d(x[0], x[1], {}, {.groups = 3})}; }},
  {"max_pool2d", {{16, 16, 29, 31}}, [](const Tensors& x) -> Tensors { return list(ops::max_pool2d(x[0], {3, 2})); }},
  {"avg_pool2d", {{16, 16, 29, 31}}, [](const Tensors& x) -> Tensors { return {ops::avg_pool2d(x[0], {3, 2})}; }},
  {"adaptive_avg_pool2d",
   {{16, 16, 29, 31}},
   [](const Tensors& x) -> Tensors { return {ops::adaptive_avg_pool2d(x[0], {4, 5})}; }},
  {"batch_norm",
   {{32, 24, 15, 17}, {24}, {24}},
   [](const Tensors& x) -> Tensors { return list(ops::batch_norm(x[0], x[1], x[2], {}, {}, {.training = true})); }},
  {"layer_norm",
   {{301, 401}, {401}, {401}},
   [](const Tensors& x) -> Tensors { return list(ops::layer_norm(x[0], x[1], x[2], {401})); }},
  {"cat", {{301, 401}, {301, 299}}, [](const Tensors& x) -> Tensors { return {ops::cat(x, {.axis = 1})}; }},
  {"index_select",
   {{301, 401}},
   [](const Tensors& x) -> Tensors { return {ops::index_select(x[0], numbers(301, {1001}), 0)}; }},
  {"gather",
   {{301, 401}},
   [](const Tensors& x) -> Tensors { return {ops::gather(x[0], numbers(401, {301, 999}), 1)}; }},
  {"scatter_add",
   {{301, 11}, {301, 1400}},
   [](const Tensors& x) -> Tensors { return {ops::scatter_add(x[0], numbers(11, {301, 1400}), x[1], 1)}; }},
  {"embedding",
   {{101, 64}},
   [](const Tensors& x) -> Tensors { return {ops::embedding(x[0], numbers(101, {70, 80}))}; }},
  {"sort", {{301, 401}}, [](const Tensors& x) -> Tensors { return list(ops::sort(x[0])); }},
  {"topk", {{301, 401}}, [](const Tensors& x) -> Tensors { return list(ops::topk(x[0], 7)); }},
  {"cross_entropy",
   {{4001, 30}},
   [](const Tensors& x) -> Tensors {
     return {ops::cross_entropy(x[0], numbers(30, {4001}), {}, {.label_smoothing = 0.1})};
   }},
  {"bce_with_logits",
   {{300007}, {300007}},
   [](const Tensors& x) -> Tensors { return {ops::bce_with_logits(x[0], x[1].detached())}; }},
  {"mse_loss", {{300007}, {300007}}, [](const Tensors& x) -> Tensors { return {ops::mse_loss(x[0], x[1])}; }},
  {"adam_update",
   {{300007}, {300007}, {5}, {5}, {70001}, {70001}},
   [](const Tensors& x) -> Tensors {
     Tensors cells;
     for (size_t i = 0; i < x.size(); i += 2) cells.push_back(x[i].detached());
     for (size_t i = 1; i < x.size(); i += 2) {
       Tensor zero = ops::zeros_like(x[i].detached());
       for (const Tensor& t : {x[i].detached(), zero, zero, Tensor::scalar(DType::f64, double(i), cpu())})
         cells.push_back(t);
     }
     return ops::adam_update(Tensor::scalar(x[0].dtype(), 0.1, cpu()), cells);
   }},
};

// Outputs, then the gradients of all inputs.
Tensors run(const Big& b, DType d, int threads) {
  set_num_threads(threads);
  cpu()->generator->seed(5);
  Tensors x;
  for (const Shape& s : b.inputs) x.push_back(make_leaf(ops::cast(ops::randn(Ints(s)), d)));
  Tensors r = b.f(x), out, g;
  for (const Tensor& t : r)
    if (t && t.requires_grad()) {
      out.push_back(t);
      g.push_back(ops::cast(ops::randn(Ints(t.shape())), t.dtype()));
    }
  if (out.empty()) return r;
  for (const Tensor& t : grad(out, x, g, {}, true)) r.push_back(t);
  return r;
}

}  // namespace

int main() {
  start_engine();
  for (const Big& b : bigs)
    for (DType d : {DType::f32, DType::bf16}) {
      std::string label = str(b.name, " ", d);
      Tensors one;
      if (!check_that(label + ", 1 thread", [&] { return one = run(b, d, 1), ""; })) continue;
      for (int threads : {1, 2, 4})
        check_that(str(label, ", ", threads, " threads"), [&] { return same_bits(one, run(b, d, threads)); });
    }
  return finish();
}
