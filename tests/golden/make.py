#!/usr/bin/env python3
"""Writes tests/golden/ops.safetensors: what every op must give for its samples, in float64, by NumPy alone.

    .deps/venv/bin/python tests/golden/make.py [--check] [build/release/tests/test_ops_table]

The samples come from the op records (`test_ops_table --describe`); inputs are drawn here as tests/ops/draw.h draws
them; the references are in reference/.  --check only compares: the file must come out identical.
Needs numpy and safetensors (ci/requirements.txt).
"""
import json, pathlib, subprocess, sys, warnings
from types import SimpleNamespace

import numpy as np
import safetensors.numpy

import reference

FILE = pathlib.Path(__file__).with_name("ops.safetensors")
M64 = (1 << 64) - 1
NORMAL, POSITIVE, UNIT, ABOVE_ONE, PROBABILITY, NONZERO, DISTINCT, INTEGERS, INDEX, MASK = range(10)  # enum Draw
VARIANT = {"f32": "float", "f64": "float", "f16": "float", "bf16": "float", "u8": "u8", "bool": "bool"}  # others: int


def mix(z):  # splitmix64
    z = (z + 0x9E3779B97F4A7C15) & M64
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & M64
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & M64
    return z ^ (z >> 31)


def floating(draw, w, residue):
    def between(low, high):
        return (4 * (low + w % (high - low + 1)) + residue) / 64

    if draw == NORMAL:
        total = sum(w >> shift & 0xFFFF for shift in (0, 16, 32, 48))
        return (4 * (total * 16 // 37837) - 220 + residue) / 64
    if draw == NONZERO:
        k = w % 52
        return (4 * (5 + k if k < 26 else 20 - k) + residue) / 64
    if draw == INTEGERS:
        return float(w % 11 - 5)
    return between(*{POSITIVE: (2, 46), UNIT: (-14, 13), ABOVE_ONE: (18, 46), PROBABILITY: (1, 14)}[draw])


def integer(draw, w):
    if draw == NONZERO:
        return (1 + w % 5) * (1 if w >> 32 & 1 else -1)
    return {POSITIVE: 1 + w % 3, UNIT: 0, ABOVE_ONE: 2 + w % 2, PROBABILITY: w % 2}.get(draw, w % 11 - 5)


def draw_input(spec, seed, index, variant):
    """One input's values: float64, int64 or bool."""
    if spec is None:
        return None
    draw, shape = spec["draw"], spec["shape"]
    kind = "i64" if draw == INDEX else "bool" if draw == MASK else "float" if spec["fixed"] else variant
    n, residue, key = int(np.prod(shape)), index % 3 + 1, mix((seed + index) & M64)
    if draw == DISTINCT and kind != "bool":
        grid = 64 if n <= 64 else 128 if n <= 128 else 256
        order = list(range(n))
        for i in range(n - 1, 0, -1):
            j = mix((key + i) & M64) % (i + 1)
            order[i], order[j] = order[j], order[i]
        if kind in ("int", "u8"):
            values = [o - (0 if kind == "u8" else n // 2) for o in order]
        else:
            q = [o * grid // n - grid // 2 for o in order]
            values = [(4 * v + residue) / 64 if grid == 64 else (2 * v + 1) / 64 for v in q]
    else:
        words = [mix((key + i) & M64) for i in range(n)]
        if kind == "bool":
            values = [w & 1 for w in words]
        elif draw == INDEX:
            values = [w % spec["limit"] if i else spec["limit"] - 1 for i, w in enumerate(words)]
        elif kind in ("float", "f64"):
            values = [floating(draw, w, residue) for w in words]
        else:
            values = [abs(integer(draw, w)) if kind == "u8" else integer(draw, w) for w in words]
    dtype = {"bool": bool, "float": np.float64, "f64": np.float64}.get(kind, np.int64)
    return np.array(values, dtype).reshape(shape)


def attributes(attrs):
    special = {"inf": np.inf, "-inf": -np.inf, "nan": np.nan}
    return SimpleNamespace(**{k: special.get(v, v) if isinstance(v, str) else v for k, v in attrs.items()})


def variants(op):
    found = {VARIANT.get(d, "int") for d in op["dtypes"]}
    return sorted(found | {"f64"} if op["random"] else found)


def golden(result, name, variant):
    """The array to store and the dtype that the op's output must have; "x" is the swept one."""
    if isinstance(result, reference.Typed):
        array, dtype = result
    else:
        array, dtype = np.asarray(result), None
    kind = array.dtype.kind
    if kind in "iu":
        dtype = dtype or ("x" if variant in ("int", "u8") and name not in reference.INT64_RESULTS else "i64")
        return array.astype(np.int64), dtype
    if kind == "b":
        return array.astype(np.int64), dtype or "bool"
    assert kind == "f", (name, array.dtype)
    return array.astype(np.float64), dtype or ("x" if variant in ("float", "f64") else "f32")


def make(ops):
    tensors, missing = {}, []

    def add(key, name, variant, f, a, inputs):
        a.variant = variant
        with np.errstate(all="ignore"), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the mean of nothing is NaN
            results = f(a, *inputs)
        for i, r in enumerate(results if type(results) in (tuple, list) else [results]):
            array, dtype = golden(r, name, variant)
            tensors[f"{name}/{key}/{variant}/{i:02}:{dtype}"] = np.array(array, order="C")

    for name, op in sorted(ops.items()):
        f = reference.OPS.get(name)
        if f is None and op["samples"]:  # an op may have samples of errors alone
            missing.append(name)
            continue
        for sample in op["samples"]:
            sweeps = any(i and not i["fixed"] for i in sample["inputs"])
            for variant in variants(op) if sweeps else ["float"]:
                inputs = [draw_input(s, sample["seed"], i, variant) for i, s in enumerate(sample["inputs"])]
                add(sample["seed"], name, variant, f, attributes(sample["attrs"]), inputs)
        if "special" in op:
            special = op["special"]
            inputs = [np.array([float(v) for v in values]).reshape(special["shape"]) for values in special["inputs"]]
            add("special", name, "float", f, attributes(op["samples"][0]["attrs"]), inputs)
    return tensors, missing


def main():
    arguments = [a for a in sys.argv[1:] if a != "--check"]
    program = arguments[0] if arguments else "build/release/tests/test_ops_table"
    ops = json.loads(subprocess.run([program, "--describe"], check=True, capture_output=True, text=True).stdout)
    tensors, missing = make(ops)
    data = safetensors.numpy.save(tensors)
    if missing:
        sys.exit(f"no reference for {', '.join(missing)}: add them to tests/golden/reference/")
    if "--check" in sys.argv:
        same = FILE.read_bytes() == data
        print("identical" if same else f"{FILE} differs: run {sys.argv[0]} without --check and look at the difference")
        sys.exit(not same)
    FILE.write_bytes(data)
    print(f"{FILE}: {len(tensors)} tensors of {len(ops)} ops, {len(data)} bytes")


if __name__ == "__main__":
    main()
