// Fixed-size object pools: a free list per thread, so that making a tensor costs a few ns and no lock.
// `fault::countdown` lets tests fail the n-th allocation of any kind (see tests/unit).
#pragma once
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <new>

namespace stn {

namespace fault {
// > 0: counts down on every engine allocation, and the one that reaches zero fails.  0: off.
extern std::atomic<int64_t> countdown;
extern std::atomic<bool> lasting;    // all that follow fail as well
extern std::atomic<int64_t> struck;  // how many have failed
bool hit();
inline void point() {
  if (countdown.load(std::memory_order_relaxed) > 0 && hit()) [[unlikely]]
    throw std::bad_alloc();
}
}  // namespace fault

struct FreeNode {
  FreeNode* next;
};

// A sanitizer sees through no cache of ours: there every block comes from the system and goes back.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

// One per type and thread; blocks of a dying thread go back to operator delete.
template <class T>
class Pool {
 public:
  static void* allocate() {
    fault::point();
    if (kSanitized) return ::operator new(sizeof(T));
    List& l = list();
    if (l.head) {
      FreeNode* n = l.head;
      l.head = n->next;
      --l.count;
      return n;
    }
    return ::operator new(sizeof(T));
  }
  static void free(void* p) {
    if (kSanitized) return ::operator delete(p);
    List& l = list();
    if (l.count >= kKeep || l.dead) return ::operator delete(p);
    l.head = new (p) FreeNode{l.head};
    ++l.count;
  }

 private:
  static constexpr int kKeep = 4096;
  struct List {
    FreeNode* head = nullptr;
    int count = 0;
    bool dead = false;
    ~List() {
      dead = true;
      while (head) {
        FreeNode* n = head;
        head = n->next;
        ::operator delete(n);
      }
    }
  };
  static List& list() {
    static thread_local List l;
    return l;
  }
};

// Base for pooled classes: struct X : RefCounted, Pooled<X> { … }
template <class T>
struct Pooled {
  static void* operator new(size_t) { return Pool<T>::allocate(); }
  static void operator delete(void* p) { Pool<T>::free(p); }
};

}  // namespace stn
