// Host functions inside backward: tensor hooks and custom gradients.
#pragma once
#include <sterna/sterna.h>

#include <memory>
#include <mutex>

#include "core/autograd/tape.h"

namespace stn::capi {

class HostHook final : public TensorHook {
 public:
  explicit HostHook(std::shared_ptr<const sterna_tensor_hook> table) : table_(std::move(table)) {}
  Tensor on_grad(const Tensor& grad) override;
  void remove();  // `destroy` runs here, unless a backward is using it

 private:
  std::mutex mutex_;
  std::shared_ptr<const sterna_tensor_hook> table_;  // null: removed
};

}  // namespace stn::capi
