// Turns a SampleInput into a Tensor: seeded values, the same as tests/golden/make.py draws, in any dtype and layout.
#pragma once
#include <algorithm>
#include <cstring>
#include <numeric>
#include <string>
#include <vector>

#include "core/base/half.h"
#include "core/op/sampler.h"

namespace stn::test {

inline uint64_t mix(uint64_t z) {  // splitmix64
  z += 0x9E3779B97F4A7C15ull;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
  return z ^ (z >> 31);
}

// A shuffle of 0 … n-1.
inline std::vector<int64_t> shuffled(uint64_t key, int64_t n) {
  std::vector<int64_t> r(static_cast<size_t>(n));
  std::iota(r.begin(), r.end(), int64_t{0});
  for (int64_t i = n - 1; i > 0; --i)
    std::swap(r[static_cast<size_t>(i)], r[mix(key + static_cast<uint64_t>(i)) % static_cast<uint64_t>(i + 1)]);
  return r;
}

// Floating values are multiples of 1/64 below 4: exact in every floating dtype, so that one golden serves all.  Their
// residues modulo 4/64 are 1, 2, 3 for inputs 0, 1, 2: no value is an integer, no two inputs are equal, and input 1
// never divides input 0, so that no draw sits on a kink.
inline double draw_floating(Draw d, uint64_t w, int64_t residue) {
  auto between = [&](int64_t low, int64_t high) {  // low <= q <= high, in steps of 4/64
    int64_t q = low + static_cast<int64_t>(w % static_cast<uint64_t>(high - low + 1));
    return static_cast<double>(4 * q + residue) / 64;
  };
  switch (d) {
    case Draw::normal: {  // the sum of four 16-bit uniforms
      uint64_t sum = (w & 0xffff) + (w >> 16 & 0xffff) + (w >> 32 & 0xffff) + (w >> 48);
      return static_cast<double>(4 * static_cast<int64_t>(sum * 16 / 37837) - 220 + residue) / 64;
    }
    case Draw::positive: return between(2, 46);
    case Draw::unit: return between(-14, 13);
    case Draw::above_one: return between(18, 46);
    case Draw::probability: return between(1, 14);
    case Draw::nonzero: {
      auto k = static_cast<int64_t>(w % 52);
      return static_cast<double>(4 * (k < 26 ? 5 + k : 20 - k) + residue) / 64;
    }
    default: return static_cast<double>(w % 11) - 5;  // integers
  }
}
inline int64_t draw_integer(Draw d, uint64_t w) {
  switch (d) {
    case Draw::positive: return 1 + static_cast<int64_t>(w % 3);
    case Draw::unit: return 0;
    case Draw::above_one: return 2 + static_cast<int64_t>(w % 2);
    case Draw::probability: return static_cast<int64_t>(w % 2);
    case Draw::nonzero: {
      int64_t v = 1 + static_cast<int64_t>(w % 5);
      return w >> 32 & 1 ? v : -v;
    }
    default: return static_cast<int64_t>(w % 11) - 5;
  }
}

// The elements of input `index` in row-major order.
inline std::vector<double> draw(const SampleInput& in, uint64_t seed, size_t index, DType dtype) {
  int64_t n = numel(in.shape), residue = static_cast<int64_t>(index % 3) + 1;
  uint64_t key = mix(seed + index);
  std::vector<double> r(static_cast<size_t>(n));
  if (in.draw == Draw::distinct && dtype != DType::bool_) {
    int64_t grid = n <= 64 ? 64 : n <= 128 ? 128 : 256;  // how many different values there are
    STN_CHECK(n <= 256);
    std::vector<int64_t> order = shuffled(key, n);
    for (size_t i = 0; i < r.size(); ++i) {
      int64_t q = order[i] * grid / n - grid / 2;
      r[i] = !is_floating(dtype) ? static_cast<double>(order[i] - (dtype == DType::u8 ? 0 : n / 2))
             : grid == 64        ? static_cast<double>(4 * q + residue) / 64
                                 : static_cast<double>(2 * q + 1) / 64;
    }
    return r;
  }
  for (size_t i = 0; i < r.size(); ++i) {
    uint64_t w = mix(key + i);
    if (dtype == DType::bool_)
      r[i] = static_cast<double>(w & 1);
    else if (in.draw == Draw::index)  // the largest comes first, so that a limit beyond the range always shows
      r[i] = static_cast<double>(i ? w % static_cast<uint64_t>(in.limit) : static_cast<uint64_t>(in.limit - 1));
    else if (is_floating(dtype))
      r[i] = draw_floating(in.draw, w, residue);
    else
      r[i] = static_cast<double>(dtype == DType::u8 ? std::abs(draw_integer(in.draw, w)) : draw_integer(in.draw, w));
  }
  return r;
}

enum class Place { contiguous, permuted, sliced, offset, channels_last };
inline constexpr Place all_places[] = {Place::contiguous, Place::permuted, Place::sliced, Place::offset,
                                       Place::channels_last};
inline const char* name(Place p) {
  constexpr const char* names[] = {"contiguous", "permuted", "sliced", "offset", "channels-last"};
  return names[static_cast<size_t>(p)];
}

// Where the elements lie.  Places that a shape does not have (channels-last of a matrix) fall back to contiguous.
inline Layout layout_of(const Shape& shape, Place place) {
  Layout l = contiguous_layout(shape);
  int n = shape.size();
  auto order_by = [&](std::initializer_list<int> outermost_first) {
    int64_t stride = 1;
    for (const int* d = outermost_first.end(); d-- != outermost_first.begin();) {
      l.strides[*d] = stride;
      stride *= std::max<int64_t>(shape[*d], 1);
    }
  };
  switch (place) {
    case Place::contiguous: break;
    case Place::permuted: {  // dimensions lie in reverse order
      int64_t stride = 1;
      for (int d = 0; d < n; ++d) {
        l.strides[d] = stride;
        stride *= std::max<int64_t>(shape[d], 1);
      }
      break;
    }
    case Place::sliced: {  // every second element along every dimension; size-1 dimensions with strides of any size
      int64_t stride = 1;
      for (int d = n - 1; d >= 0; --d) {
        l.strides[d] = shape[d] == 1 ? 7 * stride + 13 : 2 * stride;
        stride *= 2 * std::max<int64_t>(shape[d], 1);
      }
      l.offset = 3;
      break;
    }
    case Place::offset: l.offset = 5; break;
    case Place::channels_last:
      if (n == 4) order_by({0, 2, 3, 1});
      break;
  }
  return l;
}

// A tensor of these elements; memory between them holds NaN (integers: -1), which must never be read.
inline Tensor tensor_of(const std::vector<double>& values, const Layout& layout, DType dtype, Device* device) {
  int64_t last = layout.offset;
  for (int d = 0; d < layout.sizes.size(); ++d) last += std::max<int64_t>(layout.sizes[d] - 1, 0) * layout.strides[d];
  int64_t bytes = (last + 1) * size_of(dtype);
  Ref<Storage> storage = Storage::allocate(device, bytes);
  std::memset(storage->data(), dtype == DType::bool_ ? 1 : 0xff, static_cast<size_t>(bytes));
  visit(dtype, [&](auto z) {
    using T = decltype(z);
    T* to = static_cast<T*>(storage->data()) + layout.offset;
    for (size_t i = 0; i < values.size(); ++i) {
      auto rest = static_cast<int64_t>(i);
      int64_t at = 0;
      for (int d = layout.sizes.size() - 1; d >= 0; --d) {
        at += rest % layout.sizes[d] * layout.strides[d];
        rest /= layout.sizes[d];
      }
      if constexpr (std::is_same_v<T, f16> || std::is_same_v<T, bf16>)
        to[at] = T(static_cast<float>(values[i]));
      else
        to[at] = static_cast<T>(values[i]);
    }
  });
  return Tensor::make(dtype, layout, device, std::move(storage));
}

}  // namespace stn::test
