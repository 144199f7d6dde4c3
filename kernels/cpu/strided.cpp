#include "kernels/cpu/strided.h"

#include <algorithm>
#include <cstring>

#include "core/base/half.h"
#include "core/base/thread_pool.h"
#include "kernels/cpu/convert.h"

namespace stn::kernels {

namespace {

constexpr int64_t kGrain = 1 << 15;  // elements per chunk of parallel work
constexpr int64_t kTile = 512;       // elements converted at a time
constexpr int64_t kBlock = 16;       // side of a transposed square

using Run = void (*)(char* to, int64_t to_stride, const char* from, int64_t from_stride, int64_t n);

template <class T>
void run(char* to, int64_t to_stride, const char* from, int64_t from_stride, int64_t n) {
  T* y = reinterpret_cast<T*>(to);
  const T* x = reinterpret_cast<const T*>(from);
  if (to_stride == 1 && from_stride == 1) {
    std::memcpy(to, from, static_cast<size_t>(n) * sizeof(T));
  } else if (to_stride == 1 && from_stride == 0) {
    std::fill(y, y + n, *x);
  } else if (to_stride == 1) {
    for (int64_t i = 0; i < n; ++i) y[i] = x[i * from_stride];
  } else {
    for (int64_t i = 0; i < n; ++i) y[i * to_stride] = x[i * from_stride];
  }
}

// rows × columns elements; both arrays have two strides, columns of `to` are dense.
using Square = void (*)(char* to, int64_t to_row, const char* from, int64_t from_row, int64_t from_column, int64_t rows,
                        int64_t columns);

template <class T>
void square(char* to, int64_t to_row, const char* from, int64_t from_row, int64_t from_column, int64_t rows,
            int64_t columns) {
  T* y = reinterpret_cast<T*>(to);
  const T* x = reinterpret_cast<const T*>(from);
  for (int64_t r = 0; r < rows; ++r)
    for (int64_t c = 0; c < columns; ++c) y[r * to_row + c] = x[r * from_row + c * from_column];
}

struct Moves {
  Run run;
  Square square;
};
Moves moves_for(int64_t item) {
  switch (item) {
    case 1: return {run<uint8_t>, square<uint8_t>};
    case 2: return {run<uint16_t>, square<uint16_t>};
    case 4: return {run<uint32_t>, square<uint32_t>};
    default: return {run<uint64_t>, square<uint64_t>};
  }
}

// Moves dimension d before the last one.
void before_last(Ints& v, int d) { std::rotate(v.begin() + d, v.begin() + d + 1, v.end() - 1); }

// The last dimension is dense in `to`, the one before it in `from`: squares of both, so that lines in the cache are
// used whole.
void transpose(const Ints& n, int64_t item, char* to, const Ints& ts, const char* from, const Ints& fs, Square square) {
  int column = n.size() - 1, row = column - 1;
  int64_t bands = (n[row] + kBlock - 1) / kBlock, count = bands;
  for (int d = 0; d < row; ++d) count *= n[d];
  parallel_for(count, std::max<int64_t>(kGrain / (kBlock * n[column]), 1), [&](int64_t begin, int64_t end) {
    for (int64_t band = begin; band < end; ++band) {
      int64_t r = band % bands * kBlock, rest = band / bands, t = r * ts[row], f = r * fs[row];
      for (int d = row - 1; d >= 0; --d) {
        t += rest % n[d] * ts[d];
        f += rest % n[d] * fs[d];
        rest /= n[d];
      }
      for (int64_t c = 0; c < n[column]; c += kBlock)
        square(to + (t + c) * item, ts[row], from + (f + c * fs[column]) * item, fs[row], fs[column],
               std::min(kBlock, n[row] - r), std::min(kBlock, n[column] - c));
    }
  });
}

}  // namespace

void copy_strided(const Ints& sizes, int64_t item, char* to, const Ints& to_strides, const char* from,
                  const Ints& from_strides) {
  Ints n, ts, fs;  // without dimensions of size 1, neighbours merged
  int64_t total = 1;
  for (int d = 0; d < sizes.size(); ++d) {
    total *= sizes[d];
    if (sizes[d] == 1) continue;
    if (!n.empty() && ts.back() == to_strides[d] * sizes[d] && fs.back() == from_strides[d] * sizes[d]) {
      n.back() *= sizes[d];
      ts.back() = to_strides[d];
      fs.back() = from_strides[d];
    } else {
      n.push_back(sizes[d]);
      ts.push_back(to_strides[d]);
      fs.push_back(from_strides[d]);
    }
  }
  if (n.empty()) n.push_back(1), ts.push_back(1), fs.push_back(1);
  if (total == 0) return;
  Moves moves = moves_for(item);
  int inner = n.size() - 1;
  if (ts[inner] == 1 && fs[inner] != 1 && n[inner] > 1)
    for (int d = 0; d < inner; ++d)
      if (fs[d] == 1) {
        for (Ints* v : {&n, &ts, &fs}) before_last(*v, d);
        return transpose(n, item, to, ts, from, fs, moves.square);
      }
  parallel_for(total, kGrain, [&](int64_t begin, int64_t end) {
    int64_t at[2 * kMaxDims], rest = begin, t = 0, f = 0;
    for (int d = inner; d >= 0; --d) {
      at[d] = rest % n[d];
      rest /= n[d];
      t += at[d] * ts[d];
      f += at[d] * fs[d];
    }
    for (int64_t left = end - begin; left > 0;) {
      int64_t length = std::min(left, n[inner] - at[inner]);
      moves.run(to + t * item, ts[inner], from + f * item, fs[inner], length);
      left -= length;
      at[inner] += length;
      t += length * ts[inner];
      f += length * fs[inner];
      for (int d = inner; d > 0 && at[d] == n[d]; --d) {
        t += ts[d - 1] - at[d] * ts[d];
        f += fs[d - 1] - at[d] * fs[d];
        at[d] = 0;
        ++at[d - 1];
      }
    }
  });
}

Tensor dense(const Tensor& t) {
  if (t.contiguous()) return t;
  Tensor r = Tensor::temporary(t.dtype(), t.shape(), t.device());
  copy_strided(t.shape(), size_of(t.dtype()), r.data_as<char>(), r.strides(), t.data_as<char>(), t.strides());
  return r;
}

Tensor converted(const Tensor& t, DType dtype) {
  if (t.dtype() == dtype) return t;
  Tensor from = dense(t), to = Tensor::temporary(dtype, t.shape(), t.device());
  Compute compute = compute_for(dtype);
  Load load = loader(t.dtype(), compute);
  Store store = storer(compute, dtype);
  parallel_for(t.numel(), kGrain, [&](int64_t begin, int64_t end) {
    alignas(64) char tile[kTile * 8];
    for (int64_t at = begin; at < end; at += kTile) {
      int64_t n = std::min(kTile, end - at);
      load(from.data_as<char>() + at * size_of(t.dtype()), 1, tile, n);
      store(tile, to.data_as<char>() + at * size_of(dtype), n);
    }
  });
  return to;
}

void fill_value(const Tensor& out, double value) {
  visit(out.dtype(), [&](auto z) {
    using T = decltype(z);
    T v = convert<T>(value), *to = out.data_as<T>();
    parallel_for(out.numel(), kGrain, [&](int64_t begin, int64_t end) { std::fill(to + begin, to + end, v); });
  });
}

}  // namespace stn::kernels
