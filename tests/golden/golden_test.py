"""The committed goldens are what make.py computes from the op records' samples now."""
import os, pathlib, subprocess, sys

here = pathlib.Path(__file__).parent
table = pathlib.Path(os.environ["STERNA_BUILD"]) / "tests/test_ops_table"
sys.exit(subprocess.run([sys.executable, here / "make.py", "--check", table]).returncode)
