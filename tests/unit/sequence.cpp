// A recurrent network learns from sequences of different lengths, one by one, without padding.
#include "cmocka_cpp.h"

#include "core/nn/layers.h"
#include "core/optim/optimizer.h"

using namespace stn;
using namespace stn::test;

namespace {

struct Recurrent {
  Ref<nn::Linear> input = make<nn::Linear>(1, 12), hidden = make<nn::Linear>(12, 12, nn::LinearOptions{.bias = false}),
                  head = make<nn::Linear>(12, 1);

  Tensor operator()(const Tensor& sequence) {  // [length, 1] → [1, 1]
    Tensor h = ops::zeros({1, 12});
    for (int64_t t = 0; t < sequence.size(0); ++t)
      h = ops::tanh(ops::add(input->forward(ops::narrow(sequence, 0, t, 1)), hidden->forward(h)));
    return head->forward(h);
  }
  optim::Parameters parameters() {
    return make<nn::ModuleList>(std::vector<Ref<nn::Module>>{input, hidden, head})->parameters();
  }
};

}  // namespace

static void a_recurrent_network_learns_the_mean_of_sequences_of_any_length(void**) {
  cpu()->generator->seed(5);
  std::vector<std::pair<Tensor, Tensor>> data;
  for (int64_t i = 0; i < 20; ++i) {
    Tensor x = ops::randn({1 + i % 9, 1});
    data.emplace_back(x, ops::mean(x, {.axes = {0}, .keepdim = true}));
  }
  Recurrent net;
  Ref<optim::Adam> adam = make<optim::Adam>(net.parameters(), 0.01);
  double first = 0, last = 0;
  for (int epoch = 0; epoch < 60; ++epoch) {
    double total = 0;
    for (auto& [x, y] : data) {
      adam->zero_grad();
      Tensor loss = ops::mse_loss(net(x), y);
      backward(loss);
      adam->step();
      total += loss.item();
    }
    (epoch ? last : first) = total;
  }
  assert_true(last < 0.1 * first);
}

static void a_sequence_alone_gives_what_it_gives_among_others(void**) {
  cpu()->generator->seed(6);
  Recurrent net;
  Tensor x = ops::randn({7, 1});
  Tensor alone = net(x).detached();
  for (int64_t length : {1, 12, 3}) net(ops::randn({length, 1}));
  assert_true(same_bits(alone, net(x).detached()));
}

int main() {
  const CMUnitTest tests[] = {cmocka_unit_test(a_recurrent_network_learns_the_mean_of_sequences_of_any_length),
                              cmocka_unit_test(a_sequence_alone_gives_what_it_gives_among_others)};
  return cmocka_run_group_tests_name("sequence", tests, start_engine, nullptr);
}
