"""The guide's FeedForwardNet on the 1,797 real 8x8 digits of UCI: examples/c/digits.c, straight from the C ABI.
Run it from the repository's root."""
import argparse, array, pathlib, sys

from abi import st

FEATURES, CLASSES, BATCH, EPOCHS = 64, 10, 32, 30


def feed_forward_net():  # 64 -> 256 -> 128 -> 64 -> 10
    layers, width = [], FEATURES
    for hidden in 256, 128, 64:
        layers += [st.nn_linear(width, hidden), st.nn_batch_norm1d(hidden), st.nn_gelu(), st.nn_dropout(0.3)]
        width = hidden
    return st.nn_sequential(layers + [st.nn_linear(width, CLASSES)])


def load_digits():  # digits.csv: 64 pixels in 0..16, then the label
    table = st.to_device(st.read_csv("examples/data/digits.csv"), arguments.device)
    pixels, labels = st.narrow(table, 1, 0, FEATURES), st.select(table, 1, FEATURES)
    return st.dataset_tensors([st.div_scalar(pixels, 16), st.cast(labels, "i64")])


def all_of(part):  # its samples, as two tensors
    loader = st.loader_create(part, batch_size=st.dataset_size(part))
    st.loader_epoch(loader, 0)
    batch = st.loader_next(loader)
    return st.batch_tensor(batch, 0), st.batch_tensor(batch, 1)


def count_correct(logits, labels):
    return int(st.tensor_item(st.sum(st.eq(st.argmax(logits, axis=1), labels))))


def predict(net, x):
    before = st.set_grad_mode("inference")
    st.module_train(net, 0)
    logits = st.module_forward(net, x)
    st.module_train(net, 1)
    st.set_grad_mode(before)
    return logits


parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--device", default="cpu", help="where to compute")
parser.add_argument("out", nargs="?", type=pathlib.Path, default=".", help="output folder")
parser.add_argument("resume", nargs="?", help="checkpoint to go on from")
arguments = parser.parse_args()
out = arguments.out
st.set_device(arguments.device)
st.manual_seed(42)

# data: a seeded 80/20 split, and weights that make rare classes count as much as frequent ones
digits = load_digits()
size = st.dataset_size(digits)
training = size * 8 // 10
parts = st.random_split(digits, [training, size - training], 42)
(_, train_labels), (test_x, test_labels) = map(all_of, parts)
print(f"on {st.tensor_get_info(test_x).device}")
loader = st.loader_create(parts[0], batch_size=BATCH, shuffle=1, drop_last=1, workers=1)
counts = st.sum(st.one_hot(train_labels, CLASSES), axes=[0], dtype="f32")
weights = st.rdiv_scalar(counts, training / CLASSES)

net = feed_forward_net()
optimizer = st.optim_adamw(net, 1e-3, weight_decay=1e-4)
schedule = st.scheduler_one_cycle(optimizer, 5e-3, EPOCHS * st.loader_batches(loader))

# all that the run needs to go on after its best epoch
notes = st.dict_create()
run = dict(module=net, optimizer=optimizer, schedulers=[schedule], loader=loader, metadata=notes)
best_file, best, best_epoch = out / "checkpoint.safetensors", 0, 0
if arguments.resume:
    st.checkpoint_load(arguments.resume, **run)
    st.checkpoint_save(best_file, **run)
    best, best_epoch = (int(st.dict_metadata(notes, key)) for key in ("correct", "epoch"))

curve = array.array("d")  # the loss of every step
for epoch in range(best_epoch + 1, EPOCHS + 1):
    st.loader_epoch(loader, epoch)
    while batch := st.loader_next(loader):
        st.optimizer_zero_grad(optimizer)
        logits = st.module_forward(net, st.batch_tensor(batch, 0))
        loss = st.cross_entropy(logits, st.batch_tensor(batch, 1), weight=weights)
        st.backward(loss)
        st.clip_grad_norm(net, 1)
        st.optimizer_step(optimizer)
        st.scheduler_step(schedule)
        curve.append(st.tensor_item(loss))
    correct = count_correct(predict(net, test_x), test_labels)
    print(f"epoch {epoch:2}/{EPOCHS}: loss {curve[-1]:.4f}, {correct} of {size - training} right", flush=True)
    if correct > best:
        best, best_epoch = correct, epoch
        st.dict_set_metadata(notes, "correct", best)
        st.dict_set_metadata(notes, "epoch", best_epoch)
        st.checkpoint_save(best_file, **run)
st.npy_save(out / "curve.npy", st.tensor_from_data(curve, "f64", [len(curve)]))

# the network of the best checkpoint, loaded into a new one
reloaded = feed_forward_net()
st.checkpoint_load(best_file, module=reloaded)
st.module_save(reloaded, out / "model.safetensors")
logits = predict(reloaded, test_x)
accuracy = count_correct(logits, test_labels) / (size - training)
print(f"best epoch {best_epoch}, reloaded: test accuracy {accuracy:.4f}")

# the network as a program that runs without this code, and as ONNX
(x,), capture = st.capture_begin([test_x])
program = st.capture_end(capture, [predict(reloaded, x)])
st.program_save(program, out / "program.safetensors")
(again,) = st.program_run(st.program_load(out / "program.safetensors"), [test_x], outputs=1)
assert st.tensor_item(st.max(st.abs(st.sub(again, logits)))) == 0
st.onnx_export(reloaded, test_x, out / "model.onnx", dynamic_batch=1)
st.safetensors_save(out / "test.safetensors", ["x", "logits", "labels"], [test_x, logits, test_labels])
sys.exit(0 if accuracy >= 0.97 else "the accuracy is below 0.97")
