"""Convolution, pooling, normalization, dropout, losses, optimizer updates."""
import itertools
import math

import numpy as np

from .base import OPS, Typed, indices, op, sigmoid
from .create import uniforms
from .reduce import log_softmax


def spread(values, n, default=None):
    """An attribute per spatial dimension; one value serves all."""
    values = list(values) or list(default)
    return values * n if len(values) == 1 else values


# ---- convolution


def windows(x, kernel, stride, padding, dilation, fill=0.0):
    """[…, outputs…, kernel…] views of the padded spatial dimensions, the last len(kernel) ones."""
    n = len(kernel)
    x = np.pad(x, [(0, 0)] * (x.ndim - n) + [(p, p) for p in padding], constant_values=fill)
    extent = [d * (k - 1) + 1 for k, d in zip(kernel, dilation)]
    view = np.lib.stride_tricks.sliding_window_view(x, extent, tuple(range(x.ndim - n, x.ndim)))
    return view[(...,) + tuple(slice(None, None, s) for s in stride) + tuple(slice(None, None, d) for d in dilation)]


def convolution(a, x, weight, bias):
    n = weight.ndim - 2
    stride, padding, dilation = (spread(v, n) for v in (a.stride, a.padding, a.dilation))
    if x.ndim == n + 1:
        return convolution(a, x[None], weight, bias)[0]
    view = windows(x, weight.shape[2:], stride, padding, dilation)  # [batch, in, outputs…, kernel…]
    per_in, per_out = x.shape[1] // a.groups, weight.shape[0] // a.groups
    spatial, taps = "xyz"[:n], "pqr"[:n]
    parts = [
        np.einsum(
            f"bc{spatial}{taps},oc{taps}->bo{spatial}",
            view[:, g * per_in : (g + 1) * per_in],
            weight[g * per_out : (g + 1) * per_out],
        )
        for g in range(a.groups)
    ]
    y = np.concatenate(parts, 1)
    return y if bias is None else y + bias.reshape([-1] + [1] * n)


def adjoint(linear, shape, g):
    """The adjoint of a linear map on arrays of `shape`, applied to g, from the map's values on unit arrays."""
    r = np.zeros(shape)
    for place in np.ndindex(*shape):
        unit = np.zeros(shape)
        unit[place] = 1
        r[place] = np.sum(linear(unit) * g)
    return r


OPS |= {
    "conv1d": convolution,
    "conv2d": convolution,
    "conv2d_input_grad": lambda a, g, w: adjoint(lambda x: convolution(a, x, w, None), a.input_shape, g),
    "conv2d_weight_grad": lambda a, g, x: adjoint(lambda w: convolution(a, x, w, None), a.weight_shape, g),
}

# ---- pooling


def pool_sizes(a, size):
    """Per dimension: kernel, stride, padding, dilation and the number of outputs."""
    n = len(size)
    kernel = spread(a.kernel, n)
    stride, padding = spread(a.stride, n, kernel), spread(a.padding, n)
    dilation = spread(getattr(a, "dilation", [1]), n)
    out = []
    for i in range(n):
        room = size[i] + 2 * padding[i] - dilation[i] * (kernel[i] - 1) - 1
        count = (-(-room // stride[i]) if a.ceil_mode else room // stride[i]) + 1
        if a.ceil_mode and (count - 1) * stride[i] >= size[i] + padding[i]:  # no window starts in the right padding
            count -= 1
        out.append(count)
    return kernel, stride, padding, dilation, out


def max_pool(a, x, n):
    size = x.shape[-n:]
    kernel, stride, padding, dilation, out = pool_sizes(a, size)
    lead = x.shape[:-n]
    lowest = -np.inf if x.dtype.kind == "f" else np.iinfo(x.dtype).min
    values, index = np.full((*lead, *out), lowest, x.dtype), np.zeros((*lead, *out), np.int64)
    for place in np.ndindex(*lead, *out):
        for tap in itertools.product(*(range(k) for k in kernel)):
            at = [p * s - pad + t * d for p, s, pad, t, d in zip(place[-n:], stride, padding, tap, dilation)]
            if all(0 <= i < m for i, m in zip(at, size)) and x[(*place[:-n], *at)] > values[place]:
                values[place], index[place] = x[(*place[:-n], *at)], np.ravel_multi_index(at, size)
    return values, index


def max_pool_grad(a, g, index):
    r = np.zeros(a.input_shape)
    flat = r.reshape(*a.input_shape[:-2], -1)
    for place in np.ndindex(*g.shape):
        flat[(*place[:-2], index[place])] += g[place]
    return r


def avg_pool(a, x, n):
    size = x.shape[-n:]
    kernel, stride, padding, _, out = pool_sizes(a, size)
    r = np.zeros((*x.shape[:-n], *out))
    for place in np.ndindex(*out):
        start = [p * s - pad for p, s, pad in zip(place, stride, padding)]
        end = [min(b + k, m + pad) for b, k, m, pad in zip(start, kernel, size, padding)]
        inside = tuple(slice(max(b, 0), min(e, m)) for b, e, m in zip(start, end, size))
        count = math.prod(e - b for b, e in zip(start, end))
        if not a.count_include_pad:
            count = math.prod(s.stop - s.start for s in inside)
        r[(..., *place)] = np.sum(x[(..., *inside)], tuple(range(-n, 0))) / count
    return r


def adaptive(a, x, n):
    """For every output place the slices of the input that it covers."""
    out = [m if o == -1 else o for o, m in zip(spread(a.output_size, n), x.shape[-n:])]
    cover = [[slice(i * m // o, -(-(i + 1) * m // o)) for i in range(o)] for o, m in zip(out, x.shape[-n:])]
    return out, {place: tuple(cover[d][i] for d, i in enumerate(place)) for place in np.ndindex(*out)}


def adaptive_avg_pool(a, x, n):
    out, cover = adaptive(a, x, n)
    r = np.zeros((*x.shape[:-n], *out))
    for place, inside in cover.items():
        r[(..., *place)] = np.mean(x[(..., *inside)], tuple(range(-n, 0)))
    return r


def adaptive_avg_pool_grad(a, g):
    a.output_size = g.shape[-2:]
    return adjoint(lambda x: adaptive_avg_pool(a, x, 2), a.input_shape, g)


def adaptive_max_pool(a, x):
    out, cover = adaptive(a, x, 2)
    values, index = np.zeros((*x.shape[:-2], *out), x.dtype), np.zeros((*x.shape[:-2], *out), np.int64)
    for place, inside in cover.items():
        for lead in np.ndindex(*x.shape[:-2]):
            window = x[(*lead, *inside)]
            top = np.unravel_index(np.argmax(window), window.shape)
            values[(*lead, *place)] = window[top]
            index[(*lead, *place)] = np.ravel_multi_index([s.start + t for s, t in zip(inside, top)], x.shape[-2:])
    return values, indices(index)


def max_pool2d(a, x):
    values, index = max_pool(a, x, 2)
    return values, indices(index)


OPS |= {
    "max_pool1d": lambda a, x: max_pool(a, x, 1)[0],
    "max_pool2d": max_pool2d,
    "max_pool2d_grad": max_pool_grad,
    "avg_pool1d": lambda a, x: avg_pool(a, x, 1),
    "avg_pool2d": lambda a, x: avg_pool(a, x, 2),
    "avg_pool2d_grad": lambda a, g: adjoint(lambda x: avg_pool(a, x, 2), a.input_shape, g),
    "adaptive_avg_pool1d": lambda a, x: adaptive_avg_pool(a, x, 1),
    "adaptive_avg_pool2d": lambda a, x: adaptive_avg_pool(a, x, 2),
    "adaptive_avg_pool2d_grad": adaptive_avg_pool_grad,
    "adaptive_max_pool2d": adaptive_max_pool,
}

# ---- normalization


def batch_norm(a, x, weight, bias, running_mean, running_var):
    axes = (0, *range(2, x.ndim))
    shape = [-1 if i == 1 else 1 for i in range(x.ndim)]
    given, n = running_mean is not None, x.size // x.shape[1]
    if a.training:
        mean, var = np.mean(x, axes), np.var(x, axes)
        m = a.momentum if given else 1
        new_mean = m * mean + (1 - m) * (running_mean if given else 0)
        new_var = m * var * n / (n - 1) + (1 - m) * (running_var if given else 0)
    else:
        mean, var = new_mean, new_var = running_mean, running_var
    invstd = 1 / np.sqrt(var + a.eps)
    y = (x - mean.reshape(shape)) * invstd.reshape(shape)
    y = y if weight is None else y * weight.reshape(shape)
    y = y if bias is None else y + bias.reshape(shape)
    if not given:
        new_mean, new_var = Typed(new_mean, "wide"), Typed(new_var, "wide")
    return y, new_mean, new_var, Typed(mean, "wide"), Typed(invstd, "wide")


def normalize_grad(g, x, weight, mean, invstd, weight_axes, axes):
    """Of (x - mean) * invstd * weight + bias, where mean and invstd are those of x over `axes` (none: constants)."""
    normal = (x - mean) * invstd
    scaled = g if weight is None else g * weight
    inner = scaled
    if axes:
        average = lambda t: np.mean(t, axes, keepdims=True)  # noqa: E731
        inner = scaled - average(scaled) - normal * average(scaled * normal)
    return inner * invstd, np.sum(g * normal, weight_axes), np.sum(g, weight_axes)


def batch_norm_grad(a, g, x, weight, mean, invstd):
    axes = (0, *range(2, x.ndim))
    by_channel = [None if t is None else t.reshape([-1] + [1] * (x.ndim - 2)) for t in (weight, mean, invstd)]
    return normalize_grad(g, x, *by_channel, axes, axes if a.training else ())


def layer_norm(a, x, weight, bias):
    axes = tuple(range(x.ndim - len(a.normalized_shape), x.ndim))
    mean, rstd = np.mean(x, axes, keepdims=True), 1 / np.sqrt(np.var(x, axes, keepdims=True) + a.eps)
    y = (x - mean) * rstd * (1 if weight is None else weight) + (0 if bias is None else bias)
    return y, Typed(mean, "wide"), Typed(rstd, "wide")


def layer_norm_grad(a, g, x, weight, mean, rstd):
    lead = x.ndim - len(a.normalized_shape)
    return normalize_grad(g, x, weight, mean, rstd, tuple(range(lead)), tuple(range(lead, x.ndim)))


def batch_norm_relu(a, x, weight, bias, running_mean, running_var, residual):
    y, *others = batch_norm(a, x, weight, bias, running_mean, running_var)
    return np.maximum(y if residual is None else y + residual, 0), *others


def batch_norm_relu_grad(a, g, y, *others):
    masked = np.where(y > 0, g, 0)
    return *batch_norm_grad(a, masked, *others), masked


def conv2d_fused(a, x, weight, bias, norm_weight, norm_bias, running_mean, running_var, residual):
    y = convolution(a, x, weight, bias)
    if running_mean is not None:
        a.training = False
        y = batch_norm(a, y, norm_weight, norm_bias, running_mean, running_var)[0]
    y = y if residual is None else y + residual
    return np.maximum(y, 0) if a.relu else y


OPS |= {
    "batch_norm": batch_norm,
    "batch_norm_grad": batch_norm_grad,
    "batch_norm_relu": batch_norm_relu,
    "batch_norm_relu_grad": batch_norm_relu_grad,
    "conv2d_fused": conv2d_fused,
    "layer_norm": layer_norm,
    "layer_norm_grad": layer_norm_grad,
}

# ---- dropout: a value stays where its uniform number is below 1 - p


def kept(a, shape):
    return (uniforms(math.prod(shape), False) < np.float32(1 - a.p)).reshape(shape)


def dropout(a, x):
    if not a.training or a.p == 0:
        return x, np.zeros(0, bool)
    mask = kept(a, x.shape)
    return np.where(mask, x * (1 / (1 - a.p) if a.p < 1 else 0), 0), mask


def dropout2d(a, x):
    if not a.training or a.p == 0:
        return x
    mask = kept(a, x.shape[:2] + (1,) * (x.ndim - 2))
    return np.where(mask, x * (1 / (1 - a.p) if a.p < 1 else 0), 0)


def dropout_mask(a, x):
    return kept(a, x.shape)


def masked_scale(a, x, mask):
    return np.where(mask, x * a.value, 0)


OPS |= {"dropout": dropout, "dropout2d": dropout2d, "dropout_mask": dropout_mask, "masked_scale": masked_scale}

# ---- losses


def reduced(a, values):
    return {"none": values, "sum": np.sum(values), "mean": np.mean(values)}[a.reduction]


def weighted_nll(a, logp, target, weight):
    """-weight[t] · logp[t] over classes in dimension 1 (0 for 1-d logp); mean divides by the weights in use."""
    axis = 1 if logp.ndim > 1 else 0
    used = target != a.ignore_index
    t = np.where(used, target, 0)
    w = np.where(used, 1.0 if weight is None else weight[t], 0.0)
    picked = -np.take_along_axis(logp, np.expand_dims(t, axis), axis).squeeze(axis) * w
    return picked, w


def nll_loss(a, logp, target, weight):
    loss, w = weighted_nll(a, logp, target, weight)
    return {"none": loss, "sum": np.sum(loss), "mean": np.sum(loss) / np.sum(w)}[a.reduction]


def cross_entropy(a, x, target, weight):
    axis = 1 if x.ndim > 1 else 0
    logp = log_softmax(x, axis)
    classes, smooth = x.shape[axis], a.label_smoothing
    w = np.ones(classes) if weight is None else weight
    w = w.reshape([-1 if i == axis else 1 for i in range(x.ndim)])
    if target.dtype.kind == "f":  # probabilities
        target = target * (1 - smooth) + smooth / classes
        loss = -np.sum(target * logp * w, axis)
        batch = loss.size if x.ndim > 1 else 1
        return {"none": loss, "sum": np.sum(loss), "mean": np.sum(loss) / batch}[a.reduction]
    nll, used = weighted_nll(a, logp, target, weight)
    uniform = -np.sum(logp * w, axis) * (target != a.ignore_index)
    loss = (1 - smooth) * nll + smooth / classes * uniform
    return {"none": loss, "sum": np.sum(loss), "mean": np.sum(loss) / np.sum(used)}[a.reduction]


def softmax_cross_entropy(a, x, target, weight):
    axis = 1 if x.ndim > 1 else 0
    lse = np.max(x, axis) + np.log(np.sum(np.exp(x - np.max(x, axis, keepdims=True)), axis))
    return cross_entropy(a, x, target, weight), Typed(lse, "wide")


def softmax_cross_entropy_grad(a, x, target, weight, lse, g):
    axis = 1 if x.ndim > 1 else 0
    used = np.expand_dims(target != a.ignore_index, axis)
    w = np.ones(x.shape[axis]) if weight is None else weight
    w = w.reshape([-1 if i == axis else 1 for i in range(x.ndim)])
    hit = np.expand_dims(target, axis) == np.arange(x.shape[axis]).reshape(w.shape)
    share = ((1 - a.label_smoothing) * hit + a.label_smoothing / x.shape[axis]) * w * used
    p = np.exp(x - np.expand_dims(lse, axis))
    scale = np.expand_dims(g, axis) if a.reduction == "none" else g
    if a.reduction == "mean":
        scale = scale / np.sum(hit * w * used)
    return (p * np.sum(share, axis, keepdims=True) - share) * scale


def bce_with_logits(a, x, target, weight, pos_weight):
    positive = 1 if pos_weight is None else pos_weight
    loss = (1 - target) * x + (1 + (positive - 1) * target) * np.logaddexp(0, -x)
    return reduced(a, loss if weight is None else loss * weight)


def smooth_l1(a, x, target):
    d = np.abs(x - target)
    return reduced(a, d if a.beta == 0 else np.where(d < a.beta, d * d / (2 * a.beta), d - a.beta / 2))


OPS |= {
    "cross_entropy": cross_entropy,
    "softmax_cross_entropy": softmax_cross_entropy,
    "softmax_cross_entropy_grad": softmax_cross_entropy_grad,
    "nll_loss": nll_loss,
    "bce_with_logits": bce_with_logits,
    "mse_loss": lambda a, x, target: reduced(a, (x - target) ** 2),
    "l1_loss": lambda a, x, target: reduced(a, np.abs(x - target)),
    "smooth_l1_loss": smooth_l1,
}

# ---- optimizer updates, as torch.optim documents them


def update(cells_of):
    """An update of one parameter, f(a, lr, gradient, *cells), as that of many: the gradients come first, then all cells."""

    def decorate(f):
        def many(a, lr, *tensors):
            k = cells_of(a)
            n = len(tensors) // (1 + k)
            r = []
            for i in range(n):
                p, *state = tensors[n + i * k : n + (i + 1) * k]
                r += f(a, lr, -tensors[i] if a.maximize else tensors[i], p, *state)
            return r

        return many

    return decorate


@update(lambda a: 1 + (a.momentum != 0))
def sgd(a, lr, g, p, buffer=None):
    g = g + a.weight_decay * p
    if not a.momentum:
        return [p - lr * g]
    buffer = g if a.first else a.momentum * buffer + (1 - a.dampening) * g
    return [p - lr * (g + a.momentum * buffer if a.nesterov else buffer), buffer]


@update(lambda a: 4 + a.amsgrad)
def adam(a, lr, g, p, mean, square, *rest):
    *largest, step = rest
    step = step + 1
    if a.decoupled:
        p = p * (1 - lr * a.weight_decay)
    else:
        g = g + a.weight_decay * p
    mean = a.beta1 * mean + (1 - a.beta1) * g
    square = a.beta2 * square + (1 - a.beta2) * g * g
    largest = [np.maximum(*largest, square)] if a.amsgrad else []
    unbiased = (largest[0] if a.amsgrad else square) / (1 - a.beta2**step)
    p = p - lr * (mean / (1 - a.beta1**step)) / (np.sqrt(unbiased) + a.eps)
    return [p, mean, square, *largest, step]


@update(lambda a: 2 + a.centered + (a.momentum != 0))
def rmsprop(a, lr, g, p, square, *state):
    g = g + a.weight_decay * p
    square = a.alpha * square + (1 - a.alpha) * g * g
    spread, mean, buffer = square, [], []
    if a.centered:
        mean = [a.alpha * state[0] + (1 - a.alpha) * g]
        spread = square - mean[0] ** 2
    direction = g / (np.sqrt(spread) + a.eps)
    if a.momentum:
        direction = a.momentum * state[-1] + direction
        buffer = [direction]
    return [p - lr * direction, square, *mean, *buffer]


def clip_grads_with_norm(a, norm, *grads):
    return [g * min(1, a.max_norm / (norm + 1e-6)) for g in grads]


OPS |= {"clip_grads_with_norm": clip_grads_with_norm}
OPS |= {"sgd_update": sgd, "adam_update": adam, "rmsprop_update": rmsprop}

# ---- gradient scaling


def amp_unscale(a, scale, found_inf, *grads):
    return (found_inf | any(~np.isfinite(g).all() for g in grads), *(g / scale for g in grads))


def amp_update_scale(a, scale, tracker, found_inf):
    if found_inf:
        return scale * a.backoff_factor, np.int64(0)
    grown = tracker + 1 >= a.growth_interval
    return scale * a.growth_factor if grown else scale, np.int64(0 if grown else tracker + 1)


OPS |= {"amp_unscale": amp_unscale, "amp_update_scale": amp_update_scale}
