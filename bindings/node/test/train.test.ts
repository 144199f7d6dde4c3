// Optimizers, schedules, checkpoints, and a training that works.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as st from "sterna";
import { io, nn, optim } from "sterna";
import { expectNoLeaks, failure, temporary } from "./common.js";

expectNoLeaks();
const file = temporary();

function problem(seed: number) {
  st.manualSeed(seed);
  const net = new nn.Sequential(new nn.Linear(2, 16), new nn.Tanh(), new nn.Linear(16, 1));
  const x = st.randn([64, 2]);
  return { net, x, y: x.narrow(1, 0, 1).mul(x.narrow(1, 1, 1)) };
}

test("every optimizer lowers the loss", () => {
  const kinds = [optim.SGD, optim.Adam, optim.AdamW, optim.RMSprop];
  for (const kind of kinds) {
    const { net, x, y } = problem(1);
    const optimizer = new kind(net, { lr: 0.02 });
    const step = () =>
      st.tidy(() => {
        const loss = net.call(x).mseLoss(y);
        optimizer.zeroGrad();
        loss.backward();
        optim.clipGradNorm(net, 5);
        optimizer.step();
        return loss.item();
      });
    const first = step();
    for (let i = 0; i < 100; ++i) step();
    assert(step() < 0.8 * first, kind.name);
  }
});

test("groups and options", () => {
  const [a, b] = [st.ones([1]), st.ones([2])].map((t) => t.variable({ requiresGrad: true })) as [st.Tensor, st.Tensor];
  const optimizer = new optim.SGD([a], { lr: 0.5, momentum: 0.9 });
  assert.equal(optimizer.addGroup([b], { lr: 0.25 }), 1);
  assert.deepEqual([optimizer.groups, optimizer.lr, optimizer.groupLr(1)], [2, 0.5, 0.25]);
  optimizer.lr = 0.1;
  optimizer.setOption("momentum", 0.5, 1);
  assert.deepEqual(
    [optimizer.groupLr(1), optimizer.option("momentum", 1), optimizer.option("momentum")],
    [0.1, 0.5, 0.9],
  );
  optimizer.setGroupLr(1, 0.3);
  a.grad = st.ones([1]);
  optimizer.step();
  assert.equal(Math.fround(a.item()), Math.fround(0.9));
  assert.match(optimizer.toString(), /^SGD/);
  assert.throws(() => optimizer.option("none"), st.NotFoundError);
  optim.clipGradValue([a], 0.5);
  assert.equal(optim.clipGradNorm([a], 0.1).item(), 0.5);
  // @ts-expect-error: there is no such option
  assert.throws(() => new optim.SGD([a], { learningRate: 1 }), failure({ argument: "learningRate" }));
});

test("schedules set learning rates", () => {
  const optimizer = new optim.SGD([st.ones([1]).variable({ requiresGrad: true })], { lr: 1 });
  const steps = (schedule: optim.Scheduler, n: number) =>
    Array.from({ length: n }, () => {
      schedule.step();
      return Number(optimizer.lr.toFixed(6));
    });
  assert.deepEqual(steps(new optim.LambdaLR(optimizer, (s) => 1 / (1 + s)), 3), [0.5, 0.333333, 0.25]);
  optimizer.lr = 1;
  const parts = [new optim.ExponentialLR(optimizer, 0.5), new optim.StepLR(optimizer, 1, { gamma: 0.1 })];
  const both = new optim.SequentialLR(optimizer, parts, [2]);
  assert.equal(steps(both, 3).length, 3);
  assert.equal(both.lastStep, 3);
  const plateau = new optim.ReduceLROnPlateau(optimizer, { patience: 0, factor: 0.5 });
  optimizer.lr = 1;
  for (const metric of [1, 1, 1]) plateau.step(metric);
  assert.equal(optimizer.lr, 0.25);
  assert.throws(() => plateau.step(), st.StateError);
  const mine = new RangeError("mine");
  let fail = false;
  const bad = new optim.LambdaLR(optimizer, () => {
    if (fail) throw mine;
    return 1;
  });
  fail = true;
  assert.throws(
    () => bad.step(),
    (e) => e === mine,
  );
});

test("a checkpoint goes on as if the run had never stopped", async () => {
  const make = () => {
    const { net, x, y } = problem(3);
    const optimizer = new optim.Adam(net, { lr: 0.01 });
    const scheduler = new optim.ExponentialLR(optimizer, 0.99);
    const loader = new st.DataLoader(new st.TensorDataset(x, y), { batchSize: 8, shuffle: true, seed: 5 });
    const metadata = new st.Dict();
    return { parts: { module: net, optimizer, schedulers: [scheduler], loader, metadata } };
  };
  const run = async ({ parts }: ReturnType<typeof make>, n: number) => {
    const losses: number[] = [];
    for (let i = 0; i < n; ++i) {
      const [x, y] = ((await parts.loader.next()) ?? (await parts.loader.epoch(1).next())) as [st.Tensor, st.Tensor];
      const loss = parts.module.call(x).mseLoss(y);
      parts.optimizer.zeroGrad();
      loss.backward();
      parts.optimizer.step();
      parts.schedulers[0]?.step();
      losses.push(loss.item());
    }
    return losses;
  };
  const whole = await run(make(), 12);
  const first = make();
  await run(first, 5);
  first.parts.metadata.setMetadata("epoch", "0");
  await io.saveCheckpoint(file("run.safetensors"), first.parts);
  const second = make();
  st.manualSeed(99);
  await io.loadCheckpoint(file("run.safetensors"), second.parts);
  assert.deepEqual(await run(second, 7), whole.slice(5));
  assert.deepEqual(second.parts.metadata.metadata, { epoch: "0" });
});
