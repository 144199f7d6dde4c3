// What the C++ examples share: the arguments, a clock and a progress bar.
#pragma once
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <limits>
#include <string>
#include <vector>

#include <sterna/sterna.hpp>

namespace st = sterna;

/** The arguments of a program; "--device NAME" among them names where it computes, "cpu" without. */
struct Arguments {
  Arguments(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
      if (argv[i] == std::string("--device") && i + 1 < argc)
        device = argv[++i];
      else
        rest.push_back(argv[i]);
    }
  }
  std::string get(size_t i, const std::string& otherwise) const { return i < rest.size() ? rest[i] : otherwise; }

  std::string device = "cpu";
  std::vector<std::string> rest;
};

inline double seconds_now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/** The number of rows whose largest logit is the label's. */
inline double count_correct(const st::Tensor& logits, const st::Tensor& labels) {
  return (logits.argmax({.axis = 1}) == labels).sum().item();
}

/** Sums up an epoch: "epoch  3/30 [=======>            ] loss 0.1234 accuracy 0.951 41234 samples/s", rewritten in
 * place on a terminal, elsewhere one line at the end. */
class Progress {
 public:
  Progress(int epoch, int epochs, int64_t samples) : epoch_(epoch), epochs_(epochs), samples_(samples) {}
  void add(double loss, const st::Tensor& logits, const st::Tensor& labels) {
    double n = static_cast<double>(labels.numel());
    seen_ += n;
    loss_sum_ += loss * n;
    correct_ += count_correct(logits, labels);
    show(seen_ / static_cast<double>(samples_));
  }
  double accuracy() const { return correct_ / seen_; }

 private:
  void show(double done) const {
    static const bool terminal = isatty(STDOUT_FILENO);
    if (done < 1 && !terminal) return;
    std::string bar(20, ' ');
    bar.replace(0, static_cast<size_t>(done * 20), static_cast<size_t>(done * 20), '=');
    std::printf("%sepoch %2d/%d [%s] loss %.4f  accuracy %.4f  %.0f samples/s %s", terminal ? "\r" : "", epoch_,
                epochs_, bar.c_str(), loss_sum_ / seen_, accuracy(), seen_ / (seconds_now() - start_),
                done >= 1 ? "\n" : "");
    std::fflush(stdout);
  }
  int epoch_, epochs_;
  int64_t samples_;
  double seen_ = 0, loss_sum_ = 0, correct_ = 0, start_ = seconds_now();
};

/** Runs a program on its device; an error ends it with the library's own message. */
template <class F>
int run(int argc, char** argv, F&& program) {
  try {
    Arguments arguments(argc, argv);
    st::DeviceGuard everything_is_made_there(arguments.device);
    return program(arguments);
  } catch (const std::exception& e) {
    std::cerr << e.what() << '\n';
    return 1;
  }
}
