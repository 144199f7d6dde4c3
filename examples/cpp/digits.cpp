// The guide's FeedForwardNet on the 1,797 real 8x8 digits of UCI: data loader, AdamW with a one-cycle schedule,
// clipping, weighted cross entropy, best checkpoint, reload, test, export as a program and as ONNX.
// Usage: digits [--device NAME] [output folder [checkpoint to go on from]], from the repository's root.
#include <fstream>

#include "common.hpp"

namespace nn = st::nn;

constexpr int64_t features = 64, classes = 10, batch_size = 32;
constexpr int epochs = 30;

// 64 -> 256 -> 128 -> 64 -> 10
static nn::Sequential feed_forward_net() {
  nn::Sequential net;
  int64_t width = features;
  for (int64_t hidden : {256, 128, 64}) {
    net.append(nn::Linear(width, hidden));
    net.append(nn::BatchNorm1d(hidden));
    net.append(nn::GELU());
    net.append(nn::Dropout(0.3));
    width = hidden;
  }
  net.append(nn::Linear(width, classes));
  return net;
}

// digits.csv: 64 pixels in 0..16, then the label.
static st::Dataset load_digits(const std::string& device) {
  auto table = st::read_csv("examples/data/digits.csv").to_device(device);
  return st::Dataset({table.narrow(1, 0, features) / 16, table.select(1, features).cast(st::DType::i64)});
}

// All samples of a dataset, as one batch.
static st::Batch all_of(const st::Dataset& data) { return st::DataLoader(data, {.batch_size = data.size()}).next(); }

static st::Tensor predict(nn::Module& net, const st::Tensor& x) {
  st::InferenceMode guard;
  net.eval();
  auto logits = net(x);
  net.train();
  return logits;
}

static int digits(const Arguments& arguments) {
  const auto folder = arguments.get(0, "."), resume = arguments.get(1, "");
  double start = seconds_now();
  st::manual_seed(42);

  // data: a seeded 80/20 split
  auto data = load_digits(arguments.device);
  int64_t training = data.size() * 8 / 10;
  auto parts = data.random_split({training, data.size() - training}, 42);
  auto [train_x, train_labels] = all_of(parts[0]);
  auto [test_x, test_labels] = all_of(parts[1]);
  std::cout << "on " << test_x.device() << '\n';
  st::DataLoader loader(parts[0], {.batch_size = batch_size, .shuffle = true, .drop_last = true, .workers = 1});

  // weights that make rare classes count as much as frequent ones: n / (classes * count)
  auto counts = train_labels.one_hot(classes).sum({.axes = {0}, .dtype = st::DType::f32});
  auto weights = static_cast<double>(training) / classes / counts;

  // model, optimizer, schedule
  auto net = feed_forward_net();
  std::cout << net.summary() << '\n';
  st::optim::AdamW optimizer(net, {.lr = 1e-3, .weight_decay = 1e-4});
  st::optim::OneCycleLR schedule(optimizer, 5e-3, epochs * loader.size());

  // all that the run needs to go on after its best epoch
  const auto best_file = folder + "/checkpoint.safetensors";
  st::Dict notes;
  const st::Checkpoint checkpoint{&net, &optimizer, {schedule}, {}, &loader, &notes};
  int best = 0, best_epoch = 0;
  if (!resume.empty()) {
    st::load_checkpoint(resume, checkpoint);
    st::save_checkpoint(best_file, checkpoint);
    best = std::stoi(notes.metadata("correct"));
    best_epoch = std::stoi(notes.metadata("epoch"));
  }

  std::vector<double> curve;  // the loss of every step
  for (int epoch = best_epoch + 1; epoch <= epochs; ++epoch) {
    Progress progress(epoch, epochs, loader.size() * batch_size);
    for (auto [x, y] : loader.epoch(epoch)) {
      optimizer.zero_grad();
      auto logits = net(x);
      auto loss = st::cross_entropy(logits, y, {.weight = weights});
      loss.backward();
      st::optim::clip_grad_norm(net, 1.0);
      optimizer.step();
      schedule.step();
      curve.push_back(loss.item());
      progress.add(curve.back(), logits, y);
    }
    int correct = static_cast<int>(count_correct(predict(net, test_x), test_labels));
    if (correct > best) {
      best = correct;
      best_epoch = epoch;
      notes.set_metadata("correct", std::to_string(best));
      notes.set_metadata("epoch", std::to_string(best_epoch));
      st::save_checkpoint(best_file, checkpoint);
    }
  }
  st::save_npy(folder + "/curve.npy", st::Tensor::from(curve));

  // the network of the best checkpoint, loaded into a new one
  auto reloaded = feed_forward_net();
  st::load_checkpoint(best_file, {&reloaded});
  reloaded.save(folder + "/model.safetensors");
  auto logits = predict(reloaded, test_x);
  double accuracy = count_correct(logits, test_labels) / static_cast<double>(test_labels.numel());
  std::printf("best epoch %d, reloaded: test accuracy %.4f\n", best_epoch, accuracy);

  // the network as a program that runs without this code
  st::Program::capture({test_x}, [&](auto& in) {
    return std::vector{predict(reloaded, in[0])};
  }).save(folder + "/program.safetensors");
  auto again = st::Program::load(folder + "/program.safetensors")({test_x})[0];
  if (double difference = (again - logits).abs().max().item(); difference != 0) {
    std::cerr << "the loaded program differs from the network by " << difference << '\n';
    return 1;
  }

  // ONNX with a dynamic batch, and what ONNX Runtime is to compute
  st::onnx::export_module(reloaded, test_x, folder + "/model.onnx", {.dynamic_batch = true});
  st::save_safetensors(folder + "/test.safetensors", {{"x", test_x}, {"logits", logits}, {"labels", test_labels}});

  std::ofstream report(folder + "/report.json");
  report << "{\"accuracy\": " << accuracy << ", \"epochs\": " << epochs << ", \"seconds\": " << seconds_now() - start
         << "}\n";
  return report.flush() && accuracy >= 0.97 ? 0 : 1;
}

int main(int argc, char** argv) { return run(argc, argv, digits); }
