// What a running capture is to the lower layers: apply() and Variable hand it what they would have done.
#pragma once
#include "core/tensor/tensor.h"

namespace stn {

class Variable;
struct Call;

struct Tracer {
  virtual ~Tracer() = default;
  virtual Tensors record(Call& call) = 0;              // append the call, give graph values for its outputs
  virtual Tensor read(const Variable& v) = 0;          // a state input, or what was assigned in this capture
  virtual void assign(Variable& v, Tensor value) = 0;  // a state output; an empty Tensor empties the cell
  virtual bool empty(const Variable& v) = 0;
  // What a call of the user records in part before it fails is taken back.
  virtual size_t mark() = 0;                                    // where it stands now
  virtual void rewind(size_t mark) = 0;                         // to there again
  virtual void name(Variable& v, const std::string& name) = 0;  // for saved files and text; the first name stays
};

// Per-thread settings; each is scoped (see capi/scope.cpp and autograd/grad_mode.h).
struct ThreadState {
  bool grad_enabled = true;
  bool inference = false;
  DType autocast = DType::f32;  // the low precision of an autocast scope; f32: there is none
  Tracer* tracer = nullptr;
  Device* device = nullptr;        // null: cpu
  Generator* generator = nullptr;  // null: the device's own
};
extern thread_local constinit ThreadState thread_state;

// Scope: calls are executed although a capture runs; for state that a captured step finds made (optimizer moments).
class NoTrace {
 public:
  NoTrace() : before_(std::exchange(thread_state.tracer, nullptr)) {}
  ~NoTrace() { thread_state.tracer = before_; }

 private:
  Tracer* before_;
};

inline Device* default_device() { return thread_state.device ? thread_state.device : cpu(); }

}  // namespace stn
