// What must be refused: every error sample raises its code and names the op and the shapes; and what must not be
// missing: an op without samples, without an input that it refuses, or whose refusals have no sample.
#include "cases.h"

using namespace stn;
using namespace stn::test;

namespace {

// Runs `body`, which must raise `code` for `op`.
template <class F>
std::string refusal(const Op& op, Code code, bool has_inputs, F&& body) {
  try {
    body();
  } catch (const Error& e) {
    if (e.code != code)
      return str("code ", static_cast<int>(e.code), " instead of ", static_cast<int>(code), ": ", e.message);
    if (e.op != op.name || e.message.find(op.name) != 0) return "does not name the op: " + e.message;
    if (has_inputs && (e.shapes.empty() || e.message.find(e.shapes) == std::string::npos))
      return "does not show the shapes: " + e.message;
    return "";
  }
  return "was accepted";
}

Tensor error_input(const Case& c, size_t i) {
  const SampleInput& in = c.sample.inputs[i];
  if (in.absent) return {};
  bool given = i < c.sample.error_dtypes.size();
  DType d = given ? c.sample.error_dtypes[i] : dtype_of_input(in, DType::f32);
  return tensor_of(draw(in, c.seed, i, d), contiguous_layout(Shape(in.shape)), d, cpu());
}

void check_error_sample(const Case& c) {
  check_that(c.label("error sample"), [&] {
    Tensors in;
    for (size_t i = 0; i < c.sample.inputs.size(); ++i) in.push_back(error_input(c, i));
    return refusal(c.op, c.sample.error, !in.empty(), [&] { c.run(in); });
  });
}

// What holds for every op, from its first sample: required inputs are required, devices do not mix.
void check_every_op(const Case& c) {
  for (size_t i = 0; i < c.sample.inputs.size(); ++i) {
    IoKind kind = c.op.inputs[std::min(i, c.op.inputs.size() - 1)].kind;
    if (kind == IoKind::optional) continue;
    check_that(c.label(str("input ", i, " missing")), [&] {
      Tensors in = c.inputs();
      in[i] = {};
      return refusal(c.op, Code::invalid_argument, true, [&] { c.run(in); });
    });
    check_that(c.label(str("input ", i, " on another device")), [&]() -> std::string {
      Tensors in = c.inputs();
      if (in.size() < 2) return "";
      in[i] = Tensor::empty(in[i].dtype(), in[i].shape(), find_device("null"));
      return refusal(c.op, Code::device, true, [&] { c.run(in); });
    });
  }
}

// An op needs an error sample when it can refuse anything at all: two inputs whose shapes may not fit, an axis, a
// dtype.  What is left (exp, add_scalar …) takes one tensor of any shape and dtype.
std::string why_errors_are_needed(const Case& c) {
  if (c.op.attrs)
    for (const Field& f : c.op.attrs->fields)
      if (f.kind == FieldKind::int_ || f.kind == FieldKind::ints) return str("attribute ", f.name, " can be wrong");
  if (c.sample.inputs.size() > 1) return "shapes can differ";
  for (int d = 0; d < kDTypes && !c.sample.inputs.empty(); ++d) try {
      Case other{c.op, c.sample, c.seed, static_cast<DType>(d)};
      c.run({tensor_of(other.values(0), contiguous_layout(Shape(c.sample.inputs[0].shape)), other.dtype, cpu())});
    } catch (const Error& e) { return str("dtype ", static_cast<DType>(d), " is refused"); }
  return "";
}

}  // namespace

int main(int argc, char** argv) {
  start_engine();
  for (const auto& [op, sampler] : samples_of_ops(argc, argv)) {
    const Sample* first = nullptr;
    int errors = 0;
    for (const Sample& s : sampler.list) {
      Case c{*op, s, seed_of(*op, s), DType::f32};
      if (s.error != Code{}) {
        check_error_sample(c);
        ++errors;
      } else if (!first) {
        first = &s;
        check_every_op(c);
      }
    }
    if (!check(first || errors, str("--op ", op->name), "has no sample")) continue;
    if (errors == 0)
      check_that(str("--op ", op->name), [&, op = op]() -> std::string {
        std::string why = why_errors_are_needed({*op, *first, seed_of(*op, *first), DType::f32});
        return why.empty() ? "" : "has no error sample, but " + why;
      });
  }
  return finish();
}
