// NumPy's .npy and .npz files (numpy.org/doc/stable/reference/generated/numpy.lib.format.html).
#pragma once
#include "core/io/raw.h"

namespace stn::io {

// Dtypes f2 f4 f8 i1 u1 i2 i4 i8 b1, both byte orders, C and Fortran order; the result is contiguous.  Throws not_found
// or io for the file, corrupt for what breaks the format, unsupported for dtypes that the engine lacks.  Arrays of
// Python objects are pickles, which can run code: always refused.
Tensor load_npy(const std::string& path);
void save_npy(const std::string& path, const Tensor& t);  // atomic; unsupported for bf16, which NumPy lacks

// Names are those of numpy.savez (without ".npy"); order is the archive's.
NamedTensors load_npz(const std::string& path);
void save_npz(const std::string& path, const NamedTensors& tensors, bool compressed = false);  // atomic

}  // namespace stn::io
