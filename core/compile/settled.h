// Values that a program makes of variables alone, which it leaves as they are: weights cast to bf16, say.  They are
// kept from run to run, until one of the variables has another value.
#pragma once
#include <vector>

#include "core/graph/graph.h"

namespace stn {

class Settled {
 public:
  Settled() = default;
  explicit Settled(const Graph& g);

  // What one thread's runs on one stream keep.
  struct Source {
    uint64_t value;  // Storage::lasting(): 0 where it cannot be told from another
    uint32_t version;
    bool operator==(const Source&) const = default;
  };
  struct Kept {
    std::vector<Source> sources;  // by `reads_`; empty: nothing is kept
    Tensors values;               // by `kept_`
  };

  bool makes(size_t node) const { return node < kinds_.size() && kinds_[node] == Kind::settled; }
  // Puts them into a run's `values`, where those of the variables are already.
  void bring(const Graph& g, std::vector<Tensor>& values, Kept& kept) const;

 private:
  enum class Kind : char { other, of_variables, settled };  // of_variables: views of them, which hold nothing
  static Source source(const Tensor& t);
  void make(const Graph& g, std::vector<Tensor>& values) const;

  std::vector<Kind> kinds_;  // by node; empty: there are none
  std::vector<int> reads_;   // the values of those variables
  std::vector<int> kept_;    // what other nodes use
};

}  // namespace stn
