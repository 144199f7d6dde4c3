// Writes the ONNX nodes of one call at a time.
#pragma once
#include <map>
#include <set>

#include "core/io/onnx/dims.h"
#include "core/io/onnx/onnx.pb.h"
#include "core/op/onnx.h"

namespace stn::io {

namespace pb = sterna::onnx;

pb::TensorProto::DataType onnx_type(DType d);
void write_tensor(const Tensor& t, pb::TensorProto& to);  // host tensors of any layout

class GraphBuilder final : public OnnxBuilder {
  google::protobuf::Arena arena_;  // of all messages: those that own each other leak where memory runs out

 public:
  GraphBuilder(int opset, const Probes& probes, std::vector<OnnxValue> model_inputs);

  OnnxValue reserve(const std::string& wanted);  // a name that no value has yet: wanted, wanted_1 …
  // A weight or another tensor from outside; the same tensor twice is one initializer.
  OnnxValue initializer(const Tensor& t, const std::string& wanted);

  // The result of writing one call: compared between probes before it becomes part of the model.
  struct Piece {
    std::vector<pb::NodeProto*> nodes;  // the builder's
    std::vector<OnnxValue> outputs;     // by output of the call; empty where not given
  };
  struct Place {  // where a call stands in its graph
    std::vector<OnnxValue> inputs;
    std::vector<Dims> in_dims, out_dims;
    std::vector<char> wanted;  // by output
  };
  // By the record's `onnx` or `onnx_build`; false when it has none for this opset or these dtypes.
  bool write(const std::vector<const Call*>& calls, size_t probe, const Place& place, Piece& piece);
  bool fold(const Call& call, Piece& piece);  // an op without inputs, computed now
  void append(const Piece& piece);
  void keep_only_needed(const std::vector<std::string>& values);  // drops nodes that none of these needs

  pb::ModelProto& model = *google::protobuf::Arena::CreateMessage<pb::ModelProto>(&arena_);
  pb::GraphProto& graph = *model.mutable_graph();
  std::vector<std::pair<OnnxValue, Tensor>> initializers;

  // ---- OnnxBuilder
  using OnnxBuilder::in;
  using OnnxBuilder::out;
  OnnxValue in(size_t i) const override { return place_->inputs[i]; }
  bool wanted(size_t output) const override { return place_->wanted[output]; }
  void out(size_t i, OnnxValue value) override { piece_->outputs[i] = std::move(value); }
  std::vector<OnnxValue> nodes(const char* type, const std::vector<OnnxValue>& inputs, const OnnxAttrs& attrs,
                               size_t outputs) override;
  bool dynamic(size_t output, int axis) const override;
  OnnxValue size(size_t output, int axis) override;
  OnnxValue sizes(size_t output) override;
  OnnxValue reshape(const OnnxValue& x, size_t output) override;

 private:
  void write_direct(const Call& call);

  const Probes& probes_;
  std::vector<OnnxValue> model_inputs_;
  std::set<std::string> names_;
  std::map<const TensorImpl*, OnnxValue> tensors_;

  Piece* piece_ = nullptr;  // the call being written
  const Place* place_ = nullptr;
};

}  // namespace stn::io
