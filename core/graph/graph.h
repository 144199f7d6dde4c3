// A flat list of calls in static single assignment form: what a capture records, and what is optimized, saved,
// exported and run.
#pragma once
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/op/fused.h"
#include "core/tensor/tracer.h"
#include "core/tensor/variable.h"

namespace stn {

struct Node {
  const Op* op = nullptr;
  AttrBox attrs;
  std::vector<int> inputs;     // value indices; -1 for an absent optional input
  std::vector<int> outputs;    // value indices
  uint64_t random_offset = 0;  // random ops: blocks taken before this node since the run began
  bool view = false;           // the output shares input 0's storage
  Ref<const FusedBody> body;   // of `fused` and what ends like it; else null
  const void* attr_data() const { return body ? static_cast<const void*>(body.get()) : attrs.get(); }
};

struct Value {
  DType dtype = DType::f32;
  Layout layout;  // sizes and strides as eager would make them; inputs and variables are contiguous
  Device* device = nullptr;
  Tensor constant;   // set: a tensor that existed before the capture
  std::string name;  // of inputs and outputs; may be empty
  Type type() const { return {dtype, layout.sizes, {}}; }
};

// A Variable whose value the graph reads at its start or leaves behind at its end.
struct StateRead {
  Ref<Variable> variable;
  int value = -1;
};
struct StateWrite {
  Ref<Variable> variable;
  int value = -1;  // -1: the cell is emptied (zero_grad)
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
  MatmulPrecision precision = MatmulPrecision::highest;

  // Names for variables in text, saved models and ONNX (parameters: their dotted names).
  std::vector<std::pair<Ref<Variable>, std::string>> variable_names;
  std::string name_of(const Variable& v) const;  // "" when it has none

  // `notes`: none, or what to append to the line of each node.
  std::string text(const std::vector<std::string>& notes = {})
    const;              // one line a node: "%5: f32[32, 10] = linear(%4, net.weight, net.bias)"
  void verify() const;  // throws Code::internal on a broken invariant
};

// The running capture of this thread.
class Capture : public Tracer {
 public:
  Capture();
  ~Capture() override;
  // Makes a placeholder of the graph: to be handed to the captured code.
  Tensor input(const Type& type, Device* device, std::string name);
  void begin();  // becomes this thread's tracer
  void end();    // stops being it; also when abandoned after an error
  Ref<Graph> finish(std::span<const Tensor> outputs, const std::vector<std::string>& output_names = {});

  Tensors record(Call& call) override;
  Tensor read(const Variable& v) override;
  void assign(Variable& v, Tensor value) override;
  bool empty(const Variable& v) override;
  size_t mark() override;
  void rewind(size_t mark) override;
  void name(Variable& v, const std::string& name) override;

 private:
  struct Cell {
    Ref<Variable> variable;
    int initial = -1;  // value read at the start
    int current = -1;  // value it holds now
    bool holds = false, written = false;
  };
  struct Mark {
    size_t values, nodes, reads, expected_empty, changes;
    uint64_t random_blocks;
  };
  void keep(const Cell& c) { changes_.emplace_back(&c - cells_.data(), c); }  // before it changes
  int value_of(const Tensor& t);
  Tensor tensor_of(int value) const;
  int add_value(DType dtype, const Layout& layout, Device* device);
  Cell& cell(const Variable& v);

  Ref<Graph> graph_;
  std::vector<Cell> cells_;
  std::unordered_map<const Variable*, size_t> cell_index_;
  std::unordered_map<const TensorImpl*, int> constants_;
  std::vector<std::pair<size_t, Cell>> changes_;  // what cells were, oldest first
  std::vector<Mark> marks_;
  uint32_t id_;
  Tracer* before_ = nullptr;
  bool active_ = false;
};

// Runs `body` once under capture and returns its graph.
Ref<Graph> capture(std::span<const Type> input_types, Device* device, const std::vector<std::string>& input_names,
                   const std::function<Tensors(const Tensors&)>& body);

}  // namespace stn
