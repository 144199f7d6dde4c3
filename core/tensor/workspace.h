// Memory that kernels want for the length of a call.  A Program keeps what its kernels took for its next run.
#pragma once
#include <mutex>
#include <vector>

#include "core/tensor/storage.h"

namespace stn {

class Workspace {
 public:
  // At least that many bytes, which come back when the last reference goes.  Safe from the threads of a region.
  Ref<Storage> take(Device* device, int64_t bytes);

  // Scope: this thread, and the threads of its parallel regions, take from `w`.
  class Use {
   public:
    explicit Use(Workspace& w);
    ~Use();

   private:
    void* before_;
  };

 private:
  std::mutex mutex_;
  std::vector<Ref<Storage>> buffers_;
};

// Uninitialized bytes that no kernel keeps beyond its call: from the workspace in use, where there is one.
Ref<Storage> workspace(Device* device, int64_t bytes);

}  // namespace stn
