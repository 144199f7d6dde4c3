// A flat list of calls in static single assignment form: what a capture records, and what is optimized, saved,
// exported and run.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "core/op/op.h"
#include "core/tensor/tracer.h"
#include "core/tensor/variable.h"

namespace stn {

struct Node {
  const Op* op = nullptr;
  AttrBox attrs;
  std::vector<int> inputs;   // value indices; -1 for an absent optional input
  std::vector<int> outputs;  // value indices
  uint64_t random_offset = 0;  // random ops: blocks taken before this node since the run began
  bool view = false;         // the output shares input 0's storage
};

struct Value {
  DType dtype = DType::f32;
  Layout layout;   // sizes and strides as eager would make them
  Device* device = nullptr;
  Tensor constant; // set: a tensor that existed before the capture
  std::string name;  // of inputs, outputs and variables; may be empty
};

// A Variable whose value the graph reads at its start or leaves behind at its end.
struct StateRead {
  Ref<Variable> variable;
  int value = -1;
  std::string name;
};
struct StateWrite {
  Ref<Variable> variable;
  int value = -1;  // -1: the cell is emptied (zero_grad)
  std::string name;
};

struct Graph : RefCounted {
  std::vector<Value> values;
  std::vector<Node> nodes;
  std::vector<int> inputs, outputs;
  std::vector<StateRead> reads;
  std::vector<StateWrite> writes;
  std::vector<Ref<Variable>> expected_empty;  // cells that were empty when captured and must be so at each run
  uint64_t random_blocks = 0;                 // what one run takes from the generator
  Ref<Generator> generator;                   // from which (null: the device's default)

  std::string text() const;  // one line a node: "%5: f32[32, 10] = linear(%4, net.weight, net.bias)"
  void verify() const;       // throws Code::internal on a broken invariant
};

// The running capture of this thread.
class Capture final : public Tracer {
 public:
  Capture();
  ~Capture() override;
  Tensor input(const Type& type, Device* device, std::string name);
  Ref<Graph> finish(std::span<const Tensor> outputs, std::vector<std::string> output_names = {});
  void begin();   // becomes this thread's tracer
  void end();     // stops being it; also when abandoned after an error

  Tensors record(Call& call) override;
  Tensor read(const Variable& v) override;
  void assign(Variable& v, Tensor value) override;
  bool empty(const Variable& v) override;

 private:
  struct Cell;
  int value_of(const Tensor& t);
  Tensor tensor_of(int value);
  Cell& cell(const Variable& v);
  Ref<Graph> graph_;
  std::vector<Cell> cells_;
  std::vector<std::pair<Ref<TensorImpl>, int>> constants_;
  uint32_t id_;
  Tracer* before_ = nullptr;
  bool active_ = false;
};

// Runs `body` once under capture and returns its graph: for export and tests.
Ref<Graph> capture(std::span<const Type> input_types, Device* device, const std::vector<std::string>& input_names,
                   const std::function<Tensors(const Tensors&)>& body);

}  // namespace stn
