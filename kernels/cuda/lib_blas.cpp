// Matrix products by cuBLASLt: f32, f64, f16 and bf16 where rows or columns lie side by side, with what it can do to
// their results.
#include <cublasLt.h>

#include <array>
#include <map>
#include <mutex>
#include <optional>

#include "kernels/cuda/library.h"
#include "kernels/cuda/product.h"
#include "kernels/cuda/stream.h"
#include "kernels/cuda/table.h"

namespace stn::cuda {

namespace {

const Library blas("libcublasLt.so." STN_TEXT(CUBLAS_VER_MAJOR));
STN_FUNCTION(blas, cublasLtCreate);
STN_FUNCTION(blas, cublasLtGetStatusString);
STN_FUNCTION(blas, cublasLtMatmul);
STN_FUNCTION(blas, cublasLtMatmulAlgoGetHeuristic);
STN_FUNCTION(blas, cublasLtMatmulDescCreate);
STN_FUNCTION(blas, cublasLtMatmulDescSetAttribute);
STN_FUNCTION(blas, cublasLtMatmulPreferenceCreate);
STN_FUNCTION(blas, cublasLtMatmulPreferenceDestroy);
STN_FUNCTION(blas, cublasLtMatmulPreferenceSetAttribute);
STN_FUNCTION(blas, cublasLtMatrixLayoutCreate);
STN_FUNCTION(blas, cublasLtMatrixLayoutSetAttribute);

constexpr int64_t kWorkspace = 32 << 20;  // at most

void check(cublasStatus_t s, const char* what) {
  if (s != CUBLAS_STATUS_SUCCESS) throw Failure(std::string(what) + ": " + cublasLtGetStatusString(s));
}

// A matrix in row-major terms; one of the steps is 1.
struct Matrix {
  const void* data;
  int64_t row, col, batch;
  bool transposed() const { return col != 1; }  // its columns lie side by side
  int64_t leading() const { return col == 1 ? row : col; }
};
struct Product {
  int device;
  DType type;
  int64_t m, n, k, batch;
  Matrix a, b;
  const void* bias;
  void* out;
  bool tf32;
  Epilogue::Kind kind = Epilogue::none;
  void* aux = nullptr;  // like `out`: what gelu is of, to be written by gelu, and read by its gradient
};

struct Types {
  cudaDataType_t value, scale;
  cublasComputeType_t compute;
};
bool types_of(const Product& p, Types& t) {
  switch (p.type) {
    case DType::f64: t = {CUDA_R_64F, CUDA_R_64F, CUBLAS_COMPUTE_64F}; return true;
    case DType::f32:
      t = {CUDA_R_32F, CUDA_R_32F, p.tf32 ? CUBLAS_COMPUTE_32F_FAST_TF32 : CUBLAS_COMPUTE_32F};
      return true;
    case DType::f16: t = {CUDA_R_16F, CUDA_R_32F, CUBLAS_COMPUTE_32F}; return true;
    case DType::bf16: t = {CUDA_R_16BF, CUDA_R_32F, CUBLAS_COMPUTE_32F}; return true;
    default: return false;
  }
}

// Descriptors and the algorithm of products that differ in their addresses alone.
struct Plan {
  cublasLtMatmulDesc_t op = nullptr;
  cublasLtMatrixLayout_t a = nullptr, b = nullptr, out = nullptr;
  cublasLtMatmulAlgo_t algorithm{};
  size_t workspace = 0;
  bool possible = false;
};
using Key = std::array<int64_t, 19>;

int64_t alignment(const void* p) {
  auto bits = reinterpret_cast<uintptr_t>(p) | 256;
  return static_cast<int64_t>(bits & (~bits + 1));
}

cublasLtHandle_t handle(int device) {
  static std::mutex mutex;
  static auto& handles = *new std::map<int, cublasLtHandle_t>;
  std::lock_guard lock(mutex);
  cublasLtHandle_t& h = handles[device];
  if (!h) check(cublasLtCreate(&h), "cublasLtCreate");
  return h;
}

cublasLtEpilogue_t epilogue_of(const Product& p) {
  switch (p.kind) {
    case Epilogue::relu: return p.bias ? CUBLASLT_EPILOGUE_RELU_BIAS : CUBLASLT_EPILOGUE_RELU;
    case Epilogue::gelu:
      if (p.aux) return p.bias ? CUBLASLT_EPILOGUE_GELU_AUX_BIAS : CUBLASLT_EPILOGUE_GELU_AUX;
      return p.bias ? CUBLASLT_EPILOGUE_GELU_BIAS : CUBLASLT_EPILOGUE_GELU;
    case Epilogue::gelu_grad: return CUBLASLT_EPILOGUE_DGELU;
    default: return p.bias ? CUBLASLT_EPILOGUE_BIAS : CUBLASLT_EPILOGUE_DEFAULT;
  }
}

// cuBLAS counts columns first, so it computes outᵀ = bᵀ aᵀ: our b is its first operand.
Plan make_plan(const Product& p, const Types& t) {
  Plan r;
  check(cublasLtMatmulDescCreate(&r.op, t.compute, t.scale), "cublasLtMatmulDescCreate");
  cublasOperation_t first = p.b.transposed() ? CUBLAS_OP_T : CUBLAS_OP_N;
  cublasOperation_t second = p.a.transposed() ? CUBLAS_OP_T : CUBLAS_OP_N;
  auto set = [&](cublasLtMatmulDescAttributes_t what, const auto& v) {
    check(cublasLtMatmulDescSetAttribute(r.op, what, &v, sizeof v), "cublasLtMatmulDescSetAttribute");
  };
  set(CUBLASLT_MATMUL_DESC_TRANSA, first);
  set(CUBLASLT_MATMUL_DESC_TRANSB, second);
  set(CUBLASLT_MATMUL_DESC_EPILOGUE, epilogue_of(p));
  if (p.bias) set(CUBLASLT_MATMUL_DESC_BIAS_POINTER, p.bias);
  if (p.aux) {
    set(CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER, p.aux);
    set(CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD, p.n);
    if (p.batch > 1) set(CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_BATCH_STRIDE, p.m * p.n);
  }
  auto layout = [&](cublasLtMatrixLayout_t& l, int64_t rows, int64_t cols, int64_t leading, int64_t batch) {
    check(cublasLtMatrixLayoutCreate(&l, t.value, static_cast<uint64_t>(rows), static_cast<uint64_t>(cols), leading),
          "cublasLtMatrixLayoutCreate");
    if (p.batch == 1) return;
    auto count = static_cast<int32_t>(p.batch);
    check(cublasLtMatrixLayoutSetAttribute(l, CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT, &count, sizeof count), "batch");
    check(cublasLtMatrixLayoutSetAttribute(l, CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET, &batch, sizeof batch),
          "batch");
  };
  p.b.transposed() ? layout(r.a, p.k, p.n, p.b.leading(), p.b.batch) : layout(r.a, p.n, p.k, p.b.leading(), p.b.batch);
  p.a.transposed() ? layout(r.b, p.m, p.k, p.a.leading(), p.a.batch) : layout(r.b, p.k, p.m, p.a.leading(), p.a.batch);
  layout(r.out, p.n, p.m, p.n, p.m * p.n);

  cublasLtMatmulPreference_t preference;
  check(cublasLtMatmulPreferenceCreate(&preference), "cublasLtMatmulPreferenceCreate");
  auto prefer = [&](cublasLtMatmulPreferenceAttributes_t what, const auto& v) {
    cublasLtMatmulPreferenceSetAttribute(preference, what, &v, sizeof v);
  };
  prefer(CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, static_cast<uint64_t>(kWorkspace));
  prefer(CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES, static_cast<uint32_t>(alignment(p.b.data)));
  prefer(CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES, static_cast<uint32_t>(alignment(p.a.data)));
  prefer(CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES, static_cast<uint32_t>(alignment(p.out)));
  prefer(CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES, static_cast<uint32_t>(alignment(p.out)));
  cublasLtMatmulHeuristicResult_t best{};
  int found = 0;
  cublasStatus_t s = cublasLtMatmulAlgoGetHeuristic(handle(p.device), r.op, r.a, r.b, r.out, r.out, preference, 1,
                                                    &best, &found);
  cublasLtMatmulPreferenceDestroy(preference);
  r.possible = s == CUBLAS_STATUS_SUCCESS && found == 1 && best.state == CUBLAS_STATUS_SUCCESS;
  r.algorithm = best.algo;
  r.workspace = best.workspaceSize;
  return r;
}

// Epilogues read and write vectors of 16 bytes.
bool aligned(const void* p) { return reinterpret_cast<uintptr_t>(p) % 16 == 0; }

bool run(const Product& p) {
  Types t;
  if (!types_of(p, t) || p.m == 0 || p.n == 0 || p.k == 0 || p.batch == 0 || !aligned(p.bias) || !aligned(p.aux))
    return false;
  // Plans are few and live as long as the process; a lock guards the shared descriptor's pointers, too.
  static std::mutex mutex;
  static auto& plans = *new std::map<Key, Plan>;
  Key key = {p.device,
             static_cast<int64_t>(p.type),
             p.tf32,
             p.m,
             p.n,
             p.k,
             p.batch,
             p.a.row,
             p.a.col,
             p.a.batch,
             p.b.row,
             p.b.col,
             p.b.batch,
             p.bias != nullptr,
             p.kind,
             p.aux != nullptr,
             alignment(p.a.data),
             alignment(p.b.data),
             alignment(p.out)};
  cudaStream_t s = stream(p.device);
  std::lock_guard lock(mutex);
  auto found = plans.find(key);
  if (found == plans.end()) found = plans.emplace(key, make_plan(p, t)).first;
  const Plan& plan = found->second;
  if (!plan.possible) return false;
  std::optional<Scratch> workspace;
  if (plan.workspace) workspace.emplace(p.device, static_cast<int64_t>(plan.workspace));
  auto point = [&](cublasLtMatmulDescAttributes_t what, const void* to) {
    if (to) check(cublasLtMatmulDescSetAttribute(plan.op, what, &to, sizeof to), "cublasLtMatmulDescSetAttribute");
  };
  point(CUBLASLT_MATMUL_DESC_BIAS_POINTER, p.bias);
  point(CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER, p.aux);
  float one = 1, zero = 0;
  double one64 = 1, zero64 = 0;
  bool wide = p.type == DType::f64;
  check(cublasLtMatmul(handle(p.device), plan.op, wide ? static_cast<void*>(&one64) : &one, p.b.data, plan.a, p.a.data,
                       plan.b, wide ? static_cast<void*>(&zero64) : &zero, p.out, plan.out, p.out, plan.out,
                       &plan.algorithm, workspace ? workspace->data() : nullptr, plan.workspace, s),
        "cublasLtMatmul");
  return true;
}

// The last two dimensions of a tensor; false where neither rows nor columns lie side by side.
bool matrix_of(const Operand& t, Matrix& m) {
  int64_t rows = t.sizes[t.ndim - 2], cols = t.sizes[t.ndim - 1];
  int64_t row = t.strides[t.ndim - 2], col = t.strides[t.ndim - 1];
  if (cols == 1) col = 1;
  if (rows == 1 && col == 1) row = cols;
  m = {t.data, row, col, 0};
  if (col == 1) return row >= cols;
  if (rows == 1) m.row = 1;
  return m.row == 1 && col >= rows;
}
// All dimensions but the last `inner` as one: their number and step; false where they do not merge.
bool merged(const Operand& t, int inner, int64_t& count, int64_t& step) {
  count = 1, step = 0;
  for (int d = t.ndim - inner - 1; d >= 0; --d) {
    if (t.sizes[d] == 1) continue;
    if (count == 1)
      step = t.strides[d];
    else if (t.strides[d] != step * count)
      return false;
    count *= t.sizes[d];
  }
  return true;
}

// The call as a product into `out`; false where it is none.
bool matmul_product(const Call& c, const Operand& out, Product& p) {
  Operand a = c.in(0), b = c.in(1);
  if (a.ndim < 2 || b.ndim < 2) return false;
  p = {c.device(), a.type(), a.sizes[a.ndim - 2], b.sizes[b.ndim - 1], a.sizes[a.ndim - 1], 1, {}, {}, nullptr,
       out.data,   c.tf32()};
  if (!matrix_of(b, p.b)) return false;
  int64_t count_a, count_b;
  if (b.ndim == 2 && a.ndim > 2) {  // one matrix on the right: all rows on the left at once
    int64_t step;
    if (a.strides[a.ndim - 1] != 1 || !merged(a, 1, p.m, step)) return false;
    p.a = {a.data, p.m == 1 ? p.k : step, 1, 0};
    return p.a.row >= p.k;
  }
  if (!matrix_of(a, p.a) || !merged(a, 2, count_a, p.a.batch) || !merged(b, 2, count_b, p.b.batch)) return false;
  for (int d = 0; d < out.ndim - 2; ++d) p.batch *= out.sizes[d];
  auto whole = [&](int64_t count) { return count == 1 || count == p.batch; };  // not broadcast along some dimensions
  return whole(count_a) && whole(count_b);
}
bool linear_product(const Call& c, const Operand& out, Product& p) {
  Operand x = c.in(0), weight = c.in(1);
  int64_t rows, step;
  if (x.ndim < 1 || x.strides[x.ndim - 1] != 1 || !merged(x, 1, rows, step)) return false;
  if (c.has(2) && c.in(2).strides[0] != 1 && c.in(2).sizes[0] != 1) return false;
  p = {c.device(), x.type(), rows, weight.sizes[0], weight.sizes[1], 1, {}, {}, nullptr, out.data, c.tf32()};
  p.a = {x.data, rows == 1 ? p.k : step, 1, 0};
  if (p.a.row < p.k || !matrix_of(weight, p.b)) return false;
  std::swap(p.b.row, p.b.col);                       // weightᵀ
  if (p.b.col == 1 && p.b.row < p.n) p.b.row = p.n;  // its only row
  if (c.has(2)) p.bias = c.in(2).data;
  return true;
}

using Describe = bool (*)(const Call& c, const Operand& out, Product& p);
template <Describe describe>
bool product(const Call& c) {
  Product p;
  return describe(c, c.out(), p) && run(p);
}
template <Describe describe>
bool fused(const Call& c) {
  Product p;
  Epilogue e;
  if (!cuda::epilogue_of(c, e) || !describe(c, c.out(c.outputs() - 1), p)) return false;
  p.kind = e.kind;
  if (e.bias) p.bias = e.bias.data;
  if (e.keeps) p.aux = c.out().data;
  if (e.gelu_x) p.aux = e.gelu_x.data;
  return run(p);
}

}  // namespace

List lib_blas_kernels() {
  return {{"matmul", {product<matmul_product>}},
          {"linear", {product<linear_product>}},
          {"matmul_fused", {fused<matmul_product>}},
          {"linear_fused", {fused<linear_product>}}};
}

}  // namespace stn::cuda
