/**
 * Feeds damaged and hostile input to every pure entry point, and checks what must hold whatever the input:
 * `npm run fuzz -- --cases 100000 --seed 7 --seconds 600 --out DIR`. `--target NAME` runs one only, `--case N` one
 * case of it. A case depends on the seed, the target's name and its own number, on nothing else.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { BOOK_TARGETS } from "./book-targets.mjs";
import { CHECK_TARGETS } from "./check-targets.mjs";
import { Random } from "./random.mjs";
import { REPORT_TARGETS } from "./report-targets.mjs";
import { readSeeds } from "./seeds.mjs";
import { TEXT_TARGETS } from "./text-targets.mjs";

/** A case that takes longer is a finding; one that takes longer than `SLOW_MS` is told. */
const LONGEST_MS = 10_000;
const SLOW_MS = 1_000;

/** More of one target say the same. */
const MOST_FINDINGS = 20;

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "100000" },
    seed: { type: "string", default: "7" },
    seconds: { type: "string", default: "600" },
    out: { type: "string" },
    target: { type: "string" },
    case: { type: "string" },
  },
});

const all = [...TEXT_TARGETS, ...BOOK_TARGETS, ...REPORT_TARGETS, ...CHECK_TARGETS];
const targets = values.target === undefined ? all : all.filter(({ name }) => name === values.target);
if (targets.length === 0)
  throw new Error(`no target ${values.target}: ${all.map(({ name }) => name).join(", ")}`);

const out = values.out ?? mkdtempSync(join(tmpdir(), "themetally-fuzz-"));
mkdirSync(out, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "themetally-fuzz-case-"));
const seeds = readSeeds();
const say = (line) => process.stdout.write(`${line}\n`);

async function attempt(target, number) {
  const input = target.make(new Random(`${values.seed} ${target.name} ${number}`), seeds);
  const from = performance.now();
  let error = null;
  try {
    await target.run(input, { folder });
  } catch (thrown) {
    // Wrong use is told by a UserError: what a reader says of a file is none of our business here.
    if (thrown?.name !== "UserError") error = thrown;
  }
  const ms = performance.now() - from;
  if (ms > LONGEST_MS) error ??= new Error(`it took ${Math.round(ms)} ms`);
  if (ms > SLOW_MS || error !== null) keep(target, number, input, ms, error);
  return { ms, error };
}

/** Bytes inside a value are written as base64, too; lone surrogates are safe in JSON. */
function keep({ name }, number, input, ms, error) {
  const isBytes = input instanceof Uint8Array;
  const plain = JSON.stringify(input, (_, value) =>
    value?.type === "Buffer" ? { base64: Buffer.from(value.data).toString("base64") } : value,
  );
  const record = {
    target: name,
    seed: values.seed,
    case: number,
    ms: Math.round(ms),
    encoding: isBytes ? "bytes" : "json",
    input: Buffer.from(isBytes ? input : plain).toString("base64"),
    error: error === null ? null : String(error.stack ?? error).slice(0, 4000),
  };
  const kind = error === null ? "slow" : "finding";
  writeFileSync(
    join(out, `${kind}-${name.replaceAll(" ", "-")}-${number}.json`),
    `${JSON.stringify(record, null, 2)}\n`,
  );
}

const weights = targets.reduce((sum, { weight }) => sum + weight, 0);
const started = performance.now();
let total = 0;
let found = 0;
let passed = 0;
say("target                    cases  findings  slowest ms  (case)");
for (const target of targets) {
  const wanted = Math.ceil((Number(values.cases) * target.weight) / weights);
  passed += target.weight;
  const share = (done) => (Number(values.seconds) * 1000 * done) / weights;
  // Time that others left is its own, too; what they took is not missing.
  const deadline = Math.max(started + share(passed), performance.now() + share(target.weight));
  let cases = 0;
  let findings = 0;
  let slowest = { ms: 0, number: 0 };
  const first = values.case === undefined ? 0 : Number(values.case);
  const limit = values.case === undefined ? wanted : first + 1;
  for (let number = first; number < limit && performance.now() < deadline; number++) {
    const { ms, error } = await attempt(target, number);
    cases++;
    if (ms > slowest.ms) slowest = { ms, number };
    if (error !== null && ++findings >= MOST_FINDINGS) break;
  }
  total += cases;
  found += findings;
  const figures = [
    String(cases).padStart(8),
    String(findings).padStart(8),
    slowest.ms.toFixed(1).padStart(10),
  ];
  say(`${target.name.padEnd(23)}${figures.join("  ")}  (${slowest.number})`);
}
rmSync(folder, { recursive: true });
if (found > 0) say(`findings are in ${out}`);
say(`${total} cases, ${found} findings`);
process.exitCode = found > 0 ? 1 : 0;
