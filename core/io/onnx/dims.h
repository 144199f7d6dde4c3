// Which sizes follow a dynamic axis of the model, and how.  A module is captured once with the example's sizes and
// again with others (the probes): what differs between the captures is dynamic, and nothing that differs may be baked.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/base/inline_vector.h"

namespace stn::io {

// A named dynamic axis, found in the model at `axis` of `input`; its size in each probe.
struct Symbol {
  std::string name;
  size_t input = 0;
  int axis = 0;
  std::vector<int64_t> sizes;
};

using Dim = std::vector<int64_t>;  // a size in each probe
using Dims = std::vector<Dim>;     // of one value, outermost first

struct Linear {  // constant + factors · symbols
  int64_t constant = 0;
  std::vector<int64_t> factors;
};

class Probes {
 public:
  // Probe 0 has the example's sizes; then each symbol alone is doubled; the last, a test of linearity, triples all.
  void add(const std::string& name, size_t input, int axis, int64_t example);
  void finish();
  size_t count() const { return symbols_.empty() ? 1 : symbols_.size() + 2; }
  const std::vector<Symbol>& symbols() const { return symbols_; }
  const Symbol* find(const std::string& name) const;
  std::string text(size_t probe) const;  // "batch = 4, time = 7"

  static bool dynamic(const Dim& d);
  std::optional<Linear> linear(const Dim& d) const;
  std::string name(const Dim& d) const;  // the symbol that it is; "" where it is none

 private:
  std::vector<Symbol> symbols_;
};

}  // namespace stn::io
