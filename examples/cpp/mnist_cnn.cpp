// The guide's SimpleCNN on MNIST: one epoch over 60,000 digits, export as ONNX, then the accuracy on 10,000 others.
// Get the data with ci/setup --data.  Usage: mnist_cnn [--device NAME] [output folder [data folder [steps to stop
// after]]]
#include "common.hpp"

namespace nn = st::nn;

struct SimpleCNN : nn::Module {
  SimpleCNN() : Module("SimpleCNN") {}
  nn::Sequential features = add(
    "features",
    nn::Sequential{nn::Conv2d(1, 32, {3, 3}, {.padding = {1, 1}}), nn::BatchNorm2d(32), nn::ReLU(),   // (B, 32, 28, 28)
                   nn::Conv2d(32, 64, {3, 3}, {.padding = {1, 1}}), nn::BatchNorm2d(64), nn::ReLU(),  // (B, 64, 28, 28)
                   nn::MaxPool2d({2, 2}), nn::Dropout2d(0.25), nn::Flatten()});  // (B, 64 * 14 * 14)
  nn::Sequential classifier = add(
    "classifier", nn::Sequential{nn::Linear(64 * 14 * 14, 512), nn::ReLU(), nn::Dropout(0.5), nn::Linear(512, 10)});
  st::Tensor forward(const st::Tensor& x) override { return classifier(features(x)); }
};

// Images as f32 (N, 1, 28, 28), normalized as usual for MNIST, and labels as i64 (N).
static st::Dataset mnist(const std::string& device, const std::string& images, const std::string& labels) {
  auto x = (st::read_idx(images).cast(st::DType::f32) / 255 - 0.1307) / 0.3081;
  auto y = st::read_idx(labels).cast(st::DType::i64);
  return st::Dataset({x.unsqueeze(1).to_device(device), y.to_device(device)});
}

static int simple_cnn(const Arguments& arguments) {
  const auto out = arguments.get(0, "."), data = arguments.get(1, ".deps/data/mnist") + "/";
  const int64_t limit = std::stoll(arguments.get(2, "60000"));
  st::manual_seed(42);
  auto train = mnist(arguments.device, data + "train-images-idx3-ubyte", data + "train-labels-idx1-ubyte");
  auto test = mnist(arguments.device, data + "t10k-images-idx3-ubyte", data + "t10k-labels-idx1-ubyte");
  SimpleCNN net;
  std::cout << "on " << net.parameters()[0].device() << '\n';
  st::DataLoader batches(train, {.batch_size = 64, .shuffle = true, .workers = 1});
  st::optim::Adam optimizer(net, {.lr = 1e-3});
  st::optim::OneCycleLR schedule(optimizer, 3e-3, batches.size());

  const int64_t steps = std::min(limit, batches.size());
  Progress training(1, 1, std::min(steps * 64, train.size()));
  std::vector<double> curve;  // the loss of every step
  for (auto [x, y] : batches) {
    auto logits = net(x);
    auto loss = st::cross_entropy(logits, y);
    optimizer.zero_grad();
    loss.backward();
    optimizer.step();
    schedule.step();
    curve.push_back(loss.item());
    training.add(curve.back(), logits, y);
    if (static_cast<int64_t>(curve.size()) == steps) break;
  }
  st::save_npy(out + "/curve.npy", st::Tensor::from(curve));
  net.save(out + "/mnist_cnn.safetensors");
  st::onnx::export_module(net, st::zeros({1, 1, 28, 28}), out + "/mnist_cnn.onnx", {.dynamic_batch = true});
  if (steps < batches.size()) return 0;

  net.eval();
  st::InferenceMode guard;
  Progress testing(1, 1, test.size());
  for (auto [x, y] : st::DataLoader(test, {.batch_size = 1000, .workers = 1})) {
    auto logits = net(x);
    testing.add(st::cross_entropy(logits, y).item(), logits, y);
  }
  std::printf("test accuracy after one epoch: %.4f\n", testing.accuracy());
  return testing.accuracy() >= 0.985 ? 0 : 1;
}

int main(int argc, char** argv) { return run(argc, argv, simple_cnn); }
