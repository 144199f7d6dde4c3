// Ops whose kernels take other paths for larger shapes than samples have, on CUDA's kernels against the CPU's:
// reductions by runs and by columns, in packs or not, in one slice or several; scans; random numbers; updates of many
// parameters.
//   test_cuda_shapes [--device NAME]
#include "tests/cuda/device.h"

using namespace stn;
using namespace stn::test;

namespace {

// Within `tolerance`, of the larger of the value and 1e-3.
void close(const std::string& label, const Tensor& expected, const Tensor& got, double tolerance = 0) {
  check_that(label, [&]() -> std::string {
    if (types_of({expected}) != types_of({got})) return types_of({got}) + " instead of " + types_of({expected});
    std::vector<double> a = values_of(expected), b = values_of(got);
    for (size_t i = 0; i < a.size(); ++i)
      if (a[i] != b[i] && !(std::fabs(a[i] - b[i]) <= tolerance * std::max(1e-3, std::fabs(a[i]))))
        return str("element ", i, " is ", b[i], ", not ", a[i]);
    return "";
  });
}

struct Reduced {
  Ints shape, order, axes;  // the dimensions of `shape`, permuted unless `order` is empty
};
const Reduced reduced[] = {
  {{200000}, {}, {}},
  {{3, 50000}, {}, {1}},
  {{3, 50001}, {}, {1}},
  {{1100, 128}, {}, {1}},
  {{1100, 130}, {}, {1}},
  {{2000, 3}, {}, {1}},
  {{700, 96}, {}, {0}},
  {{700, 97}, {}, {0}},
  {{5000, 64}, {}, {0}},
  {{20, 8, 16, 16}, {}, {0, 2, 3}},
  {{20, 8, 16, 16}, {0, 2, 3, 1}, {0, 1, 2}},
  {{20, 16, 16, 32}, {0, 3, 1, 2}, {0, 2, 3}},
  {{33, 40, 50}, {2, 0, 1}, {1}},
  {{33, 40, 50}, {2, 0, 1}, {0, 2}},
  {{40, 1, 3}, {1, 0, 2}, {0}},
};

void check_reductions(DType d, const Reduced& r) {
  Tensor x = is_floating(d) ? ops::randn(r.shape) : ops::randint(-3, 4, r.shape);
  x = ops::cast(x, d);
  Tensor y = ops::to_device(x, device);
  if (!r.order.empty()) x = ops::permute(x, r.order), y = ops::permute(y, r.order);
  double tolerance = d == DType::f64 ? 1e-10 : d == DType::f32 ? 1e-5 : d == DType::f16 ? 1e-2 : 0.1;
  auto both = [&](const char* op, auto f, double within) {
    close(str(op, " ", to_string(x.type()), " over ", to_string(std::span<const int64_t>(r.axes))), f(x), f(y), within);
  };
  both("sum", [&](const Tensor& t) { return ops::sum(t, {.axes = r.axes}); }, tolerance);
  both("mean", [&](const Tensor& t) { return ops::mean(t, {.axes = r.axes}); }, tolerance);
  both("max", [&](const Tensor& t) { return ops::max(t, {.axes = r.axes}); }, 0);
  both("min", [&](const Tensor& t) { return ops::min(t, {.axes = r.axes}); }, 0);
  both("any", [&](const Tensor& t) { return ops::any(t, {.axes = r.axes}); }, 0);
  both("all", [&](const Tensor& t) { return ops::all(t, {.axes = r.axes}); }, 0);
  both("count_nonzero", [&](const Tensor& t) { return ops::count_nonzero(t, {.axes = r.axes}); }, 0);
  both("argmin", [&](const Tensor& t) { return ops::argmin(t); }, 0);
  both("cumprod", [&](const Tensor& t) { return ops::cumprod(t, 0); }, tolerance);
  for (int64_t axis = 0; axis < x.dim(); ++axis) {
    both("argmax", [&](const Tensor& t) { return ops::argmax(t, {.axis = axis}); }, 0);
    both("cumsum", [&](const Tensor& t) { return ops::cumsum(t, axis); }, tolerance);
  }
  if (!is_floating(d)) return;
  for (double p : {2.0, 1.0, 3.0, HUGE_VAL})
    both("norm", [&](const Tensor& t) { return ops::norm(t, {.p = p, .axes = r.axes}); }, tolerance);
  both(
    "global_norm",
    [&](const Tensor& t) {
      Tensor all[] = {t, ops::narrow(t, 0, t.size(0) / 2, t.size(0) - t.size(0) / 2), t};
      return ops::global_norm(all);
    },
    1e-5);
}

// The same numbers on both.
template <class F>
void drawn(const std::string& label, F f, double tolerance = 0) {
  cpu()->generator->seed(77);
  device->generator->seed(77);
  close(label, f(cpu()), f(device), tolerance);
}

void check_random() {
  for (int64_t n : {1, 2, 3, 10, 1001, 100000})
    drawn(str("randperm ", n), [&](Device* d) { return ops::randperm(n, {.device = d}); });
  drawn("rand", [](Device* d) { return ops::rand({1003}, {.device = d}); });
  drawn("randn", [](Device* d) { return ops::randn({1003}, {.device = d}); }, 1e-6);
  drawn("randn f64", [](Device* d) { return ops::randn({1003}, {.dtype = DType::f64, .device = d}); }, 1e-12);
  drawn("randint", [](Device* d) { return ops::randint(-5, 1000000, {1003}, {.device = d}); });
  drawn("dropout", [](Device* d) {
    return ops::dropout(ops::permute(ops::ones({37, 53}, {.device = d}), {1, 0}), {.p = 0.3})[0];
  });
}

// More parameters than a launch takes, of sizes up to several parts.
void check_updates() {
  Tensors grads, rest;
  for (int64_t i = 0; i < 70; ++i) {
    Ints shape{1 + i * i * 7};
    DType d = i % 9 == 8 ? DType::f64 : DType::f32;
    grads.push_back(ops::cast(ops::randn(shape), d));
    for (int k = 0; k < 3; ++k) rest.push_back(ops::abs(ops::cast(ops::randn(shape), d)));
    rest.push_back(ops::full({}, static_cast<double>(i % 3)));
  }
  auto on = [&](Device* d) {
    Tensors all;
    for (const Tensors* list : {&grads, &rest})
      for (const Tensor& t : *list) all.push_back(ops::to_device(t, d));
    return all;
  };
  Tensor lr = ops::full({}, 0.01);
  auto same = [&](const char* op, const Tensors& a, const Tensors& b) {
    for (size_t i = 0; i < a.size(); ++i) close(str(op, " ", i), a[i], b[i], 1e-4);
  };
  same("adam_update", ops::adam_update(lr, on(cpu()), {.weight_decay = 0.1}),
       ops::adam_update(ops::to_device(lr, device), on(device), {.weight_decay = 0.1}));
  same("clip_grads_with_norm", ops::clip_grads_with_norm(ops::full({}, 3), on(cpu())),
       ops::clip_grads_with_norm(ops::full({}, 3, {.device = device}), on(device)));
  close("global_norm of many", ops::global_norm(on(cpu())), ops::global_norm(on(device)), 1e-6);
}

// Lines that begin with -infinity, as masked ones do, and that have nothing else.
void check_masked_lines(DType d) {
  for (int64_t n : {5, 300}) {
    Tensor x = ops::cast(ops::randn({7, n}), d), far = ops::gt_scalar(ops::arange(0, n), static_cast<double>(n / 2));
    Tensor masked = ops::masked_fill(x, ops::logical_not(far), -HUGE_VAL),
           target = ops::full({7}, n - 1, {.dtype = DType::i64});
    double tolerance = d == DType::f64 ? 1e-12 : d == DType::f32 ? 1e-5 : 1e-2;
    auto both = [&](const char* op, auto f) {
      close(str(op, " ", to_string(x.type()), " masked"), f(masked, target),
            f(ops::to_device(masked, device), ops::to_device(target, device)), tolerance);
    };
    both("softmax", [](const Tensor& t, const Tensor&) { return ops::softmax(t, {.axis = 1}); });
    both("softmax by columns", [](const Tensor& t, const Tensor&) {
      return ops::softmax(ops::contiguous(ops::transpose(t, 0, 1)), {.axis = 0});
    });
    both("log_softmax", [](const Tensor& t, const Tensor&) { return ops::exp(ops::log_softmax(t, {.axis = 1})); });
    both("cross_entropy", [](const Tensor& t, const Tensor& y) { return ops::cross_entropy(t, y); });
  }
}

}  // namespace

int main(int argc, char** argv) {
  start_on_device(argc, argv);
  cpu()->generator->seed(1);
  for (DType d : {DType::f32, DType::f64, DType::f16, DType::bf16, DType::u8, DType::i32, DType::i64})
    for (const Reduced& r : reduced) check_reductions(d, r);
  for (DType d : {DType::f32, DType::f64, DType::bf16}) check_masked_lines(d);
  check_random();
  check_updates();
  return finish();
}
