// Datasets, loaders, queues.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import * as st from "sterna";
import { expectNoLeaks, failure } from "./common.js";

expectNoLeaks();
const numbers = (t: st.Tensor | undefined) => t?.toArray();

class Squares extends st.Dataset {
  readonly length = 10;
  override get(i: number): st.Batch {
    return [st.tensor(i), st.tensor([i * i, i])];
  }
}

test("a dataset of JavaScript makes batches, on and off the loop's `for`", async () => {
  const loader = new st.DataLoader(new Squares(), { batchSize: 4 });
  assert.equal(loader.length, 3);
  const shapes: unknown[] = [];
  for (const [x, y] of loader) shapes.push(x?.shape, y?.shape);
  assert.deepEqual(shapes, [[4], [4, 2], [4], [4, 2], [2], [2, 2]]);
  let total = 0;
  for await (const [x] of loader) total += x?.sum().item() ?? 0;
  assert.equal(total, 45);
});

test("workers are for datasets of the library", async () => {
  assert.throws(() => new st.DataLoader(new Squares(), { workers: 1 }), failure({ argument: "workers" }));
  const part = new Squares().subset([1, 2]);
  assert.throws(() => new st.DataLoader(part, { workers: 1 }), failure({ argument: "workers" }));
  const data = new st.TensorDataset(st.arange(0, 100));
  const batches = async (workers: number) => {
    const loader = new st.DataLoader(data, { batchSize: 7, shuffle: true, seed: 3, workers });
    const list: unknown[] = [];
    for await (const [x] of loader) list.push(numbers(x));
    return list;
  };
  assert.deepEqual(await batches(0), await batches(3));
});

test("subsets and splits", () => {
  const data = new Squares();
  assert.deepEqual(data.subset([7, 2]).get(0).map(numbers), [7, [49, 7]]);
  const [a, b] = data.randomSplit([8, 2], 42);
  assert.deepEqual([a?.length, b?.length], [8, 2]);
  const again = data.randomSplit([8, 2], 42n)[0];
  assert.deepEqual(again?.get(3).map(numbers), a?.get(3).map(numbers));
  assert.throws(() => data.subset([10]), st.IndexError);
});

test("collate makes batches its own way, and its exceptions come out", () => {
  const loader = new st.DataLoader(new Squares(), {
    batchSize: 5,
    collate: (samples) => [st.tensor(samples.length), st.cat(samples.map((s) => s[1] as st.Tensor))],
  });
  assert.deepEqual(
    [...loader].map(([n, all]) => [n?.item(), all?.shape]),
    [
      [5, [10]],
      [5, [10]],
    ],
  );
  const mine = new RangeError("mine");
  class Bad extends st.Dataset {
    readonly length = 1;
    override get(): never {
      throw mine;
    }
  }
  assert.throws(
    () => new st.DataLoader(new Bad()).nextSync(),
    (e) => e === mine,
  );
});

test("a loader goes on where its state says", () => {
  const make = () => new st.DataLoader(new Squares(), { batchSize: 3, shuffle: true, seed: 7 });
  const first = make();
  first.nextSync();
  const { state } = first;
  assert.deepEqual(state, { epoch: 0, position: 1, seed: 7n });
  const rest = [...first].map(([x]) => numbers(x));
  const second = make();
  second.setState(state);
  assert.deepEqual(
    [...second].map(([x]) => numbers(x)),
    rest,
  );
});

test("a loader that makes a batch is left alone", async () => {
  const loader = new st.DataLoader(new st.TensorDataset(st.zeros([8, 2])), { batchSize: 2 });
  const next = loader.next();
  assert.throws(() => loader.epoch(1), failure({ code: "state", message: /await it first/ }));
  await assert.rejects(loader.next(), st.StateError);
  assert.deepEqual((await next)?.[0]?.shape, [2, 2]);
});

test("a queue waits on both sides without stopping the loop", async () => {
  const queue = new st.Queue(2);
  const produce = async () => {
    for (let i = 0; i < 20; ++i) await queue.push([st.tensor(i)]);
    queue.finish();
  };
  const done = produce();
  await setTimeout(5);
  assert(queue.size <= 2);
  const got: unknown[] = [];
  for await (const [x] of queue) got.push(x?.item());
  await done;
  assert.deepEqual(got, [...Array(20).keys()]);
  await assert.rejects(queue.push([]), st.StateError);
});

test("pushes and reads keep their order, whoever waits", async () => {
  const queue = new st.Queue(1);
  const pushes = Array.from({ length: 12 }, (_, i) => queue.push([st.tensor(i)]));
  const got: unknown[] = [];
  for (let i = 0; i < 12; ++i) got.push((await queue.next())?.[0]?.item());
  await Promise.all(pushes);
  assert.deepEqual(got, [...Array(12).keys()]);
  const next = queue.next();
  queue.close();
  assert.equal(await next, undefined);
});

test("a failed producer's exception comes out the same", async () => {
  const queue = new st.Queue(1);
  const mine = new RangeError("mine");
  assert(queue.tryPush([st.tensor(1)]) && !queue.tryPush([st.tensor(2)]));
  queue.fail(mine);
  assert.equal((await queue.next())?.[0]?.item(), 1);
  await assert.rejects(queue.next(), (e) => e === mine);
  queue.close();
});
