/**
 * Prints where the time of a run goes, as shares within one run: `npm run bench -- [document] [codebook]`.
 * Each of five rounds is a process of its own, as a run is; every figure is the median of the five.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The tests run it on a tiny input, to see that it runs. */
const isTiny = process.env.BENCH_TINY !== undefined;
const ROUNDS = isTiny ? 1 : 5;
const SAMPLE = "corpus/harrowmere-responses.txt";
const SAMPLE_BYTES = isTiny ? 1 : 1_000_000;

const self = fileURLToPath(import.meta.url);
const main = fileURLToPath(new URL("../../bin/themetally.js", import.meta.url));
const [, , given, codebook = "codebooks/harrowmere.yaml", folder] = process.argv;

const print = (line) => process.stdout.write(`${line}\n`);
const sum = (ms) => Object.values(ms).reduce((one, other) => one + other, 0);
const median = (numbers) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1];

if (folder !== undefined) process.stdout.write(JSON.stringify(await round(given, codebook, folder)));
else compare();

function compare() {
  const temp = mkdtempSync(join(tmpdir(), "themetally-bench-"));
  try {
    const file = given ?? repeated(join(temp, "sample.txt"));
    const rounds = Array.from({ length: ROUNDS }, () =>
      JSON.parse(node([self, file, codebook, temp]).stdout),
    );
    const whole = Array.from({ length: ROUNDS }, () => wholeRun(file, temp));
    const total = median(rounds.map(({ ms }) => sum(ms)));
    const kilobytes = Math.round(statSync(file).size / 1000);
    print(`${given ?? `${SAMPLE}, repeated`}: ${kilobytes} kB, ${rounds[0].responses} responses\n`);
    for (const stage of Object.keys(rounds[0].ms)) {
      const share = median(rounds.map(({ ms }) => ms[stage] / sum(ms)));
      const ms = median(rounds.map((each) => each.ms[stage]));
      print(`${stage.padEnd(12)}${(share * 100).toFixed(1).padStart(6)} %${ms.toFixed(0).padStart(8)} ms`);
    }
    print(`${"all stages".padEnd(12)}${" 100.0 %"}${total.toFixed(0).padStart(8)} ms\n`);
    const [seconds, peak] = ["seconds", "megabytes"].map((key) => median(whole.map((each) => each[key])));
    print(`themetally run, the whole process: ${seconds.toFixed(2)} s, peak ${peak.toFixed(0)} MB`);
    print(
      `of it node itself: ${median(Array.from({ length: ROUNDS }, () => elapsed(["-e", "0"]))).toFixed(2)} s`,
    );
  } finally {
    rmSync(temp, { recursive: true });
  }
}

/** One run, stage by stage: each takes in all that the one before it gave. */
async function round(file, book, temp) {
  const ms = {};
  let from = 0;
  const done = (stage) => {
    const now = performance.now();
    ms[stage] = now - from;
    from = now;
  };
  const library = await import("../../dist/index.js");
  const { openOutputs } = await import("../../dist/outputs/folder/outputs.js");
  const { startReport } = await import("../../dist/outputs/tables/report.js");
  done("start-up");
  const { codebook: themes } = await library.readCodebook(readFileSync(book, "utf8"), book);
  const coder = library.compileCodebook(themes);
  done("codebook");
  const { sources } = await library.findSources([file], process.cwd());
  const { document, bytes, sha256 } = await library.readDocument(sources[0]);
  done("ingest");
  const anonymity = library.anonymityReader({ anonymous: [], redacted: [] });
  const marks = library.pageMarks(document, anonymity);
  done("page marks");
  const { result } = library.split(document, marks, { layout: "auto", topics: null, anonymity });
  done("split");
  const { responses } = library.tag(document, result, marks.pageOf, anonymity);
  done("tag");
  const coded = responses.map((response) => coder.code(response));
  done("code");
  const tallier = library.startTally(themes);
  const codings = coded.map((each) => tallier.add(each));
  const tally = tallier.result();
  done("tally");
  const report = await startReport(await openOutputs(join(temp, "stages")), {
    coded: true,
    show: (each) => each,
  });
  for (const [at, each] of coded.entries()) await report.add(each, codings[at]);
  const { source } = document;
  const facts = {
    tool: { name: "bench", version: "0" },
    sourcesReceived: 1,
    inputs: [{ source, bytes, sha256, layout: result.layout, responses: responses.length }],
    sourcesLeftOut: [],
    responsesLeftOut: [],
    codebook: null,
    options: {},
    problems: [],
  };
  await report.finish(facts, { tally, campaigns: [], codebook: themes });
  done("report");
  return { ms, responses: responses.length };
}

/** Time and peak memory of the command itself; the child tells its own peak when it ends. */
function wholeRun(file, temp) {
  const note = join(temp, "peak");
  const hook = `import { writeFileSync } from "node:fs";
    process.on("exit", () => writeFileSync(${JSON.stringify(note)}, String(process.resourceUsage().maxRSS)));`;
  const command = ["run", resolve(file), "--codebook", resolve(codebook), "--quiet"];
  const seconds = elapsed(
    ["--import", `data:text/javascript,${encodeURIComponent(hook)}`, main, ...command],
    temp,
  );
  return { seconds, megabytes: Number(readFileSync(note, "utf8")) / 1024 };
}

function elapsed(args, cwd) {
  const start = performance.now();
  node(args, cwd);
  return (performance.now() - start) / 1000;
}

function node(args, cwd) {
  const child = spawnSync(process.execPath, args, { cwd, encoding: "utf8", maxBuffer: 1e9 });
  if (child.status !== 0) throw new Error(`${args.join(" ")}: exit code ${child.status}\n${child.stderr}`);
  return child;
}

function repeated(file) {
  const text = readFileSync(SAMPLE, "utf8");
  writeFileSync(file, text.repeat(Math.ceil(SAMPLE_BYTES / Buffer.byteLength(text))));
  return file;
}
