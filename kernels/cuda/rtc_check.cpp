// Compiles for sm_90, without a device, what fused calls are made of: every formula in f32 and f64, and operands of
// every dtype and stride; and the texts in a folder, as the emulated device writes them of whole programs
// (emulate_compiler.cpp).  Prints "N passed, M failed".
//   sterna_cuda_rtc_check [FOLDER]
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include "kernels/cuda/codegen.h"
#include "kernels/cuda/rtc.h"
#include "kernels/formula_rows.h"

using namespace stn;
using namespace stn::cuda;

namespace {

struct Formula {
  const char* op;
  size_t operands;
};
constexpr Formula formulas[] = {
#define X(op, types, operands, F, A) {#op, operands},
  STN_FORMULA_ROWS(X)
#undef X
};

constexpr int32_t kF32 = static_cast<int32_t>(DType::f32), kBf16 = static_cast<int32_t>(DType::bf16);
int passed = 0, failed = 0;

void check_text(const std::string& what, const std::string& source) {
  try {
    bool made = !compile_for(source, 90).empty();
    ++(made ? passed : failed);
    if (!made) std::printf("FAILED %s: no code\n", what.c_str());
  } catch (const std::exception& e) {
    ++failed;
    std::printf("FAILED %s: %s\n", what.c_str(), e.what());
  }
}
void check(const std::string& what, const sterna_kernel_call& call) {
  check_text(what, fused_source(Call(call.op, call)));
}

void check_folder(const char* folder) {
  int before = passed + failed;
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    std::ifstream in(file.path(), std::ios::binary);
    check_text(file.path(), {std::istreambuf_iterator<char>(in), {}});
  }
  std::printf("%d kernels of %s\n", passed + failed - before, folder);
  if (passed + failed == before) ++failed;  // none were written
}

void check_formulas() {
  const int64_t sizes[] = {3, 4, 5}, rows[] = {20, 5, 1}, columns[] = {1, 15, 3}, spread[] = {0, 1, 0};
  const int32_t operands[] = {0, 1, 2};
  for (DType compute : {DType::f32, DType::f64}) {
    auto c = static_cast<int32_t>(compute);
    std::vector<sterna_kernel_instruction> code;
    std::vector<int32_t> outputs;
    for (const Formula& f : formulas) code.push_back({f.op, nullptr, 0, operands, f.operands, c});
    sterna_kernel_tensor value{nullptr, c, 3, sizes, rows};
    std::vector<sterna_kernel_tensor> in(3, value), out;
    for (size_t i = 0; i < code.size(); ++i) outputs.push_back(static_cast<int32_t>(i)), out.push_back(value);
    // A few at a time: a kernel has at most four results.
    for (size_t at = 0; at < code.size(); at += 4) {
      size_t n = std::min<size_t>(4, code.size() - at);
      sterna_kernel_body body{c, code.data() + at, n, outputs.data(), n};
      sterna_kernel_call call{sizeof call, 0, "fused", in.data(), in.size(), out.data(), n, nullptr, 0, 0, 0, &body, 0};
      check(std::string(code[at].op) + " …", call);
    }
  }
  for (int32_t d = 0; d < kDTypes; ++d) {
    sterna_kernel_instruction add{"add", nullptr, 0, operands, 2, kF32};
    sterna_kernel_instruction rounded{"relu", nullptr, 0, operands + 2, 1, kBf16};
    sterna_kernel_instruction code[] = {add, rounded};
    const int32_t outputs[] = {0, 1};
    sterna_kernel_body body{kF32, code, 2, outputs, 2};
    sterna_kernel_tensor in[] = {{nullptr, d, 3, sizes, columns}, {nullptr, d, 3, sizes, spread}},
                         out[] = {{nullptr, kF32, 3, sizes, rows}, {nullptr, kBf16, 3, sizes, rows}};
    sterna_kernel_call call{sizeof call, 0, "fused", in, 2, out, 2, nullptr, 0, 0, 0, &body, 0};
    check("operands of dtype " + std::to_string(d), call);
  }
  for (const char* op : {"sum", "mean", "prod", "max", "min"})
    for (int64_t values : {5, 5000, 50000}) {
      const int64_t space[] = {4, values}, steps[] = {values, 1}, results[] = {4}, step[] = {1};
      sterna_kernel_instruction square{"square", nullptr, 0, operands, 1, kBf16};
      sterna_kernel_instruction reduction{op, nullptr, 0, operands + 1, 1, kF32};
      const int32_t outputs[] = {0};
      sterna_kernel_body body{kF32, &square, 1, outputs, 1, 0, 0, &reduction};
      sterna_kernel_tensor in[] = {{nullptr, kF32, 2, space, steps}},
                           out[] = {{nullptr, kBf16, 2, space, steps}, {nullptr, kF32, 1, results, step}};
      sterna_kernel_call call{sizeof call, 0, "fused", in, 1, out, 2, nullptr, 0, 0, 0, &body, 0};
      check(std::string(op) + " of " + std::to_string(values), call);
    }
}

}  // namespace

int main(int argc, char** argv) {
  check_formulas();
  if (argc > 1) check_folder(argv[1]);
  std::printf("%d passed, %d failed\n", passed, failed);
  return failed || !passed;
}
