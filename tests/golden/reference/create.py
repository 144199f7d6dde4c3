"""New tensors, random numbers, copies."""
import math

import numpy as np

from .base import OPS, op, simple, typed

OPS |= {
    "zeros": lambda a: typed(np.zeros(a.shape), a.dtype),
    "ones": lambda a: typed(np.ones(a.shape), a.dtype),
    "full": lambda a: typed(np.full(a.shape, a.value), a.dtype),
    "zeros_like": lambda a, x: typed(np.zeros_like(x), a.dtype),
    "ones_like": lambda a, x: typed(np.ones_like(x), a.dtype),
    "full_like": lambda a, x: typed(np.full(x.shape, a.value).astype(x.dtype if a.dtype is None else float), a.dtype),
    "linspace": lambda a: typed(np.linspace(a.start, a.end, a.steps), a.dtype),
    "eye": lambda a: typed(np.eye(a.n, a.m), a.dtype),
}


@op
def arange(a):
    whole = all(v == math.floor(v) for v in (a.start, a.end, a.step))
    n = math.ceil((a.end - a.start) / a.step)
    return typed(a.start + a.step * np.arange(n), a.dtype or ("i64" if whole else "f32"))


# ---- random numbers: Philox4x32-10 (Salmon et al., 2011), the seed and offset of tests/ops/cases.h

SEED, OFFSET = 0x5EED0000BEEF, 3


def philox(block):
    n = OFFSET + block
    c, k = [n & 0xFFFFFFFF, n >> 32, 0, 0], [SEED & 0xFFFFFFFF, SEED >> 32]
    for _ in range(10):
        p0, p1 = 0xD2511F53 * c[0], 0xCD9E8D57 * c[2]
        c = [(p1 >> 32) ^ c[1] ^ k[0], p1 & 0xFFFFFFFF, (p0 >> 32) ^ c[3] ^ k[1], p0 & 0xFFFFFFFF]
        k = [(k[0] + 0x9E3779B9) & 0xFFFFFFFF, (k[1] + 0xBB67AE85) & 0xFFFFFFFF]
    return c


def uniforms(n, wide):
    if wide:  # 53 bits of two words
        words = [philox(i // 2)[2 * (i % 2) :][:2] for i in range(n)]
        return np.array([((h << 32 | low) >> 11) * 2.0**-53 for h, low in words])
    return np.array([(philox(i // 4)[i % 4] >> 8) * 2.0**-24 for i in range(n)])


def words64(i):
    w = philox(i // 2)
    return w[2] << 32 | w[3] if i % 2 else w[0] << 32 | w[1]


def uniform(shape, wide):
    return uniforms(int(np.prod(shape)), wide).reshape(shape)


def normal(shape, wide):  # Box–Muller on neighbouring uniforms
    n = int(np.prod(shape))
    u = uniforms(n + n % 2, wide).reshape(-1, 2)
    r, angle = np.sqrt(-2 * np.log(1 - u[:, 0])), 2 * np.pi * u[:, 1]
    return np.stack([r * np.cos(angle), r * np.sin(angle)], 1).reshape(-1)[:n].reshape(shape)


OPS |= {
    "rand": lambda a: typed(uniform(a.shape, a.dtype == "f64"), a.dtype),
    "randn": lambda a: typed(normal(a.shape, a.dtype == "f64"), a.dtype),
    "rand_like": lambda a, x: typed(uniform(x.shape, (a.dtype or a.variant) == "f64"), a.dtype),
    "randn_like": lambda a, x: typed(normal(x.shape, (a.dtype or a.variant) == "f64"), a.dtype),
}


@op
def randint(a):
    n = int(np.prod(a.shape))
    values = [a.low + (words64(i) * (a.high - a.low) >> 64) for i in range(n)]
    return typed(np.array(values, float).reshape(a.shape), a.dtype)


@op
def randperm(a):
    r = list(range(a.n))
    for i in range(a.n - 1, 0, -1):  # Fisher–Yates
        j = words64(i) * (i + 1) >> 64
        r[i], r[j] = r[j], r[i]
    return typed(np.array(r, float), a.dtype)


simple(bernoulli=lambda x: (uniform(x.shape, False) < x).astype(float))

# ---- copies

simple(contiguous=lambda x: x, clone=lambda x: x, detach=lambda x: x)
OPS["to_device"] = lambda a, x: x
OPS["cast"] = lambda a, x: typed(x, a.dtype)
