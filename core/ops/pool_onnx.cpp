#include "core/ops/pool_onnx.h"

#include "core/op/types/pool.h"

namespace stn::op {

namespace {

// Without ceil_mode, whose meaning differs between versions: the padding at the end says how far windows go.

template <class A>
std::vector<Windows> windows_of(const A& a, const Shape& x, const Shape& y, int dims) {
  std::vector<Windows> r;
  for (int i = 0; i < dims; ++i) r.push_back(pool_windows(a, i, x[x.size() - dims + i], y[y.size() - dims + i]));
  return r;
}
OnnxAttrs onnx_attrs(const std::vector<Windows>& windows, bool ceil_mode) {
  Ints kernel, stride, pads, ends;
  for (const Windows& w : windows) {
    kernel.push_back(w.kernel);
    stride.push_back(w.stride);
    pads.push_back(w.padding);
    int64_t reach = (w.count - 1) * w.stride - w.padding + w.dilation * (w.kernel - 1) + 1;
    ends.push_back(ceil_mode ? std::max<int64_t>(reach - w.size, 0) : w.padding);
  }
  for (int64_t e : ends) pads.push_back(e);
  return {{"kernel_shape", kernel}, {"strides", stride}, {"pads", pads}};
}

// Max pooling knows floating values and single bytes; others are compared in a dtype that holds them exactly.
std::optional<DType> max_dtype(DType d) {
  if (d == DType::i64) return {};
  return d == DType::i32 ? DType::f64 : d == DType::i16 ? DType::f32 : onnx_compute(d);
}
// Pools with MaxPool and, for two dimensions, turns its indices into those of each plane.
bool max_pool_onnx(OnnxBuilder& b, const Call& c, const std::vector<Windows>& windows, bool ceil_mode) {
  int dims = static_cast<int>(windows.size());
  std::optional<DType> d = max_dtype(c.dtype(0));
  if (!d) return false;
  if (c.out().numel() == 0) {
    b.out(0, b.node("Reshape", {b.in(0), b.sizes(0)}, {{"allowzero", 1}}));
    if (dims == 2)
      b.out(1, b.cast(b.node("Reshape", {b.in(0), b.sizes(1)}, {{"allowzero", 1}}), c.dtype(0), DType::i64));
    return true;
  }
  OnnxAttrs attrs = onnx_attrs(windows, ceil_mode);
  Ints dilation;
  for (const Windows& w : windows) dilation.push_back(w.dilation);
  attrs.emplace_back("dilations", dilation);
  bool indices = dims == 2 && b.wanted(1);
  OnnxValue x = to_onnx::batched(b, c, 0, *d, dims + 2);
  std::vector<OnnxValue> r = b.nodes("MaxPool", {x}, attrs, indices ? 2 : 1);
  b.out(0, to_onnx::unbatched(b, c, r[0], dims + 2), *d);
  if (indices) {
    OnnxValue area = b.node("ReduceProd", {b.node("Shape", {x}, {{"start", 2}})}, {{"keepdims", 0}});
    b.out(1, to_onnx::unbatched(b, c, b.node("Mod", {r[1], area}), dims + 2));
  }
  return true;
}

// The means of windows along one dimension as a matrix [windows, size]; rows hold the share of each value.
Tensor share_matrix(const Windows& w, bool include_padding, DType d) {
  Tensor m = Tensor::empty(DType::f64, Shape{w.count, w.size}, cpu());
  std::fill_n(m.data_as<double>(), m.numel(), 0.0);
  for (int64_t i = 0; i < w.count; ++i) {
    auto n = static_cast<double>(include_padding ? w.padded_length(i) : w.end(i) - w.start(i));
    for (int64_t k = w.start(i); k < w.end(i); ++k) m.data_as<double>()[i * w.size + k] = 1 / n;
  }
  return to_onnx::converted(m, d);
}
// Means of windows are linear in x and one dimension after the other: products with matrices.
bool product_onnx(OnnxBuilder& b, const Call& c, const std::vector<Windows>& windows, bool include_padding,
                  bool transposed) {
  DType d = onnx_compute(c.dtype(0));
  OnnxValue y = b.in(0, d);
  auto matrix = [&](const Windows& w, bool turned) {
    OnnxValue m = b.constant(share_matrix(w, include_padding, d));
    return turned ? b.node("Transpose", {m}, {{"perm", Ints{1, 0}}}) : m;
  };
  y = b.node("MatMul", {y, matrix(windows.back(), !transposed)});
  if (windows.size() == 2) y = b.node("MatMul", {matrix(windows[0], transposed), y});
  b.out(0, y, d);
  return true;
}

// The windows of adaptive pooling from x's to y's sizes.
std::vector<Windows> adaptive_windows(const Shape& x, const Shape& y, int dims) {
  std::vector<Windows> r;
  for (int i = 0; i < dims; ++i) {
    Windows w{x[x.size() - dims + i], y[y.size() - dims + i]};
    w.adaptive = w.count == 0 || w.size % w.count != 0;
    if (!w.adaptive) w.kernel = w.stride = w.size / w.count;  // windows of one size side by side
    r.push_back(w);
  }
  return r;
}
bool regular(const std::vector<Windows>& windows) {
  return std::none_of(windows.begin(), windows.end(), [](const Windows& w) { return w.adaptive; });
}

}  // namespace

template <int dims>
bool max_pool_onnx(OnnxBuilder& b, const Call& c) {
  const auto& a = c.attrs<MaxPoolAttrs>();
  return max_pool_onnx(b, c, windows_of(a, c.shape(0), c.out().shape(), dims), a.ceil_mode);
}

template <int dims>
bool avg_pool_onnx(OnnxBuilder& b, const Call& c) {
  const auto& a = c.attrs<AvgPoolAttrs>();
  DType d = onnx_compute(c.dtype(0));
  std::vector<Windows> windows = windows_of(a, c.shape(0), c.out().shape(), dims);
  // Where a window reaches over the padded end, ONNX would count what lies there.
  bool over = false;
  for (const Windows& w : windows) over |= w.padded_length(w.count - 1) != w.kernel;
  if ((over && a.count_include_pad) || c.out().numel() == 0)
    return product_onnx(b, c, windows, a.count_include_pad, false);
  OnnxAttrs attrs = onnx_attrs(windows, a.ceil_mode);
  attrs.emplace_back("count_include_pad", a.count_include_pad);
  b.out(0, to_onnx::unbatched(b, c, b.node("AveragePool", {to_onnx::batched(b, c, 0, d, dims + 2)}, attrs), dims + 2),
        d);
  return true;
}

template <int dims>
bool adaptive_avg_onnx(OnnxBuilder& b, const Call& c) {
  DType d = onnx_compute(c.dtype(0));
  std::vector<Windows> windows = adaptive_windows(c.shape(0), c.out().shape(), dims);
  bool global = std::all_of(windows.begin(), windows.end(), [](const Windows& w) { return w.count == 1; });
  if (c.out().numel() == 0 || (!global && !regular(windows))) return product_onnx(b, c, windows, false, false);
  OnnxValue x = to_onnx::batched(b, c, 0, d, dims + 2);
  OnnxValue y = global ? b.node("GlobalAveragePool", {x}) : b.node("AveragePool", {x}, onnx_attrs(windows, false));
  b.out(0, to_onnx::unbatched(b, c, y, dims + 2), d);
  return true;
}

// Windows of several sizes: the maximum of a slice each, one dimension after the other.
bool adaptive_max_pool2d_onnx(OnnxBuilder& b, const Call& c) {
  std::vector<Windows> windows = adaptive_windows(c.shape(0), c.out().shape(), 2);
  if (regular(windows) && max_dtype(c.dtype(0))) return max_pool_onnx(b, c, windows, false);
  if (b.wanted(1) || c.out().numel() == 0) return false;
  DType d = is_integral(c.dtype(0)) ? DType::i64 : onnx_compute(c.dtype(0));
  OnnxValue y = b.in(0, d);
  for (int i = 0; i < 2; ++i) {
    int axis = c.dim(0) - 2 + i;
    std::vector<OnnxValue> parts;
    for (int64_t k = 0; k < windows[i].count; ++k)
      parts.push_back(to_onnx::reduce(
        b, "ReduceMax", to_onnx::slice(b, y, axis, windows[i].start(k), b.ints({windows[i].end(k)})), {axis}, true));
    y = parts.size() == 1 ? parts[0] : b.node("Concat", parts, {{"axis", axis}});
  }
  b.out(0, y, d);
  return true;
}

bool max_pool2d_grad_onnx(OnnxBuilder& b, const Call& c) {
  const Ints& shape = c.attrs<PoolInputShapeAttrs>().input_shape;
  DType d = onnx_compute(c.dtype(0));
  int dim = c.dim(0);
  Ints lines = Ints::filled(dim - 1, 0);  // a plane as one line
  lines.back() = -1;
  OnnxValue g = b.node("Reshape", {b.in(0, d), b.ints(lines)}), at = b.node("Reshape", {b.in(1), b.ints(lines)});
  OnnxValue planes = b.node("Shape", {g}, {{"end", dim - 2}});
  OnnxValue size = b.node("Concat", {planes, b.ints({shape[dim - 2] * shape[dim - 1]})}, {{"axis", 0}});
  OnnxValue zeros = b.node("Expand", {b.scalar(d, 0), size});
  OnnxValue sum = b.node("ScatterElements", {zeros, at, g}, {{"axis", -1}, {"reduction", "add"}});
  OnnxValue whole = b.node("Concat", {planes, b.ints({shape[dim - 2], shape[dim - 1]})}, {{"axis", 0}});
  b.out(0, b.node("Reshape", {sum, whole}), d);
  return true;
}

bool avg_pool2d_grad_onnx(OnnxBuilder& b, const Call& c) {
  const auto& a = c.attrs<AvgPoolGradAttrs>();
  return product_onnx(b, c, windows_of(a, a.input_shape, c.shape(0), 2), a.count_include_pad, true);
}

bool adaptive_avg_pool2d_grad_onnx(OnnxBuilder& b, const Call& c) {
  return product_onnx(b, c, adaptive_windows(c.out().shape(), c.shape(0), 2), false, true);
}

template bool max_pool_onnx<1>(OnnxBuilder&, const Call&);
template bool max_pool_onnx<2>(OnnxBuilder&, const Call&);
template bool avg_pool_onnx<1>(OnnxBuilder&, const Call&);
template bool avg_pool_onnx<2>(OnnxBuilder&, const Call&);
template bool adaptive_avg_onnx<1>(OnnxBuilder&, const Call&);
template bool adaptive_avg_onnx<2>(OnnxBuilder&, const Call&);

}  // namespace stn::op
