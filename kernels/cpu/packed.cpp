#include "kernels/cpu/packed.h"

namespace stn::kernels {

Packed& Packed::of(Storage& s) {
  auto* p = static_cast<Packed*>(s.derived.get());
  if (!p || p->version_ != s.version()) s.derived = Ref<RefCounted>(p = new Packed(s.version()));
  return *p;
}

platform::ForkSafeMutex& Packed::lock() {
  static auto& mutex = *new platform::ForkSafeMutex;
  return mutex;
}

}  // namespace stn::kernels
