// Calls off the event loop.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import * as st from "sterna";
import { expectNoLeaks, failure } from "./common.js";

expectNoLeaks();

test("a long call leaves the event loop free", async () => {
  const x = st.randn([1024, 1024]);
  const program = st.Program.capture([x], (a) => {
    let y = a;
    for (let i = 0; i < 12; ++i) y = y.matmul(a).mul(1e-2);
    return y;
  });
  let turns = 0;
  let running = true;
  const spin = (async () => {
    while (running) {
      await setImmediate();
      ++turns;
    }
  })();
  await program.runAsync(x);
  running = false;
  await spin;
  assert(turns > 20, `the loop turned ${turns} times`);
});

test("calls that would meet a running one wait for it", async () => {
  const w = st.zeros([256, 256]).variable({ requiresGrad: true });
  const step = st.compile((x: st.Tensor) => {
    const loss = x.matmul(w).sub(1).square().mean();
    loss.backward();
    w.assign(w.sub((w.grad as st.Tensor).mul(0.5)));
    w.zeroGrad();
    return loss;
  });
  const x = st.randn([256, 256]);
  step(x);
  for (let i = 0; i < 30; ++i) {
    const running = step.async(x);
    const read = w.add(0).sum().item(); // before or after, never between
    assert(Number.isFinite(read));
    w.assign(w.mul(0.999));
    await running;
  }
});

test("arguments live as long as the call, whatever becomes of the objects", async () => {
  const x = st.randn([512, 512]);
  const program = st.Program.capture([x], (a) => a.matmul(a));
  const expected = x.matmul(x).sum().item();
  const running = program.runAsync(x);
  x.dispose();
  program.dispose();
  const [y] = await running;
  assert.equal(y?.sum().item(), expected);
});

test("backward leaves the loop, and refuses functions of JavaScript", async () => {
  const x = st.ones([3]).withGrad();
  await x.square().sum().backwardAsync();
  assert.deepEqual(x.grad?.toArray(), [2, 2, 2]);
  await st.autograd.backwardAsync([x.sum(), x.sum()]);
  assert.deepEqual(x.grad?.toArray(), [4, 4, 4]);
  x.registerHook(() => {});
  const refused = failure({ code: "callback", message: /event loop only: use the synchronous form/ });
  await assert.rejects(x.sum().backwardAsync(), refused);
  assert.deepEqual(x.grad?.toArray(), [4, 4, 4]);
});

test("the settings of the thread hold off it too", async () => {
  const generator = new st.Generator(3);
  const program = st.Program.capture([], () => st.rand([4]));
  let running: Promise<st.Tensor[]> | undefined;
  st.withGenerator(generator, () => {
    running = program.runAsync();
  });
  const a = (await running) ?? [];
  generator.seed(3);
  const b = st.withGenerator(generator, () => program.run());
  assert.deepEqual(a[0]?.toArray(), b[0]?.toArray());
});
