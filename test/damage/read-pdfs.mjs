/**
 * Damages the PDFs of a folder and reads each: `node test/damage/read-pdfs.mjs FOLDER --cases 1000 --seed harrow`.
 * Prints what came of them, as JSON: told of, whole, with a few words less, or a sentence that says what is wrong.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readDocument } from "../../dist/read/ingest/read-document.js";
import { damaged } from "./damaged.mjs";

const MOST_SECONDS = 10;
/** More of the words may not be missing in silence. */
const FEW = 0.05;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: "string", default: "100" },
    seed: { type: "string", default: "harrow" },
  },
});
const [from] = positionals;
const folder = mkdtempSync(join(tmpdir(), "themetally-damage-"));
const bases = Object.fromEntries(
  readdirSync(from)
    .sort()
    .map((name) => [name, readFileSync(join(from, name))]),
);

async function read(bytes) {
  const path = join(folder, "damaged.pdf");
  writeFileSync(path, bytes);
  return readDocument({ path, source: "damaged.pdf", id: "damaged", kind: "pdf" });
}

const wordsOf = (text) => new Set(text.split(/\s+/).filter((word) => word !== ""));

async function fate(seed) {
  const { base, way, bytes } = damaged(seed, bases);
  const { user, system } = process.cpuUsage();
  const { document, problems } = await read(bytes);
  const used = process.cpuUsage({ user, system });
  const what = `${seed}: ${way} in ${base}`;
  if ((used.user + used.system) / 1e6 > MOST_SECONDS) return `${what}: too long`;
  const silent = problems.filter(({ found }) => !/damaged|truncated|unreadable/.test(found));
  if (silent.some(({ severity, code }) => severity === "error" && code === "source-unreadable"))
    return `${what}: ${silent[0].found}`;
  if (problems.length > 0) return document === null ? "refused" : "read with a warning";
  const found = wordsOf(document.text);
  const before = wholes[base];
  const lost = [...before].filter((word) => !found.has(word)).length;
  if (lost > FEW * before.size) return `${what}: ${lost} of ${before.size} words in silence`;
  return lost === 0 ? "whole" : "a few words less";
}

const fates = {};
const wholes = {};
try {
  for (const [name, bytes] of Object.entries(bases)) {
    const { document, problems } = await read(bytes);
    if (problems.length > 0) fates[`${name} is whole: ${problems[0].found}`] = 1;
    wholes[name] = wordsOf(document.text);
  }
  const count = (found) => (fates[found] = (fates[found] ?? 0) + 1);
  for (let at = 0; at < Number(values.cases); at++) count(await fate(`${values.seed}-${at}`));
  process.stdout.write(`${JSON.stringify(fates, null, 1)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
