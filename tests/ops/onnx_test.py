"""Every op's ONNX form, run: onnx.checker, then ONNX Runtime against what the engine computed.

test_ops_onnx_dump exports every sample of every op.  Where ONNX Runtime's CPU provider lacks a dtype that ONNX allows,
the reference evaluator of the onnx package runs the model instead.
"""
import collections, ctypes, json, math, os, pathlib, subprocess, sys, tempfile

import ml_dtypes, numpy, onnx, onnxruntime
from onnx.reference import ReferenceEvaluator

DTYPES = {"f32": numpy.float32, "f64": numpy.float64, "f16": numpy.float16, "bf16": ml_dtypes.bfloat16,
          "i8": numpy.int8, "u8": numpy.uint8, "i16": numpy.int16, "i32": numpy.int32, "i64": numpy.int64,
          "bool": numpy.bool_}
BF16 = onnx.TensorProto.BFLOAT16
# Relative to the larger of |expected| and 1 or, as in the op table where an op's record grants units in the last place, to
# the largest |expected| of the output.  ONNX Runtime's Erf of f64 is good to 3e-8 only.
TOLERANCE = {"f32": 1e-5, "f64": 1e-7, "f16": 4e-3, "bf16": 3e-2}
# Ops without an ONNX form, and why; everything else must have one.
RANDOM, DYNAMIC = "its numbers cannot be reproduced", "its sizes depend on data"
NO_FORM = {"rand": RANDOM, "randn": RANDOM, "randint": RANDOM, "randperm": RANDOM, "rand_like": RANDOM,
           "randn_like": RANDOM, "bernoulli": RANDOM, "dropout": RANDOM,
           "dropout2d": RANDOM, "dropout_mask": RANDOM, "masked_select": DYNAMIC, "masked_scatter_grad": DYNAMIC,
           "max_pool2d of i64": "MaxPool takes floating values and bytes, and none of them holds i64"}
NO_FORM |= {f"conv2d of {d}": "ONNX's Conv takes floating values" for d in ("i8", "u8", "i16", "i32", "i64")}
# Valid, but run by neither ONNX Runtime (no f64) nor the reference evaluator (no groups).
NOBODY_RUNS = {("conv2d_input_grad", "f64")}


def tensors(blob, list):
    return [numpy.frombuffer(blob[t["data"][0]:sum(t["data"])], DTYPES[t["dtype"]]).reshape(t["shape"]) for t in list]


def ort(model, feeds):
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    # NumPy has no bf16, so values go in and out as OrtValues.
    values = {name: onnxruntime.OrtValue.ortvalue_from_numpy_with_onnx_type(x.view(numpy.uint16), BF16)
              if x.dtype == ml_dtypes.bfloat16 else onnxruntime.OrtValue.ortvalue_from_numpy(x)
              for name, x in feeds.items()}
    outputs = session.run_with_ort_values(None, values)
    return [bf16_of(v) if v.data_type() == "tensor(bfloat16)" else v.numpy() for v in outputs]


def bf16_of(value):
    n = math.prod(value.shape())
    words = (ctypes.c_uint16 * n).from_address(value.data_ptr()) if n else []
    return numpy.array(words, numpy.uint16).view(ml_dtypes.bfloat16).reshape(value.shape())


def run(proto, model, feeds):
    """The outputs, and who computed them."""
    try:
        return ort(model, feeds), "ONNX Runtime"
    except Exception as e:
        if "NOT_IMPLEMENTED" not in str(e) and "Could not find an implementation" not in str(e):
            raise
    return ReferenceEvaluator(proto).run(None, feeds), "the reference evaluator"


def compare(got, want, dtype, granted):
    if tuple(got.shape) != tuple(want.shape):
        return f"shape {list(got.shape)} instead of {list(want.shape)}"
    if got.dtype != want.dtype:
        return f"dtype {got.dtype} instead of {want.dtype}"
    if want.size == 0:
        return ""
    if dtype not in TOLERANCE:
        return "" if (got == want).all() else f"{got.ravel()[:6]} instead of {want.ravel()[:6]}"
    a, b = got.astype(numpy.float64), want.astype(numpy.float64)
    same = (a == b) | (numpy.isnan(a) & numpy.isnan(b))
    with numpy.errstate(invalid="ignore"):
        scale = numpy.maximum(numpy.abs(b), 1)
        if granted:
            scale = numpy.maximum(scale, numpy.abs(b[numpy.isfinite(b)]).max(initial=0))
        error = numpy.where(same, 0, numpy.abs(a - b) / scale)
    worst = numpy.nanmax(numpy.where(numpy.isnan(error), numpy.inf, error))
    at = numpy.argmax(numpy.where(numpy.isnan(error), numpy.inf, error))
    return "" if worst <= TOLERANCE[dtype] else f"error {worst:.2g}: {a.ravel()[at]} instead of {b.ravel()[at]}"


def check(case, blob):
    model = blob[case["model"][0]:sum(case["model"])]
    proto = onnx.load_from_string(model)
    onnx.checker.check_model(proto, full_check=True)
    feeds = dict(zip([i.name for i in proto.graph.input], tensors(blob, case["inputs"])))
    try:
        got, by = run(proto, model, feeds)
    except ValueError:
        if (case["op"], case["dtype"]) in NOBODY_RUNS:
            return "", "nobody"
        raise
    want = tensors(blob, case["outputs"])
    if len(got) != len(want):
        return f"{len(got)} outputs instead of {len(want)}", by
    for g, w, t in zip(got, want, case["outputs"]):
        if wrong := compare(numpy.asarray(g), w, t["dtype"], case.get("ulp", 0) > 0):
            return wrong, by
    return "", by


def main():
    dump = pathlib.Path(os.environ["STERNA_BUILD"]) / "tests" / "test_ops_onnx_dump"
    passed = failed = 0
    who, lacking, dynamic = collections.Counter(), {}, set()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([dump, folder], check=True, stdout=subprocess.DEVNULL)
        blob = (pathlib.Path(folder) / "data.bin").read_bytes()
        for line in open(pathlib.Path(folder) / "cases.jsonl"):
            case = json.loads(line)
            if "lacks" in case:
                lacking[case["op"]] = case["lacks"]
                continue
            try:
                wrong, by = check(case, blob)
            except Exception as e:
                wrong, by = f"{type(e).__name__}: {str(e).strip().splitlines()[0][:200]}", "nobody"
            who[by] += 1
            if case.get("dynamic"):
                dynamic.add(case["op"])
            passed, failed = passed + (not wrong), failed + bool(wrong)
            if wrong:
                print(f"FAILED {case['label']}: {wrong}")
    for op, why in sorted(lacking.items()):
        print(f"no ONNX form: {op}: {NO_FORM.get(op, why)}")
    for op in sorted(lacking.keys() ^ NO_FORM.keys()):
        failed += 1
        print(f"FAILED {op}: " + ("it lost its ONNX form" if op in lacking else "it has an ONNX form now: not in NO_FORM"))
    print(f"models run by {', '.join(f'{by}: {n}' for by, n in sorted(who.items()))}; "
          f"{len(dynamic)} ops also with a dynamic dimension")
    print(f"{passed} passed, {failed} failed")
    return failed > 0 or passed == 0


if __name__ == "__main__":
    sys.exit(main())
