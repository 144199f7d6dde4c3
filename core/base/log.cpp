#include "core/base/log.h"

#include <climits>

#include "core/base/platform.h"

namespace stn {

std::atomic<int32_t> log_threshold{INT32_MAX};

namespace {
struct Current {
  platform::ForkSafeMutex mutex;
  std::shared_ptr<const LogSink> sink;
};
Current& current() {
  static auto* c = new Current;
  return *c;
}
}  // namespace

void set_log_sink(std::shared_ptr<const LogSink> sink, LogLevel least) {
  log_threshold = sink ? static_cast<int32_t>(least) : INT32_MAX;
  std::lock_guard lock(current().mutex);
  current().sink.swap(sink);
}

void write_log(LogLevel level, const std::string& line) {
  std::shared_ptr<const LogSink> sink;
  {
    std::lock_guard lock(current().mutex);
    sink = current().sink;
  }
  if (sink) (*sink)(level, line);  // without the lock: the host may call the library
}

}  // namespace stn
