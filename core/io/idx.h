// The IDX format of the MNIST files (yann.lecun.com/exdb/mnist): big-endian, plain or gzip.
#pragma once
#include "core/io/raw.h"

namespace stn::io {

// u8, i8, i16, i32, f32 or f64 as the file says.  Throws not_found or io for the file, corrupt for what breaks the
// format.
Tensor load_idx(const std::string& path);

}  // namespace stn::io
