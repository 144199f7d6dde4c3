#!/usr/bin/env python3
"""Makes the cases of tests/conformance/op.json from the samples of the op records: what is called, not what comes out.

    .deps/venv/bin/python tests/conformance/ops.py [--check] [build/release/tests/test_ops_table]

Of every op: samples that together use each of its options and optional inputs, one in another dtype, and what it must
refuse.  A case keeps its "expect" while the rest of it stays as it is; `test_conformance_cpp --record` fills in the
others.  --check only compares.
"""
import json, pathlib, subprocess, sys

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "tests/golden"))
sys.path.insert(0, str(HERE))
import make  # noqa: E402: it draws the values of the samples
from cases import read, write  # noqa: E402

NUMPY = {"f32": "<f4", "f64": "<f8", "f16": "<f2", "i8": "i1", "u8": "u1", "i16": "<i2", "i32": "<i4", "i64": "<i8",
         "bool": "?"}
VARIANT = dict(make.VARIANT, f64="f64")


def hexed(array, dtype):
    if dtype == "bf16":
        bits = array.astype("<f4").view("<u4")  # the draws are exact in bf16
        return (bits >> 16).astype("<u2").tobytes().hex()
    return array.astype(NUMPY[dtype]).tobytes().hex()


def tensor(spec, sample, index, swept):
    dtype = sample["dtypes"][index] if index < len(sample.get("dtypes", [])) else (
        {make.INDEX: "i64", make.MASK: "bool"}.get(spec["draw"]) or ("f32" if spec["fixed"] else swept))
    values = make.draw_input(dict(spec, fixed=False), sample["seed"], index, VARIANT.get(dtype, "int"))
    return {"dtype": dtype, "shape": spec["shape"], "data": hexed(values, dtype)}


def case(name, op, sample, swept, refused=False):
    if any(a["required"] and sample["attrs"][a["name"]] is None for a in op["attrs"]):
        return None  # no language but C can leave it out
    arguments, differentiable = {io["name"]: [] for io in op["inputs"] if io["kind"] == "variadic"}, []
    for i, spec in enumerate(sample["inputs"]):
        io = op["inputs"][min(i, len(op["inputs"]) - 1)]
        value = spec and tensor(spec, sample, i, swept)
        if io["kind"] == "variadic":
            arguments[io["name"]].append(value)
        elif value:
            arguments[io["name"]] = value
        elif io["kind"] != "optional":
            return None
        if value and value["dtype"] in ("f32", "f64") and spec["differentiable"] and io["name"] not in differentiable:
            differentiable.append(io["name"])
    for a in op["attrs"]:
        value = sample["attrs"][a["name"]]
        if a["required"] or value != a["default"]:
            arguments[a["name"]] = value
    result = {"name": name, "op": op["name"]}
    if op["random"]:
        result["seed"] = 7
    result["arguments"] = arguments
    if op["differentiable"] and differentiable and not refused:
        result["gradients"] = differentiable
    return result


def size(sample):
    return sum(int(np.prod(s["shape"])) for s in sample["inputs"] if s)


def chosen(op, samples):
    """The fewest small samples that use every option, and that many lists of inputs."""
    def used(s):
        present = {i["name"] for i, given in zip(op["inputs"], s["inputs"]) if given}
        options = {a["name"]: (a, s["attrs"][a["name"]]) for a in op["attrs"] if not a["required"]}
        return present | {(n, str(v)) if a["kind"] in ("bool", "enum", "dtype") else n
                          for n, (a, v) in options.items() if v != a["default"]}
    result, seen = [], set()
    for s in sorted(samples, key=lambda s: size(s) == 0 or size(s)):
        if not result or used(s) - seen:
            result.append(s)
            seen |= used(s)
    return result


def make_cases(ops, samples):
    for op in ops:
        if op["internal"]:
            continue
        of = samples[op["name"]]
        first = "f32" if "f32" in of["dtypes"] else of["dtypes"][0]
        picked = chosen(op, of["samples"])
        for i, s in enumerate(picked):
            yield case(f"{op['name']} {i + 1}", op, s, first)
        others = [d for d in of["dtypes"] if d != first]
        if others and any(i and not i["fixed"] for i in picked[0]["inputs"]):
            dtype = others[sum(op["name"].encode()) % len(others)]
            yield case(f"{op['name']} {dtype}", op, picked[0], dtype)
        for i, s in enumerate(of["errors"]):
            yield case(f"{op['name']} refuses {i + 1}", op, s, "f32", refused=True)


def main():
    arguments = [a for a in sys.argv[1:] if a != "--check"]
    program = arguments[0] if arguments else "build/release/tests/test_ops_table"
    samples = json.loads(subprocess.run([program, "--describe"], check=True, capture_output=True, text=True).stdout)
    ops = json.loads((ROOT / "capi/api.json").read_text())["ops"]
    path = HERE / "op.json"
    old = read(path) if path.exists() else {"cases": []}
    known = {json.dumps({k: v for k, v in c.items() if k != "expect"}, sort_keys=True): c for c in old["cases"]}
    made = [c for c in make_cases(ops, samples) if c]
    cases = [known.get(json.dumps(c, sort_keys=True), c) for c in made]
    if "--check" in sys.argv:
        same = cases == old["cases"] and all("expect" in c for c in cases)
        print("identical" if same else f"{path} differs: run {sys.argv[0]}, then test_conformance_cpp --record")
        sys.exit(not same)
    write(path, dict(old, cases=cases) if old["cases"] else {"kind": "op", "tolerance": 1e-5, "cases": cases})
    print(f"{path}: {len(cases)} cases, {sum('expect' not in c for c in cases)} to record")


if __name__ == "__main__":
    main()
