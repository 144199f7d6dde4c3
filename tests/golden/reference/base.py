"""The table of references and what they share."""
import math
from typing import NamedTuple

import numpy as np


class Typed(NamedTuple):
    array: np.ndarray
    dtype: str  # or "wide": f64 for f64, f32 for narrower floats


def indices(array):
    return Typed(np.asarray(array, np.int64), "i64")


OPS = {}
# integers in, i64 out
INT64_RESULTS = {"sum", "prod", "cumsum", "cumprod", "argmax", "argmin", "argsort", "count_nonzero", "one_hot"}


def op(f):
    OPS[f.__name__.rstrip("_")] = f
    return f


PLAIN = set()  # ops of their inputs alone


def simple(**functions):
    for name, f in functions.items():
        PLAIN.add(name)
        OPS[name] = lambda a, *inputs, f=f: f(*inputs)


def typed(array, dtype):
    """`array` converted as to a tensor of that dtype (None: as it is)."""
    array = np.asarray(array)
    if dtype is None:
        return array
    if dtype == "bool":
        return Typed(array != 0, dtype)
    if dtype[0] in "iu":
        return Typed(np.trunc(array).astype(np.int64), dtype)
    return Typed(array.astype(np.float64), dtype)


erf = np.vectorize(math.erf, otypes=[float])
erfc = np.vectorize(math.erfc, otypes=[float])


def f8(x):
    return np.asarray(x, np.float64)


def sigmoid(x):
    return np.where(x >= 0, 1 / (1 + np.exp(-np.abs(x))), np.exp(-np.abs(x)) / (1 + np.exp(-np.abs(x))))


def softplus(x, beta=1.0, threshold=20.0):
    return np.where(beta * x > threshold, x, np.logaddexp(0, beta * x) / beta)
