#!/usr/bin/env python3
"""Whether two runs had the same losses in their first steps, before rounding leads them apart: same_losses.py A.npy B.npy"""
import sys
import numpy as np

STEPS, TOLERANCE = 44, 0.01  # an epoch of the digits; of the loss of a step
a, b = (np.load(path)[:STEPS] for path in sys.argv[1:])
if len(a) != len(b):
    sys.exit(f"{sys.argv[2]} has {len(b)} losses, not {len(a)}")
apart = np.abs(a - b) / np.abs(a)
if not (apart <= TOLERANCE).all():
    at = int(np.argmax(~(apart <= TOLERANCE)))
    sys.exit(f"{sys.argv[2]}: the loss of step {at + 1} is {b[at]}, not {a[at]}")
print(f"{len(a)} losses, at most {apart.max():.1e} apart")
