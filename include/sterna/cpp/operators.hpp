// Operators of tensors: with tensors, broadcasting, and with numbers.
#pragma once
#include <sterna/cpp/ops.hpp>

namespace sterna {

#define STERNA_OPERATOR(sign, op)                                                    \
  inline Tensor operator sign(const Tensor& a, const Tensor& b) { return op(a, b); } \
  inline Tensor operator sign(const Tensor& a, double b) { return op##_scalar(a, b); }
STERNA_OPERATOR(+, add)
STERNA_OPERATOR(-, sub)
STERNA_OPERATOR(*, mul)
STERNA_OPERATOR(/, div)
STERNA_OPERATOR(==, eq)
STERNA_OPERATOR(!=, ne)
STERNA_OPERATOR(<, lt)
STERNA_OPERATOR(<=, le)
STERNA_OPERATOR(>, gt)
STERNA_OPERATOR(>=, ge)
#undef STERNA_OPERATOR
inline Tensor operator+(double a, const Tensor& b) { return add_scalar(b, a); }
inline Tensor operator-(double a, const Tensor& b) { return rsub_scalar(b, a); }
inline Tensor operator*(double a, const Tensor& b) { return mul_scalar(b, a); }
inline Tensor operator/(double a, const Tensor& b) { return rdiv_scalar(b, a); }
inline Tensor operator==(double a, const Tensor& b) { return eq_scalar(b, a); }
inline Tensor operator!=(double a, const Tensor& b) { return ne_scalar(b, a); }
inline Tensor operator<(double a, const Tensor& b) { return gt_scalar(b, a); }
inline Tensor operator<=(double a, const Tensor& b) { return ge_scalar(b, a); }
inline Tensor operator>(double a, const Tensor& b) { return lt_scalar(b, a); }
inline Tensor operator>=(double a, const Tensor& b) { return le_scalar(b, a); }
inline Tensor operator-(const Tensor& x) { return neg(x); }

#define STERNA_OPERATOR(sign, assigning)                                                                      \
  /** Assigns a variable, for all who share it and without a record for gradients; else `a` is the result. */ \
  template <class B>                                                                                          \
  Tensor& operator assigning(Tensor& a, const B& b) {                                                         \
    if (a.is_variable())                                                                                      \
      a.assign(a sign b);                                                                                     \
    else                                                                                                      \
      a = a sign b;                                                                                           \
    return a;                                                                                                 \
  }
STERNA_OPERATOR(+, +=)
STERNA_OPERATOR(-, -=)
STERNA_OPERATOR(*, *=)
STERNA_OPERATOR(/, /=)
#undef STERNA_OPERATOR

}  // namespace sterna
