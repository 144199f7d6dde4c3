// A vector with room for N values in place; for lists of Tensors, which are nearly always short.
#pragma once
#include <initializer_list>
#include <memory>
#include <new>
#include <span>
#include <utility>

namespace stn {

template <class T, int N>
class SmallVector {
 public:
  SmallVector() = default;
  SmallVector(std::initializer_list<T> v) : SmallVector(v.begin(), v.end()) {}
  template <class It>
  SmallVector(It first, It last) : SmallVector() {
    reserve(static_cast<size_t>(last - first));
    for (; first != last; ++first) push_back(*first);
  }
  explicit SmallVector(std::span<const T> v) : SmallVector(v.begin(), v.end()) {}
  SmallVector(const SmallVector& o) : SmallVector(o.begin(), o.end()) {}
  SmallVector(SmallVector&& o) noexcept { take(o); }
  SmallVector& operator=(SmallVector o) noexcept {
    clear_and_free();
    take(o);
    return *this;
  }
  ~SmallVector() { clear_and_free(); }

  void push_back(T v) { emplace_back(std::move(v)); }
  template <class... A>
  T& emplace_back(A&&... a) {
    if (n_ == cap_) reserve(2 * cap_);
    if constexpr (sizeof...(A) == 0)
      return *new (data_ + n_++) T;  // without parentheses, which would zero an aggregate first
    else
      return *new (data_ + n_++) T(std::forward<A>(a)...);
  }
  void resize(size_t n) {
    reserve(n);
    while (n_ < n) emplace_back();
    while (n_ > n) pop_back();
  }
  void reserve(size_t n) {
    if (n <= cap_) return;
    T* p = static_cast<T*>(::operator new(n * sizeof(T)));
    for (size_t i = 0; i < n_; ++i) {
      new (p + i) T(std::move(data_[i]));
      data_[i].~T();
    }
    if (data_ != local()) ::operator delete(data_);
    data_ = p;
    cap_ = n;
  }
  void pop_back() { data_[--n_].~T(); }
  void clear() {
    while (n_) pop_back();
  }

  size_t size() const { return n_; }
  bool empty() const { return n_ == 0; }
  T& operator[](size_t i) { return data_[i]; }
  const T& operator[](size_t i) const { return data_[i]; }
  T* data() { return data_; }
  const T* data() const { return data_; }
  T* begin() { return data_; }
  T* end() { return data_ + n_; }
  const T* begin() const { return data_; }
  const T* end() const { return data_ + n_; }
  T& back() { return data_[n_ - 1]; }
  const T& back() const { return data_[n_ - 1]; }
  operator std::span<const T>() const { return {data_, n_}; }
  operator std::span<T>() { return {data_, n_}; }

 private:
  T* local() { return reinterpret_cast<T*>(buf_); }
  void clear_and_free() {
    clear();
    if (data_ != local()) ::operator delete(data_);
    data_ = local();
    cap_ = N;
  }
  void take(SmallVector& o) {
    if (o.data_ != o.local()) {
      data_ = std::exchange(o.data_, o.local());
      n_ = std::exchange(o.n_, 0);
      cap_ = std::exchange(o.cap_, static_cast<size_t>(N));
    } else {
      for (size_t i = 0; i < o.n_; ++i) new (local() + i) T(std::move(o.data_[i]));
      n_ = o.n_;
      o.clear();
    }
  }
  alignas(T) unsigned char buf_[N * sizeof(T)];
  T* data_ = local();
  size_t n_ = 0, cap_ = N;
};

}  // namespace stn
