// The library as a whole.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import * as st from "sterna";
import { expectNoLeaks, failure } from "./common.js";

expectNoLeaks();

test("versions, threads and devices", () => {
  assert.match(st.version(), /^\d+\.\d+\.\d+/);
  assert(st.abiVersion() >= 1);
  const n = st.numThreads();
  st.setNumThreads(1);
  assert.equal(st.numThreads(), 1);
  st.setNumThreads(n);
  const [cpu] = st.devices();
  assert.equal(cpu?.name, "cpu");
  const { name, totalBytes, processors } = st.deviceProperties();
  assert(name !== "" && totalBytes > 0 && processors >= 1);
  assert.equal(st.deviceProperties(1).name, "null");
  st.resetPeak();
  st.emptyCache();
  assert.equal(
    st.withDevice("null", () => st.zeros([2]).device),
    "null",
  );
  assert.equal(st.zeros([2]).device, "cpu");
  assert.throws(() => st.setDevice("abacus"), st.DeviceError);
  assert.throws(() => st.loadDevicePlugin("/no/such/file.so"), st.SternaError);
});

test("streams and events are in order", async () => {
  const [side, from, to] = [new st.Stream("cpu"), new st.Event(), new st.Event()];
  const y = st.withStream(side, () => {
    from.record();
    return st.ones([2]).neg();
  });
  to.record(side);
  side.wait(to);
  to.wait();
  to.synchronize();
  side.synchronize();
  assert.deepEqual(y.toArray(), [-1, -1]);
  assert(to.done && from.elapsed(to) > 0);
  assert.equal(side.device + to.device, "cpucpu");
  assert.throws(() => from.elapsed(new st.Event()), st.StateError);
  const x = st.ones([2]).withGrad();
  const [later] = st.withStream(side, () => [st.autograd.backwardAsync([x.sum()])]);
  await later;
});

test("the precision of products is set", () => {
  assert.equal(st.float32MatmulPrecision(), "highest");
  st.setFloat32MatmulPrecision("high");
  assert.equal(st.float32MatmulPrecision(), "high");
  st.setFloat32MatmulPrecision("highest");
});

test("generators give the same numbers for the same seed", () => {
  const generator = new st.Generator(7);
  const draw = () => st.withGenerator(generator, () => st.rand([3]).toArray());
  const first = draw();
  const { seed, offset } = generator.state;
  assert.deepEqual([seed, offset > 0n], [7n, true]);
  generator.seed(7);
  assert.deepEqual(draw(), first);
  generator.state = { seed: 7, offset: 0n };
  assert.deepEqual(draw(), first);
  st.manualSeed(7);
  assert.deepEqual(st.rand([3]).toArray(), first);
  assert.equal(st.Generator.ofDevice().state.seed, 7n);
  assert.throws(() => st.withGenerator(generator, async () => {}), failure({ code: "state" }));
});

test("anomaly mode names the call behind a NaN", () => {
  st.autograd.setAnomalyMode(true);
  const x = st.tensor([0]).withGrad();
  assert.throws(() => x.log().mul(0).sum().backward(), failure({ code: "autograd" }));
  st.autograd.setAnomalyMode(false);
});

test("messages reach a sink when the loop turns", async () => {
  const messages: string[] = [];
  st.setLogSink((level, message) => messages.push(`${level}: ${message}`), "debug");
  st.compile((x: st.Tensor) => x.mul(2))(st.ones([2]));
  await setImmediate();
  st.setLogSink(undefined);
  assert(messages.every((m) => /^(debug|info|warning|error): ./.test(m)));
});
