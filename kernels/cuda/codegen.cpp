#include "kernels/cuda/codegen.h"

#include <algorithm>
#include <cstdio>
#include <limits>
#include <unordered_map>

#include "kernels/formula_rows.h"

namespace stn::cuda {

namespace {

struct Row {
  const char *formula, *attributes;
};
const std::unordered_map<std::string, Row>& rows() {
  static const std::unordered_map<std::string, Row> table = {
#define X(op, types, operands, F, A) {#op, {#F, #A}},
    STN_FORMULA_ROWS(X)
#undef X
  };
  return table;
}

const char* type_name(DType d) {
  switch (d) {
    case DType::f32: return "float";
    case DType::f64: return "double";
    case DType::f16: return "stn::f16";
    case DType::bf16: return "stn::bf16";
    case DType::i8: return "signed char";
    case DType::i16: return "short";
    case DType::i32: return "int";
    case DType::i64: return "long";
    default: return "unsigned char";  // u8 and bool
  }
}

std::string number(double v) {
  if (v != v) return "std::numeric_limits<double>::quiet_NaN()";
  if (v == std::numeric_limits<double>::infinity()) return "std::numeric_limits<double>::infinity()";
  if (v == -std::numeric_limits<double>::infinity()) return "-std::numeric_limits<double>::infinity()";
  char s[40];
  std::snprintf(s, sizeof s, "%a", v);
  return s;
}

// Of the values that are computed: the first output's, or what the inputs broadcast to, without gaps.
struct Place {
  Operand out;
  int64_t sizes[8], strides[8];
  Place(const Place&) = delete;
  explicit Place(const Call& c) : out(c.out()) {
    if (!c.body()->reduction) return;
    out.ndim = 0;
    for (size_t k = 0; k < c.inputs(); ++k) out.ndim = std::max(out.ndim, c.in(k).ndim);
    int64_t stride = 1;
    for (int d = out.ndim - 1; d >= 0; stride *= sizes[d--]) {
      sizes[d] = 1, strides[d] = stride;
      for (size_t k = 0; k < c.inputs(); ++k) {
        Operand in = c.in(k);
        int own = d - (out.ndim - in.ndim);
        if (own >= 0 && in.sizes[own] != 1) sizes[d] = in.sizes[own];
      }
    }
    out.sizes = sizes, out.strides = strides;
  }
};

struct Fold {
  const char *op, *identity, *merge;  // of doubles a and b
};
constexpr Fold folds[] = {
  {"sum", "0", "a + b"},
  {"mean", "0", "a + b"},
  {"prod", "1", "a * b"},
  {"max", "-std::numeric_limits<double>::infinity()", "a != a || a > b ? a : b"},
  {"min", "std::numeric_limits<double>::infinity()", "a != a || a < b ? a : b"},
};
const Fold* fold_of(std::string_view op) {
  for (const Fold& f : folds)
    if (op == f.op) return &f;
  return nullptr;
}

// Where the value of an input lies: an expression of i, the number of a value in the order of the output's memory.
std::string place(const Operand& in, const Operand& out) {
  int order[8], dims = 0;
  for (int d = 0; d < out.ndim; ++d) {
    if (out.sizes[d] == 1) continue;
    int at = dims++;
    for (; at > 0 && out.strides[order[at - 1]] < out.strides[d]; --at) order[at] = order[at - 1];
    order[at] = d;
  }
  std::string r;
  int64_t below = 1, run = 1, run_stride = 0;  // neighbours whose steps fit are one dimension
  auto flush = [&](int64_t inner, bool last) {
    if (run == 1 || run_stride == 0) return;
    std::string x = inner == 1 ? "i" : "i / " + std::to_string(inner);
    if (!last) x += " % " + std::to_string(run);
    r += (r.empty() ? "" : " + ") + x + (run_stride == 1 ? "" : " * " + std::to_string(run_stride));
  };
  int64_t inner = 1;
  for (int j = dims - 1; j >= 0; --j) {
    int d = order[j], own = d - (out.ndim - in.ndim);
    int64_t stride = own < 0 || in.sizes[own] == 1 ? 0 : in.strides[own];
    if (run > 1 && stride == run_stride * run) {
      run *= out.sizes[d];
    } else {
      flush(inner, false);
      inner = below;
      run = out.sizes[d];
      run_stride = stride;
    }
    below *= out.sizes[d];
  }
  flush(inner, true);
  return r.empty() ? "0" : r;
}

std::string attributes(const sterna_kernel_instruction& x, const Row& row, const std::string& name) {
  std::string r = std::string("    stn::") + row.attributes + " " + name + ";\n";
  for (size_t k = 0; k < x.attributes_len; ++k) {
    const sterna_kernel_attribute& a = x.attributes[k];
    std::string to = name + "." + a.name, value;
    if (a.kind == STERNA_KERNEL_FLOAT) value = number(a.f);
    if (a.kind == STERNA_KERNEL_INT) value = std::to_string(a.i);
    if (a.kind == STERNA_KERNEL_TEXT) value = "decltype(" + to + ")::" + a.text;
    if (!value.empty()) r += "    " + to + " = " + value + ";\n";
  }
  return r;
}

// What is computed of value i.
std::string value_text(const Call& c, const Operand& out) {
  const sterna_kernel_body& body = *c.body();
  std::string compute = type_name(static_cast<DType>(body.compute)), text;
  for (size_t k = 0; k < c.inputs(); ++k) {
    Operand in = c.in(k);
    std::string v = std::to_string(k), at = place(in, out);
    text += "    " + compute + " v" + v + " = static_cast<" + compute + ">(static_cast<const " + type_name(in.type()) +
            "*>(a.in[" + v + "])[" + at + "]);\n";
  }
  for (size_t i = 0; i < body.code_len; ++i) {
    const sterna_kernel_instruction& x = body.code[i];
    const Row& row = rows().at(x.op);
    bool plain = row.attributes == std::string_view("NoAttrs");
    std::string v = std::to_string(c.inputs() + i), attrs = "a" + v;
    if (!plain) text += attributes(x, row, attrs);
    std::string call = std::string(row.formula) + "::apply(";
    for (size_t k = 0; k < x.inputs_len; ++k) call += "v" + std::to_string(x.inputs[k]) + ", ";
    call += plain ? "nullptr)" : "&" + attrs + ")";
    DType d = static_cast<DType>(x.dtype);
    if (d == DType::f16 || d == DType::bf16) call = std::string(type_name(d)) + "(" + call + ")";
    text += "    " + compute + " v" + v + " = static_cast<" + compute + ">(" + call + ");\n";
  }
  for (size_t k = 0; k < body.outputs_len; ++k)
    text += std::string("    static_cast<") + type_name(c.out(k).type()) + "*>(a.out[" + std::to_string(k) +
            "])[i] = static_cast<" + type_name(c.out(k).type()) + ">(v" +
            std::to_string(c.inputs() + static_cast<size_t>(body.outputs[k])) + ");\n";
  return text;
}

// The kernel's loop where a reduction is last.
std::string reduction_text(const Call& c, const FusedReduction& r, const std::string& value) {
  const sterna_kernel_instruction& x = *c.body()->reduction;
  const Fold& fold = *fold_of(x.op);
  size_t last = c.outputs() - 1;
  std::string team = std::to_string(r.team), values = std::to_string(r.values), slices = std::to_string(r.slices),
              slice = std::to_string(r.kSlice), to = r.slices > 1 ? "double" : type_name(c.out(last).type());
  std::string result = std::string_view(x.op) == "mean" ? "all / " + values + ".0" : "all";
  std::string along = r.slices == 1 ? "    const long base = unit * " + values + ", from = 0, end = " + values + ";\n"
                                    : "    const long base = unit / " + slices + " * " + values + ", from = unit % " +
                                        slices + " * " + slice + ", end = from + " + slice + " < " + values +
                                        " ? from + " + slice + " : " + values + ";\n";
  return "  auto merge = [](double a, double b) { return " + std::string(fold.merge) +
         "; };\n"
         "  STN_UNITS(unit, a.n, " +
         team + ") {\n" + along + "    double all = " + fold.identity +
         ";\n"
         "    STN_ALONG(j, from, end, " +
         team + ") {\n    long i = base + j;\n" + value + "    all = merge(all, static_cast<double>(v" +
         std::to_string(x.inputs[0]) +
         "));\n    }\n"
         "    STN_TOGETHER(all, merge, " +
         team +
         ");\n"
         "    STN_FIRST(" +
         team + ") static_cast<" + to + "*>(a.out[" + std::to_string(last) + "])[unit] = static_cast<" + to + ">(" +
         result + ");\n  }\n";
}

}  // namespace

bool has_formula(const char* op) { return rows().count(op) != 0; }
bool reduces(const char* op) { return fold_of(op) != nullptr; }

std::optional<FusedReduction> reduction_of(const Call& c) {
  if (!c.body()->reduction) return {};
  FusedReduction r;
  r.results = c.out(c.outputs() - 1).numel();
  r.values = Place(c).out.numel() / r.results;
  r.slices = (r.values + r.kSlice - 1) / r.kSlice;
  if (r.values > 512) r.team = 256;
  return r;
}

std::string fused_source(const Call& c) {
  std::string value = value_text(c, Place(c).out), loop = "  STN_EACH(i, a.n) {\n" + value + "  }\n";
  if (std::optional<FusedReduction> r = reduction_of(c)) loop = reduction_text(c, *r, value);
  return R"(#include "core/base/half.h"
#include "kernels/formulas.h"

using namespace stn::STERNA_ISA::formulas;

struct Arguments {
  const void* in[8];
  void* out[4];
  long n;
};

STN_KERNEL(fused, Arguments) {
)" + loop +
         "}\n";
}

}  // namespace stn::cuda
