/**
 * Lets a run fail at each of its operations on files: `node test/faults/every-operation.mjs --share 1 --seed harrow`.
 * Two versions of a corpus take turns. Prints what came of it; exit code 1 where outputs are neither the earlier ones
 * nor the new ones, where more than a sentence is said, or where the exit code is wrong.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Random } from "../fuzz/random.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const { values } = parseArgs({
  options: { share: { type: "string", default: "0.1" }, seed: { type: "string", default: "harrow" } },
});
const CODES = ["ENOSPC", "EIO", "KILL"];
const REPLY =
  "Staff;\nThe staff are kind, and it is cold.\nHill Street Parents' Association\n\nBuilding;\nNo more.\nPenny Lane Circle\n";
const BOOK = "name: Library\nversion: 1.0.0\nthemes:\n  - id: warmth\n    terms: [cold, warm]\n";

const folder = mkdtempSync(join(tmpdir(), "themetally-inject-"));
const out = join(folder, "out");
const kept = join(folder, "earlier");
const random = new Random(values.seed);

function prepare(version) {
  mkdirSync(join(folder, "corpus"), { recursive: true });
  writeFileSync(join(folder, "corpus/replies.txt"), version === "a" ? REPLY : REPLY.replace("cold", "warm"));
  writeFileSync(join(folder, "corpus/more.jsonl"), `{"text":"A warm room."}\n`);
  writeFileSync(join(folder, "book.yaml"), BOOK);
  writeFileSync(join(folder, "topics.txt"), "Staff\nBuilding\n");
  writeFileSync(
    join(folder, "themetally.yaml"),
    "corpus: [corpus]\nlayout: topic-header\ntopics: topics.txt\ncodebook: book.yaml\nout: out\n",
  );
}

function run(fault = {}) {
  const env = { ...process.env, ...fault };
  const args = [
    "--import",
    join(ROOT, "test/faults/inject.mjs"),
    join(ROOT, "bin/themetally.js"),
    "run",
    "--quiet",
  ];
  const { status, signal, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, signal, stderr };
}

const hash = (path) => createHash("sha256").update(readFileSync(path)).digest("hex");

/** What stands in the folder of outputs; what is hidden is no output. */
function visible() {
  const names = existsSync(out) ? readdirSync(out).filter((name) => !name.startsWith(".")) : [];
  return JSON.stringify(names.sort().map((name) => [name, hash(join(out, name))]));
}

function wholeRun(version) {
  rmSync(out, { recursive: true, force: true });
  prepare(version);
  const count = join(folder, ".count");
  const { status, stderr } = run({ FAULT_BELOW: folder, FAULT_COUNT: count });
  if (status !== 0) throw new Error(`a run without a fault ended with ${status}: ${stderr}`);
  return { outputs: visible(), operations: Number(readFileSync(count, "utf8")) };
}

/** A run of version b over the outputs of a, with one fault: what is wrong with what came of it, or null. */
function wrongWith(before, after, fault, counts) {
  rmSync(out, { recursive: true, force: true });
  cpSync(kept, out, { recursive: true });
  const { status, signal, stderr } = run({ FAULT_BELOW: folder, ...fault });
  const found = { [before]: "earlier", [after]: "new" }[visible()] ?? "neither";
  const isKilled = signal === "SIGKILL";
  counts[`${fault.FAULT_CODE}: ${found}`] = (counts[`${fault.FAULT_CODE}: ${found}`] ?? 0) + 1;
  // What is half-way is finished, or taken back, by the next that comes.
  const isPending = found === "neither" && existsSync(join(out, ".themetally-commit.json"));
  if (found === "neither" && !isPending) return "neither the earlier outputs nor the new ones";
  if (/this is a bug|^ {4}at /m.test(stderr)) return `a stack trace: ${stderr.slice(0, 300)}`;
  if (!isKilled && ![0, 1, 2].includes(status)) return `exit code ${status}, ${signal}`;
  if (!isKilled && status === 0 && found !== "new") return `exit code 0, and ${found} outputs`;
  if (!isKilled && status === 2 && !/^[^\n]+: error: [^\n]+$/m.test(stderr)) return `no sentence: ${stderr}`;
  const next = run();
  if (next.status !== 0 || visible() !== after)
    return `the next run ends with ${next.status}: ${next.stderr}`;
  const hidden = readdirSync(out).filter((name) => name.startsWith("."));
  return hidden.length > 0 ? `the next run leaves ${hidden}` : null;
}

try {
  const { outputs: before } = wholeRun("a");
  cpSync(out, kept, { recursive: true });
  const { outputs: after, operations } = wholeRun("b");
  // Over earlier outputs there are more operations than in an empty folder: what is beyond the end changes nothing.
  const counts = {};
  const wrong = [];
  let tried = 0;
  for (let at = 1; at <= operations * 1.5; at++) {
    if (random.next() >= Number(values.share)) continue;
    for (const code of values.share === "1" ? CODES : [random.pick(CODES)]) {
      tried++;
      const fault = { FAULT_AT: String(at), FAULT_CODE: code };
      const found = wrongWith(before, after, fault, counts);
      if (found !== null) wrong.push(`${code} at ${at}: ${found}`);
    }
  }
  process.stdout.write(`${JSON.stringify({ operations, tried, counts, wrong }, null, 1)}\n`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
