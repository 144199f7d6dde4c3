// 2-d convolutions by oneDNN, f32 and bf16.  A call is split into equal blocks of images and, where these are few, of
// rows or channels; each block is one primitive on one thread.  NHWC is what oneDNN computes fastest and what our
// images are in; the others are brought to the format that it likes best.
#include "kernels/cpu/onednn.h"

#if STERNA_HAVE_ONEDNN
#include <algorithm>

#include "core/base/thread_pool.h"
#include "core/op/op.h"
#include "core/op/types/conv.h"
#include "kernels/cpu/conv_fused.h"
#include "kernels/cpu/dense.h"
#include "kernels/cpu/table.h"

namespace stn::kernels::onednn {

namespace {

using dnnl::memory;
using Dims = memory::dims;

constexpr int64_t kBlocks = 8;                  // blocks of a large call, for a few threads
constexpr int64_t kWork = int64_t{1} << 21;     // multiplications that are worth a block of their own
constexpr int64_t kChannels = 32;               // least channels of a block
constexpr int64_t kRows = 4;                    // least output rows of a block
constexpr int64_t kLargest = int64_t{1} << 31;  // oneDNN's kernels index with 32 bits here and there

enum class Pass { forward, input, weight };

// What a forward block does with its result, in this order.
struct Post {
  bool affine = false, residual = false, relu = false;
};

// One block's problem: sizes, dtype, and the strides of the operands as the caller holds them.
struct Problem {
  Pass pass;
  DType dtype;
  bool bias;
  Post post;
  bool last;           // NHWC
  Conv2dSizes s;       // padding: before the first row and column
  int64_t bottom;      // padding after the last row
  Shape x, y, weight;  // strides: (N, C, H, W); weight (O, I, kH, kW) without the group

  Key key() const {
    Key k{post.affine * 4 + post.residual * 2 + post.relu,
          static_cast<int64_t>(pass),
          static_cast<int64_t>(dtype),
          bias,
          last,
          s.n,
          s.groups,
          s.in,
          s.out,
          s.h,
          s.w,
          s.kh,
          s.kw,
          s.oh,
          bottom};
    for (int i = 0; i < 2; ++i) k.push_back(s.stride[i]), k.push_back(s.padding[i]), k.push_back(s.dilation[i]);
    for (const Shape* strides : {&x, &y, &weight})
      for (int64_t v : *strides) k.push_back(v);
    return k;
  }
};

struct Plan {
  Step conv;
  Side x, weight, y, residual;
  memory::desc bias, channels;
};

std::shared_ptr<const Plan> make_plan(const Problem& p) {
  const Conv2dSizes& s = p.s;
  auto type = type_of(p.dtype), sums = memory::data_type::f32;
  Dims x{s.n, s.groups * s.in, s.h, s.w}, y{s.n, s.groups * s.out, s.oh, s.ow}, weight{s.out, s.in, s.kh, s.kw};
  auto strides = [](const Shape& v) { return Dims(v.begin(), v.end()); };
  Dims weight_strides = strides(p.weight);
  if (s.groups > 1) {
    weight.insert(weight.begin(), s.groups);
    weight_strides.insert(weight_strides.begin(), s.out * weight_strides[0]);
  }
  Dims step(s.stride, s.stride + 2), dilation{s.dilation[0] - 1, s.dilation[1] - 1}, before(s.padding, s.padding + 2),
    after{p.bottom, s.padding[1]};
  auto any = memory::format_tag::any, image = p.last ? memory::format_tag::nhwc : any;
  memory::desc x_held(x, type, strides(p.x)), y_held(y, type, strides(p.y));
  memory::desc x_any(x, type, image), y_any(y, type, image), w_any(weight, type, any);
  memory::desc bias = p.bias ? memory::desc({s.groups * s.out}, type, memory::format_tag::a) : memory::desc();
  auto direct = dnnl::algorithm::convolution_direct;
  auto plan = std::make_shared<Plan>();
  plan->bias = bias;
  dnnl::primitive_attr attr = user_scratch();
  dnnl::post_ops post;
  if (p.post.affine) {
    plan->channels = memory::desc({1, s.groups * s.out, 1, 1}, sums, memory::format_tag::abcd);
    post.append_binary(dnnl::algorithm::binary_mul, plan->channels);
    post.append_binary(dnnl::algorithm::binary_add, plan->channels);
  }
  if (p.post.residual) {
    plan->residual = Side::input(y_held, p.last ? y_any : y_held);
    post.append_binary(dnnl::algorithm::binary_add, plan->residual.wanted);
  }
  if (p.post.relu) post.append_eltwise(dnnl::algorithm::eltwise_relu, 0, 0);
  attr.set_post_ops(post);
  dnnl::convolution_forward::primitive_desc f(engine(), dnnl::prop_kind::forward_training, direct, x_any, w_any, bias,
                                              y_any, step, dilation, before, after, attr);
  if (p.pass == Pass::forward) {
    if (is_reference(f)) return nullptr;
    plan->conv = Step(dnnl::convolution_forward(f), f.scratchpad_desc());
    plan->x = Side::input(x_held, f.src_desc());
    plan->weight = Side::input(memory::desc(weight, type, weight_strides), f.weights_desc());
    plan->y = Side::output(y_held, f.dst_desc());
  } else if (p.pass == Pass::input) {
    dnnl::convolution_backward_data::primitive_desc d(engine(), direct, x_any, w_any, y_any, step, dilation, before,
                                                      after, f, user_scratch());
    if (is_reference(d)) return nullptr;
    plan->conv = Step(dnnl::convolution_backward_data(d), d.scratchpad_desc());
    plan->x = Side::output(x_held, d.diff_src_desc());
    plan->weight = Side::input(memory::desc(weight, type, weight_strides), d.weights_desc());
    plan->y = Side::input(y_held, d.diff_dst_desc());
  } else {
    // Partial sums stay in f32.
    dnnl::convolution_backward_weights::primitive_desc d(engine(), direct, x_any, memory::desc(weight, sums, any),
                                                         y_any, step, dilation, before, after, f, user_scratch());
    if (is_reference(d)) return nullptr;
    plan->conv = Step(dnnl::convolution_backward_weights(d), d.scratchpad_desc());
    plan->x = Side::input(x_held, d.src_desc());
    plan->weight = Side::output(memory::desc(weight, sums, weight_strides), d.diff_weights_desc());
    plan->y = Side::input(y_held, d.diff_dst_desc());
  }
  return plan;
}

std::shared_ptr<const Plan> plan_for(const Problem& p) {
  static auto* cache = new Cache<Plan>;  // outlives every thread
  return cache->get(p.key(), [&] { return make_plan(p); });
}

// The largest divisor of n that leaves at least `parts` of them.
int64_t divisor(int64_t n, int64_t parts) {
  for (int64_t d = std::max<int64_t>(n / parts, 1); d > 1; --d)
    if (n % d == 0) return d;
  return 1;
}

// Contiguous or NHWC, with the strides of a batch.  One channel is both.
Tensor usable(const Tensor& t) {
  Tensor r = t.dim() == 4 && channels_last(t.layout()) ? t : dense(t);
  Layout l = r.layout();
  if (r.dim() == 3) {
    l.sizes.insert(0, 1);
    l.strides.insert(0, numel(r.shape()));
  }
  if (l.sizes[1] == 1) l.strides[1] = 1;
  return r.with_layout(l);
}

// A whole call and how it is split.
struct Split {
  Problem block;            // of each block
  int64_t images, parts;    // blocks of images; of channels
  int64_t bands = 1, rows;  // blocks of output rows, and the rows of one; forward only
  int64_t item;

  Split(Pass pass, const Conv2dSizes& s, DType dtype, bool bias, const Tensor& x, const Tensor& y, Post post = {})
      : block{pass, dtype,        bias,        post,        x.strides()[1] == 1 || y.strides()[1] == 1,
              s,    s.padding[0], x.strides(), y.strides(), {s.in * s.kh * s.kw, s.kh * s.kw, s.kw, 1}},
        rows(s.oh),
        item(size_of(dtype)) {
    int64_t image = s.groups * s.out * s.in * s.kh * s.kw * s.oh * s.ow;  // multiplications
    int64_t wanted = std::clamp<int64_t>(s.n * image / kWork, 1, kBlocks);
    int64_t& channels = pass == Pass::input ? block.s.in : block.s.out;
    auto by_channel = [&](int64_t least) {
      parts = 1;
      while (parts < least && s.groups == 1 && channels % 32 == 0 && channels / 2 >= kChannels)
        parts *= 2, channels /= 2;
    };
    // Blocks of images are best, but each has a sum of its own for the weights: too much where these are large.
    bool large_weight = s.groups * s.out * s.in * s.kh * s.kw > s.n * s.groups * s.in * s.h * s.w;
    if (pass == Pass::weight && large_weight) {
      by_channel(wanted);
      block.s.n = divisor(s.n, std::max<int64_t>(wanted / parts, 1));
    } else {
      block.s.n = divisor(s.n, wanted);
      int64_t more = wanted / (s.n / block.s.n);
      bool by_row = pass == Pass::forward && block.last && !large_weight && more > 1 && s.oh >= kRows * more &&
                    s.padding[0] <= s.dilation[0] * (s.kh - 1);
      parts = 1;
      if (by_row)
        rows = (s.oh + more - 1) / more, bands = (s.oh + rows - 1) / rows;
      else
        by_channel(more);
    }
    images = s.n / block.s.n;
  }
  // The input rows of a band: [first, last), which may reach over the image's ends.
  int64_t first_row(int64_t band) const { return band * rows * block.s.stride[0] - block.s.padding[0]; }
  Problem problem(int64_t band) const {
    Problem p = block;
    if (bands == 1) return p;
    p.s.oh = std::min(rows, block.s.oh - band * rows);
    int64_t begin = first_row(band);
    int64_t end = begin + (p.s.oh - 1) * p.s.stride[0] + p.s.dilation[0] * (p.s.kh - 1) + 1;
    p.s.padding[0] = std::max<int64_t>(-begin, 0), p.bottom = std::max<int64_t>(end - block.s.h, 0);
    p.s.h = std::min(end, block.s.h) - std::max<int64_t>(begin, 0);
    return p;
  }
  template <class T>
  T* x(T* data, int64_t image, int64_t part, int64_t band = 0) const {
    int64_t channel = block.pass == Pass::input ? part * block.s.in : 0, row = std::max<int64_t>(first_row(band), 0);
    return data + (image * block.s.n * block.x[0] + channel * block.x[1] + row * block.x[2]) * item;
  }
  template <class T>
  T* y(T* data, int64_t image, int64_t part, int64_t band = 0) const {
    int64_t channel = block.pass == Pass::input ? 0 : part * block.s.out, row = band * rows;
    return data + (image * block.s.n * block.y[0] + channel * block.y[1] + row * block.y[2]) * item;
  }
  int64_t weight(int64_t part) const {  // where a part's weights begin, in elements
    return block.pass == Pass::input ? part * block.s.in * block.weight[1] : part * block.s.out * block.weight[0];
  }
  // f(image block, part, band) for all blocks
  template <class F>
  void each(F f) const {
    parallel_for(images * parts * bands, 1, [&](int64_t begin, int64_t end) {
      OneThread one;
      for (int64_t i = begin; i < end; ++i) f(i / bands / parts, i / bands % parts, i % bands);
    });
  }
};

bool takes(DType d, const Conv2dSizes& s) {
  auto most = std::max(
    {s.n * s.groups * s.in * s.h * s.w, s.n * s.groups * s.out * s.oh * s.ow, s.groups * s.out * s.in * s.kh * s.kw});
  auto least = std::min({s.n, s.groups * s.in, s.groups * s.out});
  return (d == DType::f32 || d == DType::bf16) && least > 0 && most < kLargest;
}

// The weights of each part in the primitive's format, once for all blocks of images.
std::vector<memory> bring_weights(const Split& split, const Plan& plan, const Tensor& weight, Buffers& buffers) {
  OneThread one;
  std::vector<memory> r;
  for (int64_t part = 0; part < split.parts; ++part)
    r.push_back(plan.weight.bring(weight, split.weight(part), buffers));
  return r;
}

// The plan of each band, and the weights of each band's parts.
struct Bands {
  std::vector<std::shared_ptr<const Plan>> plans;
  std::vector<std::vector<memory>> weights;

  Bands(const Split& split, const Tensor& weight, Buffers& buffers) {
    for (int64_t band = 0; band < split.bands; ++band) {
      plans.push_back(plan_for(split.problem(band)));
      if (!plans.back()) return;
      bool same = band > 0 && plans.back()->weight.wanted == plans[plans.size() - 2]->weight.wanted;
      weights.push_back(same ? weights.back() : bring_weights(split, *plans.back(), weight, buffers));
    }
  }
  explicit operator bool() const { return static_cast<bool>(plans.back()); }
};

bool forward(const Call& c, const Conv2dSizes& s, const ConvEpilogue& e) {
  if (!takes(c.dtype(0), s)) return false;
  Tensor x = usable(c.in(0)), y = usable(c.out()), weight = dense(c.in(1)), bias = e.bias;
  if (bias) bias = dense(bias);
  Split split(Pass::forward, s, x.dtype(), static_cast<bool>(bias), x, y,
              {!e.scale.empty(), static_cast<bool>(e.residual), e.relu});
  Buffers shared;
  Bands bands(split, weight, shared);
  if (!bands) return false;
  split.each([&](int64_t image, int64_t part, int64_t band) {
    const Plan& plan = *bands.plans[static_cast<size_t>(band)];
    Buffers buffers;
    char* to = split.y(y.data_as<char>(), image, part, band);
    memory result = plan.y.room(to, buffers);
    std::unordered_map<int, memory> args{
      {DNNL_ARG_SRC, plan.x.bring(split.x(x.data_as<char>(), image, part, band), buffers)},
      {DNNL_ARG_WEIGHTS, bands.weights[static_cast<size_t>(band)][static_cast<size_t>(part)]},
      {DNNL_ARG_DST, result}};
    int64_t channel = part * split.block.s.out;
    if (bias) args[DNNL_ARG_BIAS] = memory(plan.bias, engine(), bias.data_as<char>() + channel * size_of(bias.dtype()));
    int post = 0;
    auto operand = [&](const memory& m) { args[DNNL_ARG_ATTR_MULTIPLE_POST_OP(post++) | DNNL_ARG_SRC_1] = m; };
    if (!e.scale.empty())
      for (const std::vector<float>* v : {&e.scale, &e.shift})
        operand(memory(plan.channels, engine(), const_cast<float*>(v->data() + channel)));
    if (e.residual) operand(plan.residual.bring(split.y(e.residual.data_as<char>(), image, part, band), buffers));
    plan.conv.run(std::move(args));
    plan.y.deliver(result, to);
  });
  return true;
}

bool conv2d(const Call& c) {
  ConvEpilogue e;
  if (c.has(2)) e.bias = c.in(2);
  return forward(c, {c.shape(0), c.shape(1), c.attrs<ConvAttrs>()}, e);
}

bool conv2d_fused(const Call& c) {
  ConvEpilogue e = conv_epilogue(c);
  if (e.residual && e.residual.strides() != c.out().strides()) return false;
  return forward(c, {c.shape(0), c.shape(1), c.attrs<ConvFusedAttrs>()}, e);
}

// By the ops that it stands for.
bool conv2d_expanded(const Call& c) {
  Tensor y = c.op->expand(c)[0];
  copy_strided(y.shape(), size_of(y.dtype()), c.out().data_as<char>(), c.out().strides(), y.data_as<char>(),
               y.strides());
  return true;
}

bool conv2d_input_grad(const Call& c) {
  Conv2dSizes s(c.out().shape(), c.shape(1), c.attrs<ConvInputGradAttrs>());
  // With so few channels its vectors are mostly empty: the products of patches are faster.
  if (!takes(c.dtype(0), s) || (s.groups == 1 && s.in < 8)) return false;
  Tensor x = usable(c.out()), g = usable(c.in(0)), weight = dense(c.in(1));
  Split split(Pass::input, s, g.dtype(), false, x, g);
  std::shared_ptr<const Plan> plan = plan_for(split.block);
  if (!plan) return false;
  Buffers shared;
  std::vector<memory> weights = bring_weights(split, *plan, weight, shared);
  split.each([&](int64_t image, int64_t part, int64_t) {
    Buffers buffers;
    char* to = split.x(x.data_as<char>(), image, part);
    memory result = plan->x.room(to, buffers);
    plan->conv.run({{DNNL_ARG_DIFF_DST, plan->y.bring(split.y(g.data_as<char>(), image, part), buffers)},
                    {DNNL_ARG_WEIGHTS, weights[static_cast<size_t>(part)]},
                    {DNNL_ARG_DIFF_SRC, result}});
    plan->x.deliver(result, to);
  });
  return true;
}

bool conv2d_weight_grad(const Call& c) {
  Conv2dSizes s(c.shape(1), c.out().shape(), c.attrs<ConvWeightGradAttrs>());
  if (!takes(c.dtype(0), s)) return false;
  Tensor g = usable(c.in(0)), x = usable(c.in(1)), out = staging(c.out());
  Split split(Pass::weight, s, g.dtype(), false, x, g);
  std::shared_ptr<const Plan> plan = plan_for(split.block);
  if (!plan) return false;
  // A sum for each block of images, in the primitive's format; added in order, then converted once.
  bool several = split.images > 1;
  int64_t part_size = out.numel() / split.parts,
          kept_size = static_cast<int64_t>(plan->weight.wanted.get_size() / sizeof(float)),
          size = kept_size * split.parts;
  Tensor sums = several ? Tensor::temporary(DType::f32, Shape{split.images, size}, c.device) : Tensor();
  float *partial = several ? sums.data_as<float>() : nullptr, *to = out.data_as<float>();
  auto kept = [&](float* data) { return memory(plan->weight.wanted, engine(), data); };
  split.each([&](int64_t image, int64_t part, int64_t) {
    Buffers buffers;
    memory result = several ? kept(partial + image * size + part * kept_size)
                            : plan->weight.room(to + part * part_size, buffers);
    plan->conv.run({{DNNL_ARG_SRC, plan->x.bring(split.x(x.data_as<char>(), image, part), buffers)},
                    {DNNL_ARG_DIFF_DST, plan->y.bring(split.y(g.data_as<char>(), image, part), buffers)},
                    {DNNL_ARG_DIFF_WEIGHTS, result}});
    if (!several) plan->weight.deliver(result, to + part * part_size);
  });
  if (several) {
    float* sum = plan->weight.move ? partial : to;
    parallel_for(size, 1 << 14, [&](int64_t begin, int64_t end) {
      if (sum != partial) std::copy(partial + begin, partial + end, sum + begin);
      for (int64_t b = 1; b < split.images; ++b)
        for (int64_t i = begin; i < end; ++i) sum[i] += partial[b * size + i];
    });
    OneThread one;
    for (int64_t part = 0; plan->weight.move && part < split.parts; ++part)
      plan->weight.deliver(kept(partial + part * kept_size), to + part * part_size);
  }
  finish(out, c.out());
  return true;
}

}  // namespace

List conv_kernels() {
  return {{"conv2d", {[](const Call& c) { return guarded([&] { return conv2d(c); }); }}},
          {"conv2d_fused", {[](const Call& c) { return guarded([&] { return conv2d_fused(c); }); }, conv2d_expanded}},
          {"conv2d_input_grad", {[](const Call& c) { return guarded([&] { return conv2d_input_grad(c); }); }}},
          {"conv2d_weight_grad", {[](const Call& c) { return guarded([&] { return conv2d_weight_grad(c); }); }}}};
}

}  // namespace stn::kernels::onednn
#endif
