// What our oneDNN kernels share: the engine, one-threaded execution, a cache of primitives.
#pragma once
#if STERNA_HAVE_ONEDNN
#include <memory>
#include <oneapi/dnnl/dnnl.hpp>
#include <unordered_map>

#include "core/base/platform.h"
#include "core/tensor/storage.h"
#include "core/tensor/tensor.h"
#include "core/tensor/workspace.h"
#include "kernels/cpu/gemm.h"

namespace stn::kernels::onednn {

// A product of one thread; T: float or bf16.  False: not available.
template <class T>
bool gemm(int64_t m, int64_t n, int64_t k, Matrix<T> a, Matrix<T> b, T* c, int64_t ldc, bool accumulate);
bool has_bf16();  // this processor has instructions for it

const dnnl::engine& engine();
dnnl::stream& stream();  // this thread's

// Scope: oneDNN creates and runs primitives on the calling thread alone.  The engine's own threads split the work.
class OneThread {
 public:
  OneThread();
  ~OneThread();

 private:
  int before_;
};

// Memory that lives as long as one execution.
class Buffers {
 public:
  void* bytes(size_t n) { return keep(workspace(cpu(), static_cast<int64_t>(n))); }
  void* keep(Ref<Storage> s) { return kept_.emplace_back(std::move(s))->data(); }

 private:
  SmallVector<Ref<Storage>, 8> kept_;
};

// A primitive with the scratch memory that it wants.  Any thread may run it.
struct Step {
  dnnl::primitive primitive;
  dnnl::memory::desc scratch;

  Step() = default;
  template <class Primitive>
  explicit Step(const Primitive& p, const dnnl::memory::desc& scratch) : primitive(p), scratch(scratch) {}
  explicit operator bool() const { return static_cast<bool>(primitive); }
  void run(std::unordered_map<int, dnnl::memory> args) const;
};
dnnl::primitive_attr user_scratch();

// An operand as the caller holds it and as the primitive wants it; `move` converts, and is empty where they agree.
struct Side {
  dnnl::memory::desc held, wanted;
  Step move;

  Side() = default;
  static Side input(const dnnl::memory::desc& held, const dnnl::memory::desc& wanted);
  static Side output(const dnnl::memory::desc& held, const dnnl::memory::desc& wanted);

  dnnl::memory bring(const void* data, Buffers& buffers) const;  // an input, converted
  // Likewise, `offset` elements into a tensor.  What is converted of a variable's value is kept with it as soon as it
  // is asked for twice: a value that is updated before never pays for that.
  dnnl::memory bring(const Tensor& t, int64_t offset, Buffers& buffers) const;
  dnnl::memory room(void* data, Buffers& buffers) const;  // for an output …
  void deliver(dnnl::memory result, void* data) const;    // … which this converts
};

using Key = InlineVector<int64_t, 40>;

// Plans by what they were made for.  Making one takes up to a millisecond.  Null: oneDNN has none that is worth using.
template <class Plan>
class Cache {
 public:
  template <class F>
  std::shared_ptr<const Plan> get(const Key& key, F make) {
    {
      std::lock_guard lock(mutex_);
      auto it = plans_.find(key);
      if (it != plans_.end()) {
        it->second.used = ++clock_;
        return it->second.plan;
      }
    }
    std::shared_ptr<const Plan> plan;
    try {
      OneThread one;
      plan = make();
    } catch (const dnnl::error& e) {
      if (e.status == dnnl_out_of_memory) throw std::bad_alloc();
    }
    std::lock_guard lock(mutex_);
    if (plans_.size() >= kLimit) {
      auto oldest = plans_.begin();
      for (auto it = plans_.begin(); it != plans_.end(); ++it)
        if (it->second.used < oldest->second.used) oldest = it;
      plans_.erase(oldest);
    }
    plans_[key] = {plan, ++clock_};
    return plan;
  }

 private:
  static constexpr size_t kLimit = 512;
  struct Hash {
    size_t operator()(const Key& k) const {
      uint64_t h = 0;
      for (int64_t v : k) h = (h ^ static_cast<uint64_t>(v)) * 0x9e3779b97f4a7c15u, h ^= h >> 29;
      return h;
    }
  };
  struct Entry {
    std::shared_ptr<const Plan> plan;
    uint64_t used = 0;
  };
  platform::ForkSafeMutex mutex_;
  std::unordered_map<Key, Entry, Hash> plans_;
  uint64_t clock_ = 0;
};

// What oneDNN refuses while it runs is our defect, or memory that ran out.
template <class F>
auto guarded(F f) {
  try {
    return f();
  } catch (const dnnl::error& e) {
    if (e.status == dnnl_out_of_memory) throw std::bad_alloc();
    fail(Code::internal, "oneDNN: ", e.what());
  }
}

// oneDNN's reference code is slower than ours.
template <class Description>
bool is_reference(const Description& d) {
  return std::string_view(d.impl_info_str()).starts_with("ref");
}

inline dnnl::memory::data_type type_of(DType d) {
  return d == DType::bf16 ? dnnl::memory::data_type::bf16 : dnnl::memory::data_type::f32;
}

}  // namespace stn::kernels::onednn
#endif
