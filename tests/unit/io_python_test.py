#!/ usr / bin / env python3
"""Files of Python's safetensors and NumPy: the engine copies each, and Python must read the same from the copy."""
import os, pathlib, subprocess, sys, tempfile
import numpy as np
from safetensors import safe_open
from safetensors.numpy import load_file, save_file

program = pathlib.Path(os.environ.get("STERNA_BUILD", "build/release")) / "tests" / "test_unit_io_safetensors"
rng = np.random.default_rng(0)
types = [np.float16, np.float32, np.float64, np.int8, np.uint8, np.int16, np.int32, np.int64, np.bool_]
shapes = [(), (0,), (3,), (2, 0), (3, 4), (2, 3, 5)]


def array(dtype, shape):
    return np.asarray(rng.integers(0, 2 if dtype == np.bool_ else 100, shape)).astype(dtype)


arrays = {f"{np.dtype(t).name}{list(s)}": array(t, s) for t in types for s in shapes}
passed = 0


def same(name, a, b):
    global passed
    if a.dtype.newbyteorder("=") != b.dtype or a.shape != b.shape or not np.array_equal(a, b):
        sys.exit(f"{name}: {a.dtype}{list(a.shape)} came back as {b.dtype}{list(b.shape)}")
    passed += 1


with tempfile.TemporaryDirectory() as folder:
    source, target = pathlib.Path(folder, "in"), pathlib.Path(folder, "out")
    source.mkdir(), target.mkdir()
    save_file(arrays, source / "all.safetensors", {"framework": "python"})
    np.savez(source / "stored.npz", **arrays)
    np.savez_compressed(source / "compressed.npz", zeros=np.zeros((500, 400), np.float32), **arrays)
    layouts = {"c": lambda a: a, "fortran": np.asfortranarray, "swapped": lambda a: a.astype(a.dtype.newbyteorder(">"))}
    for layout, change in layouts.items():
        for name, a in arrays.items():
            np.save(source / f"{layout} {name}.npy", change(a))
    for version in ((1, 0), (2, 0), (3, 0)):
        with open(source / f"version {version[0]}.npy", "wb") as f:
            np.lib.format.write_array(f, arrays["float32[3, 4]"], version)

    subprocess.run([program, "--copy", source, target], check=True)

    for name, a in load_file(target / "all.safetensors").items():
        same(name, arrays[name], a)
    with safe_open(target / "all.safetensors", "np") as f:
        assert f.metadata() == {"framework": "python"} and set(f.keys()) == set(arrays)
    for path in source.glob("*.npy"):
        same(path.name, np.load(path), np.load(target / path.name))
    for path in source.glob("*.npz"):
        before, after = np.load(path), np.load(target / path.name)
        assert before.files == after.files
        for name in before.files:
            same(f"{path.name} {name}", before[name], after[name])
print(f"{passed} passed, 0 failed")
