// Modules of the library and one's own: trees, names, copies and moves, state dicts.
#include "check.hpp"

namespace nn = st::nn;
using st::Tensor;

// What a user writes: children, a parameter, a buffer, and a child of one's own.
struct Block : nn::Module {
  explicit Block(int64_t width) : Module("Block"), linear(add("linear", nn::Linear(width, width))) {}
  Tensor forward(const Tensor& x) override { return x + linear(x).relu(); }
  nn::Linear linear;
};
struct Net : nn::Module {
  Net() : Module("Net") {}
  Block first = add("first", Block(4));
  nn::Linear head = add("head", nn::Linear(4, 2, {.bias = false}));
  Tensor scale = add_parameter("scale", st::ones({1}));
  Tensor calls = add_buffer("calls", st::zeros({}));
  Tensor forward(const Tensor& x) override {
    if (is_training()) calls += 1;
    return head(first(x)) * scale;
  }
};

static std::vector<std::string> names(const st::Dict& d) {
  std::vector<std::string> r;
  for (auto& [name, tensor] : d.items()) r.push_back(name);
  return r;
}
using Names = std::vector<std::string>;

TEST(a_module_of_ones_own_lists_what_it_registered) {
  Net net;
  EQUALS(names(net.named_parameters()), (Names{"scale", "first.linear.weight", "first.linear.bias", "head.weight"}));
  EQUALS(names(net.named_buffers()), (Names{"calls"}));
  EQUALS(net.parameters().size(), 4u);
  EQUALS(net.kind(), "Net");
  EQUALS(net.child("first").kind(), "Block");
  EQUALS(net.children_size(), 2u);
  EQUALS(net.child_at(1).first, "head");
  CHECK(net.parameter("first.linear.weight").is_same(net.first.linear.parameter("weight")));
  CHECK(net.buffer("calls").is_same(net.calls));
  CHECK(THROWN(st::Error, net.parameter("nothing")).code() == st::ErrorCode::not_found);
  CHECK(net.to_string().find("(first): Block(") != std::string::npos);
  CHECK(net.summary().find("head") != std::string::npos);
}

TEST(the_library_calls_the_cpp_object) {
  Net net;
  auto x = st::randn({3, 4});
  Tensor direct = net(x);
  Tensor through = nn::Module(st::nn::Sequential{net})(x);
  EQUALS(values(direct), values(through));
  EQUALS(net.calls.item(), 2.0);
  net.eval();
  CHECK(!net.first.linear.is_training());
  net(x);
  EQUALS(net.calls.item(), 2.0);
}

TEST(a_module_of_ones_own_moves_and_keeps_its_identity) {
  Net net;
  auto x = st::randn({3, 4});
  auto before = values(net(x));
  Net moved = std::move(net);
  EQUALS(values(moved(x)), before);
  EQUALS(values(moved.child("first")(x)), values(moved.first(x)));
  Net assigned;
  assigned = std::move(moved);
  EQUALS(values(nn::Sequential{assigned}(x)), before);
  THROWN(std::logic_error, nn::Module(assigned));
}

TEST(modules_of_ones_own_live_in_a_vector) {
  struct Tower : nn::Module {
    std::vector<Block> blocks;
    Tower() {
      for (int i = 0; i < 5; ++i) blocks.push_back(add("block" + std::to_string(i), Block(4)));
    }
    Tensor forward(const Tensor& x) override {
      Tensor h = x;
      for (Block& b : blocks) h = b(h);
      return h;
    }
  } tower;
  auto x = st::randn({2, 4});
  Tensor h = x;
  for (size_t i = 0; i < 5; ++i) h = tower.child_at(i).second(h);
  EQUALS(values(tower(x)), values(h));
}

TEST(a_module_that_cannot_be_registered_leaves_nothing_behind) {
  struct Twice : nn::Module {
    Twice() {
      add("a", Block(2));
      add("a", Block(2));
    }
  };
  CHECK(THROWN(st::Error, Twice()).code() == st::ErrorCode::invalid_argument);
  nn::ReLU leaf;
  THROWN(st::Error, st::check(sterna_nn_append(leaf.get(), nn::Module::hand_over(Block(2)))));
}

TEST(a_module_given_by_value_belongs_to_its_container) {
  nn::Sequential net{Block(4), nn::ReLU()};
  net.append(Block(4));
  EQUALS(net.size(), 3u);
  auto x = st::randn({2, 4});
  CHECK(net(x).requires_grad());
  EQUALS(values(net[0](x).relu()), values(net[1](net[0](x))));
  nn::Sequential outer{net, nn::Linear(4, 1)};
  EQUALS(outer(x).shape(), (st::Shape{2, 1}));
  EQUALS(outer.named_parameters().name(0), "0.0.linear.weight");
}

TEST(a_module_called_without_its_cpp_object_is_an_error) {
  nn::Sequential outer;
  {
    Block block(4);
    outer.append(block);
    CHECK(outer(st::ones({1, 4})));
  }
  THROWN(std::logic_error, outer(st::ones({1, 4})));
}

TEST(a_module_list_holds_modules_without_a_forward) {
  struct Tower : nn::Module {
    nn::ModuleList layers = add("layers", nn::ModuleList{nn::Linear(4, 4), nn::Linear(4, 4)});
    Tensor forward(const Tensor& x) override {
      Tensor h = x;
      for (size_t i = 0; i < layers.size(); ++i) h = layers[i](h).tanh();
      return h;
    }
  } tower;
  EQUALS(tower.parameters().size(), 4u);
  EQUALS(tower(st::ones({2, 4})).shape(), (st::Shape{2, 4}));
  THROWN(st::Error, tower.layers(st::ones({2, 4})));
}

struct Two : nn::Module {
  std::vector<Tensor> forward_many(const std::vector<Tensor>& in) override { return {in[0] + in[1], in[0] * in[1]}; }
};

TEST(a_module_may_have_many_inputs_and_outputs) {
  Two two;
  auto a = Tensor::from<float>({1, 2}), b = Tensor::from<float>({3, 4});
  nn::ModuleList list{two};
  nn::Module by_handle = list[0];
  auto out = by_handle.forward_many({a, b});
  EQUALS(out.size(), 2u);
  EQUALS(values(out[0]), (Floats{4, 6}));
  EQUALS(values(out[1]), (Floats{3, 8}));
  THROWN(std::logic_error, two(a));
  THROWN(std::logic_error, Block(2).forward_many({a, b}));
}

TEST(a_copy_of_a_library_module_is_the_same_module) {
  nn::Linear a(2, 2), b = a;
  nn::Module c = a;
  a.parameter("bias").assign(Tensor::from<float>({5, 6}));
  EQUALS(values(b.parameter("bias")), (Floats{5, 6}));
  CHECK(c.parameter("weight").is_same(a.parameter("weight")));
}

TEST(state_is_saved_and_loaded_with_what_is_missing_told) {
  Net net, other;
  auto x = st::randn({3, 4});
  File file("hpp_module.safetensors");
  net.save(file);
  other.load(file);
  EQUALS(values(other(x)), values(net(x)));
  st::Dict state = net.state_dict();
  EQUALS(state.size(), 5u);
  st::Dict part;
  part.set("scale", Tensor::from<float>({3}));
  part.set("extra", st::ones({1}));
  CHECK(THROWN(st::Error, net.load_state_dict(part)).code() == st::ErrorCode::not_found);
  EQUALS(net.scale.item(), 1.0);
  auto loaded = net.load_state_dict(part, {.strict = false});
  EQUALS(net.scale.item(), 3.0);
  EQUALS(loaded.missing.size(), 4u);
  EQUALS(names(loaded.unexpected), (Names{"extra"}));
}

TEST(frozen_parameters_get_no_gradient) {
  Net net;
  EQUALS(net.freeze("first"), 2);
  net(st::ones({1, 4})).sum().backward();
  CHECK(!net.first.linear.parameter("weight").requires_grad());
  CHECK(net.head.parameter("weight").grad());
  EQUALS(net.unfreeze(), 4);
  net.zero_grad();
  CHECK(!net.head.parameter("weight").grad());
}

TEST(parameters_are_initialized_by_name_kind_and_variable) {
  Net net;
  EQUALS(net.init(st::Init::constant, {.parameter = "weight", .value = 0.5}), 2);
  EQUALS(net.head.parameter("weight").mean().item(), 0.5);
  EQUALS(net.init(st::Init::zeros, {.module_kind = "Linear"}), 3);
  nn::init::uniform(net.scale, {.low = 2, .high = 3});
  CHECK(net.scale.item() >= 2 && net.scale.item() <= 3);
  nn::init::kaiming_normal(net.head.parameter("weight"), {.mode = st::Fan::out, .nonlinearity = "relu"});
  CHECK(net.head.parameter("weight").abs().sum().item() > 0);
  nn::init::ones(net.scale);
  EQUALS(net.scale.item(), 1.0);
  EQUALS(nn::init::gain("leaky_relu", 1.0), 1.0);
}

TEST(layers_take_their_options) {
  nn::Conv2d conv(1, 2, {3, 3}, {.padding = {1, 1}});
  EQUALS(conv(st::zeros({1, 1, 5, 5})).shape(), (st::Shape{1, 2, 5, 5}));
  nn::MaxPool2d pool({2});
  EQUALS(pool(st::zeros({1, 1, 4, 4})).shape(), (st::Shape{1, 1, 2, 2}));
  nn::Embedding table(10, 3, {.padding_idx = 0});
  EQUALS(table(Tensor::from<int64_t>({1, 2})).shape(), (st::Shape{2, 3}));
  nn::BatchNorm1d norm(3, {.eps = 1e-3, .affine = false});
  EQUALS(norm.named_parameters().size(), 0u);
}
