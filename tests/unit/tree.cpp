// A tree network learns: every sample has a graph of its own, and none is padded or batched.
#include "cmocka_cpp.h"

#include "core/nn/layers.h"
#include "core/optim/optimizer.h"

using namespace stn;
using namespace stn::test;

namespace {

struct Tree {
  int64_t leaf = 0;  // a word, for trees without children
  std::unique_ptr<Tree> left, right;
};

// Random trees of up to `depth` levels over the words 0 … 5.
std::unique_ptr<Tree> random_tree(int depth, uint64_t& state) {
  state = state * 6364136223846793005ull + 1442695040888963407ull;
  auto t = std::make_unique<Tree>();
  if (depth == 0 || (state >> 61) == 0) {
    t->leaf = static_cast<int64_t>((state >> 33) % 6);
    return t;
  }
  t->left = random_tree(depth - 1, state);
  t->right = random_tree(depth - 1, state);
  return t;
}
int64_t sum(const Tree& t) { return t.left ? sum(*t.left) + sum(*t.right) : t.leaf; }

// A recursive network: a node's vector is tanh(W · [left, right] + b), a leaf's its embedding.
struct Network {
  Ref<nn::Embedding> words = make<nn::Embedding>(6, 8);
  Ref<nn::Linear> join = make<nn::Linear>(16, 8), head = make<nn::Linear>(8, 2);

  Tensor vector_of(const Tree& t) {
    if (!t.left) return words->forward(ops::full({1}, static_cast<double>(t.leaf), {.dtype = DType::i64}));
    Tensor both[] = {vector_of(*t.left), vector_of(*t.right)};
    return ops::tanh(join->forward(ops::cat(both, {.axis = 1})));
  }
  Tensor loss(const Tree& t) {  // is the sum of the words odd?
    Tensor label = ops::full({1}, static_cast<double>(sum(t) % 2), {.dtype = DType::i64});
    return ops::cross_entropy(head->forward(vector_of(t)), label);
  }
  optim::Parameters parameters() {
    return make<nn::ModuleList>(std::vector<Ref<nn::Module>>{words, join, head})->parameters();
  }
};

}  // namespace

static void a_tree_network_learns(void**) {
  cpu()->generator->seed(3);
  uint64_t state = 11;
  std::vector<std::unique_ptr<Tree>> trees;
  for (int i = 0; i < 24; ++i) trees.push_back(random_tree(1 + i % 4, state));
  Network net;
  Ref<optim::Adam> adam = make<optim::Adam>(net.parameters(), 0.02);
  double first = 0, last = 0;
  for (int epoch = 0; epoch < 60; ++epoch) {
    double total = 0;
    for (const auto& t : trees) {
      adam->zero_grad();
      Tensor loss = net.loss(*t);
      backward(loss);
      adam->step();
      total += loss.item();
    }
    (epoch ? last : first) = total / static_cast<double>(trees.size());
  }
  assert_true(first > 0.5);
  assert_true(last < 0.1 * first);
}

int main() {
  const CMUnitTest tests[] = {cmocka_unit_test(a_tree_network_learns)};
  return cmocka_run_group_tests_name("tree", tests, start_engine, nullptr);
}
