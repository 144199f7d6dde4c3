// Brings the engine up: op records, the built-in devices with their kernels, the tape.
#pragma once

namespace stn {
void init_engine();  // idempotent and thread-safe; every entry of the C ABI comes through it
}
