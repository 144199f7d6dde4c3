// Random ops: the right distributions, a fresh piece of the stream for every call, and the same numbers from a seed
// for any number of threads.  (The numbers themselves are in the op table's goldens.)
#include <functional>

#include "cases.h"
#include "core/base/thread_pool.h"
#include "core/ops/generated/calls.h"

using namespace stn;
using namespace stn::test;

namespace {

constexpr int64_t kMany = 1 << 18;

struct Moments {
  double mean = 0, variance = 0, kurtosis = 0, low = HUGE_VAL, high = -HUGE_VAL;
  explicit Moments(const Tensor& t) {
    auto n = static_cast<double>(t.numel());
    std::vector<double> v;
    for (int64_t i = 0; i < t.numel(); ++i) v.push_back(t.item(i));
    for (double x : v) mean += x / n, low = std::min(low, x), high = std::max(high, x);
    double fourth = 0;
    for (double x : v) variance += std::pow(x - mean, 2) / n, fourth += std::pow(x - mean, 4) / n;
    kurtosis = fourth / (variance * variance);
  }
};

// A mean of n values with this variance lies within 5 standard errors of `expected`, but for one seed in a million;
// the seed is fixed.
std::string near(const char* what, double got, double expected, double variance, int64_t n = kMany) {
  double allowed = 5 * std::sqrt(variance / static_cast<double>(n));
  return std::fabs(got - expected) <= allowed ? "" : str(what, " is ", got, ", not ", expected, " ± ", allowed, "; ");
}

// How even the counts of equally likely values are: chi-square over its degrees of freedom is 1 ± a few tenths.
std::string even(const std::vector<int64_t>& counts, int64_t n) {
  double expected = static_cast<double>(n) / static_cast<double>(counts.size()), chi = 0;
  for (int64_t k : counts) chi += std::pow(static_cast<double>(k) - expected, 2) / expected;
  auto freedom = static_cast<double>(counts.size() - 1);
  return std::fabs(chi - freedom) <= 5 * std::sqrt(2 * freedom) ? "" : str("chi-square ", chi, " of ", freedom, "; ");
}
std::vector<int64_t> histogram(const Tensor& t, double low, double width, size_t bins) {
  std::vector<int64_t> counts(bins);
  for (int64_t i = 0; i < t.numel(); ++i) ++counts[static_cast<size_t>((t.item(i) - low) / width)];
  return counts;
}

std::string uniform(DType d) {
  Tensor t = ops::rand({kMany}, {.dtype = d});
  Moments m(t);
  // 16-bit dtypes round up to 1 with a small probability.
  bool inside = m.low >= 0 && (size_of(d) > 2 ? m.high < 1 : m.high <= 1);
  std::string wrong = inside ? "" : str("values from ", m.low, " to ", m.high, "; ");
  wrong += near("mean", m.mean, 0.5, 1. / 12) + near("variance", m.variance, 1. / 12, 1. / 180);
  return size_of(d) > 2 ? wrong + even(histogram(t, 0, 1. / 64, 64), kMany) : wrong;
}
std::string normal(DType d) {
  Tensor t = ops::randn({kMany}, {.dtype = d});
  Moments m(t);
  int64_t within = 0;
  for (int64_t i = 0; i < t.numel(); ++i) within += std::fabs(t.item(i)) < 1;
  return near("mean", m.mean, 0, 1) + near("variance", m.variance, 1, 2) + near("kurtosis", m.kurtosis, 3, 24) +
         near("P(|x| < 1)", static_cast<double>(within) / kMany, 0.682689492, 0.2166 + (size_of(d) > 2 ? 0 : 2));
}
std::string integers() {
  Tensor t = ops::randint(-7, 30, {kMany});
  Moments m(t);
  if (m.low != -7 || m.high != 29) return str("values from ", m.low, " to ", m.high);
  return even(histogram(t, -7, 1, 37), kMany);
}
std::string permutation() {
  constexpr int64_t n = 2000;
  std::vector<bool> seen(n);
  Tensor t = ops::randperm(n);
  int64_t fixed = 0;
  for (int64_t i = 0; i < n; ++i) {
    seen[static_cast<size_t>(t.item(i))] = true;
    fixed += static_cast<int64_t>(t.item(i)) == i;
  }
  if (std::count(seen.begin(), seen.end(), true) != n) return "misses values";
  return fixed < 10 ? "" : str(fixed, " values are in place");  // 1 is expected
}
std::string coins() {
  double wrong = 0;
  Tensor p = ops::rand({kMany}), t = ops::bernoulli(p);
  for (int64_t i = 0; i < kMany; ++i) wrong += t.item(i) - p.item(i);
  return near("P(1) - p", wrong / kMany, 0, 1. / 6);
}
std::string dropout() {
  Tensor y = ops::dropout(ops::ones({kMany}), {.p = 0.3})[0];
  Moments m(y);
  if (m.low != 0 || std::fabs(m.high - 1 / 0.7) > 1e-6) return str("values from ", m.low, " to ", m.high);
  return near("mean", m.mean, 1, 0.3 / 0.7);
}
std::string dropout_of_channels() {
  constexpr int64_t channels = 4096, area = 9;
  Tensor y = ops::dropout2d(ops::ones({8, channels / 8, 3, 3}), {.p = 0.25});
  double kept = 0;
  for (int64_t c = 0; c < channels; ++c) {
    for (int64_t i = 1; i < area; ++i)
      if (y.item(c * area + i) != y.item(c * area)) return str("channel ", c, " is torn");
    kept += y.item(c * area) != 0;
  }
  return near("kept", kept / channels, 0.75, 0.1875, channels);
}

const std::vector<std::pair<const char*, std::function<std::string()>>> distributions = {
  {"rand f32", [] { return uniform(DType::f32); }},
  {"rand f64", [] { return uniform(DType::f64); }},
  {"rand f16", [] { return uniform(DType::f16); }},
  {"rand bf16", [] { return uniform(DType::bf16); }},
  {"randn f32", [] { return normal(DType::f32); }},
  {"randn f64", [] { return normal(DType::f64); }},
  {"randn f16", [] { return normal(DType::f16); }},
  {"randint", integers},
  {"randperm", permutation},
  {"bernoulli", coins},
  {"dropout", dropout},
  {"dropout2d", dropout_of_channels},
};

const std::vector<std::pair<const char*, std::function<Tensor()>>> draws = {
  {"rand", [] { return ops::rand({kMany + 3}); }},
  {"rand f64", [] { return ops::rand({kMany + 3}, {.dtype = DType::f64}); }},
  {"rand bf16", [] { return ops::rand({kMany + 3}, {.dtype = DType::bf16}); }},
  {"randn", [] { return ops::randn({kMany + 3}); }},
  {"randn f64", [] { return ops::randn({kMany + 3}, {.dtype = DType::f64}); }},
  {"randint", [] { return ops::randint(0, 1000000, {kMany + 3}); }},
  {"randperm", [] { return ops::randperm(kMany + 3); }},
  {"rand_like", [] { return ops::rand_like(ops::zeros({kMany + 3})); }},
  {"randn_like", [] { return ops::randn_like(ops::zeros({kMany + 3})); }},
  {"bernoulli", [] { return ops::bernoulli(ops::full({kMany + 3}, 0.5)); }},
  {"dropout", [] { return ops::dropout(ops::ones({kMany + 3}))[0]; }},
  {"dropout2d", [] { return ops::dropout2d(ops::ones({64, 64, 3, 3})); }},
};

Tensor seeded(uint64_t seed, const std::function<Tensor()>& f) {
  cpu()->generator->seed(seed);
  return f();
}

}  // namespace

int main() {
  start_engine();
  cpu()->generator->seed(20240607);
  for (const auto& [name, f] : distributions) check_that(str("distribution of ", name), f);
  for (const auto& [name, f] : draws) {
    set_num_threads(1);
    Tensor one = seeded(1, f), next = f();
    check(!same_bits({one}, {next}).empty(), name, "the next call gives the same numbers");
    check(!same_bits({one}, {seeded(2, f)}).empty(), name, "another seed gives the same numbers");
    for (int threads : {1, 2, 4}) {
      set_num_threads(threads);
      check(same_bits({one}, {seeded(1, f)}).empty(), name, str(threads, " threads give other numbers than one"));
    }
  }
  return finish();
}
