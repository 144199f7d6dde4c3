// Runs tests/conformance/*.json, from the repository's root: see the README there.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import * as st from "sterna";
import { io, nn, optim } from "sterna";
import { collect } from "./common.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
// biome-ignore lint/suspicious/noExplicitAny: the cases are data, and the functions are found by name
type Any = any;
type Case = { [key: string]: Any };

const folder = "tests/conformance";
const api = JSON.parse(readFileSync("capi/api.json", "utf8"));
const functions = new Map<string, Any>(api.functions.map((f: Any) => [f.name, f]));

// ---- values

function tensorOf(j: Any): st.Tensor {
  return st.tensor(Uint8Array.from(Buffer.from(j.data, "hex")), { dtype: j.dtype, shape: j.shape });
}
function json(t: st.Tensor | undefined): Json {
  if (t === undefined) return null;
  const data = Buffer.from(t.toTypedArray().buffer).toString("hex");
  return { dtype: t.dtype, shape: [...t.shape], data };
}
const named = (entries: Iterable<[string, st.Tensor | undefined]>): Json =>
  Array.from(entries, ([name, t]) => ({ name, value: json(t) }));

function value(j: Any): Any {
  if (Array.isArray(j)) return j.map(value);
  if (j !== null && typeof j === "object") return tensorOf(j);
  return j === null ? undefined : ({ inf: Infinity, "-inf": -Infinity, nan: Number.NaN }[j as string] ?? j);
}

// ---- functions by name: what is required comes first, the rest is an object of options

const camel = (name: string) => name.replace(/_(.)/g, (_, c: string) => c.toUpperCase());
const plain = (name: string) => name.toLowerCase().replace(/_|lr/g, "");
function kind(namespace: object, name: string): Any {
  const found = Object.entries(namespace).find(([key]) => plain(key) === plain(name));
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found[1];
}

/** The arguments of a function of the library, in JavaScript's order, but for those that `skip` names. */
function list(name: string, given: Case, pass = (_: string, v: Any) => v, skip: string[] = []): Any[] {
  const names = functions
    .get(name)
    .args.filter((a: Any) => !a.out && !skip.includes(a.name))
    .map((a: Any) => a.name);
  const get = (n: string) => pass(n, value(given[n]));
  const required = names.filter((n: string) => n !== "options");
  const rest = Object.keys(given).filter((n) => !required.includes(n));
  return [...required.map(get), Object.fromEntries(rest.map((n) => [camel(n), get(n)]))].slice(0, names.length);
}

/** The gradients that a case asks for are those of the sum of the squares of the first result. */
const backward = (y: st.Tensor) => y.mul(y).sum().backward();

// ---- the kinds of cases; each gives what "expect" holds

function op(c: Case): Json {
  const leaves = new Map<string, st.Tensor[]>();
  const pass = (name: string, v: Any) => {
    if (!c.gradients?.includes(name)) return v;
    const made = [v].flat().map((t: st.Tensor) => t.withGrad());
    leaves.set(name, made);
    return Array.isArray(v) ? made : made[0];
  };
  const f = (st as Any)[camel(c.op.replace(/_scalar$/, ""))] as (...args: Any[]) => st.Tensor | st.Tensor[];
  const outputs = [f(...list(c.op, c.arguments, pass))].flat() as [st.Tensor];
  if (leaves.size === 0) return { outputs: outputs.map(json) };
  backward(outputs[0]);
  const gradients: { [name: string]: Json } = {};
  for (const [name, made] of leaves) {
    const grads = made.map((t) => json(t.grad));
    gradients[name] = Array.isArray(c.arguments[name]) ? grads : (grads[0] as Json);
  }
  return { outputs: outputs.map(json), gradients };
}

function moduleOf(c: Case): nn.Module {
  if (c.module === "sequential") return new nn.Sequential(...c.layers.map(moduleOf));
  return new (kind(nn, c.module))(...list(`nn_${c.module}`, c.arguments));
}
function module(c: Case): Json {
  const m = moduleOf(c).train(c.training ?? true);
  const r: Case = { kind: m.kind, text: m.toString(), parameters: named(m.namedParameters()) };
  if (c.input === undefined) return r;
  const y: st.Tensor = m.call(tensorOf(c.input));
  r.output = json(y);
  r.buffers = named(m.namedBuffers());
  if (y.requiresGrad) backward(y);
  r.gradients = named(Array.from(m.namedParameters(), ([name, p]) => [name, p.requiresGrad ? p.grad : undefined]));
  return r;
}
function state(c: Case): Json {
  const m = moduleOf(c);
  const entries = new st.Dict();
  for (const e of c.entries) entries.set(e.name, tensorOf(e.value));
  const { missing, unexpected } = m.loadStateDict(entries, { strict: c.strict });
  return { state: named(m.stateDict()), missing: named(missing), unexpected: named(unexpected) };
}

function optimizer(c: Case): Json {
  const p = tensorOf(c.value).variable({ requiresGrad: true });
  const options = Object.fromEntries(Object.entries(c.arguments).map(([n, v]) => [camel(n), value(v)]));
  const o: optim.Optimizer = new (kind(optim, c.optimizer))([p], options);
  const r: Case = { text: o.toString() };
  r.values = c.gradients.map((g: Any) => {
    p.grad = tensorOf(g);
    o.step();
    return json(p);
  });
  r.state = named(o.stateDict());
  return r;
}
function gradScaler(c: Case): Json {
  const p = tensorOf(c.value).variable({ requiresGrad: true });
  const o: optim.Optimizer = new (kind(optim, c.optimizer))([p], c.arguments);
  const s = new optim.GradScaler({ initScale: c.init_scale, growthInterval: c.growth_interval });
  const r: Case = { scaled: json(s.scale(p)), values: [], scales: [] };
  for (const g of c.gradients) {
    p.grad = tensorOf(g);
    s.step(o);
    s.update();
    r.values.push(json(p));
    r.scales.push(s.getScale());
  }
  r.state = named(s.stateDict());
  return r;
}
function scheduler(c: Case): Json {
  const o = new optim.SGD([st.zeros([1]).variable({ requiresGrad: true })], { lr: c.lr });
  const given = list(`scheduler_${c.scheduler}`, c.arguments, undefined, ["optimizer"]);
  const s: optim.Scheduler = new (kind(optim, c.scheduler))(o, ...given);
  const rate = (metric: number | null) => {
    s.step(metric ?? undefined);
    return o.lr;
  };
  return { rates: [o.lr, ...c.steps.map(rate)] };
}
function init(c: Case): Json {
  if (c.init === "gain") return { gain: st.init.gain(c.arguments.nonlinearity, c.arguments.a) };
  const v = st.zeros(c.shape).variable();
  (st.init as Any)[camel(c.init)](v, ...list(`init_${c.init}`, c.arguments, undefined, ["variable"]));
  return { value: json(v) };
}

function generator(c: Case): Json {
  const g = new st.Generator(BigInt(c.seed));
  const made = json(st.withGenerator(g, () => st.rand(c.shape)));
  return { value: made, seed: String(g.state.seed), offset: String(g.state.offset) };
}
function loader(c: Case): Json {
  let data: st.Dataset = new st.TensorDataset(st.arange(0, c.samples, { dtype: "i64" }));
  if (c.subset) data = data.subset(c.subset);
  const options = Object.fromEntries(Object.entries(c.options).map(([n, v]) => [camel(n), v]));
  const order = (l: st.DataLoader) =>
    Array.from(l.epoch(c.epoch), ([x]) => Array.from(x?.toTypedArray() ?? [], Number));
  if (c.split) {
    return { parts: data.randomSplit(c.split, c.split_seed).map((part) => order(new st.DataLoader(part, options))) };
  }
  const l = new st.DataLoader(data, options);
  return { length: l.length, batches: order(l) };
}

const pathOf = (c: Case) => `build/conformance-node.${c.format}`;
function file(c: Case): Json {
  const path = pathOf(c);
  const saved = () => readFileSync(path).toString("hex");
  writeFileSync(path, Buffer.from(c.data, "hex"));
  if (c.format === "csv") return { tensor: json(io.readCsvSync(path)) };
  if (c.format === "idx") return { tensor: json(io.readIdxSync(path)) };
  if (c.format === "npz") {
    io.saveNpzSync(path, Object.fromEntries(io.loadNpzSync(path)));
    return { tensors: named(io.loadNpzSync(path)) };
  }
  if (c.format === "npy") {
    const t = io.loadNpySync(path);
    io.saveNpySync(path, t);
    return { tensor: json(t), saved: saved() };
  }
  const dict = io.loadSafetensorsSync(path);
  io.saveSafetensorsSync(path, dict);
  return { tensors: named(dict), metadata: dict.metadata, saved: saved() };
}

function tensor(c: Case): Json {
  const t = tensorOf(c.tensor);
  if (c.call === "item") return { item: t.item() };
  if (c.call === "item_i64") return { item: String(t.itemBigInt()) };
  if (c.call === "backward") t.withGrad().backward();
  return { tensor: json(t), text: t.toString() };
}
const promotion = (c: Case): Json => ({ result: st.promoteTypes(c.a, c.b) });

const kinds: { [kind: string]: (c: Case) => Json } = {
  op,
  module,
  state,
  optimizer,
  scheduler,
  grad_scaler: gradScaler,
  init,
  generator,
  loader,
  file,
  tensor,
  promotion, // biome-ignore format: a list
};

function run(kind: string, c: Case): Json {
  st.manualSeed(kind === "generator" ? 0 : (c.seed ?? 0));
  try {
    return st.tidy(() => kinds[kind]?.(c) ?? null);
  } catch (e) {
    if (!(e instanceof st.SternaError)) throw e;
    const message = kind === "file" ? e.message.replaceAll(pathOf(c), "FILE") : e.message;
    return { error: { code: e.code, op: e.op, argument: e.argument, shapes: e.shapes, message } };
  }
}

// ---- comparison: numbers and elements of f32 and f64 within `tolerance` · max(1, |expected|), the rest exactly

function close(expected: number, got: number, tolerance: number): boolean {
  if (Number.isNaN(expected) || Number.isNaN(got)) return Number.isNaN(expected) && Number.isNaN(got);
  return expected === got || Math.abs(expected - got) <= tolerance * Math.max(1, Math.abs(expected));
}
function elements(t: Any): Float32Array | Float64Array {
  const { buffer } = Uint8Array.from(Buffer.from(t.data, "hex"));
  return t.dtype === "f32" ? new Float32Array(buffer) : new Float64Array(buffer);
}
/** "" or where the difference is. */
function difference(expected: Any, got: Any, tolerance: number, at = ""): string {
  const text = (j: Any) => String(JSON.stringify(j)).slice(0, 300);
  const wrong = `${at}: ${text(got)} is not ${text(expected)}`;
  if (typeof expected === "number" && typeof got === "number") return close(expected, got, tolerance) ? "" : wrong;
  if (expected === null || got === null || typeof expected !== "object" || typeof got !== "object") {
    return expected === got ? "" : wrong;
  }
  if (Object.keys(expected).length !== Object.keys(got).length) return wrong;
  if (
    ["f32", "f64"].includes(expected.dtype) &&
    expected.dtype === got.dtype &&
    expected.data?.length === got.data?.length
  ) {
    const [a, b] = [elements(expected), elements(got)];
    return a.every((x, i) => close(x, b[i] as number, tolerance)) && text(expected.shape) === text(got.shape)
      ? ""
      : wrong;
  }
  for (const key of Object.keys(expected)) {
    const d = key in got ? difference(expected[key], got[key], tolerance, `${at}/${key}`) : wrong;
    if (d) return d;
  }
  return "";
}

let [passed, failed] = [0, 0];
for (const name of readdirSync(folder).filter((n) => n.endsWith(".json"))) {
  const { kind, cases, tolerance = 0 } = JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
  for (const c of cases as Case[]) {
    let wrong: string;
    try {
      wrong = difference(c.expect, run(kind, c), c.tolerance ?? tolerance);
    } catch (e) {
      wrong = ` raised ${e}`;
    }
    if (!wrong && (await collect()) > 0) wrong = " left handles behind";
    wrong ? ++failed : ++passed;
    if (wrong) console.log(`FAILED ${name} ${c.name}${wrong}`);
  }
}
console.log(`node: ${passed} cases passed${failed ? `, ${failed} failed` : ""}`);
process.exitCode = failed || !passed ? 1 : 0;
