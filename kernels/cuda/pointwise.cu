// All pointwise ops, casts and copies: the formulas of kernels/formulas.h over operands of any stride and dtype.
#define STERNA_ISA cuda_formulas
#ifdef __CUDACC__
#define STERNA_ELEMENTARY "kernels/cuda/elementary.h"
#endif
#include "kernels/cuda/faults.h"
#include "kernels/cuda/index.h"
#include "kernels/cuda/table.h"
#include "kernels/formula_rows.h"
#include "kernels/formulas.h"

namespace stn::cuda {

namespace {

using namespace stn::STERNA_ISA::formulas;

struct NoAttrs {
  static constexpr auto fields() { return std::tuple{}; }
};

template <int n, class T>
struct Values {
  T v[n];
};
template <class F, class C, class T>
STN_FN auto evaluate(const Values<1, T>& x, const void* attrs) {
  return F::apply(static_cast<C>(x.v[0]), attrs);
}
template <class F, class C, class T>
STN_FN auto evaluate(const Values<2, T>& x, const void* attrs) {
  return F::apply(static_cast<C>(x.v[0]), static_cast<C>(x.v[1]), attrs);
}
template <class F, class C, class T>
STN_FN auto evaluate(const Values<3, T>& x, const void* attrs) {
  return F::apply(static_cast<C>(x.v[0]), static_cast<C>(x.v[1]), static_cast<C>(x.v[2]), attrs);
}

// Any strides and dtypes, one value at a time.
template <class F, class C, int n, class A>
struct General {
  const void* in[n];
  DType types[n];
  void* out;
  DType out_type;
  Space<n> space;
  A attrs;

  STN_FN void operator()(int64_t i) const {
    int64_t at[n + 1];
    if (space.flat)
      for (int k = 0; k <= n; ++k) at[k] = space.ndim ? i * space.strides[k][0] : 0;
    else
      space.at(i, at);
    Values<n, C> x;
    for (int k = 0; k < n; ++k) x.v[k] = load<C>(in[k], types[k], at[k]);
    auto y = evaluate<F, C>(x, &attrs);
    if constexpr (std::is_same_v<decltype(y), bool>)
      store<int64_t>(out, out_type, at[n], y);
    else
      store<C>(out, out_type, at[n], y);
  }
};

// All operands of type T, side by side: 16 bytes of each at a time.
template <class F, class C, class T, int n, class A>
struct Packed {
  static constexpr int width = 16 / sizeof(T);
  struct alignas(16) Pack {
    T v[width];
  };
  const Pack* in[n];
  Pack* out;
  int64_t count;
  A attrs;

  STN_FN void operator()(int64_t i) const {
    Pack x[n] = {}, y;
    if ((i + 1) * width <= count) {
      for (int k = 0; k < n; ++k) x[k] = in[k][i];
    } else {
      for (int k = 0; k < n; ++k)
        for (int j = 0; j < width && i * width + j < count; ++j) x[k].v[j] = in[k][i].v[j];
    }
    for (int j = 0; j < width; ++j) {
      Values<n, T> values;
      for (int k = 0; k < n; ++k) values.v[k] = x[k].v[j];
      y.v[j] = static_cast<T>(evaluate<F, C>(values, &attrs));
    }
    if ((i + 1) * width <= count)
      out[i] = y;
    else
      for (int j = 0; i * width + j < count; ++j) out[i].v[j] = y.v[j];
  }
};

template <class F, class C, class T, int n, class A>
bool packed(const Call& c, const A& attrs, const Space<n>& space) {
  Operand out = c.out();
  bool fits = space.flat && out.type() == dtype_of<T> && reinterpret_cast<uintptr_t>(out.data) % 16 == 0;
  Packed<F, C, T, n, A> work{{}, static_cast<typename Packed<F, C, T, n, A>::Pack*>(out.data), out.numel(), attrs};
  for (int k = 0; k < n && fits; ++k) {
    Operand t = c.in(static_cast<size_t>(k));
    fits = t.type() == dtype_of<T> && reinterpret_cast<uintptr_t>(t.data) % 16 == 0 &&
           (space.ndim == 0 || space.strides[k][0] == 1);
    work.in[k] = static_cast<const typename Packed<F, C, T, n, A>::Pack*>(t.data);
  }
  if (fits) each(c.device(), (work.count + work.width - 1) / work.width, work);
  return fits;
}

template <class F, class C, int n, class A>
void compute(const Call& c, const A& attrs) {
  Operand out = c.out();
  Space<n> space(c, out);
  if constexpr (!std::is_same_v<C, int64_t>)
    if (packed<F, C, C, n, A>(c, attrs, space)) return;
  if constexpr (std::is_same_v<C, float>)
    if (packed<F, C, bf16, n, A>(c, attrs, space) || packed<F, C, f16, n, A>(c, attrs, space)) return;
  General<F, C, n, A> work{{}, {}, out.data, out.type(), space, attrs};
  for (int k = 0; k < n; ++k) {
    work.in[k] = c.in(static_cast<size_t>(k)).data;
    work.types[k] = c.in(static_cast<size_t>(k)).type();
  }
  each(c.device(), out.numel(), work);
}

enum Types { any, floats };

// The type the formula runs in: the output's when it is a number, else what the inputs promote to.
DType compute_type(const Call& c) {
  DType out = c.out().type();
  if (out != DType::bool_) return out;
  DType widest = c.in(0).type();
  for (size_t k = 1; k < c.inputs(); ++k) widest = promote(widest, c.in(k).type());
  return widest;
}

template <class F, Types types, int n, class A>
bool pointwise(const Call& c) {
  A attrs = c.attrs<A>();
  DType d = compute_type(c);
  if (d == DType::f64)
    compute<F, double, n>(c, attrs);
  else if (is_floating(d))
    compute<F, float, n>(c, attrs);
  else if constexpr (types == any)
    compute<F, int64_t, n>(c, attrs);
  else
    return false;
  return true;
}

struct FindZero {
  Strided divisors;
  Faults faults;
  STN_DEVICE void operator()(int64_t i) const {
    if (divisors.get<int64_t>(i) == 0) faults.zero_divisor();
  }
};
// Before the kernel of an integer division, whose formula gives zero for such.
bool check_divisors(const Call& c) {
  if (is_floating(compute_type(c))) return false;
  if (c.inputs() == 2)
    each(c.device(), c.in(1).numel(), FindZero{Strided(c.in(1)), {c, "b"}});
  else if (to_int64(c.attrs<ValueAttrs>().value) == 0)
    throw Failure(std::string(c.op()) + ": value is zero: division of integers by zero");
  return false;
}

// Copies and casts: in f64 where both sides are that wide.
bool copy(const Call& c) {
  DType from = c.in(0).type(), to = c.out().type();
  if (to == DType::f64 && is_floating(from))
    compute<Identity, double, 1>(c, NoAttrs());
  else if (is_floating(from) && from != DType::f64)
    compute<Identity, float, 1>(c, NoAttrs());
  else if (from == DType::f64)
    compute<Identity, double, 1>(c, NoAttrs());
  else
    compute<Identity, int64_t, 1>(c, NoAttrs());
  return true;
}

}  // namespace

List pointwise_kernels() {
  List list;
#define X(op, types, operands, F, A) list.push_back({#op, {pointwise<F, types, operands, A>}});
  STN_FORMULA_ROWS(X)
#undef X
  for (Entry& e : list)
    if (std::string_view op = e.op; op == "clone" || op == "cast")
      e.candidates = {copy};
    else if (op.starts_with("fmod") || op.starts_with("remainder") || op.starts_with("floor_divide"))
      e.candidates.insert(e.candidates.begin(), check_divisors);
  return list;
}

}  // namespace stn::cuda
