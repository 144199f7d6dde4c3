// Convolutions and their gradients by cuDNN's graph API, in the layout of the images: NHWC is the fast one.  The one
// unit that includes cudnn_frontend, which takes its time to compile; and no kernels are in it, as nvcc would read it
// twice.
#include <cuda_runtime_api.h>
#include <cudnn_frontend.h>

#include <map>
#include <memory>
#include <mutex>

#include "core/op/types/conv.h"
#include "kernels/cuda/stream.h"
#include "kernels/cuda/table.h"
#include "kernels/cuda/turn.h"

namespace stn::cuda {

namespace {

namespace fe = cudnn_frontend;
using Longs = std::vector<int64_t>;

void check(fe::error_t e, const char* what) {
  if (e.is_bad()) throw Failure(std::string(what) + ": " + e.get_message());
}

cudnnHandle_t handle(int device) {  // a handle belongs to a thread, and to the stream that is set
  thread_local std::map<int, cudnnHandle_t> handles;
  cudaStream_t s = stream(device);
  cudnnHandle_t& h = handles[device];
  if (!h && cudnnCreate(&h) != CUDNN_STATUS_SUCCESS) throw Failure("cudnnCreate failed");
  cudnnSetStream(h, s);
  return h;
}

enum Kind { forward, input_grad, weight_grad };
enum : int64_t { kX = 1, kWeight, kY, kBias };  // names of the tensors

bool type_of(DType d, fe::DataType_t& t) {
  switch (d) {
    case DType::f32: t = fe::DataType_t::FLOAT; return true;
    case DType::f16: t = fe::DataType_t::HALF; return true;
    case DType::bf16: t = fe::DataType_t::BFLOAT16; return true;
    default: return false;
  }
}

// A convolution in cuDNN's terms; images without a batch dimension are a batch of one.
struct Convolution {
  Longs x, x_steps, weight, weight_steps, y, y_steps, stride, padding, dilation;
  bool bias = false;
};
Longs dims(const Operand& t) {
  Longs r(t.sizes, t.sizes + t.ndim);
  if (t.ndim == 3) r.insert(r.begin(), 1);
  return r;
}
Longs steps(const Operand& t) {
  Longs r(t.strides, t.strides + t.ndim);
  if (t.ndim == 3) r.insert(r.begin(), t.sizes[0] * t.strides[0]);
  return r;
}
bool channels_last(const Convolution& v) { return v.x_steps[1] == 1 && v.x[1] > 1; }

std::shared_ptr<fe::graph::Tensor_attributes> tensor(fe::graph::Graph& g, int64_t uid, const Longs& dim,
                                                     const Longs& step) {
  return g.tensor(fe::graph::Tensor_attributes().set_uid(uid).set_dim(dim).set_stride(step));
}
template <class A>
A with(const Convolution& v) {
  return A().set_padding(v.padding).set_stride(v.stride).set_dilation(v.dilation);
}
void output(std::shared_ptr<fe::graph::Tensor_attributes> t, int64_t uid, const Longs& dim, const Longs& step) {
  t->set_output(true).set_uid(uid).set_dim(dim).set_stride(step);
}

std::shared_ptr<fe::graph::Graph> build(int device, Kind kind, fe::DataType_t type, const Convolution& v) {
  auto g = std::make_shared<fe::graph::Graph>();
  g->set_io_data_type(type)
    .set_intermediate_data_type(fe::DataType_t::FLOAT)
    .set_compute_data_type(fe::DataType_t::FLOAT);
  if (kind == forward) {
    auto y = g->conv_fprop(tensor(*g, kX, v.x, v.x_steps), tensor(*g, kWeight, v.weight, v.weight_steps),
                           with<fe::graph::Conv_fprop_attributes>(v));
    if (v.bias) {
      y->set_dim(v.y).set_stride(v.y_steps);
      auto bias = tensor(*g, kBias, {1, v.y[1], 1, 1}, {v.y[1], 1, v.y[1], v.y[1]});
      y = g->pointwise(y, bias, fe::graph::Pointwise_attributes().set_mode(fe::PointwiseMode_t::ADD));
    }
    output(y, kY, v.y, v.y_steps);
  } else if (kind == input_grad) {
    output(g->conv_dgrad(tensor(*g, kY, v.y, v.y_steps), tensor(*g, kWeight, v.weight, v.weight_steps),
                         with<fe::graph::Conv_dgrad_attributes>(v)),
           kX, v.x, v.x_steps);
  } else {
    output(g->conv_wgrad(tensor(*g, kY, v.y, v.y_steps), tensor(*g, kX, v.x, v.x_steps),
                         with<fe::graph::Conv_wgrad_attributes>(v)),
           kWeight, v.weight, v.weight_steps);
  }
  if (g->build(handle(device), {fe::HeurMode_t::A, fe::HeurMode_t::FALLBACK}).is_bad()) return nullptr;
  return g;
}

// The plan of convolutions that differ in their addresses alone; null where cuDNN has none.
fe::graph::Graph* plan(int device, Kind kind, fe::DataType_t type, const Convolution& v) {
  static std::mutex mutex;
  static std::map<Longs, std::shared_ptr<fe::graph::Graph>> plans;
  Longs key = {device, kind, static_cast<int64_t>(type), v.bias};
  for (const Longs* l :
       {&v.x, &v.x_steps, &v.weight, &v.weight_steps, &v.y, &v.y_steps, &v.stride, &v.padding, &v.dilation})
    key.insert(key.end(), l->begin(), l->end());
  std::lock_guard lock(mutex);
  auto found = plans.find(key);
  if (found == plans.end()) found = plans.emplace(key, build(device, kind, type, v)).first;
  return found->second.get();
}

template <class A>
bool run(const Call& c, Kind kind, const A& a, const Operand& x, const Operand& weight, const Operand& y) {
  fe::DataType_t type;
  if (!type_of(c.out().type(), type) || x.numel() == 0 || weight.numel() == 0 || y.numel() == 0 || !weight.contiguous())
    return false;
  Convolution v{dims(x), steps(x), dims(weight), steps(weight), dims(y), steps(y), {}, {}, {}};
  for (int i = 0; i < 2; ++i) {
    v.stride.push_back(of_dim(a.stride, i));
    v.padding.push_back(of_dim(a.padding, i));
    v.dilation.push_back(of_dim(a.dilation, i));
  }
  v.bias = kind == forward && c.has(2);
  if (v.bias && c.in(2).strides[0] != 1) return false;
  bool last = channels_last(v);
  if (last) v.weight_steps = {v.weight[1] * v.weight[2] * v.weight[3], 1, v.weight[3] * v.weight[1], v.weight[1]};
  fe::graph::Graph* g = plan(c.device(), kind, type, v);
  if (!g) return false;
  int64_t workspace_bytes = 0;
  check(g->get_workspace_size(workspace_bytes), "cuDNN workspace");
  Scratch workspace(c.device(), workspace_bytes);
  std::optional<Scratch> turned;
  void* w = weight.data;
  if (last) {
    turned.emplace(c.device(), weight.numel() * weight.item());
    w = turned->data();
    if (kind != weight_grad) turn_weight(c.device(), weight, weight.data, w, true);
  }
  std::unordered_map<int64_t, void*> pack = {{kX, x.data}, {kWeight, w}, {kY, y.data}};
  if (v.bias) pack[kBias] = c.in(2).data;
  check(g->execute(handle(c.device()), pack, workspace.data()), "cuDNN");
  if (last && kind == weight_grad) turn_weight(c.device(), weight, w, weight.data, false);
  return true;
}

bool conv2d(const Call& c) { return run(c, forward, c.attrs<ConvAttrs>(), c.in(0), c.in(1), c.out()); }
bool conv2d_input_grad(const Call& c) {
  return run(c, input_grad, c.attrs<ConvInputGradAttrs>(), c.out(), c.in(1), c.in(0));
}
bool conv2d_weight_grad(const Call& c) {
  return run(c, weight_grad, c.attrs<ConvWeightGradAttrs>(), c.in(1), c.out(), c.in(0));
}

}  // namespace

List lib_dnn_kernels() {
  return {
    {"conv2d", {conv2d}}, {"conv2d_input_grad", {conv2d_input_grad}}, {"conv2d_weight_grad", {conv2d_weight_grad}}};
}

}  // namespace stn::cuda
