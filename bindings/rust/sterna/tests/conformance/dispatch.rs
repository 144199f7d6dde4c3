// Generated from capi/api.json by bindings/generate; do not edit.
use crate::arguments::{Arguments, List};
use sterna::nn::{self, AnyModule, Module};
use sterna::optim::{self, Optimizer, Scheduler};
use sterna::{options, Code, DType, Reduction, Result, Tensor};

pub fn dtype(name: &str) -> DType {
    match name {
        "f32" => DType::F32,
        "f64" => DType::F64,
        "f16" => DType::F16,
        "bf16" => DType::Bf16,
        "i8" => DType::I8,
        "u8" => DType::U8,
        "i16" => DType::I16,
        "i32" => DType::I32,
        "i64" => DType::I64,
        "bool" => DType::Bool,
        _ => panic!("{name}"),
    }
}
pub fn fan(name: &str) -> options::Fan {
    match name {
        "in" => options::Fan::In,
        "out" => options::Fan::Out,
        _ => panic!("{name}"),
    }
}
pub fn anneal(name: &str) -> options::Anneal {
    match name {
        "cos" => options::Anneal::Cos,
        "linear" => options::Anneal::Linear,
        _ => panic!("{name}"),
    }
}
pub fn approximate(name: &str) -> options::Approximate {
    match name {
        "none" => options::Approximate::None,
        "tanh" => options::Approximate::Tanh,
        _ => panic!("{name}"),
    }
}
pub fn reduction(name: &str) -> Reduction {
    match name {
        "mean" => Reduction::Mean,
        "sum" => Reduction::Sum,
        "none" => Reduction::None,
        _ => panic!("{name}"),
    }
}
pub fn code_name(code: Code) -> &'static str {
    match code {
        Code::InvalidArgument => "invalid_argument",
        Code::InvalidHandle => "invalid_handle",
        Code::OutOfMemory => "out_of_memory",
        Code::Shape => "shape",
        Code::Dtype => "dtype",
        Code::Device => "device",
        Code::Index => "index",
        Code::Unsupported => "unsupported",
        Code::State => "state",
        Code::Autograd => "autograd",
        Code::Io => "io",
        Code::Corrupt => "corrupt",
        Code::NotFound => "not_found",
        Code::Callback => "callback",
        Code::Version => "version",
        Code::Internal => "internal",
        _ => "?",
    }
}

pub fn op(name: &str, a: &Arguments) -> Result<Vec<Tensor>> {
    match name {
        "zeros" => { let mut o = options::ZerosOptions::new(); if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } if let Some(v) = a.text("device") { o = o.device(v); } Tensor::zeros_with(a.ints("shape").unwrap(), o).map(List::into_list) }
        "ones" => { let mut o = options::OnesOptions::new(); if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } if let Some(v) = a.text("device") { o = o.device(v); } Tensor::ones_with(a.ints("shape").unwrap(), o).map(List::into_list) }
        "full" => { let mut o = options::FullOptions::new(); if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } if let Some(v) = a.text("device") { o = o.device(v); } Tensor::full_with(a.ints("shape").unwrap(), a.f64("value").unwrap(), o).map(List::into_list) }
        "arange" => { let mut o = options::ArangeOptions::new(); if let Some(v) = a.f64("step") { o = o.step(v); } if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } if let Some(v) = a.text("device") { o = o.device(v); } Tensor::arange_with(a.f64("start").unwrap(), a.f64("end").unwrap(), o).map(List::into_list) }
        "linspace" => { let mut o = options::LinspaceOptions::new(); if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } if let Some(v) = a.text("device") { o = o.device(v); } Tensor::linspace_with(a.f64("start").unwrap(), a.f64("end").unwrap(), a.i64("steps").unwrap(), o).map(List::into_list) }
        "eye" => { let mut o = options::EyeOptions::new(); if let Some(v) = a.i64("m") { o = o.m(v); } if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } if let Some(v) = a.text("device") { o = o.device(v); } Tensor::eye_with(a.i64("n").unwrap(), o).map(List::into_list) }
        "rand" => { let mut o = options::RandOptions::new(); if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } if let Some(v) = a.text("device") { o = o.device(v); } Tensor::rand_with(a.ints("shape").unwrap(), o).map(List::into_list) }
        "randn" => { let mut o = options::RandnOptions::new(); if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } if let Some(v) = a.text("device") { o = o.device(v); } Tensor::randn_with(a.ints("shape").unwrap(), o).map(List::into_list) }
        "randint" => { let mut o = options::RandintOptions::new(); if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } if let Some(v) = a.text("device") { o = o.device(v); } Tensor::randint_with(a.i64("low").unwrap(), a.i64("high").unwrap(), a.ints("shape").unwrap(), o).map(List::into_list) }
        "randperm" => { let mut o = options::RandpermOptions::new(); if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } if let Some(v) = a.text("device") { o = o.device(v); } Tensor::randperm_with(a.i64("n").unwrap(), o).map(List::into_list) }
        "zeros_like" => { let mut o = options::ZerosLikeOptions::new(); if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } a.tensor("x").unwrap().zeros_like_with(o).map(List::into_list) }
        "ones_like" => { let mut o = options::OnesLikeOptions::new(); if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } a.tensor("x").unwrap().ones_like_with(o).map(List::into_list) }
        "full_like" => { let mut o = options::FullLikeOptions::new(); if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } a.tensor("x").unwrap().full_like_with(a.f64("value").unwrap(), o).map(List::into_list) }
        "rand_like" => { let mut o = options::RandLikeOptions::new(); if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } a.tensor("x").unwrap().rand_like_with(o).map(List::into_list) }
        "randn_like" => { let mut o = options::RandnLikeOptions::new(); if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } a.tensor("x").unwrap().randn_like_with(o).map(List::into_list) }
        "bernoulli" => { a.tensor("x").unwrap().bernoulli().map(List::into_list) }
        "cast" => { a.tensor("x").unwrap().cast(a.named("dtype", dtype).unwrap()).map(List::into_list) }
        "to_device" => { a.tensor("x").unwrap().to_device(&a.text("device").unwrap()).map(List::into_list) }
        "contiguous" => { a.tensor("x").unwrap().contiguous().map(List::into_list) }
        "clone" => { a.tensor("x").unwrap().deep_clone().map(List::into_list) }
        "detach" => { a.tensor("x").unwrap().detach().map(List::into_list) }
        "neg" => { a.tensor("x").unwrap().neg().map(List::into_list) }
        "abs" => { a.tensor("x").unwrap().abs().map(List::into_list) }
        "sign" => { a.tensor("x").unwrap().sign().map(List::into_list) }
        "exp" => { a.tensor("x").unwrap().exp().map(List::into_list) }
        "exp2" => { a.tensor("x").unwrap().exp2().map(List::into_list) }
        "expm1" => { a.tensor("x").unwrap().expm1().map(List::into_list) }
        "log" => { a.tensor("x").unwrap().log().map(List::into_list) }
        "log2" => { a.tensor("x").unwrap().log2().map(List::into_list) }
        "log10" => { a.tensor("x").unwrap().log10().map(List::into_list) }
        "log1p" => { a.tensor("x").unwrap().log1p().map(List::into_list) }
        "sqrt" => { a.tensor("x").unwrap().sqrt().map(List::into_list) }
        "rsqrt" => { a.tensor("x").unwrap().rsqrt().map(List::into_list) }
        "square" => { a.tensor("x").unwrap().square().map(List::into_list) }
        "reciprocal" => { a.tensor("x").unwrap().reciprocal().map(List::into_list) }
        "sin" => { a.tensor("x").unwrap().sin().map(List::into_list) }
        "cos" => { a.tensor("x").unwrap().cos().map(List::into_list) }
        "tan" => { a.tensor("x").unwrap().tan().map(List::into_list) }
        "asin" => { a.tensor("x").unwrap().asin().map(List::into_list) }
        "acos" => { a.tensor("x").unwrap().acos().map(List::into_list) }
        "atan" => { a.tensor("x").unwrap().atan().map(List::into_list) }
        "sinh" => { a.tensor("x").unwrap().sinh().map(List::into_list) }
        "cosh" => { a.tensor("x").unwrap().cosh().map(List::into_list) }
        "tanh" => { a.tensor("x").unwrap().tanh().map(List::into_list) }
        "asinh" => { a.tensor("x").unwrap().asinh().map(List::into_list) }
        "acosh" => { a.tensor("x").unwrap().acosh().map(List::into_list) }
        "atanh" => { a.tensor("x").unwrap().atanh().map(List::into_list) }
        "erf" => { a.tensor("x").unwrap().erf().map(List::into_list) }
        "erfc" => { a.tensor("x").unwrap().erfc().map(List::into_list) }
        "floor" => { a.tensor("x").unwrap().floor().map(List::into_list) }
        "ceil" => { a.tensor("x").unwrap().ceil().map(List::into_list) }
        "round" => { a.tensor("x").unwrap().round().map(List::into_list) }
        "trunc" => { a.tensor("x").unwrap().trunc().map(List::into_list) }
        "isnan" => { a.tensor("x").unwrap().isnan().map(List::into_list) }
        "isinf" => { a.tensor("x").unwrap().isinf().map(List::into_list) }
        "isfinite" => { a.tensor("x").unwrap().isfinite().map(List::into_list) }
        "logical_not" => { a.tensor("x").unwrap().logical_not().map(List::into_list) }
        "sigmoid" => { a.tensor("x").unwrap().sigmoid().map(List::into_list) }
        "log_sigmoid" => { a.tensor("x").unwrap().log_sigmoid().map(List::into_list) }
        "relu" => { a.tensor("x").unwrap().relu().map(List::into_list) }
        "relu6" => { a.tensor("x").unwrap().relu6().map(List::into_list) }
        "leaky_relu" => { let mut o = options::LeakyReluOptions::new(); if let Some(v) = a.f64("negative_slope") { o = o.negative_slope(v); } a.tensor("x").unwrap().leaky_relu_with(o).map(List::into_list) }
        "elu" => { let mut o = options::EluOptions::new(); if let Some(v) = a.f64("alpha") { o = o.alpha(v); } a.tensor("x").unwrap().elu_with(o).map(List::into_list) }
        "selu" => { a.tensor("x").unwrap().selu().map(List::into_list) }
        "silu" => { a.tensor("x").unwrap().silu().map(List::into_list) }
        "mish" => { a.tensor("x").unwrap().mish().map(List::into_list) }
        "hardswish" => { a.tensor("x").unwrap().hardswish().map(List::into_list) }
        "hardsigmoid" => { a.tensor("x").unwrap().hardsigmoid().map(List::into_list) }
        "gelu" => { let mut o = options::GeluOptions::new(); if let Some(v) = a.named("approximate", approximate) { o = o.approximate(v); } a.tensor("x").unwrap().gelu_with(o).map(List::into_list) }
        "softplus" => { let mut o = options::SoftplusOptions::new(); if let Some(v) = a.f64("beta") { o = o.beta(v); } if let Some(v) = a.f64("threshold") { o = o.threshold(v); } a.tensor("x").unwrap().softplus_with(o).map(List::into_list) }
        "add" => { a.tensor("a").unwrap().add(&a.tensor("b").unwrap()).map(List::into_list) }
        "sub" => { a.tensor("a").unwrap().sub(&a.tensor("b").unwrap()).map(List::into_list) }
        "mul" => { a.tensor("a").unwrap().mul(&a.tensor("b").unwrap()).map(List::into_list) }
        "div" => { a.tensor("a").unwrap().div(&a.tensor("b").unwrap()).map(List::into_list) }
        "pow" => { a.tensor("a").unwrap().pow(&a.tensor("b").unwrap()).map(List::into_list) }
        "maximum" => { a.tensor("a").unwrap().maximum(&a.tensor("b").unwrap()).map(List::into_list) }
        "minimum" => { a.tensor("a").unwrap().minimum(&a.tensor("b").unwrap()).map(List::into_list) }
        "fmod" => { a.tensor("a").unwrap().fmod(&a.tensor("b").unwrap()).map(List::into_list) }
        "remainder" => { a.tensor("a").unwrap().remainder(&a.tensor("b").unwrap()).map(List::into_list) }
        "floor_divide" => { a.tensor("a").unwrap().floor_divide(&a.tensor("b").unwrap()).map(List::into_list) }
        "atan2" => { a.tensor("a").unwrap().atan2(&a.tensor("b").unwrap()).map(List::into_list) }
        "eq" => { a.tensor("a").unwrap().eq(&a.tensor("b").unwrap()).map(List::into_list) }
        "ne" => { a.tensor("a").unwrap().ne(&a.tensor("b").unwrap()).map(List::into_list) }
        "lt" => { a.tensor("a").unwrap().lt(&a.tensor("b").unwrap()).map(List::into_list) }
        "le" => { a.tensor("a").unwrap().le(&a.tensor("b").unwrap()).map(List::into_list) }
        "gt" => { a.tensor("a").unwrap().gt(&a.tensor("b").unwrap()).map(List::into_list) }
        "ge" => { a.tensor("a").unwrap().ge(&a.tensor("b").unwrap()).map(List::into_list) }
        "logical_and" => { a.tensor("a").unwrap().logical_and(&a.tensor("b").unwrap()).map(List::into_list) }
        "logical_or" => { a.tensor("a").unwrap().logical_or(&a.tensor("b").unwrap()).map(List::into_list) }
        "logical_xor" => { a.tensor("a").unwrap().logical_xor(&a.tensor("b").unwrap()).map(List::into_list) }
        "add_scalar" => { a.tensor("x").unwrap().add_scalar(a.f64("value").unwrap()).map(List::into_list) }
        "sub_scalar" => { a.tensor("x").unwrap().sub_scalar(a.f64("value").unwrap()).map(List::into_list) }
        "rsub_scalar" => { a.tensor("x").unwrap().rsub_scalar(a.f64("value").unwrap()).map(List::into_list) }
        "mul_scalar" => { a.tensor("x").unwrap().mul_scalar(a.f64("value").unwrap()).map(List::into_list) }
        "div_scalar" => { a.tensor("x").unwrap().div_scalar(a.f64("value").unwrap()).map(List::into_list) }
        "rdiv_scalar" => { a.tensor("x").unwrap().rdiv_scalar(a.f64("value").unwrap()).map(List::into_list) }
        "pow_scalar" => { a.tensor("x").unwrap().pow_scalar(a.f64("exponent").unwrap()).map(List::into_list) }
        "rpow_scalar" => { a.tensor("x").unwrap().rpow_scalar(a.f64("base").unwrap()).map(List::into_list) }
        "fmod_scalar" => { a.tensor("x").unwrap().fmod_scalar(a.f64("value").unwrap()).map(List::into_list) }
        "remainder_scalar" => { a.tensor("x").unwrap().remainder_scalar(a.f64("value").unwrap()).map(List::into_list) }
        "floor_divide_scalar" => { a.tensor("x").unwrap().floor_divide_scalar(a.f64("value").unwrap()).map(List::into_list) }
        "eq_scalar" => { a.tensor("x").unwrap().eq_scalar(a.f64("value").unwrap()).map(List::into_list) }
        "ne_scalar" => { a.tensor("x").unwrap().ne_scalar(a.f64("value").unwrap()).map(List::into_list) }
        "lt_scalar" => { a.tensor("x").unwrap().lt_scalar(a.f64("value").unwrap()).map(List::into_list) }
        "le_scalar" => { a.tensor("x").unwrap().le_scalar(a.f64("value").unwrap()).map(List::into_list) }
        "gt_scalar" => { a.tensor("x").unwrap().gt_scalar(a.f64("value").unwrap()).map(List::into_list) }
        "ge_scalar" => { a.tensor("x").unwrap().ge_scalar(a.f64("value").unwrap()).map(List::into_list) }
        "where" => { a.tensor("condition").unwrap().where_(&a.tensor("a").unwrap(), &a.tensor("b").unwrap()).map(List::into_list) }
        "lerp" => { a.tensor("a").unwrap().lerp(&a.tensor("b").unwrap(), &a.tensor("weight").unwrap()).map(List::into_list) }
        "addcmul" => { let mut o = options::AddcmulOptions::new(); if let Some(v) = a.f64("value") { o = o.value(v); } a.tensor("x").unwrap().addcmul_with(&a.tensor("a").unwrap(), &a.tensor("b").unwrap(), o).map(List::into_list) }
        "addcdiv" => { let mut o = options::AddcdivOptions::new(); if let Some(v) = a.f64("value") { o = o.value(v); } a.tensor("x").unwrap().addcdiv_with(&a.tensor("a").unwrap(), &a.tensor("b").unwrap(), o).map(List::into_list) }
        "masked_fill" => { a.tensor("x").unwrap().masked_fill(&a.tensor("mask").unwrap(), a.f64("value").unwrap()).map(List::into_list) }
        "clamp" => { let mut o = options::ClampOptions::new(); if let Some(v) = a.f64("min") { o = o.min(v); } if let Some(v) = a.f64("max") { o = o.max(v); } a.tensor("x").unwrap().clamp_with(o).map(List::into_list) }
        "sum" => { let mut o = options::SumOptions::new(); if let Some(v) = a.ints("axes") { o = o.axes(v); } if let Some(v) = a.bool("keepdim") { o = o.keepdim(v); } if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } a.tensor("x").unwrap().sum_with(o).map(List::into_list) }
        "mean" => { let mut o = options::MeanOptions::new(); if let Some(v) = a.ints("axes") { o = o.axes(v); } if let Some(v) = a.bool("keepdim") { o = o.keepdim(v); } a.tensor("x").unwrap().mean_with(o).map(List::into_list) }
        "prod" => { let mut o = options::ProdOptions::new(); if let Some(v) = a.ints("axes") { o = o.axes(v); } if let Some(v) = a.bool("keepdim") { o = o.keepdim(v); } a.tensor("x").unwrap().prod_with(o).map(List::into_list) }
        "max" => { let mut o = options::MaxOptions::new(); if let Some(v) = a.ints("axes") { o = o.axes(v); } if let Some(v) = a.bool("keepdim") { o = o.keepdim(v); } a.tensor("x").unwrap().max_with(o).map(List::into_list) }
        "min" => { let mut o = options::MinOptions::new(); if let Some(v) = a.ints("axes") { o = o.axes(v); } if let Some(v) = a.bool("keepdim") { o = o.keepdim(v); } a.tensor("x").unwrap().min_with(o).map(List::into_list) }
        "argmax" => { let mut o = options::ArgmaxOptions::new(); if let Some(v) = a.i64("axis") { o = o.axis(v); } if let Some(v) = a.bool("keepdim") { o = o.keepdim(v); } a.tensor("x").unwrap().argmax_with(o).map(List::into_list) }
        "argmin" => { let mut o = options::ArgminOptions::new(); if let Some(v) = a.i64("axis") { o = o.axis(v); } if let Some(v) = a.bool("keepdim") { o = o.keepdim(v); } a.tensor("x").unwrap().argmin_with(o).map(List::into_list) }
        "var" => { let mut o = options::VarOptions::new(); if let Some(v) = a.ints("axes") { o = o.axes(v); } if let Some(v) = a.f64("correction") { o = o.correction(v); } if let Some(v) = a.bool("keepdim") { o = o.keepdim(v); } a.tensor("x").unwrap().var_with(o).map(List::into_list) }
        "std" => { let mut o = options::StdOptions::new(); if let Some(v) = a.ints("axes") { o = o.axes(v); } if let Some(v) = a.f64("correction") { o = o.correction(v); } if let Some(v) = a.bool("keepdim") { o = o.keepdim(v); } a.tensor("x").unwrap().std_with(o).map(List::into_list) }
        "logsumexp" => { let mut o = options::LogsumexpOptions::new(); if let Some(v) = a.ints("axes") { o = o.axes(v); } if let Some(v) = a.bool("keepdim") { o = o.keepdim(v); } a.tensor("x").unwrap().logsumexp_with(o).map(List::into_list) }
        "all" => { let mut o = options::AllOptions::new(); if let Some(v) = a.ints("axes") { o = o.axes(v); } if let Some(v) = a.bool("keepdim") { o = o.keepdim(v); } a.tensor("x").unwrap().all_with(o).map(List::into_list) }
        "any" => { let mut o = options::AnyOptions::new(); if let Some(v) = a.ints("axes") { o = o.axes(v); } if let Some(v) = a.bool("keepdim") { o = o.keepdim(v); } a.tensor("x").unwrap().any_with(o).map(List::into_list) }
        "norm" => { let mut o = options::NormOptions::new(); if let Some(v) = a.f64("p") { o = o.p(v); } if let Some(v) = a.ints("axes") { o = o.axes(v); } if let Some(v) = a.bool("keepdim") { o = o.keepdim(v); } a.tensor("x").unwrap().norm_with(o).map(List::into_list) }
        "count_nonzero" => { let mut o = options::CountNonzeroOptions::new(); if let Some(v) = a.ints("axes") { o = o.axes(v); } a.tensor("x").unwrap().count_nonzero_with(o).map(List::into_list) }
        "global_norm" => { Tensor::global_norm(&a.tensors("xs").unwrap()).map(List::into_list) }
        "cumsum" => { a.tensor("x").unwrap().cumsum(a.i64("axis").unwrap()).map(List::into_list) }
        "cumprod" => { a.tensor("x").unwrap().cumprod(a.i64("axis").unwrap()).map(List::into_list) }
        "matmul" => { a.tensor("a").unwrap().matmul(&a.tensor("b").unwrap()).map(List::into_list) }
        "linear" => { let mut o = options::LinearOptions::new(); if let Some(v) = a.tensor("bias") { o = o.bias(&v); } a.tensor("x").unwrap().linear_with(&a.tensor("weight").unwrap(), o).map(List::into_list) }
        "view" => { a.tensor("x").unwrap().view(a.ints("shape").unwrap()).map(List::into_list) }
        "reshape" => { a.tensor("x").unwrap().reshape(a.ints("shape").unwrap()).map(List::into_list) }
        "flatten" => { let mut o = options::FlattenOptions::new(); if let Some(v) = a.i64("start_axis") { o = o.start_axis(v); } if let Some(v) = a.i64("end_axis") { o = o.end_axis(v); } a.tensor("x").unwrap().flatten_with(o).map(List::into_list) }
        "unflatten" => { a.tensor("x").unwrap().unflatten(a.i64("axis").unwrap(), a.ints("shape").unwrap()).map(List::into_list) }
        "transpose" => { a.tensor("x").unwrap().transpose(a.i64("axis0").unwrap(), a.i64("axis1").unwrap()).map(List::into_list) }
        "permute" => { a.tensor("x").unwrap().permute(a.ints("axes").unwrap()).map(List::into_list) }
        "squeeze" => { let mut o = options::SqueezeOptions::new(); if let Some(v) = a.ints("axes") { o = o.axes(v); } a.tensor("x").unwrap().squeeze_with(o).map(List::into_list) }
        "unsqueeze" => { a.tensor("x").unwrap().unsqueeze(a.i64("axis").unwrap()).map(List::into_list) }
        "expand" => { a.tensor("x").unwrap().expand(a.ints("shape").unwrap()).map(List::into_list) }
        "slice" => { let mut o = options::SliceOptions::new(); if let Some(v) = a.i64("start") { o = o.start(v); } if let Some(v) = a.i64("end") { o = o.end(v); } if let Some(v) = a.i64("step") { o = o.step(v); } a.tensor("x").unwrap().slice_with(a.i64("axis").unwrap(), o).map(List::into_list) }
        "select" => { a.tensor("x").unwrap().select(a.i64("axis").unwrap(), a.i64("index").unwrap()).map(List::into_list) }
        "narrow" => { a.tensor("x").unwrap().narrow(a.i64("axis").unwrap(), a.i64("start").unwrap(), a.i64("length").unwrap()).map(List::into_list) }
        "unfold" => { a.tensor("x").unwrap().unfold(a.i64("axis").unwrap(), a.i64("size").unwrap(), a.i64("step").unwrap()).map(List::into_list) }
        "diagonal" => { let mut o = options::DiagonalOptions::new(); if let Some(v) = a.i64("offset") { o = o.offset(v); } if let Some(v) = a.i64("axis0") { o = o.axis0(v); } if let Some(v) = a.i64("axis1") { o = o.axis1(v); } a.tensor("x").unwrap().diagonal_with(o).map(List::into_list) }
        "as_strided" => { let mut o = options::AsStridedOptions::new(); if let Some(v) = a.i64("offset") { o = o.offset(v); } a.tensor("x").unwrap().as_strided_with(a.ints("size").unwrap(), a.ints("stride").unwrap(), o).map(List::into_list) }
        "cat" => { let mut o = options::CatOptions::new(); if let Some(v) = a.i64("axis") { o = o.axis(v); } Tensor::cat_with(&a.tensors("xs").unwrap(), o).map(List::into_list) }
        "stack" => { let mut o = options::StackOptions::new(); if let Some(v) = a.i64("axis") { o = o.axis(v); } Tensor::stack_with(&a.tensors("xs").unwrap(), o).map(List::into_list) }
        "split" => { let mut o = options::SplitOptions::new(); if let Some(v) = a.i64("axis") { o = o.axis(v); } a.tensor("x").unwrap().split_with(a.i64("size").unwrap(), o).map(List::into_list) }
        "chunk" => { let mut o = options::ChunkOptions::new(); if let Some(v) = a.i64("axis") { o = o.axis(v); } a.tensor("x").unwrap().chunk_with(a.i64("chunks").unwrap(), o).map(List::into_list) }
        "flip" => { a.tensor("x").unwrap().flip(a.ints("axes").unwrap()).map(List::into_list) }
        "roll" => { a.tensor("x").unwrap().roll(a.ints("shifts").unwrap(), a.ints("axes").unwrap()).map(List::into_list) }
        "repeat" => { a.tensor("x").unwrap().repeat(a.ints("repeats").unwrap()).map(List::into_list) }
        "pad" => { let mut o = options::PadOptions::new(); if let Some(v) = a.f64("value") { o = o.value(v); } a.tensor("x").unwrap().pad_with(a.ints("pads").unwrap(), o).map(List::into_list) }
        "tril" => { let mut o = options::TrilOptions::new(); if let Some(v) = a.i64("diagonal") { o = o.diagonal(v); } a.tensor("x").unwrap().tril_with(o).map(List::into_list) }
        "triu" => { let mut o = options::TriuOptions::new(); if let Some(v) = a.i64("diagonal") { o = o.diagonal(v); } a.tensor("x").unwrap().triu_with(o).map(List::into_list) }
        "index_select" => { a.tensor("x").unwrap().index_select(&a.tensor("index").unwrap(), a.i64("axis").unwrap()).map(List::into_list) }
        "index_add" => { a.tensor("x").unwrap().index_add(&a.tensor("index").unwrap(), &a.tensor("src").unwrap(), a.i64("axis").unwrap()).map(List::into_list) }
        "gather" => { a.tensor("x").unwrap().gather(&a.tensor("index").unwrap(), a.i64("axis").unwrap()).map(List::into_list) }
        "scatter" => { a.tensor("x").unwrap().scatter(&a.tensor("index").unwrap(), &a.tensor("src").unwrap(), a.i64("axis").unwrap()).map(List::into_list) }
        "scatter_add" => { a.tensor("x").unwrap().scatter_add(&a.tensor("index").unwrap(), &a.tensor("src").unwrap(), a.i64("axis").unwrap()).map(List::into_list) }
        "take_along_axis" => { a.tensor("x").unwrap().take_along_axis(&a.tensor("index").unwrap(), a.i64("axis").unwrap()).map(List::into_list) }
        "masked_select" => { a.tensor("x").unwrap().masked_select(&a.tensor("mask").unwrap()).map(List::into_list) }
        "one_hot" => { a.tensor("x").unwrap().one_hot(a.i64("num_classes").unwrap()).map(List::into_list) }
        "embedding" => { let mut o = options::EmbeddingOptions::new(); if let Some(v) = a.i64("padding_idx") { o = o.padding_idx(v); } a.tensor("weight").unwrap().embedding_with(&a.tensor("index").unwrap(), o).map(List::into_list) }
        "sort" => { let mut o = options::SortOptions::new(); if let Some(v) = a.i64("axis") { o = o.axis(v); } if let Some(v) = a.bool("descending") { o = o.descending(v); } a.tensor("x").unwrap().sort_with(o).map(List::into_list) }
        "argsort" => { let mut o = options::ArgsortOptions::new(); if let Some(v) = a.i64("axis") { o = o.axis(v); } if let Some(v) = a.bool("descending") { o = o.descending(v); } a.tensor("x").unwrap().argsort_with(o).map(List::into_list) }
        "topk" => { let mut o = options::TopkOptions::new(); if let Some(v) = a.i64("axis") { o = o.axis(v); } if let Some(v) = a.bool("largest") { o = o.largest(v); } if let Some(v) = a.bool("sorted") { o = o.sorted(v); } a.tensor("x").unwrap().topk_with(a.i64("k").unwrap(), o).map(List::into_list) }
        "softmax" => { let mut o = options::SoftmaxOptions::new(); if let Some(v) = a.i64("axis") { o = o.axis(v); } a.tensor("x").unwrap().softmax_with(o).map(List::into_list) }
        "log_softmax" => { let mut o = options::LogSoftmaxOptions::new(); if let Some(v) = a.i64("axis") { o = o.axis(v); } a.tensor("x").unwrap().log_softmax_with(o).map(List::into_list) }
        "conv1d" => { let mut o = options::Conv1dOptions::new(); if let Some(v) = a.tensor("bias") { o = o.bias(&v); } if let Some(v) = a.ints("stride") { o = o.stride(v); } if let Some(v) = a.ints("padding") { o = o.padding(v); } if let Some(v) = a.ints("dilation") { o = o.dilation(v); } if let Some(v) = a.i64("groups") { o = o.groups(v); } a.tensor("x").unwrap().conv1d_with(&a.tensor("weight").unwrap(), o).map(List::into_list) }
        "conv2d" => { let mut o = options::Conv2dOptions::new(); if let Some(v) = a.tensor("bias") { o = o.bias(&v); } if let Some(v) = a.ints("stride") { o = o.stride(v); } if let Some(v) = a.ints("padding") { o = o.padding(v); } if let Some(v) = a.ints("dilation") { o = o.dilation(v); } if let Some(v) = a.i64("groups") { o = o.groups(v); } a.tensor("x").unwrap().conv2d_with(&a.tensor("weight").unwrap(), o).map(List::into_list) }
        "max_pool1d" => { let mut o = options::MaxPool1dOptions::new(); if let Some(v) = a.ints("stride") { o = o.stride(v); } if let Some(v) = a.ints("padding") { o = o.padding(v); } if let Some(v) = a.ints("dilation") { o = o.dilation(v); } if let Some(v) = a.bool("ceil_mode") { o = o.ceil_mode(v); } a.tensor("x").unwrap().max_pool1d_with(a.ints("kernel").unwrap(), o).map(List::into_list) }
        "max_pool2d" => { let mut o = options::MaxPool2dOptions::new(); if let Some(v) = a.ints("stride") { o = o.stride(v); } if let Some(v) = a.ints("padding") { o = o.padding(v); } if let Some(v) = a.ints("dilation") { o = o.dilation(v); } if let Some(v) = a.bool("ceil_mode") { o = o.ceil_mode(v); } a.tensor("x").unwrap().max_pool2d_with(a.ints("kernel").unwrap(), o).map(List::into_list) }
        "avg_pool1d" => { let mut o = options::AvgPool1dOptions::new(); if let Some(v) = a.ints("stride") { o = o.stride(v); } if let Some(v) = a.ints("padding") { o = o.padding(v); } if let Some(v) = a.bool("ceil_mode") { o = o.ceil_mode(v); } if let Some(v) = a.bool("count_include_pad") { o = o.count_include_pad(v); } a.tensor("x").unwrap().avg_pool1d_with(a.ints("kernel").unwrap(), o).map(List::into_list) }
        "avg_pool2d" => { let mut o = options::AvgPool2dOptions::new(); if let Some(v) = a.ints("stride") { o = o.stride(v); } if let Some(v) = a.ints("padding") { o = o.padding(v); } if let Some(v) = a.bool("ceil_mode") { o = o.ceil_mode(v); } if let Some(v) = a.bool("count_include_pad") { o = o.count_include_pad(v); } a.tensor("x").unwrap().avg_pool2d_with(a.ints("kernel").unwrap(), o).map(List::into_list) }
        "adaptive_avg_pool1d" => { a.tensor("x").unwrap().adaptive_avg_pool1d(a.ints("output_size").unwrap()).map(List::into_list) }
        "adaptive_avg_pool2d" => { a.tensor("x").unwrap().adaptive_avg_pool2d(a.ints("output_size").unwrap()).map(List::into_list) }
        "adaptive_max_pool2d" => { a.tensor("x").unwrap().adaptive_max_pool2d(a.ints("output_size").unwrap()).map(List::into_list) }
        "batch_norm" => { let mut o = options::BatchNormOptions::new(); if let Some(v) = a.tensor("weight") { o = o.weight(&v); } if let Some(v) = a.tensor("bias") { o = o.bias(&v); } if let Some(v) = a.tensor("running_mean") { o = o.running_mean(&v); } if let Some(v) = a.tensor("running_var") { o = o.running_var(&v); } if let Some(v) = a.bool("training") { o = o.training(v); } if let Some(v) = a.f64("momentum") { o = o.momentum(v); } if let Some(v) = a.f64("eps") { o = o.eps(v); } a.tensor("x").unwrap().batch_norm_with(o).map(List::into_list) }
        "layer_norm" => { let mut o = options::LayerNormOptions::new(); if let Some(v) = a.tensor("weight") { o = o.weight(&v); } if let Some(v) = a.tensor("bias") { o = o.bias(&v); } if let Some(v) = a.f64("eps") { o = o.eps(v); } a.tensor("x").unwrap().layer_norm_with(a.ints("normalized_shape").unwrap(), o).map(List::into_list) }
        "dropout" => { let mut o = options::DropoutOptions::new(); if let Some(v) = a.f64("p") { o = o.p(v); } if let Some(v) = a.bool("training") { o = o.training(v); } a.tensor("x").unwrap().dropout_with(o).map(List::into_list) }
        "dropout2d" => { let mut o = options::Dropout2dOptions::new(); if let Some(v) = a.f64("p") { o = o.p(v); } if let Some(v) = a.bool("training") { o = o.training(v); } a.tensor("x").unwrap().dropout2d_with(o).map(List::into_list) }
        "cross_entropy" => { let mut o = options::CrossEntropyOptions::new(); if let Some(v) = a.tensor("weight") { o = o.weight(&v); } if let Some(v) = a.i64("ignore_index") { o = o.ignore_index(v); } if let Some(v) = a.f64("label_smoothing") { o = o.label_smoothing(v); } if let Some(v) = a.named("reduction", reduction) { o = o.reduction(v); } a.tensor("x").unwrap().cross_entropy_with(&a.tensor("target").unwrap(), o).map(List::into_list) }
        "nll_loss" => { let mut o = options::NllLossOptions::new(); if let Some(v) = a.tensor("weight") { o = o.weight(&v); } if let Some(v) = a.i64("ignore_index") { o = o.ignore_index(v); } if let Some(v) = a.named("reduction", reduction) { o = o.reduction(v); } a.tensor("x").unwrap().nll_loss_with(&a.tensor("target").unwrap(), o).map(List::into_list) }
        "bce_with_logits" => { let mut o = options::BceWithLogitsOptions::new(); if let Some(v) = a.tensor("weight") { o = o.weight(&v); } if let Some(v) = a.tensor("pos_weight") { o = o.pos_weight(&v); } if let Some(v) = a.named("reduction", reduction) { o = o.reduction(v); } a.tensor("x").unwrap().bce_with_logits_with(&a.tensor("target").unwrap(), o).map(List::into_list) }
        "mse_loss" => { let mut o = options::MseLossOptions::new(); if let Some(v) = a.named("reduction", reduction) { o = o.reduction(v); } a.tensor("x").unwrap().mse_loss_with(&a.tensor("target").unwrap(), o).map(List::into_list) }
        "l1_loss" => { let mut o = options::L1LossOptions::new(); if let Some(v) = a.named("reduction", reduction) { o = o.reduction(v); } a.tensor("x").unwrap().l1_loss_with(&a.tensor("target").unwrap(), o).map(List::into_list) }
        "smooth_l1_loss" => { let mut o = options::SmoothL1LossOptions::new(); if let Some(v) = a.f64("beta") { o = o.beta(v); } if let Some(v) = a.named("reduction", reduction) { o = o.reduction(v); } a.tensor("x").unwrap().smooth_l1_loss_with(&a.tensor("target").unwrap(), o).map(List::into_list) }
        _ => panic!("no op is called {name}"),
    }
}

pub fn module(name: &str, a: &Arguments) -> Result<AnyModule> {
    match name {
        "linear" => { let mut o = nn::Linear::options(); if let Some(v) = a.bool("bias") { o = o.bias(v); } if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } if let Some(v) = a.text("device") { o = o.device(v); } nn::Linear::with(a.i64("in_features").unwrap(), a.i64("out_features").unwrap(), o)?.into_module() }
        "conv1d" => { let mut o = nn::Conv1d::options(); if let Some(v) = a.ints("stride") { o = o.stride(v); } if let Some(v) = a.ints("padding") { o = o.padding(v); } if let Some(v) = a.ints("dilation") { o = o.dilation(v); } if let Some(v) = a.i64("groups") { o = o.groups(v); } if let Some(v) = a.bool("bias") { o = o.bias(v); } if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } if let Some(v) = a.text("device") { o = o.device(v); } nn::Conv1d::with(a.i64("in_channels").unwrap(), a.i64("out_channels").unwrap(), a.ints("kernel_size").unwrap(), o)?.into_module() }
        "conv2d" => { let mut o = nn::Conv2d::options(); if let Some(v) = a.ints("stride") { o = o.stride(v); } if let Some(v) = a.ints("padding") { o = o.padding(v); } if let Some(v) = a.ints("dilation") { o = o.dilation(v); } if let Some(v) = a.i64("groups") { o = o.groups(v); } if let Some(v) = a.bool("bias") { o = o.bias(v); } if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } if let Some(v) = a.text("device") { o = o.device(v); } nn::Conv2d::with(a.i64("in_channels").unwrap(), a.i64("out_channels").unwrap(), a.ints("kernel_size").unwrap(), o)?.into_module() }
        "batch_norm1d" => { let mut o = nn::BatchNorm1d::options(); if let Some(v) = a.f64("eps") { o = o.eps(v); } if let Some(v) = a.f64("momentum") { o = o.momentum(v); } if let Some(v) = a.bool("affine") { o = o.affine(v); } if let Some(v) = a.bool("track_running_stats") { o = o.track_running_stats(v); } if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } if let Some(v) = a.text("device") { o = o.device(v); } nn::BatchNorm1d::with(a.i64("num_features").unwrap(), o)?.into_module() }
        "batch_norm2d" => { let mut o = nn::BatchNorm2d::options(); if let Some(v) = a.f64("eps") { o = o.eps(v); } if let Some(v) = a.f64("momentum") { o = o.momentum(v); } if let Some(v) = a.bool("affine") { o = o.affine(v); } if let Some(v) = a.bool("track_running_stats") { o = o.track_running_stats(v); } if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } if let Some(v) = a.text("device") { o = o.device(v); } nn::BatchNorm2d::with(a.i64("num_features").unwrap(), o)?.into_module() }
        "layer_norm" => { let mut o = nn::LayerNorm::options(); if let Some(v) = a.f64("eps") { o = o.eps(v); } if let Some(v) = a.bool("elementwise_affine") { o = o.elementwise_affine(v); } if let Some(v) = a.bool("bias") { o = o.bias(v); } if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } if let Some(v) = a.text("device") { o = o.device(v); } nn::LayerNorm::with(a.ints("normalized_shape").unwrap(), o)?.into_module() }
        "dropout" => { nn::Dropout::new(a.f64("p").unwrap())?.into_module() }
        "dropout2d" => { nn::Dropout2d::new(a.f64("p").unwrap())?.into_module() }
        "max_pool1d" => { let mut o = nn::MaxPool1d::options(); if let Some(v) = a.ints("stride") { o = o.stride(v); } if let Some(v) = a.ints("padding") { o = o.padding(v); } if let Some(v) = a.ints("dilation") { o = o.dilation(v); } if let Some(v) = a.bool("ceil_mode") { o = o.ceil_mode(v); } nn::MaxPool1d::with(a.ints("kernel_size").unwrap(), o)?.into_module() }
        "max_pool2d" => { let mut o = nn::MaxPool2d::options(); if let Some(v) = a.ints("stride") { o = o.stride(v); } if let Some(v) = a.ints("padding") { o = o.padding(v); } if let Some(v) = a.ints("dilation") { o = o.dilation(v); } if let Some(v) = a.bool("ceil_mode") { o = o.ceil_mode(v); } nn::MaxPool2d::with(a.ints("kernel_size").unwrap(), o)?.into_module() }
        "avg_pool1d" => { let mut o = nn::AvgPool1d::options(); if let Some(v) = a.ints("stride") { o = o.stride(v); } if let Some(v) = a.ints("padding") { o = o.padding(v); } if let Some(v) = a.bool("ceil_mode") { o = o.ceil_mode(v); } if let Some(v) = a.bool("count_include_pad") { o = o.count_include_pad(v); } nn::AvgPool1d::with(a.ints("kernel_size").unwrap(), o)?.into_module() }
        "avg_pool2d" => { let mut o = nn::AvgPool2d::options(); if let Some(v) = a.ints("stride") { o = o.stride(v); } if let Some(v) = a.ints("padding") { o = o.padding(v); } if let Some(v) = a.bool("ceil_mode") { o = o.ceil_mode(v); } if let Some(v) = a.bool("count_include_pad") { o = o.count_include_pad(v); } nn::AvgPool2d::with(a.ints("kernel_size").unwrap(), o)?.into_module() }
        "adaptive_avg_pool1d" => { nn::AdaptiveAvgPool1d::new(a.ints("output_size").unwrap())?.into_module() }
        "adaptive_avg_pool2d" => { nn::AdaptiveAvgPool2d::new(a.ints("output_size").unwrap())?.into_module() }
        "adaptive_max_pool2d" => { nn::AdaptiveMaxPool2d::new(a.ints("output_size").unwrap())?.into_module() }
        "identity" => { nn::Identity::new()?.into_module() }
        "flatten" => { let mut o = nn::Flatten::options(); if let Some(v) = a.i64("start_axis") { o = o.start_axis(v); } if let Some(v) = a.i64("end_axis") { o = o.end_axis(v); } nn::Flatten::with(o)?.into_module() }
        "unflatten" => { nn::Unflatten::new(a.i64("axis").unwrap(), a.ints("shape").unwrap())?.into_module() }
        "embedding" => { let mut o = nn::Embedding::options(); if let Some(v) = a.i64("padding_idx") { o = o.padding_idx(v); } if let Some(v) = a.named("dtype", dtype) { o = o.dtype(v); } if let Some(v) = a.text("device") { o = o.device(v); } nn::Embedding::with(a.i64("num_embeddings").unwrap(), a.i64("embedding_dim").unwrap(), o)?.into_module() }
        "relu" => { nn::Relu::new()?.into_module() }
        "relu6" => { nn::Relu6::new()?.into_module() }
        "gelu" => { let mut o = nn::Gelu::options(); if let Some(v) = a.named("approximate", approximate) { o = o.approximate(v); } nn::Gelu::with(o)?.into_module() }
        "silu" => { nn::Silu::new()?.into_module() }
        "sigmoid" => { nn::Sigmoid::new()?.into_module() }
        "tanh" => { nn::Tanh::new()?.into_module() }
        "leaky_relu" => { let mut o = nn::LeakyRelu::options(); if let Some(v) = a.f64("negative_slope") { o = o.negative_slope(v); } nn::LeakyRelu::with(o)?.into_module() }
        "elu" => { let mut o = nn::Elu::options(); if let Some(v) = a.f64("alpha") { o = o.alpha(v); } nn::Elu::with(o)?.into_module() }
        "selu" => { nn::Selu::new()?.into_module() }
        "softplus" => { let mut o = nn::Softplus::options(); if let Some(v) = a.f64("beta") { o = o.beta(v); } if let Some(v) = a.f64("threshold") { o = o.threshold(v); } nn::Softplus::with(o)?.into_module() }
        "mish" => { nn::Mish::new()?.into_module() }
        "hardswish" => { nn::Hardswish::new()?.into_module() }
        "hardsigmoid" => { nn::Hardsigmoid::new()?.into_module() }
        "log_sigmoid" => { nn::LogSigmoid::new()?.into_module() }
        "softmax" => { let mut o = nn::Softmax::options(); if let Some(v) = a.i64("axis") { o = o.axis(v); } nn::Softmax::with(o)?.into_module() }
        "log_softmax" => { let mut o = nn::LogSoftmax::options(); if let Some(v) = a.i64("axis") { o = o.axis(v); } nn::LogSoftmax::with(o)?.into_module() }
        _ => panic!("no module is called {name}"),
    }
}

pub fn optimizer(name: &str, a: &Arguments, p: &[Tensor]) -> Result<Optimizer> {
    match name {
        "sgd" => { let mut o = optim::Sgd::options(); if let Some(v) = a.f64("lr") { o = o.lr(v); } if let Some(v) = a.f64("momentum") { o = o.momentum(v); } if let Some(v) = a.f64("dampening") { o = o.dampening(v); } if let Some(v) = a.f64("weight_decay") { o = o.weight_decay(v); } if let Some(v) = a.bool("nesterov") { o = o.nesterov(v); } if let Some(v) = a.bool("maximize") { o = o.maximize(v); } optim::Sgd::new(p, o).map(Into::into) }
        "adam" => { let mut o = optim::Adam::options(); if let Some(v) = a.f64("lr") { o = o.lr(v); } if let Some(v) = a.f64("beta1") { o = o.beta1(v); } if let Some(v) = a.f64("beta2") { o = o.beta2(v); } if let Some(v) = a.f64("eps") { o = o.eps(v); } if let Some(v) = a.f64("weight_decay") { o = o.weight_decay(v); } if let Some(v) = a.bool("amsgrad") { o = o.amsgrad(v); } if let Some(v) = a.bool("maximize") { o = o.maximize(v); } optim::Adam::new(p, o).map(Into::into) }
        "adamw" => { let mut o = optim::AdamW::options(); if let Some(v) = a.f64("lr") { o = o.lr(v); } if let Some(v) = a.f64("beta1") { o = o.beta1(v); } if let Some(v) = a.f64("beta2") { o = o.beta2(v); } if let Some(v) = a.f64("eps") { o = o.eps(v); } if let Some(v) = a.f64("weight_decay") { o = o.weight_decay(v); } if let Some(v) = a.bool("amsgrad") { o = o.amsgrad(v); } if let Some(v) = a.bool("maximize") { o = o.maximize(v); } optim::AdamW::new(p, o).map(Into::into) }
        "rmsprop" => { let mut o = optim::RmsProp::options(); if let Some(v) = a.f64("lr") { o = o.lr(v); } if let Some(v) = a.f64("alpha") { o = o.alpha(v); } if let Some(v) = a.f64("eps") { o = o.eps(v); } if let Some(v) = a.f64("weight_decay") { o = o.weight_decay(v); } if let Some(v) = a.f64("momentum") { o = o.momentum(v); } if let Some(v) = a.bool("centered") { o = o.centered(v); } if let Some(v) = a.bool("maximize") { o = o.maximize(v); } optim::RmsProp::new(p, o).map(Into::into) }
        _ => panic!("no optimizer is called {name}"),
    }
}

pub fn scheduler(name: &str, a: &Arguments, to: &Optimizer) -> Result<Scheduler> {
    match name {
        "step_lr" => { let mut o = optim::StepLr::options(); if let Some(v) = a.f64("gamma") { o = o.gamma(v); } optim::StepLr::with(to, a.i64("step_size").unwrap(), o).map(Into::into) }
        "multi_step" => { let mut o = optim::MultiStepLr::options(); if let Some(v) = a.f64("gamma") { o = o.gamma(v); } optim::MultiStepLr::with(to, a.ints("milestones").unwrap(), o).map(Into::into) }
        "exponential" => { optim::ExponentialLr::new(to, a.f64("gamma").unwrap()).map(Into::into) }
        "cosine_annealing" => { let mut o = optim::CosineAnnealingLr::options(); if let Some(v) = a.f64("eta_min") { o = o.eta_min(v); } optim::CosineAnnealingLr::with(to, a.i64("t_max").unwrap(), o).map(Into::into) }
        "linear" => { let mut o = optim::LinearLr::options(); if let Some(v) = a.f64("start_factor") { o = o.start_factor(v); } if let Some(v) = a.f64("end_factor") { o = o.end_factor(v); } if let Some(v) = a.i64("total_iters") { o = o.total_iters(v); } optim::LinearLr::with(to, o).map(Into::into) }
        "one_cycle" => { let mut o = optim::OneCycleLr::options(); if let Some(v) = a.f64("pct_start") { o = o.pct_start(v); } if let Some(v) = a.named("anneal", anneal) { o = o.anneal(v); } if let Some(v) = a.f64("div_factor") { o = o.div_factor(v); } if let Some(v) = a.f64("final_div_factor") { o = o.final_div_factor(v); } if let Some(v) = a.bool("cycle_momentum") { o = o.cycle_momentum(v); } if let Some(v) = a.f64("base_momentum") { o = o.base_momentum(v); } if let Some(v) = a.f64("max_momentum") { o = o.max_momentum(v); } optim::OneCycleLr::with(to, a.f64("max_lr").unwrap(), a.i64("total_steps").unwrap(), o).map(Into::into) }
        "reduce_on_plateau" => { let mut o = optim::ReduceLrOnPlateau::options(); if let Some(v) = a.bool("maximize") { o = o.maximize(v); } if let Some(v) = a.f64("factor") { o = o.factor(v); } if let Some(v) = a.i64("patience") { o = o.patience(v); } if let Some(v) = a.f64("threshold") { o = o.threshold(v); } if let Some(v) = a.bool("threshold_absolute") { o = o.threshold_absolute(v); } if let Some(v) = a.i64("cooldown") { o = o.cooldown(v); } if let Some(v) = a.f64("min_lr") { o = o.min_lr(v); } if let Some(v) = a.f64("eps") { o = o.eps(v); } optim::ReduceLrOnPlateau::with(to, o).map(Into::into) }
        _ => panic!("no scheduler is called {name}"),
    }
}

pub fn init(name: &str, a: &Arguments, v: &Tensor) -> Result<()> {
    match name {
        "zeros" => { nn::init::zeros(v) }
        "ones" => { nn::init::ones(v) }
        "constant" => { nn::init::constant(v, a.f64("value").unwrap()) }
        "uniform" => { let mut o = nn::init::UniformOptions::new(); if let Some(v) = a.f64("low") { o = o.low(v); } if let Some(v) = a.f64("high") { o = o.high(v); } nn::init::uniform_with(v, o) }
        "normal" => { let mut o = nn::init::NormalOptions::new(); if let Some(v) = a.f64("mean") { o = o.mean(v); } if let Some(v) = a.f64("std") { o = o.std(v); } nn::init::normal_with(v, o) }
        "trunc_normal" => { let mut o = nn::init::TruncNormalOptions::new(); if let Some(v) = a.f64("mean") { o = o.mean(v); } if let Some(v) = a.f64("std") { o = o.std(v); } if let Some(v) = a.f64("low") { o = o.low(v); } if let Some(v) = a.f64("high") { o = o.high(v); } nn::init::trunc_normal_with(v, o) }
        "xavier_uniform" => { let mut o = nn::init::GainOptions::new(); if let Some(v) = a.f64("gain") { o = o.gain(v); } nn::init::xavier_uniform_with(v, o) }
        "xavier_normal" => { let mut o = nn::init::GainOptions::new(); if let Some(v) = a.f64("gain") { o = o.gain(v); } nn::init::xavier_normal_with(v, o) }
        "kaiming_uniform" => { let mut o = nn::init::KaimingOptions::new(); if let Some(v) = a.f64("a") { o = o.a(v); } if let Some(v) = a.named("mode", fan) { o = o.mode(v); } if let Some(v) = a.text("nonlinearity") { o = o.nonlinearity(v); } nn::init::kaiming_uniform_with(v, o) }
        "kaiming_normal" => { let mut o = nn::init::KaimingOptions::new(); if let Some(v) = a.f64("a") { o = o.a(v); } if let Some(v) = a.named("mode", fan) { o = o.mode(v); } if let Some(v) = a.text("nonlinearity") { o = o.nonlinearity(v); } nn::init::kaiming_normal_with(v, o) }
        "orthogonal" => { let mut o = nn::init::GainOptions::new(); if let Some(v) = a.f64("gain") { o = o.gain(v); } nn::init::orthogonal_with(v, o) }
        _ => panic!("no init is called {name}"),
    }
}
