// How tensors end: by hand, by tidy, by the collector.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as st from "sterna";
import { collect, expectNoLeaks, failure } from "./common.js";

expectNoLeaks();

test("dispose ends a tensor; again does nothing; use afterwards is an error", () => {
  const before = st.liveHandles();
  const x = st.zeros([2]);
  x.dispose();
  x.dispose();
  assert(x.disposed);
  assert.equal(st.liveHandles(), before);
  assert.throws(() => x.add(1), failure({ code: "invalid_handle", op: "add", message: /a has been disposed/ }));
  assert.throws(() => x.shape, st.InvalidHandleError);
});

test("Symbol.dispose ends it at the end of a block", () => {
  const x = st.zeros([2]);
  {
    using y = x;
    assert(!y.disposed);
  }
  assert(x.disposed);
  const net = new st.nn.Linear(2, 2);
  net[Symbol.dispose]();
  assert(net.disposed);
});

test("tidy ends what was made in it, except what it returns or keeps", () => {
  const before = st.liveHandles();
  const made: st.Tensor[] = [];
  const kept: st.Tensor[] = [];
  const result = st.tidy(() => {
    const x = st.ones([2]);
    made.push(x, x.add(1));
    kept.push(st.keep(x.mul(5)));
    return { total: x.sum(), list: [x.mul(2)] };
  });
  assert(made.every((t) => t.disposed));
  assert.equal(st.liveHandles(), before + 3);
  assert.equal(result.total.item() + (result.list[0]?.sum().item() ?? 0) + (kept[0]?.sum().item() ?? 0), 16);
});

test("tidy nests, ends on exceptions, and takes no asynchronous function", () => {
  const before = st.liveHandles();
  const [inner, outer] = st.tidy(() => {
    const t = st.tidy(() => st.ones([1]).add(1));
    return [t.item(), t] as const;
  });
  assert.equal(inner, 2);
  outer.dispose();
  assert.throws(() =>
    st.tidy(() => {
      st.zeros([3]);
      throw new RangeError("mine");
    }),
  );
  assert.throws(() => st.tidy(async () => st.zeros([3])), failure({ code: "state" }));
  assert.equal(st.liveHandles(), before);
});

test("what the collector takes is released, in loops that never yield too", async () => {
  const bytes = () => st.devices()[0]?.liveBytes ?? 0;
  const before = bytes();
  let most = 0;
  for (let i = 0; i < 2000; ++i) {
    st.zeros([1 << 18]); // 1 MiB
    most = Math.max(most, bytes() - before);
  }
  assert(most < 512 << 20, `${most >> 20} MiB were alive at once`);
  await collect();
});

test("a module may go before its optimizer, and a dataset before its loader", async () => {
  let net: st.nn.Linear | undefined = new st.nn.Linear(2, 1);
  const optimizer = new st.optim.SGD(net, { lr: 0.1 });
  const loss = net.call(st.ones([1, 2])).sum();
  net.dispose();
  net = undefined;
  await collect();
  loss.backward();
  optimizer.step();
  optimizer.zeroGrad();
  const data = new st.TensorDataset(st.zeros([4, 2]));
  const loader = new st.DataLoader(data, { batchSize: 2 });
  data.dispose();
  assert.equal([...loader].length, 2);
});

test("a hook or a function that refers to its own result does not crash when it ends", () => {
  const x = st.ones([2]).withGrad();
  const y = x.mul(2);
  const hook = y.registerHook((grad) => grad.add(y));
  y.sum().backward();
  assert.deepEqual(x.grad?.toArray(), [6, 6]);
  hook.remove();
  hook.remove();
});
