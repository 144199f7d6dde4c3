#include "core/op/apply.h"

#include <algorithm>

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

bool missing_input(const Op& op, std::span<const Tensor> inputs) {
  for (size_t i = 0; i < inputs.size(); ++i)
    if (!inputs[i] && op.inputs[std::min(i, op.inputs.size() - 1)].kind != IoKind::optional) return true;
  return false;
}

}  // namespace

SmallVector<std::pair<DType, Layout>, 1> infer_outputs(const Call& call, bool* is_view) {
  SmallVector<std::pair<DType, Layout>, 1> r;
  const Op& op = *call.op;
  if (op.view) {
    if (std::optional<Layout> l = op.view(call)) {
      *is_view = true;
      r.emplace_back(call.in(0).dtype(), *l);
      return r;
    }
  }
  *is_view = false;
  for (Type& t : op.infer(call)) {
    Layout l{t.shape, t.strides.empty() ? contiguous_strides(t.shape) : t.strides, 0};
    if (op.has(op_pointwise)) follow_inputs(call, l);
    r.emplace_back(t.dtype, l);
  }
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
  bool is_view = false;
  auto types = infer_outputs(call, &is_view);

  // No gradient rule of its own, or no kernel here: the op is its expansion.  A capture keeps the op whole where it
  // can, so that ONNX and the passes see it; the Program expands it later.
  bool computes = call.device->api.computes;
  if (op.expand && !is_view &&
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
  } else {
    for (size_t i = 0; i < types.size(); ++i) {
      auto& [dtype, layout] = types[i];
      Ref<Storage> storage;
      if (is_view) {
        storage = call.in(0).impl()->storage;
      } else if (computes) {
        int reuse = i < op.reuse.size() ? op.reuse[i] : -1;
        if (reuse >= 0 && call.has(static_cast<size_t>(reuse))) {
          const Tensor& t = call.in(static_cast<size_t>(reuse));
          if (t.impl()->unique() && t.impl()->storage->unique() && !t.impl()->storage->borrowed() &&
              t.dtype() == dtype && t.shape() == layout.sizes && t.contiguous() && t.layout().offset == 0)
            storage = t.impl()->storage;
        }
        if (!storage) storage = Storage::allocate(call.device, numel(layout.sizes) * size_of(dtype));
      }
      outputs.push_back(Tensor::make(dtype, layout, call.device, std::move(storage)));
      if (state.inference) outputs.back().impl()->inference = true;
    }
    call.outputs = outputs;
    if (!is_view && computes) {
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
