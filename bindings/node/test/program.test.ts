// Captured steps: compile, programs, ONNX.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as st from "sterna";
import { nn, onnx, optim } from "sterna";
import { expectNoLeaks, failure, temporary } from "./common.js";

expectNoLeaks();
const file = temporary();

test("a compiled step is captured once a shape and dtype", () => {
  const w = st.ones([3]).variable();
  let calls = 0;
  const step = st.compile((x: st.Tensor) => {
    ++calls;
    const y = x.mul(w);
    w.assign(w.mul(2));
    return { y, twice: y.mul(2) };
  });
  const run = (x: st.Tensor) => {
    const { y, twice } = step(x);
    return [y.sum().item(), twice.sum().item()];
  };
  assert.deepEqual(
    [run(st.ones([3])), run(st.ones([3]))],
    [
      [3, 6],
      [6, 12],
    ],
  );
  run(st.ones([2, 3]));
  run(st.ones([3], { dtype: "f64" }));
  assert.deepEqual([calls, step.programs.size], [3, 3]);
  const clear = st.compile(() => {
    w.assign(w.mul(0));
  });
  assert.equal(clear(), undefined);
  assert.equal(w.sum().item(), 0);
});

test("training by a compiled step gives the losses of the eager one", async () => {
  const losses = async (compiled: "not" | "sync" | "async") => {
    st.manualSeed(1);
    const net = new nn.Sequential(new nn.Linear(3, 8), new nn.GELU(), new nn.Linear(8, 2));
    const optimizer = new optim.AdamW(net, { lr: 0.01 });
    const eager = (x: st.Tensor, y: st.Tensor) => {
      const loss = st.crossEntropy(net.call(x), y);
      optimizer.zeroGrad();
      loss.backward();
      optimizer.step();
      return loss;
    };
    const step = st.compile(eager);
    const [x, y] = [st.randn([16, 3]), st.randint(0, 2, [16])];
    const list: number[] = [];
    for (let i = 0; i < 5; ++i) {
      list.push((compiled === "not" ? eager(x, y) : compiled === "sync" ? step(x, y) : await step.async(x, y)).item());
    }
    return list;
  };
  assert.deepEqual(await losses("sync"), await losses("not"));
  assert.deepEqual(await losses("async"), await losses("not"));
});

test("an exception ends the capture", () => {
  const mine = new RangeError("mine");
  assert.throws(
    () =>
      st.compile(() => {
        throw mine;
      })(),
    (e) => e === mine,
  );
  assert.throws(() => st.compile((x: st.Tensor) => st.tensor(x.item()))(st.ones([1])), st.StateError);
  assert.equal(st.ones([1]).add(1).item(), 2);
  // @ts-expect-error: not what a step may return
  assert.throws(() => st.compile(() => 5)(), failure({ code: "callback" }));
});

class Net extends nn.Module {
  l1 = new nn.Linear(4, 8);
  l2 = new nn.Linear(8, 3);
  override forward(x: st.Tensor): st.Tensor {
    return this.l2.call(this.l1.call(x).relu());
  }
}

test("a program is saved with the names of its module, loaded and run", async () => {
  const net = new Net();
  const x = st.randn([2, 4]);
  const program = st.noGrad(() => st.Program.capture([x], (t) => net.eval().call(t)));
  await program.save(file("net.safetensors"));
  const served = await st.Program.load(file("net.safetensors"));
  assert.deepEqual([...served.variables().keys()].sort(), ["l1.bias", "l1.weight", "l2.bias", "l2.weight"]);
  const [y] = served.run(x);
  assert.deepEqual(y?.toArray(), net.call(x).toArray());
  const many = await Promise.all(Array.from({ length: 8 }, () => served.runAsync(x)));
  for (const [z] of many) assert.deepEqual(z?.toArray(), y?.toArray());
  assert.deepEqual([served.info.inputs, served.inputs()[0]?.sizes, served.outputs()[0]?.dtype], [1, [2, 4], "f32"]);
  assert.match(served.toString(), /linear|matmul/);
  assert.throws(() => served.run(st.zeros([3, 4])), st.ShapeError);
  await assert.rejects(served.runAsync(st.zeros([3, 4])), st.ShapeError);
});

test("models are exported to ONNX, own ones too, with every option", async () => {
  const example = st.zeros([1, 4]);
  const own = new Net();
  const library = new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 3));
  for (const [name, net] of [
    ["own", own],
    ["library", library],
  ] as const) {
    const options = {
      opset: 18,
      docString: "a model",
      outputNames: ["logits"],
      dynamicAxes: { input: { 0: "batch" } },
    };
    await onnx.export(net, example, file(`${name}.onnx`), options);
    const text = readFileSync(file(`${name}.onnx`), "latin1");
    for (const word of ["a model", "logits", "batch", "input"]) assert(text.includes(word), `${name}: ${word}`);
  }
  assert(readFileSync(file("own.onnx"), "latin1").includes("l1.weight"));
  onnx.exportSync(own, [example], file("sync.onnx"), { inputNames: ["x"] });
  const program = st.Program.capture([example], (x) => library.call(x));
  await onnx.export(program, undefined, file("program.onnx"));
  await assert.rejects(onnx.export(library, example, file("none/x.onnx")), failure({ code: /io|not_found/ }));
  // @ts-expect-error: there is no such option
  await assert.rejects(onnx.export(library, example, file("x.onnx"), { opsets: 18 }), failure({ argument: "opsets" }));
});
