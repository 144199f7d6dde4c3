// A vector of at most N trivially copyable values, stored in place: shapes, strides and axis lists never touch the
// heap.
#pragma once
#include <cstdint>
#include <initializer_list>
#include <span>
#include <type_traits>

#include "core/base/error.h"

namespace stn {

template <class T, int N>
class InlineVector {
  static_assert(std::is_trivially_copyable_v<T>);

 public:
  InlineVector() = default;
  InlineVector(std::initializer_list<T> v) { assign(v.begin(), v.end()); }
  explicit InlineVector(std::span<const T> v) { assign(v.data(), v.data() + v.size()); }
  template <class It>
  InlineVector(It first, It last) {
    assign(first, last);
  }
  template <int M>
  InlineVector(const InlineVector<T, M>& o) {
    assign(o.begin(), o.end());
  }
  static InlineVector filled(int n, T v) {
    InlineVector r;
    r.resize(n, v);
    return r;
  }

  template <class It>
  void assign(It first, It last) {
    n_ = 0;
    for (; first != last; ++first) push_back(*first);
  }
  void push_back(T v) {
    if (n_ == N) fail_too_many(N);
    v_[n_++] = v;
  }
  void resize(int n, T v = T{}) {
    if (n > N) fail_too_many(N);
    for (int i = n_; i < n; ++i) v_[i] = v;
    n_ = n;
  }
  void insert(int at, T v) {
    push_back(v);
    for (int i = n_ - 1; i > at; --i) v_[i] = v_[i - 1];
    v_[at] = v;
  }
  void erase(int at) {
    for (int i = at; i + 1 < n_; ++i) v_[i] = v_[i + 1];
    --n_;
  }
  void pop_back() { --n_; }
  void clear() { n_ = 0; }

  int size() const { return n_; }
  bool empty() const { return n_ == 0; }
  T& operator[](int64_t i) { return v_[i]; }
  const T& operator[](int64_t i) const { return v_[i]; }
  T& back() { return v_[n_ - 1]; }
  const T& back() const { return v_[n_ - 1]; }
  T* begin() { return v_; }
  T* end() { return v_ + n_; }
  const T* begin() const { return v_; }
  const T* end() const { return v_ + n_; }
  T* data() { return v_; }
  const T* data() const { return v_; }
  operator std::span<const T>() const { return {v_, static_cast<size_t>(n_)}; }
  bool operator==(const InlineVector& o) const {
    if (n_ != o.n_) return false;
    for (int i = 0; i < n_; ++i)
      if (!(v_[i] == o.v_[i])) return false;
    return true;
  }

 private:
  int32_t n_ = 0;
  T v_[N];  // not zeroed: tensors are made of these, and only the first n_ mean anything
};

inline constexpr int kMaxDims = 8;                 // oneDNN and ONNX models in the wild stay below this
using Shape = InlineVector<int64_t, kMaxDims>;     // sizes, outermost first
using Ints = InlineVector<int64_t, 2 * kMaxDims>;  // list-valued attributes: axes, strides, pads

}  // namespace stn
