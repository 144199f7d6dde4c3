// What the readers of array files share: declared sizes checked against what is there, bytes made values.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "core/tensor/tensor.h"

namespace stn::io {

using NamedTensors = std::vector<std::pair<std::string, Tensor>>;

// Raises Code::corrupt: "<file>: <what>".
template <class... A>
[[noreturn]] void corrupt(const std::string& file, const A&... what) {
  fail_file(Code::corrupt, file, what...);
}

// Runs `body`; an Error that it raises gains the name of the file.
template <class F>
auto naming(const std::string& file, F&& body) {
  try {
    return body();
  } catch (Error& e) {
    e.message = file + ": " + e.message;
    throw;
  }
}

// The bytes that a declared shape takes; Code::corrupt for negative sizes and overflow, naming file and key.
int64_t declared_bytes(const std::string& file, const std::string& key, DType dtype, std::span<const int64_t> shape);

// A file may hold any byte for a bool; memory may not: everything but zero becomes true.
void normalize_bools(const Tensor& t);

// Deflate makes at most 1032 bytes of one: whoever declares more lies, and is refused before memory is taken.
inline constexpr uint64_t kDeflateLimit = 1032;

// Reverses the bytes of every element, in place.
void swap_bytes(const Tensor& t);

// Its elements in row-major order in host memory; contiguous host tensors as they are.  Throws where there is no data.
Tensor host_contiguous(const Tensor& t);

}  // namespace stn::io
