#include "core/op/apply.h"

#include <algorithm>

#include "core/base/checked.h"
#include "core/base/log.h"
#include "core/tensor/tracer.h"

namespace stn {

constinit RecordOnTape record_on_tape = nullptr;

NoTape::NoTape() : before_(thread_state.grad_enabled) { thread_state.grad_enabled = false; }
NoTape::~NoTape() { thread_state.grad_enabled = before_; }

bool has_kernel(const Op& op, const Device& device) {
  return static_cast<size_t>(op.id) < device.kernels.size() && device.kernels[static_cast<size_t>(op.id)];
}

bool run_kernel(const Call& call) {
  if (!has_kernel(*call.op, *call.device)) return false;
  for (const Kernel* k = call.device->kernels[static_cast<size_t>(call.op->id)]; *k; ++k)
    if ((*k)(call)) return true;
  return false;
}

namespace {

Device* device_of(const Op& op, std::span<const Tensor> inputs, const void* attrs) {
  Device* device = nullptr;
  for (const Tensor& t : inputs) {
    if (!t) continue;
    if (!device) device = t.device();
    if (t.device() != device) [[unlikely]] {
      Call call(op, attrs, inputs);
      call.fail(Code::device, "", "inputs are on different devices: ", device->name, " and ", t.device()->name);
    }
  }
  if (op.attrs && op.attrs->device_field)  // creation ops and to_device: where the result shall lie
    if (Device* d = *reinterpret_cast<Device* const*>(static_cast<const char*>(attrs) + op.attrs->device_field->offset))
      return d;
  return device ? device : default_device();
}

// NHWC and other dense orders survive pointwise ops: the output takes the strides of the first input that has its
// shape.
void follow_inputs(const Call& call, Layout& layout) {
  for (const Tensor& t : call.inputs)
    if (t && t.shape() == layout.sizes) {
      if (!t.contiguous() && t.layout().dense()) layout.strides = t.strides();
      return;
    }
}

void layout_of(const Call& call, const Type& t, Layout& l) {
  l.sizes = t.shape;
  if (t.strides.empty())
    l.strides = contiguous_strides(t.shape);
  else
    l.strides = t.strides;
  if (call.op->has(op_pointwise)) follow_inputs(call, l);
}

// The buffer of the input that output i may take over, if nobody else sees it.
Ref<Storage> dying_buffer(const Call& call, size_t i, const TensorImpl& output) {
  int from = i < call.op->reuse.size() ? call.op->reuse[i] : -1;
  if (from < 0 || !call.has(static_cast<size_t>(from))) return nullptr;
  const Tensor& t = call.in(static_cast<size_t>(from));
  bool fits = t.impl()->unique() && t.impl()->storage->unique() && !t.impl()->storage->borrowed() &&
              t.dtype() == output.dtype && t.shape() == output.layout.sizes && t.contiguous() && t.layout().offset == 0;
  return fits ? t.impl()->storage : nullptr;
}

Tensor make_output(const Call& call, const Type& t, size_t i) {
  Ref<TensorImpl> p = make<TensorImpl>();
  layout_of(call, t, p->layout);
  p->dtype = t.dtype;
  p->device = call.device;
  p->inference = thread_state.inference;
  if (call.device->api.computes) {
    if (!call.op->reuse.empty()) p->storage = dying_buffer(call, i, *p);
    if (!p->storage) p->storage = Storage::allocate(call.device, checked_mul(numel(t.shape), size_of(t.dtype)));
  }
  return Tensor(std::move(p));
}

bool missing_input(const Op& op, std::span<const Tensor> inputs) {
  for (size_t i = 0; i < inputs.size(); ++i)
    if (!inputs[i] && op.inputs[std::min(i, op.inputs.size() - 1)].kind != IoKind::optional) return true;
  return false;
}

}  // namespace

SmallVector<std::pair<DType, Layout>, 1> infer_outputs(const Call& call, bool* is_view) {
  SmallVector<std::pair<DType, Layout>, 1> r;
  std::optional<Layout> view;
  if (call.op->view) view = call.op->view(call);
  *is_view = view.has_value();
  if (view) {
    r.emplace_back(call.in(0).dtype(), *view);
    return r;
  }
  for (Type& t : call.op->infer(call)) layout_of(call, t, r.emplace_back(t.dtype, Layout()).second);
  return r;
}

Tensors apply(const Op& op, std::span<const Tensor> inputs, const void* attrs) {
  ThreadState& state = thread_state;
  if (missing_input(op, inputs)) [[unlikely]]
    Call(op, attrs, inputs).fail(Code::invalid_argument, "", "a required input is missing");
  Call call(op, attrs, inputs, device_of(op, inputs, attrs));

  bool wants_grad = false;
  if (state.grad_enabled && op.differentiable)
    for (const Tensor& t : inputs)
      if (t && t.requires_grad()) wants_grad = true;

  if (state.tracer && op.has(op_dynamic)) [[unlikely]]
    call.fail(Code::state, "", "cannot be captured: the shape of its result depends on data");
  std::optional<Layout> view;
  if (op.view) view = op.view(call);
  Types types;
  if (!view) types = op.infer(call);

  // No gradient rule of its own, or no kernel here: the op is its expansion.  A capture keeps the op whole where it
  // can, so that ONNX and the passes see it; the Program expands it later.
  bool computes = call.device->api.computes;
  if (op.expand && !view &&
      ((wants_grad && !op.grad) || (!state.tracer && computes && !has_kernel(op, *call.device)))) {
    log(LogLevel::debug, op.name, " runs by its expansion: no kernel on ", call.device->name,
        " or no gradient of its own");
    if (!wants_grad || !op.grad) return op.expand(call);
    Tensors out;
    {
      NoTape guard;
      out = op.expand(call);
    }
    for (Tensor& t : out) t = t.detached();  // the expansion may return an input as it is
    call.outputs = out;
    record_on_tape(call, out);
    return out;
  }

  Tensors outputs;
  if (state.tracer) {
    outputs = state.tracer->record(call);
  } else if (view) {
    outputs.push_back(Tensor::make(call.in(0).dtype(), *view, call.device, call.in(0).impl()->storage));
    outputs[0].impl()->inference = state.inference;
  } else {
    for (size_t i = 0; i < types.size(); ++i) outputs.push_back(make_output(call, types[i], i));
    call.outputs = outputs;
    if (computes) {
      if (op.has(op_random)) {
        Generator* g = state.generator ? state.generator : call.device->generator.get();
        call.random = g->reserve(random_blocks(outputs[0]));
      }
      if (!run_kernel(call))
        call.fail(Code::unsupported, "", "has no kernel on device ", call.device->name, " for these dtypes");
    }
  }
  if (wants_grad) {
    call.outputs = outputs;
    record_on_tape(call, outputs);
  }
  return outputs;
}

}  // namespace stn
