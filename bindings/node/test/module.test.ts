// Modules of the library, and one's own.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as st from "sterna";
import { nn } from "sterna";
import { expectNoLeaks, failure, temporary } from "./common.js";

expectNoLeaks();
const file = temporary();

class Net extends nn.Module {
  l1 = new nn.Linear(4, 8, { bias: false });
  blocks = [new nn.Linear(8, 8), new nn.ReLU()];
  scale = nn.parameter(st.ones([8]));
  steps = nn.buffer(st.zeros([1]));
  constant = st.ones([8]);
  other = "not a part";
  override forward(x: st.Tensor): st.Tensor {
    let y = this.l1.call(x);
    for (const block of this.blocks) y = block.call(y);
    return y.mul(this.scale).add(this.constant);
  }
}

test("a module of one's own has the parts that its fields hold", () => {
  const net = new Net();
  const names = ["scale", "l1.weight", "blocks.0.weight", "blocks.0.bias"];
  assert.deepEqual([...net.namedParameters().keys()], names);
  assert.deepEqual([...net.namedBuffers().keys()], ["steps"]);
  assert.equal(net.kind, "Net");
  assert.match(net.toString(), /^Net\(\n {2}\(l1\): Linear\(in_features=4, out_features=8, bias=False\)/);
  const y: st.Tensor = net.call(st.ones([2, 4]));
  assert.deepEqual(y.shape, [2, 8]);
  assert.equal(net.child("l1"), net.l1);
  assert.equal(net.child("blocks.1"), net.blocks[1]);
  assert.deepEqual([...net.children().keys()], ["l1", "blocks"]);
  net.blocks.push(new nn.Linear(8, 8));
  assert.equal(net.parameters().length, 6);
  net.l1 = new nn.Linear(4, 8);
  assert.throws(() => net.parameters(), failure({ code: "state", argument: "l1" }));
});

test("the library calls it, through other modules too", () => {
  const net = new Net();
  const all = new nn.Sequential(net, new nn.Linear(8, 1));
  assert.deepEqual(all.call(st.ones([3, 4])).shape, [3, 1]);
  assert.equal(all.child("0"), net);
  assert.equal(all.namedParameters().size, 6);
  assert.equal(new nn.Sequential(nn.lambda((x) => x.mul(2))).call(st.ones([1])).item(), 2);
  const mine = new RangeError("mine");
  const bad = nn.lambda(() => {
    throw mine;
  });
  assert.throws(
    () => new nn.Sequential(bad).call(st.ones([1])),
    (e) => e === mine,
  );
  // @ts-expect-error: the result is no tensor
  assert.throws(() => new nn.Sequential(nn.lambda(() => 5)).call(st.ones([1])), failure({ code: "invalid_argument" }));
});

test("several inputs and outputs", () => {
  class Two extends nn.Module {
    override forward(a: st.Tensor, b: st.Tensor): [st.Tensor, st.Tensor] {
      return [a.add(b), a.sub(b)];
    }
  }
  const two = new Two();
  const [sum, difference] = two.call(st.tensor(5), st.tensor(3));
  assert.deepEqual([sum.item(), difference.item()], [8, 2]);
  assert.deepEqual(
    two.forwardMany([st.tensor(5), st.tensor(3)]).map((t) => t.item()),
    [8, 2],
  );
});

test("modes, freezing and initialization", () => {
  const net = new nn.Sequential(new nn.Linear(2, 2), new nn.Dropout(0.5));
  assert(net.training);
  net.eval();
  assert(!net.at(1)?.training);
  assert.equal(net.freeze("0"), 2);
  assert(!net.parameter("0.weight").requiresGrad);
  assert.equal(net.unfreeze(), 2);
  assert.equal(net.init("constant", { value: 3, parameter: "weight" }), 1);
  assert.deepEqual(net.parameter("0.weight").toArray(), [
    [3, 3],
    [3, 3],
  ]);
  const v = st.zeros([3, 3]).variable();
  st.init.uniform(v, { low: 2, high: 3 });
  assert(v.min().item() >= 2);
  assert.equal(st.init.gain("tanh", 0), 5 / 3);
  assert.throws(() => net.freeze("nothing"), st.NotFoundError);
});

test("state goes from one module to another, by dict and by file", async () => {
  const [a, b] = [new Net(), new Net()];
  const { missing, unexpected } = b.loadStateDict(a.stateDict());
  assert.deepEqual([missing.size, unexpected.size], [0, 0]);
  const x = st.randn([2, 4]);
  assert.deepEqual(a.call(x).toArray(), b.call(x).toArray());
  await a.save(file("a.safetensors"));
  const c = new Net();
  await c.load(file("a.safetensors"));
  assert.deepEqual(a.call(x).toArray(), c.call(x).toArray());
  await assert.rejects(c.load(file("none")), st.NotFoundError);
  const empty = new st.Dict();
  assert.throws(() => b.loadStateDict(empty), st.NotFoundError);
  assert.equal(b.loadStateDict(empty, { strict: false }).missing.size, 5);
});
