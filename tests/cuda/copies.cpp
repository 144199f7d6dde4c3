// Pinned memory, queued copies, loaders that prefetch, and DLPack, with CUDA's plugin.
//   test_cuda_copies [--device NAME]
#include "capi/dlpack.h"
#include "core/compile/program.h"
#include "core/data/loader.h"
#include "core/graph/graph.h"
#include "core/ops/common.h"
#include "tests/cuda/device.h"

using namespace stn;
using namespace stn::test;

namespace {

// 40 batches in a row, each there before it is computed on, by single calls and by a program.
std::string check_loader(bool pin_memory, int64_t workers) {
  constexpr int64_t kRows = 64, kColumns = 1000, kBatches = 40;
  Tensor all = ops::reshape(ops::arange(0, kRows * kColumns * kBatches, {.dtype = DType::f32}),
                            {kRows * kBatches, kColumns});
  data::LoaderOptions o{.batch_size = kRows, .workers = workers, .pin_memory = pin_memory, .device = device};
  data::DataLoader loader(make<data::TensorDataset>(Tensors{all}), o);
  const Type types[] = {{DType::f32, {kRows, kColumns}, {}}};
  Ref<Program> program = Program::compile(
    capture(types, device, {}, [](const Tensors& in) { return Tensors{ops::mul_scalar(in[0], 2)}; }));
  Tensors batch;
  for (int64_t i = 0; loader.next(batch); ++i) {
    if (batch[0].device() != device) return str("batch ", i, " is on ", batch[0].device()->name);
    Tensor expected = ops::mul_scalar(ops::narrow(all, 0, i * kRows, kRows), 2);
    for (const Tensor& y : {ops::mul_scalar(batch[0], 2), program->run({&batch[0], 1})[0]})
      if (!same_bits({expected}, {ops::to_device(y, cpu())}).empty()) return str("batch ", i, " differs");
  }
  return "";
}

std::string check_copies() {
  for (int i = 0; i < 100; ++i) {  // blocks come back, and must not while they are read
    Tensor x = ops::randn({100, 1000});
    Tensor there = ops::to_device_async(x.pinned(device), device), back = ops::to_device_async(there, cpu());
    if (!back.is_pinned()) return "a download is not pinned";
    device->synchronize();
    if (std::string wrong = same_bits({x}, {back}); !wrong.empty()) return wrong;
  }
  return "";
}

std::string check_dlpack() {
  Tensor x = ops::to_device(ops::arange(0, 100), device), back;
  void* managed = nullptr;
  capi::impl::tensor_to_dlpack(x, managed);
  auto* m = static_cast<dlpack::ManagedTensor*>(managed);
  if (m->tensor.device.type != device->api.dlpack_type) return "is of another type";
  capi::impl::tensor_from_dlpack(dlpack::Owned(m), back);
  if (back.data() != x.data() || back.device() != device) return "is not the same memory";
  return same_bits({ops::to_device(x, cpu())}, {ops::to_device(back, cpu())});
}

}  // namespace

int main(int argc, char** argv) {
  start_on_device(argc, argv);
  for (int64_t workers : {0, 1, 3})
    for (bool pin : {false, true})
      check_that(str("loader, ", workers, " workers", pin ? ", pinned" : ""),
                 [&] { return check_loader(pin, workers); });
  check_that("queued copies", check_copies);
  check_that("dlpack", check_dlpack);
  return finish();
}
