// Collects an op's samples: from each, the op table derives dtypes, layouts, captured runs, gradients, save/load, ONNX.
#pragma once
#include <string>
#include <vector>

#include "core/op/op.h"

namespace stn {

// How the values of one sample input are drawn (seeded; the same numbers in the golden script, tests/golden/make.py).
enum class Draw {
  normal,       // N(0, 1)
  positive,     // uniform in [0.1, 3]
  unit,         // uniform in (-0.9, 0.9)
  above_one,    // uniform in [1.1, 3]
  probability,  // uniform in [0.05, 0.95]
  nonzero,      // |x| in [0.3, 2], either sign
  distinct,     // a shuffled linspace(-2, 2): no ties, for max, sort, topk, pooling
  integers,     // integers in [-5, 5]; as floats for floating dtypes
  index,        // i64 in [0, limit)
  mask,         // bool
};

struct SampleInput {
  Ints shape;
  Draw draw = Draw::normal;
  int64_t limit = 0;         // for Draw::index
  bool absent = false;       // an optional input left out
  bool fixed_dtype = false;  // always f32/i64/bool as drawn: not swept over dtypes
  bool differentiable = true;
  SampleInput(std::initializer_list<int64_t> s, Draw d = Draw::normal, int64_t limit = 0)
      : shape(s), draw(d), limit(limit) {
    if (d == Draw::index || d == Draw::mask) fixed_dtype = true, differentiable = false;
  }
  static SampleInput none() {
    SampleInput s({});
    s.absent = true;
    return s;
  }
  SampleInput&& constant() && {
    differentiable = false;
    return std::move(*this);
  }
};

struct Sample {
  std::vector<SampleInput> inputs;
  std::vector<char> attrs;          // the attribute struct's bytes
  Code error = Code{};              // error samples: the code that infer must raise
  std::vector<DType> error_dtypes;  // dtypes of the inputs of an error sample (default f32)
};

class Sampler {
 public:
  explicit Sampler(const Op& op) : op_(op) {}
  // s({{4, 7}});  s({{2, 3, 5}}, SoftmaxAttrs{.axis = 1});  s({{{3}, Draw::positive}});
  template <class A>
  void operator()(std::vector<SampleInput> inputs, const A& attrs) {
    add(std::move(inputs), &attrs, sizeof(A));
  }
  void operator()(std::vector<SampleInput> inputs) { add(std::move(inputs), nullptr, 0); }
  // Input that must be refused, with the code.
  template <class A>
  void error(Code code, std::vector<SampleInput> inputs, const A& attrs, std::vector<DType> dtypes = {}) {
    add(std::move(inputs), &attrs, sizeof(A));
    list.back().error = code;
    list.back().error_dtypes = std::move(dtypes);
  }
  void error(Code code, std::vector<SampleInput> inputs) {
    add(std::move(inputs), nullptr, 0);
    list.back().error = code;
  }
  void error(Code code, std::vector<SampleInput> inputs, std::vector<DType> dtypes) {
    error(code, std::move(inputs));
    list.back().error_dtypes = std::move(dtypes);
  }
  // The dtypes that the samples are swept over; default: f32 f64 f16 bf16.
  void dtypes(std::vector<DType> d) { swept = std::move(d); }
  void all_dtypes();       // every one of the ten
  void floats_and_ints();  // all but bool
  // Relative tolerance in f32 ulps beyond the table's default, with the reason.
  void tolerance(double ulps, const char* why) { ulp = ulps, reason = why; }

  std::vector<Sample> list;
  std::vector<DType> swept = {DType::f32, DType::f64, DType::f16, DType::bf16};
  double ulp = 0;
  const char* reason = "";

 private:
  void add(std::vector<SampleInput> inputs, const void* attrs, size_t size);
  const Op& op_;
};

}  // namespace stn
