// Threads, random numbers, devices, messages, scopes.
#include "check.hpp"

using st::Tensor;

TEST(the_library_says_its_version) {
  CHECK(!st::version().empty());
  CHECK(st::abi_version() >= 1);
}

TEST(results_do_not_depend_on_the_number_of_threads) {
  auto x = st::randn({300, 300});
  int before = st::num_threads();
  st::set_num_threads(1);
  auto one = values(x.matmul(x));
  st::set_num_threads(2);
  EQUALS(st::num_threads(), 2);
  CHECK(values(x.matmul(x)) == one);
  st::set_num_threads(before);
}

TEST(a_seed_gives_the_same_numbers_again) {
  st::manual_seed(7);
  auto a = values(st::randn({4}));
  CHECK(values(st::randn({4})) != a);
  st::manual_seed(7);
  EQUALS(values(st::randn({4})), a);
}

TEST(a_generator_of_ones_own_leaves_the_default_alone) {
  st::Generator cpu = st::Generator::of_device("cpu");
  auto before = cpu.state();
  st::Generator mine(3);
  Floats first, second;
  {
    st::GeneratorGuard guard(mine);
    auto at = mine.state();
    first = values(st::rand({4}));
    mine.set_state(at);
    second = values(st::rand({4}));
    mine.seed(3);
    EQUALS(values(st::rand({4})), first);
  }
  EQUALS(first, second);
  auto after = cpu.state();
  CHECK(before.seed == after.seed && before.offset == after.offset);
}

TEST(devices_tell_their_hardware) {
  auto cpu = st::device_properties();
  CHECK(cpu.name.len > 0 && cpu.total_bytes > 0 && cpu.processors >= 1);
  EQUALS(std::string(st::device_properties(1).name.data), "null");
  CHECK(THROWN(st::Error, st::device_properties(-1)).code() == st::ErrorCode::index);
}

TEST(streams_and_events_are_in_order) {
  st::Stream side("cpu");
  st::Event from, to("cpu");
  EQUALS(side.device() + to.device(), "cpucpu");
  st::Tensor y;
  {
    st::StreamGuard guard(side);
    from.record();
    y = -st::ones({3});
    to.record(side);
  }
  side.wait(to);
  to.wait();
  to.synchronize();
  side.synchronize();
  CHECK(to.done() && from.elapsed(to) > 0);
  EQUALS(values(y), (Floats{-1, -1, -1}));
  CHECK(THROWN(st::Error, from.elapsed(st::Event())).code() == st::ErrorCode::state);
}

TEST(precision_of_products_is_set) {
  CHECK(st::float32_matmul_precision() == st::MatmulPrecision::highest);
  st::set_float32_matmul_precision(st::MatmulPrecision::high);
  CHECK(st::float32_matmul_precision() == st::MatmulPrecision::high);
  st::set_float32_matmul_precision(st::MatmulPrecision::highest);
}

TEST(devices_tell_their_memory) {
  auto devices = st::devices();
  CHECK(!devices.empty());
  EQUALS(std::string(devices[0].name.data), "cpu");
  st::empty_cache();
  st::reset_peak(0);
  int64_t live = st::devices()[0].live_bytes;
  {
    auto big = st::zeros({1000, 1000});
    CHECK(st::devices()[0].live_bytes >= live + 4000000);
  }
  EQUALS(st::devices()[0].live_bytes, live);
  CHECK(st::devices()[0].peak_bytes >= live + 4000000);
}

TEST(a_device_holds_until_the_end_of_the_block) {
  {
    st::DeviceGuard guard("null");
    EQUALS(st::zeros({2}).device(), "null");
  }
  EQUALS(st::zeros({2}).device(), "cpu");
  CHECK(THROWN(st::Error, st::DeviceGuard("abacus")).code() == st::ErrorCode::device);
}

TEST(a_log_sink_lives_until_it_is_replaced) {
  auto token = std::make_shared<int>(0);
  st::set_log_sink([token](st::LogLevel, std::string_view) { throw 1; }, st::LogLevel::debug);
  EQUALS(token.use_count(), 2);
  (void)(st::ones({2}) + 1);
  st::set_log_sink(nullptr);
  EQUALS(token.use_count(), 1);
}

TEST(a_scope_releases_what_c_calls_make) {
  sterna_tensor *dropped, *kept;
  {
    st::Scope scope;
    st::check(sterna_zeros(nullptr, 0, nullptr, &dropped));
    st::check(sterna_zeros(nullptr, 0, nullptr, &kept));
    Tensor counted = st::ones({1});  // released by itself
    scope.keep(kept);
  }
  EQUALS(st::debug_live_handles(), 1);
  EQUALS(Tensor(kept).item(), 0.0);
}
