// Errors are exceptions; a callback's exception comes out as it went in.
#include "check.hpp"

using st::ErrorCode;
using st::Tensor;

TEST(an_error_names_code_op_argument_and_shapes) {
  auto x = st::zeros({2, 3}), w = st::zeros({4, 5});
  auto e = THROWN(st::Error, st::matmul(x, w));
  CHECK(e.code() == ErrorCode::shape);
  EQUALS(e.op(), "matmul");
  CHECK(e.shapes().find("f32[2, 3]") != std::string::npos);
  CHECK(e.shapes().find("f32[4, 5]") != std::string::npos);
  CHECK(std::string(e.what()).find("matmul") != std::string::npos);
  CHECK(!e.cause());
}

TEST(an_error_names_the_argument_at_fault) {
  auto e = THROWN(st::Error, st::zeros({2, 3}).softmax({.axis = 5}));
  EQUALS(e.op(), "softmax");
  EQUALS(e.argument(), "axis");
}

TEST(an_empty_tensor_is_an_error_not_a_crash) {
  Tensor none;
  CHECK(THROWN(st::Error, none + 1).code() == ErrorCode::invalid_argument);
  CHECK(THROWN(st::Error, none.item()).code() == ErrorCode::invalid_argument);
}

TEST(elements_are_read_as_what_they_are) {
  THROWN(std::invalid_argument, st::zeros({2}).to_vector<int64_t>());
  THROWN(std::invalid_argument, st::zeros({2}).data<double>());
  THROWN(std::out_of_range, st::zeros({2}).size(1));
}

// What the callbacks below throw: no std::exception, and told apart by its address.
struct Mine {
  std::shared_ptr<int> object;
};

template <class F>
void throws_mine(int line, F&& call, const std::shared_ptr<int>& object) {
  Mine e = thrown<Mine>(line, call);
  if (e.object != object) failed(line, "another object came out");
}

TEST(an_exception_in_backward_comes_out_as_it_is) {
  auto object = std::make_shared<int>(1);
  auto x = st::ones({2}).requires_grad_();
  auto y = st::custom_function("f", {x}, {st::ones({2})},
                               [&](const std::vector<Tensor>&) -> std::vector<Tensor> { throw Mine{object}; });
  throws_mine(__LINE__, [&] { y[0].sum().backward(); }, object);
}

TEST(an_exception_in_a_hook_comes_out_as_it_is) {
  auto object = std::make_shared<int>(1);
  auto x = st::ones({2}).requires_grad_();
  x.register_hook([&](const Tensor&) { throw Mine{object}; });
  throws_mine(__LINE__, [&] { x.sum().backward(); }, object);
}

TEST(an_exception_in_a_dataset_comes_out_with_and_without_workers) {
  auto object = std::make_shared<int>(1);
  st::Dataset data(4, [&](int64_t i) -> std::vector<Tensor> {
    if (i == 2) throw Mine{object};
    return {st::ones({1})};
  });
  throws_mine(__LINE__, [&] { data[2]; }, object);
  for (int64_t workers : {0, 2}) {
    st::DataLoader loader(data, {.workers = workers});
    int seen = 0;
    throws_mine(
      __LINE__,
      [&] {
        for (auto& batch : loader) seen += static_cast<int>(batch.size());
      },
      object);
    EQUALS(seen, 2);
  }
}

struct Failing : st::nn::Module {
  explicit Failing(std::shared_ptr<int> o) : object(std::move(o)) {}
  Tensor forward(const Tensor&) override { throw Mine{object}; }
  std::shared_ptr<int> object;
};

TEST(an_exception_in_forward_passes_through_other_modules) {
  auto object = std::make_shared<int>(1);
  st::nn::Sequential net{st::nn::ReLU(), Failing(object)};
  throws_mine(__LINE__, [&] { net(st::ones({1})); }, object);
}

TEST(an_exception_in_a_schedule_comes_out_as_it_is) {
  auto object = std::make_shared<int>(1);
  st::optim::SGD opt({st::ones({1}).variable(true)});
  st::optim::LambdaLR schedule(opt, [&](int64_t step) {
    if (step > 0) throw Mine{object};
    return 1.0;
  });
  throws_mine(__LINE__, [&] { schedule.step(); }, object);
}

TEST(an_exception_in_a_queue_reaches_its_reader) {
  auto object = std::make_shared<int>(1);
  st::Queue queue(2);
  queue.push({st::ones({1})});
  queue.fail(std::make_exception_ptr(Mine{object}));
  CHECK(queue.next().size() == 1);
  throws_mine(__LINE__, [&] { queue.next(); }, object);
}

TEST(an_exception_while_capturing_ends_the_capture) {
  auto object = std::make_shared<int>(1);
  auto step = st::compile([&](const Tensor&) -> Tensor { throw Mine{object}; });
  throws_mine(__LINE__, [&] { step(st::ones({1})); }, object);
  EQUALS((st::ones({1}) + 1).item(), 2.0);
}

TEST(an_error_of_the_library_in_a_callback_comes_out_whole) {
  st::Dataset data(1, [](int64_t) { return std::vector<Tensor>{st::ones({2}).view({3})}; });
  auto e = THROWN(st::Error, data[0]);
  CHECK(e.code() == ErrorCode::shape);
  EQUALS(e.op(), "view");
}

TEST(an_error_of_a_c_callback_is_the_cause) {
  sterna_dataset_callbacks c = STERNA_DATASET_CALLBACKS;
  int host = 0;  // what another language may keep there: no C++ exception
  c.user = &host;
  c.get = [](void* user, int64_t, sterna_tensor**, size_t, size_t*) {
    return sterna_error_create(STERNA_ERROR_IO, "the disk is on fire", user, nullptr);
  };
  sterna_dataset* raw;
  st::check(sterna_dataset_create(1, &c, &raw));
  st::Dataset data(raw);
  auto e = THROWN(st::Error, data[0]);
  CHECK(e.cause() != nullptr);
  CHECK(std::string(e.cause()->what()).find("the disk is on fire") != std::string::npos);
}
