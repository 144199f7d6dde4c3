// The cost of a call and of a training step, on one thread; the lines are those of ci/bench --languages.
import * as st from "sterna";
import { nn, optim } from "sterna";

/** Nanoseconds of a call: the least over rounds of at least 20 ms. */
function measure(f: () => void): number {
  let [count, best] = [1, Number.POSITIVE_INFINITY];
  for (let rounds = 0; rounds < 40; ) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < count; ++i) f();
    const ns = Number(process.hrtime.bigint() - start);
    if (ns < 20e6) {
      count *= 2;
      continue;
    }
    best = Math.min(best, ns / count);
    ++rounds;
  }
  return best;
}
const report = (name: string, ns: number) =>
  console.log(JSON.stringify({ language: "node", name, ns: Number(ns.toFixed(1)) }));

st.setNumThreads(1);
const [a, b] = [st.ones([1]), st.ones([1])];
report(
  "add",
  measure(() => a.add(b).dispose()),
);

st.manualSeed(42);
const net = new nn.Sequential();
let width = 64;
for (const hidden of [256, 128, 64]) {
  net.append(new nn.Linear(width, hidden)).append(new nn.BatchNorm1d(hidden));
  net.append(new nn.GELU()).append(new nn.Dropout(0.3));
  width = hidden;
}
net.append(new nn.Linear(width, 10));
const optimizer = new optim.AdamW(net, { lr: 1e-3, weightDecay: 1e-4 });
const x = st.rand([32, 64]);
const y = st.randint(0, 10, [32]);
report(
  "mlp_step",
  measure(() =>
    st.tidy(() => {
      optimizer.zeroGrad();
      st.crossEntropy(net.call(x), y).backward();
      optimizer.step();
    }),
  ),
);
