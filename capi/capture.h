// The running capture behind a handle.  The thread that began it keeps it: a handle that another thread releases (a
// garbage collector's) must not pull the capture from under the calls of its own.
#pragma once
#include <atomic>

#include "core/graph/graph.h"

namespace stn::capi {

struct RunningCapture : RefCounted {
  Capture capture;
  std::atomic<bool> abandoned{false};
};

struct CaptureObject : RefCounted {
  explicit CaptureObject(Ref<RunningCapture> r) : running(std::move(r)) {}
  ~CaptureObject() override;  // ends the capture where it still runs
  Ref<RunningCapture> running;
};

}  // namespace stn::capi
