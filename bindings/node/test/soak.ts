// Memory over a long run: tensors that are disposed, tensors left to the collector, in a loop that yields and in one that
// does not.  Growth after the warm-up is to stay below 16 MB, the process below 1 GiB, and nothing is left.
import assert from "node:assert/strict";
import { setImmediate } from "node:timers/promises";
import * as st from "sterna";
import { collect } from "./common.js";

const MB = 1 << 20;
const rss = () => process.memoryUsage.rss();
let most = 0;
const look = () => {
  most = Math.max(most, rss());
};

/** Runs ten parts of a soak; memory is compared after the third, when malloc has learned what to keep, and the last. */
async function soak(name: string, part: () => void | Promise<void>): Promise<void> {
  const after: number[] = [];
  for (let i = 0; i < 10; ++i) {
    await part();
    look();
    await collect();
    st.emptyCache();
    after.push(rss());
  }
  const growth = (after[9] as number) - (after[2] as number);
  console.log(`${name}: grew by ${(growth / MB).toFixed(1)} MB, at most ${(most / MB).toFixed(0)} MB`);
  assert(growth <= 16 * MB, `${name} grew by ${growth} bytes: ${after}`);
  assert(most <= 1024 * MB, `${name} took ${most} bytes`);
  assert.equal(st.liveHandles(), 0, "handles that are left");
}

await soak("1,000,000 tensors disposed, as many left to the collector", () => {
  for (let i = 0; i < 100_000; ++i) st.zeros([4]).add(1).dispose();
});
await soak("1,000,000 tensors in tidy", () => {
  for (let i = 0; i < 25_000; ++i) st.tidy(() => st.zeros([4]).add(1).mul(2).sum().item());
});
await soak("100,000 × 1 MB left to the collector, never yielding", () => {
  for (let i = 0; i < 10_000; ++i) {
    st.zeros([MB / 4]);
    if (i % 100 === 0) look();
  }
});
await soak("100,000 × 1 MB left to the collector, yielding", async () => {
  for (let i = 0; i < 10_000; ++i) {
    st.zeros([MB / 4]);
    if (i % 100 === 0) look();
    if (i % 500 === 0) await setImmediate();
  }
});
