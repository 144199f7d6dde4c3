"""Runs model.onnx in ONNX Runtime on the test set and compares its logits with those the program saved.

usage: python ci/onnx_check.py FOLDER   (FOLDER holds model.onnx, test.safetensors and report.json)
"""
import json, pathlib, sys
import numpy as np
import onnxruntime
from safetensors.numpy import load_file

folder = pathlib.Path(sys.argv[1])
test = load_file(folder / "test.safetensors")
session = onnxruntime.InferenceSession(folder / "model.onnx", providers=["CPUExecutionProvider"])
name = session.get_inputs()[0].name

logits = session.run(None, {name: test["x"]})[0]
one_by_one = np.concatenate([session.run(None, {name: row[None]})[0] for row in test["x"][:8]])  # the batch is dynamic
difference = max(np.abs(logits - test["logits"]).max(), np.abs(one_by_one - test["logits"][:8]).max())
accuracy = float((logits.argmax(1) == test["labels"]).mean())

path = folder / "report.json"
report = json.loads(path.read_text()) | {"onnx_max_abs_diff": float(difference)}
path.write_text(json.dumps(report, indent=2) + "\n")
print(json.dumps(report, indent=2))
assert difference <= 1e-4, f"the logits of ONNX Runtime differ by {difference}"
assert abs(accuracy - report["accuracy"]) < 1e-6, f"ONNX Runtime's accuracy is {accuracy}"
assert accuracy >= 0.97, f"accuracy {accuracy} is below 0.97"
