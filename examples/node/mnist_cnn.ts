// The guide's SimpleCNN on MNIST: one epoch over 60,000 digits, export as ONNX, then the accuracy on 10,000 others.
// Get the data with ci/setup --data.  Usage: node mnist_cnn.js [--device NAME] [output folder [data folder [steps to stop after]]]
import { join } from "node:path";
import {
  crossEntropy,
  DataLoader,
  type Dataset,
  io,
  manualSeed,
  nn,
  onnx,
  optim,
  type Tensor,
  TensorDataset,
  tensor,
  tidy,
  withGradMode,
  zeros,
} from "sterna";
import { countCorrect, Progress, parseArguments } from "./common.js";

const CLASSES = 10;

class SimpleCNN extends nn.Module {
  features = new nn.Sequential(
    new nn.Conv2d(1, 32, 3, { padding: 1 }), // (B, 32, 28, 28)
    new nn.BatchNorm2d(32),
    new nn.ReLU(),
    new nn.Conv2d(32, 64, 3, { padding: 1 }), // (B, 64, 28, 28)
    new nn.BatchNorm2d(64),
    new nn.ReLU(),
    new nn.MaxPool2d(2), // (B, 64, 14, 14)
    new nn.Dropout2d(0.25),
    new nn.Flatten(),
  );
  classifier = new nn.Sequential(
    new nn.Linear(64 * 14 * 14, 512),
    new nn.ReLU(),
    new nn.Dropout(0.5),
    new nn.Linear(512, CLASSES),
  );
  override forward(x: Tensor): Tensor {
    return this.classifier.call(this.features.call(x));
  }
}

/** Images as f32 (N, 1, 28, 28), normalized as usual for MNIST, and labels as i64 (N). */
async function mnist(folder: string, images: string, labels: string): Promise<Dataset> {
  const [x, y] = await Promise.all([io.readIdx(join(folder, images)), io.readIdx(join(folder, labels))]);
  return tidy(() => {
    const normalized = x.cast("f32").div(255).sub(0.1307).div(0.3081).unsqueeze(1);
    return new TensorDataset(normalized.toDevice(device), y.cast("i64").toDevice(device));
  });
}

/** One pass over the loader, or its first `steps` batches: trains by `update`, or evaluates without.  The loss of every
 * step goes into `curve`.  Gives the accuracy. */
async function pass(loader: DataLoader, steps: number, update?: (loss: Tensor) => void, curve: number[] = []) {
  net.train(update !== undefined);
  const progress = new Progress(1, 1, steps);
  let step = 0;
  if (steps === 0) return Number.NaN;
  for await (const [x, y] of loader.epoch(0) as AsyncIterable<[Tensor, Tensor]>) {
    withGradMode(update ? "enabled" : "inference", () =>
      tidy(() => {
        const logits = net.call(x);
        const loss = crossEntropy(logits, y);
        update?.(loss);
        curve.push(loss.item());
        progress.add(loss.item(), countCorrect(logits, y), y.numel);
      }),
    );
    if (++step === steps) break;
  }
  return progress.accuracy;
}

const { device, rest } = parseArguments();
const [out = ".", data = ".deps/data/mnist", limit] = rest;
manualSeed(42);
const train = await mnist(data, "train-images-idx3-ubyte", "train-labels-idx1-ubyte");
const test = await mnist(data, "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte");
const trainLoader = new DataLoader(train, { batchSize: 64, shuffle: true, workers: 1 });
const testLoader = new DataLoader(test, { batchSize: 1000, workers: 1 });

const net = new SimpleCNN();
console.log(`on ${net.parameters()[0]?.device}`);
const optimizer = new optim.Adam(net, { lr: 1e-3 });
const epoch = trainLoader.length;
const schedule = new optim.OneCycleLR(optimizer, 3e-3, epoch);
const steps = Math.min(limit === undefined ? epoch : Number(limit), epoch);

const curve: number[] = [];
const update = (loss: Tensor) => {
  optimizer.zeroGrad();
  loss.backward();
  optimizer.step();
  schedule.step();
};
await pass(trainLoader, steps, update, curve);
await io.saveNpy(join(out, "curve.npy"), tensor(Float64Array.from(curve)));
await net.save(join(out, "mnist_cnn.safetensors"));
await onnx.export(net, zeros([1, 1, 28, 28]), join(out, "mnist_cnn.onnx"), { dynamicBatch: true });

if (steps === epoch) {
  const accuracy = await pass(testLoader, testLoader.length);
  console.log(`test accuracy after one epoch: ${accuracy.toFixed(4)}`);
  if (accuracy < 0.985) throw new Error("the accuracy is below 0.985");
}
