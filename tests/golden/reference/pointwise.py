"""Pointwise ops."""
import math

import numpy as np

from .base import OPS, erf, erfc, f8, op, sigmoid, simple, softplus

simple(
    neg=lambda x: -x, abs=np.abs, sign=np.sign, exp=np.exp, exp2=np.exp2, expm1=np.expm1, log=np.log, log2=np.log2,
    log10=np.log10, log1p=np.log1p, sqrt=np.sqrt, rsqrt=lambda x: 1 / np.sqrt(x), square=lambda x: x * x,
    reciprocal=lambda x: 1 / x, sin=np.sin, cos=np.cos, tan=np.tan, asin=np.arcsin, acos=np.arccos, atan=np.arctan,
    sinh=np.sinh, cosh=np.cosh, tanh=np.tanh, asinh=np.arcsinh, acosh=np.arccosh, atanh=np.arctanh, erf=erf, erfc=erfc,
    floor=np.floor, ceil=np.ceil, round=np.round, trunc=np.trunc, isnan=lambda x: np.isnan(f8(x)),
    isinf=lambda x: np.isinf(f8(x)), isfinite=lambda x: np.isfinite(f8(x)), logical_not=np.logical_not,
)  # fmt: skip

SELU_SCALE, SELU_ALPHA = 1.0507009873554805, 1.6732632423543772
PHI = lambda x: 0.5 * erfc(-x / math.sqrt(2))
simple(
    sigmoid=sigmoid, log_sigmoid=lambda x: -np.logaddexp(0, -x), relu=lambda x: np.maximum(x, 0),
    relu6=lambda x: np.clip(x, 0, 6), silu=lambda x: x * sigmoid(x), mish=lambda x: x * np.tanh(softplus(x)),
    selu=lambda x: SELU_SCALE * np.where(x > 0, x, SELU_ALPHA * np.expm1(x)),
    hardsigmoid=lambda x: np.clip(x / 6 + 0.5, 0, 1), hardswish=lambda x: x * np.clip(x / 6 + 0.5, 0, 1),
    relu_grad=lambda g, y: np.where(y > 0, g, 0), sigmoid_grad=lambda g, y: g * y * (1 - y),
    tanh_grad=lambda g, y: g * (1 - y * y),
    silu_grad=lambda g, x: g * sigmoid(x) * (1 + x * (1 - sigmoid(x))),
)  # fmt: skip
TANH_C, TANH_K = math.sqrt(2 / math.pi), 0.044715


@op
def gelu(a, x):
    if a.approximate == "none":
        return x * PHI(x)
    return 0.5 * x * (1 + np.tanh(TANH_C * (x + TANH_K * x**3)))


@op
def gelu_grad(a, g, x):
    if a.approximate == "none":
        return g * (PHI(x) + x * np.exp(-x * x / 2) / math.sqrt(2 * math.pi))
    t = np.tanh(TANH_C * (x + TANH_K * x**3))
    return g * (0.5 * (1 + t) + 0.5 * x * (1 - t * t) * TANH_C * (1 + 3 * TANH_K * x * x))


OPS |= {
    "leaky_relu": lambda a, x: np.where(x > 0, x, a.negative_slope * x),
    "leaky_relu_grad": lambda a, g, x: np.where(x > 0, g, a.negative_slope * g),
    "elu": lambda a, x: np.where(x > 0, x, a.alpha * np.expm1(x)),
    "elu_grad": lambda a, g, x: np.where(x > 0, g, g * a.alpha * np.exp(x)),
    "softplus": lambda a, x: softplus(x, a.beta, a.threshold),
    "softplus_grad": lambda a, g, x: np.where(a.beta * x > a.threshold, g, g * sigmoid(a.beta * x)),
}

# ---- pointwise, several tensors


BINARY = dict(
    add=np.add, sub=np.subtract, mul=np.multiply, div=np.divide, pow=np.power, fmod=np.fmod, remainder=np.remainder,
    floor_divide=np.floor_divide, eq=np.equal, ne=np.not_equal, lt=np.less, le=np.less_equal, gt=np.greater,
    ge=np.greater_equal,
)  # fmt: skip
simple(
    **BINARY, maximum=np.maximum, minimum=np.minimum, atan2=np.arctan2, logical_and=np.logical_and,
    logical_or=np.logical_or, logical_xor=np.logical_xor, where=np.where, lerp=lambda a, b, w: a + w * (b - a),
)  # fmt: skip


def scalar(x, value):
    """The number as an operand: it raises integers to floats only when it has a fraction."""
    return np.int64(value) if x.dtype.kind in "ib" and value == math.floor(value) else np.float64(value)


for _name, _f in BINARY.items():
    if _name == "pow":
        continue
    OPS[_name + "_scalar"] = lambda a, x, f=_f: f(x, scalar(x, a.value))
for _name in ("sub", "div"):
    OPS[f"r{_name}_scalar"] = lambda a, x, f=BINARY[_name]: f(scalar(x, a.value), x)
OPS["pow_scalar"] = lambda a, x: np.power(x, scalar(x, a.exponent))
OPS["rpow_scalar"] = lambda a, x: np.power(scalar(x, a.base), x)
OPS["addcmul"] = lambda a, x, p, q: x + a.value * p * q
OPS["addcdiv"] = lambda a, x, p, q: x + a.value * p / q
OPS["masked_fill"] = lambda a, x, mask: np.where(mask, np.asarray(a.value).astype(x.dtype), x)
OPS["clamp"] = lambda a, x: np.clip(x, *(v if v is None else scalar(x, v) for v in (a.min, a.max)))
