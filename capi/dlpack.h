// The exchange structs of DLPack 1 (dmlc/dlpack, include/dlpack/dlpack.h): their layout is a C ABI of its own.
#pragma once
#include <cstdint>
#include <memory>

namespace stn::dlpack {

struct Version {
  uint32_t major, minor;
};
struct Device {
  int32_t type, id;
};
constexpr int32_t kCpu = 1;

struct DataType {
  uint8_t code, bits;
  uint16_t lanes;
};
enum TypeCode : uint8_t { code_int = 0, code_uint = 1, code_float = 2, code_bfloat = 4, code_bool = 6 };

struct TensorView {  // DLTensor
  void* data;
  Device device;
  int32_t ndim;
  DataType dtype;
  int64_t* shape;
  int64_t* strides;  // in elements; null: row-major
  uint64_t byte_offset;
};

struct ManagedTensor {  // DLManagedTensorVersioned
  Version version;
  void* manager_ctx;
  void (*deleter)(ManagedTensor* self);  // may be null
  uint64_t flags;
  TensorView tensor;
};
constexpr uint64_t kReadOnly = 1;

struct Deleter {
  void operator()(ManagedTensor* m) const {
    if (m->deleter) m->deleter(m);
  }
};
using Owned = std::unique_ptr<ManagedTensor, Deleter>;

static_assert(sizeof(TensorView) == 48 && sizeof(ManagedTensor) == 80);

}  // namespace stn::dlpack
