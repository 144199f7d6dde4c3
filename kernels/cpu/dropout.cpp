// Dropout.  Value i takes word i % 4 of block i / 4, as bernoulli does: the same numbers for any layout and threads.
#include <algorithm>
#include <cmath>

#include "core/base/thread_pool.h"
#include "core/op/types/dropout.h"
#include "kernels/cpu/isa.h"
#include "kernels/cpu/random.h"
#include "kernels/cpu/source.h"
#include "kernels/cpu/table.h"
#include "kernels/random.h"

namespace stn {
STN_PER_ISA(void random_words(RandomKey key, uint64_t first, int64_t blocks, uint32_t* words);
            void below(const uint32_t* words, int32_t limit, int64_t n, uint8_t* mask); template <class T>
            void drop(const uint32_t* words, int32_t limit, const T* x, T scale, int64_t n, T* y, uint8_t* mask);)
}  // namespace stn

namespace stn::kernels {

void random_words(RandomKey key, uint64_t first, int64_t blocks, uint32_t* words) {
  STN_BEST(random_words(key, first, blocks, words));
}

namespace {
constexpr int64_t kTile = 1024;        // values; a multiple of a block's four
constexpr int64_t kGrain = 8 * kTile;  // values per unit of parallel work

void below(const uint32_t* words, int32_t limit, int64_t n, uint8_t* mask) { STN_BEST(below(words, limit, n, mask)); }
}  // namespace

void keep(RandomKey key, int32_t limit, int64_t begin, int64_t end, uint8_t* mask) {
  alignas(64) uint32_t words[kTile];
  for (int64_t at = begin / 4 * 4; at < end; at += kTile) {
    int64_t first = std::max(at, begin), last = std::min(at + kTile, end);
    random_words(key, static_cast<uint64_t>(at / 4), (last - at + 3) / 4, words);
    below(words + (first - at), limit, last - first, mask + (first - begin));
  }
}

namespace {

// y = x * scale where the word's number is below `limit`, else 0.
template <class T>
void drop(const uint32_t* words, int32_t limit, const T* x, T scale, int64_t n, T* y, uint8_t* mask) {
  STN_BEST(drop(words, limit, x, scale, n, y, mask));
}

template <class T>
void drop(const Call& c) {
  double p = c.attrs<DropoutAttrs>().p;
  int32_t limit = keep_limit(p);
  T scale = static_cast<T>(p < 1 ? 1 / (1 - p) : 0);
  Source<T> x(c.in(0));
  const Tensor& out = c.out();
  bool direct = is_stored_as(out.dtype(), compute_of<T>);
  Store store = storer(compute_of<T>, out.dtype());
  char* to = static_cast<char*>(out.data());
  uint8_t* masks = c.out(1).data_as<uint8_t>();
  parallel_for(out.numel(), kGrain, [&](int64_t begin, int64_t end) {
    alignas(64) T in[kTile], result[kTile];
    alignas(64) uint32_t words[kTile];
    for (int64_t at = begin; at < end; at += kTile) {
      int64_t n = std::min(kTile, end - at);
      random_words(c.random, static_cast<uint64_t>(at / 4), (n + 3) / 4, words);
      const T* from = in;
      if (x.direct)
        from = x.at(at);
      else
        x.read(at, n, in);
      drop(words, limit, from, scale, n, direct ? reinterpret_cast<T*>(to) + at : result, masks + at);
      if (!direct) store(result, to + at * size_of(out.dtype()), n);
    }
  });
}

bool dropout_mask(const Call& c) {
  int32_t limit = keep_limit(c.attrs<DropoutMaskAttrs>().p);
  uint8_t* masks = c.out().data_as<uint8_t>();
  parallel_for(c.out().numel(), kGrain,
               [&](int64_t begin, int64_t end) { keep(c.random, limit, begin, end, masks + begin); });
  return true;
}

template <class T>
void copy(const Call& c) {
  Source<T> x(c.in(0));
  Store store = storer(compute_of<T>, c.out().dtype());
  parallel_for(c.out().numel(), kGrain, [&](int64_t begin, int64_t end) {
    T values[kTile];
    for (int64_t at = begin; at < end; at += kTile) {
      int64_t n = std::min(kTile, end - at);
      x.read(at, n, values);
      store(values, c.out().data_as<char>() + at * size_of(c.out().dtype()), n);
    }
  });
}

bool dropout(const Call& c) {
  const auto& a = c.attrs<DropoutAttrs>();
  bool drops = a.training && a.p > 0, wide = c.dtype(0) == DType::f64;
  if (drops)
    wide ? drop<double>(c) : drop<float>(c);
  else
    wide ? copy<double>(c) : copy<float>(c);
  return true;
}

}  // namespace

List dropout_kernels() { return {{"dropout", {dropout}}, {"dropout_mask", {dropout_mask}}}; }

}  // namespace stn::kernels
