"""The cases of op.json are those that the op records imply now, and every kind of module, optimizer, … has a case."""
import json, os, pathlib, subprocess, sys

HERE = pathlib.Path(__file__).parent
FUNCTIONS = json.loads((HERE.parents[1] / "capi/api.json").read_text())["functions"]
PREFIXES = {"module": "nn_", "optimizer": "optim_", "scheduler": "scheduler_", "init": "init_"}


def kinds(prefix, what):
    """What the functions make that need no other object than the one they are for, nor a callback."""
    for f in FUNCTIONS:
        args = f["args"]
        if (f["name"].startswith(prefix) and not f["name"].endswith("_params") and not f.get("retain")
                and not f.get("release")
                and (what == "init" or args[-1].get("out") and args[-1]["type"] == what)
                and not any(a.get("consume") or a["type"].startswith("callbacks:") for a in args)):
            yield f["name"][len(prefix):]


without = []
for what, prefix in PREFIXES.items():
    have = {c[what] for c in json.loads((HERE / f"{what}.json").read_text())["cases"]}
    without += [f"the {what} {kind}" for kind in kinds(prefix, what) if kind not in have]
if without:
    print("tests/conformance has no case for", ", ".join(without))
table = pathlib.Path(os.environ["STERNA_BUILD"]) / "tests/test_ops_table"
drifted = subprocess.run([sys.executable, HERE / "ops.py", "--check", table]).returncode
sys.exit(bool(without) or drifted)
