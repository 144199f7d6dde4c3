// Convolutions, what follows them, and their gradients by cuDNN's graph API, in the layout of the images: NHWC is the
// fast one.  Only engines that give the same bits each time, and TF32 only where it is allowed (stream.h).  The one
// unit that includes cudnn_frontend, which takes its time to compile; and no kernels are in it, as nvcc would read it
// twice.
#include <cuda_runtime_api.h>
#include <cudnn.h>
#include <nvrtc.h>

#include "kernels/cuda/library.h"

// In its namespace, so that it finds these instead of the library's own.
namespace cudnn_frontend {
inline const stn::cuda::Library dnn("libcudnn.so." STN_TEXT(CUDNN_MAJOR));
inline STN_FUNCTION(dnn, cudnnBackendCreateDescriptor);
inline STN_FUNCTION(dnn, cudnnBackendDestroyDescriptor);
inline STN_FUNCTION(dnn, cudnnBackendExecute);
inline STN_FUNCTION(dnn, cudnnBackendFinalize);
inline STN_FUNCTION(dnn, cudnnBackendGetAttribute);
inline STN_FUNCTION(dnn, cudnnBackendSetAttribute);
inline STN_FUNCTION(dnn, cudnnCreate);
inline STN_FUNCTION(dnn, cudnnGetErrorString);
inline STN_FUNCTION(dnn, cudnnGetExecutionPlanWorkspaceSize);
inline STN_FUNCTION(dnn, cudnnGetLastErrorString);
inline STN_FUNCTION(dnn, cudnnGetStream);
inline STN_FUNCTION(dnn, cudnnGetVersion);
inline STN_FUNCTION(dnn, cudnnSetStream);
inline STN_FUNCTION(stn::cuda::nvrtc, nvrtcCompileProgram);
inline STN_FUNCTION(stn::cuda::nvrtc, nvrtcCreateProgram);
inline STN_FUNCTION(stn::cuda::nvrtc, nvrtcDestroyProgram);
inline STN_FUNCTION(stn::cuda::nvrtc, nvrtcGetCUBIN);
inline STN_FUNCTION(stn::cuda::nvrtc, nvrtcGetCUBINSize);
inline STN_FUNCTION(stn::cuda::nvrtc, nvrtcGetProgramLog);
inline STN_FUNCTION(stn::cuda::nvrtc, nvrtcGetProgramLogSize);
}  // namespace cudnn_frontend
#include <cudnn_frontend.h>

#include <map>
#include <memory>
#include <mutex>
#include <optional>

#include "core/op/types/conv.h"
#include "kernels/cuda/conv.h"
#include "kernels/cuda/stream.h"
#include "kernels/cuda/table.h"

namespace stn::cuda {

namespace {

namespace fe = cudnn_frontend;
using Longs = std::vector<int64_t>;

void check(fe::error_t e, const char* what) {
  if (e.is_bad()) throw Failure(std::string(what) + ": " + e.get_message());
}

std::mutex one_at_a_time;  // uses a device's handle, which belongs to the stream that is set, and the plans

// One for all threads: none can be made while a graph is recorded.  Neither these nor the plans are ever destroyed, as
// CUDA goes before static objects do.
cudnnHandle_t handle(int device) {
  static auto& handles = *new std::map<int, cudnnHandle_t>;
  cudaStream_t s = stream(device);
  cudnnHandle_t& h = handles[device];
  auto done = [&](cudnnStatus_t status, const char* what) {
    if (status != CUDNN_STATUS_SUCCESS) throw Failure(std::string(what) + ": " + fe::cudnnGetErrorString(status));
  };
  if (!h) done(fe::cudnnCreate(&h), "cudnnCreate");
  done(fe::cudnnSetStream(h, s), "cudnnSetStream");
  return h;
}

enum Kind { forward, input_grad, weight_grad };
enum : int64_t { kX = 1, kWeight, kY, kBias, kResidual };  // names of the tensors

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
  Longs residual_steps;  // empty: there is none
  bool bias = false, relu = false, tf32 = false;
  bool last = false;  // all of it is NHWC
  bool alone() const { return residual_steps.empty() && !bias && !relu; }
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
// Whether it lies in memory as NHWC, where a dimension of size 1 may have any stride.
bool is_last(const Operand& t) {
  int64_t step = 1;
  const int order[] = {t.ndim - 3, t.ndim - 1, t.ndim - 2, 0};
  for (int k = 0; k < t.ndim; step *= t.sizes[order[k++]])
    if (t.sizes[order[k]] != 1 && t.strides[order[k]] != step) return false;
  return true;
}
Longs last_steps(const Longs& dim) { return {dim[1] * dim[2] * dim[3], 1, dim[1] * dim[3], dim[1]}; }

// Where cuDNN finds an image: NHWC when it wants that.
class Image {
 public:
  Image(const Call& c, const Operand& t, bool last) : device_(c.device()), image_(t), data_(t.data) {
    if (last && !is_last(t)) data_ = turned_.emplace(device_, t.numel() * t.item()).data();
  }
  void* read() const {
    if (turned_) turn_image(device_, image_, data_, true);
    return data_;
  }
  void* data() const { return data_; }
  void written() const {
    if (turned_) turn_image(device_, image_, data_, false);
  }

 private:
  int device_;
  Operand image_;
  std::optional<Scratch> turned_;
  void* data_;
};

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
    using Pointwise = fe::graph::Pointwise_attributes;
    auto add = [&](std::shared_ptr<fe::graph::Tensor_attributes> other) {
      y->set_dim(v.y).set_stride(v.y_steps);
      y = g->pointwise(y, other, Pointwise().set_mode(fe::PointwiseMode_t::ADD));
    };
    // In the order of cuDNN's own engines for this pattern.
    if (!v.residual_steps.empty()) add(tensor(*g, kResidual, v.y, v.residual_steps));
    if (v.bias) add(tensor(*g, kBias, {1, v.y[1], 1, 1}, {v.y[1], 1, v.y[1], v.y[1]}));
    if (v.relu) {
      y->set_dim(v.y).set_stride(v.y_steps);
      y = g->pointwise(y, Pointwise().set_mode(fe::PointwiseMode_t::RELU_FWD));
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
  if (g->validate().is_bad() || g->build_operation_graph(handle(device)).is_bad() ||
      g->create_execution_plans({fe::HeurMode_t::A, fe::HeurMode_t::FALLBACK}).is_bad())
    return nullptr;
  std::vector<fe::NumericalNote_t> unwanted = {fe::NumericalNote_t::NONDETERMINISTIC};
  if (type == fe::DataType_t::FLOAT) {
    unwanted.push_back(fe::NumericalNote_t::DOWN_CONVERT_INPUTS);
    if (!v.tf32) unwanted.push_back(fe::NumericalNote_t::TENSOR_CORE);
  }
  g->deselect_numeric_notes(unwanted);
  if (g->check_support().is_bad() || g->build_plans().is_bad()) return nullptr;
  return g;
}

// The plan of convolutions that differ in their addresses alone; null where cuDNN has none.
fe::graph::Graph* plan(int device, Kind kind, fe::DataType_t type, const Convolution& v) {
  static auto& plans = *new std::map<Longs, std::shared_ptr<fe::graph::Graph>>;
  Longs key = {device, kind, static_cast<int64_t>(type), v.bias, v.relu, v.tf32};
  for (const Longs* l : {&v.x, &v.x_steps, &v.weight, &v.weight_steps, &v.y, &v.y_steps, &v.stride, &v.padding,
                         &v.dilation, &v.residual_steps})
    key.insert(key.end(), l->begin(), l->end());
  std::lock_guard lock(one_at_a_time);
  auto found = plans.find(key);
  if (found == plans.end()) found = plans.emplace(key, build(device, kind, type, v)).first;
  return found->second.get();
}

// cuDNN takes tensors to start at multiples of 16 bytes.
bool aligned(const void* p) { return reinterpret_cast<uintptr_t>(p) % 16 == 0; }

// What a convolution is made of, of images of one dtype; false where cuDNN has no such thing.
template <class A>
bool describe(const A& a, const Operand& x, const Operand& weight, const Operand& y, fe::DataType_t& type,
              Convolution& v) {
  if (!type_of(y.type(), type) || x.numel() == 0 || weight.numel() == 0 || y.numel() == 0 || !weight.contiguous() ||
      !aligned(x.data) || !aligned(weight.data) || !aligned(y.data))
    return false;
  v = {dims(x), steps(x), dims(weight), steps(weight), dims(y), steps(y), {}, {}, {}};
  for (int i = 0; i < 2; ++i) {
    v.stride.push_back(of_dim(a.stride, i));
    v.padding.push_back(of_dim(a.padding, i));
    v.dilation.push_back(of_dim(a.dilation, i));
  }
  v.last = (v.x[1] > 1 && is_last(x)) || (v.y[1] > 1 && is_last(y));
  if (v.last) v.x_steps = last_steps(v.x), v.weight_steps = last_steps(v.weight), v.y_steps = last_steps(v.y);
  return true;
}
void execute(int device, fe::graph::Graph& g, std::unordered_map<int64_t, void*> pack) {
  int64_t workspace_bytes = 0;
  check(g.get_workspace_size(workspace_bytes), "cuDNN workspace");
  Scratch workspace(device, workspace_bytes);
  std::lock_guard lock(one_at_a_time);
  check(g.execute(handle(device), pack, workspace.data()), "cuDNN");
}

// With batch norm where there is one, which goes into the weight and the bias.
template <class A>
bool run_forward(const Call& c, const A& a, bool norm, const Operand& residual, bool relu) {
  Operand x = c.in(0), weight = c.in(1), y = c.out();
  fe::DataType_t type;
  Convolution v, plain;
  if (!describe(a, x, weight, y, type, v) || (c.has(2) && (c.in(2).strides[0] != 1 || !aligned(c.in(2).data))) ||
      (residual && !aligned(residual.data)))
    return false;
  v.tf32 = c.tf32();
  plain = v;
  v.bias = norm || c.has(2);
  v.relu = relu;
  if (residual) v.residual_steps = v.last ? last_steps(v.y) : steps(residual);
  fe::graph::Graph* whole = plan(c.device(), forward, type, v);
  // Where no engine does it all, own kernels do the rest.
  fe::graph::Graph* g = whole || v.alone() ? whole : plan(c.device(), forward, type, plain);
  if (!g) return false;
  Image from(c, x, v.last), to(c, y, v.last);
  std::optional<Image> other;
  Scratch turned(c.device(), weight.numel() * weight.item()), folded(c.device(), v.y[1] * weight.item());
  void* w = norm || v.last ? turned.data() : weight.data;
  void* bias = norm ? folded.data() : v.bias ? c.in(2).data : nullptr;
  if (norm)
    fold_norm(c, turned.data(), folded.data(), v.last);
  else if (v.last)
    turn_weight(c.device(), weight, weight.data, w, true);
  std::unordered_map<int64_t, void*> pack = {{kX, from.read()}, {kWeight, w}, {kY, to.data()}};
  if (whole && bias) pack[kBias] = bias;
  if (whole && residual) pack[kResidual] = other.emplace(c, residual, v.last).read();
  execute(c.device(), *g, pack);
  to.written();
  if (!whole) finish_conv(c.device(), y, bias, residual, relu);
  return true;
}

template <class A>
bool run_grad(const Call& c, Kind kind, const A& a, const Operand& x, const Operand& weight, const Operand& y) {
  fe::DataType_t type;
  Convolution v;
  if (!describe(a, x, weight, y, type, v)) return false;
  v.tf32 = c.tf32();
  fe::graph::Graph* g = plan(c.device(), kind, type, v);
  if (!g) return false;
  Image image(c, x, v.last), result(c, y, v.last);
  Scratch turned(c.device(), weight.numel() * weight.item());
  void *w = v.last ? turned.data() : weight.data, *to_x = kind == input_grad ? image.data() : image.read();
  if (v.last && kind == input_grad) turn_weight(c.device(), weight, weight.data, w, true);
  execute(c.device(), *g, {{kX, to_x}, {kWeight, w}, {kY, result.read()}});
  if (kind == input_grad)
    image.written();
  else if (v.last)
    turn_weight(c.device(), weight, w, weight.data, false);
  return true;
}

bool conv2d(const Call& c) { return run_forward(c, c.attrs<ConvAttrs>(), false, {}, false); }
bool conv2d_fused(const Call& c) {
  auto a = c.attrs<ConvFusedAttrs>();
  return run_forward(c, a, c.has(5), c.has(7) ? c.in(7) : Operand{}, a.relu);
}
bool conv2d_input_grad(const Call& c) {
  return run_grad(c, input_grad, c.attrs<ConvInputGradAttrs>(), c.out(), c.in(1), c.in(0));
}
bool conv2d_weight_grad(const Call& c) {
  return run_grad(c, weight_grad, c.attrs<ConvWeightGradAttrs>(), c.in(1), c.out(), c.in(0));
}

}  // namespace

List lib_dnn_kernels() {
  return {{"conv2d", {conv2d}},
          {"conv2d_fused", {conv2d_fused}},
          {"conv2d_input_grad", {conv2d_input_grad}},
          {"conv2d_weight_grad", {conv2d_weight_grad}}};
}

}  // namespace stn::cuda
