#include "core/io/raw.h"

#include <algorithm>

#include "core/base/checked.h"
#include "core/op/apply.h"
#include "core/ops/generated/calls.h"
#include "core/tensor/tracer.h"

namespace stn::io {

int64_t declared_bytes(const std::string& file, const std::string& key, DType dtype, std::span<const int64_t> shape) {
  try {
    for (int64_t s : shape)
      if (s < 0) corrupt(file, "\"", key, "\" has a negative size: ", to_string(shape));
    return checked_mul(numel(shape), size_of(dtype));
  } catch (const Error& e) {
    if (e.code == Code::corrupt) throw;
    corrupt(file, "the size of \"", key, "\" overflows: ", to_string(shape));
  }
}

void normalize_bools(const Tensor& t) {
  if (t.dtype() != DType::bool_) return;
  auto* p = t.data_as<unsigned char>();
  for (int64_t i = 0, n = t.numel(); i < n; ++i) p[i] = p[i] != 0;
}

void swap_bytes(const Tensor& t) {
  int64_t size = size_of(t.dtype());
  auto* p = t.data_as<char>();
  if (size > 1)
    for (int64_t i = 0, n = t.numel(); i < n; ++i, p += size) std::reverse(p, p + size);
}

Tensor host_contiguous(const Tensor& t) {
  t.data();
  if (t.device()->is_host() && t.contiguous()) return t;
  NoTrace eager;
  NoTape no_tape;
  if (t.device()->is_host()) return ops::contiguous(t);
  Tensor r = Tensor::empty(t.dtype(), t.shape(), cpu());
  t.copy_to(r.data());
  return r;
}

}  // namespace stn::io
