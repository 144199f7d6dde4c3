// The library as a whole: threads, random numbers, devices and their memory, messages, scopes.
#pragma once
#include <sterna/cpp/tensor.hpp>

#include <string_view>

namespace sterna {

/** Number of threads that one call computes on. */
inline int num_threads() { return sterna_num_threads(); }
/** From the next call on, computes on so many threads; results do not depend on it. */
inline void set_num_threads(int n) { check(sterna_set_num_threads(n)); }

/** How products and convolutions of f32 may be computed; see sterna_set_float32_matmul_precision. */
inline MatmulPrecision float32_matmul_precision() {
  return static_cast<MatmulPrecision>(sterna_float32_matmul_precision());
}
/** `high` lets a device round their factors to TF32, from the next call on and for the whole process. */
inline void set_float32_matmul_precision(MatmulPrecision precision) {
  check(sterna_set_float32_matmul_precision(static_cast<int32_t>(precision)));
}

/** Seeds the default generator of every device, and this thread's own. */
inline void manual_seed(uint64_t seed) { check(sterna_manual_seed(seed)); }

/** The state of random numbers: a seed and how far it has counted. */
class Generator {
 public:
  explicit Generator(uint64_t seed) { check(sterna_generator_create(seed, h_.put())); }
  explicit Generator(sterna_generator* adopt) : h_(adopt) {}
  /** The one that a device uses; "": this thread's device. */
  static Generator of_device(const std::string& device = "") {
    sterna_generator* g;
    check(sterna_generator_default(device.empty() ? nullptr : device.c_str(), &g));
    return Generator(g);
  }
  void seed(uint64_t seed) const { check(sterna_generator_seed(get(), seed)); }
  struct State {
    uint64_t seed, offset;
  };
  State state() const {
    State s{};
    check(sterna_generator_get_state(get(), &s.seed, &s.offset));
    return s;
  }
  void set_state(const State& s) const { check(sterna_generator_set_state(get(), s.seed, s.offset)); }
  sterna_generator* get() const { return h_.get(); }

 private:
  detail::Handle<sterna_generator> h_;
};

/** Until the end of the block, random calls of this thread take their numbers from `generator`. */
class GeneratorGuard {
 public:
  explicit GeneratorGuard(const Generator& generator) { check(sterna_set_generator(generator.get(), before_.put())); }
  ~GeneratorGuard() { sterna_error_release(sterna_set_generator(before_.get(), nullptr)); }
  GeneratorGuard(const GeneratorGuard&) = delete;
  GeneratorGuard& operator=(const GeneratorGuard&) = delete;

 private:
  detail::Handle<sterna_generator> before_;
};

/** The devices, "cpu" first, with what their memory holds now. */
inline std::vector<sterna_device_info> devices() {
  std::vector<sterna_device_info> r(static_cast<size_t>(sterna_device_count()), STERNA_DEVICE_INFO);
  for (size_t i = 0; i < r.size(); ++i) check(sterna_device_get_info(static_cast<int32_t>(i), &r[i]));
  return r;
}
/** What hardware a device is, as torch.cuda.get_device_properties. */
inline sterna_device_properties device_properties(int index = 0) {
  sterna_device_properties p = STERNA_DEVICE_PROPERTIES;
  check(sterna_device_get_properties(index, &p));
  return p;
}
/** Lets peak_bytes of a device start again from what is alive now. */
inline void reset_peak(int index = 0) { check(sterna_device_reset_peak(index)); }
/** Waits for all work of a device, and throws what failed in it since the last time. */
inline void synchronize(int index = 0) { check(sterna_device_synchronize(index)); }
/** Gives memory that is kept for the next tensors back to the system. */
inline void empty_cache() { check(sterna_empty_cache()); }

/** Adds the devices of a shared object, which runs as part of this process. */
inline void load_device_plugin(const std::string& path) { check(sterna_load_device_plugin(path.c_str())); }

/** Until the end of the block, tensors that this thread makes from nothing lie on this device. */
class DeviceGuard {
 public:
  explicit DeviceGuard(const std::string& device) { check(sterna_set_device(device.c_str(), &before_)); }
  ~DeviceGuard() { sterna_error_release(sterna_set_device(before_.data, nullptr)); }
  DeviceGuard(const DeviceGuard&) = delete;
  DeviceGuard& operator=(const DeviceGuard&) = delete;

 private:
  sterna_str before_{nullptr, 0};
};

/** The library's messages of at least `level` go to `sink`, from any thread; an empty one silences it. */
inline void set_log_sink(std::function<void(LogLevel, std::string_view)> sink, LogLevel level = LogLevel::info) {
  using Sink = std::function<void(LogLevel, std::string_view)>;
  if (!sink) return check(sterna_set_log_sink(nullptr, static_cast<int32_t>(level)));
  sterna_log_sink c = STERNA_LOG_SINK;
  detail::set_user(c, std::move(sink));
  c.message = [](void* user, int32_t at, const char* text, size_t length) {
    try {
      (*static_cast<Sink*>(user))(static_cast<LogLevel>(at), std::string_view(text, length));
    } catch (...) {}  // there is nobody to tell
  };
  check(sterna_set_log_sink(&c, static_cast<int32_t>(level)));
}

/** Releases the handles of tensors that this thread makes until its end.  Tensors of this API need none; it is for
 *  code that calls the C functions itself. */
class Scope {
 public:
  Scope() { check(sterna_scope_begin(&h_)); }
  ~Scope() { sterna_error_release(sterna_scope_end(h_)); }
  Scope(const Scope&) = delete;
  Scope& operator=(const Scope&) = delete;
  /** The tensor outlives the scope. */
  void keep(const sterna_tensor* tensor) const { check(sterna_scope_keep(h_, tensor)); }

 private:
  sterna_scope* h_ = nullptr;
};

}  // namespace sterna
