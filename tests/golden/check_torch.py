#!/usr/bin/env python3
"""Compares the references with PyTorch in float64, where it is installed (Debian: apt install python3-torch).

    python3 tests/golden/check_torch.py [build/release/tests/test_ops_table]

Not part of ci/test: it checks the checkers.  Ops without a counterpart in PyTorch are listed at the end.
"""
import json, subprocess, sys, types

import numpy as np
import torch
import torch.nn.functional as F

try:
    import safetensors.numpy  # noqa: F401: only make.py's writer needs it
except ImportError:
    sys.modules["safetensors"] = types.ModuleType("safetensors")
    sys.modules["safetensors.numpy"] = types.ModuleType("safetensors.numpy")
import make
import reference

aten = torch.ops.aten


def dims(x, a):
    return {"dim": tuple(a.axes) or tuple(range(x.ndim)), "keepdim": a.keepdim}


def two(sizes):
    return sizes * 2 if len(sizes) == 1 else sizes


def pool(a):
    return {"stride": a.stride or None, "padding": a.padding, "ceil_mode": a.ceil_mode}


def conv(f):
    return lambda a, x, w, b: f(x, w, b, a.stride, a.padding, a.dilation, a.groups)


def loss(f, **more):
    return lambda a, x, t: f(x, t, reduction=a.reduction, **{k: getattr(a, v) for k, v in more.items()})


def batch_norm(a, x, w, b, mean, var):
    mean, var = (None if t is None else t.clone() for t in (mean, var))
    y = F.batch_norm(x, mean, var, w, b, a.training, a.momentum, a.eps)
    return y if mean is None else (y, mean, var)


def gradient(f, *shape_attribute):
    """The adjoint of f at an input of the shape that the attribute names."""

    def run(a, g, *rest):
        x = torch.zeros(getattr(a, shape_attribute[0]), dtype=g.dtype, requires_grad=True)
        return torch.autograd.grad(f(a, x, *rest), x, g)[0]

    return run


def of_x(f):  # g, x → dx
    def run(a, g, x):
        x = x.clone().requires_grad_()
        return torch.autograd.grad(f(a, x), x, g)[0]

    return run


COUNTERPARTS = {
    "log_sigmoid": lambda a, x: F.logsigmoid(x),
    "gelu": lambda a, x: F.gelu(x, approximate=a.approximate),
    "leaky_relu": lambda a, x: F.leaky_relu(x, a.negative_slope),
    "elu": lambda a, x: F.elu(x, a.alpha),
    "softplus": lambda a, x: F.softplus(x, a.beta, a.threshold),
    "clamp": lambda a, x: torch.clamp(x, a.min, a.max),
    "addcmul": lambda a, x, p, q: torch.addcmul(x, p, q, value=a.value),
    "addcdiv": lambda a, x, p, q: torch.addcdiv(x, p, q, value=a.value),
    "masked_fill": lambda a, x, m: x.masked_fill(m, a.value),
    "linear": lambda a, x, w, b: F.linear(x, w, b),
    "sum": lambda a, x: torch.sum(x, **dims(x, a)),
    "mean": lambda a, x: torch.mean(x, **dims(x, a)),
    "max": lambda a, x: torch.amax(x, **dims(x, a)),
    "min": lambda a, x: torch.amin(x, **dims(x, a)),
    "var": lambda a, x: torch.var(x, correction=int(a.correction), **dims(x, a)),
    "std": lambda a, x: torch.std(x, correction=int(a.correction), **dims(x, a)),
    "logsumexp": lambda a, x: torch.logsumexp(x, **dims(x, a)),
    "norm": lambda a, x: torch.linalg.vector_norm(x, a.p, **dims(x, a)),
    "argmax": lambda a, x: torch.argmax(x, a.axis, a.keepdim),
    "argmin": lambda a, x: torch.argmin(x, a.axis, a.keepdim),
    "cumsum": lambda a, x: torch.cumsum(x, a.axis),
    "cumprod": lambda a, x: torch.cumprod(x, a.axis),
    "softmax": lambda a, x: torch.softmax(x, a.axis),
    "log_softmax": lambda a, x: torch.log_softmax(x, a.axis),
    "softmax_grad": lambda a, g, y: aten._softmax_backward_data(g, y, a.axis, g.dtype),
    "log_softmax_grad": lambda a, g, y: aten._log_softmax_backward_data(g, y, a.axis, g.dtype),
    "flatten": lambda a, x: torch.flatten(x, a.start_axis, a.end_axis),
    "unflatten": lambda a, x: x.unflatten(a.axis, a.shape),
    "transpose": lambda a, x: torch.transpose(x, a.axis0, a.axis1),
    "permute": lambda a, x: torch.permute(x, a.axes),
    "unsqueeze": lambda a, x: torch.unsqueeze(x, a.axis),
    "expand": lambda a, x: x.expand(a.shape),
    "select": lambda a, x: x.select(a.axis, a.index),
    "narrow": lambda a, x: x.narrow(a.axis, a.start, a.length),
    "unfold": lambda a, x: x.unfold(a.axis, a.size, a.step),
    "diagonal": lambda a, x: torch.diagonal(x, a.offset, a.axis0, a.axis1),
    "as_strided": lambda a, x: torch.as_strided(x, a.size, a.stride, a.offset),
    "cat": lambda a, *xs: torch.cat(xs, a.axis),
    "stack": lambda a, *xs: torch.stack(xs, a.axis),
    "split": lambda a, x: torch.split(x, a.size, a.axis),
    "chunk": lambda a, x: torch.chunk(x, a.chunks, a.axis),
    "flip": lambda a, x: torch.flip(x, a.axes),
    "roll": lambda a, x: torch.roll(x, a.shifts, a.axes),
    "repeat": lambda a, x: x.repeat(*a.repeats) if a.repeats else x,
    "pad": lambda a, x: F.pad(x, a.pads, value=a.value),
    "tril": lambda a, x: torch.tril(x, a.diagonal),
    "triu": lambda a, x: torch.triu(x, a.diagonal),
    "index_select": lambda a, x, i: torch.index_select(x, a.axis, i),
    "index_add": lambda a, x, i, s: torch.index_add(x, a.axis, i, s),
    "gather": lambda a, x, i: torch.gather(x, a.axis, i),
    "scatter": lambda a, x, i, s: torch.scatter(x, a.axis, i, s),
    "scatter_add": lambda a, x, i, s: torch.scatter_add(x, a.axis, i, s),
    "take_along_axis": lambda a, x, i: torch.take_along_dim(x, i, a.axis),
    "one_hot": lambda a, x: F.one_hot(x, a.num_classes),
    "embedding": lambda a, w, i: F.embedding(i, w, a.padding_idx),
    "sort": lambda a, x: torch.sort(x, dim=a.axis, descending=a.descending, stable=True),
    "argsort": lambda a, x: torch.sort(x, dim=a.axis, descending=a.descending, stable=True)[1],
    "topk": lambda a, x: torch.topk(x, a.k, a.axis, a.largest, True),
    "conv1d": conv(F.conv1d),
    "conv2d": conv(F.conv2d),
    "conv2d_input_grad": gradient(lambda a, x, w: conv(F.conv2d)(a, x, w, None), "input_shape"),
    "conv2d_weight_grad": gradient(lambda a, w, x: conv(F.conv2d)(a, x, w, None), "weight_shape"),
    "max_pool1d": lambda a, x: F.max_pool1d(x, a.kernel, dilation=a.dilation, **pool(a)),
    "max_pool2d": lambda a, x: F.max_pool2d(x, a.kernel, dilation=a.dilation, return_indices=True, **pool(a)),
    "avg_pool1d": lambda a, x: F.avg_pool1d(x, a.kernel, count_include_pad=a.count_include_pad, **pool(a)),
    "avg_pool2d": lambda a, x: F.avg_pool2d(x, a.kernel, count_include_pad=a.count_include_pad, **pool(a)),
    "adaptive_avg_pool1d": lambda a, x: F.adaptive_avg_pool1d(x, a.output_size),
    "adaptive_avg_pool2d": lambda a, x: F.adaptive_avg_pool2d(x, two(a.output_size)),
    "adaptive_max_pool2d": lambda a, x: F.adaptive_max_pool2d(x, two(a.output_size), return_indices=True),
    "adaptive_avg_pool2d_grad": gradient(lambda a, x: F.adaptive_avg_pool2d(x, a.output), "input_shape"),
    "avg_pool2d_grad": gradient(lambda a, x: COUNTERPARTS["avg_pool2d"](a, x), "input_shape"),
    "batch_norm": batch_norm,
    "layer_norm": lambda a, x, w, b: F.layer_norm(x, a.normalized_shape, w, b, a.eps),
    "cross_entropy": lambda a, x, t, w: F.cross_entropy(
        x, t, w, ignore_index=a.ignore_index, label_smoothing=a.label_smoothing, reduction=a.reduction
    ),
    "softmax_cross_entropy": lambda a, x, t, w: (
        COUNTERPARTS["cross_entropy"](a, x, t, w),
        torch.logsumexp(x, min(x.ndim - 1, 1)),
    ),
    "nll_loss": lambda a, x, t, w: F.nll_loss(x, t, w, ignore_index=a.ignore_index, reduction=a.reduction),
    "bce_with_logits": lambda a, x, t, w, p: F.binary_cross_entropy_with_logits(
        x, t, w, pos_weight=p, reduction=a.reduction
    ),
    "mse_loss": loss(F.mse_loss),
    "l1_loss": loss(F.l1_loss),
    "smooth_l1_loss": loss(F.smooth_l1_loss, beta="beta"),
    "gelu_grad": of_x(lambda a, x: F.gelu(x, approximate=a.approximate)),
    "silu_grad": of_x(lambda a, x: F.silu(x)),
    "leaky_relu_grad": of_x(lambda a, x: F.leaky_relu(x, a.negative_slope)),
    "elu_grad": of_x(lambda a, x: F.elu(x, a.alpha)),
    "softplus_grad": of_x(lambda a, x: F.softplus(x, a.beta, a.threshold)),
}
for name in "add sub mul div pow fmod remainder floor_divide eq ne lt le gt ge".split():
    COUNTERPARTS[name + "_scalar"] = lambda a, x, f=getattr(torch, name): f(x, getattr(a, "value", None) or getattr(a, "exponent", 0))
for name in "sigmoid relu relu6 selu silu mish hardswish hardsigmoid".split():
    COUNTERPARTS[name] = lambda a, x, f=getattr(F, name): f(x)


def counterpart(name):
    plain = getattr(torch, name, None)
    if name in COUNTERPARTS or name not in reference.PLAIN or plain is None:
        return COUNTERPARTS.get(name)
    return lambda a, *inputs: plain(*inputs)


def differs(expected, got):
    expected = expected.array if isinstance(expected, reference.Typed) else np.asarray(expected)
    got = got.detach().numpy()
    if expected.shape != got.shape:
        return f"shape {expected.shape} instead of {got.shape}"
    if not np.allclose(expected.astype(float), got.astype(float), 1e-12, 1e-12, equal_nan=True):
        return f"{expected.reshape(-1)[:8]} instead of {got.reshape(-1)[:8]}"
    return None


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else "build/release/tests/test_ops_table"
    ops = json.loads(subprocess.run([program, "--describe"], check=True, capture_output=True, text=True).stdout)
    passed = failed = 0
    without = []
    for name, op in sorted(ops.items()):
        f = counterpart(name)
        if f is None or op["random"]:
            without.append(name)
            continue
        for sample in op["samples"]:
            inputs = [make.draw_input(s, sample["seed"], i, "float") for i, s in enumerate(sample["inputs"])]
            a = make.attributes(sample["attrs"])
            a.variant = "float"
            if name == "adaptive_avg_pool2d_grad":
                a.output = inputs[0].shape[-2:]
            try:
                got = f(a, *(None if x is None else torch.from_numpy(x) for x in inputs))
            except (RuntimeError, IndexError, TypeError, ValueError) as e:
                print(f"{name} {sample['attrs']} {[i and i['shape'] for i in sample['inputs']]}: PyTorch refuses: {str(e)[:150]}")
                continue
            with np.errstate(all="ignore"):
                expected = reference.OPS[name](a, *inputs)
            expected = expected if type(expected) in (tuple, list) else [expected]
            got = got if isinstance(got, (tuple, list)) else [got]
            wrong = [w for w in map(differs, expected, got) if w]
            failed, passed = failed + bool(wrong), passed + (not wrong)
            if wrong:
                print(f"DIFFERS {name} {sample['attrs']} {[i and i['shape'] for i in sample['inputs']]}: {wrong[0]}")
    print("without a counterpart:", *without)
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
