// Runs the bodies of fused calls tile by tile: every value between stays in the first-level cache.  The tiles are those
// of the ops alone, values of f16 and bf16 are rounded to them between, and a reduction folds blocks of its values as
// it would alone, so the results are theirs bit for bit.
#pragma once
#include <optional>
#include <span>

#include "core/op/call.h"
#include "core/op/fused.h"
#include "kernels/cpu/loop.h"
#include "kernels/cpu/tiles.h"

namespace stn::kernels {

constexpr int64_t kFusedTile = 512;  // values

// A body with what it reads and writes.
struct FusedRun {
  static constexpr int kInputs = FusedBody::kMostInputs, kCode = FusedBody::kMostInstructions;
  // Where a value of the body is found.
  struct Input {
    enum { direct, splat, gathered } kind;
    const char* data;
    Load load;
  };
  struct Step {
    Tile tile;
    const void* attrs;
    int count;
    int inputs[3];
    int slot;
    bool predicate;  // gives bytes
    int32_t limit;   // of dropout_mask, which has no tile
    RandomKey random;
    Store round;  // to f16 or bf16, and from there to what others read; or null
    Load unround;
    char* to;  // the output's memory, or null
    int64_t to_item;
  };
  Compute compute;
  int64_t item;
  int input_count, step_count, reduced;
  Input inputs[kInputs];
  Step steps[kCode];
  std::optional<OperandLoop<kInputs>> loop;  // of what is gathered

  // By number in the body.  An input may lie where an output will, as FusedBody::reads_after allows.
  FusedRun(const FusedBody& body, std::span<const Tensor> inputs, std::span<const Tensor> outputs, RandomKey random);
};

using FusedTensors = SmallVector<Tensor, 8>;

// A call whose body runs on the first result of another op (FusedBody::before), as that op's call and the body.
class FusedAfter {
 public:
  explicit FusedAfter(const Call& c);
  FusedAfter(const FusedAfter&) = delete;
  const Tensor& product() const { return results_[0]; }
  const Call& before() const { return before_; }
  // The body on values [begin, end) of the product, in memory order.
  void run(int64_t begin, int64_t end) const;
  void run_all() const;

 private:
  FusedTensors results_, inputs_;  // of the op before; of the body
  Call before_;
  FusedRun run_;
};

// A call whose body is followed by another op on one of its results (FusedBody::reduction), as the body and that op's
// call.
class FusedBefore {
 public:
  explicit FusedBefore(const Call& c);
  FusedBefore(const FusedBefore&) = delete;
  const Tensor& reduced() const { return inputs_[0]; }
  const Call& after() const { return after_; }
  // The body on values [begin, end), which are all in memory then.
  void run(int64_t begin, int64_t end) const;
  void run_all() const;

 private:
  FusedTensors inputs_;  // of the op after
  Call after_;
  FusedRun run_;
};

// What a thread computes tiles with.
class FusedTiles {
 public:
  explicit FusedTiles(const FusedRun& run);
  // Values [at, at + n), n <= kFusedTile, of every result, in memory order.  Where those lie that are reduced.
  const void* run(int64_t at, int64_t n);
  void run_all(int64_t begin, int64_t end);

 private:
  // No power of two apart, or the buffers would share a few lines of the cache.
  char* buffer(int i) { return buffers_ + i * (kFusedTile * run_.item + 64); }

  const FusedRun& run_;
  Store widen_;
  const void* values_[FusedRun::kInputs + FusedRun::kCode];
  alignas(64) char bytes_[2 * kFusedTile];
  alignas(64) char buffers_[(FusedRun::kInputs + FusedRun::kCode) * (kFusedTile * 8 + 64)];
};

}  // namespace stn::kernels
