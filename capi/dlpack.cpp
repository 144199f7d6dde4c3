#include "capi/dlpack.h"

#include <algorithm>

#include "capi/generated/impl.h"
#include "capi/guard.h"
#include "core/base/checked.h"

namespace stn::capi {

namespace {

using dlpack::ManagedTensor;

struct Match {
  DType dtype;
  uint8_t code, bits;
};
constexpr Match kTypes[] = {
  {DType::f32, dlpack::code_float, 32},   {DType::f64, dlpack::code_float, 64}, {DType::f16, dlpack::code_float, 16},
  {DType::bf16, dlpack::code_bfloat, 16}, {DType::i8, dlpack::code_int, 8},     {DType::u8, dlpack::code_uint, 8},
  {DType::i16, dlpack::code_int, 16},     {DType::i32, dlpack::code_int, 32},   {DType::i64, dlpack::code_int, 64},
  {DType::bool_, dlpack::code_bool, 8},
};

// What an exported tensor keeps until its deleter runs.
struct Export {
  ManagedTensor managed{};
  Tensor tensor;
  Shape shape, strides;
};

DType dtype_of(const dlpack::DataType& t) {
  if (t.lanes == 1)
    for (const Match& m : kTypes)
      if (m.code == t.code && m.bits == t.bits) return m.dtype;
  throw Error(Code::dtype,
              str("managed has elements of type code ", int{t.code}, ", ", int{t.bits}, " bits, ", t.lanes,
                  " lanes, which is no dtype of this library"),
              {}, "managed");
}

Layout layout_of(const dlpack::TensorView& v) {
  if (v.ndim < 0 || v.ndim > kMaxDims)
    throw Error(Code::shape, str("managed has ", v.ndim, " dimensions; at most ", kMaxDims, " are possible"), {},
                "managed");
  if (v.ndim && !v.shape) bad_argument("managed", "has no shape");
  Layout l;
  for (int d = 0; d < v.ndim; ++d) {
    if (v.shape[d] < 0) throw Error(Code::shape, str("managed has the negative size ", v.shape[d]), {}, "managed");
    if (v.strides && v.strides[d] < 0)
      throw Error(Code::unsupported, str("managed has the negative stride ", v.strides[d]), {}, "managed");
    l.sizes.push_back(v.shape[d]);
  }
  l.strides = v.strides ? Shape(v.strides, v.strides + v.ndim) : contiguous_strides(l.sizes);
  return l;
}

int64_t extent(const Layout& l) {  // elements from the first to the last
  int64_t last = 0;
  for (int d = 0; d < l.sizes.size(); ++d) {
    if (l.sizes[d] == 0) return 0;
    last = checked_add(last, checked_mul(l.sizes[d] - 1, l.strides[d]));
  }
  return checked_add(last, 1);
}

// Where DLPack says that memory lies, and the device that pinned it.
struct Place {
  Device *device, *pinned_by = nullptr;
};
Place place_of(const dlpack::Device& at) {
  if (at.type == dlpack::kCpu) return {cpu()};
  std::string known = str("1 (host memory)");
  for (Device* d : devices()) {
    if (!d->api.dlpack_type) continue;
    if (d->api.dlpack_type == at.type && d->index == at.id) return {d};
    if (d->api.dlpack_host_type == at.type) return {cpu(), d};
    known += str(", ", d->api.dlpack_type, " number ", d->index, " (", d->name, ")");
  }
  throw Error(Code::device,
              str("managed lies on DLPack device type ", at.type, " number ", at.id, "; there is ", known), {},
              "managed");
}

dlpack::Device place_of(const Tensor& t) {
  const Device& d = *t.device();
  if (d.is_host()) return {dlpack::kCpu, 0};
  if (!d.api.dlpack_type)
    throw Error(Code::device, str("is on ", d.name, ", whose memory DLPack has no type for"), {}, "tensor");
  return {d.api.dlpack_type, d.index};
}

struct Import : RefCounted {
  dlpack::Owned managed;
};

// Memory of a device may still be used by queued work when the last tensor on it goes.
Ref<Storage> storage_of(const Place& place, void* data, int64_t bytes, dlpack::Owned& managed) {
  Ref<Storage> storage;
  if (place.device->is_host()) {
    auto drop = [](void* m) { dlpack::Deleter()(static_cast<ManagedTensor*>(m)); };
    storage = Storage::borrow(place.device, data, bytes, drop, managed.get(), place.pinned_by);
    managed.release();
  } else {
    auto import = make<Import>();
    auto held = std::make_unique<Held>(place.device, import);
    auto drop = [](void* h) { Held::until_done(std::unique_ptr<Held>(static_cast<Held*>(h))); };
    storage = Storage::borrow(place.device, data, bytes, drop, held.get());
    import->managed = std::move(managed);
    held.release();
  }
  return storage;
}

void check_bools(const Tensor& t) {
  std::vector<unsigned char> all(static_cast<size_t>(t.numel()));
  t.copy_to(all.data());
  if (std::any_of(all.begin(), all.end(), [](unsigned char b) { return b > 1; }))
    bad_argument("managed", "holds bools that are neither 0 nor 1");
}

}  // namespace

namespace impl {

void tensor_to_dlpack(const Tensor& tensor, void*& managed) {
  void* data = tensor.data();
  dlpack::Device place = place_of(tensor);
  if (!tensor.device()->is_host()) tensor.device()->synchronize();  // the consumer's streams are not known
  auto e = std::make_unique<Export>();
  e->tensor = tensor.detached();
  e->shape = tensor.shape();
  e->strides = tensor.strides();
  const Match& type = *std::find_if(std::begin(kTypes), std::end(kTypes),
                                    [&](const Match& m) { return m.dtype == tensor.dtype(); });
  e->managed.version = {1, 0};
  e->managed.manager_ctx = e.get();
  e->managed.deleter = [](ManagedTensor* self) {
    auto* e = static_cast<Export*>(self->manager_ctx);
    Device* d = e->tensor.device();
    if (!d->is_host()) d->api.synchronize(d->index);  // for what the consumer has queued on the memory
    delete e;
  };
  e->managed.flags = dlpack::kReadOnly;
  e->managed.tensor = {data, place, tensor.dim(), {type.code, type.bits, 1}, e->shape.begin(), e->strides.begin(), 0};
  managed = &e.release()->managed;
}

void tensor_from_dlpack(dlpack::Owned managed, Tensor& tensor) {
  if (!managed) bad_argument("managed", "is NULL");
  if (managed->version.major != 1)
    throw Error(Code::version,
                str("managed is of DLPack ", managed->version.major, ".", managed->version.minor, ", not 1"), {},
                "managed");
  const dlpack::TensorView& v = managed->tensor;
  Place place = place_of(v.device);
  DType dtype = dtype_of(v.dtype);
  Layout layout = layout_of(v);
  numel(layout.sizes);  // throws when it overflows
  int64_t bytes = checked_mul(extent(layout), size_of(dtype));
  if (!v.data && bytes) bad_argument("managed", "has no data");
  char* data = v.data ? static_cast<char*>(v.data) + v.byte_offset : nullptr;
  if (reinterpret_cast<uintptr_t>(data) % static_cast<size_t>(size_of(dtype)))
    bad_argument("managed", str("is not aligned to the ", size_of(dtype), " bytes of an element"));
  tensor = Tensor::make(dtype, layout, place.device, storage_of(place, data, bytes, managed));
  if (dtype == DType::bool_) check_bools(tensor);
}

}  // namespace impl

}  // namespace stn::capi
