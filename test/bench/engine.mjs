/**
 * Prints how fast texts are cut into words and searched for 50 to 50 000 terms, all hits with their offsets,
 * beside ripgrep and a plain read: `npm run bench:engine -- [text file]`. The text is repeated to 50 MB. Every
 * figure is the median of five rounds; each line is a process of its own, which runs the modules joined as
 * the command has them.
 */
import { spawnSync } from "node:child_process";
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The tests run it on a tiny input, to see that it runs. */
const isTiny = process.env.BENCH_TINY !== undefined;
const ROUNDS = isTiny ? 1 : 5;
const MEGABYTE = 1e6;
const TEXT_BYTES = isTiny ? 1 : 50 * MEGABYTE;
/** UTF-16 units of a response, before it goes on to the end of its line. */
const RESPONSE = 1200;
const SIZES = isTiny ? [50] : [50, 500, 5_000, 50_000];
const SAMPLE = "corpus/harrowmere-responses.txt";
/** ripgrep takes many minutes for thousands of words. */
const PATIENCE_MS = 30_000;

const self = fileURLToPath(import.meta.url);
const [, , given = SAMPLE, list, way, engine] = process.argv;

const print = (line) => process.stdout.write(`${line}\n`);
const median = (numbers) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1];
const rounds = (work) => Array.from({ length: ROUNDS }, work);

if (engine !== undefined) process.stdout.write(JSON.stringify(await measure(given, list, way)));
else await compare();

async function compare() {
  const temp = mkdtempSync(join(tmpdir(), "themetally-bench-"));
  try {
    const modules = await joinModules(temp);
    const sample = readFileSync(given, "utf8");
    const file = join(temp, "text.txt");
    writeFileSync(file, sample.repeat(Math.ceil(TEXT_BYTES / Buffer.byteLength(sample))));
    const megabytes = statSync(file).size / MEGABYTE;
    const read = median(rounds(() => seconds(() => readFileSync(file))));
    print(
      `${given}, repeated to ${megabytes.toFixed(0)} MB; plain read: ${(megabytes / read).toFixed(0)} MB/s`,
    );
    print(
      "responses: texts of 1200 characters in memory; whole: one text; file: read, decoded, searched by the megabyte",
    );
    print("memory: the most that searching took, to what the texts take\n");
    row("terms", "unmet", "fed as", "MB/s", "/ read", "rg MB/s", "/ rg", "hits", "memory", "compiled");
    for (const size of SIZES) {
      const { terms, unmet } = termsOf(sample, size);
      const words = join(temp, `terms-${size}.txt`);
      writeFileSync(words, `${terms.join("\n")}\n`);
      const peer = ripgrep(words, file);
      for (const each of ["responses", "whole", "file"]) {
        const child = spawnSync(process.execPath, ["--expose-gc", self, file, words, each, modules]);
        if (child.status !== 0) throw new Error(String(child.stderr));
        const { time, hits, memory, compiled } = JSON.parse(child.stdout);
        const speed = megabytes / time;
        const peerSpeed = peer && `${peer.limit}${(megabytes / peer.time).toFixed(1)}`;
        const ratio = peer && `${peer.limit === "" ? "" : "> "}${(peer.time / time).toFixed(1)}`;
        const share = (read / time).toFixed(3);
        const ms = `${compiled.toFixed(0)} ms`;
        row(size, unmet, each, speed.toFixed(1), share, peerSpeed ?? "none", ratio ?? "", hits, memory, ms);
      }
    }
    if (ripgrep(null, file) === null) print("\nrg is not installed, so nothing is compared with ripgrep");
  } finally {
    rmSync(temp, { recursive: true });
  }
}

function row(terms, unmet, fedAs, ...cells) {
  const first = `${String(terms).padStart(6)}${String(unmet).padStart(7)}  ${fedAs.padEnd(10)}`;
  print(first + cells.map((cell) => String(cell).padStart(9)).join(""));
}

/** @returns the URL of one file with the matcher and the tokens */
async function joinModules(temp) {
  const { build } = await import("rolldown");
  const input = join(temp, "entry.mjs");
  const from = (name) => JSON.stringify(fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url)));
  writeFileSync(
    input,
    `export { Matcher } from ${from("code/match/matcher")};\nexport { Tokens } from ${from("text/tokens")};\nexport { stemmerOf } from ${from("text/stem")};\n`,
  );
  const file = join(temp, "engine.mjs");
  await build({ input, platform: "node", logLevel: "silent", output: { file, format: "esm" } });
  return pathToFileURL(file).href;
}

/** Four fifths of the terms are the most frequent words, the rest phrases; then words that no text has. */
function termsOf(text, size) {
  const counts = new Map();
  for (const [word] of text.toLowerCase().matchAll(/[a-z]+/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  const terms = new Set(frequent.slice(0, size * 0.8));
  const phrases = text.toLowerCase().match(/(?<![\w'’-])[a-z]+(?: [a-z]+){1,2}(?![\w'’-])/g);
  const random = generator(7);
  const wanted = terms.size + size * 0.2;
  for (let tries = 0; terms.size < wanted && tries < size * 20; tries++) {
    terms.add(phrases[random(phrases.length)]);
  }
  const met = terms.size;
  const any = () => frequent[random(frequent.length)];
  while (terms.size < size) terms.add(`${any()}qz${any()}`);
  return { terms: [...terms], unmet: size - met };
}

/** Whole numbers below a limit, the same at every run. */
function generator(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** @returns the seconds that ripgrep takes to count lines, or more than those; null where there is none */
function ripgrep(words, file) {
  if (spawnSync("rg", ["--version"]).error) return null;
  if (words === null) return { time: 0, limit: "" };
  const options = { timeout: PATIENCE_MS };
  const run = () => spawnSync("rg", ["-c", "-i", "-w", "-F", "-f", words, file], options);
  const first = seconds(run);
  if (first * 1000 >= PATIENCE_MS) return { time: first, limit: "< " };
  return { time: median([first, ...rounds(() => seconds(run)).slice(1)]), limit: "" };
}

function seconds(work) {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** In a process of its own: what is taken at most while it searches, beyond what was taken before. */
async function measure(file, words, fedAs) {
  const { Matcher, Tokens, stemmerOf } = await import(engine);
  const toWord = (word) => ({ kind: "form", word, case: "fold" });
  const patterns = readFileSync(words, "utf8")
    .trim()
    .split("\n")
    .map((term) => ({ kind: "words", words: term.split(" ").map(toWord) }));
  const compiled = [];
  const matchers = rounds(() => {
    let matcher = null;
    compiled.push(
      seconds(() => {
        matcher = new Matcher(patterns, stemmerOf("none"));
      }),
    );
    return matcher;
  });
  globalThis.gc();
  const empty = process.memoryUsage().heapUsed;
  const texts = fedAs === "file" ? null : [...textsOf(file, fedAs)];
  globalThis.gc();
  const held = process.memoryUsage().heapUsed - empty;
  const before = process.memoryUsage().rss;
  const tokens = new Tokens();
  let most = before;
  let hits = 0;
  const times = matchers.map((matcher) => {
    hits = 0;
    const offsets = new Int32Array(2);
    const onMatch = (_, first, last) => {
      offsets[0] = tokens.starts[first];
      offsets[1] = tokens.ends[last];
      hits++;
    };
    const time = seconds(() => {
      for (const text of texts ?? textsOf(file, "file")) matcher.find(text, tokens, onMatch);
    });
    most = Math.max(most, process.memoryUsage().rss);
    return time;
  });
  const memory = texts === null ? "-" : (1 + (most - before) / held).toFixed(2);
  return { time: median(times), compiled: median(compiled) * 1000, hits, memory };
}

function* textsOf(file, fedAs) {
  if (fedAs === "file") yield* chunksOf(file);
  else if (fedAs === "whole") yield readFileSync(file, "utf8");
  else {
    const text = readFileSync(file, "utf8");
    for (let start = 0; start < text.length; ) {
      const line = text.indexOf("\n", start + RESPONSE);
      const end = line < 0 ? text.length : line + 1;
      // As responses are made: lines joined, so that none keeps the whole document.
      yield text.slice(start, end).split("\n").join("\n");
      start = end;
    }
  }
}

/** The file in texts of up to a megabyte that end where a line does. */
function* chunksOf(file) {
  const handle = openSync(file);
  const buffer = Buffer.alloc(MEGABYTE);
  let kept = 0;
  for (;;) {
    const filled = kept + readSync(handle, buffer, kept, buffer.length - kept, null);
    const end = filled < buffer.length ? filled : buffer.lastIndexOf(0x0a) + 1;
    if (end === 0) break;
    yield buffer.toString("utf8", 0, end);
    kept = buffer.copy(buffer, 0, end, filled);
  }
  closeSync(handle);
}
