// Pooling in ONNX.
#pragma once
#include "core/ops/onnx.h"

namespace stn::op {

template <int dims> bool max_pool_onnx(OnnxBuilder& b, const Call& c);  // 1, 2
template <int dims> bool avg_pool_onnx(OnnxBuilder& b, const Call& c);
template <int dims> bool adaptive_avg_onnx(OnnxBuilder& b, const Call& c);
bool adaptive_max_pool2d_onnx(OnnxBuilder& b, const Call& c);
bool max_pool2d_grad_onnx(OnnxBuilder& b, const Call& c);
bool avg_pool2d_grad_onnx(OnnxBuilder& b, const Call& c);
bool adaptive_avg_pool2d_grad_onnx(OnnxBuilder& b, const Call& c);

}  // namespace stn::op
