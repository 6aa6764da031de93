/** Ctrl-C at any stage: one line, exit 130 for the shell, the earlier outputs whole, and nothing that stays behind. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { type Workplace, workplace } from "../cli/harness.ts";
import { PROJECT } from "../cli/sample.ts";
import { skippedUnless } from "../house/skipped-unless.ts";

const BIN = resolve("bin/themetally.js");
const SLOW = { timeout: 180_000 };

const LONG = Object.fromEntries(
  Array.from({ length: 4 }, (_, at) => [
    `corpus/long-${at}.txt`,
    Array.from(
      { length: 1500 },
      (__, one) =>
        `Staff;\nThe staff of branch ${one} are kind, and it is cold.\nHill Street Parents' Association\n`,
    ).join("\n"),
  ]),
);

/** Interrupts the command after so many milliseconds from when its folder of outputs has a lock. */
async function interrupted(place: Workplace, args: string, after: number, times = 1) {
  const child = spawn(process.execPath, [BIN, ...args.split(" ")], { cwd: place.path });
  let said = "";
  child.stderr.on("data", (data) => {
    said += data;
  });
  const ended = once(child, "close");
  const lock = () => existsSync(join(place.path, "out")) && hidden(place).length > 0;
  while (args.startsWith("run") && !lock() && child.exitCode === null) await setTimeout(2);
  await setTimeout(after);
  for (let left = times; left > 0; left--) {
    child.kill("SIGINT");
    await setTimeout(2);
  }
  const [code, signal] = await ended;
  return { code: code as number | null, signal: signal as string | null, said };
}

const hidden = (place: Workplace) =>
  readdirSync(join(place.path, "out")).filter((name) => name.startsWith("."));

test.skipIf(process.platform === "win32")(
  "one line, the earlier outputs, nothing else, whenever it comes",
  SLOW,
  async () => {
    const place = workplace(PROJECT);
    await place.run("run");
    const before = place.files();
    place.add(LONG);
    for (const after of [0, 700]) {
      const { code, signal, said } = await interrupted(place, "run", after);
      if (said.includes("Written to")) break;
      expect([code, signal, said]).toEqual([null, "SIGINT", "Stopped. Nothing was written.\n"]);
      expect([hidden(place), place.files()]).toEqual([[], before]);
    }
  },
);

test.skipIf(process.platform === "win32")(
  "a second one ends at once, and the next run clears what is left",
  SLOW,
  async () => {
    const place = workplace(PROJECT);
    await place.run("run");
    const before = place.files();
    place.add(LONG);
    const { code, signal, said } = await interrupted(place, "run", 100, 2);
    expect([code, signal]).toEqual([null, "SIGINT"]);
    expect(said).toMatch(/^Stopped\.(?: Nothing was written\.)?\n$/);
    expect(place.files()["run.json"]).toBe(before["run.json"]);
    rmSync(join(place.path, "corpus"), { recursive: true });
    place.add(PROJECT);
    expect((await place.run("run --quiet")).code).toBe(0);
    expect(hidden(place)).toEqual([]);
  },
);

test.skipIf(process.platform === "win32").each(["check", "kwic kind", "codebook lint"])(
  "%s stops in one line, too",
  SLOW,
  async (args) => {
    const { code, signal, said } = await interrupted(workplace({ ...PROJECT, ...LONG }), args, 900);
    expect([code, signal, said]).toEqual([null, "SIGINT", "Stopped.\n"]);
  },
);

const hasScript = spawnSync("script", ["--version"]).status === 0;
const whenScript = skippedUnless(hasScript, "the program script is not installed");

test.skipIf(!hasScript)(
  `on a terminal of 0 columns a command ends as on any other${whenScript}`,
  SLOW,
  () => {
    const place = workplace(PROJECT);
    const typed = `stty cols 0 rows 0; timeout -s KILL 60 ${process.execPath} ${BIN} run; echo inner rc $?`;
    const { stdout } = spawnSync("script", ["-qec", typed, "/dev/null"], {
      cwd: place.path,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, CI: undefined },
    });
    expect(stdout).toContain("inner rc 0");
  },
);

test.skipIf(!hasScript)(
  `the spinner is off the terminal before the first row is printed there${whenScript}`,
  SLOW,
  () => {
    const place = workplace(PROJECT);
    const typed = `stty cols 80 rows 24; ${process.execPath} ${BIN} kwic building | cat`;
    const { stdout } = spawnSync("script", ["-qec", typed, "/dev/null"], {
      cwd: place.path,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, CI: undefined },
    });
    const line = stdout.split("\n").find((one) => one.includes("response,source"))!;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of the terminal are what is looked at
    expect(line.replace(/^.*\u001b\[(?:0K|2K|K|\?25h|1G)/s, "")).toMatch(/^response,source/);
  },
);

test.skipIf(!hasScript || process.platform === "win32")(
  `Ctrl-C on a terminal is one line, and no bug${whenScript}`,
  SLOW,
  () => {
    const place = workplace({ ...PROJECT, ...LONG });
    const typed = `stty cols 80 rows 24; ${process.execPath} ${BIN} run & p=$!; sleep 1.5; kill -INT $p; wait $p; echo "rc $?"`;
    const { stdout } = spawnSync("script", ["-qec", `bash -mc '${typed}'`, "/dev/null"], {
      cwd: place.path,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, CI: undefined },
    });
    expect(stdout).toContain("rc 130");
    expect(stdout).toMatch(/Stopped\./);
    expect(stdout).not.toContain("bug");
  },
);
