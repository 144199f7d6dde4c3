// However many threads the host has, the engine adds no more than num_threads() - 1 of its own to them.
#include "cmocka_cpp.h"

#include "core/base/thread_pool.h"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <thread>
#include <vector>

using namespace stn;
using namespace stn::test;

namespace {

int threads_of_this_process() {
  auto tasks = std::filesystem::directory_iterator("/proc/self/task");
  return static_cast<int>(std::distance(begin(tasks), end(tasks)));
}

// The most bodies of a region that ran at the same time.
int most_at_once(int64_t chunks) {
  std::atomic<int> now{0}, most{0};
  parallel_for(chunks, 1, [&](int64_t, int64_t) {
    int n = ++now;
    for (int seen = most; n > seen && !most.compare_exchange_weak(seen, n);) {}
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    --now;
  });
  return most;
}

}  // namespace

static void a_region_has_no_more_threads_than_wanted(void**) {
  set_num_threads(4);
  assert_in_range(most_at_once(64), 2, 4);
  set_num_threads(2);  // two of the pool's threads have nothing to do from here on
  for (int i = 0; i < 20; ++i) assert_in_range(most_at_once(16), 1, 2);
  set_num_threads(1);
  assert_int_equal(most_at_once(16), 1);
}

static void many_host_threads_share_one_pool(void**) {
  constexpr int kHosts = 24;
  set_num_threads(4);
  Tensor x = ops::randn(Shape{256, 256}), images = ops::randn(Shape{4, 8, 32, 32}),
         filter = ops::randn(Shape{8, 8, 3, 3});
  auto work = [&] {
    ops::exp(ops::randn(Shape{1 << 19}));
    ops::matmul(x, x);
    ops::conv2d(images, filter);
  };
  most_at_once(64);  // the pool has its threads
  work();            // and so have the libraries below
  int before = threads_of_this_process();
  std::atomic<int> running{kHosts};
  std::vector<std::thread> hosts;
  for (int i = 0; i < kHosts; ++i)
    hosts.emplace_back([&] {
      for (int k = 0; k < 4; ++k) work();
      --running;
    });
  int most = 0;
  while (running > 0) {
    most = std::max(most, threads_of_this_process());
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  for (std::thread& t : hosts) t.join();
  assert_in_range(most, before, before + kHosts);  // nobody but the hosts themselves
}

int main() {
  const CMUnitTest tests[] = {
    cmocka_unit_test(a_region_has_no_more_threads_than_wanted),
    cmocka_unit_test(many_host_threads_share_one_pool),
  };
  return cmocka_run_group_tests(tests, start_engine, nullptr);
}
