// A forked child computes what its parent would: no thread that is gone is waited for, no lock that nobody holds.
#include "cmocka_cpp.h"

#include "core/base/thread_pool.h"
#include "core/data/loader.h"

#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <thread>

using namespace stn;
using namespace stn::test;

namespace {

constexpr unsigned kDeadlock = 60;  // seconds until a child that hangs is killed

// Runs `body` in a child and says whether it returned true there.
template <class F>
bool in_child(F&& body) {
  pid_t child = fork();
  if (child == 0) {
    alarm(kDeadlock);
    bool good = false;
    try {
      good = body();
    } catch (...) {}
    _exit(good ? 0 : 1);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

Tensor counted(const Shape& shape) {
  Tensor t = Tensor::empty(DType::f32, shape, cpu());
  for (int64_t i = 0; i < t.numel(); ++i) t.data_as<float>()[i] = static_cast<float>(i % 17) - 8;
  return t;
}

// Pointwise work and a reduction of the engine's pool, a product and a convolution of the libraries below, a gradient.
Tensors work() {
  Tensor x = counted({300, 300}), image = counted({2, 8, 24, 24}), filter = counted({8, 8, 3, 3});
  Ref<Variable> w = make<Variable>(x, true);
  Tensor loss = ops::sum(ops::tanh(ops::matmul(w->read(), x)));
  backward({&loss, 1}, {}, {});
  return {ops::exp(counted({1 << 20})), loss.detached(), w->grad()->read(), ops::conv2d(image, filter)};
}

bool same(const Tensors& a, const Tensors& b) {
  for (size_t i = 0; i < a.size(); ++i)
    if (!same_bits(a[i], b[i])) return false;
  return a.size() == b.size();
}

}  // namespace

static void a_child_computes_with_threads_of_its_own(void**) {
  set_num_threads(4);
  Tensors expected = work();
  assert_true(in_child([&] {
    bool good = same(work(), expected) && same(work(), expected);
    return good && in_child([&] { return same(work(), expected); });  // a grandchild too
  }));
  assert_true(same(work(), expected));
}

[[maybe_unused]] static void a_child_takes_no_lock_of_another_thread_along(void**) {
  Tensors expected = work();
  std::atomic<bool> stop{false};
  std::vector<std::thread> busy;
  for (int i = 0; i < 2; ++i)
    busy.emplace_back([&] {
      while (!stop) work();
    });
  int failed = 0;
  for (int i = 0; i < 20; ++i)
    failed += !in_child([&] {
      set_num_threads(1);  // ThreadSanitizer knows no threads of a process forked off several
      return same(work(), expected);
    });
  stop = true;
  for (std::thread& t : busy) t.join();
  assert_int_equal(failed, 0);
}

[[maybe_unused]] static void a_child_goes_on_with_a_loader(void**) {
  Tensor column = Tensor::empty(DType::i64, Shape{10}, cpu());
  for (int64_t i = 0; i < 10; ++i) column.data_as<int64_t>()[i] = i;
  data::LoaderOptions options;
  options.batch_size = options.workers = 2;
  auto loader = make<data::DataLoader>(make<data::TensorDataset>(Tensors{column}), options);
  auto rest = [&] {
    Tensors batch;
    int64_t sum = 0;
    while (loader->next(batch)) sum += static_cast<int64_t>(ops::sum(batch[0]).item());
    return sum;
  };
  Tensors first;
  assert_true(loader->next(first));
  assert_true(in_child([&] {
    bool good = rest() == 44;
    loader = nullptr;
    return good;
  }));
  assert_true(in_child([&] {
    loader = nullptr;  // unread
    return true;
  }));
  assert_int_equal(rest(), 44);
}

int main() {
  const CMUnitTest tests[] = {
    cmocka_unit_test(a_child_computes_with_threads_of_its_own),
#ifndef __SANITIZE_ADDRESS__  // whose allocator (GCC 12) leaves a child the locks that other threads held at the fork
    cmocka_unit_test(a_child_takes_no_lock_of_another_thread_along),
#endif
#ifndef __SANITIZE_THREAD__
    cmocka_unit_test(a_child_goes_on_with_a_loader),
#endif
  };
  return cmocka_run_group_tests_name("fork", tests, start_engine, nullptr);
}
