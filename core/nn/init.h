// Initializations of torch.nn.init, assigned to a Variable.  The numbers come from the generator's ops, so a seed gives
// the same ones on every device; they are drawn in f32 (f64 for f64 variables) and rounded once.
#pragma once
#include <string>

#include "core/tensor/variable.h"

namespace stn::nn::init {

enum class Fan { in, out };

// "linear", "conv1d", "conv2d", "sigmoid" 1; "tanh" 5/3; "relu" √2; "leaky_relu" √(2/(1+a²)); "selu" 3/4.
double gain(const std::string& nonlinearity, double a = 0.01);
int64_t fan(const Shape& shape, Fan which);  // needs two dimensions: [out, in, kernel…]

void zeros(Variable& v);
void ones(Variable& v);
void constant(Variable& v, double value);
void uniform(Variable& v, double low = 0, double high = 1);
void normal(Variable& v, double mean = 0, double std = 1);
// A normal distribution cut to [low, high], by inverting its distribution function.
void trunc_normal(Variable& v, double mean = 0, double std = 1, double low = -2, double high = 2);
void xavier_uniform(Variable& v, double gain = 1);
void xavier_normal(Variable& v, double gain = 1);
void kaiming_uniform(Variable& v, double a = 0, Fan mode = Fan::in, const std::string& nonlinearity = "leaky_relu");
void kaiming_normal(Variable& v, double a = 0, Fan mode = Fan::in, const std::string& nonlinearity = "leaky_relu");
// Rows (or columns, whichever are fewer) of the [n, rest] matrix become orthonormal times `gain`; floats, host QR in
// f64.
void orthogonal(Variable& v, double gain = 1);

// The values that uniform() and normal() assign, for constructors.
Tensor uniform_tensor(const Shape& shape, double low, double high, DType dtype, Device* device);
Tensor normal_tensor(const Shape& shape, double mean, double std, DType dtype, Device* device);

}  // namespace stn::nn::init
