// Attributes of reductions and scans.
#pragma once
#include "core/op/attrs.h"

namespace stn {

#define STN_REDUCE_FIELDS(A)                                          \
  field("axes", &A::axes, "dimensions that are reduced; empty: all"), \
    field("keepdim", &A::keepdim, "keep reduced dimensions with size 1")

struct ReduceAttrs {  // mean, prod, max, min, logsumexp, all, any
  Ints axes;
  bool keepdim = false;
  static constexpr auto fields() { return std::tuple{STN_REDUCE_FIELDS(ReduceAttrs)}; }
};
struct SumAttrs {
  Ints axes;
  bool keepdim = false;
  std::optional<DType> dtype;
  static constexpr auto fields() {
    return std::tuple{STN_REDUCE_FIELDS(SumAttrs),
                      field("dtype", &SumAttrs::dtype, "dtype of the result; none: x's, i64 for integers and bool")};
  }
};
struct ArgReduceAttrs {  // argmax, argmin
  std::optional<int64_t> axis;
  bool keepdim = false;
  static constexpr auto fields() {
    return std::tuple{field("axis", &ArgReduceAttrs::axis, "the dimension searched; none: all, as if flattened"),
                      field("keepdim", &ArgReduceAttrs::keepdim, "keep searched dimensions with size 1")};
  }
};
struct VarAttrs {  // var, std
  Ints axes;
  double correction = 1;
  bool keepdim = false;
  static constexpr auto fields() {
    return std::tuple{field("axes", &VarAttrs::axes, "dimensions that are reduced; empty: all"),
                      field("correction", &VarAttrs::correction, "taken from the number of values in the divisor"),
                      field("keepdim", &VarAttrs::keepdim, "keep reduced dimensions with size 1")};
  }
};
struct NormAttrs {
  double p = 2;
  Ints axes;
  bool keepdim = false;
  static constexpr auto fields() {
    return std::tuple{field("p", &NormAttrs::p, "order: any number, inf or -inf"), STN_REDUCE_FIELDS(NormAttrs)};
  }
};
struct CountAttrs {  // count_nonzero
  Ints axes;
  static constexpr auto fields() {
    return std::tuple{field("axes", &CountAttrs::axes, "dimensions that are reduced; empty: all")};
  }
};
#undef STN_REDUCE_FIELDS

struct ScanAttrs {  // cumsum, cumprod
  int64_t axis = 0;
  static constexpr auto fields() {
    return std::tuple{required("axis", &ScanAttrs::axis, "the dimension along which values accumulate")};
  }
};

}  // namespace stn
