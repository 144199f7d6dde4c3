"""The workloads of bench_sterna in PyTorch.  With --check they start from the weights and inputs in --files.

usage: python tests/bench/torch_workloads.py [--threads N] [--only NAME,...] [--seconds S] [--mode eager|compile]
                                             [--device cpu|cuda] [--tf32] [--files FOLDER --check]
"""
import functools
import torch
import torch.nn.functional as F
from torch import nn
import peer

options = peer.arguments(__doc__)
torch.set_num_threads(options.threads)
device = torch.device(options.device)
torch.set_float32_matmul_precision("high" if options.tf32 else "highest")
torch.backends.cudnn.allow_tf32 = options.tf32
torch.backends.cudnn.benchmark = True  # the fastest of cuDNN's algorithms, which are tried in the first calls
workloads = {}


class Setting:
    """Where a workload has its tensors from: made at random, or given."""
    def __init__(self, name):
        self.given = {}
        if options.check:
            from safetensors.torch import load_file
            self.given = load_file(options.files / f"{name}.safetensors", device=options.device)

    def tensor(self, kind, index, make):
        return self.given[f"{kind}.{index}"] if options.check else make()

    def input(self, index, *shape):
        return self.tensor("input", index, lambda: torch.randn(*shape))

    def labels(self, count, classes):
        return self.tensor("input", 1, lambda: torch.randint(0, classes, (count,)))

    def network(self, net):
        if options.check:
            for layer in net.modules():
                if isinstance(layer, (nn.Dropout, nn.Dropout2d)):
                    layer.p = 0.0
            net.load_state_dict({k: v for k, v in self.given.items()
                                 if k.split(".")[0] not in ("input", "variable", "constant")})
        return net


def workload(parts=1):
    def add(make):
        def step_and_parts():
            with device:  # for what is made here; in a step it would cost time
                return make(Setting(make.__name__)), parts
        workloads[make.__name__] = step_and_parts
    return add


def compiled(function):
    mode = "max-autotune" if device.type == "cuda" else "max-autotune-no-cudagraphs"
    return torch.compile(function, mode=mode) if options.mode == "compile" else function


def autocast():
    return torch.autocast(device.type, torch.bfloat16, enabled=options.dtype == "bf16")


def train(net, optimizer, x, y):
    def loss_of(x, y):
        with autocast():
            return F.cross_entropy(net(x), y)
    forward = compiled(loss_of)

    def step():
        optimizer.zero_grad(set_to_none=True)
        loss = forward(x, y)
        loss.backward()
        optimizer.step()
        return loss.detach()
    return step


def infer(net, x):
    net = compiled(net.eval())

    def step():
        with torch.inference_mode(), autocast():
            return net(x)
    return step


# --- the cost of a call

@workload(parts=1000)
def op_add_scalar_nograd(s):
    a, b = torch.ones(1), torch.ones(1)

    def step():
        with torch.no_grad():
            for _ in range(1000):
                a + b
    return step


@workload(parts=1000)
def op_add_scalar_taped(s):
    w, b = torch.ones(1, requires_grad=True), torch.ones(1)

    def step():
        for _ in range(1000):
            w + b
    return step


@workload(parts=100)
def op_chain_grad(s):
    w = torch.ones(8, requires_grad=True)

    def step():
        t = w
        for _ in range(50):
            t = t * 1.01 + 0.5
        total = t.sum()
        total.backward()
        w.grad = None
        return total.detach()
    return step


@workload()
def linreg_manual(s):
    x = s.input(0, 100, 1)
    y = s.tensor("input", 1, lambda: 2 * x + 0.5 + 0.1 * torch.randn(100, 1))

    def step():
        w, b = (torch.zeros(*shape, device=device, requires_grad=True) for shape in ((1, 1), (1,)))
        for _ in range(200):
            loss = ((x @ w + b - y) ** 2).mean()
            loss.backward()
            with torch.no_grad():
                w -= 0.1 * w.grad
                b -= 0.1 * b.grad
            w.grad.zero_()
            b.grad.zero_()
        return loss.detach()
    return step


# --- networks

def mlp():
    layers, width = [], 64
    for hidden in (256, 128, 64):
        layers += [nn.Linear(width, hidden), nn.BatchNorm1d(hidden), nn.GELU(), nn.Dropout(0.3)]
        width = hidden
    return nn.Sequential(*layers, nn.Linear(width, 10))


@workload()
def mlp_train_b32(s):
    net = s.network(mlp())
    optimizer = torch.optim.AdamW(net.parameters(), lr=1e-3, weight_decay=1e-4)
    return train(net, optimizer, s.input(0, 32, 64), s.labels(32, 10))


@workload()
def mlp_infer_b1(s):
    return infer(s.network(mlp()), s.input(0, 1, 64))


def cnn():
    return nn.Sequential(
        nn.Conv2d(1, 32, 3, padding=1), nn.BatchNorm2d(32), nn.ReLU(True), nn.Conv2d(32, 64, 3, padding=1),
        nn.BatchNorm2d(64), nn.ReLU(True), nn.MaxPool2d(2, 2), nn.Dropout2d(0.25), nn.Flatten(),
        nn.Linear(64 * 14 * 14, 512), nn.ReLU(True), nn.Dropout(0.5), nn.Linear(512, 10))


@workload()
def cnn_train_b64(s):
    net = s.network(cnn())
    return train(net, torch.optim.Adam(net.parameters(), lr=1e-3), s.input(0, 64, 1, 28, 28), s.labels(64, 10))


@workload()
def cnn_infer_b1(s):
    return infer(s.network(cnn()), s.input(0, 1, 1, 28, 28))


class Basic(nn.Module):
    def __init__(self, channels, out, stride):
        super().__init__()
        self.c1, self.b1 = nn.Conv2d(channels, out, 3, stride, 1, bias=False), nn.BatchNorm2d(out)
        self.c2, self.b2 = nn.Conv2d(out, out, 3, 1, 1, bias=False), nn.BatchNorm2d(out)
        same = stride == 1 and channels == out
        self.d = nn.Identity() if same else nn.Sequential(nn.Conv2d(channels, out, 1, stride, bias=False),
                                                          nn.BatchNorm2d(out))

    def forward(self, x):
        return F.relu(self.b2(self.c2(F.relu(self.b1(self.c1(x))))) + self.d(x))


def resnet18():
    layers = [nn.Conv2d(3, 64, 7, 2, 3, bias=False), nn.BatchNorm2d(64), nn.ReLU(), nn.MaxPool2d(3, 2, 1)]
    for channels, out in (64, 64), (64, 128), (128, 256), (256, 512):
        layers += [Basic(channels, out, 1 if channels == out else 2), Basic(out, out, 1)]
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(512, 1000))


def resnet18_train(s, batch):  # channels_last is what PyTorch is fastest with
    net = s.network(resnet18()).to(memory_format=torch.channels_last)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9, nesterov=True)
    x = s.input(0, batch, 3, 224, 224).to(memory_format=torch.channels_last)
    return train(net, optimizer, x, s.labels(batch, 1000))


@workload()
def resnet18_train_b8(s):
    return resnet18_train(s, 8)


@workload()
def resnet18_train_b128(s):
    return resnet18_train(s, 128)


@workload()
def resnet18_infer_b1(s):
    return infer(s.network(resnet18()), s.input(0, 1, 3, 224, 224))


# --- single kernels

def gemm(s, n):
    dtype = torch.bfloat16 if options.dtype == "bf16" else torch.float32
    return functools.partial(torch.matmul, *(s.input(i, n, n).to(dtype) for i in range(2)))


@workload()
def gemm_1024(s):
    return gemm(s, 1024)


@workload()
def gemm_8192(s):
    return gemm(s, 8192)


@workload()
def gelu_16m(s):
    return functools.partial(F.gelu, s.input(0, 16 << 20))


@workload()
def softmax_4096x1024(s):
    return functools.partial(torch.softmax, s.input(0, 4096, 1024), -1)


@workload()
def layernorm_4096x1024(s):
    return infer(s.network(nn.LayerNorm(1024)), s.input(0, 4096, 1024))


@workload()
def fused_chain_4m(s):
    chain = compiled(lambda a, b: torch.tanh(a * b + 0.5).mul(2.0).sub(b).relu().add(a).sigmoid())
    return functools.partial(chain, s.input(0, 4 << 20), s.input(1, 4 << 20))


@workload()
def adamw_20m(s):
    parameters = [s.tensor("variable", i, lambda: torch.randn(1 << 20)).requires_grad_() for i in range(20)]
    for i, p in enumerate(parameters):
        p.grad = s.tensor("constant", i, lambda: torch.randn(1 << 20))
    optimizer = torch.optim.AdamW(parameters, lr=1e-3, fused=True)

    def step():
        optimizer.step()
        return parameters[0].detach()
    return step


@workload()
def sum_16m(s):
    return s.input(0, 16 << 20).sum


peer.run(options, f"torch-{options.mode}", torch.__version__, workloads, lambda result: result.float().cpu().numpy(),
         functools.partial(torch.cuda.synchronize, device) if device.type == "cuda" else lambda: None)
