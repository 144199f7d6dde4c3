// Gradients, modes, hooks, functions with a gradient of one's own.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as st from "sterna";
import { expectNoLeaks, failure } from "./common.js";

expectNoLeaks();
const leaf = (...values: number[]) => st.tensor(values).withGrad();

test("backward sums gradients into leaves", () => {
  const x = leaf(1, 2, 3);
  x.square().sum().backward();
  assert.deepEqual(x.grad?.toArray(), [2, 4, 6]);
  x.mul(2).backward({ gradient: st.ones([3]) });
  assert.deepEqual(x.grad?.toArray(), [4, 6, 8]);
  x.zeroGrad();
  assert.equal(x.grad?.toArray(), undefined);
  x.grad = st.ones([3]);
  assert.deepEqual(x.grad?.toArray(), [1, 1, 1]);
  Object.assign(x, { grad: undefined });
  assert.throws(() => st.ones([1]).backward(), failure({ code: "autograd" }));
  st.autograd.backward([x.sum(), x.mul(3).sum()]);
  assert.deepEqual(x.grad?.toArray(), [4, 4, 4]);
});

test("gradients are values, of second order too", () => {
  const x = leaf(3);
  const [first] = st.grad([x.pow(3)], [x], { createGraph: true });
  assert(first);
  const [second] = st.grad([first], [x]);
  assert.deepEqual([first.item(), second?.item()], [27, 18]);
  assert.deepEqual(st.grad([x.mul(2)], [leaf(1)], { allowUnused: true }), [undefined]);
});

test("modes hold inside a function only", () => {
  const x = leaf(1);
  assert(!st.noGrad(() => x.mul(2)).requiresGrad);
  assert(st.noGrad(() => st.enableGrad(() => x.mul(2))).requiresGrad);
  assert.equal(
    st.inference(() => st.gradMode()),
    "inference",
  );
  assert.throws(
    () =>
      st.noGrad(() => {
        throw new RangeError();
      }),
    RangeError,
  );
  assert.equal(st.gradMode(), "enabled");
  assert.throws(() => st.noGrad(async () => {}), failure({ code: "state" }));
});

test("autocast computes products in low precision", () => {
  const x = st.ones([2, 2]);
  assert.equal(st.autocast("bf16", () => x.matmul(x)).dtype, "bf16");
  assert.equal(x.matmul(x).dtype, "f32");
});

test("hooks see and replace gradients", () => {
  const x = leaf(1, 2);
  const seen: unknown[] = [];
  const hook = x.registerHook((grad) => {
    seen.push(grad.toArray());
    return grad.mul(10);
  });
  x.sum().backward();
  hook.remove();
  x.sum().backward();
  assert.deepEqual([seen, x.grad?.toArray()], [[[1, 1]], [11, 11]]);
});

class Cube extends st.autograd.Function {
  x!: st.Tensor;
  override forward(x: st.Tensor) {
    this.x = x.detach();
    return x.pow(3);
  }
  override backward(grad: st.Tensor) {
    return grad.mul(this.x.square().mul(3));
  }
}

test("a function has a gradient of its own", () => {
  const x = leaf(2);
  const y: st.Tensor = new Cube().apply(x);
  y.backward();
  assert.deepEqual([y.item(), x.grad?.item()], [8, 12]);
  const [sum, difference] = st.autograd.customFunction(
    "both",
    [x, x],
    (a, b) => [a.add(b), a.sub(b)],
    (s, d) => [s?.mul(d ? 2 : 3), undefined],
  );
  assert.deepEqual([sum?.item(), difference?.item()], [4, 0]);
  x.zeroGrad();
  sum?.backward();
  assert.equal(x.grad?.item(), 3);
});

// Functions that live outside of the tests do not refer to the tensors there.
const echo = (grad: st.Tensor | undefined) => [grad];
const thrower = (what: unknown) => () => {
  throw what;
};

test("what a callback throws comes out the same, through the library", () => {
  const mine = new RangeError("mine");
  const x = leaf(1);
  const hook = x.registerHook(thrower(mine));
  assert.throws(
    () => x.sum().backward(),
    (e) => e === mine,
  );
  hook.remove();
  const bad = (what: unknown) => st.autograd.customFunction("bad", [leaf(1)], (a) => a.add(1), thrower(what))[0];
  assert.throws(
    () => bad(mine)?.backward(),
    (e) => e === mine,
  );
  assert.throws(
    () => bad("no object")?.backward(),
    (e) => e === "no object",
  );
  const few = st.autograd.customFunction("few", [leaf(1), leaf(1)], (a) => a.add(1), echo)[0];
  assert.throws(() => few?.backward(), failure({ code: "callback", message: /2 inputs .* 1 gradients/ }));
});
