// Elements in row-major order, whatever the strides.
#include "kernels/cuda/index.h"
#include "kernels/cuda/table.h"
#include "kernels/cuda/turn.h"

namespace stn::cuda {

namespace {

template <class Word>
void copy_words(const Call& c, Strided in) {
  Word* to = static_cast<Word*>(c.out().data);
  each(c.device(), c.out().numel(), [=] STN_DEVICE(int64_t i) { to[i] = static_cast<const Word*>(in.data)[in.at(i)]; });
}

bool row_major(const Call& c) {
  Strided in(c.in(0));
  switch (c.out().item()) {
    case 1: copy_words<uint8_t>(c, in); break;
    case 2: copy_words<uint16_t>(c, in); break;
    case 4: copy_words<uint32_t>(c, in); break;
    default: copy_words<uint64_t>(c, in);
  }
  return true;
}

template <class T>
void turn(int device, int64_t n, int64_t in, int64_t area, const T* from, T* to, bool to_last) {
  each(device, n, [=] STN_DEVICE(int64_t i) {  // i counts (O, H, W, I)
    int64_t plain = (i / in / area * in + i % in) * area + i / in % area;
    if (to_last)
      to[i] = from[plain];
    else
      to[plain] = from[i];
  });
}

}  // namespace

void turn_weight(int device, const Operand& weight, const void* from, void* to, bool to_last) {
  int64_t in = weight.sizes[1], area = weight.sizes[2] * weight.sizes[3], n = weight.numel();
  if (weight.item() == 2)
    turn(device, n, in, area, static_cast<const uint16_t*>(from), static_cast<uint16_t*>(to), to_last);
  else
    turn(device, n, in, area, static_cast<const uint32_t*>(from), static_cast<uint32_t*>(to), to_last);
}

List copy_kernels() { return {{"contiguous", {row_major}}, {"reshape", {row_major}}, {"flatten", {row_major}}}; }

}  // namespace stn::cuda
