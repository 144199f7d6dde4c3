// Reading and writing by index and mask.  Sums are taken in index order by one thread per target, so they do not depend
// on the number of threads.
#include "core/op/types/index.h"

#include <algorithm>

#include "core/base/thread_pool.h"
#include "core/op/op.h"
#include "kernels/cpu/accumulate.h"
#include "kernels/cpu/table.h"

namespace stn::kernels {

namespace {

constexpr int64_t kGrain = 1 << 15;  // elements per chunk of parallel work

int64_t rows_per_chunk(int64_t row) { return std::max<int64_t>(kGrain / std::max<int64_t>(row, 1), 1); }

// An input of indices as dense i64, all in [0, size).
Tensor checked_index(const Call& c, size_t input, int64_t size) {
  Tensor index = dense(converted(c.in(input), DType::i64));
  const int64_t* v = index.data_as<int64_t>();
  for (int64_t i = 0, n = index.numel(); i < n; ++i)
    if (v[i] < 0 || v[i] >= size)
      c.fail(Code::index, std::string(c.op->inputs[input].name).c_str(), "holds ", v[i], " at element ", i,
             ", outside [0, ", size, ")");
  return index;
}

// A shape as [outer, size, inner] around an axis.
struct Blocks {
  int64_t outer = 1, size = 1, inner = 1;
  Blocks(const Shape& s, int axis) {
    for (int d = 0; d < s.size(); ++d) (d < axis ? outer : d == axis ? size : inner) *= s[d];
  }
};

// out[o, i] = x[o, index[i]]
void take(const Tensor& out, const Tensor& from, const Blocks& b, const Tensor& index) {
  Tensor x = dense(from);
  int64_t row = b.inner * size_of(x.dtype()), n = index.numel();
  const int64_t* at = index.data_as<int64_t>();
  if (row == 0) return;
  parallel_for(b.outer * n, rows_per_chunk(b.inner), [&](int64_t begin, int64_t end) {
    for (int64_t r = begin; r < end; ++r)
      std::memcpy(out.data_as<char>() + r * row, x.data_as<char>() + (r / n * b.size + at[r % n]) * row,
                  static_cast<size_t>(row));
  });
}

// out[o, index[i]] = start + Σ from[o, i]; the index `skip` adds nothing.
void add_rows(const Tensor& out, const Tensor* start, const Tensor& from, const Blocks& b, const Tensor& index,
              int64_t skip = -1) {
  Tensor src = dense(from);
  int64_t n = index.numel();
  const int64_t* at = index.data_as<int64_t>();
  // Threads share the columns, each goes through all indices.
  int64_t width = std::clamp<int64_t>(kGrain / std::max<int64_t>(n, 1), 16, std::max<int64_t>(b.inner, 16));
  int64_t columns = (b.inner + width - 1) / width;
  accumulate(out, start, [&](auto* sums, auto z) {
    using T = decltype(z);
    using Sum = std::remove_pointer_t<decltype(sums)>;
    const T* x = src.data_as<T>();
    parallel_for(b.outer * columns, rows_per_chunk(n * width), [&](int64_t begin, int64_t end) {
      for (int64_t u = begin; u < end; ++u) {
        int64_t o = u / columns, first = u % columns * width, last = std::min(first + width, b.inner);
        for (int64_t i = 0; i < n; ++i) {
          if (at[i] == skip) continue;
          Sum* to = sums + (o * b.size + at[i]) * b.inner;
          const T* row = x + (o * n + i) * b.inner;
          for (int64_t k = first; k < last; ++k) to[k] = plus<Sum>(to[k], static_cast<Sum>(row[k]));
        }
      }
    });
  });
}

bool index_select(const Call& c) {
  int axis = c.axis(c.attrs<IndexAttrs>().axis, c.dim(0));
  take(c.out(), c.in(0), Blocks(c.shape(0), axis), checked_index(c, 1, c.shape(0)[axis]));
  return true;
}

bool index_add(const Call& c) {
  int axis = c.axis(c.attrs<IndexAttrs>().axis, c.dim(0));
  add_rows(c.out(), &c.in(0), c.in(2), Blocks(c.shape(0), axis), checked_index(c, 1, c.shape(0)[axis]));
  return true;
}

bool embedding(const Call& c) {
  take(c.out(), c.in(0), Blocks(c.shape(0), 0), checked_index(c, 1, c.shape(0)[0]));
  return true;
}

bool embedding_grad(const Call& c) {
  const auto& a = c.attrs<EmbeddingGradAttrs>();
  int64_t skip = a.padding_idx.value_or(-1);
  if (a.padding_idx && skip < 0) skip += a.num_embeddings;
  add_rows(c.out(), nullptr, c.in(0), Blocks(c.out().shape(), 0), checked_index(c, 1, a.num_embeddings), skip);
  return true;
}

// For gather and scatter: element i of `index` along the axis, in one tensor at i (`plain`), in another at index[i]
// (`indexed`).
struct Elements {
  int axis;
  int64_t length;  // indices along the axis
  Tensor index;

  explicit Elements(const Call& c) : axis(c.axis(c.attrs<IndexAttrs>().axis, c.dim(0))) {
    index = checked_index(c, 1, c.dim(0) ? c.shape(0)[axis] : 1);
    length = index.dim() ? index.size(axis) : 1;
  }

  // Calls f(offset in indexed, offset in plain) for every element.  One thread goes along the axis, in order, with a
  // band of the last dimension beside it, so that memory is read in runs.
  template <class F>
  void each(const Tensor& indexed, const Tensor& plain, F f) const {
    if (index.numel() == 0) return;
    auto stride = [](const Tensor& t, int d) { return d < t.dim() ? t.strides()[d] : 0; };
    int inner = std::max(index.dim() - 1, 0);
    bool beside = axis < inner;  // else the inner loop is the axis itself
    int64_t along = beside ? length : 1, width = beside ? index.size(inner) : length;
    int64_t band = beside ? std::min<int64_t>(width, 64) : width, bands = (width + band - 1) / band;
    int64_t columns[] = {stride(index, inner), beside ? stride(indexed, inner) : 0, stride(plain, inner)};
    int64_t steps[] = {stride(index, axis), stride(indexed, axis), stride(plain, axis)};
    int64_t count = index.numel() / (along * width) * bands;
    parallel_for(count, rows_per_chunk(along * band), [&](int64_t begin, int64_t end) {
      for (int64_t line = begin; line < end; ++line) {
        int64_t first = line % bands * band, n = std::min(band, width - first), rest = line / bands;
        int64_t at[] = {first * columns[0], first * columns[1], first * columns[2]};
        for (int d = inner - 1; d >= 0; --d) {
          if (d == axis) continue;
          int64_t i = rest % index.size(d);
          rest /= index.size(d);
          at[0] += i * index.strides()[d];
          at[1] += i * indexed.strides()[d];
          at[2] += i * plain.strides()[d];
        }
        // Copies: what f writes might be these numbers, as far as the compiler knows.
        const int64_t v_column = columns[0], to_column = columns[1], column = columns[2], step = steps[1];
        for (int64_t i = 0; i < along; ++i) {
          const int64_t* v = index.data_as<int64_t>() + at[0] + i * steps[0];
          const int64_t to = at[1], place = at[2] + i * steps[2];
          for (int64_t k = 0; k < n; ++k) f(to + k * to_column + v[k * v_column] * step, place + k * column);
        }
      }
    });
  }
};

// Calls f with an unsigned integer as wide as the dtype: for moving elements.
template <class F>
void visit_bits(DType d, F f) {
  switch (size_of(d)) {
    case 1: return f(uint8_t{});
    case 2: return f(uint16_t{});
    case 4: return f(uint32_t{});
    default: return f(uint64_t{});
  }
}

bool gather(const Call& c) {
  const Tensor &x = c.in(0), &out = c.out();
  Elements elements(c);
  visit_bits(x.dtype(), [&](auto z) {
    using T = decltype(z);
    const T* from = x.data_as<T>();
    T* to = out.data_as<T>();
    elements.each(x, out, [&](int64_t indexed, int64_t plain) { to[plain] = from[indexed]; });
  });
  return true;
}

bool scatter(const Call& c) {
  const Tensor &x = c.in(0), &src = c.in(2), &out = c.out();
  Elements elements(c);
  copy_strided(x.shape(), size_of(x.dtype()), out.data_as<char>(), out.strides(), x.data_as<char>(), x.strides());
  visit_bits(x.dtype(), [&](auto z) {
    using T = decltype(z);
    const T* from = src.data_as<T>();
    T* to = out.data_as<T>();
    elements.each(out, src, [&](int64_t indexed, int64_t plain) { to[indexed] = from[plain]; });
  });
  return true;
}

bool scatter_add(const Call& c) {
  const Tensor &src = c.in(2), &out = c.out();
  Elements elements(c);
  accumulate(out, &c.in(0), [&](auto* sums, auto z) {
    using T = decltype(z);
    using Sum = std::remove_pointer_t<decltype(sums)>;
    const T* from = src.data_as<T>();
    elements.each(out, src, [&](int64_t indexed, int64_t plain) {
      sums[indexed] = plus<Sum>(sums[indexed], static_cast<Sum>(from[plain]));
    });
  });
  return true;
}

bool masked_select(const Call& c) {
  if (c.out().numel() == 0) return true;
  std::optional<Shape> shape = broadcast_shapes(c.shape(0), c.shape(1));
  Tensor x = dense(c.in(0).with_layout(broadcast_layout(c.in(0).layout(), *shape)));
  Tensor mask = dense(c.in(1).with_layout(broadcast_layout(c.in(1).layout(), *shape)));
  const bool* chosen = mask.data_as<bool>();
  visit_bits(x.dtype(), [&](auto z) {
    using T = decltype(z);
    const T* from = x.data_as<T>();
    T *to = c.out().data_as<T>(), *end = to + c.out().numel();
    for (int64_t i = 0; to != end; ++i) {  // without a branch that the processor would have to guess
      *to = from[i];
      to += chosen[i];
    }
  });
  return true;
}

bool masked_scatter_grad(const Call& c) {
  Tensor g = dense(c.in(0)), mask = dense(c.in(1));
  const bool* chosen = mask.data_as<bool>();
  int64_t n = mask.numel(), wanted = std::count(chosen, chosen + n, true);
  if (wanted != g.numel()) c.fail(Code::shape, "g", "has ", g.numel(), " elements for ", wanted, " that are true");
  visit_bits(g.dtype(), [&](auto z) {
    using T = decltype(z);
    const T* from = g.data_as<T>();
    T* to = c.out().data_as<T>();
    for (int64_t i = 0; i < n; ++i) to[i] = chosen[i] ? *from++ : T{};
  });
  return true;
}

bool one_hot(const Call& c) {
  int64_t classes = c.attrs<OneHotAttrs>().num_classes;
  Tensor x = checked_index(c, 0, classes);
  int64_t* to = c.out().data_as<int64_t>();
  parallel_for(x.numel(), rows_per_chunk(classes), [&](int64_t begin, int64_t end) {
    std::fill(to + begin * classes, to + end * classes, int64_t{0});
    for (int64_t i = begin; i < end; ++i) to[i * classes + x.data_as<int64_t>()[i]] = 1;
  });
  return true;
}

}  // namespace

List index_kernels() {
  return {{"index_select", {index_select}},
          {"index_add", {index_add}},
          {"gather", {gather}},
          {"scatter", {scatter}},
          {"scatter_add", {scatter_add}},
          {"masked_select", {masked_select}},
          {"masked_scatter_grad", {masked_scatter_grad}},
          {"one_hot", {one_hot}},
          {"embedding", {embedding}},
          {"embedding_grad", {embedding_grad}}};
}

}  // namespace stn::kernels
