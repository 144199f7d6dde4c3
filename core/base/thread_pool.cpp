#include "core/base/thread_pool.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

#include "core/base/error.h"
#include "core/base/platform.h"

namespace stn {

thread_local constinit void* region_context = nullptr;

namespace {

struct Region {
  int64_t n, grain;
  void (*body)(void*, int64_t, int64_t);
  void* user;
  void* context;
  std::atomic<int64_t> next{0};
  std::atomic<int64_t> done{0};
  std::exception_ptr error;
  std::mutex error_mutex;

  int64_t chunks() const { return (n + grain - 1) / grain; }
  void work() {
    for (int64_t c; (c = next.fetch_add(1, std::memory_order_relaxed)) < chunks();) {
      try {
        body(user, c * grain, std::min(n, (c + 1) * grain));
      } catch (...) {
        std::lock_guard lock(error_mutex);
        if (!error) error = std::current_exception();
      }
      done.fetch_add(1, std::memory_order_release);
    }
  }
};

// Spins until ready(), in vain after so long that a program which works on one thread for a while between two regions
// need not wake the others: that takes longer than most regions.
template <class F>
void spin_until(F ready) {
  using Clock = std::chrono::steady_clock;
  constexpr auto patience = std::chrono::microseconds(200);
  constexpr int kLooks = 64;  // between two readings of the clock: how long a pause is depends on the processor
  if (ready()) return;
  for (Clock::time_point end = Clock::now() + patience; Clock::now() < end;)
    for (int look = 0; look < kLooks; ++look) {
      if (ready()) return;
      platform::cpu_relax();
    }
}

struct Pool {
  std::mutex alone;  // one region at a time; a second caller runs its chunks itself
  std::mutex mutex;  // guards everything below
  std::condition_variable wake;
  std::vector<std::thread> threads;
  Region* region = nullptr;   // the one in progress
  uint64_t ticket = 0;        // number of regions so far
  std::atomic<int> users{0};  // workers inside `region`
  int places = 0;             // for workers that may still join it: the pool may have more than are wanted now
  std::condition_variable idle;
  std::atomic<int> wanted{0};
  std::atomic<uint64_t> posted{0};  // = ticket, for spinning without the lock
  int64_t process = 0;

  void run() {
    uint64_t seen = 0;
    for (;;) {
      spin_until([&] { return posted.load(std::memory_order_acquire) != seen; });
      Region* r;
      {
        std::unique_lock lock(mutex);
        wake.wait(lock, [&] { return ticket != seen; });
        seen = ticket;
        r = region;
        if (!r || places == 0) continue;
        --places;
        ++users;
      }
      inside = true;
      region_context = r->context;
      r->work();
      region_context = nullptr;
      inside = false;
      std::lock_guard lock(mutex);
      if (--users == 0) idle.notify_all();
    }
  }
  // Workers that come to it take part in r, until leave().
  void post(Region& r, int helpers) {
    {
      std::lock_guard lock(mutex);
      while (static_cast<int>(threads.size()) < helpers) {
        try {
          threads.emplace_back([this] { run(); });
          threads.back().detach();
        } catch (...) {
          break;  // the system gives no more threads or memory: the caller does the work
        }
      }
      region = &r;
      places = helpers;
      ++ticket;
    }
    posted.store(ticket, std::memory_order_release);  // those who spin would run into the lock above
    wake.notify_all();
  }
  void leave() {
    {
      std::lock_guard lock(mutex);
      region = nullptr;
    }
    spin_until([&] { return users.load(std::memory_order_acquire) == 0; });
    std::unique_lock lock(mutex);  // which the last worker may still hold
    idle.wait(lock, [&] { return users == 0; });
  }
  static thread_local bool inside;
};
thread_local bool Pool::inside = false;

// A forked child has no workers: it gets a pool of its own on first use, and the parent's is left alone.
Pool& pool() {
  static std::atomic<Pool*> current{nullptr};
  Pool* p = current.load(std::memory_order_acquire);
  int64_t pid = platform::process_id();
  if (p && p->process == pid) [[likely]]
    return *p;
  auto* fresh = new Pool;  // never destroyed: workers may outlive main()
  fresh->process = pid;
  int n = p ? p->wanted.load() : platform::usable_cpus();
  fresh->wanted = n;
  if (!current.compare_exchange_strong(p, fresh)) {
    delete fresh;
    return *current.load();
  }
  return *fresh;
}

}  // namespace

int num_threads() { return pool().wanted.load(std::memory_order_relaxed); }

void set_num_threads(int n) {
  if (n < 1 || n > 1024) fail(Code::invalid_argument, "number of threads ", n, " is outside [1, 1024]");
  pool().wanted.store(n);
}

void parallel_for_impl(int64_t n, int64_t grain, void (*body)(void*, int64_t, int64_t), void* user) {
  if (n <= 0) return;
  grain = std::max<int64_t>(grain, 1);
  Region r{n, grain, body, user, region_context};
  Pool& p = pool();
  int helpers = static_cast<int>(std::min<int64_t>(p.wanted.load(std::memory_order_relaxed), r.chunks())) - 1;
  std::unique_lock<std::mutex> alone(p.alone, std::defer_lock);
  if (helpers > 0 && !Pool::inside && alone.try_lock()) {
    p.post(r, helpers);
    Pool::inside = true;
    r.work();
    Pool::inside = false;
    p.leave();
  } else {
    bool before = std::exchange(Pool::inside, true);
    r.work();
    Pool::inside = before;
  }
  if (r.error) std::rethrow_exception(r.error);
}

}  // namespace stn
