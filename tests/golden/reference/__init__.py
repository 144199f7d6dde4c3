"""What every op computes, written from its definition in NumPy float64, independently of the engine.

A reference is f(attributes, *inputs): inputs are float64, int64 or bool arrays (None where absent); the result is an
array or a tuple of them.  float64 stands for the swept floating dtype; Typed names a dtype where the op does.
"""
from . import array, create, nn, pointwise, reduce  # noqa: F401: they fill OPS
from .base import INT64_RESULTS, OPS, PLAIN, Typed

__all__ = ["INT64_RESULTS", "OPS", "PLAIN", "Typed"]
