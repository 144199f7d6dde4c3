// Matrix products by oneDNN: bf16 at twice the rate of f32, with f32 sums.
#include "kernels/cpu/onednn.h"

#if STERNA_HAVE_ONEDNN

namespace stn::kernels::onednn {

namespace {

using dnnl::memory;

struct Product {
  int64_t m, n, k, a_row, a_col, b_row, b_col, ldc;
  bool accumulate;
  DType dtype;
};

struct Plan {
  Step product;
  memory::desc a, b, c;
};

std::shared_ptr<const Plan> make_plan(const Product& p) {
  auto type = type_of(p.dtype);
  auto plan = std::make_shared<Plan>();
  plan->a = memory::desc({p.m, p.k}, type, memory::dims{p.a_row, p.a_col});
  plan->b = memory::desc({p.k, p.n}, type, memory::dims{p.b_row, p.b_col});
  plan->c = memory::desc({p.m, p.n}, type, memory::dims{p.ldc, 1});
  dnnl::primitive_attr attr = user_scratch();
  if (p.accumulate) {
    dnnl::post_ops add;
    add.append_sum(1);
    attr.set_post_ops(add);
  }
  dnnl::matmul::primitive_desc d(engine(), plan->a, plan->b, plan->c, attr);
  if (is_reference(d)) return nullptr;
  plan->product = Step(dnnl::matmul(d), d.scratchpad_desc());
  return plan;
}

std::shared_ptr<const Plan> plan_for(const Product& p) {
  static auto* cache = new Cache<Plan>;  // outlives every thread
  Key key{p.m, p.n, p.k, p.a_row, p.a_col, p.b_row, p.b_col, p.ldc, p.accumulate, static_cast<int64_t>(p.dtype)};
  return cache->get(key, [&] { return make_plan(p); });
}

}  // namespace

template <class T>
bool gemm(int64_t m, int64_t n, int64_t k, Matrix<T> a, Matrix<T> b, T* c, int64_t ldc, bool accumulate) {
  std::shared_ptr<const Plan> plan = plan_for({m, n, k, a.row, a.col, b.row, b.col, ldc, accumulate, dtype_of<T>});
  if (!plan) return false;
  return guarded([&] {
    OneThread one;
    auto at = [](const memory::desc& d, const void* data) { return memory(d, engine(), const_cast<void*>(data)); };
    plan->product.run(
      {{DNNL_ARG_SRC, at(plan->a, a.data)}, {DNNL_ARG_WEIGHTS, at(plan->b, b.data)}, {DNNL_ARG_DST, at(plan->c, c)}});
    return true;
  });
}
template bool gemm<float>(int64_t, int64_t, int64_t, Matrix<float>, Matrix<float>, float*, int64_t, bool);
template bool gemm<bf16>(int64_t, int64_t, int64_t, Matrix<bf16>, Matrix<bf16>, bf16*, int64_t, bool);

bool has_bf16() {
  static const bool yes = plan_for({64, 64, 64, 64, 1, 64, 1, 64, false, DType::bf16}) != nullptr;
  return yes;
}

}  // namespace stn::kernels::onednn
#endif
