// Libraries that cannot be used: an error that names the file, both versions, and what to do.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { temporary } from "./common.js";

const file = temporary();
const here = dirname(fileURLToPath(import.meta.url));

function load(code: string, library?: string): string {
  const { STERNA_LIBRARY, ...env } = process.env;
  if (library) env.STERNA_LIBRARY = library;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", code], { cwd: here, env, encoding: "utf8" });
  assert.equal(status === 0, stderr === "", stderr);
  return stdout + stderr;
}
const use = 'console.log(require("sterna").zeros([2]).shape)';

test("a library that is missing", () => {
  assert.match(
    load(use, "/no/libsterna.so.1"),
    /sterna \d.* cannot be used: \/no\/libsterna\.so\.1: .*No such file.*STERNA_LIBRARY/,
  );
  assert.match(load(use), /cannot be used: .*@sterna\/linux-x64\/libsterna\.so\.1: .*Install the packages/);
});

test("a library of an older version", () => {
  writeFileSync(
    file("old.c"),
    `
    int sterna_abi_version(void) { return 0; }
    struct str { const char *data; unsigned long len; };
    struct str sterna_version(void) { return (struct str){"0.0.9", 5}; }`,
  );
  assert.equal(spawnSync("cc", ["-shared", "-fPIC", "-o", file("libold.so"), file("old.c")]).status, 0);
  assert.match(load(use, file("libold.so")), /libold\.so is sterna 0\.0\.9 with ABI 0, and this package needs ABI 1/);
});

test("a library that is another one", () => {
  writeFileSync(file("other.c"), "int other(void) { return 0; }");
  assert.equal(spawnSync("cc", ["-shared", "-fPIC", "-o", file("libother.so"), file("other.c")]).status, 0);
  assert.match(load(use, file("libother.so")), /libother\.so lacks sterna_abi_version/);
});

test("a library for another processor", () => {
  const elf = readFileSync(process.env.STERNA_LIBRARY as string);
  elf.writeUInt16LE(183, 18); // e_machine: AArch64
  writeFileSync(file("libarm.so"), elf);
  assert.match(
    load(use, file("libarm.so")),
    /cannot be used: .*libarm\.so is for another processor: its architecture is ELF machine 183/,
  );
});

test("a platform without a package, and a package that is not installed", () => {
  const platform = (arch: string) => `Object.defineProperty(process, "arch", { value: "${arch}" }); require("sterna")`;
  assert.match(
    load(platform("riscv64")),
    /there is no package for linux-riscv64\. {2}There are packages for linux-x64/,
  );
  const hide = `const M = require("node:module"); const f = M._resolveFilename;
    M._resolveFilename = (n, ...a) => { if (n.startsWith("@sterna/")) throw new Error("hidden"); return f(n, ...a); };
    require("sterna")`;
  assert.match(load(hide), /@sterna\/linux-x64.* is not installed\. {2}Install it: npm install @sterna\/linux-x64@/);
});

test("CommonJS and modules share one instance", () => {
  const code = 'import("sterna").then((m) => console.log(m.Tensor === require("sterna").Tensor, typeof m.var))';
  assert.equal(load(code, process.env.STERNA_LIBRARY), "true function\n");
});
