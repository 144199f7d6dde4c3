// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.conformance;

import dev.sterna.Anneal;
import dev.sterna.Approximate;
import dev.sterna.BatchNormResult;
import dev.sterna.DType;
import dev.sterna.Fan;
import dev.sterna.Reduction;
import dev.sterna.SortResult;
import dev.sterna.Tensor;
import dev.sterna.TopkResult;
import dev.sterna.nn.Module;
import dev.sterna.optim.Optimizer;
import dev.sterna.optim.Scheduler;
import java.util.Arrays;
import java.util.List;

/** The API of Java by name. */
public final class Dispatch implements Api {
    @Override
    public List<Tensor> op(String name, Arguments a) {
        switch (name) {
            case "zeros": {
                dev.sterna.options.ZerosOptions o = new dev.sterna.options.ZerosOptions();
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                if (a.has("device")) {
                    o.device(a.text("device"));
                }
                return List.of(Tensor.zeros(a.longs("shape"), o));
            }
            case "ones": {
                dev.sterna.options.OnesOptions o = new dev.sterna.options.OnesOptions();
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                if (a.has("device")) {
                    o.device(a.text("device"));
                }
                return List.of(Tensor.ones(a.longs("shape"), o));
            }
            case "full": {
                dev.sterna.options.FullOptions o = new dev.sterna.options.FullOptions();
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                if (a.has("device")) {
                    o.device(a.text("device"));
                }
                return List.of(Tensor.full(a.longs("shape"), a.number("value"), o));
            }
            case "arange": {
                dev.sterna.options.ArangeOptions o = new dev.sterna.options.ArangeOptions();
                if (a.has("step")) {
                    o.step(a.number("step"));
                }
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                if (a.has("device")) {
                    o.device(a.text("device"));
                }
                return List.of(Tensor.arange(a.number("start"), a.number("end"), o));
            }
            case "linspace": {
                dev.sterna.options.LinspaceOptions o = new dev.sterna.options.LinspaceOptions();
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                if (a.has("device")) {
                    o.device(a.text("device"));
                }
                return List.of(Tensor.linspace(a.number("start"), a.number("end"), a.integer("steps"), o));
            }
            case "eye": {
                dev.sterna.options.EyeOptions o = new dev.sterna.options.EyeOptions();
                if (a.has("m")) {
                    o.m(a.integer("m"));
                }
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                if (a.has("device")) {
                    o.device(a.text("device"));
                }
                return List.of(Tensor.eye(a.integer("n"), o));
            }
            case "rand": {
                dev.sterna.options.RandOptions o = new dev.sterna.options.RandOptions();
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                if (a.has("device")) {
                    o.device(a.text("device"));
                }
                return List.of(Tensor.rand(a.longs("shape"), o));
            }
            case "randn": {
                dev.sterna.options.RandnOptions o = new dev.sterna.options.RandnOptions();
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                if (a.has("device")) {
                    o.device(a.text("device"));
                }
                return List.of(Tensor.randn(a.longs("shape"), o));
            }
            case "randint": {
                dev.sterna.options.RandintOptions o = new dev.sterna.options.RandintOptions();
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                if (a.has("device")) {
                    o.device(a.text("device"));
                }
                return List.of(Tensor.randint(a.integer("low"), a.integer("high"), a.longs("shape"), o));
            }
            case "randperm": {
                dev.sterna.options.RandpermOptions o = new dev.sterna.options.RandpermOptions();
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                if (a.has("device")) {
                    o.device(a.text("device"));
                }
                return List.of(Tensor.randperm(a.integer("n"), o));
            }
            case "zeros_like": {
                dev.sterna.options.ZerosLikeOptions o = new dev.sterna.options.ZerosLikeOptions();
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                return List.of(a.tensor("x").zerosLike(o));
            }
            case "ones_like": {
                dev.sterna.options.OnesLikeOptions o = new dev.sterna.options.OnesLikeOptions();
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                return List.of(a.tensor("x").onesLike(o));
            }
            case "full_like": {
                dev.sterna.options.FullLikeOptions o = new dev.sterna.options.FullLikeOptions();
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                return List.of(a.tensor("x").fullLike(a.number("value"), o));
            }
            case "rand_like": {
                dev.sterna.options.RandLikeOptions o = new dev.sterna.options.RandLikeOptions();
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                return List.of(a.tensor("x").randLike(o));
            }
            case "randn_like": {
                dev.sterna.options.RandnLikeOptions o = new dev.sterna.options.RandnLikeOptions();
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                return List.of(a.tensor("x").randnLike(o));
            }
            case "bernoulli": {
                return List.of(a.tensor("x").bernoulli());
            }
            case "cast": {
                return List.of(a.tensor("x").cast(a.named("dtype", DType.class)));
            }
            case "to_device": {
                return List.of(a.tensor("x").toDevice(a.text("device")));
            }
            case "contiguous": {
                return List.of(a.tensor("x").contiguous());
            }
            case "clone": {
                return List.of(a.tensor("x").clone());
            }
            case "detach": {
                return List.of(a.tensor("x").detach());
            }
            case "neg": {
                return List.of(a.tensor("x").neg());
            }
            case "abs": {
                return List.of(a.tensor("x").abs());
            }
            case "sign": {
                return List.of(a.tensor("x").sign());
            }
            case "exp": {
                return List.of(a.tensor("x").exp());
            }
            case "exp2": {
                return List.of(a.tensor("x").exp2());
            }
            case "expm1": {
                return List.of(a.tensor("x").expm1());
            }
            case "log": {
                return List.of(a.tensor("x").log());
            }
            case "log2": {
                return List.of(a.tensor("x").log2());
            }
            case "log10": {
                return List.of(a.tensor("x").log10());
            }
            case "log1p": {
                return List.of(a.tensor("x").log1p());
            }
            case "sqrt": {
                return List.of(a.tensor("x").sqrt());
            }
            case "rsqrt": {
                return List.of(a.tensor("x").rsqrt());
            }
            case "square": {
                return List.of(a.tensor("x").square());
            }
            case "reciprocal": {
                return List.of(a.tensor("x").reciprocal());
            }
            case "sin": {
                return List.of(a.tensor("x").sin());
            }
            case "cos": {
                return List.of(a.tensor("x").cos());
            }
            case "tan": {
                return List.of(a.tensor("x").tan());
            }
            case "asin": {
                return List.of(a.tensor("x").asin());
            }
            case "acos": {
                return List.of(a.tensor("x").acos());
            }
            case "atan": {
                return List.of(a.tensor("x").atan());
            }
            case "sinh": {
                return List.of(a.tensor("x").sinh());
            }
            case "cosh": {
                return List.of(a.tensor("x").cosh());
            }
            case "tanh": {
                return List.of(a.tensor("x").tanh());
            }
            case "asinh": {
                return List.of(a.tensor("x").asinh());
            }
            case "acosh": {
                return List.of(a.tensor("x").acosh());
            }
            case "atanh": {
                return List.of(a.tensor("x").atanh());
            }
            case "erf": {
                return List.of(a.tensor("x").erf());
            }
            case "erfc": {
                return List.of(a.tensor("x").erfc());
            }
            case "floor": {
                return List.of(a.tensor("x").floor());
            }
            case "ceil": {
                return List.of(a.tensor("x").ceil());
            }
            case "round": {
                return List.of(a.tensor("x").round());
            }
            case "trunc": {
                return List.of(a.tensor("x").trunc());
            }
            case "isnan": {
                return List.of(a.tensor("x").isnan());
            }
            case "isinf": {
                return List.of(a.tensor("x").isinf());
            }
            case "isfinite": {
                return List.of(a.tensor("x").isfinite());
            }
            case "logical_not": {
                return List.of(a.tensor("x").logicalNot());
            }
            case "sigmoid": {
                return List.of(a.tensor("x").sigmoid());
            }
            case "log_sigmoid": {
                return List.of(a.tensor("x").logSigmoid());
            }
            case "relu": {
                return List.of(a.tensor("x").relu());
            }
            case "relu6": {
                return List.of(a.tensor("x").relu6());
            }
            case "leaky_relu": {
                dev.sterna.options.LeakyReluOptions o = new dev.sterna.options.LeakyReluOptions();
                if (a.has("negative_slope")) {
                    o.negativeSlope(a.number("negative_slope"));
                }
                return List.of(a.tensor("x").leakyRelu(o));
            }
            case "elu": {
                dev.sterna.options.EluOptions o = new dev.sterna.options.EluOptions();
                if (a.has("alpha")) {
                    o.alpha(a.number("alpha"));
                }
                return List.of(a.tensor("x").elu(o));
            }
            case "selu": {
                return List.of(a.tensor("x").selu());
            }
            case "silu": {
                return List.of(a.tensor("x").silu());
            }
            case "mish": {
                return List.of(a.tensor("x").mish());
            }
            case "hardswish": {
                return List.of(a.tensor("x").hardswish());
            }
            case "hardsigmoid": {
                return List.of(a.tensor("x").hardsigmoid());
            }
            case "gelu": {
                dev.sterna.options.GeluOptions o = new dev.sterna.options.GeluOptions();
                if (a.has("approximate")) {
                    o.approximate(a.named("approximate", Approximate.class));
                }
                return List.of(a.tensor("x").gelu(o));
            }
            case "softplus": {
                dev.sterna.options.SoftplusOptions o = new dev.sterna.options.SoftplusOptions();
                if (a.has("beta")) {
                    o.beta(a.number("beta"));
                }
                if (a.has("threshold")) {
                    o.threshold(a.number("threshold"));
                }
                return List.of(a.tensor("x").softplus(o));
            }
            case "add": {
                return List.of(a.tensor("a").add(a.tensor("b")));
            }
            case "sub": {
                return List.of(a.tensor("a").sub(a.tensor("b")));
            }
            case "mul": {
                return List.of(a.tensor("a").mul(a.tensor("b")));
            }
            case "div": {
                return List.of(a.tensor("a").div(a.tensor("b")));
            }
            case "pow": {
                return List.of(a.tensor("a").pow(a.tensor("b")));
            }
            case "maximum": {
                return List.of(a.tensor("a").maximum(a.tensor("b")));
            }
            case "minimum": {
                return List.of(a.tensor("a").minimum(a.tensor("b")));
            }
            case "fmod": {
                return List.of(a.tensor("a").fmod(a.tensor("b")));
            }
            case "remainder": {
                return List.of(a.tensor("a").remainder(a.tensor("b")));
            }
            case "floor_divide": {
                return List.of(a.tensor("a").floorDivide(a.tensor("b")));
            }
            case "atan2": {
                return List.of(a.tensor("a").atan2(a.tensor("b")));
            }
            case "eq": {
                return List.of(a.tensor("a").eq(a.tensor("b")));
            }
            case "ne": {
                return List.of(a.tensor("a").ne(a.tensor("b")));
            }
            case "lt": {
                return List.of(a.tensor("a").lt(a.tensor("b")));
            }
            case "le": {
                return List.of(a.tensor("a").le(a.tensor("b")));
            }
            case "gt": {
                return List.of(a.tensor("a").gt(a.tensor("b")));
            }
            case "ge": {
                return List.of(a.tensor("a").ge(a.tensor("b")));
            }
            case "logical_and": {
                return List.of(a.tensor("a").logicalAnd(a.tensor("b")));
            }
            case "logical_or": {
                return List.of(a.tensor("a").logicalOr(a.tensor("b")));
            }
            case "logical_xor": {
                return List.of(a.tensor("a").logicalXor(a.tensor("b")));
            }
            case "add_scalar": {
                return List.of(a.tensor("x").add(a.number("value")));
            }
            case "sub_scalar": {
                return List.of(a.tensor("x").sub(a.number("value")));
            }
            case "rsub_scalar": {
                return List.of(a.tensor("x").rsub(a.number("value")));
            }
            case "mul_scalar": {
                return List.of(a.tensor("x").mul(a.number("value")));
            }
            case "div_scalar": {
                return List.of(a.tensor("x").div(a.number("value")));
            }
            case "rdiv_scalar": {
                return List.of(a.tensor("x").rdiv(a.number("value")));
            }
            case "pow_scalar": {
                return List.of(a.tensor("x").pow(a.number("exponent")));
            }
            case "rpow_scalar": {
                return List.of(a.tensor("x").rpow(a.number("base")));
            }
            case "fmod_scalar": {
                return List.of(a.tensor("x").fmod(a.number("value")));
            }
            case "remainder_scalar": {
                return List.of(a.tensor("x").remainder(a.number("value")));
            }
            case "floor_divide_scalar": {
                return List.of(a.tensor("x").floorDivide(a.number("value")));
            }
            case "eq_scalar": {
                return List.of(a.tensor("x").eq(a.number("value")));
            }
            case "ne_scalar": {
                return List.of(a.tensor("x").ne(a.number("value")));
            }
            case "lt_scalar": {
                return List.of(a.tensor("x").lt(a.number("value")));
            }
            case "le_scalar": {
                return List.of(a.tensor("x").le(a.number("value")));
            }
            case "gt_scalar": {
                return List.of(a.tensor("x").gt(a.number("value")));
            }
            case "ge_scalar": {
                return List.of(a.tensor("x").ge(a.number("value")));
            }
            case "where": {
                return List.of(a.tensor("condition").where(a.tensor("a"), a.tensor("b")));
            }
            case "lerp": {
                return List.of(a.tensor("a").lerp(a.tensor("b"), a.tensor("weight")));
            }
            case "addcmul": {
                dev.sterna.options.AddcmulOptions o = new dev.sterna.options.AddcmulOptions();
                if (a.has("value")) {
                    o.value(a.number("value"));
                }
                return List.of(a.tensor("x").addcmul(a.tensor("a"), a.tensor("b"), o));
            }
            case "addcdiv": {
                dev.sterna.options.AddcdivOptions o = new dev.sterna.options.AddcdivOptions();
                if (a.has("value")) {
                    o.value(a.number("value"));
                }
                return List.of(a.tensor("x").addcdiv(a.tensor("a"), a.tensor("b"), o));
            }
            case "masked_fill": {
                return List.of(a.tensor("x").maskedFill(a.tensor("mask"), a.number("value")));
            }
            case "clamp": {
                dev.sterna.options.ClampOptions o = new dev.sterna.options.ClampOptions();
                if (a.has("min")) {
                    o.min(a.number("min"));
                }
                if (a.has("max")) {
                    o.max(a.number("max"));
                }
                return List.of(a.tensor("x").clamp(o));
            }
            case "sum": {
                dev.sterna.options.SumOptions o = new dev.sterna.options.SumOptions();
                if (a.has("axes")) {
                    o.axes(a.longs("axes"));
                }
                if (a.has("keepdim")) {
                    o.keepdim(a.flag("keepdim"));
                }
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                return List.of(a.tensor("x").sum(o));
            }
            case "mean": {
                dev.sterna.options.MeanOptions o = new dev.sterna.options.MeanOptions();
                if (a.has("axes")) {
                    o.axes(a.longs("axes"));
                }
                if (a.has("keepdim")) {
                    o.keepdim(a.flag("keepdim"));
                }
                return List.of(a.tensor("x").mean(o));
            }
            case "prod": {
                dev.sterna.options.ProdOptions o = new dev.sterna.options.ProdOptions();
                if (a.has("axes")) {
                    o.axes(a.longs("axes"));
                }
                if (a.has("keepdim")) {
                    o.keepdim(a.flag("keepdim"));
                }
                return List.of(a.tensor("x").prod(o));
            }
            case "max": {
                dev.sterna.options.MaxOptions o = new dev.sterna.options.MaxOptions();
                if (a.has("axes")) {
                    o.axes(a.longs("axes"));
                }
                if (a.has("keepdim")) {
                    o.keepdim(a.flag("keepdim"));
                }
                return List.of(a.tensor("x").max(o));
            }
            case "min": {
                dev.sterna.options.MinOptions o = new dev.sterna.options.MinOptions();
                if (a.has("axes")) {
                    o.axes(a.longs("axes"));
                }
                if (a.has("keepdim")) {
                    o.keepdim(a.flag("keepdim"));
                }
                return List.of(a.tensor("x").min(o));
            }
            case "argmax": {
                dev.sterna.options.ArgmaxOptions o = new dev.sterna.options.ArgmaxOptions();
                if (a.has("axis")) {
                    o.axis(a.integer("axis"));
                }
                if (a.has("keepdim")) {
                    o.keepdim(a.flag("keepdim"));
                }
                return List.of(a.tensor("x").argmax(o));
            }
            case "argmin": {
                dev.sterna.options.ArgminOptions o = new dev.sterna.options.ArgminOptions();
                if (a.has("axis")) {
                    o.axis(a.integer("axis"));
                }
                if (a.has("keepdim")) {
                    o.keepdim(a.flag("keepdim"));
                }
                return List.of(a.tensor("x").argmin(o));
            }
            case "var": {
                dev.sterna.options.VarOptions o = new dev.sterna.options.VarOptions();
                if (a.has("axes")) {
                    o.axes(a.longs("axes"));
                }
                if (a.has("correction")) {
                    o.correction(a.number("correction"));
                }
                if (a.has("keepdim")) {
                    o.keepdim(a.flag("keepdim"));
                }
                return List.of(a.tensor("x").var(o));
            }
            case "std": {
                dev.sterna.options.StdOptions o = new dev.sterna.options.StdOptions();
                if (a.has("axes")) {
                    o.axes(a.longs("axes"));
                }
                if (a.has("correction")) {
                    o.correction(a.number("correction"));
                }
                if (a.has("keepdim")) {
                    o.keepdim(a.flag("keepdim"));
                }
                return List.of(a.tensor("x").std(o));
            }
            case "logsumexp": {
                dev.sterna.options.LogsumexpOptions o = new dev.sterna.options.LogsumexpOptions();
                if (a.has("axes")) {
                    o.axes(a.longs("axes"));
                }
                if (a.has("keepdim")) {
                    o.keepdim(a.flag("keepdim"));
                }
                return List.of(a.tensor("x").logsumexp(o));
            }
            case "all": {
                dev.sterna.options.AllOptions o = new dev.sterna.options.AllOptions();
                if (a.has("axes")) {
                    o.axes(a.longs("axes"));
                }
                if (a.has("keepdim")) {
                    o.keepdim(a.flag("keepdim"));
                }
                return List.of(a.tensor("x").all(o));
            }
            case "any": {
                dev.sterna.options.AnyOptions o = new dev.sterna.options.AnyOptions();
                if (a.has("axes")) {
                    o.axes(a.longs("axes"));
                }
                if (a.has("keepdim")) {
                    o.keepdim(a.flag("keepdim"));
                }
                return List.of(a.tensor("x").any(o));
            }
            case "norm": {
                dev.sterna.options.NormOptions o = new dev.sterna.options.NormOptions();
                if (a.has("p")) {
                    o.p(a.number("p"));
                }
                if (a.has("axes")) {
                    o.axes(a.longs("axes"));
                }
                if (a.has("keepdim")) {
                    o.keepdim(a.flag("keepdim"));
                }
                return List.of(a.tensor("x").norm(o));
            }
            case "count_nonzero": {
                dev.sterna.options.CountNonzeroOptions o = new dev.sterna.options.CountNonzeroOptions();
                if (a.has("axes")) {
                    o.axes(a.longs("axes"));
                }
                return List.of(a.tensor("x").countNonzero(o));
            }
            case "global_norm": {
                return List.of(Tensor.globalNorm(a.tensors("xs")));
            }
            case "cumsum": {
                return List.of(a.tensor("x").cumsum(a.integer("axis")));
            }
            case "cumprod": {
                return List.of(a.tensor("x").cumprod(a.integer("axis")));
            }
            case "matmul": {
                return List.of(a.tensor("a").matmul(a.tensor("b")));
            }
            case "linear": {
                dev.sterna.options.LinearOptions o = new dev.sterna.options.LinearOptions();
                if (a.has("bias")) {
                    o.bias(a.tensor("bias"));
                }
                return List.of(a.tensor("x").linear(a.tensor("weight"), o));
            }
            case "view": {
                return List.of(a.tensor("x").view(a.longs("shape")));
            }
            case "reshape": {
                return List.of(a.tensor("x").reshape(a.longs("shape")));
            }
            case "flatten": {
                dev.sterna.options.FlattenOptions o = new dev.sterna.options.FlattenOptions();
                if (a.has("start_axis")) {
                    o.startAxis(a.integer("start_axis"));
                }
                if (a.has("end_axis")) {
                    o.endAxis(a.integer("end_axis"));
                }
                return List.of(a.tensor("x").flatten(o));
            }
            case "unflatten": {
                return List.of(a.tensor("x").unflatten(a.integer("axis"), a.longs("shape")));
            }
            case "transpose": {
                return List.of(a.tensor("x").transpose(a.integer("axis0"), a.integer("axis1")));
            }
            case "permute": {
                return List.of(a.tensor("x").permute(a.longs("axes")));
            }
            case "squeeze": {
                dev.sterna.options.SqueezeOptions o = new dev.sterna.options.SqueezeOptions();
                if (a.has("axes")) {
                    o.axes(a.longs("axes"));
                }
                return List.of(a.tensor("x").squeeze(o));
            }
            case "unsqueeze": {
                return List.of(a.tensor("x").unsqueeze(a.integer("axis")));
            }
            case "expand": {
                return List.of(a.tensor("x").expand(a.longs("shape")));
            }
            case "slice": {
                dev.sterna.options.SliceOptions o = new dev.sterna.options.SliceOptions();
                if (a.has("start")) {
                    o.start(a.integer("start"));
                }
                if (a.has("end")) {
                    o.end(a.integer("end"));
                }
                if (a.has("step")) {
                    o.step(a.integer("step"));
                }
                return List.of(a.tensor("x").slice(a.integer("axis"), o));
            }
            case "select": {
                return List.of(a.tensor("x").select(a.integer("axis"), a.integer("index")));
            }
            case "narrow": {
                return List.of(a.tensor("x").narrow(a.integer("axis"), a.integer("start"), a.integer("length")));
            }
            case "unfold": {
                return List.of(a.tensor("x").unfold(a.integer("axis"), a.integer("size"), a.integer("step")));
            }
            case "diagonal": {
                dev.sterna.options.DiagonalOptions o = new dev.sterna.options.DiagonalOptions();
                if (a.has("offset")) {
                    o.offset(a.integer("offset"));
                }
                if (a.has("axis0")) {
                    o.axis0(a.integer("axis0"));
                }
                if (a.has("axis1")) {
                    o.axis1(a.integer("axis1"));
                }
                return List.of(a.tensor("x").diagonal(o));
            }
            case "as_strided": {
                dev.sterna.options.AsStridedOptions o = new dev.sterna.options.AsStridedOptions();
                if (a.has("offset")) {
                    o.offset(a.integer("offset"));
                }
                return List.of(a.tensor("x").asStrided(a.longs("size"), a.longs("stride"), o));
            }
            case "cat": {
                dev.sterna.options.CatOptions o = new dev.sterna.options.CatOptions();
                if (a.has("axis")) {
                    o.axis(a.integer("axis"));
                }
                return List.of(Tensor.cat(a.tensors("xs"), o));
            }
            case "stack": {
                dev.sterna.options.StackOptions o = new dev.sterna.options.StackOptions();
                if (a.has("axis")) {
                    o.axis(a.integer("axis"));
                }
                return List.of(Tensor.stack(a.tensors("xs"), o));
            }
            case "split": {
                dev.sterna.options.SplitOptions o = new dev.sterna.options.SplitOptions();
                if (a.has("axis")) {
                    o.axis(a.integer("axis"));
                }
                return a.tensor("x").split(a.integer("size"), o);
            }
            case "chunk": {
                dev.sterna.options.ChunkOptions o = new dev.sterna.options.ChunkOptions();
                if (a.has("axis")) {
                    o.axis(a.integer("axis"));
                }
                return a.tensor("x").chunk(a.integer("chunks"), o);
            }
            case "flip": {
                return List.of(a.tensor("x").flip(a.longs("axes")));
            }
            case "roll": {
                return List.of(a.tensor("x").roll(a.longs("shifts"), a.longs("axes")));
            }
            case "repeat": {
                return List.of(a.tensor("x").repeat(a.longs("repeats")));
            }
            case "pad": {
                dev.sterna.options.PadOptions o = new dev.sterna.options.PadOptions();
                if (a.has("value")) {
                    o.value(a.number("value"));
                }
                return List.of(a.tensor("x").pad(a.longs("pads"), o));
            }
            case "tril": {
                dev.sterna.options.TrilOptions o = new dev.sterna.options.TrilOptions();
                if (a.has("diagonal")) {
                    o.diagonal(a.integer("diagonal"));
                }
                return List.of(a.tensor("x").tril(o));
            }
            case "triu": {
                dev.sterna.options.TriuOptions o = new dev.sterna.options.TriuOptions();
                if (a.has("diagonal")) {
                    o.diagonal(a.integer("diagonal"));
                }
                return List.of(a.tensor("x").triu(o));
            }
            case "index_select": {
                return List.of(a.tensor("x").indexSelect(a.tensor("index"), a.integer("axis")));
            }
            case "index_add": {
                return List.of(a.tensor("x").indexAdd(a.tensor("index"), a.tensor("src"), a.integer("axis")));
            }
            case "gather": {
                return List.of(a.tensor("x").gather(a.tensor("index"), a.integer("axis")));
            }
            case "scatter": {
                return List.of(a.tensor("x").scatter(a.tensor("index"), a.tensor("src"), a.integer("axis")));
            }
            case "scatter_add": {
                return List.of(a.tensor("x").scatterAdd(a.tensor("index"), a.tensor("src"), a.integer("axis")));
            }
            case "take_along_axis": {
                return List.of(a.tensor("x").takeAlongAxis(a.tensor("index"), a.integer("axis")));
            }
            case "masked_select": {
                return List.of(a.tensor("x").maskedSelect(a.tensor("mask")));
            }
            case "one_hot": {
                return List.of(a.tensor("x").oneHot(a.integer("num_classes")));
            }
            case "embedding": {
                dev.sterna.options.EmbeddingOptions o = new dev.sterna.options.EmbeddingOptions();
                if (a.has("padding_idx")) {
                    o.paddingIdx(a.integer("padding_idx"));
                }
                return List.of(a.tensor("weight").embedding(a.tensor("index"), o));
            }
            case "sort": {
                dev.sterna.options.SortOptions o = new dev.sterna.options.SortOptions();
                if (a.has("axis")) {
                    o.axis(a.integer("axis"));
                }
                if (a.has("descending")) {
                    o.descending(a.flag("descending"));
                }
                SortResult r = a.tensor("x").sort(o);
                return Arrays.asList(r.values(), r.indices());
            }
            case "argsort": {
                dev.sterna.options.ArgsortOptions o = new dev.sterna.options.ArgsortOptions();
                if (a.has("axis")) {
                    o.axis(a.integer("axis"));
                }
                if (a.has("descending")) {
                    o.descending(a.flag("descending"));
                }
                return List.of(a.tensor("x").argsort(o));
            }
            case "topk": {
                dev.sterna.options.TopkOptions o = new dev.sterna.options.TopkOptions();
                if (a.has("axis")) {
                    o.axis(a.integer("axis"));
                }
                if (a.has("largest")) {
                    o.largest(a.flag("largest"));
                }
                if (a.has("sorted")) {
                    o.sorted(a.flag("sorted"));
                }
                TopkResult r = a.tensor("x").topk(a.integer("k"), o);
                return Arrays.asList(r.values(), r.indices());
            }
            case "softmax": {
                dev.sterna.options.SoftmaxOptions o = new dev.sterna.options.SoftmaxOptions();
                if (a.has("axis")) {
                    o.axis(a.integer("axis"));
                }
                return List.of(a.tensor("x").softmax(o));
            }
            case "log_softmax": {
                dev.sterna.options.LogSoftmaxOptions o = new dev.sterna.options.LogSoftmaxOptions();
                if (a.has("axis")) {
                    o.axis(a.integer("axis"));
                }
                return List.of(a.tensor("x").logSoftmax(o));
            }
            case "conv1d": {
                dev.sterna.options.Conv1dOptions o = new dev.sterna.options.Conv1dOptions();
                if (a.has("bias")) {
                    o.bias(a.tensor("bias"));
                }
                if (a.has("stride")) {
                    o.stride(a.longs("stride"));
                }
                if (a.has("padding")) {
                    o.padding(a.longs("padding"));
                }
                if (a.has("dilation")) {
                    o.dilation(a.longs("dilation"));
                }
                if (a.has("groups")) {
                    o.groups(a.integer("groups"));
                }
                return List.of(a.tensor("x").conv1d(a.tensor("weight"), o));
            }
            case "conv2d": {
                dev.sterna.options.Conv2dOptions o = new dev.sterna.options.Conv2dOptions();
                if (a.has("bias")) {
                    o.bias(a.tensor("bias"));
                }
                if (a.has("stride")) {
                    o.stride(a.longs("stride"));
                }
                if (a.has("padding")) {
                    o.padding(a.longs("padding"));
                }
                if (a.has("dilation")) {
                    o.dilation(a.longs("dilation"));
                }
                if (a.has("groups")) {
                    o.groups(a.integer("groups"));
                }
                return List.of(a.tensor("x").conv2d(a.tensor("weight"), o));
            }
            case "max_pool1d": {
                dev.sterna.options.MaxPool1dOptions o = new dev.sterna.options.MaxPool1dOptions();
                if (a.has("stride")) {
                    o.stride(a.longs("stride"));
                }
                if (a.has("padding")) {
                    o.padding(a.longs("padding"));
                }
                if (a.has("dilation")) {
                    o.dilation(a.longs("dilation"));
                }
                if (a.has("ceil_mode")) {
                    o.ceilMode(a.flag("ceil_mode"));
                }
                return List.of(a.tensor("x").maxPool1d(a.longs("kernel"), o));
            }
            case "max_pool2d": {
                dev.sterna.options.MaxPool2dOptions o = new dev.sterna.options.MaxPool2dOptions();
                if (a.has("stride")) {
                    o.stride(a.longs("stride"));
                }
                if (a.has("padding")) {
                    o.padding(a.longs("padding"));
                }
                if (a.has("dilation")) {
                    o.dilation(a.longs("dilation"));
                }
                if (a.has("ceil_mode")) {
                    o.ceilMode(a.flag("ceil_mode"));
                }
                return List.of(a.tensor("x").maxPool2d(a.longs("kernel"), o));
            }
            case "avg_pool1d": {
                dev.sterna.options.AvgPool1dOptions o = new dev.sterna.options.AvgPool1dOptions();
                if (a.has("stride")) {
                    o.stride(a.longs("stride"));
                }
                if (a.has("padding")) {
                    o.padding(a.longs("padding"));
                }
                if (a.has("ceil_mode")) {
                    o.ceilMode(a.flag("ceil_mode"));
                }
                if (a.has("count_include_pad")) {
                    o.countIncludePad(a.flag("count_include_pad"));
                }
                return List.of(a.tensor("x").avgPool1d(a.longs("kernel"), o));
            }
            case "avg_pool2d": {
                dev.sterna.options.AvgPool2dOptions o = new dev.sterna.options.AvgPool2dOptions();
                if (a.has("stride")) {
                    o.stride(a.longs("stride"));
                }
                if (a.has("padding")) {
                    o.padding(a.longs("padding"));
                }
                if (a.has("ceil_mode")) {
                    o.ceilMode(a.flag("ceil_mode"));
                }
                if (a.has("count_include_pad")) {
                    o.countIncludePad(a.flag("count_include_pad"));
                }
                return List.of(a.tensor("x").avgPool2d(a.longs("kernel"), o));
            }
            case "adaptive_avg_pool1d": {
                return List.of(a.tensor("x").adaptiveAvgPool1d(a.longs("output_size")));
            }
            case "adaptive_avg_pool2d": {
                return List.of(a.tensor("x").adaptiveAvgPool2d(a.longs("output_size")));
            }
            case "adaptive_max_pool2d": {
                return List.of(a.tensor("x").adaptiveMaxPool2d(a.longs("output_size")));
            }
            case "batch_norm": {
                dev.sterna.options.BatchNormOptions o = new dev.sterna.options.BatchNormOptions();
                if (a.has("weight")) {
                    o.weight(a.tensor("weight"));
                }
                if (a.has("bias")) {
                    o.bias(a.tensor("bias"));
                }
                if (a.has("running_mean")) {
                    o.runningMean(a.tensor("running_mean"));
                }
                if (a.has("running_var")) {
                    o.runningVar(a.tensor("running_var"));
                }
                if (a.has("training")) {
                    o.training(a.flag("training"));
                }
                if (a.has("momentum")) {
                    o.momentum(a.number("momentum"));
                }
                if (a.has("eps")) {
                    o.eps(a.number("eps"));
                }
                BatchNormResult r = a.tensor("x").batchNorm(o);
                return Arrays.asList(r.out(), r.newRunningMean(), r.newRunningVar());
            }
            case "layer_norm": {
                dev.sterna.options.LayerNormOptions o = new dev.sterna.options.LayerNormOptions();
                if (a.has("weight")) {
                    o.weight(a.tensor("weight"));
                }
                if (a.has("bias")) {
                    o.bias(a.tensor("bias"));
                }
                if (a.has("eps")) {
                    o.eps(a.number("eps"));
                }
                return List.of(a.tensor("x").layerNorm(a.longs("normalized_shape"), o));
            }
            case "dropout": {
                dev.sterna.options.DropoutOptions o = new dev.sterna.options.DropoutOptions();
                if (a.has("p")) {
                    o.p(a.number("p"));
                }
                if (a.has("training")) {
                    o.training(a.flag("training"));
                }
                return List.of(a.tensor("x").dropout(o));
            }
            case "dropout2d": {
                dev.sterna.options.Dropout2dOptions o = new dev.sterna.options.Dropout2dOptions();
                if (a.has("p")) {
                    o.p(a.number("p"));
                }
                if (a.has("training")) {
                    o.training(a.flag("training"));
                }
                return List.of(a.tensor("x").dropout2d(o));
            }
            case "cross_entropy": {
                dev.sterna.options.CrossEntropyOptions o = new dev.sterna.options.CrossEntropyOptions();
                if (a.has("weight")) {
                    o.weight(a.tensor("weight"));
                }
                if (a.has("ignore_index")) {
                    o.ignoreIndex(a.integer("ignore_index"));
                }
                if (a.has("label_smoothing")) {
                    o.labelSmoothing(a.number("label_smoothing"));
                }
                if (a.has("reduction")) {
                    o.reduction(a.named("reduction", Reduction.class));
                }
                return List.of(a.tensor("x").crossEntropy(a.tensor("target"), o));
            }
            case "nll_loss": {
                dev.sterna.options.NllLossOptions o = new dev.sterna.options.NllLossOptions();
                if (a.has("weight")) {
                    o.weight(a.tensor("weight"));
                }
                if (a.has("ignore_index")) {
                    o.ignoreIndex(a.integer("ignore_index"));
                }
                if (a.has("reduction")) {
                    o.reduction(a.named("reduction", Reduction.class));
                }
                return List.of(a.tensor("x").nllLoss(a.tensor("target"), o));
            }
            case "bce_with_logits": {
                dev.sterna.options.BceWithLogitsOptions o = new dev.sterna.options.BceWithLogitsOptions();
                if (a.has("weight")) {
                    o.weight(a.tensor("weight"));
                }
                if (a.has("pos_weight")) {
                    o.posWeight(a.tensor("pos_weight"));
                }
                if (a.has("reduction")) {
                    o.reduction(a.named("reduction", Reduction.class));
                }
                return List.of(a.tensor("x").bceWithLogits(a.tensor("target"), o));
            }
            case "mse_loss": {
                dev.sterna.options.MseLossOptions o = new dev.sterna.options.MseLossOptions();
                if (a.has("reduction")) {
                    o.reduction(a.named("reduction", Reduction.class));
                }
                return List.of(a.tensor("x").mseLoss(a.tensor("target"), o));
            }
            case "l1_loss": {
                dev.sterna.options.L1LossOptions o = new dev.sterna.options.L1LossOptions();
                if (a.has("reduction")) {
                    o.reduction(a.named("reduction", Reduction.class));
                }
                return List.of(a.tensor("x").l1Loss(a.tensor("target"), o));
            }
            case "smooth_l1_loss": {
                dev.sterna.options.SmoothL1LossOptions o = new dev.sterna.options.SmoothL1LossOptions();
                if (a.has("beta")) {
                    o.beta(a.number("beta"));
                }
                if (a.has("reduction")) {
                    o.reduction(a.named("reduction", Reduction.class));
                }
                return List.of(a.tensor("x").smoothL1Loss(a.tensor("target"), o));
            }
            default:
                throw new IllegalArgumentException(name);
        }
    }

    @Override
    public Module module(String name, Arguments a) {
        switch (name) {
            case "linear": {
                dev.sterna.nn.LinearOptions o = new dev.sterna.nn.LinearOptions();
                if (a.has("bias")) {
                    o.bias(a.flag("bias"));
                }
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                if (a.has("device")) {
                    o.device(a.text("device"));
                }
                return new dev.sterna.nn.Linear(a.integer("in_features"), a.integer("out_features"), o);
            }
            case "conv1d": {
                dev.sterna.nn.Conv1dOptions o = new dev.sterna.nn.Conv1dOptions();
                if (a.has("stride")) {
                    o.stride(a.longs("stride"));
                }
                if (a.has("padding")) {
                    o.padding(a.longs("padding"));
                }
                if (a.has("dilation")) {
                    o.dilation(a.longs("dilation"));
                }
                if (a.has("groups")) {
                    o.groups(a.integer("groups"));
                }
                if (a.has("bias")) {
                    o.bias(a.flag("bias"));
                }
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                if (a.has("device")) {
                    o.device(a.text("device"));
                }
                return new dev.sterna.nn.Conv1d(a.integer("in_channels"), a.integer("out_channels"), a.longs("kernel_size"), o);
            }
            case "conv2d": {
                dev.sterna.nn.Conv2dOptions o = new dev.sterna.nn.Conv2dOptions();
                if (a.has("stride")) {
                    o.stride(a.longs("stride"));
                }
                if (a.has("padding")) {
                    o.padding(a.longs("padding"));
                }
                if (a.has("dilation")) {
                    o.dilation(a.longs("dilation"));
                }
                if (a.has("groups")) {
                    o.groups(a.integer("groups"));
                }
                if (a.has("bias")) {
                    o.bias(a.flag("bias"));
                }
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                if (a.has("device")) {
                    o.device(a.text("device"));
                }
                return new dev.sterna.nn.Conv2d(a.integer("in_channels"), a.integer("out_channels"), a.longs("kernel_size"), o);
            }
            case "batch_norm1d": {
                dev.sterna.nn.BatchNormOptions o = new dev.sterna.nn.BatchNormOptions();
                if (a.has("eps")) {
                    o.eps(a.number("eps"));
                }
                if (a.has("momentum")) {
                    o.momentum(a.number("momentum"));
                }
                if (a.has("affine")) {
                    o.affine(a.flag("affine"));
                }
                if (a.has("track_running_stats")) {
                    o.trackRunningStats(a.flag("track_running_stats"));
                }
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                if (a.has("device")) {
                    o.device(a.text("device"));
                }
                return new dev.sterna.nn.BatchNorm1d(a.integer("num_features"), o);
            }
            case "batch_norm2d": {
                dev.sterna.nn.BatchNormOptions o = new dev.sterna.nn.BatchNormOptions();
                if (a.has("eps")) {
                    o.eps(a.number("eps"));
                }
                if (a.has("momentum")) {
                    o.momentum(a.number("momentum"));
                }
                if (a.has("affine")) {
                    o.affine(a.flag("affine"));
                }
                if (a.has("track_running_stats")) {
                    o.trackRunningStats(a.flag("track_running_stats"));
                }
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                if (a.has("device")) {
                    o.device(a.text("device"));
                }
                return new dev.sterna.nn.BatchNorm2d(a.integer("num_features"), o);
            }
            case "layer_norm": {
                dev.sterna.nn.LayerNormOptions o = new dev.sterna.nn.LayerNormOptions();
                if (a.has("eps")) {
                    o.eps(a.number("eps"));
                }
                if (a.has("elementwise_affine")) {
                    o.elementwiseAffine(a.flag("elementwise_affine"));
                }
                if (a.has("bias")) {
                    o.bias(a.flag("bias"));
                }
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                if (a.has("device")) {
                    o.device(a.text("device"));
                }
                return new dev.sterna.nn.LayerNorm(a.longs("normalized_shape"), o);
            }
            case "dropout": {
                return new dev.sterna.nn.Dropout(a.number("p"));
            }
            case "dropout2d": {
                return new dev.sterna.nn.Dropout2d(a.number("p"));
            }
            case "max_pool1d": {
                dev.sterna.nn.MaxPoolOptions o = new dev.sterna.nn.MaxPoolOptions();
                if (a.has("stride")) {
                    o.stride(a.longs("stride"));
                }
                if (a.has("padding")) {
                    o.padding(a.longs("padding"));
                }
                if (a.has("dilation")) {
                    o.dilation(a.longs("dilation"));
                }
                if (a.has("ceil_mode")) {
                    o.ceilMode(a.flag("ceil_mode"));
                }
                return new dev.sterna.nn.MaxPool1d(a.longs("kernel_size"), o);
            }
            case "max_pool2d": {
                dev.sterna.nn.MaxPoolOptions o = new dev.sterna.nn.MaxPoolOptions();
                if (a.has("stride")) {
                    o.stride(a.longs("stride"));
                }
                if (a.has("padding")) {
                    o.padding(a.longs("padding"));
                }
                if (a.has("dilation")) {
                    o.dilation(a.longs("dilation"));
                }
                if (a.has("ceil_mode")) {
                    o.ceilMode(a.flag("ceil_mode"));
                }
                return new dev.sterna.nn.MaxPool2d(a.longs("kernel_size"), o);
            }
            case "avg_pool1d": {
                dev.sterna.nn.AvgPoolOptions o = new dev.sterna.nn.AvgPoolOptions();
                if (a.has("stride")) {
                    o.stride(a.longs("stride"));
                }
                if (a.has("padding")) {
                    o.padding(a.longs("padding"));
                }
                if (a.has("ceil_mode")) {
                    o.ceilMode(a.flag("ceil_mode"));
                }
                if (a.has("count_include_pad")) {
                    o.countIncludePad(a.flag("count_include_pad"));
                }
                return new dev.sterna.nn.AvgPool1d(a.longs("kernel_size"), o);
            }
            case "avg_pool2d": {
                dev.sterna.nn.AvgPoolOptions o = new dev.sterna.nn.AvgPoolOptions();
                if (a.has("stride")) {
                    o.stride(a.longs("stride"));
                }
                if (a.has("padding")) {
                    o.padding(a.longs("padding"));
                }
                if (a.has("ceil_mode")) {
                    o.ceilMode(a.flag("ceil_mode"));
                }
                if (a.has("count_include_pad")) {
                    o.countIncludePad(a.flag("count_include_pad"));
                }
                return new dev.sterna.nn.AvgPool2d(a.longs("kernel_size"), o);
            }
            case "adaptive_avg_pool1d": {
                return new dev.sterna.nn.AdaptiveAvgPool1d(a.longs("output_size"));
            }
            case "adaptive_avg_pool2d": {
                return new dev.sterna.nn.AdaptiveAvgPool2d(a.longs("output_size"));
            }
            case "adaptive_max_pool2d": {
                return new dev.sterna.nn.AdaptiveMaxPool2d(a.longs("output_size"));
            }
            case "identity": {
                return new dev.sterna.nn.Identity();
            }
            case "flatten": {
                dev.sterna.nn.FlattenOptions o = new dev.sterna.nn.FlattenOptions();
                if (a.has("start_axis")) {
                    o.startAxis(a.integer("start_axis"));
                }
                if (a.has("end_axis")) {
                    o.endAxis(a.integer("end_axis"));
                }
                return new dev.sterna.nn.Flatten(o);
            }
            case "unflatten": {
                return new dev.sterna.nn.Unflatten(a.integer("axis"), a.longs("shape"));
            }
            case "embedding": {
                dev.sterna.nn.EmbeddingOptions o = new dev.sterna.nn.EmbeddingOptions();
                if (a.has("padding_idx")) {
                    o.paddingIdx(a.integer("padding_idx"));
                }
                if (a.has("dtype")) {
                    o.dtype(a.named("dtype", DType.class));
                }
                if (a.has("device")) {
                    o.device(a.text("device"));
                }
                return new dev.sterna.nn.Embedding(a.integer("num_embeddings"), a.integer("embedding_dim"), o);
            }
            case "relu": {
                return new dev.sterna.nn.ReLU();
            }
            case "relu6": {
                return new dev.sterna.nn.ReLU6();
            }
            case "gelu": {
                dev.sterna.nn.GELUOptions o = new dev.sterna.nn.GELUOptions();
                if (a.has("approximate")) {
                    o.approximate(a.named("approximate", Approximate.class));
                }
                return new dev.sterna.nn.GELU(o);
            }
            case "silu": {
                return new dev.sterna.nn.SiLU();
            }
            case "sigmoid": {
                return new dev.sterna.nn.Sigmoid();
            }
            case "tanh": {
                return new dev.sterna.nn.Tanh();
            }
            case "leaky_relu": {
                dev.sterna.nn.LeakyReLUOptions o = new dev.sterna.nn.LeakyReLUOptions();
                if (a.has("negative_slope")) {
                    o.negativeSlope(a.number("negative_slope"));
                }
                return new dev.sterna.nn.LeakyReLU(o);
            }
            case "elu": {
                dev.sterna.nn.ELUOptions o = new dev.sterna.nn.ELUOptions();
                if (a.has("alpha")) {
                    o.alpha(a.number("alpha"));
                }
                return new dev.sterna.nn.ELU(o);
            }
            case "selu": {
                return new dev.sterna.nn.SELU();
            }
            case "softplus": {
                dev.sterna.nn.SoftplusOptions o = new dev.sterna.nn.SoftplusOptions();
                if (a.has("beta")) {
                    o.beta(a.number("beta"));
                }
                if (a.has("threshold")) {
                    o.threshold(a.number("threshold"));
                }
                return new dev.sterna.nn.Softplus(o);
            }
            case "mish": {
                return new dev.sterna.nn.Mish();
            }
            case "hardswish": {
                return new dev.sterna.nn.Hardswish();
            }
            case "hardsigmoid": {
                return new dev.sterna.nn.Hardsigmoid();
            }
            case "log_sigmoid": {
                return new dev.sterna.nn.LogSigmoid();
            }
            case "softmax": {
                dev.sterna.nn.SoftmaxOptions o = new dev.sterna.nn.SoftmaxOptions();
                if (a.has("axis")) {
                    o.axis(a.integer("axis"));
                }
                return new dev.sterna.nn.Softmax(o);
            }
            case "log_softmax": {
                dev.sterna.nn.SoftmaxOptions o = new dev.sterna.nn.SoftmaxOptions();
                if (a.has("axis")) {
                    o.axis(a.integer("axis"));
                }
                return new dev.sterna.nn.LogSoftmax(o);
            }
            default:
                throw new IllegalArgumentException(name);
        }
    }

    @Override
    public Optimizer optimizer(String name, Arguments a, List<Tensor> parameters) {
        switch (name) {
            case "sgd": {
                dev.sterna.optim.SGDOptions o = new dev.sterna.optim.SGDOptions();
                if (a.has("lr")) {
                    o.lr(a.number("lr"));
                }
                if (a.has("momentum")) {
                    o.momentum(a.number("momentum"));
                }
                if (a.has("dampening")) {
                    o.dampening(a.number("dampening"));
                }
                if (a.has("weight_decay")) {
                    o.weightDecay(a.number("weight_decay"));
                }
                if (a.has("nesterov")) {
                    o.nesterov(a.flag("nesterov"));
                }
                if (a.has("maximize")) {
                    o.maximize(a.flag("maximize"));
                }
                return new dev.sterna.optim.SGD(parameters, o);
            }
            case "adam": {
                dev.sterna.optim.AdamOptions o = new dev.sterna.optim.AdamOptions();
                if (a.has("lr")) {
                    o.lr(a.number("lr"));
                }
                if (a.has("beta1")) {
                    o.beta1(a.number("beta1"));
                }
                if (a.has("beta2")) {
                    o.beta2(a.number("beta2"));
                }
                if (a.has("eps")) {
                    o.eps(a.number("eps"));
                }
                if (a.has("weight_decay")) {
                    o.weightDecay(a.number("weight_decay"));
                }
                if (a.has("amsgrad")) {
                    o.amsgrad(a.flag("amsgrad"));
                }
                if (a.has("maximize")) {
                    o.maximize(a.flag("maximize"));
                }
                return new dev.sterna.optim.Adam(parameters, o);
            }
            case "adamw": {
                dev.sterna.optim.AdamWOptions o = new dev.sterna.optim.AdamWOptions();
                if (a.has("lr")) {
                    o.lr(a.number("lr"));
                }
                if (a.has("beta1")) {
                    o.beta1(a.number("beta1"));
                }
                if (a.has("beta2")) {
                    o.beta2(a.number("beta2"));
                }
                if (a.has("eps")) {
                    o.eps(a.number("eps"));
                }
                if (a.has("weight_decay")) {
                    o.weightDecay(a.number("weight_decay"));
                }
                if (a.has("amsgrad")) {
                    o.amsgrad(a.flag("amsgrad"));
                }
                if (a.has("maximize")) {
                    o.maximize(a.flag("maximize"));
                }
                return new dev.sterna.optim.AdamW(parameters, o);
            }
            case "rmsprop": {
                dev.sterna.optim.RMSpropOptions o = new dev.sterna.optim.RMSpropOptions();
                if (a.has("lr")) {
                    o.lr(a.number("lr"));
                }
                if (a.has("alpha")) {
                    o.alpha(a.number("alpha"));
                }
                if (a.has("eps")) {
                    o.eps(a.number("eps"));
                }
                if (a.has("weight_decay")) {
                    o.weightDecay(a.number("weight_decay"));
                }
                if (a.has("momentum")) {
                    o.momentum(a.number("momentum"));
                }
                if (a.has("centered")) {
                    o.centered(a.flag("centered"));
                }
                if (a.has("maximize")) {
                    o.maximize(a.flag("maximize"));
                }
                return new dev.sterna.optim.RMSprop(parameters, o);
            }
            default:
                throw new IllegalArgumentException(name);
        }
    }

    @Override
    public Scheduler scheduler(String name, Arguments a, Optimizer optimizer) {
        switch (name) {
            case "step_lr": {
                dev.sterna.optim.GammaOptions o = new dev.sterna.optim.GammaOptions();
                if (a.has("gamma")) {
                    o.gamma(a.number("gamma"));
                }
                return new dev.sterna.optim.StepLR(optimizer, a.integer("step_size"), o);
            }
            case "multi_step": {
                dev.sterna.optim.GammaOptions o = new dev.sterna.optim.GammaOptions();
                if (a.has("gamma")) {
                    o.gamma(a.number("gamma"));
                }
                return new dev.sterna.optim.MultiStepLR(optimizer, a.longs("milestones"), o);
            }
            case "exponential": {
                return new dev.sterna.optim.ExponentialLR(optimizer, a.number("gamma"));
            }
            case "cosine_annealing": {
                dev.sterna.optim.CosineAnnealingLROptions o = new dev.sterna.optim.CosineAnnealingLROptions();
                if (a.has("eta_min")) {
                    o.etaMin(a.number("eta_min"));
                }
                return new dev.sterna.optim.CosineAnnealingLR(optimizer, a.integer("t_max"), o);
            }
            case "linear": {
                dev.sterna.optim.LinearLROptions o = new dev.sterna.optim.LinearLROptions();
                if (a.has("start_factor")) {
                    o.startFactor(a.number("start_factor"));
                }
                if (a.has("end_factor")) {
                    o.endFactor(a.number("end_factor"));
                }
                if (a.has("total_iters")) {
                    o.totalIters(a.integer("total_iters"));
                }
                return new dev.sterna.optim.LinearLR(optimizer, o);
            }
            case "one_cycle": {
                dev.sterna.optim.OneCycleLROptions o = new dev.sterna.optim.OneCycleLROptions();
                if (a.has("pct_start")) {
                    o.pctStart(a.number("pct_start"));
                }
                if (a.has("anneal")) {
                    o.anneal(a.named("anneal", Anneal.class));
                }
                if (a.has("div_factor")) {
                    o.divFactor(a.number("div_factor"));
                }
                if (a.has("final_div_factor")) {
                    o.finalDivFactor(a.number("final_div_factor"));
                }
                if (a.has("cycle_momentum")) {
                    o.cycleMomentum(a.flag("cycle_momentum"));
                }
                if (a.has("base_momentum")) {
                    o.baseMomentum(a.number("base_momentum"));
                }
                if (a.has("max_momentum")) {
                    o.maxMomentum(a.number("max_momentum"));
                }
                return new dev.sterna.optim.OneCycleLR(optimizer, a.number("max_lr"), a.integer("total_steps"), o);
            }
            case "reduce_on_plateau": {
                dev.sterna.optim.ReduceLROnPlateauOptions o = new dev.sterna.optim.ReduceLROnPlateauOptions();
                if (a.has("maximize")) {
                    o.maximize(a.flag("maximize"));
                }
                if (a.has("factor")) {
                    o.factor(a.number("factor"));
                }
                if (a.has("patience")) {
                    o.patience(a.integer("patience"));
                }
                if (a.has("threshold")) {
                    o.threshold(a.number("threshold"));
                }
                if (a.has("threshold_absolute")) {
                    o.thresholdAbsolute(a.flag("threshold_absolute"));
                }
                if (a.has("cooldown")) {
                    o.cooldown(a.integer("cooldown"));
                }
                if (a.has("min_lr")) {
                    o.minLr(a.number("min_lr"));
                }
                if (a.has("eps")) {
                    o.eps(a.number("eps"));
                }
                return new dev.sterna.optim.ReduceLROnPlateau(optimizer, o);
            }
            default:
                throw new IllegalArgumentException(name);
        }
    }

    @Override
    public void init(String name, Arguments a, Tensor variable) {
        switch (name) {
            case "zeros": {
                dev.sterna.nn.Init.zeros(variable);
                return;
            }
            case "ones": {
                dev.sterna.nn.Init.ones(variable);
                return;
            }
            case "constant": {
                dev.sterna.nn.Init.constant(variable, a.number("value"));
                return;
            }
            case "uniform": {
                dev.sterna.nn.InitUniformOptions o = new dev.sterna.nn.InitUniformOptions();
                if (a.has("low")) {
                    o.low(a.number("low"));
                }
                if (a.has("high")) {
                    o.high(a.number("high"));
                }
                dev.sterna.nn.Init.uniform(variable, o);
                return;
            }
            case "normal": {
                dev.sterna.nn.InitNormalOptions o = new dev.sterna.nn.InitNormalOptions();
                if (a.has("mean")) {
                    o.mean(a.number("mean"));
                }
                if (a.has("std")) {
                    o.std(a.number("std"));
                }
                dev.sterna.nn.Init.normal(variable, o);
                return;
            }
            case "trunc_normal": {
                dev.sterna.nn.InitTruncNormalOptions o = new dev.sterna.nn.InitTruncNormalOptions();
                if (a.has("mean")) {
                    o.mean(a.number("mean"));
                }
                if (a.has("std")) {
                    o.std(a.number("std"));
                }
                if (a.has("low")) {
                    o.low(a.number("low"));
                }
                if (a.has("high")) {
                    o.high(a.number("high"));
                }
                dev.sterna.nn.Init.truncNormal(variable, o);
                return;
            }
            case "xavier_uniform": {
                dev.sterna.nn.InitGainOptions o = new dev.sterna.nn.InitGainOptions();
                if (a.has("gain")) {
                    o.gain(a.number("gain"));
                }
                dev.sterna.nn.Init.xavierUniform(variable, o);
                return;
            }
            case "xavier_normal": {
                dev.sterna.nn.InitGainOptions o = new dev.sterna.nn.InitGainOptions();
                if (a.has("gain")) {
                    o.gain(a.number("gain"));
                }
                dev.sterna.nn.Init.xavierNormal(variable, o);
                return;
            }
            case "kaiming_uniform": {
                dev.sterna.nn.InitKaimingOptions o = new dev.sterna.nn.InitKaimingOptions();
                if (a.has("a")) {
                    o.a(a.number("a"));
                }
                if (a.has("mode")) {
                    o.mode(a.named("mode", Fan.class));
                }
                if (a.has("nonlinearity")) {
                    o.nonlinearity(a.text("nonlinearity"));
                }
                dev.sterna.nn.Init.kaimingUniform(variable, o);
                return;
            }
            case "kaiming_normal": {
                dev.sterna.nn.InitKaimingOptions o = new dev.sterna.nn.InitKaimingOptions();
                if (a.has("a")) {
                    o.a(a.number("a"));
                }
                if (a.has("mode")) {
                    o.mode(a.named("mode", Fan.class));
                }
                if (a.has("nonlinearity")) {
                    o.nonlinearity(a.text("nonlinearity"));
                }
                dev.sterna.nn.Init.kaimingNormal(variable, o);
                return;
            }
            case "orthogonal": {
                dev.sterna.nn.InitGainOptions o = new dev.sterna.nn.InitGainOptions();
                if (a.has("gain")) {
                    o.gain(a.number("gain"));
                }
                dev.sterna.nn.Init.orthogonal(variable, o);
                return;
            }
            default:
                throw new IllegalArgumentException(name);
        }
    }
}
