// Optimizer updates, PyTorch's formulas.  Each gives the new parameter and the new state, which may take over the
// buffers of the old ones; the output for absent state is empty.
#include "core/op/types/update.h"

#include "core/ops/common.h"

namespace stn::op {

namespace {

// Checks that all but lr and step are like the parameter; outputs are the inputs `state`.
Types update_type(const Call& c, std::initializer_list<size_t> state, size_t first_scalar) {
  c.require_floating(0);
  auto name = [&](size_t i) { return std::string(c.op->inputs[i].name); };
  for (size_t i = 0; i < c.inputs.size(); ++i) {
    if (!c.has(i)) continue;
    bool scalar = i >= first_scalar && c.op->inputs[i].kind == IoKind::tensor;
    if (scalar && (c.dim(i) != 0 || !is_floating(c.dtype(i))))
      c.fail(Code::shape, name(i).c_str(), "must be a floating 0-d tensor, not ", to_string(c.type(i)));
    if (!scalar && c.dtype(i) != c.dtype(0))
      c.fail(Code::dtype, name(i).c_str(), "must be ", c.dtype(0), " as param, not ", c.dtype(i));
    if (!scalar && c.shape(i) != c.shape(0)) c.fail(Code::shape, name(i).c_str(), "must have the shape of param");
  }
  Types r;
  for (size_t i : state) r.push_back({c.dtype(0), c.has(i) ? c.shape(0) : Shape{0}, {}});
  return r;
}
void require_state(const Call& c, bool wanted, size_t i, const char* why) {
  if (wanted && !c.has(i))
    c.fail(Code::invalid_argument, std::string(c.op->inputs[i].name).c_str(), "is required ", why);
}

// The inputs of an expansion in the type that it computes in; empty stays empty.
Tensor wide(const Call& c, size_t i) {
  if (!c.has(i)) return {};
  return to_dtype(c.in(i), c.dtype(0) == DType::f64 ? DType::f64 : DType::f32);
}
Tensor scalar(const Call& c, size_t i) { return to_dtype(c.in(i), DType::f64); }
Tensor axpy(const Tensor& y, double a, const Tensor& x) { return ops::add(y, ops::mul_scalar(x, a)); }
Tensor descended(const Tensor& p, const Tensor& lr, const Tensor& direction) {
  return ops::sub(p, ops::mul(direction, lr));
}
Tensor gradient(const Call& c, bool maximize, double weight_decay) {
  Tensor g = maximize ? ops::neg(wide(c, 1)) : wide(c, 1);
  return weight_decay != 0 ? axpy(g, weight_decay, wide(c, 0)) : g;
}
Tensors narrowed(const Call& c, std::initializer_list<Tensor> results) {
  Tensors r;
  for (const Tensor& t : results)
    r.push_back(t ? to_dtype(t, c.dtype(0)) : ops::zeros({0}, {.dtype = c.dtype(0), .device = c.device}));
  return r;
}

const Io param_io{"param", "the parameter, floating"}, grad_io{"grad", "its gradient, of the same shape and dtype"},
  lr_io{"lr", "the learning rate, 0-d"};

}  // namespace

extern const Op sgd_update, adam_update, rmsprop_update;

const Op sgd_update = {
  .name = "sgd_update",
  .doc =
    "One step of SGD as torch.optim.SGD: param - lr * direction, the direction being the gradient or, with "
    "momentum, the momentum buffer.",
  .inputs = {param_io, grad_io, lr_io, {"momentum_buffer?", "like param; required with momentum"}},
  .attrs = attrs<SgdUpdateAttrs>(),
  .outputs = {"param", "momentum_buffer"},
  .flags = op_internal,
  .infer = [](const Call& c) -> Types {
    require_state(c, c.attrs<SgdUpdateAttrs>().momentum != 0, 3, "with momentum");
    return update_type(c, {0, 3}, 2);
  },
  .expand = [](const Call& c) -> Tensors {
    const auto& a = c.attrs<SgdUpdateAttrs>();
    Tensor g = gradient(c, a.maximize, a.weight_decay), buffer = wide(c, 3);
    if (a.momentum != 0) {
      buffer = a.first ? g : axpy(ops::mul_scalar(buffer, a.momentum), 1 - a.dampening, g);
      g = a.nesterov ? axpy(g, a.momentum, buffer) : buffer;
    }
    return narrowed(c, {descended(wide(c, 0), scalar(c, 2), g), buffer});
  },
  .differentiable = false,
  .reuse = {0, 3},
  .samples =
    [](Sampler& s) {
      s.tolerance(2, "terms are rounded before they may cancel");
      SampleInput lr({}, Draw::probability);
      s({{4, 7}, {4, 7}, lr, SampleInput::none()});
      s({{4, 7}, {4, 7}, lr, SampleInput::none()}, SgdUpdateAttrs{.weight_decay = 0.1, .maximize = true});
      s({{2, 3}, {2, 3}, lr, {2, 3}}, SgdUpdateAttrs{.momentum = 0.9, .dampening = 0.5});
      s({{2, 3}, {2, 3}, lr, {2, 3}}, SgdUpdateAttrs{.momentum = 0.9, .dampening = 0.5, .first = true});
      s({{2, 3}, {2, 3}, lr, {2, 3}}, SgdUpdateAttrs{.momentum = 0.9, .weight_decay = 0.1, .nesterov = true});
      s({{0, 3}, {0, 3}, lr, SampleInput::none()});
      s.error(Code::shape, {{2}, {3}, lr, SampleInput::none()});
      s.error(Code::shape, {{2}, {2}, {1}, SampleInput::none()});
      s.error(Code::invalid_argument, {{2}, {2}, lr, SampleInput::none()}, SgdUpdateAttrs{.momentum = 0.9});
    },
};

const Op adam_update = {
  .name = "adam_update",
  .doc =
    "One step of Adam as torch.optim.Adam, or with `decoupled` of AdamW as torch.optim.AdamW.  D. Kingma and "
    "J. Ba, 2015; I. Loshchilov and F. Hutter, 2019; amsgrad: S. Reddi et al., 2018.",
  .inputs = {param_io,
             grad_io,
             {"exp_avg", "mean of gradients, like param"},
             {"exp_avg_sq", "mean of squared gradients, like param"},
             {"max_exp_avg_sq?", "largest mean of squares so far, like param; required with amsgrad"},
             lr_io,
             {"step", "number of this step, 0-d; the first is 1"}},
  .attrs = attrs<AdamUpdateAttrs>(),
  .outputs = {"param", "exp_avg", "exp_avg_sq", "max_exp_avg_sq"},
  .flags = op_internal,
  .infer = [](const Call& c) -> Types {
    require_state(c, c.attrs<AdamUpdateAttrs>().amsgrad, 4, "with amsgrad");
    return update_type(c, {0, 2, 3, 4}, 5);
  },
  .expand = [](const Call& c) -> Tensors {
    const auto& a = c.attrs<AdamUpdateAttrs>();
    Tensor lr = scalar(c, 5), step = scalar(c, 6), p = wide(c, 0), largest = wide(c, 4);
    Tensor g = gradient(c, a.maximize, a.decoupled ? 0 : a.weight_decay);
    if (a.decoupled && a.weight_decay != 0) p = ops::mul(p, ops::rsub_scalar(ops::mul_scalar(lr, a.weight_decay), 1));
    Tensor mean = axpy(ops::mul_scalar(wide(c, 2), a.beta1), 1 - a.beta1, g);
    Tensor square = axpy(ops::mul_scalar(wide(c, 3), a.beta2), 1 - a.beta2, ops::square(g));
    if (a.amsgrad) largest = ops::maximum(largest, square);
    Tensor correction1 = ops::rsub_scalar(ops::rpow_scalar(step, a.beta1), 1);
    Tensor correction2 = ops::rsub_scalar(ops::rpow_scalar(step, a.beta2), 1);
    Tensor root = ops::div(ops::sqrt(a.amsgrad ? largest : square), ops::sqrt(correction2));
    Tensor direction = ops::div(mean, ops::add_scalar(root, a.eps));
    return narrowed(c, {descended(p, ops::div(lr, correction1), direction), mean, square, largest});
  },
  .differentiable = false,
  .reuse = {0, 2, 3, 4},
  .samples =
    [](Sampler& s) {
      s.tolerance(2, "terms are rounded before they may cancel");
      SampleInput lr({}, Draw::probability), step({}, Draw::above_one), square({2, 3}, Draw::positive);
      SampleInput none = SampleInput::none();
      s({{2, 3}, {2, 3}, {2, 3}, square, none, lr, step});
      s({{2, 3}, {2, 3}, {2, 3}, square, none, lr, step}, AdamUpdateAttrs{.weight_decay = 0.1, .maximize = true});
      s({{2, 3}, {2, 3}, {2, 3}, square, none, lr, step}, AdamUpdateAttrs{.weight_decay = 0.1, .decoupled = true});
      s({{2, 3}, {2, 3}, {2, 3}, square, square, lr, step}, AdamUpdateAttrs{.beta1 = 0.4, .eps = 0.1, .amsgrad = true});
      s({{0}, {0}, {0}, {0}, none, lr, step});
      s.error(Code::shape, {{2, 3}, {2, 3}, {3}, square, none, lr, step});
      s.error(Code::invalid_argument, {{2, 3}, {2, 3}, {2, 3}, square, none, lr, step},
              AdamUpdateAttrs{.amsgrad = true});
    },
};

const Op rmsprop_update = {
  .name = "rmsprop_update",
  .doc =
    "One step of RMSprop as torch.optim.RMSprop: the gradient over the root of its mean square.  T. Tieleman and "
    "G. Hinton, 2012; centered: A. Graves, 2013.",
  .inputs = {param_io,
             grad_io,
             {"square_avg", "mean of squared gradients, like param"},
             {"grad_avg?", "mean of gradients, like param; required when centered"},
             {"momentum_buffer?", "like param; required with momentum"},
             lr_io},
  .attrs = attrs<RmspropUpdateAttrs>(),
  .outputs = {"param", "square_avg", "grad_avg", "momentum_buffer"},
  .flags = op_internal,
  .infer = [](const Call& c) -> Types {
    require_state(c, c.attrs<RmspropUpdateAttrs>().centered, 3, "when centered");
    require_state(c, c.attrs<RmspropUpdateAttrs>().momentum != 0, 4, "with momentum");
    return update_type(c, {0, 2, 3, 4}, 5);
  },
  .expand = [](const Call& c) -> Tensors {
    const auto& a = c.attrs<RmspropUpdateAttrs>();
    Tensor g = gradient(c, a.maximize, a.weight_decay), mean = wide(c, 3), buffer = wide(c, 4);
    Tensor square = axpy(ops::mul_scalar(wide(c, 2), a.alpha), 1 - a.alpha, ops::square(g)), spread = square;
    if (a.centered) {
      mean = axpy(ops::mul_scalar(mean, a.alpha), 1 - a.alpha, g);
      spread = ops::sub(square, ops::square(mean));
    }
    Tensor direction = ops::div(g, ops::add_scalar(ops::sqrt(spread), a.eps));
    if (a.momentum != 0) direction = buffer = axpy(direction, a.momentum, buffer);
    return narrowed(c, {descended(wide(c, 0), scalar(c, 5), direction), square, mean, buffer});
  },
  .differentiable = false,
  .reuse = {0, 2, 3, 4},
  .samples =
    [](Sampler& s) {
      s.tolerance(2, "terms are rounded before they may cancel");
      SampleInput lr({}, Draw::probability), square({2, 3}, Draw::above_one), mean({2, 3}, Draw::probability);
      SampleInput none = SampleInput::none();
      s({{2, 3}, {2, 3}, square, none, none, lr});
      s({{2, 3}, {2, 3}, square, none, {2, 3}, lr},
        RmspropUpdateAttrs{.weight_decay = 0.1, .momentum = 0.9, .maximize = true});
      s({{2, 3}, {2, 3}, square, mean, none, lr}, RmspropUpdateAttrs{.alpha = 0.9, .eps = 0.1, .centered = true});
      s({{0}, {0}, {0}, none, none, lr});
      s.error(Code::shape, {{2, 3}, {3}, square, none, none, lr});
      s.error(Code::invalid_argument, {{2, 3}, {2, 3}, square, none, none, lr}, RmspropUpdateAttrs{.centered = true});
    },
};

}  // namespace stn::op

namespace stn {
OpList update_ops() { return {&op::sgd_update, &op::adam_update, &op::rmsprop_update}; }
}  // namespace stn
