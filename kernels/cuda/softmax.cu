// Softmax and relatives along any axis: a team a line, or a thread a line where that is better.  Lines are read twice,
// for their sums and for the results.
#include "kernels/cuda/softmax.h"

#include "core/op/types/softmax.h"
#include "kernels/cuda/table.h"

namespace stn::cuda {

namespace {

// Each is a state that takes the values of a line, b being y of the gradients; then finish(), then result().
template <class C>
struct Softmax {
  static constexpr bool two = false;
  ExpSum<C> total;
  STN_FN void add(C a, C) { total.add(a); }
  STN_FN void join(const Softmax& o) { total.join(o.total); }
  STN_FN void finish() {}
  STN_FN C result(C a, C) const { return std::exp(a - total.max) / total.sum; }
};
template <class C>
struct LogSoftmax : Softmax<C> {
  STN_FN void finish() { this->total.sum = std::log(this->total.sum); }
  STN_FN C result(C a, C) const { return (a - this->total.max) - this->total.sum; }
};
template <class C>
struct SoftmaxGrad {
  static constexpr bool two = true;
  C sum = 0;
  STN_FN void add(C a, C b) { sum += a * b; }
  STN_FN void join(const SoftmaxGrad& o) { sum += o.sum; }
  STN_FN void finish() {}
  STN_FN C result(C a, C b) const { return b * (a - sum); }
};
template <class C>
struct LogSoftmaxGrad : SoftmaxGrad<C> {
  STN_FN void add(C a, C) { this->sum += a; }
  STN_FN C result(C a, C b) const { return a - std::exp(b) * this->sum; }
};

template <class State, class C, class T>
struct Normalize {
  Lines<const T> a, b;
  Lines<T> out;

  template <class Group>
  STN_FN void line(const Group& team, int64_t i) const {
    const T *x = a.at(i), *y = State::two ? b.at(i) : x;
    T* to = out.at(i);
    int64_t y_step = State::two ? b.step : a.step;
    State s;
    for (int64_t k = team.rank; k < out.n; k += team.size) s.add(convert<C>(x[k * a.step]), convert<C>(y[k * y_step]));
    s = joined(team, s);
    s.finish();
    for (int64_t k = team.rank; k < out.n; k += team.size)
      to[k * out.step] = convert<T>(s.result(convert<C>(x[k * a.step]), convert<C>(y[k * y_step])));
  }
};

template <class State, class C, class T>
void normalize(const Call& c) {
  Operand out = c.out();
  int axis = out.ndim ? out.axis(c.attrs<SoftmaxAttrs>().axis) : 0;
  Normalize<State, C, T> work{{c.in(0), axis}, {c.in(State::two ? 1 : 0), axis}, {out, axis}};
  int64_t n = work.out.n, lines = n ? out.numel() / n : 0;
  over_lines(c, lines, n, work.out.step, work);
}

template <template <class> class State>
bool run(const Call& c) {
  switch (c.out().type()) {
    case DType::f64: normalize<State<double>, double, double>(c); break;
    case DType::f32: normalize<State<float>, float, float>(c); break;
    case DType::f16: normalize<State<float>, float, f16>(c); break;
    default: normalize<State<float>, float, bf16>(c);
  }
  return true;
}

}  // namespace

List softmax_kernels() {
  return {{"softmax", {run<Softmax>}},
          {"log_softmax", {run<LogSoftmax>}},
          {"softmax_grad", {run<SoftmaxGrad>}},
          {"log_softmax_grad", {run<LogSoftmaxGrad>}}};
}

}  // namespace stn::cuda
