/**
 * Prints how fast documents of each form are read, what the libraries take of it, and the peak of memory:
 * `npm run bench:formats -- [text]`. LibreOffice writes the forms; each is read in a process of its own.
 */
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { Session } from "node:inspector/promises";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The tests run it on a tiny input, to see that it runs. */
const isTiny = process.env.BENCH_TINY !== undefined;
const SAMPLE = "corpus/harrowmere-responses.txt";
const SAMPLE_BYTES = isTiny ? 1 : 1_000_000;
const OFFICE_FORMS = ["docx", "odt", "rtf", "html", "pdf"];

const self = fileURLToPath(import.meta.url);
const [, , given, wanted] = process.argv;
const print = (line) => process.stdout.write(`${line}\n`);

if (wanted === "read") process.stdout.write(JSON.stringify(await reading(given)));
else compare();

function compare() {
  const temp = mkdtempSync(join(tmpdir(), "themetally-formats-"));
  try {
    const text = join(temp, "sample.txt");
    const source = readFileSync(given ?? SAMPLE);
    const times = given === undefined ? Math.ceil(SAMPLE_BYTES / source.length) : 1;
    writeFileSync(text, Buffer.concat(Array.from({ length: times }, () => source)));
    const { files, missing } = filesOf(text, temp);
    print(`${given ?? `${SAMPLE}, repeated`}: ${(statSync(text).size / 1e6).toFixed(2)} MB of text\n`);
    print("form        file MB   MB/s of text   pages/s   libraries   of them                 peak MB");
    for (const file of files) print(row(file, statSync(text).size));
    for (const each of missing) print(each);
  } finally {
    rmSync(temp, { recursive: true });
  }
}

function filesOf(text, temp) {
  const markdown = join(temp, "sample.md");
  copyFileSync(text, markdown);
  const office = (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, "soffice"))
    .find(existsSync);
  const plain = [text, markdown];
  if (office === undefined) return { files: plain, missing: ["LibreOffice is not installed: no other form"] };
  const profile = `-env:UserInstallation=${pathToFileURL(join(temp, "profile"))}`;
  for (const form of OFFICE_FORMS)
    run(office, [
      "--headless",
      profile,
      "--infilter=Text (encoded):UTF8,LF,,,",
      "--convert-to",
      form,
      "--outdir",
      temp,
      text,
    ]);
  return { files: [...plain, ...OFFICE_FORMS.map((form) => join(temp, `sample.${form}`))], missing: [] };
}

function row(file, textBytes) {
  const { seconds, pages, shares, megabytes } = JSON.parse(run(process.execPath, [self, file, "read"]));
  const all = shares.reduce((sum, [, share]) => sum + share, 0);
  const percent = (share) => `${(share * 100).toFixed(0)} %`;
  return [
    basename(file).slice("sample.".length).padEnd(9),
    (statSync(file).size / 1e6).toFixed(2).padStart(10),
    (textBytes / 1e6 / seconds).toFixed(1).padStart(15),
    (pages > 1 ? (pages / seconds).toFixed(0) : "").padStart(10),
    percent(all).padStart(12),
    `   ${shares
      .slice(0, 2)
      .map(([name, share]) => `${name} ${percent(share)}`)
      .join(", ")}`.padEnd(27),
    megabytes.toFixed(0).padStart(8),
  ].join("");
}

/** Seconds without the profiler; the libraries' shares of the processor's time from a second reading with it. */
async function reading(path) {
  const { readDocument, findSources } = await import("../../dist/index.js");
  const { sources } = await findSources([path], process.cwd());
  const start = performance.now();
  const { document, problems } = await readDocument(sources[0]);
  const seconds = (performance.now() - start) / 1000;
  if (document === null) throw new Error(JSON.stringify(problems));
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
  await readDocument(sources[0]);
  const { profile } = await session.post("Profiler.stop");
  return { seconds, pages: document.lines.at(-1)?.page ?? 1, shares: sharesOf(profile), megabytes };
}

function sharesOf({ nodes, samples, timeDeltas }) {
  const owners = new Map(
    nodes.map(({ id, callFrame }) => [id, /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(callFrame.url)?.[1]]),
  );
  const idle = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === "(idle)").map(({ id }) => id),
  );
  const times = new Map();
  let whole = 0;
  for (const [at, id] of samples.entries()) {
    if (idle.has(id)) continue;
    const owner = owners.get(id);
    whole += timeDeltas[at];
    if (owner !== undefined) times.set(owner, (times.get(owner) ?? 0) + timeDeltas[at]);
  }
  return [...times].map(([owner, time]) => [owner, time / whole]).sort((one, other) => other[1] - one[1]);
}

function run(command, args) {
  const child = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1e9 });
  if (child.status !== 0) throw new Error(`${command} ${args.join(" ")}: ${child.status}\n${child.stderr}`);
  return child.stdout;
}
