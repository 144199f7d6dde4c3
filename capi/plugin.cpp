// Device plugins: a shared object's functions as Devices with kernels.
#include <algorithm>
#include <deque>
#include <mutex>

#include "capi/generated/impl.h"
#include "capi/guard.h"
#include "core/base/log.h"
#include "core/base/platform.h"
#include "core/io/raw.h"
#include "core/op/fused.h"
#include "core/op/types/view.h"
#include "sterna/sterna_device.h"

namespace stn::capi {

namespace {

sterna_kernel_tensor operand(const Tensor& t) {
  if (!t) return {};
  return {t.impl()->storage ? t.data() : nullptr, static_cast<int32_t>(t.dtype()), t.dim(), t.shape().begin(),
          t.strides().begin()};
}

// A call in plain C, and what its pointers point to.
class PlainCall {
 public:
  explicit PlainCall(const Call& c) {
    for (const Tensor& t : c.inputs) inputs_.push_back(operand(t));
    for (const Tensor& t : c.outputs) outputs_.push_back(operand(t));
    const auto* body = c.op->has(op_body) ? static_cast<const FusedBody*>(c.attr_data) : nullptr;
    if (body) write(*body);
    Attributes a = body ? Attributes{} : attributes(*c.op, c.attr_data);
    call_ = {sizeof call_,
             c.device->index,
             c.op->name,
             inputs_.data(),
             inputs_.size(),
             outputs_.data(),
             outputs_.size(),
             a.list,
             a.len,
             c.random.seed,
             c.random.offset,
             body ? &body_ : nullptr,
             static_cast<int32_t>(c.precision)};
  }
  const sterna_kernel_call& get() const { return call_; }

 private:
  struct Attributes {
    const sterna_kernel_attribute* list = nullptr;
    size_t len = 0;
  };
  Attributes attributes(const Op& op, const void* attrs) {
    if (!op.attrs) return {};
    std::vector<AttrValue>& values = values_.emplace_back();
    std::vector<sterna_kernel_attribute>& list = attributes_.emplace_back();
    for (const Field& f : op.attrs->fields)
      if (f.kind != FieldKind::device) values.push_back(op.attrs->get(attrs, f));  // the device is where the call runs
    auto value = values.begin();
    for (const Field& f : op.attrs->fields) {
      if (f.kind == FieldKind::device) continue;
      sterna_kernel_attribute& a = list.emplace_back();
      a.name = f.name;
      std::visit(Write{a}, *value++);
    }
    return {list.data(), list.size()};
  }
  struct Write {
    sterna_kernel_attribute& a;
    void operator()(std::monostate) const { a.kind = STERNA_KERNEL_NONE; }
    void operator()(int64_t i) const { a.kind = STERNA_KERNEL_INT, a.i = i; }
    void operator()(bool b) const { a.kind = STERNA_KERNEL_INT, a.i = b; }
    void operator()(DType d) const { a.kind = STERNA_KERNEL_INT, a.i = static_cast<int64_t>(d); }
    void operator()(double d) const { a.kind = STERNA_KERNEL_FLOAT, a.f = d; }
    void operator()(const std::string& s) const { a.kind = STERNA_KERNEL_TEXT, a.text = s.c_str(); }
    void operator()(const Ints& l) const {
      a.kind = STERNA_KERNEL_INTS, a.list = l.begin(), a.list_len = static_cast<size_t>(l.size());
    }
  };

  void write(const FusedBody& body) {
    for (const FusedBody::Instruction& i : body.code) {
      Attributes a = attributes(*i.op, i.attrs.get());
      code_.push_back({i.op->name, a.list, a.len, i.inputs.begin(), static_cast<size_t>(i.inputs.size()),
                       static_cast<int32_t>(i.dtype)});
    }
    if (body.reduction) {
      Attributes a = attributes(*body.reduction, body.reduction_attrs.get());
      reduced_ = body.inputs + body.reduced;
      reduction_ = {body.reduction->name, a.list, a.len, &reduced_, 1, outputs_.back().dtype};
    }
    body_ = {static_cast<int32_t>(body.compute),
             code_.data(),
             code_.size(),
             body.outputs.data(),
             body.outputs.size(),
             static_cast<size_t>(body.operands),
             body.keeps_product,
             body.reduction ? &reduction_ : nullptr};
  }

  std::vector<sterna_kernel_tensor> inputs_, outputs_;
  std::deque<std::vector<AttrValue>> values_;
  std::deque<std::vector<sterna_kernel_attribute>> attributes_;
  std::vector<sterna_kernel_instruction> code_;
  int32_t reduced_ = 0;
  sterna_kernel_instruction reduction_{};
  sterna_kernel_body body_{};
  sterna_kernel_call call_{};
};

bool run(const Call& c) {
  const sterna_device_api& api = c.device->api;
  int32_t done = api.run(&PlainCall(c).get());
  if (done < 0) {
    const char* why = api.error ? api.error(c.device->index) : nullptr;
    c.fail(Code::device, "", "failed on ", c.device->name, why ? ": " : "", why ? why : "");
  }
  return done != 0;
}

// From wherever it lies, by way of the host.
bool to_device(const Call& c) {
  Tensor host = io::host_contiguous(c.in(0));
  int64_t bytes = host.numel() * size_of(host.dtype());
  void* to = c.out().data();
  if (!bytes) return true;
  if (c.attrs<ToDeviceAttrs>().non_blocking && host.is_pinned() && c.device->copies_async())
    c.device->copy_async(to, host.data(), bytes, STERNA_COPY_HOST_TO_DEVICE, host.impl()->storage);
  else
    c.device->copy(to, host.data(), bytes, STERNA_COPY_HOST_TO_DEVICE);
  return true;
}

constexpr Kernel kRun[] = {run, nullptr}, kToDevice[] = {to_device, nullptr},
                 kRunToDevice[] = {run, to_device, nullptr};

void check(const std::string& path, const sterna_device_api& api) {
  auto missing = [&](const char* what) { fail(Code::state, path, ": the plugin gives no ", what); };
  if (!api.type || !*api.type) missing("type");
  if (api.count < 1) missing("devices");
  if (!api.allocate || !api.free || !api.copy || !api.synchronize) missing("memory functions");
  if (!api.supports || !api.run) missing("kernels");
  if (api.copy_async && (!api.allocate_host || !api.free_host || !api.event_create))
    missing("pinned memory or events, which asynchronous copies need");
  auto all_or_none = [](auto*... f) { return (... && (f != nullptr)) || (... && (f == nullptr)); };
  if (!all_or_none(api.stream_create, api.stream_free, api.stream_use, api.stream_synchronize, api.event_create,
                   api.event_free, api.event_record, api.event_wait, api.event_synchronize, api.event_done,
                   api.event_elapsed))
    missing("streams and events, but some of their functions");
  for (Device* d : devices())
    if (std::string_view(d->api.type) == api.type) fail(Code::state, path, ": there are devices of type ", api.type);
}

bool fuses(const Device& d, const Op& op, DType out, DType compute) {
  return d.api.fuses(op.name, static_cast<int32_t>(out), static_cast<int32_t>(compute)) != 0;
}

bool takes_product(const Call& c) {
  const sterna_device_api& api = c.device->api;
  return api.fuses_product && api.fuses_product(&PlainCall(c).get()) != 0;
}

// libsterna_TYPE.so beside this library brings the devices of TYPE.
std::string bring(const std::string& type) {
  std::string file = str(platform::library_folder(), "/libsterna_", type, ".so");
  if (type.empty() || !std::all_of(type.begin(), type.end(), [](char c) { return std::isalnum(c) || c == '_'; }))
    return "";
  if (!platform::is_file(file)) return str(", and no ", file);
  impl::load_device_plugin(file);
  return "";
}

}  // namespace

void init_plugins() { bring_devices = bring; }

namespace impl {

void load_device_plugin(const std::string& path) {
  static std::mutex one_at_a_time;
  std::lock_guard lock(one_at_a_time);
  auto* fill = reinterpret_cast<sterna_device_plugin_function*>(platform::load_function(path, "sterna_device_plugin"));
  sterna_device_api api{};
  api.struct_size = sizeof api;
  char why[256] = "no reason given";
  if (fill(STERNA_DEVICE_PLUGIN_VERSION, &api, why, sizeof why) != 0) {
    why[sizeof why - 1] = 0;
    fail(Code::device, path, ": ", why);
  }
  check(path, api);
  std::vector<const Kernel*> kernels(all_ops().size(), nullptr);
  for (const Op* op : all_ops())
    if (api.supports(op->name)) kernels[static_cast<size_t>(op->id)] = kRun;
  const Kernel*& transfer = kernels[static_cast<size_t>(find_op("to_device")->id)];
  transfer = transfer ? kRunToDevice : kToDevice;
  for (int i = 0; i < api.count; ++i) {
    auto d = std::make_unique<Device>();
    d->name = str(api.type, ":", i);
    d->index = i;
    d->host = false;
    d->api = api;
    d->kernels = kernels;
    if (api.fuses) d->fuses = fuses;
    d->takes_product = takes_product;
    for (int32_t t = 0; api.channels_last && t < kDTypes; ++t)
      d->channels_last[static_cast<size_t>(t)] = api.channels_last(t) != 0;
    add_device(std::move(d));
  }
  log(LogLevel::info, "device plugin ", path, " loaded: ", api.count, " of type ", api.type);
}

}  // namespace impl

}  // namespace stn::capi
