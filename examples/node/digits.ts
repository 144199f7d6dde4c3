// The guide's FeedForwardNet on the 1,797 real 8x8 digits of UCI: data loader, AdamW with a one-cycle schedule,
// clipping, weighted cross entropy, best checkpoint, reload, test, export as a program and as ONNX.
// Usage: node digits.js [--device NAME] [output folder [checkpoint to go on from]], from the repository's root.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  crossEntropy,
  DataLoader,
  type Dataset,
  Dict,
  inference,
  io,
  manualSeed,
  nn,
  onnx,
  optim,
  Program,
  type Tensor,
  TensorDataset,
  tensor,
  tidy,
} from "sterna";
import { countCorrect, Progress, parseArguments } from "./common.js";

const FEATURES = 64;
const CLASSES = 10;
const BATCH = 32;
const EPOCHS = 30;

/** 64 -> 256 -> 128 -> 64 -> 10 */
function feedForwardNet(): nn.Sequential {
  const net = new nn.Sequential();
  let width = FEATURES;
  for (const hidden of [256, 128, 64]) {
    net.append(new nn.Linear(width, hidden)).append(new nn.BatchNorm1d(hidden));
    net.append(new nn.GELU()).append(new nn.Dropout(0.3));
    width = hidden;
  }
  return net.append(new nn.Linear(width, CLASSES));
}

/** digits.csv: 64 pixels in 0..16, then the label. */
async function loadDigits(): Promise<Dataset> {
  const table = (await io.readCsv("examples/data/digits.csv")).toDevice(device);
  const x = table.narrow(1, 0, FEATURES).div(16);
  return new TensorDataset(x, table.select(1, FEATURES).cast("i64"));
}

/** All samples of a dataset, as one batch. */
function allOf(data: Dataset): [Tensor, Tensor] {
  return new DataLoader(data, { batchSize: data.length }).nextSync() as [Tensor, Tensor];
}

function predict(net: nn.Sequential, x: Tensor): Tensor {
  return inference(() => {
    net.eval();
    const logits = net.call(x) as Tensor;
    net.train();
    return logits;
  });
}

const { device, rest } = parseArguments();
const [folder = ".", resume] = rest;
const inFolder = (name: string) => join(folder, name);
const start = performance.now();
manualSeed(42);

// data: a seeded 80/20 split
const digits = await loadDigits();
const training = Math.trunc(digits.length * 0.8);
const [train, test] = digits.randomSplit([training, digits.length - training], 42) as [Dataset, Dataset];
const [, trainLabels] = allOf(train);
const [testX, testLabels] = allOf(test);
console.log(`on ${testX.device}`);
const loader = new DataLoader(train, { batchSize: BATCH, shuffle: true, dropLast: true, workers: 1 });

// weights that make rare classes count as much as frequent ones: n / (classes * count)
const counts = trainLabels.oneHot(CLASSES).sum({ axes: [0], dtype: "f32" });
const weight = counts.rdiv(training / CLASSES);

// model, optimizer, schedule
const net = feedForwardNet();
console.log(net.summary());
const optimizer = new optim.AdamW(net, { lr: 1e-3, weightDecay: 1e-4 });
const schedule = new optim.OneCycleLR(optimizer, 5e-3, EPOCHS * loader.length);

// all that the run needs to go on after its best epoch
const notes = new Dict();
const run = { module: net, optimizer, schedulers: [schedule], loader, metadata: notes };
let [best, bestEpoch] = [0, 0];
if (resume) {
  await io.loadCheckpoint(resume, run);
  await io.saveCheckpoint(inFolder("checkpoint.safetensors"), run);
  best = Number(notes.getMetadata("correct"));
  bestEpoch = Number(notes.getMetadata("epoch"));
}

const curve: number[] = []; // the loss of every step
for (let epoch = bestEpoch + 1; epoch <= EPOCHS; ++epoch) {
  const progress = new Progress(epoch, EPOCHS, loader.length);
  for await (const [x, y] of loader.epoch(epoch) as AsyncIterable<[Tensor, Tensor]>) {
    tidy(() => {
      optimizer.zeroGrad();
      const logits = net.call(x);
      const loss = crossEntropy(logits, y, { weight });
      loss.backward();
      optim.clipGradNorm(net, 1);
      optimizer.step();
      schedule.step();
      curve.push(loss.item());
      progress.add(loss.item(), countCorrect(logits, y), BATCH);
    });
  }
  const correct = tidy(() => countCorrect(predict(net, testX), testLabels));
  if (correct > best) {
    [best, bestEpoch] = [correct, epoch];
    notes.setMetadata("correct", String(best)).setMetadata("epoch", String(bestEpoch));
    await io.saveCheckpoint(inFolder("checkpoint.safetensors"), run);
  }
}
await io.saveNpy(inFolder("curve.npy"), tensor(Float64Array.from(curve)));

// the network of the best checkpoint, loaded into a new one
const reloaded = feedForwardNet();
await io.loadCheckpoint(inFolder("checkpoint.safetensors"), { module: reloaded });
await reloaded.save(inFolder("model.safetensors"));
const logits = predict(reloaded, testX);
const accuracy = countCorrect(logits, testLabels) / test.length;
console.log(`best epoch ${bestEpoch}, reloaded: test accuracy ${accuracy.toFixed(4)}`);

// the network as a program that runs without this code
await Program.capture([testX], (x) => predict(reloaded, x)).save(inFolder("program.safetensors"));
const served = await Program.load(inFolder("program.safetensors"));
const [again] = (await served.runAsync(testX)) as [Tensor];
const difference = again.sub(logits).abs().max().item();
if (difference !== 0) throw new Error(`the loaded program differs from the network by ${difference}`);

// ONNX with a dynamic batch, and what ONNX Runtime is to compute
await onnx.export(reloaded, testX, inFolder("model.onnx"), { dynamicBatch: true });
await io.saveSafetensors(inFolder("test.safetensors"), { x: testX, logits, labels: testLabels });

const seconds = (performance.now() - start) / 1000;
await writeFile(inFolder("report.json"), `${JSON.stringify({ accuracy, epochs: EPOCHS, seconds })}\n`);
if (accuracy < 0.97) throw new Error("the accuracy is below 0.97");
