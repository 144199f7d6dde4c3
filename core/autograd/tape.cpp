// Recording: what one call leaves on the tape.
#include "core/autograd/tape.h"

#include <algorithm>

#include "core/autograd/node.h"
#include "core/base/platform.h"
#include "core/base/undo.h"
#include "core/op/autocast.h"
#include "core/tensor/format.h"
#include "core/tensor/tracer.h"

namespace stn {

namespace {

std::atomic<uint64_t> next_seq{1};

// Up to here a tensor's data costs less memory than the ghost that would stand for it.
constexpr int64_t kTiny = 256;
bool is_tiny(const Tensor& t) { return t.impl()->storage && t.impl()->storage->bytes() <= kTiny; }

// Shape and dtype of a tensor whose data the gradient does not need: the tape must not keep the data alive.
Tensor ghost(const Tensor& t) {
  if (!t || t.is_value()) return t ? t.detached() : t;
  return Tensor::make(t.dtype(), t.layout(), t.device(), nullptr);
}

uint32_t version_of(const Tensor& t) { return t && t.impl()->storage ? t.impl()->storage->version() : 0; }

void record(const Call& call, std::span<Tensor> outputs) {
  Ref<OpNode> node = make<OpNode>(*call.op, AttrBox(call.op->attrs, call.attr_data));
  node->seq = next_seq.fetch_add(1, std::memory_order_relaxed);
  node->device = call.device;
  bool keep_inputs = !call.op->has(grad_keeps_nothing);
  for (const Tensor& t : call.inputs) {
    if (t && t.impl()->inference)
      call.fail(Code::autograd, "", "a tensor made in inference mode cannot take part in autograd");
    node->edges.push_back(t ? Edge{t.impl()->grad_fn, t.impl()->output_index} : Edge{});
    node->inputs.push_back(keep_inputs || (t && is_tiny(t)) ? t : ghost(t));
    if (keep_inputs) node->versions.push_back(version_of(t));
  }
  bool keep_outputs = call.op->has(grad_keeps_outputs);
  for (size_t i = 0; i < outputs.size(); ++i) {
    node->outputs.push_back(keep_outputs ? outputs[i].detached() : ghost(outputs[i]));
    if (keep_outputs) node->versions.push_back(version_of(outputs[i]));
    if (is_floating(outputs[i].dtype())) {
      outputs[i].impl()->grad_fn = node;
      outputs[i].impl()->output_index = static_cast<int32_t>(i);
    }
  }
}

}  // namespace

void init_autograd() {
  record_on_tape = record;
  grad_fn_name = [](const GradFn& fn) -> std::string {
    auto* node = dynamic_cast<const TapeNode*>(&fn);
    return node ? node->label() : "";
  };
}

OpNode::OpNode(const Op& op, AttrBox attrs) : op(op), attrs(std::move(attrs)) {}

void OpNode::release_saved() {
  inputs.clear();
  outputs.clear();
  released = true;
}

Grads OpNode::backward(const Tensors& grads, bool create_graph) {
  if (released)
    fail(Code::autograd, "backward through ", op.name,
         " a second time: its saved values were freed; pass retain_graph to the first backward");
  size_t v = 0;
  auto check = [&](const Tensors& saved) {
    for (const Tensor& t : saved)
      if (version_of(t) != versions[v++])
        fail(Code::autograd, "a value that the gradient of ", op.name, " needs (", to_string(t.type()),
             ") was overwritten in place after the forward pass");
  };
  if (!op.has(grad_keeps_nothing)) check(inputs);
  if (op.has(grad_keeps_outputs)) check(outputs);
  Tensors outs;
  for (size_t i = 0; i < outputs.size(); ++i) {
    outs.push_back(outputs[i]);
    if (create_graph && op.has(grad_keeps_outputs) && is_floating(outs[i].dtype())) {
      outs[i] = outs[i].detached();
      outs[i].impl()->grad_fn = Ref<GradFn>(this);
      outs[i].impl()->output_index = static_cast<int32_t>(i);
    }
  }
  Call call(op, attrs.get(), inputs, device);
  call.outputs = outs;
  if (!op.grad) fail(Code::autograd, op.name, " has no gradient");
  Autocast off(DType::f32);  // a gradient runs in the precisions of its forward pass
  return op.grad(call, grads);
}

Tensors attach_custom(Ref<CustomGrad> fn, std::span<const Tensor> inputs, std::span<const Tensor> outputs,
                      const char* name) {
  bool wants = false;
  for (const Tensor& t : inputs) wants |= t && t.requires_grad();
  Tensors r;
  for (const Tensor& t : outputs) r.push_back(t.detached());
  if (!wants || !thread_state.grad_enabled) return r;
  Ref<CustomNode> node = make<CustomNode>();
  node->seq = next_seq.fetch_add(1, std::memory_order_relaxed);
  node->fn = std::move(fn);
  node->name = name;
  for (const Tensor& t : inputs) {
    node->edges.push_back(t ? Edge{t.impl()->grad_fn, t.impl()->output_index} : Edge{});
    node->inputs.push_back(ghost(t));
  }
  for (size_t i = 0; i < r.size(); ++i) {
    node->outputs.push_back(ghost(r[i]));
    if (!is_floating(r[i].dtype())) continue;
    r[i].impl()->grad_fn = node;
    r[i].impl()->output_index = static_cast<int32_t>(i);
  }
  return r;
}

Grads CustomNode::backward(const Tensors& grads, bool) {
  if (released)
    fail(Code::autograd, "backward through ", name, " a second time: pass retain_graph to the first backward");
  Grads r = fn->backward(grads);
  if (r.size() != inputs.size())
    fail(Code::callback, "custom function ", name, " gave ", r.size(), " gradients for ", inputs.size(), " inputs");
  return r;
}

void CustomNode::release_saved() {
  fn = nullptr;
  released = true;
}

std::mutex& hooks_mutex() {
  static auto& mutex = *new platform::ForkSafeMutex;
  return mutex;
}

void add_hook(const Tensor& t, Ref<TensorHook> hook) {
  GradFn* fn = t.impl()->grad_fn.get();
  if (!fn) fail(Code::autograd, "a hook needs a tensor that requires a gradient (", to_string(t.type()), ")");
  if (Undo* undo = Undo::open()) undo->add([t, added = hook] { remove_hook(t, added.get()); });
  auto first = std::make_unique<GradFn::Hooks>();
  std::lock_guard lock(hooks_mutex());
  if (!fn->hooks.load(std::memory_order_relaxed)) fn->hooks.store(first.release(), std::memory_order_release);
  fn->hooks.load(std::memory_order_relaxed)->emplace_back(t.impl()->output_index, std::move(hook));
}

void remove_hook(const Tensor& t, const TensorHook* hook) {
  GradFn* fn = t.impl()->grad_fn.get();
  if (!fn || !fn->hooks.load(std::memory_order_relaxed)) return;
  Ref<RefCounted> removed;  // goes after the lock
  std::lock_guard lock(hooks_mutex());
  auto& all = *fn->hooks.load(std::memory_order_relaxed);
  auto at = std::find_if(all.begin(), all.end(), [&](const auto& h) { return h.second.get() == hook; });
  if (at == all.end()) return;
  removed = std::move(at->second);
  all.erase(at);
}

Tensor make_leaf(const Tensor& t) {
  if (!is_floating(t.dtype()))
    fail_at(Code::dtype, "", "tensor", "must be floating to require gradients, not ", to_string(t.type()));
  Tensor r = t.detached();
  r.impl()->grad_fn = make<LeafNode>();
  return r;
}

Ref<Variable> leaf_grad(const Tensor& t) {
  auto* leaf = dynamic_cast<LeafNode*>(t.impl()->grad_fn.get());
  return leaf ? leaf->grad(t.type(), t.device()) : nullptr;
}

GradMode::GradMode(Mode m) : grad_before_(thread_state.grad_enabled), inference_before_(thread_state.inference) {
  thread_state.grad_enabled = m == enabled;
  thread_state.inference = m == inference;
}
GradMode::~GradMode() {
  thread_state.grad_enabled = grad_before_;
  thread_state.inference = inference_before_;
}

}  // namespace stn
