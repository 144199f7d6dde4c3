// Generated from capi/api.json by capi/generate; do not edit.
// The kinds of handles.
#pragma once
#include <cstdint>

namespace stn::capi {

enum class Kind : uint8_t { none, error, bytes, tensor, generator, stream, event, hook, capture, program, scope, dataset, loader, batch, queue, dict, module, optimizer, scheduler, grad_scaler };
inline constexpr const char* kind_names[] = {"none", "error", "bytes", "tensor", "generator", "stream", "event", "hook", "capture", "program", "scope", "dataset", "loader", "batch", "queue", "dict", "module", "optimizer", "scheduler", "grad_scaler"};

}  // namespace stn::capi
