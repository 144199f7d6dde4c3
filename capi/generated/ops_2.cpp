// Generated from capi/api.json by capi/generate; do not edit.
#include <cmath>

#include "capi/guard.h"
#include "core/ops/generated/calls.h"

using namespace stn;
using namespace stn::capi;

extern "C" {

sterna_error *sterna_cumsum(const sterna_tensor *x, int64_t axis, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("cumsum", [&] {
    require_output(out, "out");
    *out = give(ops::cumsum(Operand(x, "x"), axis));
  });
}

sterna_error *sterna_cumprod(const sterna_tensor *x, int64_t axis, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("cumprod", [&] {
    require_output(out, "out");
    *out = give(ops::cumprod(Operand(x, "x"), axis));
  });
}

sterna_error *sterna_matmul(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("matmul", [&] {
    require_output(out, "out");
    *out = give(ops::matmul(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_linear(const sterna_tensor *x, const sterna_tensor *weight, const sterna_linear_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("linear", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_LINEAR_OPTIONS, "options");
    *out = give(ops::linear(Operand(x, "x"), Operand(weight, "weight"), tensor_or_none(o.bias, "options.bias")));
  });
}

sterna_error *sterna_view(const sterna_tensor *x, const int64_t *shape, size_t shape_len, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("view", [&] {
    require_output(out, "out");
    *out = give(ops::view(Operand(x, "x"), ints_of(shape, shape_len, "shape")));
  });
}

sterna_error *sterna_reshape(const sterna_tensor *x, const int64_t *shape, size_t shape_len, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("reshape", [&] {
    require_output(out, "out");
    *out = give(ops::reshape(Operand(x, "x"), ints_of(shape, shape_len, "shape")));
  });
}

sterna_error *sterna_flatten(const sterna_tensor *x, const sterna_flatten_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("flatten", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_FLATTEN_OPTIONS, "options");
    ops::FlattenOptions c;
    c.start_axis = o.start_axis;
    c.end_axis = o.end_axis;
    *out = give(ops::flatten(Operand(x, "x"), c));
  });
}

sterna_error *sterna_unflatten(const sterna_tensor *x, int64_t axis, const int64_t *shape, size_t shape_len, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("unflatten", [&] {
    require_output(out, "out");
    *out = give(ops::unflatten(Operand(x, "x"), axis, ints_of(shape, shape_len, "shape")));
  });
}

sterna_error *sterna_transpose(const sterna_tensor *x, int64_t axis0, int64_t axis1, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("transpose", [&] {
    require_output(out, "out");
    *out = give(ops::transpose(Operand(x, "x"), axis0, axis1));
  });
}

sterna_error *sterna_permute(const sterna_tensor *x, const int64_t *axes, size_t axes_len, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("permute", [&] {
    require_output(out, "out");
    *out = give(ops::permute(Operand(x, "x"), ints_of(axes, axes_len, "axes")));
  });
}

sterna_error *sterna_squeeze(const sterna_tensor *x, const sterna_squeeze_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("squeeze", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_SQUEEZE_OPTIONS, "options");
    ops::SqueezeOptions c;
    if (o.axes || o.axes_len) c.axes = ints_of(o.axes, o.axes_len, "options.axes");
    *out = give(ops::squeeze(Operand(x, "x"), c));
  });
}

sterna_error *sterna_unsqueeze(const sterna_tensor *x, int64_t axis, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("unsqueeze", [&] {
    require_output(out, "out");
    *out = give(ops::unsqueeze(Operand(x, "x"), axis));
  });
}

sterna_error *sterna_expand(const sterna_tensor *x, const int64_t *shape, size_t shape_len, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("expand", [&] {
    require_output(out, "out");
    *out = give(ops::expand(Operand(x, "x"), ints_of(shape, shape_len, "shape")));
  });
}

sterna_error *sterna_slice(const sterna_tensor *x, int64_t axis, const sterna_slice_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("slice", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_SLICE_OPTIONS, "options");
    ops::SliceOptions c;
    if (o.start != STERNA_NONE) c.start = o.start;
    if (o.end != STERNA_NONE) c.end = o.end;
    c.step = o.step;
    *out = give(ops::slice(Operand(x, "x"), axis, c));
  });
}

sterna_error *sterna_select(const sterna_tensor *x, int64_t axis, int64_t index, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("select", [&] {
    require_output(out, "out");
    *out = give(ops::select(Operand(x, "x"), axis, index));
  });
}

sterna_error *sterna_narrow(const sterna_tensor *x, int64_t axis, int64_t start, int64_t length, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("narrow", [&] {
    require_output(out, "out");
    *out = give(ops::narrow(Operand(x, "x"), axis, start, length));
  });
}

sterna_error *sterna_unfold(const sterna_tensor *x, int64_t axis, int64_t size, int64_t step, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("unfold", [&] {
    require_output(out, "out");
    *out = give(ops::unfold(Operand(x, "x"), axis, size, step));
  });
}

sterna_error *sterna_diagonal(const sterna_tensor *x, const sterna_diagonal_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("diagonal", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_DIAGONAL_OPTIONS, "options");
    ops::DiagonalOptions c;
    c.offset = o.offset;
    c.axis0 = o.axis0;
    c.axis1 = o.axis1;
    *out = give(ops::diagonal(Operand(x, "x"), c));
  });
}

sterna_error *sterna_as_strided(const sterna_tensor *x, const int64_t *size, size_t size_len, const int64_t *stride, size_t stride_len, const sterna_as_strided_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("as_strided", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_AS_STRIDED_OPTIONS, "options");
    ops::AsStridedOptions c;
    c.offset = o.offset;
    *out = give(ops::as_strided(Operand(x, "x"), ints_of(size, size_len, "size"), ints_of(stride, stride_len, "stride"), c));
  });
}

sterna_error *sterna_cat(const sterna_tensor *const *xs, size_t xs_len, const sterna_cat_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("cat", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_CAT_OPTIONS, "options");
    ops::CatOptions c;
    c.axis = o.axis;
    *out = give(ops::cat(tensors_of(xs, xs_len, "xs"), c));
  });
}

sterna_error *sterna_stack(const sterna_tensor *const *xs, size_t xs_len, const sterna_stack_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("stack", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_STACK_OPTIONS, "options");
    ops::StackOptions c;
    c.axis = o.axis;
    *out = give(ops::stack(tensors_of(xs, xs_len, "xs"), c));
  });
}

sterna_error *sterna_split(const sterna_tensor *x, int64_t size, const sterna_split_options *options, sterna_tensor **parts, size_t parts_capacity, size_t *parts_len) {
  if (parts_len) *parts_len = 0;
  return guard("split", [&] {
    require_output(parts_len, "parts_len");
    require_place(parts, parts_capacity, "parts");
    auto o = struct_of(options, STERNA_SPLIT_OPTIONS, "options");
    ops::SplitOptions c;
    c.axis = o.axis;
    Tensors r = ops::split(Operand(x, "x"), size, c);
    give_list(r, parts, parts_capacity, parts_len, Kind::tensor, "parts");
  });
}

sterna_error *sterna_chunk(const sterna_tensor *x, int64_t chunks, const sterna_chunk_options *options, sterna_tensor **parts, size_t parts_capacity, size_t *parts_len) {
  if (parts_len) *parts_len = 0;
  return guard("chunk", [&] {
    require_output(parts_len, "parts_len");
    require_place(parts, parts_capacity, "parts");
    auto o = struct_of(options, STERNA_CHUNK_OPTIONS, "options");
    ops::ChunkOptions c;
    c.axis = o.axis;
    Tensors r = ops::chunk(Operand(x, "x"), chunks, c);
    give_list(r, parts, parts_capacity, parts_len, Kind::tensor, "parts");
  });
}

sterna_error *sterna_flip(const sterna_tensor *x, const int64_t *axes, size_t axes_len, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("flip", [&] {
    require_output(out, "out");
    *out = give(ops::flip(Operand(x, "x"), ints_of(axes, axes_len, "axes")));
  });
}

sterna_error *sterna_roll(const sterna_tensor *x, const int64_t *shifts, size_t shifts_len, const int64_t *axes, size_t axes_len, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("roll", [&] {
    require_output(out, "out");
    *out = give(ops::roll(Operand(x, "x"), ints_of(shifts, shifts_len, "shifts"), ints_of(axes, axes_len, "axes")));
  });
}

sterna_error *sterna_repeat(const sterna_tensor *x, const int64_t *repeats, size_t repeats_len, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("repeat", [&] {
    require_output(out, "out");
    *out = give(ops::repeat(Operand(x, "x"), ints_of(repeats, repeats_len, "repeats")));
  });
}

sterna_error *sterna_pad(const sterna_tensor *x, const int64_t *pads, size_t pads_len, const sterna_pad_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("pad", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_PAD_OPTIONS, "options");
    ops::PadOptions c;
    c.value = o.value;
    *out = give(ops::pad(Operand(x, "x"), ints_of(pads, pads_len, "pads"), c));
  });
}

sterna_error *sterna_tril(const sterna_tensor *x, const sterna_tril_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("tril", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_TRIL_OPTIONS, "options");
    ops::TrilOptions c;
    c.diagonal = o.diagonal;
    *out = give(ops::tril(Operand(x, "x"), c));
  });
}

sterna_error *sterna_triu(const sterna_tensor *x, const sterna_triu_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("triu", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_TRIU_OPTIONS, "options");
    ops::TriuOptions c;
    c.diagonal = o.diagonal;
    *out = give(ops::triu(Operand(x, "x"), c));
  });
}

sterna_error *sterna_index_select(const sterna_tensor *x, const sterna_tensor *index, int64_t axis, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("index_select", [&] {
    require_output(out, "out");
    *out = give(ops::index_select(Operand(x, "x"), Operand(index, "index"), axis));
  });
}

sterna_error *sterna_index_add(const sterna_tensor *x, const sterna_tensor *index, const sterna_tensor *src, int64_t axis, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("index_add", [&] {
    require_output(out, "out");
    *out = give(ops::index_add(Operand(x, "x"), Operand(index, "index"), Operand(src, "src"), axis));
  });
}

sterna_error *sterna_gather(const sterna_tensor *x, const sterna_tensor *index, int64_t axis, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("gather", [&] {
    require_output(out, "out");
    *out = give(ops::gather(Operand(x, "x"), Operand(index, "index"), axis));
  });
}

sterna_error *sterna_scatter(const sterna_tensor *x, const sterna_tensor *index, const sterna_tensor *src, int64_t axis, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("scatter", [&] {
    require_output(out, "out");
    *out = give(ops::scatter(Operand(x, "x"), Operand(index, "index"), Operand(src, "src"), axis));
  });
}

sterna_error *sterna_scatter_add(const sterna_tensor *x, const sterna_tensor *index, const sterna_tensor *src, int64_t axis, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("scatter_add", [&] {
    require_output(out, "out");
    *out = give(ops::scatter_add(Operand(x, "x"), Operand(index, "index"), Operand(src, "src"), axis));
  });
}

sterna_error *sterna_take_along_axis(const sterna_tensor *x, const sterna_tensor *index, int64_t axis, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("take_along_axis", [&] {
    require_output(out, "out");
    *out = give(ops::take_along_axis(Operand(x, "x"), Operand(index, "index"), axis));
  });
}

sterna_error *sterna_masked_select(const sterna_tensor *x, const sterna_tensor *mask, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("masked_select", [&] {
    require_output(out, "out");
    *out = give(ops::masked_select(Operand(x, "x"), Operand(mask, "mask")));
  });
}

sterna_error *sterna_one_hot(const sterna_tensor *x, int64_t num_classes, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("one_hot", [&] {
    require_output(out, "out");
    *out = give(ops::one_hot(Operand(x, "x"), num_classes));
  });
}

sterna_error *sterna_embedding(const sterna_tensor *weight, const sterna_tensor *index, const sterna_embedding_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("embedding", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_EMBEDDING_OPTIONS, "options");
    ops::EmbeddingOptions c;
    if (o.padding_idx != STERNA_NONE) c.padding_idx = o.padding_idx;
    *out = give(ops::embedding(Operand(weight, "weight"), Operand(index, "index"), c));
  });
}

sterna_error *sterna_sort(const sterna_tensor *x, const sterna_sort_options *options, sterna_tensor **values, sterna_tensor **indices) {
  if (values) *values = nullptr;
  if (indices) *indices = nullptr;
  return guard("sort", [&] {
    require_output(values, "values");
    auto o = struct_of(options, STERNA_SORT_OPTIONS, "options");
    ops::SortOptions c;
    c.axis = o.axis;
    c.descending = o.descending != 0;
    auto r = ops::sort(Operand(x, "x"), c);
    sterna_tensor** places[] = {values, indices};
    give_all({r.data(), 2}, places);
  });
}

sterna_error *sterna_argsort(const sterna_tensor *x, const sterna_argsort_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("argsort", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_ARGSORT_OPTIONS, "options");
    ops::ArgsortOptions c;
    c.axis = o.axis;
    c.descending = o.descending != 0;
    *out = give(ops::argsort(Operand(x, "x"), c));
  });
}

sterna_error *sterna_topk(const sterna_tensor *x, int64_t k, const sterna_topk_options *options, sterna_tensor **values, sterna_tensor **indices) {
  if (values) *values = nullptr;
  if (indices) *indices = nullptr;
  return guard("topk", [&] {
    require_output(values, "values");
    auto o = struct_of(options, STERNA_TOPK_OPTIONS, "options");
    ops::TopkOptions c;
    c.axis = o.axis;
    c.largest = o.largest != 0;
    c.sorted = o.sorted != 0;
    auto r = ops::topk(Operand(x, "x"), k, c);
    sterna_tensor** places[] = {values, indices};
    give_all({r.data(), 2}, places);
  });
}

sterna_error *sterna_softmax(const sterna_tensor *x, const sterna_softmax_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("softmax", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_SOFTMAX_OPTIONS, "options");
    ops::SoftmaxOptions c;
    c.axis = o.axis;
    *out = give(ops::softmax(Operand(x, "x"), c));
  });
}

sterna_error *sterna_log_softmax(const sterna_tensor *x, const sterna_log_softmax_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("log_softmax", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_LOG_SOFTMAX_OPTIONS, "options");
    ops::LogSoftmaxOptions c;
    c.axis = o.axis;
    *out = give(ops::log_softmax(Operand(x, "x"), c));
  });
}

sterna_error *sterna_conv1d(const sterna_tensor *x, const sterna_tensor *weight, const sterna_conv1d_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("conv1d", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_CONV1D_OPTIONS, "options");
    ops::Conv1dOptions c;
    if (o.stride || o.stride_len) c.stride = ints_of(o.stride, o.stride_len, "options.stride");
    if (o.padding || o.padding_len) c.padding = ints_of(o.padding, o.padding_len, "options.padding");
    if (o.dilation || o.dilation_len) c.dilation = ints_of(o.dilation, o.dilation_len, "options.dilation");
    c.groups = o.groups;
    *out = give(ops::conv1d(Operand(x, "x"), Operand(weight, "weight"), tensor_or_none(o.bias, "options.bias"), c));
  });
}

sterna_error *sterna_conv2d(const sterna_tensor *x, const sterna_tensor *weight, const sterna_conv2d_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("conv2d", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_CONV2D_OPTIONS, "options");
    ops::Conv2dOptions c;
    if (o.stride || o.stride_len) c.stride = ints_of(o.stride, o.stride_len, "options.stride");
    if (o.padding || o.padding_len) c.padding = ints_of(o.padding, o.padding_len, "options.padding");
    if (o.dilation || o.dilation_len) c.dilation = ints_of(o.dilation, o.dilation_len, "options.dilation");
    c.groups = o.groups;
    *out = give(ops::conv2d(Operand(x, "x"), Operand(weight, "weight"), tensor_or_none(o.bias, "options.bias"), c));
  });
}

sterna_error *sterna_max_pool1d(const sterna_tensor *x, const int64_t *kernel, size_t kernel_len, const sterna_max_pool1d_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("max_pool1d", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_MAX_POOL1D_OPTIONS, "options");
    ops::MaxPool1dOptions c;
    if (o.stride || o.stride_len) c.stride = ints_of(o.stride, o.stride_len, "options.stride");
    if (o.padding || o.padding_len) c.padding = ints_of(o.padding, o.padding_len, "options.padding");
    if (o.dilation || o.dilation_len) c.dilation = ints_of(o.dilation, o.dilation_len, "options.dilation");
    c.ceil_mode = o.ceil_mode != 0;
    *out = give(ops::max_pool1d(Operand(x, "x"), ints_of(kernel, kernel_len, "kernel"), c));
  });
}

sterna_error *sterna_max_pool2d(const sterna_tensor *x, const int64_t *kernel, size_t kernel_len, const sterna_max_pool2d_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("max_pool2d", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_MAX_POOL2D_OPTIONS, "options");
    ops::MaxPool2dOptions c;
    if (o.stride || o.stride_len) c.stride = ints_of(o.stride, o.stride_len, "options.stride");
    if (o.padding || o.padding_len) c.padding = ints_of(o.padding, o.padding_len, "options.padding");
    if (o.dilation || o.dilation_len) c.dilation = ints_of(o.dilation, o.dilation_len, "options.dilation");
    c.ceil_mode = o.ceil_mode != 0;
    auto r = ops::max_pool2d(Operand(x, "x"), ints_of(kernel, kernel_len, "kernel"), c);
    *out = give(r[0]);
  });
}

sterna_error *sterna_avg_pool1d(const sterna_tensor *x, const int64_t *kernel, size_t kernel_len, const sterna_avg_pool1d_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("avg_pool1d", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_AVG_POOL1D_OPTIONS, "options");
    ops::AvgPool1dOptions c;
    if (o.stride || o.stride_len) c.stride = ints_of(o.stride, o.stride_len, "options.stride");
    if (o.padding || o.padding_len) c.padding = ints_of(o.padding, o.padding_len, "options.padding");
    c.ceil_mode = o.ceil_mode != 0;
    c.count_include_pad = o.count_include_pad != 0;
    *out = give(ops::avg_pool1d(Operand(x, "x"), ints_of(kernel, kernel_len, "kernel"), c));
  });
}

sterna_error *sterna_avg_pool2d(const sterna_tensor *x, const int64_t *kernel, size_t kernel_len, const sterna_avg_pool2d_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("avg_pool2d", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_AVG_POOL2D_OPTIONS, "options");
    ops::AvgPool2dOptions c;
    if (o.stride || o.stride_len) c.stride = ints_of(o.stride, o.stride_len, "options.stride");
    if (o.padding || o.padding_len) c.padding = ints_of(o.padding, o.padding_len, "options.padding");
    c.ceil_mode = o.ceil_mode != 0;
    c.count_include_pad = o.count_include_pad != 0;
    *out = give(ops::avg_pool2d(Operand(x, "x"), ints_of(kernel, kernel_len, "kernel"), c));
  });
}

sterna_error *sterna_adaptive_avg_pool1d(const sterna_tensor *x, const int64_t *output_size, size_t output_size_len, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("adaptive_avg_pool1d", [&] {
    require_output(out, "out");
    *out = give(ops::adaptive_avg_pool1d(Operand(x, "x"), ints_of(output_size, output_size_len, "output_size")));
  });
}

sterna_error *sterna_adaptive_avg_pool2d(const sterna_tensor *x, const int64_t *output_size, size_t output_size_len, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("adaptive_avg_pool2d", [&] {
    require_output(out, "out");
    *out = give(ops::adaptive_avg_pool2d(Operand(x, "x"), ints_of(output_size, output_size_len, "output_size")));
  });
}

sterna_error *sterna_adaptive_max_pool2d(const sterna_tensor *x, const int64_t *output_size, size_t output_size_len, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("adaptive_max_pool2d", [&] {
    require_output(out, "out");
    auto r = ops::adaptive_max_pool2d(Operand(x, "x"), ints_of(output_size, output_size_len, "output_size"));
    *out = give(r[0]);
  });
}

sterna_error *sterna_batch_norm(const sterna_tensor *x, const sterna_batch_norm_options *options, sterna_tensor **out, sterna_tensor **new_running_mean, sterna_tensor **new_running_var) {
  if (out) *out = nullptr;
  if (new_running_mean) *new_running_mean = nullptr;
  if (new_running_var) *new_running_var = nullptr;
  return guard("batch_norm", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_BATCH_NORM_OPTIONS, "options");
    ops::BatchNormOptions c;
    c.training = o.training != 0;
    c.momentum = o.momentum;
    c.eps = o.eps;
    auto r = ops::batch_norm(Operand(x, "x"), tensor_or_none(o.weight, "options.weight"), tensor_or_none(o.bias, "options.bias"), tensor_or_none(o.running_mean, "options.running_mean"), tensor_or_none(o.running_var, "options.running_var"), c);
    sterna_tensor** places[] = {out, new_running_mean, new_running_var};
    give_all({r.data(), 3}, places);
  });
}

sterna_error *sterna_layer_norm(const sterna_tensor *x, const int64_t *normalized_shape, size_t normalized_shape_len, const sterna_layer_norm_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("layer_norm", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_LAYER_NORM_OPTIONS, "options");
    ops::LayerNormOptions c;
    c.eps = o.eps;
    auto r = ops::layer_norm(Operand(x, "x"), tensor_or_none(o.weight, "options.weight"), tensor_or_none(o.bias, "options.bias"), ints_of(normalized_shape, normalized_shape_len, "normalized_shape"), c);
    *out = give(r[0]);
  });
}

sterna_error *sterna_dropout(const sterna_tensor *x, const sterna_dropout_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("dropout", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_DROPOUT_OPTIONS, "options");
    ops::DropoutOptions c;
    c.p = o.p;
    c.training = o.training != 0;
    auto r = ops::dropout(Operand(x, "x"), c);
    *out = give(r[0]);
  });
}

sterna_error *sterna_dropout2d(const sterna_tensor *x, const sterna_dropout2d_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("dropout2d", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_DROPOUT2D_OPTIONS, "options");
    ops::Dropout2dOptions c;
    c.p = o.p;
    c.training = o.training != 0;
    *out = give(ops::dropout2d(Operand(x, "x"), c));
  });
}

sterna_error *sterna_cross_entropy(const sterna_tensor *x, const sterna_tensor *target, const sterna_cross_entropy_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("cross_entropy", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_CROSS_ENTROPY_OPTIONS, "options");
    ops::CrossEntropyOptions c;
    c.ignore_index = o.ignore_index;
    c.label_smoothing = o.label_smoothing;
    c.reduction = static_cast<Reduction>(enum_of(o.reduction, 3, "options.reduction"));
    *out = give(ops::cross_entropy(Operand(x, "x"), Operand(target, "target"), tensor_or_none(o.weight, "options.weight"), c));
  });
}

sterna_error *sterna_nll_loss(const sterna_tensor *x, const sterna_tensor *target, const sterna_nll_loss_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("nll_loss", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_NLL_LOSS_OPTIONS, "options");
    ops::NllLossOptions c;
    c.ignore_index = o.ignore_index;
    c.reduction = static_cast<Reduction>(enum_of(o.reduction, 3, "options.reduction"));
    *out = give(ops::nll_loss(Operand(x, "x"), Operand(target, "target"), tensor_or_none(o.weight, "options.weight"), c));
  });
}

sterna_error *sterna_bce_with_logits(const sterna_tensor *x, const sterna_tensor *target, const sterna_bce_with_logits_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("bce_with_logits", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_BCE_WITH_LOGITS_OPTIONS, "options");
    ops::BceWithLogitsOptions c;
    c.reduction = static_cast<Reduction>(enum_of(o.reduction, 3, "options.reduction"));
    *out = give(ops::bce_with_logits(Operand(x, "x"), Operand(target, "target"), tensor_or_none(o.weight, "options.weight"), tensor_or_none(o.pos_weight, "options.pos_weight"), c));
  });
}

sterna_error *sterna_mse_loss(const sterna_tensor *x, const sterna_tensor *target, const sterna_mse_loss_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("mse_loss", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_MSE_LOSS_OPTIONS, "options");
    ops::MseLossOptions c;
    c.reduction = static_cast<Reduction>(enum_of(o.reduction, 3, "options.reduction"));
    *out = give(ops::mse_loss(Operand(x, "x"), Operand(target, "target"), c));
  });
}

sterna_error *sterna_l1_loss(const sterna_tensor *x, const sterna_tensor *target, const sterna_l1_loss_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("l1_loss", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_L1_LOSS_OPTIONS, "options");
    ops::L1LossOptions c;
    c.reduction = static_cast<Reduction>(enum_of(o.reduction, 3, "options.reduction"));
    *out = give(ops::l1_loss(Operand(x, "x"), Operand(target, "target"), c));
  });
}

sterna_error *sterna_smooth_l1_loss(const sterna_tensor *x, const sterna_tensor *target, const sterna_smooth_l1_loss_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("smooth_l1_loss", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_SMOOTH_L1_LOSS_OPTIONS, "options");
    ops::SmoothL1LossOptions c;
    c.beta = o.beta;
    c.reduction = static_cast<Reduction>(enum_of(o.reduction, 3, "options.reduction"));
    *out = give(ops::smooth_l1_loss(Operand(x, "x"), Operand(target, "target"), c));
  });
}

}  // extern "C"
