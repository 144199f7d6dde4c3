// Weights in the formats that primitives want, converted once for each value of a variable.
#include "kernels/cpu/onednn.h"

#if STERNA_HAVE_ONEDNN

namespace stn::kernels::onednn {

namespace {

// What is kept with a storage.
struct Packed final : RefCounted {
  struct Entry {
    const void* data;
    dnnl::memory::desc held, wanted;
    Ref<Storage> bytes;  // null: asked for once
  };
  explicit Packed(uint32_t version) : version(version) {}
  uint32_t version;
  std::vector<Entry> entries;
};

// The entry for a conversion, new where there is none.  Under the lock.
std::pair<Packed::Entry*, bool> find(Storage& s, const void* data, const Side& side) {
  auto* packed = static_cast<Packed*>(s.derived.get());
  if (!packed || packed->version != s.version()) s.derived = Ref<RefCounted>(packed = new Packed(s.version()));
  for (Packed::Entry& e : packed->entries)
    if (e.data == data && e.wanted == side.wanted && e.held == side.held) return {&e, false};
  packed->entries.push_back({data, side.held, side.wanted, nullptr});
  return {&packed->entries.back(), true};
}

}  // namespace

dnnl::memory Side::bring(const Tensor& t, int64_t offset, Buffers& buffers) const {
  static auto& mutex = *new platform::ForkSafeMutex;
  const char* data = t.data_as<char>() + offset * size_of(t.dtype());
  Storage& s = *t.impl()->storage;
  if (!move || !s.lasting()) return bring(data, buffers);
  bool fresh;
  {
    std::lock_guard lock(mutex);
    auto [entry, is_fresh] = find(s, data, *this);
    if (entry->bytes) return dnnl::memory(wanted, engine(), buffers.keep(entry->bytes));
    fresh = is_fresh;
  }
  if (fresh) return bring(data, buffers);
  Ref<Storage> bytes = Storage::allocate(cpu(), static_cast<int64_t>(wanted.get_size()));
  dnnl::memory packed(wanted, engine(), buffers.keep(bytes));
  move.run({{DNNL_ARG_FROM, dnnl::memory(held, engine(), const_cast<char*>(data))}, {DNNL_ARG_TO, packed}});
  std::lock_guard lock(mutex);
  find(s, data, *this).first->bytes = std::move(bytes);
  return packed;
}

}  // namespace stn::kernels::onednn
#endif
