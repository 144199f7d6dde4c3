// Optimizer updates and the clipping of gradients, PyTorch's formulas, of many tensors in one call.  The results may
// take over the buffers of the old values.
#include "core/op/types/update.h"

#include "core/ops/common.h"

namespace stn::op {

namespace {

template <class A>
Types update_type(const Call& c) {
  UpdateCells names = c.attrs<A>().cells();
  UpdateList list(c.inputs.size(), names);
  auto fail = [&](Code code, size_t input, const auto&... what) {
    c.fail(code, str("tensors[", input - 1, "]").c_str(), what...);
  };
  if (c.inputs.empty() || c.dim(0) != 0 || !is_floating(c.dtype(0)))
    c.fail(Code::shape, "lr", "must be a floating 0-d tensor");
  if (!list.params || c.inputs.size() != list.input(list.params)) {
    std::string all;
    for (const char* name : names) all += str(", its ", name);
    c.fail(Code::invalid_argument, "tensors", "must be a gradient", all, " for each parameter, but are ",
           c.inputs.size() - 1);
  }
  Types r;
  r.reserve(list.params * list.cells);
  for (size_t p = 0; p < list.params; ++p) {
    const Tensor& param = c.in(list.input(p));
    auto check_like = [&](size_t i, const char* name) {
      if (c.dtype(i) != param.dtype())
        fail(Code::dtype, i, "(", name, ") must be ", param.dtype(), " as its parameter, not ", c.dtype(i));
      if (c.shape(i) != param.shape()) fail(Code::shape, i, "(", name, ") must have the shape of its parameter");
    };
    if (!is_floating(param.dtype())) fail(Code::dtype, list.input(p), "must be floating, not ", param.dtype());
    check_like(list.grad(p), "grad");
    for (size_t k = 0; k < list.cells; ++k) {
      size_t i = list.input(p, k);
      const char* name = names[static_cast<int64_t>(k)];
      if (!A::counts_steps || k + 1 < list.cells)
        check_like(i, name);
      else if (c.dim(i) != 0 || !is_floating(c.dtype(i)))
        fail(Code::shape, i, "(step) must be a floating 0-d tensor");
      r.push_back({c.dtype(i), c.shape(i), {}});
    }
  }
  return r;
}

// In the type that an expansion computes in.
Tensor wide(const Tensor& t) { return to_dtype(t, t.dtype() == DType::f64 ? DType::f64 : DType::f32); }
Tensor axpy(const Tensor& y, double a, const Tensor& x) { return ops::add(y, ops::mul_scalar(x, a)); }
void descend(Tensor& p, const Tensor& lr, const Tensor& direction) { p = ops::sub(p, ops::mul(direction, lr)); }

// step(attrs, lr, gradient, cells): the update of one parameter, in wide types.
template <class A>
Tensors update_expand(const Call& c, void (*step)(const A&, const Tensor&, Tensor, Tensor*)) {
  const A& a = c.attrs<A>();
  UpdateList list(c.inputs.size(), a.cells());
  Tensor lr = to_dtype(c.in(0), DType::f64);
  Tensors r;
  for (size_t p = 0; p < list.params; ++p) {
    Tensors cells;
    for (size_t k = 0; k < list.cells; ++k) cells.push_back(wide(c.in(list.input(p, k))));
    Tensor g = wide(c.in(list.grad(p)));
    step(a, lr, a.maximize ? ops::neg(g) : g, cells.data());
    for (size_t k = 0; k < list.cells; ++k) r.push_back(to_dtype(cells[k], c.dtype(list.input(p, k))));
  }
  return r;
}

void sgd_step(const SgdUpdateAttrs& a, const Tensor& lr, Tensor g, Tensor* cells) {
  if (a.weight_decay != 0) g = axpy(g, a.weight_decay, cells[0]);
  if (a.momentum != 0) {
    Tensor& buffer = cells[1];
    buffer = a.first ? g : axpy(ops::mul_scalar(buffer, a.momentum), 1 - a.dampening, g);
    g = a.nesterov ? axpy(g, a.momentum, buffer) : buffer;
  }
  descend(cells[0], lr, g);
}

void adam_step(const AdamUpdateAttrs& a, const Tensor& lr, Tensor g, Tensor* cells) {
  Tensor &p = cells[0], &mean = cells[1], &square = cells[2], &step = cells[a.amsgrad ? 4 : 3];
  if (a.weight_decay != 0 && a.decoupled)
    p = ops::mul(p, ops::rsub_scalar(ops::mul_scalar(lr, a.weight_decay), 1));
  else if (a.weight_decay != 0)
    g = axpy(g, a.weight_decay, p);
  mean = axpy(ops::mul_scalar(mean, a.beta1), 1 - a.beta1, g);
  square = axpy(ops::mul_scalar(square, a.beta2), 1 - a.beta2, ops::square(g));
  if (a.amsgrad) cells[3] = ops::maximum(cells[3], square);
  step = ops::add_scalar(to_dtype(step, DType::f64), 1);
  Tensor correction1 = ops::rsub_scalar(ops::rpow_scalar(step, a.beta1), 1);
  Tensor correction2 = ops::rsub_scalar(ops::rpow_scalar(step, a.beta2), 1);
  Tensor root = ops::div(ops::sqrt(a.amsgrad ? cells[3] : square), ops::sqrt(correction2));
  descend(p, ops::div(lr, correction1), ops::div(mean, ops::add_scalar(root, a.eps)));
}

void rmsprop_step(const RmspropUpdateAttrs& a, const Tensor& lr, Tensor g, Tensor* cells) {
  if (a.weight_decay != 0) g = axpy(g, a.weight_decay, cells[0]);
  Tensor& square = cells[1];
  square = axpy(ops::mul_scalar(square, a.alpha), 1 - a.alpha, ops::square(g));
  Tensor spread = square;
  if (a.centered) {
    Tensor& mean = cells[2];
    mean = axpy(ops::mul_scalar(mean, a.alpha), 1 - a.alpha, g);
    spread = ops::sub(square, ops::square(mean));
  }
  Tensor direction = ops::div(g, ops::add_scalar(ops::sqrt(spread), a.eps));
  if (a.momentum != 0) {
    Tensor& buffer = cells[a.centered ? 3 : 2];
    direction = buffer = axpy(direction, a.momentum, buffer);
  }
  descend(cells[0], lr, direction);
}

const Io lr_io{"lr", "the learning rate, floating 0-d"}, outputs_io{"cells*", "those of all parameters anew"};

}  // namespace

extern const Op sgd_update, adam_update, rmsprop_update, clip_grads_with_norm;

const Op sgd_update = {
  .name = "sgd_update",
  .doc =
    "One step of SGD as torch.optim.SGD: param - lr * direction, the direction being the gradient or, with "
    "momentum, the momentum buffer.",
  .inputs = {lr_io, {"tensors*", "the gradients, then for each its parameter and, with momentum, the momentum buffer"}},
  .attrs = attrs<SgdUpdateAttrs>(),
  .outputs = {outputs_io},
  .flags = op_internal | op_in_place,
  .infer = update_type<SgdUpdateAttrs>,
  .expand = [](const Call& c) { return update_expand(c, sgd_step); },
  .differentiable = false,
  .samples =
    [](Sampler& s) {
      s.tolerance(2, "terms are rounded before they may cancel");
      SampleInput lr({}, Draw::probability);
      s({lr, {4, 7}, {4, 7}});
      s({lr, {4, 7}, {3}, {}, {4, 7}, {3}, {}}, SgdUpdateAttrs{.weight_decay = 0.1, .maximize = true});
      s({lr, {2, 3}, {2, 3}, {2, 3}}, SgdUpdateAttrs{.momentum = 0.9, .dampening = 0.5});
      s({lr, {2, 3}, {2, 3}, {2, 3}}, SgdUpdateAttrs{.momentum = 0.9, .dampening = 0.5, .first = true});
      s({lr, {2, 3}, {5}, {2, 3}, {2, 3}, {5}, {5}},
        SgdUpdateAttrs{.momentum = 0.9, .weight_decay = 0.1, .nesterov = true});
      s({lr, {0, 3}, {2}, {0, 3}, {2}});
      s.error(Code::shape, {lr, {2}, {3}});
      s.error(Code::shape, {{1}, {2}, {2}});
      s.error(Code::dtype, {lr, {2}, {2}}, {DType::f32, DType::f32, DType::f64});
      s.error(Code::dtype, {lr, {2}, {2}}, {DType::f32, DType::i32, DType::i32});
      s.error(Code::invalid_argument, {lr, {2}, {2}}, SgdUpdateAttrs{.momentum = 0.9});
      s.error(Code::invalid_argument, {lr});
    },
};

const Op adam_update = {
  .name = "adam_update",
  .doc =
    "One step of Adam as torch.optim.Adam, or with `decoupled` of AdamW as torch.optim.AdamW.  D. Kingma and "
    "J. Ba, 2015; I. Loshchilov and F. Hutter, 2019; amsgrad: S. Reddi et al., 2018.",
  .inputs = {lr_io,
             {"tensors*",
              "the gradients, then for each its parameter, the means of gradients and of squared gradients, with "
              "amsgrad the largest of the latter so far, and the number of steps taken before, 0-d"}},
  .attrs = attrs<AdamUpdateAttrs>(),
  .outputs = {outputs_io},
  .flags = op_internal | op_in_place,
  .infer = update_type<AdamUpdateAttrs>,
  .expand = [](const Call& c) { return update_expand(c, adam_step); },
  .differentiable = false,
  .samples =
    [](Sampler& s) {
      s.tolerance(2, "terms are rounded before they may cancel");
      SampleInput lr({}, Draw::probability), step({}, Draw::above_one), square({2, 3}, Draw::positive);
      s({lr, {2, 3}, {2, 3}, {2, 3}, square, step});
      s({lr, {2, 3}, {2, 3}, {2, 3}, square, step}, AdamUpdateAttrs{.weight_decay = 0.1, .maximize = true});
      s({lr, {2, 3}, {5}, {2, 3}, {2, 3}, square, step, {5}, {5}, {{5}, Draw::positive}, step},
        AdamUpdateAttrs{.weight_decay = 0.1, .decoupled = true});
      s({lr, {2, 3}, {2, 3}, {2, 3}, square, square, step}, AdamUpdateAttrs{.beta1 = 0.4, .eps = 0.1, .amsgrad = true});
      s({lr, {0}, {0}, {0}, {0}, step});
      s.error(Code::shape, {lr, {3}, {2, 3}, {2, 3}, square, step});
      s.error(Code::shape, {lr, {2, 3}, {2, 3}, {2, 3}, square, {2}});
      s.error(Code::invalid_argument, {lr, {2, 3}, {2, 3}, {2, 3}, square, step}, AdamUpdateAttrs{.amsgrad = true});
    },
};

const Op rmsprop_update = {
  .name = "rmsprop_update",
  .doc =
    "One step of RMSprop as torch.optim.RMSprop: the gradient over the root of its mean square.  T. Tieleman and "
    "G. Hinton, 2012; centered: A. Graves, 2013.",
  .inputs = {lr_io,
             {"tensors*",
              "the gradients, then for each its parameter, the mean of squared gradients, when centered the mean of "
              "gradients, and with momentum the momentum buffer"}},
  .attrs = attrs<RmspropUpdateAttrs>(),
  .outputs = {outputs_io},
  .flags = op_internal | op_in_place,
  .infer = update_type<RmspropUpdateAttrs>,
  .expand = [](const Call& c) { return update_expand(c, rmsprop_step); },
  .differentiable = false,
  .samples =
    [](Sampler& s) {
      s.tolerance(2, "terms are rounded before they may cancel");
      SampleInput lr({}, Draw::probability), square({2, 3}, Draw::above_one), mean({2, 3}, Draw::probability);
      s({lr, {2, 3}, {2, 3}, square});
      s({lr, {2, 3}, {5}, {2, 3}, square, {2, 3}, {5}, {{5}, Draw::above_one}, {5}},
        RmspropUpdateAttrs{.weight_decay = 0.1, .momentum = 0.9, .maximize = true});
      s({lr, {2, 3}, {2, 3}, square, mean}, RmspropUpdateAttrs{.alpha = 0.9, .eps = 0.1, .centered = true});
      s({lr, {2, 3}, {2, 3}, square, mean, {2, 3}}, RmspropUpdateAttrs{.momentum = 0.5, .centered = true});
      s({lr, {0}, {0}, {0}});
      s.error(Code::shape, {lr, {3}, {2, 3}, square});
      s.error(Code::invalid_argument, {lr, {2, 3}, {2, 3}, square}, RmspropUpdateAttrs{.centered = true});
    },
};

const Op clip_grads_with_norm = {
  .name = "clip_grads_with_norm",
  .doc =
    "Each gradient times min(1, max_norm / (norm + 1e-6)), as torch.nn.utils.clip_grads_with_norm_; the norm is that "
    "of all together.",
  .inputs = {{"norm", "floating 0-d"}, {"grads*", "floating, of any shapes; at least one"}},
  .attrs = attrs<ClipGradsWithNormAttrs>(),
  .outputs = {"grads*"},
  .flags = op_internal | op_in_place,
  .infer = [](const Call& c) -> Types {
    if (c.inputs.empty() || c.dim(0) != 0) c.fail(Code::shape, "norm", "must be 0-d");
    if (c.inputs.size() == 1) c.fail(Code::invalid_argument, "grads", "must hold at least one tensor");
    Types r;
    r.reserve(c.inputs.size());
    for (size_t i = 0; i < c.inputs.size(); ++i) {
      c.require_floating(i);
      if (i) r.push_back({c.dtype(i), c.shape(i), {}});
    }
    return r;
  },
  .expand = [](const Call& c) -> Tensors {
    double max_norm = c.attrs<ClipGradsWithNormAttrs>().max_norm;
    Tensor scale = ops::clamp(ops::rdiv_scalar(ops::add_scalar(wide(c.in(0)), 1e-6), max_norm), {.max = 1.0});
    Tensors r;
    for (size_t i = 1; i < c.inputs.size(); ++i)
      r.push_back(to_dtype(ops::mul(wide(c.in(i)), to_dtype(scale, wide(c.in(i)).dtype())), c.dtype(i)));
    return r;
  },
  .differentiable = false,
  .samples =
    [](Sampler& s) {
      SampleInput norm({}, Draw::above_one);
      s({norm, {4, 7}});
      s({norm, {4, 7}, {3}, {}, {0, 2}, {2, 3, 5}}, ClipGradsWithNormAttrs{.max_norm = 0.5});
      s({norm, {4}, {5}}, ClipGradsWithNormAttrs{.max_norm = 100});
      s.error(Code::shape, {{1}, {2}});
      s.error(Code::dtype, {{}, {2}}, {DType::f32, DType::i32});
      s.error(Code::invalid_argument, {{}});
    },
};

}  // namespace stn::op

namespace stn {
OpList update_ops() { return {&op::sgd_update, &op::adam_update, &op::rmsprop_update, &op::clip_grads_with_norm}; }
}  // namespace stn
