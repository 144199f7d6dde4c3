#include "core/io/onnx/builder.h"

#include <algorithm>

#include "core/op/apply.h"
#include "core/tensor/tracer.h"

namespace stn::io {

pb::TensorProto::DataType onnx_type(DType d) {
  using P = pb::TensorProto;
  constexpr P::DataType types[kDTypes] = {P::FLOAT, P::DOUBLE, P::FLOAT16, P::BFLOAT16, P::INT8,
                                          P::UINT8, P::INT16,  P::INT32,   P::INT64,    P::BOOL};
  return types[static_cast<int>(d)];
}

void write_tensor(const Tensor& t, pb::TensorProto& to) {
  for (int64_t n : t.shape()) to.add_dims(n);
  to.set_data_type(onnx_type(t.dtype()));
  std::string* bytes = to.mutable_raw_data();
  bytes->resize(static_cast<size_t>(t.numel() * size_of(t.dtype())));
  t.copy_to(bytes->data());
}

GraphBuilder::GraphBuilder(int opset, const Probes& probes, std::vector<OnnxValue> model_inputs)
    : OnnxBuilder(opset), probes_(probes), model_inputs_(std::move(model_inputs)) {
  names_.insert(model_inputs_.begin(), model_inputs_.end());
}

OnnxValue GraphBuilder::reserve(const std::string& wanted) {
  std::string name = wanted;
  for (int k = 1; !names_.insert(name).second; ++k) name = str(wanted, "_", k);
  return name;
}

OnnxValue GraphBuilder::initializer(const Tensor& t, const std::string& wanted) {
  auto [it, fresh] = tensors_.try_emplace(t.impl());
  if (fresh) {
    it->second = reserve(wanted);
    initializers.emplace_back(it->second, t);
  }
  return it->second;
}

// ---- one call

bool GraphBuilder::write(const std::vector<const Call*>& calls, size_t probe, const Place& place, Piece& piece) {
  const Call& call = *calls[probe];
  call_ = &call;
  calls_ = calls;
  place_ = &place;
  piece_ = &piece;
  piece = {};
  piece.outputs.resize(call.outputs.size());
  if (call.op->onnx_build) return call.op->onnx_build(*this, call);
  if (call.op->onnx) write_direct(call);
  return call.op->onnx;
}

// Pointwise operands are brought to the result's dtype, as the op itself promotes them.
void GraphBuilder::write_direct(const Call& call) {
  const Op& op = *call.op;
  DType result = call.out().dtype();
  DType dtype = result == DType::bf16 ? DType::f32 : result;  // many operators lack bf16
  std::vector<OnnxValue> inputs;
  for (size_t i = 0; i < call.inputs.size(); ++i) inputs.push_back(op.has(op_pointwise) ? in(i, dtype) : in(i));
  OnnxAttrs attrs;
  if (op.attrs)
    for (const Field& f : op.attrs->fields) {
      AttrValue v = op.attrs->get(call.attr_data, f);
      if (auto* i = std::get_if<int64_t>(&v)) attrs.emplace_back(f.name, *i);
      if (auto* d = std::get_if<double>(&v)) attrs.emplace_back(f.name, *d);
      if (auto* b = std::get_if<bool>(&v)) attrs.emplace_back(f.name, *b);
      if (auto* l = std::get_if<Ints>(&v)) attrs.emplace_back(f.name, *l);
    }
  OnnxValue y = node(op.onnx, inputs, attrs);
  op.has(op_pointwise) ? out(0, y, dtype) : out(0, y);
}

bool GraphBuilder::fold(const Call& call, Piece& piece) {
  if (!call.inputs.empty() || call.op->has(op_random)) return false;
  Tensors values;
  {
    NoTrace eager;
    NoTape no_tape;
    values = apply(*call.op, {}, call.attr_data);
  }
  piece_ = &piece;
  piece = {};
  for (const Tensor& t : values) piece.outputs.push_back(constant(t));
  return true;
}

void GraphBuilder::append(const Piece& piece) {
  for (pb::NodeProto* n : piece.nodes) {
    names_.insert(n->output().begin(), n->output().end());
    graph.mutable_node()->UnsafeArenaAddAllocated(n);
  }
}

// Such are parts of formulas whose other results were not asked for.
void GraphBuilder::keep_only_needed(const std::vector<std::string>& values) {
  std::set<std::string> needed(values.begin(), values.end());
  int first = graph.node_size();  // those kept gather at the end, in order
  for (int i = first; i-- > 0;) {
    const pb::NodeProto& n = graph.node(i);
    if (std::none_of(n.output().begin(), n.output().end(), [&](const std::string& s) { return needed.contains(s); }))
      continue;
    needed.insert(n.input().begin(), n.input().end());
    graph.mutable_node()->SwapElements(i, --first);
  }
  graph.mutable_node()->DeleteSubrange(0, first);
}

std::vector<OnnxValue> GraphBuilder::nodes(const char* type, const std::vector<OnnxValue>& inputs,
                                           const OnnxAttrs& attrs, size_t outputs) {
  std::string name = str(type, "_", static_cast<size_t>(graph.node_size()) + piece_->nodes.size());
  while (names_.contains(name)) name += "_";
  pb::NodeProto& n = *piece_->nodes.emplace_back(google::protobuf::Arena::CreateMessage<pb::NodeProto>(&arena_));
  n.set_name(name);
  n.set_op_type(type);
  for (const OnnxValue& x : inputs) n.add_input(x);
  while (n.input_size() && n.input(n.input_size() - 1).empty()) n.mutable_input()->RemoveLast();  // absent at the end
  for (const OnnxAttr& a : attrs) {
    pb::AttributeProto& p = *n.add_attribute();
    p.set_name(a.name);
    auto integer = [&](int64_t v) {
      p.set_type(pb::AttributeProto::INT);
      p.set_i(v);
    };
    if (auto* i = std::get_if<int64_t>(&a.value)) {
      integer(*i);
    } else if (auto* d = std::get_if<DType>(&a.value)) {
      integer(onnx_type(*d));
    } else if (auto* f = std::get_if<double>(&a.value)) {
      p.set_type(pb::AttributeProto::FLOAT);
      p.set_f(static_cast<float>(*f));
    } else if (auto* s = std::get_if<const char*>(&a.value)) {
      p.set_type(pb::AttributeProto::STRING);
      p.set_s(*s);
    } else if (auto* l = std::get_if<Ints>(&a.value)) {
      p.set_type(pb::AttributeProto::INTS);
      for (int64_t v : *l) p.add_ints(v);
    } else if (auto* t = std::get_if<Tensor>(&a.value)) {
      p.set_type(pb::AttributeProto::TENSOR);
      write_tensor(*t, *p.mutable_t());
    }
  }
  std::vector<OnnxValue> r;
  for (size_t i = 0; i < outputs; ++i) {
    r.push_back(outputs == 1 ? name : str(name, "_", i));
    n.add_output(r.back());
  }
  return r;
}

// ---- sizes

bool GraphBuilder::dynamic(size_t output, int axis) const {
  return Probes::dynamic(place_->out_dims[output][static_cast<size_t>(axis)]);
}

OnnxValue GraphBuilder::size(size_t output, int axis) {
  const Dim& d = place_->out_dims[output][static_cast<size_t>(axis)];
  if (!Probes::dynamic(d)) return ints({d[0]});
  auto from = [&](const OnnxValue& x, int64_t at) { return node("Shape", {x}, {{"start", at}, {"end", at + 1}}); };
  // The size of an input of this call, preferably along the same axis; else a sum of the model's dynamic sizes.
  for (size_t i = 0; i < place_->in_dims.size(); ++i) {
    const Dims& dims = place_->in_dims[i];
    if (static_cast<size_t>(axis) < dims.size() && dims[static_cast<size_t>(axis)] == d) return from(in(i), axis);
    for (size_t k = 0; k < dims.size(); ++k)
      if (dims[k] == d) return from(in(i), static_cast<int64_t>(k));
  }
  std::optional<Linear> sum = probes_.linear(d);
  if (!sum)
    call_->fail(Code::unsupported, "", "has no ONNX form here: size ", d[0], " of dimension ", axis,
                " of its output follows the dynamic axes in a way that is no sum of them");
  OnnxValue r;
  for (size_t s = 0; s < sum->factors.size(); ++s) {
    if (!sum->factors[s]) continue;
    const Symbol& symbol = probes_.symbols()[s];
    OnnxValue term = from(model_inputs_[symbol.input], symbol.axis);
    if (sum->factors[s] != 1) term = node("Mul", {term, ints({sum->factors[s]})});
    r = r.empty() ? term : node("Add", {r, term});
  }
  return sum->constant ? node("Add", {r, ints({sum->constant})}) : r;
}

OnnxValue GraphBuilder::sizes(size_t output) {
  const Dims& dims = place_->out_dims[output];
  Ints fixed;
  for (const Dim& d : dims)
    if (!Probes::dynamic(d)) fixed.push_back(d[0]);
  if (static_cast<size_t>(fixed.size()) == dims.size()) return ints(fixed);
  for (size_t i = 0; i < place_->in_dims.size(); ++i)
    if (place_->in_dims[i] == dims) return node("Shape", {in(i)});
  std::vector<OnnxValue> parts;
  fixed.clear();
  for (size_t k = 0; k < dims.size(); ++k) {
    if (!Probes::dynamic(dims[k])) {
      fixed.push_back(dims[k][0]);
      continue;
    }
    if (!fixed.empty()) parts.push_back(ints(fixed));
    fixed.clear();
    parts.push_back(size(output, static_cast<int>(k)));
  }
  if (!fixed.empty()) parts.push_back(ints(fixed));
  return parts.size() == 1 ? parts[0] : node("Concat", parts, {{"axis", 0}});
}

OnnxValue GraphBuilder::reshape(const OnnxValue& x, size_t output) {
  // In Reshape's target 0 means "as in x" and one -1 is allowed, unless a size is 0 itself.
  const Dims &from = place_->in_dims[0], &to = place_->out_dims[output];
  bool zero = std::any_of(to.begin(), to.end(), [](const Dim& d) { return !Probes::dynamic(d) && d[0] == 0; });
  Ints target;
  int open = 0;
  for (size_t k = 0; k < to.size(); ++k) {
    bool moves = Probes::dynamic(to[k]), same = moves && k < from.size() && from[k] == to[k];
    open += moves && !same;
    target.push_back(!moves ? to[k][0] : same ? 0 : -1);
  }
  if (zero) {
    bool moves = std::any_of(to.begin(), to.end(), Probes::dynamic);
    return node("Reshape", {x, moves ? sizes(output) : ints(target)}, {{"allowzero", 1}});
  }
  return node("Reshape", {x, open > 1 ? sizes(output) : ints(target)});
}

}  // namespace stn::io
