// Device plugins: a shared object's functions as Devices with kernels.
#include <mutex>

#include "capi/generated/impl.h"
#include "capi/guard.h"
#include "core/base/log.h"
#include "core/base/platform.h"
#include "core/io/raw.h"
#include "core/op/op.h"
#include "sterna/sterna_device.h"

namespace stn::capi {

namespace {

struct PluginDevice : Device {
  sterna_device_api plugin{};
};
const sterna_device_api& plugin_of(const Call& c) { return static_cast<PluginDevice*>(c.device)->plugin; }

sterna_kernel_tensor operand(const Tensor& t) {
  if (!t) return {};
  return {t.data(), static_cast<int32_t>(t.dtype()), t.dim(), t.shape().begin(), t.strides().begin()};
}

// Attributes in plain C; `values` keeps what they point to.
std::vector<sterna_kernel_attribute> attributes(const Call& c, std::vector<AttrValue>& values) {
  std::vector<sterna_kernel_attribute> r;
  if (!c.op->attrs) return r;
  for (const Field& f : c.op->attrs->fields)
    if (f.kind != FieldKind::device) values.push_back(c.op->attrs->get(c.attr_data, f));
  auto value = values.begin();
  for (const Field& f : c.op->attrs->fields) {
    if (f.kind == FieldKind::device) continue;  // where the call runs
    sterna_kernel_attribute a{};
    a.name = f.name;
    struct {
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
    } write{a};
    std::visit(write, *value++);
    r.push_back(a);
  }
  return r;
}

bool run(const Call& c) {
  std::vector<sterna_kernel_tensor> inputs, outputs;
  for (const Tensor& t : c.inputs) inputs.push_back(operand(t));
  for (const Tensor& t : c.outputs) outputs.push_back(operand(t));
  std::vector<AttrValue> values;
  auto attrs = attributes(c, values);
  sterna_kernel_call call = {sizeof call,   c.device->index, c.op->name,     inputs.data(),
                             inputs.size(), outputs.data(),  outputs.size(), attrs.data(),
                             attrs.size(),  c.random.seed,   c.random.offset};
  return plugin_of(c).run(&call) != 0;
}

// From wherever it lies, by way of the host.
bool to_device(const Call& c) {
  Tensor host = io::host_contiguous(c.in(0));
  int64_t bytes = host.numel() * size_of(host.dtype());
  if (bytes && c.device->api.copy(c.device->index, c.out().data(), host.data(), bytes, host_to_device) != 0)
    c.fail(Code::device, "", "cannot be copied to ", c.device->name);
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
  for (Device* d : devices())
    if (std::string_view(d->api.type) == api.type) fail(Code::state, path, ": there are devices of type ", api.type);
}

}  // namespace

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
    auto d = std::make_unique<PluginDevice>();
    d->name = str(api.type, ":", i);
    d->index = i;
    d->host = false;
    d->api = {sizeof(DeviceApi), api.type, api.allocate, api.free, api.copy, api.synchronize, true};
    d->plugin = api;
    d->kernels = kernels;
    add_device(std::move(d));
  }
  log(LogLevel::info, "device plugin ", path, " loaded: ", api.count, " of type ", api.type);
}

}  // namespace impl

}  // namespace stn::capi
