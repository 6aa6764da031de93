/** Runs the built command, with little time and memory, over what means harm, and holds it to its promises. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect } from "vitest";

const BIN = resolve("bin/themetally.js");

/** Seconds of the processor, of a slow one: a machine that is busy with something else proves nothing. */
const SECONDS = 30;
const MEGABYTES = 1024;

/** A command that waits for something takes no time of the processor. */
const ASLEEP_MS = 60_000;

export const ACTING = "\u001b[2J\u001b]52;c;aGk=\u0007\u009b31m\u202e";

/** What acts on a terminal, or turns its text about. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ACTS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Leaves in a file what the process took at most, in kilobytes: buffers do not count as heap. */
const TELLS_MEMORY = `data:text/javascript,import { writeFileSync } from "node:fs";
  process.on("exit", () => writeFileSync(".peak", String(process.resourceUsage().maxRSS)));`;

const LIMITED = process.platform === "win32" ? [] : ["sh", "-c", `ulimit -t ${SECONDS}; exec "$@"`, "sh"];

/**
 * @param folder where the command is typed
 * @returns the exit code, and all that was said
 */
export function endsWell(folder: string, typed: readonly string[]): { code: number; said: string } {
  if (!existsSync(BIN)) throw new Error("dist/ is missing: npm run build");
  const node = [process.execPath, `--max-old-space-size=${MEGABYTES}`, "--import", TELLS_MEMORY];
  const [command = "", ...args] = [...LIMITED, ...node, BIN, ...typed];
  const options = { cwd: folder, encoding: "utf8", timeout: ASLEEP_MS, maxBuffer: 1 << 28 } as const;
  const { status, signal, stdout, stderr } = spawnSync(command, args, options);
  const about = [typed[0], stderr.slice(0, 300)];
  expect([...about, signal, [0, 1, 2].includes(status ?? -1)]).toEqual([...about, null, true]);
  expect(stderr).not.toMatch(/this is a bug|^ {4}at /m);
  expect(ACTS.exec(stdout + stderr)?.[0]).toBeUndefined();
  if (status === 2) expect(stderr.trim()).not.toBe("");
  expect(Number(readFileSync(join(folder, ".peak"), "utf8")) / 1024).toBeLessThan(MEGABYTES);
  return { code: status!, said: stdout + stderr };
}
