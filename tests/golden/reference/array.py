"""Matrix products, views, joining, indexing, sorting."""
import math

import numpy as np

from .base import OPS, Typed, indices, op, simple

simple(matmul=np.matmul, linear=lambda x, w, b: x @ w.T + (0 if b is None else b))

# ---- views


def places(size, stride, offset):
    """The flat index of every element of a strided view."""
    index = np.full(size, offset)
    for axis, step in enumerate(stride):
        index += np.arange(size[axis]).reshape([-1] + [1] * (len(size) - axis - 1)) * step
    return index


def along(x, axis, cut):
    """x[:, …, cut, …] with `cut` at `axis`."""
    return x[(slice(None),) * (axis % x.ndim) + (cut,)]


def flatten(a, x):
    shape = x.shape or (1,)
    start, end = a.start_axis % len(shape), a.end_axis % len(shape)
    return x.reshape(*shape[:start], math.prod(shape[start : end + 1]), *shape[end + 1 :])


def unflatten(a, x):
    axis = a.axis % x.ndim
    return x.reshape(*x.shape[:axis], *a.shape, *x.shape[axis + 1 :])


def expand(a, x):
    lead = len(a.shape) - x.ndim
    return np.broadcast_to(x, [x.shape[i - lead] if n == -1 else n for i, n in enumerate(a.shape)])


def squeeze(a, x):
    return np.squeeze(x, tuple(i for i in a.axes if x.shape[i] == 1) if a.axes else None)


def unfold(a, x):
    windows = range(0, x.shape[a.axis] - a.size + 1, a.step)
    return np.stack([np.moveaxis(along(x, a.axis, slice(i, i + a.size)), a.axis, -1) for i in windows], a.axis % x.ndim)


def view_scatter(a, g):
    r = np.zeros(math.prod(a.shape), g.dtype)
    np.add.at(r, places(a.size, a.stride, a.offset), g)
    return r.reshape(a.shape)


OPS |= {
    "view": lambda a, x: x.reshape(a.shape),
    "reshape": lambda a, x: x.reshape(a.shape),
    "flatten": flatten,
    "unflatten": unflatten,
    "transpose": lambda a, x: np.swapaxes(x, a.axis0, a.axis1) if x.ndim else x,
    "permute": lambda a, x: np.transpose(x, a.axes),
    "squeeze": squeeze,
    "unsqueeze": lambda a, x: np.expand_dims(x, a.axis),
    "expand": expand,
    "slice": lambda a, x: along(x, a.axis, slice(a.start, a.end, a.step)),
    "select": lambda a, x: along(x, a.axis, a.index),
    "narrow": lambda a, x: along(x, a.axis, np.arange(a.start, a.start + a.length)),
    "unfold": lambda a, x: x.reshape(1) if x.ndim == 0 else unfold(a, x),
    "diagonal": lambda a, x: np.diagonal(x, a.offset, a.axis0, a.axis1),
    "as_strided": lambda a, x: x.reshape(-1)[places(a.size, a.stride, a.offset)],
    "view_scatter": view_scatter,
}

# ---- joining and arranging


def split(a, x, sizes):
    return tuple(np.split(x, np.cumsum(sizes)[:-1], a.axis))


def pieces(n, size, at_least=1):
    return [min(size, n - i) for i in range(0, n, size)] or [0] * at_least


def chunk(a, x):
    n = x.shape[a.axis]
    return split(a, x, pieces(n, max(-(-n // a.chunks), 1), a.chunks))


def cat(a, *xs):
    some = [x for x in xs if x.shape != (0,)]  # an empty 1-d tensor adds nothing
    return np.concatenate(some or xs, a.axis)


def pad(a, x):
    """a.pads: (before, after) of the last dimension first, as PyTorch's."""
    widths = [(0, 0)] * x.ndim
    for i in range(len(a.pads) // 2):
        widths[x.ndim - 1 - i] = (a.pads[2 * i], a.pads[2 * i + 1])
    for axis, (before, after) in enumerate(widths):  # negative widths cut
        x = along(x, axis, slice(max(-before, 0), x.shape[axis] - max(-after, 0)))
    widths = [(max(b, 0), max(e, 0)) for b, e in widths]
    return np.pad(x, widths, constant_values=np.asarray(a.value).astype(x.dtype)) if x.ndim else x


OPS |= {
    "cat": cat,
    "stack": lambda a, *xs: np.stack(xs, a.axis),
    "split": lambda a, x: split(a, x, pieces(x.shape[a.axis], a.size)),
    "chunk": chunk,
    "flip": lambda a, x: np.flip(x, tuple(a.axes)),
    "roll": lambda a, x: np.roll(x, a.shifts, tuple(a.axes)) if a.axes else np.roll(x, sum(a.shifts)),
    "repeat": lambda a, x: np.tile(x, a.repeats),
    "pad": pad,
    "tril": lambda a, x: np.tril(x, a.diagonal),
    "triu": lambda a, x: np.triu(x, a.diagonal),
}

# ---- indexing


def index_add(a, x, index, src):
    r = x.copy()
    np.add.at(np.moveaxis(r, a.axis, 0), index, np.moveaxis(src, a.axis, 0))
    return r


def element_places(axis, index):
    """For every element of `index` its coordinates, with the index itself along `axis`."""
    grid = list(np.indices(index.shape))
    if grid:  # 0-d: there is one place
        grid[axis] = index
    return tuple(grid)


def scatter(a, x, index, src):
    r = x.copy()
    r[element_places(a.axis, index)] = src[tuple(slice(n) for n in index.shape)]
    return r


def scatter_add(a, x, index, src):
    r = x.copy()
    np.add.at(r, element_places(a.axis, index), src[tuple(slice(n) for n in index.shape)])
    return r


def masked_select(x, mask):
    x, mask = np.broadcast_arrays(x, mask)
    return x[mask]


def masked_scatter_grad(g, mask):
    r = np.zeros(mask.shape, g.dtype)
    r[mask] = g
    return r


def embedding_grad(a, g, index):
    r = np.zeros((a.num_embeddings, g.shape[-1]))
    np.add.at(r, index.reshape(-1), g.reshape(-1, g.shape[-1]))
    if a.padding_idx is not None:
        r[a.padding_idx] = 0
    return r


OPS |= {
    "index_select": lambda a, x, index: np.take(x, index, a.axis),
    "index_add": index_add,
    "gather": lambda a, x, index: x[element_places(a.axis, index)],
    "scatter": scatter,
    "scatter_add": scatter_add,
    "take_along_axis": lambda a, x, index: np.take_along_axis(x, index, a.axis),
    "one_hot": lambda a, x: np.eye(a.num_classes, dtype=np.int64)[x],
    "embedding": lambda a, weight, index: weight[index],
    "embedding_grad": embedding_grad,
}
simple(masked_select=masked_select, masked_scatter_grad=masked_scatter_grad)

# ---- sorting


def order(a, x):
    """Stable in both directions: equal values keep their order."""
    if x.ndim == 0:
        return np.zeros((), np.int64)
    if not a.descending:
        return np.argsort(x, a.axis, kind="stable")
    n = x.shape[a.axis]
    return np.flip(n - 1 - np.argsort(np.flip(x, a.axis), a.axis, kind="stable"), a.axis)


def ordered(a, x):
    i = order(a, x)
    return (np.take_along_axis(x, i, a.axis) if x.ndim else x), indices(i)


def topk(a, x):
    a.descending = a.largest
    values, index = ordered(a, x)
    if x.ndim == 0:
        return values, index
    return along(values, a.axis, slice(a.k)), indices(along(index.array, a.axis, slice(a.k)))


OPS |= {"sort": ordered, "argsort": lambda a, x: indices(order(a, x)), "topk": topk}
