/** What settings may name: a file, or a pipe with an end; what never ends, or never begins, is refused. */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readFinite } from "#src/run/project/finite-file.ts";

const codeOf = (path: string) => readFinite(path).then(String, ({ code }) => code as string);

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "themetally-finite-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A pipe with a name, and what is written into it. */
function pipe(shell: string): string {
  const path = join(folder(), "pipe");
  execFileSync("mkfifo", [path]);
  if (shell !== "") {
    const child = spawn("sh", ["-c", `${shell} > "$0"`, path], { detached: true, stdio: "ignore" });
    onTestFinished(() => {
      if (child.exitCode === null) process.kill(-child.pid!, "SIGKILL");
    });
  }
  return path;
}

test("a file is read whole, and an empty one is empty", async () => {
  const path = join(folder(), "file");
  for (const text of ["", "x".repeat(3_000_000)]) {
    writeFileSync(path, text);
    expect(Buffer.from(await readFinite(path)).toString()).toBe(text);
  }
});

test.skipIf(process.platform === "win32")("a folder and devices are refused", async () => {
  expect(await codeOf(folder())).toBe("EISDIR");
  expect(await codeOf("/dev/zero")).toBe("ENODEV");
  expect(await codeOf("/dev/null")).toBe("ENODEV");
  expect(await codeOf(join(folder(), "none"))).toBe("ENOENT");
});

test.skipIf(process.platform === "win32")(
  "a pipe is read as it is written, to its end",
  { timeout: 60_000 },
  async () => {
    const path = pipe("(sleep 0.3; printf one; sleep 0.3; printf two)");
    expect(Buffer.from(await readFinite(path)).toString()).toBe("onetwo");
  },
);

test.skipIf(process.platform === "win32")(
  "a pipe into which nothing is written is given up, with or without a writer",
  { timeout: 60_000 },
  async () => {
    expect(await Promise.all([codeOf(pipe("")), codeOf(pipe("sleep 100"))])).toEqual([
      "ETIMEDOUT",
      "ETIMEDOUT",
    ]);
  },
);

test.skipIf(process.platform === "win32")("a pipe without end is given up", { timeout: 60_000 }, async () => {
  expect(await codeOf(pipe("yes"))).toBe("EFBIG");
});
