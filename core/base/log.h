// What the library has to say besides errors: goes to the sink that the host gave, else nowhere.
#pragma once
#include <atomic>
#include <functional>
#include <memory>
#include <string>

#include "core/base/error.h"

namespace stn {

// The values are those of STERNA_LOG_*.
enum class LogLevel : int32_t { debug, info, warning, error };

using LogSink = std::function<void(LogLevel, const std::string&)>;       // called from any thread, several at once
void set_log_sink(std::shared_ptr<const LogSink> sink, LogLevel least);  // null: none

extern std::atomic<int32_t> log_threshold;
void write_log(LogLevel level, const std::string& line);

// Costs one comparison where nobody listens.
template <class... A>
void log(LogLevel level, const A&... parts) {
  if (static_cast<int32_t>(level) >= log_threshold.load(std::memory_order_relaxed)) [[unlikely]]
    write_log(level, str(parts...));
}

}  // namespace stn
