// Several threads of JavaScript, and their sudden end.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createRequire } from "node:module";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import * as st from "sterna";
import { collect, expectNoLeaks } from "./common.js";

expectNoLeaks();
const busy = new URL("./busy.js", import.meta.url);
const kinds = ["eager", "garbage", "compiled", "async", "loader", "dataset", "queue", "hook"];

async function start(kind: string): Promise<Worker> {
  const worker = new Worker(busy, { workerData: kind });
  await Promise.race([
    once(worker, "message"),
    once(worker, "error").then(([e]) => {
      throw e;
    }),
  ]);
  return worker;
}

test("20 workers are ended in the middle of calls", async () => {
  for (let i = 0; i < 20; ++i) {
    const worker = await start(kinds[i % kinds.length] as string);
    await setTimeout(i % 7);
    await worker.terminate();
  }
  assert.equal(await collect(), 0);
});

test("workers compute side by side, with the main thread", async () => {
  const workers = await Promise.all(["eager", "async", "loader"].map(start));
  const x = st.ones([32, 32]);
  for (let i = 0; i < 50; ++i) assert.equal(x.matmul(x).sum().item(), 32 ** 3);
  await Promise.all(workers.map((w) => w.terminate()));
});

test("the settings of a thread are its own", async () => {
  const code = `
    const st = require(${JSON.stringify(createRequire(import.meta.url).resolve("sterna"))});
    st.noGrad(() => require("node:worker_threads").parentPort.postMessage(st.gradMode()));
  `;
  const worker = new Worker(code, { eval: true });
  assert.deepEqual(await once(worker, "message"), ["disabled"]);
  assert.equal(st.gradMode(), "enabled");
  await once(worker, "exit");
});
