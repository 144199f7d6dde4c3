#include "core/op/apply.h"

#include <algorithm>

#include "core/base/checked.h"
#include "core/base/log.h"
#include "core/op/autocast.h"
#include "core/tensor/stream.h"
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

// What the inputs say together.
struct Inputs {
  Device* device = nullptr;
  bool require_grad = false;

  Inputs(const Op& op, std::span<const Tensor> inputs, const void* attrs) {
    for (size_t i = 0; i < inputs.size(); ++i) {
      if (!inputs[i]) {
        if (op.inputs[std::min(i, op.inputs.size() - 1)].kind != IoKind::optional) [[unlikely]]
          Call(op, attrs, inputs).fail(Code::invalid_argument, "", "a required input is missing");
        continue;
      }
      const TensorImpl& t = *inputs[i].impl();
      require_grad |= static_cast<bool>(t.grad_fn);
      if (!device) device = t.device;
      if (t.device != device) [[unlikely]]
        Call(op, attrs, inputs)
          .fail(Code::device, "", "inputs are on different devices: ", device->name, " and ", t.device->name);
    }
    if (op.attrs && op.attrs->device_field)  // creation ops and to_device: where the result shall lie
      if (auto* d = *reinterpret_cast<Device* const*>(static_cast<const char*>(attrs) + op.attrs->device_field->offset))
        device = d;
    if (!device) device = default_device();
  }
};

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
    set_contiguous(l);
  else
    l.strides = t.strides;
  if (call.op->has(op_pointwise)) follow_inputs(call, l);
}

// The buffer of the input that the output may take over, if nobody else sees it.
Ref<Storage> dying_buffer(const Tensor& t, const TensorImpl& output) {
  bool fits = t.impl()->unique() && t.impl()->storage->unique() && !t.impl()->storage->borrowed() &&
              t.dtype() == output.dtype && t.shape() == output.layout.sizes && t.contiguous() &&
              t.layout().offset == 0 && t.impl()->storage->in_order();
  return fits ? t.impl()->storage : nullptr;
}

// renews: null, or the input that the output may take over.
Tensor make_output(const Call& call, const Type& t, const Tensor* renews) {
  Ref<TensorImpl> p = make<TensorImpl>();
  layout_of(call, t, p->layout);
  p->dtype = t.dtype;
  p->device = call.device;
  p->inference = thread_state.inference;
  if (call.device->computes) {
    if (renews) p->storage = dying_buffer(*renews, *p);
    if (p->storage) p->storage->bump_version();
    if (!p->storage) {
      int64_t bytes = checked_mul(numel(t.shape), size_of(t.dtype));
      p->storage = call.op->allocate ? call.op->allocate(call, bytes) : Storage::allocate(call.device, bytes);
    }
  }
  return Tensor(std::move(p));
}

// No gradient rule of its own, or no kernel here: the op is its expansion.  A capture keeps the op whole where it can,
// so that ONNX and the passes see it; the Program expands it later.
bool is_expanded(const Call& call, bool wants_grad) {
  if (!call.op->expand) return false;
  if (wants_grad && !call.op->grad) return true;
  return !thread_state.tracer && call.device->computes && !has_kernel(*call.op, *call.device);
}

// What an op of the expansion refuses in the data, such as a class out of range, is an error of the op that was called.
void rename(Error& e, const Call& call) {
  std::string own = call.signature(), head = e.op + ": ", tail = " (" + e.shapes + ")";
  if (e.op.empty() || !e.message.starts_with(head) || !e.message.ends_with(tail)) return;
  e.message = str(call.op->name, e.message.substr(head.size() - 2, e.message.size() - head.size() - tail.size() + 2),
                  " (", own, ")");
  e.op = call.op->name;
  e.shapes = std::move(own);
}

Tensors expansion(const Call& call) {
  try {
    return call.op->expand(call);
  } catch (Error& e) {
    rename(e, call);
    throw;
  }
}

Tensors expanded(Call& call, bool wants_grad) {
  log(LogLevel::debug, call.op->name, " runs by its expansion: no kernel on ", call.device->name,
      " or no gradient of its own");
  if (call.op->differentiable && (!wants_grad || !call.op->grad)) return expansion(call);
  Tensors out;
  {
    NoTape guard;
    out = expansion(call);
  }
  for (Tensor& t : out) t = t.detached();  // the expansion may return an input as it is
  call.outputs = out;
  if (wants_grad) record_on_tape(call, out);
  return out;
}

// The outputs of an op that is a view of its first input here; false where it needs a copy.
bool viewed(Call& call, Tensors& outputs) {
  if (!call.op->view) return false;
  std::optional<Layout> view = call.op->view(call);
  if (!view) return false;
  if (thread_state.tracer) {
    outputs = thread_state.tracer->record(call);
    return true;
  }
  outputs.push_back(Tensor::make(call.in(0).dtype(), *view, call.device, call.in(0).impl()->storage));
  outputs[0].impl()->inference = thread_state.inference;
  return true;
}

void run(Call& call, Tensors& outputs) {
  Types types = call.op->infer(call);
  bool in_place = call.op->has(op_in_place);
  outputs.reserve(types.size());
  for (size_t i = 0; i < types.size(); ++i)
    outputs.push_back(
      make_output(call, types[i], in_place ? &call.in(Op::renewed(i, call.inputs.size(), types.size())) : nullptr));
  call.outputs = outputs;
  if (!call.device->computes) return;
  if (call.op->has(op_random)) {
    Generator* g = thread_state.generator ? thread_state.generator : call.device->generator.get();
    call.random = g->reserve(random_blocks(outputs[0]));
  }
  if (call.device->api.stream_use) use_memory(call.inputs);
  if (!run_kernel(call))
    call.fail(Code::unsupported, "", "has no kernel on device ", call.device->name, " for these dtypes");
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
  Tensors outputs;
  if (thread_state.autocast != DType::f32 && (op.has(autocast_low) || op.has(autocast_f32))) [[unlikely]] {
    Tensors cast;
    if (autocast_inputs(op, inputs, cast)) {
      outputs = apply(op, cast, attrs);
      return outputs;
    }
  }
  Inputs given(op, inputs, attrs);
  Call call(op, attrs, inputs, given.device);
  bool wants_grad = given.require_grad && thread_state.grad_enabled && op.differentiable;
  if (thread_state.tracer && op.has(op_dynamic)) [[unlikely]]
    call.fail(Code::state, "", "cannot be captured: the shape of its result depends on data");
  if (!viewed(call, outputs)) {
    if (is_expanded(call, wants_grad)) {
      op.infer(call);  // raises the user's errors under this op's name
      outputs = expanded(call, wants_grad);
      return outputs;
    }
    if (thread_state.tracer) {
      op.infer(call);
      outputs = thread_state.tracer->record(call);
    } else {
      run(call, outputs);
    }
  }
  if (wants_grad) {
    call.outputs = outputs;
    record_on_tape(call, outputs);
  }
  return outputs;
}

}  // namespace stn
