// Files of tensors.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { test } from "node:test";
import * as st from "sterna";
import { io } from "sterna";
import { expectNoLeaks, failure, temporary } from "./common.js";

expectNoLeaks();
const file = temporary();
const x = () => st.tensor([1, 2, 3]);

test("safetensors with metadata, as objects and dicts", async () => {
  await io.saveSafetensors(file("a.safetensors"), { x: x(), y: st.zeros([2, 2], { dtype: "bf16" }) });
  const dict = await io.loadSafetensors(file("a.safetensors"));
  assert.deepEqual(
    [dict.size, dict.get("x")?.toArray(), dict.get("y")?.dtype, dict.get("z")],
    [2, [1, 2, 3], "bf16", undefined],
  );
  dict.set("z", x()).setMetadata("note", "ü");
  io.saveSafetensorsSync(file("b.safetensors"), dict);
  const again = io.loadSafetensorsSync(file("b.safetensors"));
  assert.deepEqual([...again.keys()].sort(), ["x", "y", "z"]);
  assert.deepEqual([again.metadata, again.getMetadata("note")], [{ note: "ü" }, "ü"]);
  assert.deepEqual([...again].length, 3);
});

test("npy, npz, csv and idx", async () => {
  await io.saveNpy(file("x.npy"), x());
  assert.deepEqual((await io.loadNpy(file("x.npy"))).toArray(), [1, 2, 3]);
  await io.saveNpz(file("x.npz"), { x: x() }, { compressed: true });
  assert.deepEqual((await io.loadNpz(file("x.npz"))).get("x")?.toArray(), [1, 2, 3]);
  io.saveNpySync(file("x.npy"), x());
  io.saveNpzSync(file("x.npz"), { x: x() });
  assert.deepEqual(io.loadNpySync(file("x.npy")).toArray(), io.loadNpzSync(file("x.npz")).get("x")?.toArray());
  writeFileSync(file("x.csv"), "a;b;c\n1;2;3\n4;5;6\n");
  const csv = { delimiter: ";", skipRows: 1, columns: [2, 0], dtype: "f64" } as const;
  assert.deepEqual((await io.readCsv(file("x.csv"), csv)).toArray(), [
    [3, 1],
    [6, 4],
  ]);
  assert.equal(io.readCsvSync(file("x.csv"), csv).dtype, "f64");
  writeFileSync(file("x.idx"), Uint8Array.of(0, 0, 8, 1, 0, 0, 0, 2, 7, 9));
  assert.deepEqual((await io.readIdx(file("x.idx"))).toArray(), io.readIdxSync(file("x.idx")).toArray());
});

test("what is wrong with a file is an error", async () => {
  await assert.rejects(io.loadSafetensors(file("none")), st.NotFoundError);
  writeFileSync(file("bad.safetensors"), "no such file");
  await assert.rejects(io.loadSafetensors(file("bad.safetensors")), failure({ code: "corrupt" }));
  assert.throws(() => io.loadNpySync(file("bad.safetensors")), st.CorruptError);
  await assert.rejects(io.saveNpy(file("no/folder"), x()), st.SternaError);
  assert.throws(() => io.loadNpySync("a\0b"), failure({ argument: "path", code: "invalid_argument" }));
});
