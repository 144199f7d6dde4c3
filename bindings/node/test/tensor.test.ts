// Making tensors, reading them, and what goes wrong.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import * as st from "sterna";
import { expectNoLeaks, failure } from "./common.js";

expectNoLeaks();

test("tensors are made of nested lists, numbers and typed arrays", () => {
  const x = st.tensor([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  assert.deepEqual([x.dtype, x.shape, x.ndim, x.numel, x.size(-1)], ["f32", [2, 3], 2, 6, 3]);
  assert.deepEqual(x.toArray(), [
    [1, 2, 3],
    [4, 5, 6],
  ]);
  assert.equal(st.tensor(2.5).item(), 2.5);
  assert.deepEqual(st.tensor([true, false]).toArray(), [true, false]);
  assert.deepEqual(st.tensor([1n, -(2n ** 60n)]).toArray(), [1n, -(2n ** 60n)]);
  const y = st.tensor(new Float64Array(6), { shape: [3, 2] });
  assert.deepEqual([y.dtype, y.shape], ["f64", [3, 2]]);
});

test("every dtype goes in and out", () => {
  for (const dtype of st.DTYPES) {
    const x = st.tensor([0, 1, 1], { dtype });
    assert.equal(x.dtype, dtype);
    assert.deepEqual(x.cast("f64").toArray(), [0, 1, 1]);
    assert.equal(x.toTypedArray().byteLength, 3 * st.dtypeSize(dtype));
    assert.equal(st.dtypeName(dtype), dtype);
  }
  assert.equal(st.promoteTypes("i32", "f16"), "f16");
  assert.equal(st.tensor([9007199254740993n]).sum().itemBigInt(), 9007199254740993n);
});

test("memory is borrowed without a copy, and lent without one", () => {
  const memory = new Float32Array([1, 2, 3, 4]);
  const x = st.borrow(memory, { shape: [2, 2] });
  const view = x.data();
  assert(view instanceof Float32Array);
  memory[0] = 5; // only to see that it is the same memory
  assert.equal(view[0], 5);
  x.dispose();
  assert.deepEqual([...view], [5, 2, 3, 4]);
  structuredClone(memory, { transfer: [memory.buffer] });
  assert.equal(memory.length, 4, "the memory stays here");
});

test("DLPack hands memory over once", () => {
  const x = st.tensor([1, 2, 3]);
  const capsule = x.toDLPack();
  assert.deepEqual(st.fromDLPack(capsule).toArray(), [1, 2, 3]);
  assert.throws(() => st.fromDLPack(capsule), failure({ code: "invalid_argument", message: /taken already/ }));
  assert.throws(() => st.fromDLPack({}), failure({ argument: "capsule" }));
  x.toDLPack(); // whose memory the collector gives back
});

test("ops are methods and functions, and take numbers", () => {
  const x = st.tensor([
    [1, 2],
    [3, 4],
  ]);
  assert.deepEqual(x.add(1).mul(x).sub(0.5).toArray(), [
    [1.5, 5.5],
    [11.5, 19.5],
  ]);
  assert.deepEqual(x.rdiv(12).toArray(), [
    [12, 6],
    [4, 3],
  ]);
  assert.deepEqual(x.gt(2).toArray(), [
    [false, false],
    [true, true],
  ]);
  assert.deepEqual(st.softmax(st.zeros([2])).toArray(), [0.5, 0.5]);
  assert.equal(x.sum({ axes: [0], keepdim: true }).shape.join(), "1,2");
  assert.equal(st.var(x, { correction: 0 }).item(), 1.25);
  assert.deepEqual(st.cat([x, x], { axis: 1 }).shape, [2, 4]);
  assert.deepEqual(
    x.chunk(2).map((t) => t.toArray()),
    [[[1, 2]], [[3, 4]]],
  );
  const [values, indices] = st.tensor([3, 1, 2]).sort({ descending: true });
  assert.deepEqual(
    [values.toArray(), indices.toArray()],
    [
      [3, 2, 1],
      [0n, 2n, 1n],
    ],
  );
  assert.deepEqual(x.reshape([-1]).toArray(), [1, 2, 3, 4]);
  const [y, mean] = st.batchNorm(x, { training: true, runningMean: st.zeros([2]), runningVar: st.ones([2]) });
  assert.deepEqual([y.shape, mean.shape], [[2, 2], [2]]);
});

test("a failed call says what was wrong", () => {
  const [a, b] = [st.zeros([2, 3]), st.zeros([2, 3])];
  const expected = { code: "shape", name: "ShapeError", op: "matmul", shapes: "a: f32[2, 3], b: f32[2, 3]" };
  assert.throws(() => a.matmul(b), failure(expected));
  assert.throws(() => a.matmul(b), st.ShapeError);
  assert.throws(() => a.sum({ axes: [2] }), failure({ argument: "axes" }));
  assert.throws(() => a.size(2), failure({ code: "shape", argument: "axis" }));
  assert.throws(() => st.tensor([[1], [2, 3]]), failure({ code: "shape" }));
});

test("a wrong argument is an error that names it", () => {
  const x = st.zeros([2]);
  const wrong = (f: () => unknown, message: RegExp) => assert.throws(f, failure({ code: "invalid_argument", message }));
  // @ts-expect-error: there is no such option
  wrong(() => x.softmax({ axes: 1 }), /no option "axes"; there are: axis/);
  // @ts-expect-error: not a tensor
  wrong(() => st.softmax(5), /softmax: x must be an object of the library, not a number/);
  // @ts-expect-error: not a dtype
  wrong(() => st.zeros([2], { dtype: "f31" }), /dtype must be one of "f32", .* not "f31"/);
  // @ts-expect-error: not numbers
  wrong(() => st.zeros(["a"]), /shape must be an integer, not a string/);
  wrong(() => st.zeros([1.5]), /shape must be an integer/);
  // @ts-expect-error: not a boolean
  wrong(() => x.sum({ keepdim: 1 }), /keepdim must be a boolean, not a number/);
  // @ts-expect-error: not an array
  wrong(() => st.cat(x), /xs must be an array/);
  const relu = new st.nn.ReLU() as unknown as st.Tensor;
  assert.throws(() => x.add(relu), failure({ code: "invalid_handle", message: /b is a module, not a tensor/ }));
});

test("variables are assigned", () => {
  const v = st.zeros([2]).variable();
  v.assign(st.tensor([1, 2]));
  assert.deepEqual([v.toArray(), v.isVariable, v.requiresGrad], [[1, 2], true, false]);
  assert.throws(() => v.assign(st.zeros([3])), st.ShapeError);
  assert.throws(() => st.zeros([2]).assign(v), st.StateError);
  assert.throws(() => v.data(), failure({ code: "invalid_argument" }));
  assert(v.isSame(v) && !v.isSame(v.detach()));
});

test("tensors move to devices and into pinned memory", () => {
  const x = st.tensor([1, 2]);
  assert.deepEqual([x.to("cpu", { nonBlocking: true }).toArray(), x.isPinned], [[1, 2], false]);
  assert.throws(() => x.pinMemory(), st.DeviceError); // no device that pins is loaded
  assert.throws(() => x.to("abacus"), st.DeviceError);
});

test("the console shows a tensor as PyTorch does", () => {
  assert.equal(inspect(st.tensor([1, 2])), "tensor([1., 2.])");
  assert.equal(st.tensor([1 / 3]).toString({ precision: 2 }), "tensor([0.33])");
});
