// A worker that is always inside of some call of the library, until somebody ends it.
import { parentPort, workerData } from "node:worker_threads";
import * as st from "sterna";
import { nn, optim } from "sterna";

const x = st.randn([64, 256]);
const y = st.randint(0, 10, [64]);
const net = new nn.Sequential(
  new nn.Linear(256, 256),
  nn.lambda((t) => t.relu()),
  new nn.Linear(256, 10),
);
const optimizer = new optim.Adam(net, { lr: 1e-3 });
const train = (a: st.Tensor, b: st.Tensor) => {
  const loss = st.crossEntropy(net.call(a), b);
  optimizer.zeroGrad();
  loss.backward();
  optimizer.step();
  return loss;
};
const step = st.compile(train);
const rows = new st.TensorDataset(x, y);
class Samples extends st.Dataset {
  readonly length = 1000;
  override get(i: number): st.Batch {
    return [st.full([256], i), st.tensor(BigInt(i % 10))];
  }
}

const work: { [name: string]: () => unknown } = {
  eager: () => st.tidy(() => train(x, y).item()),
  garbage: () => train(x, y),
  compiled: () => step(x, y),
  async: () => step.async(x, y),
  loader: async () => {
    for await (const [a] of new st.DataLoader(rows, { batchSize: 4, workers: 2, shuffle: true })) a?.sum();
  },
  dataset: () => {
    for (const [a] of new st.DataLoader(new Samples(), { batchSize: 16 })) a?.sum();
  },
  queue: () => new st.Queue(1).next(),
  hook: () => {
    const leaf = x.withGrad();
    leaf.registerHook((grad) => grad.mul(2));
    leaf.square().sum().backward();
  },
};

st.setLogSink(() => {}, "debug");
parentPort?.postMessage("ready");
for (;;) await work[workerData as string]?.();
