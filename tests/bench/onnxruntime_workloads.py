"""The networks that bench_sterna --check has exported into --files, in ONNX Runtime.

usage: python tests/bench/onnxruntime_workloads.py --files FOLDER [--threads N] [--only NAME,...] [--seconds S]
                                                   [--check]
"""
import onnxruntime
from safetensors.numpy import load_file
import peer

options = peer.arguments(__doc__)


def workload(name):
    session_options = onnxruntime.SessionOptions()
    session_options.intra_op_num_threads = options.threads
    session_options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(options.files / f"{name}.onnx", session_options,
                                           providers=["CPUExecutionProvider"])
    inputs = {session.get_inputs()[0].name: load_file(options.files / f"{name}.safetensors")["input.0"]}
    return lambda: session.run(None, inputs)[0], 1


workloads = {path.stem: lambda name=path.stem: workload(name) for path in sorted(options.files.glob("*.onnx"))}
peer.run(options, "onnxruntime", onnxruntime.__version__, workloads, lambda result: result)
