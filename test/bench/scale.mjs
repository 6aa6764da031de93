/**
 * Prints what runs cost, as ratios within one run on one machine: `npm run bench:scale -- [megabytes] [--write]`. To an
 * empty Node process where little is read; in megabytes for each second of the processor, beside `JSON.parse` of the
 * same lines and ripgrep, where much is. `--write` puts the table into `docs/performance.md`.
 *
 * Times are of the processor, all threads together, so that other work on the machine changes them little; each is the
 * median of its rounds. The records are of words of the sample document, three in a row, in an order of chance.
 */
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The tests run it on tiny inputs, to see that it runs. */
const isTiny = process.env.BENCH_TINY !== undefined;
const ROUNDS = isTiny ? 1 : 3;
const MEGABYTE = 1e6;
const PAGE = "docs/performance.md";
const MARKS = ["<!-- bench: written by npm run bench:scale -- --write -->\n", "<!-- end of bench -->"];

const root = fileURLToPath(new URL("../../", import.meta.url));
const main = join(root, "bin/themetally.js");
const codebook = join(root, "codebooks/harrowmere.yaml");
const sample = readFileSync(join(root, "corpus/harrowmere-responses.txt"), "utf8");
const isWritten = process.argv.includes("--write");
const megabytes = isTiny ? 0.05 : Number(process.argv.slice(2).find((one) => /^\d/.test(one)) ?? 20);

const median = (numbers) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1];
const record = (number, text) => `${JSON.stringify({ id: `r${number}`, text })}\n`;
const temp = mkdtempSync(join(tmpdir(), "themetally-bench-"));
try {
  const table = [...small(), "", ...large()].join("\n");
  process.stdout.write(`${table}\n`);
  if (isWritten) write(`${table}\n`);
} finally {
  rmSync(temp, { recursive: true });
}

/** What a command costs where little is read. */
function small() {
  const two = join(temp, "two.jsonl");
  writeFileSync(two, [record(1, "The ferry is late."), record(2, "Mend the steps.")].join(""));
  const document = join(temp, "document.txt");
  writeFileSync(document, sample.repeat(isTiny ? 1 : Math.ceil(MEGABYTE / Buffer.byteLength(sample))));
  const coded = ["--codebook", codebook];
  const cases = {
    "an empty Node process": ["-e", "0"],
    "`themetally --version`": [main, "--version"],
    "`run` of two records": [main, "run", two, ...coded, "--out", join(temp, "two"), "--quiet"],
    "`run` of a document of 1 MB": [main, "run", document, ...coded, "--out", join(temp, "one"), "--quiet"],
    "`check` of it": [main, "check", document, ...coded],
  };
  const costs = Object.entries(cases).map(([name, args]) => [name, cost(args)]);
  const [[, empty]] = costs;
  const rows = costs.map(([name, { seconds }]) => [
    name,
    seconds.toFixed(2),
    (seconds / empty.seconds).toFixed(1),
  ]);
  return rowsOf(["what", "seconds of the processor", "times an empty process"], rows);
}

/** What a megabyte costs where many are read: all outputs written, campaigns looked for. */
function large() {
  const files = { distinct: join(temp, "distinct.jsonl"), near: join(temp, "near.jsonl") };
  const table = join(temp, "distinct.csv");
  writeRecords(files.distinct, table, distinct());
  writeRecords(files.near, null, nearCopies());
  const run = (file) => ["run", file, "--codebook", codebook, "--out", join(temp, "out"), "--quiet"];
  const cases = {
    "`split` of JSONL": ["split", files.distinct, "--out", join(temp, "split"), "--quiet"],
    "`split` of CSV": ["split", table, "--out", join(temp, "split"), "--quiet"],
    "`run` of JSONL, all different": run(files.distinct),
    "`run` of JSONL, near-copies of 200 letters": run(files.near),
  };
  const parse = `for (const line of require("fs").readFileSync(${JSON.stringify(files.distinct)}, "utf8").split("\\n")) if (line !== "") JSON.parse(line)`;
  const start = cost(["-e", "0"]);
  const speedOf = ({ seconds }) => megabytes / Math.max(0.001, seconds - start.seconds);
  const parsed = speedOf(cost(["-e", parse]));
  const rows = Object.entries(cases).map(([name, args]) => {
    const told = cost([main, ...args]);
    const speed = speedOf(told);
    return [name, speed.toFixed(1), (parsed / speed).toFixed(0), told.peak.toFixed(0)];
  });
  const others = [["`JSON.parse` of the lines alone", parsed.toFixed(0), "1", ""]];
  const peer = ripgrep(files.distinct);
  if (peer !== null) {
    const speed = megabytes / Math.max(0.001, peer);
    others.push([
      "ripgrep, lines with a word of the codebook",
      speed.toFixed(0),
      (parsed / speed).toFixed(1),
      "",
    ]);
  }
  const heads = [
    `${megabytes} MB of records`,
    "MB for a second of the processor",
    "times `JSON.parse`",
    "peak MB",
  ];
  return rowsOf(heads, [...rows, ...others]);
}

function writeRecords(jsonl, csv, texts) {
  const [lines, rows] = [openSync(jsonl, "w"), csv === null ? null : openSync(csv, "w")];
  if (rows !== null) writeSync(rows, "id,comment\n");
  let bytes = 0;
  for (let number = 1; bytes < megabytes * MEGABYTE; number++) {
    const text = texts.next().value;
    const line = record(number, text);
    bytes += Buffer.byteLength(line);
    writeSync(lines, line);
    if (rows !== null) writeSync(rows, `r${number},"${text.replaceAll('"', '""')}"\n`);
  }
  closeSync(lines);
  if (rows !== null) closeSync(rows);
}

/** Texts of about 1,200 characters; no five words in a row are likely to come twice. */
function* distinct() {
  const chance = startChance(1);
  const words = sample.split(/\s+/).filter(Boolean);
  for (;;) {
    const parts = Array.from({ length: 40 + chance(80) }, () => {
      const at = chance(words.length - 3);
      return words.slice(at, at + 3).join(" ");
    });
    yield parts.join(" ");
  }
}

/** Letters of a campaign: two words in a hundred are others. */
function* nearCopies() {
  const chance = startChance(2);
  const texts = distinct();
  const letters = Array.from({ length: 200 }, () => texts.next().value.split(" "));
  const words = letters[0];
  for (;;)
    yield letters[chance(letters.length)]
      .map((word) => (chance(50) === 0 ? words[chance(words.length)] : word))
      .join(" ");
}

/** Numbers from 0 to below a bound, the same in every run (xorshift of 32 bits). */
function startChance(seed) {
  let state = seed * 0x9e3779b1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** @returns seconds of the processor and peak megabytes of a Node process, as it tells them when it ends */
function cost(args) {
  const note = join(temp, "cost");
  const hook = `process.on("exit", () => require("fs").writeFileSync(${JSON.stringify(note)}, JSON.stringify(process.resourceUsage())))`;
  const hookFile = join(temp, "hook.cjs");
  writeFileSync(hookFile, hook);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const child = spawnSync(process.execPath, ["--require", hookFile, ...args], {
      cwd: temp,
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    // A check of a document that is repeated finds much.
    if (child.status !== 0 && !(child.status === 1 && args.includes("check")))
      throw new Error(`${args.join(" ")}: exit code ${child.status}\n${child.stderr}`);
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(note, "utf8"));
    return { seconds: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 };
  });
  return Object.fromEntries(["seconds", "peak"].map((key) => [key, median(rounds.map((each) => each[key]))]));
}

/** @returns seconds by the clock on one thread; null where it is not installed */
function ripgrep(file) {
  const words = join(temp, "words.txt");
  const terms = [...readFileSync(codebook, "utf8").matchAll(/^\s+- ([a-z][a-z ]+)$/gm)].map(
    ([, term]) => term,
  );
  writeFileSync(words, `${terms.join("\n")}\n`);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    const child = spawnSync("rg", ["-j1", "-c", "-i", "-w", "-F", "-f", words, resolve(file)]);
    return child.error === undefined ? (performance.now() - start) / 1000 : null;
  });
  return rounds.includes(null) ? null : median(rounds);
}

function rowsOf(heads, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map((_, at) => (at === 0 ? "---" : "--:"))), ...rows.map(line)];
}

function write(table) {
  const file = join(root, PAGE);
  const page = readFileSync(file, "utf8");
  const [from, to] = [page.indexOf(MARKS[0]) + MARKS[0].length, page.indexOf(MARKS[1])];
  const about = `Node ${process.versions.node}, ${cpus()[0].model.trim()}, ${process.platform}.`;
  writeFileSync(file, `${page.slice(0, from)}${table}\n${about}\n${page.slice(to)}`);
}
