// What the tests share.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { setImmediate } from "node:timers/promises";
import { liveHandles } from "sterna";

const { gc } = globalThis;
assert(gc, "the tests need node --expose-gc");

/** Collects garbage until no object of the library lives, or for a while; gives how many do. */
export async function collect(): Promise<number> {
  for (let i = 0; i < 50 && liveHandles() > 0; ++i) {
    await setImmediate();
    gc?.();
    await setImmediate();
  }
  return liveHandles();
}

/** After all tests of a file: nothing has leaked. */
export function expectNoLeaks(): void {
  after(async () => assert.equal(await collect(), 0, "handles that are left"));
}

/** A folder for the files of a test file. */
export function temporary(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "sterna-"));
  after(() => rmSync(folder, { recursive: true }));
  return (name) => join(folder, name);
}

/** A matcher for assert.throws. */
export const failure = (expected: { [field: string]: unknown }) => (e: unknown) => {
  assert(e instanceof Error);
  for (const [field, value] of Object.entries(expected)) {
    const actual: unknown = (e as unknown as Record<string, unknown>)[field];
    if (value instanceof RegExp) assert.match(String(actual), value);
    else assert.equal(actual, value, field);
  }
  return true;
};
