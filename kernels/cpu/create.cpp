// Constants, ranges and random numbers.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

#include "core/base/half.h"
#include "core/base/thread_pool.h"
#include "core/op/types/create.h"
#include "kernels/cpu/convert.h"
#include "kernels/cpu/strided.h"
#include "kernels/cpu/table.h"
#include "kernels/random.h"

namespace stn::kernels {

namespace {

constexpr int64_t kGrain = 1 << 15;

// Writes f(i) for every element i, in memory order; outputs here are dense.
template <class F>
void fill(const Tensor& out, F f) {
  visit(out.dtype(), [&](auto z) {
    using T = decltype(z);
    T* to = out.data_as<T>();
    parallel_for(out.numel(), kGrain, [&](int64_t begin, int64_t end) {
      for (int64_t i = begin; i < end; ++i) to[i] = convert<T>(f(i));
    });
  });
}

bool zeros(const Call& c) {
  int64_t bytes = c.out().numel() * size_of(c.out().dtype());
  if (bytes) std::memset(c.out().data(), 0, static_cast<size_t>(bytes));
  return true;
}
bool ones(const Call& c) { return fill_value(c.out(), 1), true; }
bool full(const Call& c) { return fill_value(c.out(), c.attrs<FullAttrs>().value), true; }
bool full_like(const Call& c) { return fill_value(c.out(), c.attrs<FullLikeAttrs>().value), true; }

bool arange(const Call& c) {
  const auto& a = c.attrs<ArangeAttrs>();
  fill(c.out(), [&](int64_t i) { return a.start + static_cast<double>(i) * a.step; });
  return true;
}
bool linspace(const Call& c) {
  const auto& a = c.attrs<LinspaceAttrs>();
  double step = a.steps > 1 ? (a.end - a.start) / static_cast<double>(a.steps - 1) : 0;
  // From both ends, so that the last value is exact and the sequence symmetric.
  fill(c.out(), [&](int64_t i) {
    return i < (a.steps + 1) / 2 ? a.start + static_cast<double>(i) * step
                                 : a.end - static_cast<double>(a.steps - 1 - i) * step;
  });
  return true;
}
bool eye(const Call& c) {
  int64_t m = c.out().size(1);
  fill(c.out(), [&](int64_t i) { return static_cast<int64_t>(i / m == i % m); });
  return true;
}

template <class T, class F>
void per_block32(const Call& c, F value) {  // value(words, k): element k of a block of four
  T* to = c.out().data_as<T>();
  int64_t n = c.out().numel();
  parallel_for((n + 3) / 4, kGrain / 4, [&](int64_t begin, int64_t end) {
    for (int64_t b = begin; b < end; ++b) {
      auto words = philox(c.random, static_cast<uint64_t>(b));
      for (int64_t k = 0; k < 4 && 4 * b + k < n; ++k) to[4 * b + k] = T(value(words, static_cast<size_t>(k)));
    }
  });
}
template <class F>
void per_block64(const Call& c, F value) {
  double* to = c.out().data_as<double>();
  int64_t n = c.out().numel();
  parallel_for((n + 1) / 2, kGrain / 2, [&](int64_t begin, int64_t end) {
    for (int64_t b = begin; b < end; ++b) {
      auto words = philox(c.random, static_cast<uint64_t>(b));
      for (int64_t k = 0; k < 2 && 2 * b + k < n; ++k) to[2 * b + k] = value(words, static_cast<size_t>(k));
    }
  });
}
template <class F32, class F64>
void floating_random(const Call& c, F32 f32, F64 f64) {
  switch (c.out().dtype()) {
    case DType::f64: return per_block64(c, f64);
    case DType::f16: return per_block32<f16>(c, f32);
    case DType::bf16: return per_block32<bf16>(c, f32);
    default: return per_block32<float>(c, f32);
  }
}

bool rand(const Call& c) {
  floating_random(c, random_uniform32, random_uniform64);
  return true;
}
bool randn(const Call& c) {
  floating_random(c, random_normal32, random_normal64);
  return true;
}

bool randint(const Call& c) {
  const auto& a = c.attrs<RandintAttrs>();
  uint64_t range = static_cast<uint64_t>(a.high) - static_cast<uint64_t>(a.low);
  fill(c.out(), [&](int64_t i) {
    return static_cast<int64_t>(static_cast<uint64_t>(a.low) + random_below(c.random, static_cast<uint64_t>(i), range));
  });
  return true;
}

bool randperm(const Call& c) {
  int64_t n = c.out().numel();
  std::vector<int64_t> order(static_cast<size_t>(n));
  std::iota(order.begin(), order.end(), int64_t{0});
  for (int64_t i = n - 1; i > 0; --i) {  // Fisher–Yates
    auto at = static_cast<uint64_t>(i);
    std::swap(order[at], order[random_below(c.random, at, at + 1)]);
  }
  visit(c.out().dtype(), [&](auto z) {
    using T = decltype(z);
    for (int64_t i = 0; i < n; ++i) c.out().data_as<T>()[i] = convert<T>(order[static_cast<size_t>(i)]);
  });
  return true;
}

bool bernoulli(const Call& c) {
  const Tensor& x = c.in(0);
  visit(c.out().dtype(), [&](auto z) {
    using T = decltype(z);
    T* to = c.out().data_as<T>();
    for (int64_t i = 0, n = c.out().numel(); i < n; ++i) {
      double p = x.item(i);
      if (!(p >= 0 && p <= 1)) c.fail(Code::invalid_argument, "x", "holds ", p, ", which is no probability");
      float u = uniform32(philox(c.random, static_cast<uint64_t>(i) / 4)[static_cast<size_t>(i % 4)]);
      to[i] = convert<T>(static_cast<double>(u < static_cast<float>(p)));
    }
  });
  return true;
}

}  // namespace

List create_kernels() {
  return {{"zeros", {zeros}},      {"zeros_like", {zeros}},    {"ones", {ones}},         {"ones_like", {ones}},
          {"full", {full}},        {"full_like", {full_like}}, {"arange", {arange}},     {"linspace", {linspace}},
          {"eye", {eye}},          {"rand", {rand}},           {"rand_like", {rand}},    {"randn", {randn}},
          {"randn_like", {randn}}, {"randint", {randint}},     {"randperm", {randperm}}, {"bernoulli", {bernoulli}}};
}

}  // namespace stn::kernels
