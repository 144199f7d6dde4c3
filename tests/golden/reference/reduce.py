"""Reductions, scans, softmax."""
import math

import numpy as np

from .base import OPS, Typed, indices, op, simple


def over(a):
    return {"axis": tuple(a.axes) or None, "keepdims": a.keepdim}


def floats(x):
    return x.astype(np.float64)


def logsumexp(x, axis=None, keepdims=False):
    if x.size == 0:
        return np.log(np.sum(np.exp(x), axis=axis, keepdims=keepdims))
    top = np.max(x, axis=axis, keepdims=True)
    r = np.log(np.sum(np.exp(x - top), axis=axis, keepdims=True)) + top
    return r if keepdims else np.squeeze(r, axis)


def sum_(a, x):
    r = np.sum(x, **over(a))
    return r if a.dtype is None else Typed(r.astype(float), a.dtype)


def var(a, x):
    n = x.size // max(np.sum(x, **over(a)).size, 1)
    d = x - np.mean(x, axis=over(a)["axis"], keepdims=True)
    return np.sum(d * d, **over(a)) / max(n - a.correction, 0)


def norm(a, x):
    x = np.abs(x)
    if a.p == 0:
        return np.sum(x != 0, **over(a)).astype(float)
    if math.isinf(a.p):
        return (np.max if a.p > 0 else np.min)(x, **over(a))
    return np.sum(x**a.p, **over(a)) ** (1 / a.p)


def softmax(x, axis):
    return np.exp(x - logsumexp(x, axis, True))


def log_softmax(x, axis):
    if x.size == 0:
        return x
    below_max = x - np.max(x, axis, keepdims=True)
    return below_max - np.log(np.sum(np.exp(below_max), axis, keepdims=True))


OPS |= {
    "sum": sum_,
    "mean": lambda a, x: np.mean(floats(x), **over(a)),
    "prod": lambda a, x: np.prod(x, **over(a)),
    "max": lambda a, x: np.max(x, **over(a)),
    "min": lambda a, x: np.min(x, **over(a)),
    "argmax": lambda a, x: np.argmax(x, axis=a.axis, keepdims=a.keepdim),
    "argmin": lambda a, x: np.argmin(x, axis=a.axis, keepdims=a.keepdim),
    "var": var,
    "std": lambda a, x: np.sqrt(var(a, x)),
    "logsumexp": lambda a, x: logsumexp(floats(x), over(a)["axis"], a.keepdim),
    "all": lambda a, x: np.all(x, **over(a)),
    "any": lambda a, x: np.any(x, **over(a)),
    "norm": norm,
    "count_nonzero": lambda a, x: np.sum(x != 0, axis=tuple(a.axes) or None),
    "cumsum": lambda a, x: np.cumsum(x, a.axis if x.ndim else None).reshape(x.shape),
    "cumprod": lambda a, x: np.cumprod(x, a.axis if x.ndim else None).reshape(x.shape),
    "softmax": lambda a, x: softmax(x, a.axis) if x.ndim else np.ones(()),
    "log_softmax": lambda a, x: log_softmax(x, a.axis) if x.ndim else np.zeros(()),
    "softmax_grad": lambda a, g, y: y * (g - np.sum(g * y, a.axis if g.ndim else None, keepdims=True)),
    "log_softmax_grad": lambda a, g, y: g - np.exp(y) * np.sum(g, a.axis if g.ndim else None, keepdims=True),
}
simple(global_norm=lambda *xs: Typed(np.sqrt(sum(np.sum(x * x) for x in xs)), "wide"))
