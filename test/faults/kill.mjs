/**
 * Kills runs at any moment and looks at what they leave: `node test/faults/kill.mjs --kills 500 --seed 1`.
 * Two versions of a corpus take turns, so that old and new outputs differ. A third of the kills comes after a time
 * drawn from the whole run, a third from its last 30 %, a third as soon as the outputs are being put in place.
 * It ends early after `--seconds`. Prints what was found; exit code 1 where a folder held anything but one run, or
 * did not come right.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { recoverOutputs } from "../../dist/outputs/folder/outputs.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "500" },
    seed: { type: "string", default: "1" },
    seconds: { type: "string", default: "3600" },
    copies: { type: "string", default: "12" },
  },
});
const COMMIT = ".themetally-commit.json";
const LAST = 0.3;

const folder = mkdtempSync(join(tmpdir(), "themetally-kill-"));
const out = join(folder, "out");
const next = chance(Number(values.seed));
const counts = {};
const faults = [];

try {
  const known = { a: await reference("a"), b: await reference("b") };
  const duration = median(await inTurn(5, () => timed("a")));
  const end = performance.now() + Number(values.seconds) * 1000;
  let kills = 0;
  while (kills < Number(values.kills) && performance.now() < end) await kill(kills++, known, duration);
  const milliseconds = Math.round(duration);
  process.stdout.write(`${JSON.stringify({ kills, milliseconds, counts, faults }, null, 2)}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Starts the version that is not there, kills it, and checks what it leaves and what comes of that. */
async function kill(at, known, duration) {
  const before = versionOf(known);
  const version = before === "a" ? "b" : "a";
  prepare(version);
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, "bin/themetally.js"), "run", "--quiet"], { cwd: folder });
  const ended = once(child, "exit");
  const draw = next();
  const when = ["whole run", "last 30 %", "publishing"][at % 3];
  if (when === "publishing") {
    // Waits without leaving the thread: a timer is coarser than what it is to hit.
    const watcher = watch(out, (_, name) => {
      if (name !== COMMIT) return;
      watcher.close();
      for (const until = performance.now() + draw * 8; performance.now() < until; );
      child.kill("SIGKILL");
    });
    await ended;
    watcher.close();
  } else {
    const share = when === "whole run" ? draw : 1 - LAST + draw * LAST;
    const timer = setTimeout(() => child.kill("SIGKILL"), duration * share - (performance.now() - started));
    await ended;
    clearTimeout(timer);
  }
  const found = { [before]: "old", [version]: "new" }[versionOf(known)] ?? unfinished();
  const isCommitted = existsSync(join(out, COMMIT));
  // Every tenth time a run of the command puts it right, else what every command calls first.
  const isRun = at % 10 === 9;
  if (isRun) await run();
  else await recoverOutputs(out);
  const after = { [before]: "old", [version]: "new" }[versionOf(known)] ?? "wrong";
  const expected = found === "old" && !isCommitted && !isRun ? "old" : "new";
  const hidden = readdirSync(out).filter((name) => name.startsWith("."));
  if (found === "mixture" || after !== expected || hidden.length > 0)
    faults.push({ at, when, found, after, hidden });
  const outcome = `${when}: ${found}, then ${after}`;
  counts[outcome] = (counts[outcome] ?? 0) + 1;
}

/** The one run whose outputs stand in the folder, all of them and nothing else; else undefined. */
function versionOf(known) {
  const found = JSON.stringify(visible());
  return Object.keys(known).find((version) => JSON.stringify(known[version]) === found);
}

function unfinished() {
  return "run.json" in visible() ? "mixture" : "unfinished";
}

/** Name and hash of every output. */
function visible() {
  const names = readdirSync(out).filter((name) => !name.startsWith("."));
  return Object.fromEntries(names.sort().map((name) => [name, sha256(readFileSync(join(out, name)))]));
}

async function reference(version) {
  prepare(version);
  await run();
  const hashes = visible();
  for (const { file, sha256: hash } of JSON.parse(readFileSync(join(out, "run.json"), "utf8")).outputs) {
    if (hashes[file] !== hash) throw new Error(`${file} is not what run.json says`);
  }
  return hashes;
}

function prepare(version) {
  mkdirSync(join(folder, "corpus"), { recursive: true });
  const sample = readFileSync(join(root, "corpus/harrowmere-responses.txt"), "utf8");
  const text = version === "a" ? sample : sample.replaceAll("the", "our");
  writeFileSync(join(folder, "corpus/responses.txt"), text.repeat(Number(values.copies)));
  writeFileSync(join(folder, "book.yaml"), readFileSync(join(root, "codebooks/harrowmere.yaml")));
  writeFileSync(join(folder, "themetally.yaml"), "corpus: [corpus]\ncodebook: book.yaml\nout: out\n");
}

async function run() {
  const child = spawn(process.execPath, [join(root, "bin/themetally.js"), "run", "--quiet"], { cwd: folder });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`a run ended with exit code ${code}`);
}

async function timed(version) {
  prepare(version);
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function inTurn(times, action) {
  const results = [];
  for (let at = 0; at < times; at++) results.push(await action());
  return results;
}

function median(numbers) {
  return numbers.sort((one, other) => one - other)[numbers.length >> 1];
}

function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Mulberry32. */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
