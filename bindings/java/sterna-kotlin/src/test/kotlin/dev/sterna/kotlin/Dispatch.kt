// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.kotlin

import dev.sterna.Anneal
import dev.sterna.Approximate
import dev.sterna.DType
import dev.sterna.Reduction
import dev.sterna.Tensor
import dev.sterna.conformance.Arguments
import dev.sterna.nn.Module
import dev.sterna.optim.Optimizer
import dev.sterna.optim.Scheduler

/** The API of Kotlin by name. */
internal fun op(name: String, a: Arguments): List<Tensor?> =
    when (name) {
        "zeros" -> listOf(zeros(*a.longs("shape"), dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null, device = if (a.has("device")) a.text("device") else null))
        "ones" -> listOf(ones(*a.longs("shape"), dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null, device = if (a.has("device")) a.text("device") else null))
        "full" -> listOf(full(a.longs("shape"), a.number("value"), dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null, device = if (a.has("device")) a.text("device") else null))
        "arange" -> listOf(arange(a.number("start"), a.number("end"), step = if (a.has("step")) a.number("step") else null, dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null, device = if (a.has("device")) a.text("device") else null))
        "linspace" -> listOf(linspace(a.number("start"), a.number("end"), a.integer("steps"), dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null, device = if (a.has("device")) a.text("device") else null))
        "eye" -> listOf(eye(a.integer("n"), m = if (a.has("m")) a.integer("m") else null, dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null, device = if (a.has("device")) a.text("device") else null))
        "rand" -> listOf(rand(*a.longs("shape"), dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null, device = if (a.has("device")) a.text("device") else null))
        "randn" -> listOf(randn(*a.longs("shape"), dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null, device = if (a.has("device")) a.text("device") else null))
        "randint" -> listOf(randint(a.integer("low"), a.integer("high"), *a.longs("shape"), dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null, device = if (a.has("device")) a.text("device") else null))
        "randperm" -> listOf(randperm(a.integer("n"), dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null, device = if (a.has("device")) a.text("device") else null))
        "zeros_like" -> listOf(a.tensor("x").zerosLike(dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null))
        "ones_like" -> listOf(a.tensor("x").onesLike(dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null))
        "full_like" -> listOf(a.tensor("x").fullLike(a.number("value"), dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null))
        "rand_like" -> listOf(a.tensor("x").randLike(dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null))
        "randn_like" -> listOf(a.tensor("x").randnLike(dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null))
        "bernoulli" -> listOf(a.tensor("x").bernoulli())
        "cast" -> listOf(a.tensor("x").cast(a.named("dtype", DType::class.java)))
        "to_device" -> listOf(a.tensor("x").toDevice(a.text("device")))
        "contiguous" -> listOf(a.tensor("x").contiguous())
        "clone" -> listOf(a.tensor("x").clone())
        "detach" -> listOf(a.tensor("x").detach())
        "neg" -> listOf(a.tensor("x").neg())
        "abs" -> listOf(a.tensor("x").abs())
        "sign" -> listOf(a.tensor("x").sign())
        "exp" -> listOf(a.tensor("x").exp())
        "exp2" -> listOf(a.tensor("x").exp2())
        "expm1" -> listOf(a.tensor("x").expm1())
        "log" -> listOf(a.tensor("x").log())
        "log2" -> listOf(a.tensor("x").log2())
        "log10" -> listOf(a.tensor("x").log10())
        "log1p" -> listOf(a.tensor("x").log1p())
        "sqrt" -> listOf(a.tensor("x").sqrt())
        "rsqrt" -> listOf(a.tensor("x").rsqrt())
        "square" -> listOf(a.tensor("x").square())
        "reciprocal" -> listOf(a.tensor("x").reciprocal())
        "sin" -> listOf(a.tensor("x").sin())
        "cos" -> listOf(a.tensor("x").cos())
        "tan" -> listOf(a.tensor("x").tan())
        "asin" -> listOf(a.tensor("x").asin())
        "acos" -> listOf(a.tensor("x").acos())
        "atan" -> listOf(a.tensor("x").atan())
        "sinh" -> listOf(a.tensor("x").sinh())
        "cosh" -> listOf(a.tensor("x").cosh())
        "tanh" -> listOf(a.tensor("x").tanh())
        "asinh" -> listOf(a.tensor("x").asinh())
        "acosh" -> listOf(a.tensor("x").acosh())
        "atanh" -> listOf(a.tensor("x").atanh())
        "erf" -> listOf(a.tensor("x").erf())
        "erfc" -> listOf(a.tensor("x").erfc())
        "floor" -> listOf(a.tensor("x").floor())
        "ceil" -> listOf(a.tensor("x").ceil())
        "round" -> listOf(a.tensor("x").round())
        "trunc" -> listOf(a.tensor("x").trunc())
        "isnan" -> listOf(a.tensor("x").isnan())
        "isinf" -> listOf(a.tensor("x").isinf())
        "isfinite" -> listOf(a.tensor("x").isfinite())
        "logical_not" -> listOf(a.tensor("x").logicalNot())
        "sigmoid" -> listOf(a.tensor("x").sigmoid())
        "log_sigmoid" -> listOf(a.tensor("x").logSigmoid())
        "relu" -> listOf(a.tensor("x").relu())
        "relu6" -> listOf(a.tensor("x").relu6())
        "leaky_relu" -> listOf(a.tensor("x").leakyRelu(negativeSlope = if (a.has("negative_slope")) a.number("negative_slope") else null))
        "elu" -> listOf(a.tensor("x").elu(alpha = if (a.has("alpha")) a.number("alpha") else null))
        "selu" -> listOf(a.tensor("x").selu())
        "silu" -> listOf(a.tensor("x").silu())
        "mish" -> listOf(a.tensor("x").mish())
        "hardswish" -> listOf(a.tensor("x").hardswish())
        "hardsigmoid" -> listOf(a.tensor("x").hardsigmoid())
        "gelu" -> listOf(a.tensor("x").gelu(approximate = if (a.has("approximate")) a.named("approximate", Approximate::class.java) else null))
        "softplus" -> listOf(a.tensor("x").softplus(beta = if (a.has("beta")) a.number("beta") else null, threshold = if (a.has("threshold")) a.number("threshold") else null))
        "add" -> listOf(a.tensor("a").add(a.tensor("b")))
        "sub" -> listOf(a.tensor("a").sub(a.tensor("b")))
        "mul" -> listOf(a.tensor("a").mul(a.tensor("b")))
        "div" -> listOf(a.tensor("a").div(a.tensor("b")))
        "pow" -> listOf(a.tensor("a").pow(a.tensor("b")))
        "maximum" -> listOf(a.tensor("a").maximum(a.tensor("b")))
        "minimum" -> listOf(a.tensor("a").minimum(a.tensor("b")))
        "fmod" -> listOf(a.tensor("a").fmod(a.tensor("b")))
        "remainder" -> listOf(a.tensor("a").remainder(a.tensor("b")))
        "floor_divide" -> listOf(a.tensor("a").floorDivide(a.tensor("b")))
        "atan2" -> listOf(a.tensor("a").atan2(a.tensor("b")))
        "eq" -> listOf(a.tensor("a").eq(a.tensor("b")))
        "ne" -> listOf(a.tensor("a").ne(a.tensor("b")))
        "lt" -> listOf(a.tensor("a").lt(a.tensor("b")))
        "le" -> listOf(a.tensor("a").le(a.tensor("b")))
        "gt" -> listOf(a.tensor("a").gt(a.tensor("b")))
        "ge" -> listOf(a.tensor("a").ge(a.tensor("b")))
        "logical_and" -> listOf(a.tensor("a").logicalAnd(a.tensor("b")))
        "logical_or" -> listOf(a.tensor("a").logicalOr(a.tensor("b")))
        "logical_xor" -> listOf(a.tensor("a").logicalXor(a.tensor("b")))
        "add_scalar" -> listOf(a.tensor("x").add(a.number("value")))
        "sub_scalar" -> listOf(a.tensor("x").sub(a.number("value")))
        "rsub_scalar" -> listOf(a.tensor("x").rsub(a.number("value")))
        "mul_scalar" -> listOf(a.tensor("x").mul(a.number("value")))
        "div_scalar" -> listOf(a.tensor("x").div(a.number("value")))
        "rdiv_scalar" -> listOf(a.tensor("x").rdiv(a.number("value")))
        "pow_scalar" -> listOf(a.tensor("x").pow(a.number("exponent")))
        "rpow_scalar" -> listOf(a.tensor("x").rpow(a.number("base")))
        "fmod_scalar" -> listOf(a.tensor("x").fmod(a.number("value")))
        "remainder_scalar" -> listOf(a.tensor("x").remainder(a.number("value")))
        "floor_divide_scalar" -> listOf(a.tensor("x").floorDivide(a.number("value")))
        "eq_scalar" -> listOf(a.tensor("x").eq(a.number("value")))
        "ne_scalar" -> listOf(a.tensor("x").ne(a.number("value")))
        "lt_scalar" -> listOf(a.tensor("x").lt(a.number("value")))
        "le_scalar" -> listOf(a.tensor("x").le(a.number("value")))
        "gt_scalar" -> listOf(a.tensor("x").gt(a.number("value")))
        "ge_scalar" -> listOf(a.tensor("x").ge(a.number("value")))
        "where" -> listOf(a.tensor("condition").where(a.tensor("a"), a.tensor("b")))
        "lerp" -> listOf(a.tensor("a").lerp(a.tensor("b"), a.tensor("weight")))
        "addcmul" -> listOf(a.tensor("x").addcmul(a.tensor("a"), a.tensor("b"), value = if (a.has("value")) a.number("value") else null))
        "addcdiv" -> listOf(a.tensor("x").addcdiv(a.tensor("a"), a.tensor("b"), value = if (a.has("value")) a.number("value") else null))
        "masked_fill" -> listOf(a.tensor("x").maskedFill(a.tensor("mask"), a.number("value")))
        "clamp" -> listOf(a.tensor("x").clamp(min = if (a.has("min")) a.number("min") else null, max = if (a.has("max")) a.number("max") else null))
        "sum" -> listOf(a.tensor("x").sum(axes = if (a.has("axes")) a.longs("axes") else null, keepdim = if (a.has("keepdim")) a.flag("keepdim") else null, dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null))
        "mean" -> listOf(a.tensor("x").mean(axes = if (a.has("axes")) a.longs("axes") else null, keepdim = if (a.has("keepdim")) a.flag("keepdim") else null))
        "prod" -> listOf(a.tensor("x").prod(axes = if (a.has("axes")) a.longs("axes") else null, keepdim = if (a.has("keepdim")) a.flag("keepdim") else null))
        "max" -> listOf(a.tensor("x").max(axes = if (a.has("axes")) a.longs("axes") else null, keepdim = if (a.has("keepdim")) a.flag("keepdim") else null))
        "min" -> listOf(a.tensor("x").min(axes = if (a.has("axes")) a.longs("axes") else null, keepdim = if (a.has("keepdim")) a.flag("keepdim") else null))
        "argmax" -> listOf(a.tensor("x").argmax(axis = if (a.has("axis")) a.integer("axis") else null, keepdim = if (a.has("keepdim")) a.flag("keepdim") else null))
        "argmin" -> listOf(a.tensor("x").argmin(axis = if (a.has("axis")) a.integer("axis") else null, keepdim = if (a.has("keepdim")) a.flag("keepdim") else null))
        "var" -> listOf(a.tensor("x").`var`(axes = if (a.has("axes")) a.longs("axes") else null, correction = if (a.has("correction")) a.number("correction") else null, keepdim = if (a.has("keepdim")) a.flag("keepdim") else null))
        "std" -> listOf(a.tensor("x").std(axes = if (a.has("axes")) a.longs("axes") else null, correction = if (a.has("correction")) a.number("correction") else null, keepdim = if (a.has("keepdim")) a.flag("keepdim") else null))
        "logsumexp" -> listOf(a.tensor("x").logsumexp(axes = if (a.has("axes")) a.longs("axes") else null, keepdim = if (a.has("keepdim")) a.flag("keepdim") else null))
        "all" -> listOf(a.tensor("x").all(axes = if (a.has("axes")) a.longs("axes") else null, keepdim = if (a.has("keepdim")) a.flag("keepdim") else null))
        "any" -> listOf(a.tensor("x").any(axes = if (a.has("axes")) a.longs("axes") else null, keepdim = if (a.has("keepdim")) a.flag("keepdim") else null))
        "norm" -> listOf(a.tensor("x").norm(p = if (a.has("p")) a.number("p") else null, axes = if (a.has("axes")) a.longs("axes") else null, keepdim = if (a.has("keepdim")) a.flag("keepdim") else null))
        "count_nonzero" -> listOf(a.tensor("x").countNonzero(axes = if (a.has("axes")) a.longs("axes") else null))
        "global_norm" -> listOf(globalNorm(a.tensors("xs")))
        "cumsum" -> listOf(a.tensor("x").cumsum(a.integer("axis")))
        "cumprod" -> listOf(a.tensor("x").cumprod(a.integer("axis")))
        "matmul" -> listOf(a.tensor("a").matmul(a.tensor("b")))
        "linear" -> listOf(a.tensor("x").linear(a.tensor("weight"), bias = if (a.has("bias")) a.tensor("bias") else null))
        "view" -> listOf(a.tensor("x").view(*a.longs("shape")))
        "reshape" -> listOf(a.tensor("x").reshape(*a.longs("shape")))
        "flatten" -> listOf(a.tensor("x").flatten(startAxis = if (a.has("start_axis")) a.integer("start_axis") else null, endAxis = if (a.has("end_axis")) a.integer("end_axis") else null))
        "unflatten" -> listOf(a.tensor("x").unflatten(a.integer("axis"), *a.longs("shape")))
        "transpose" -> listOf(a.tensor("x").transpose(a.integer("axis0"), a.integer("axis1")))
        "permute" -> listOf(a.tensor("x").permute(*a.longs("axes")))
        "squeeze" -> listOf(a.tensor("x").squeeze(axes = if (a.has("axes")) a.longs("axes") else null))
        "unsqueeze" -> listOf(a.tensor("x").unsqueeze(a.integer("axis")))
        "expand" -> listOf(a.tensor("x").expand(*a.longs("shape")))
        "slice" -> listOf(a.tensor("x").slice(a.integer("axis"), start = if (a.has("start")) a.integer("start") else null, end = if (a.has("end")) a.integer("end") else null, step = if (a.has("step")) a.integer("step") else null))
        "select" -> listOf(a.tensor("x").select(a.integer("axis"), a.integer("index")))
        "narrow" -> listOf(a.tensor("x").narrow(a.integer("axis"), a.integer("start"), a.integer("length")))
        "unfold" -> listOf(a.tensor("x").unfold(a.integer("axis"), a.integer("size"), a.integer("step")))
        "diagonal" -> listOf(a.tensor("x").diagonal(offset = if (a.has("offset")) a.integer("offset") else null, axis0 = if (a.has("axis0")) a.integer("axis0") else null, axis1 = if (a.has("axis1")) a.integer("axis1") else null))
        "as_strided" -> listOf(a.tensor("x").asStrided(a.longs("size"), *a.longs("stride"), offset = if (a.has("offset")) a.integer("offset") else null))
        "cat" -> listOf(cat(a.tensors("xs"), axis = if (a.has("axis")) a.integer("axis") else null))
        "stack" -> listOf(stack(a.tensors("xs"), axis = if (a.has("axis")) a.integer("axis") else null))
        "split" -> a.tensor("x").split(a.integer("size"), axis = if (a.has("axis")) a.integer("axis") else null)
        "chunk" -> a.tensor("x").chunk(a.integer("chunks"), axis = if (a.has("axis")) a.integer("axis") else null)
        "flip" -> listOf(a.tensor("x").flip(*a.longs("axes")))
        "roll" -> listOf(a.tensor("x").roll(a.longs("shifts"), *a.longs("axes")))
        "repeat" -> listOf(a.tensor("x").repeat(*a.longs("repeats")))
        "pad" -> listOf(a.tensor("x").pad(*a.longs("pads"), value = if (a.has("value")) a.number("value") else null))
        "tril" -> listOf(a.tensor("x").tril(diagonal = if (a.has("diagonal")) a.integer("diagonal") else null))
        "triu" -> listOf(a.tensor("x").triu(diagonal = if (a.has("diagonal")) a.integer("diagonal") else null))
        "index_select" -> listOf(a.tensor("x").indexSelect(a.tensor("index"), a.integer("axis")))
        "index_add" -> listOf(a.tensor("x").indexAdd(a.tensor("index"), a.tensor("src"), a.integer("axis")))
        "gather" -> listOf(a.tensor("x").gather(a.tensor("index"), a.integer("axis")))
        "scatter" -> listOf(a.tensor("x").scatter(a.tensor("index"), a.tensor("src"), a.integer("axis")))
        "scatter_add" -> listOf(a.tensor("x").scatterAdd(a.tensor("index"), a.tensor("src"), a.integer("axis")))
        "take_along_axis" -> listOf(a.tensor("x").takeAlongAxis(a.tensor("index"), a.integer("axis")))
        "masked_select" -> listOf(a.tensor("x").maskedSelect(a.tensor("mask")))
        "one_hot" -> listOf(a.tensor("x").oneHot(a.integer("num_classes")))
        "embedding" -> listOf(a.tensor("weight").embedding(a.tensor("index"), paddingIdx = if (a.has("padding_idx")) a.integer("padding_idx") else null))
        "sort" -> a.tensor("x").sort(axis = if (a.has("axis")) a.integer("axis") else null, descending = if (a.has("descending")) a.flag("descending") else null).let { r -> listOf(r.values, r.indices) }
        "argsort" -> listOf(a.tensor("x").argsort(axis = if (a.has("axis")) a.integer("axis") else null, descending = if (a.has("descending")) a.flag("descending") else null))
        "topk" -> a.tensor("x").topk(a.integer("k"), axis = if (a.has("axis")) a.integer("axis") else null, largest = if (a.has("largest")) a.flag("largest") else null, sorted = if (a.has("sorted")) a.flag("sorted") else null).let { r -> listOf(r.values, r.indices) }
        "softmax" -> listOf(a.tensor("x").softmax(axis = if (a.has("axis")) a.integer("axis") else null))
        "log_softmax" -> listOf(a.tensor("x").logSoftmax(axis = if (a.has("axis")) a.integer("axis") else null))
        "conv1d" -> listOf(a.tensor("x").conv1d(a.tensor("weight"), bias = if (a.has("bias")) a.tensor("bias") else null, stride = if (a.has("stride")) a.longs("stride") else null, padding = if (a.has("padding")) a.longs("padding") else null, dilation = if (a.has("dilation")) a.longs("dilation") else null, groups = if (a.has("groups")) a.integer("groups") else null))
        "conv2d" -> listOf(a.tensor("x").conv2d(a.tensor("weight"), bias = if (a.has("bias")) a.tensor("bias") else null, stride = if (a.has("stride")) a.longs("stride") else null, padding = if (a.has("padding")) a.longs("padding") else null, dilation = if (a.has("dilation")) a.longs("dilation") else null, groups = if (a.has("groups")) a.integer("groups") else null))
        "max_pool1d" -> listOf(a.tensor("x").maxPool1d(*a.longs("kernel"), stride = if (a.has("stride")) a.longs("stride") else null, padding = if (a.has("padding")) a.longs("padding") else null, dilation = if (a.has("dilation")) a.longs("dilation") else null, ceilMode = if (a.has("ceil_mode")) a.flag("ceil_mode") else null))
        "max_pool2d" -> listOf(a.tensor("x").maxPool2d(*a.longs("kernel"), stride = if (a.has("stride")) a.longs("stride") else null, padding = if (a.has("padding")) a.longs("padding") else null, dilation = if (a.has("dilation")) a.longs("dilation") else null, ceilMode = if (a.has("ceil_mode")) a.flag("ceil_mode") else null))
        "avg_pool1d" -> listOf(a.tensor("x").avgPool1d(*a.longs("kernel"), stride = if (a.has("stride")) a.longs("stride") else null, padding = if (a.has("padding")) a.longs("padding") else null, ceilMode = if (a.has("ceil_mode")) a.flag("ceil_mode") else null, countIncludePad = if (a.has("count_include_pad")) a.flag("count_include_pad") else null))
        "avg_pool2d" -> listOf(a.tensor("x").avgPool2d(*a.longs("kernel"), stride = if (a.has("stride")) a.longs("stride") else null, padding = if (a.has("padding")) a.longs("padding") else null, ceilMode = if (a.has("ceil_mode")) a.flag("ceil_mode") else null, countIncludePad = if (a.has("count_include_pad")) a.flag("count_include_pad") else null))
        "adaptive_avg_pool1d" -> listOf(a.tensor("x").adaptiveAvgPool1d(*a.longs("output_size")))
        "adaptive_avg_pool2d" -> listOf(a.tensor("x").adaptiveAvgPool2d(*a.longs("output_size")))
        "adaptive_max_pool2d" -> listOf(a.tensor("x").adaptiveMaxPool2d(*a.longs("output_size")))
        "batch_norm" -> a.tensor("x").batchNorm(weight = if (a.has("weight")) a.tensor("weight") else null, bias = if (a.has("bias")) a.tensor("bias") else null, runningMean = if (a.has("running_mean")) a.tensor("running_mean") else null, runningVar = if (a.has("running_var")) a.tensor("running_var") else null, training = if (a.has("training")) a.flag("training") else null, momentum = if (a.has("momentum")) a.number("momentum") else null, eps = if (a.has("eps")) a.number("eps") else null).let { r -> listOf(r.out, r.newRunningMean, r.newRunningVar) }
        "layer_norm" -> listOf(a.tensor("x").layerNorm(*a.longs("normalized_shape"), weight = if (a.has("weight")) a.tensor("weight") else null, bias = if (a.has("bias")) a.tensor("bias") else null, eps = if (a.has("eps")) a.number("eps") else null))
        "dropout" -> listOf(a.tensor("x").dropout(p = if (a.has("p")) a.number("p") else null, training = if (a.has("training")) a.flag("training") else null))
        "dropout2d" -> listOf(a.tensor("x").dropout2d(p = if (a.has("p")) a.number("p") else null, training = if (a.has("training")) a.flag("training") else null))
        "cross_entropy" -> listOf(a.tensor("x").crossEntropy(a.tensor("target"), weight = if (a.has("weight")) a.tensor("weight") else null, ignoreIndex = if (a.has("ignore_index")) a.integer("ignore_index") else null, labelSmoothing = if (a.has("label_smoothing")) a.number("label_smoothing") else null, reduction = if (a.has("reduction")) a.named("reduction", Reduction::class.java) else null))
        "nll_loss" -> listOf(a.tensor("x").nllLoss(a.tensor("target"), weight = if (a.has("weight")) a.tensor("weight") else null, ignoreIndex = if (a.has("ignore_index")) a.integer("ignore_index") else null, reduction = if (a.has("reduction")) a.named("reduction", Reduction::class.java) else null))
        "bce_with_logits" -> listOf(a.tensor("x").bceWithLogits(a.tensor("target"), weight = if (a.has("weight")) a.tensor("weight") else null, posWeight = if (a.has("pos_weight")) a.tensor("pos_weight") else null, reduction = if (a.has("reduction")) a.named("reduction", Reduction::class.java) else null))
        "mse_loss" -> listOf(a.tensor("x").mseLoss(a.tensor("target"), reduction = if (a.has("reduction")) a.named("reduction", Reduction::class.java) else null))
        "l1_loss" -> listOf(a.tensor("x").l1Loss(a.tensor("target"), reduction = if (a.has("reduction")) a.named("reduction", Reduction::class.java) else null))
        "smooth_l1_loss" -> listOf(a.tensor("x").smoothL1Loss(a.tensor("target"), beta = if (a.has("beta")) a.number("beta") else null, reduction = if (a.has("reduction")) a.named("reduction", Reduction::class.java) else null))
        else -> throw IllegalArgumentException(name)
    }

internal fun module(name: String, a: Arguments): Module =
    when (name) {
        "linear" -> layer { linear(a.integer("in_features"), a.integer("out_features"), bias = if (a.has("bias")) a.flag("bias") else null, dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null, device = if (a.has("device")) a.text("device") else null) }
        "conv1d" -> layer { conv1d(a.integer("in_channels"), a.integer("out_channels"), *a.longs("kernel_size"), stride = if (a.has("stride")) a.longs("stride") else null, padding = if (a.has("padding")) a.longs("padding") else null, dilation = if (a.has("dilation")) a.longs("dilation") else null, groups = if (a.has("groups")) a.integer("groups") else null, bias = if (a.has("bias")) a.flag("bias") else null, dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null, device = if (a.has("device")) a.text("device") else null) }
        "conv2d" -> layer { conv2d(a.integer("in_channels"), a.integer("out_channels"), *a.longs("kernel_size"), stride = if (a.has("stride")) a.longs("stride") else null, padding = if (a.has("padding")) a.longs("padding") else null, dilation = if (a.has("dilation")) a.longs("dilation") else null, groups = if (a.has("groups")) a.integer("groups") else null, bias = if (a.has("bias")) a.flag("bias") else null, dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null, device = if (a.has("device")) a.text("device") else null) }
        "batch_norm1d" -> layer { batchNorm1d(a.integer("num_features"), eps = if (a.has("eps")) a.number("eps") else null, momentum = if (a.has("momentum")) a.number("momentum") else null, affine = if (a.has("affine")) a.flag("affine") else null, trackRunningStats = if (a.has("track_running_stats")) a.flag("track_running_stats") else null, dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null, device = if (a.has("device")) a.text("device") else null) }
        "batch_norm2d" -> layer { batchNorm2d(a.integer("num_features"), eps = if (a.has("eps")) a.number("eps") else null, momentum = if (a.has("momentum")) a.number("momentum") else null, affine = if (a.has("affine")) a.flag("affine") else null, trackRunningStats = if (a.has("track_running_stats")) a.flag("track_running_stats") else null, dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null, device = if (a.has("device")) a.text("device") else null) }
        "layer_norm" -> layer { layerNorm(*a.longs("normalized_shape"), eps = if (a.has("eps")) a.number("eps") else null, elementwiseAffine = if (a.has("elementwise_affine")) a.flag("elementwise_affine") else null, bias = if (a.has("bias")) a.flag("bias") else null, dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null, device = if (a.has("device")) a.text("device") else null) }
        "dropout" -> layer { dropout(a.number("p")) }
        "dropout2d" -> layer { dropout2d(a.number("p")) }
        "max_pool1d" -> layer { maxPool1d(*a.longs("kernel_size"), stride = if (a.has("stride")) a.longs("stride") else null, padding = if (a.has("padding")) a.longs("padding") else null, dilation = if (a.has("dilation")) a.longs("dilation") else null, ceilMode = if (a.has("ceil_mode")) a.flag("ceil_mode") else null) }
        "max_pool2d" -> layer { maxPool2d(*a.longs("kernel_size"), stride = if (a.has("stride")) a.longs("stride") else null, padding = if (a.has("padding")) a.longs("padding") else null, dilation = if (a.has("dilation")) a.longs("dilation") else null, ceilMode = if (a.has("ceil_mode")) a.flag("ceil_mode") else null) }
        "avg_pool1d" -> layer { avgPool1d(*a.longs("kernel_size"), stride = if (a.has("stride")) a.longs("stride") else null, padding = if (a.has("padding")) a.longs("padding") else null, ceilMode = if (a.has("ceil_mode")) a.flag("ceil_mode") else null, countIncludePad = if (a.has("count_include_pad")) a.flag("count_include_pad") else null) }
        "avg_pool2d" -> layer { avgPool2d(*a.longs("kernel_size"), stride = if (a.has("stride")) a.longs("stride") else null, padding = if (a.has("padding")) a.longs("padding") else null, ceilMode = if (a.has("ceil_mode")) a.flag("ceil_mode") else null, countIncludePad = if (a.has("count_include_pad")) a.flag("count_include_pad") else null) }
        "adaptive_avg_pool1d" -> layer { adaptiveAvgPool1d(*a.longs("output_size")) }
        "adaptive_avg_pool2d" -> layer { adaptiveAvgPool2d(*a.longs("output_size")) }
        "adaptive_max_pool2d" -> layer { adaptiveMaxPool2d(*a.longs("output_size")) }
        "identity" -> layer { identity() }
        "flatten" -> layer { flatten(startAxis = if (a.has("start_axis")) a.integer("start_axis") else null, endAxis = if (a.has("end_axis")) a.integer("end_axis") else null) }
        "unflatten" -> layer { unflatten(a.integer("axis"), *a.longs("shape")) }
        "embedding" -> layer { embedding(a.integer("num_embeddings"), a.integer("embedding_dim"), paddingIdx = if (a.has("padding_idx")) a.integer("padding_idx") else null, dtype = if (a.has("dtype")) a.named("dtype", DType::class.java) else null, device = if (a.has("device")) a.text("device") else null) }
        "relu" -> layer { relu() }
        "relu6" -> layer { relu6() }
        "gelu" -> layer { gelu(approximate = if (a.has("approximate")) a.named("approximate", Approximate::class.java) else null) }
        "silu" -> layer { silu() }
        "sigmoid" -> layer { sigmoid() }
        "tanh" -> layer { tanh() }
        "leaky_relu" -> layer { leakyRelu(negativeSlope = if (a.has("negative_slope")) a.number("negative_slope") else null) }
        "elu" -> layer { elu(alpha = if (a.has("alpha")) a.number("alpha") else null) }
        "selu" -> layer { selu() }
        "softplus" -> layer { softplus(beta = if (a.has("beta")) a.number("beta") else null, threshold = if (a.has("threshold")) a.number("threshold") else null) }
        "mish" -> layer { mish() }
        "hardswish" -> layer { hardswish() }
        "hardsigmoid" -> layer { hardsigmoid() }
        "log_sigmoid" -> layer { logSigmoid() }
        "softmax" -> layer { softmax(axis = if (a.has("axis")) a.integer("axis") else null) }
        "log_softmax" -> layer { logSoftmax(axis = if (a.has("axis")) a.integer("axis") else null) }
        else -> throw IllegalArgumentException(name)
    }

internal fun optimizer(name: String, a: Arguments, parameters: List<Tensor>): Optimizer =
    when (name) {
        "sgd" -> sgd(parameters, lr = if (a.has("lr")) a.number("lr") else null, momentum = if (a.has("momentum")) a.number("momentum") else null, dampening = if (a.has("dampening")) a.number("dampening") else null, weightDecay = if (a.has("weight_decay")) a.number("weight_decay") else null, nesterov = if (a.has("nesterov")) a.flag("nesterov") else null, maximize = if (a.has("maximize")) a.flag("maximize") else null)
        "adam" -> adam(parameters, lr = if (a.has("lr")) a.number("lr") else null, beta1 = if (a.has("beta1")) a.number("beta1") else null, beta2 = if (a.has("beta2")) a.number("beta2") else null, eps = if (a.has("eps")) a.number("eps") else null, weightDecay = if (a.has("weight_decay")) a.number("weight_decay") else null, amsgrad = if (a.has("amsgrad")) a.flag("amsgrad") else null, maximize = if (a.has("maximize")) a.flag("maximize") else null)
        "adamw" -> adamw(parameters, lr = if (a.has("lr")) a.number("lr") else null, beta1 = if (a.has("beta1")) a.number("beta1") else null, beta2 = if (a.has("beta2")) a.number("beta2") else null, eps = if (a.has("eps")) a.number("eps") else null, weightDecay = if (a.has("weight_decay")) a.number("weight_decay") else null, amsgrad = if (a.has("amsgrad")) a.flag("amsgrad") else null, maximize = if (a.has("maximize")) a.flag("maximize") else null)
        "rmsprop" -> rmsprop(parameters, lr = if (a.has("lr")) a.number("lr") else null, alpha = if (a.has("alpha")) a.number("alpha") else null, eps = if (a.has("eps")) a.number("eps") else null, weightDecay = if (a.has("weight_decay")) a.number("weight_decay") else null, momentum = if (a.has("momentum")) a.number("momentum") else null, centered = if (a.has("centered")) a.flag("centered") else null, maximize = if (a.has("maximize")) a.flag("maximize") else null)
        else -> throw IllegalArgumentException(name)
    }

internal fun scheduler(name: String, a: Arguments, optimizer: Optimizer): Scheduler =
    when (name) {
        "step_lr" -> stepLR(optimizer, a.integer("step_size"), gamma = if (a.has("gamma")) a.number("gamma") else null)
        "multi_step" -> multiStepLR(optimizer, *a.longs("milestones"), gamma = if (a.has("gamma")) a.number("gamma") else null)
        "exponential" -> exponentialLR(optimizer, a.number("gamma"))
        "cosine_annealing" -> cosineAnnealingLR(optimizer, a.integer("t_max"), etaMin = if (a.has("eta_min")) a.number("eta_min") else null)
        "linear" -> linearLR(optimizer, startFactor = if (a.has("start_factor")) a.number("start_factor") else null, endFactor = if (a.has("end_factor")) a.number("end_factor") else null, totalIters = if (a.has("total_iters")) a.integer("total_iters") else null)
        "one_cycle" -> oneCycleLR(optimizer, a.number("max_lr"), a.integer("total_steps"), pctStart = if (a.has("pct_start")) a.number("pct_start") else null, anneal = if (a.has("anneal")) a.named("anneal", Anneal::class.java) else null, divFactor = if (a.has("div_factor")) a.number("div_factor") else null, finalDivFactor = if (a.has("final_div_factor")) a.number("final_div_factor") else null, cycleMomentum = if (a.has("cycle_momentum")) a.flag("cycle_momentum") else null, baseMomentum = if (a.has("base_momentum")) a.number("base_momentum") else null, maxMomentum = if (a.has("max_momentum")) a.number("max_momentum") else null)
        "reduce_on_plateau" -> reduceLROnPlateau(optimizer, maximize = if (a.has("maximize")) a.flag("maximize") else null, factor = if (a.has("factor")) a.number("factor") else null, patience = if (a.has("patience")) a.integer("patience") else null, threshold = if (a.has("threshold")) a.number("threshold") else null, thresholdAbsolute = if (a.has("threshold_absolute")) a.flag("threshold_absolute") else null, cooldown = if (a.has("cooldown")) a.integer("cooldown") else null, minLr = if (a.has("min_lr")) a.number("min_lr") else null, eps = if (a.has("eps")) a.number("eps") else null)
        else -> throw IllegalArgumentException(name)
    }
