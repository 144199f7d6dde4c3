// What kernels derive from the value of a variable and keep with it: weights in the form that a library or an algorithm
// wants, made once for each value.
#pragma once
#include <mutex>
#include <vector>

#include "core/base/platform.h"
#include "core/tensor/tensor.h"

namespace stn::kernels {

class Packed final : public RefCounted {
 public:
  struct Entry : RefCounted {
    const void* data;
    Ref<Storage> bytes;  // null: asked for once
  };
  template <class Key>
  struct Keyed final : Entry {
    Key key;
  };

  // All that is kept with s, for its version.  Under the lock.
  static Packed& of(Storage& s);
  static platform::ForkSafeMutex& lock();

  // The entry for what `key` derives from `data`, new where there is none.
  template <class Key>
  std::pair<Entry*, bool> find(const void* data, const Key& key) {
    for (const Ref<Entry>& e : entries_)
      if (auto* k = e->data == data ? dynamic_cast<Keyed<Key>*>(e.get()) : nullptr; k && k->key == key)
        return {k, false};
    auto* fresh = new Keyed<Key>;
    entries_.push_back(Ref<Entry>(fresh));
    fresh->data = data, fresh->key = key;
    return {fresh, true};
  }

 private:
  explicit Packed(uint32_t version) : version_(version) {}
  uint32_t version_;
  std::vector<Ref<Entry>> entries_;
};

// What `derive(to)` writes of the value at `data` in t, kept as soon as it is asked for twice: a value that is updated
// before never pays for that.  Null: make it for this call alone, since t is not of a variable or this is the first
// time.
template <class Key, class F>
Ref<Storage> packed(const Tensor& t, const void* data, const Key& key, int64_t bytes, F derive) {
  Storage& s = *t.impl()->storage;
  if (!s.lasting()) return nullptr;
  {
    std::lock_guard lock(Packed::lock());
    auto [entry, fresh] = Packed::of(s).find(data, key);
    if (fresh) return nullptr;
    if (entry->bytes) return entry->bytes;
  }
  Ref<Storage> made = Storage::allocate(cpu(), bytes);
  derive(made->data());
  std::lock_guard lock(Packed::lock());
  Packed::of(s).find(data, key).first->bytes = made;
  return made;
}

}  // namespace stn::kernels
