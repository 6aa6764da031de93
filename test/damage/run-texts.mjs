/**
 * Damages the files that commands are set up with and read, and runs those commands:
 * `node test/damage/run-texts.mjs --cases 1000 --seed harrow`. Prints what came of them, as JSON: exit codes by
 * command, and each case that ended with a stack trace, without a sentence, or too late.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { main } from "../../dist/cli/main.js";
import { Random } from "../fuzz/random.mjs";
import { damaged } from "./damaged.mjs";

const MOST_SECONDS = 10;

const { values } = parseArgs({
  options: { cases: { type: "string", default: "100" }, seed: { type: "string", default: "harrow" } },
});

const FILES = {
  "themetally.yaml":
    'title: The library\ncorpus: [corpus]\nlayout: topic-header\ntopics: topics.txt\ncodebook: book.yaml\nout: out\nexpect: { responses: 5 }\nattribution:\n  anonymous: ["No name, please"]\ncheck:\n  allow: []\n',
  "topics.txt": "Staff\nBuilding\nOpening hours\n",
  "book.yaml":
    'name: Library\nversion: 1.0.0\nstemmer: porter2\nthemes:\n  - id: opening\n    label: Opening hours\n    terms: [open*, "late NEAR/5 hour", { term: "/clos(e|ed)/i", weight: 2 }]\n    except: [open fire]\n  - id: place\n    terms: [building]\n    themes:\n      - id: warmth\n        terms: [warm, cold]\n      - id: both\n        rule: "opening AND NOT theme:warmth"\n',
  "corpus/replies.txt":
    "Staff;\nThe staff are kind, and it is cold.\nHill Street Parents' Association\n\nBuilding; Opening hours\nIt closed late, an hour after noon. A warm building.\nI wish to remain anonymous\n",
  "corpus/app.jsonl":
    '{"id":"a-1","text":"Open it on Saturday, and late.","topics":["Opening hours"],"name":"Penny Quill"}\n{"id":"a-2","text":"A cold building.","anonymous":true,"variables":{"age":"40-49"}}\n{"id":"a-3","text":"No lamps.","attribution":{"status":"none","text":null,"name":null,"organisation":null}}\n',
};

/** What is damaged, and the commands that read it. */
const TARGETS = {
  "corpus/app.jsonl": [
    "run --quiet",
    "run --quiet --allow-missing",
    "check",
    "kwic building --format csv",
    "split --quiet",
  ],
  "themetally.yaml": ["run --quiet", "check", "codebook lint", "kwic theme:warmth", "split --quiet"],
  "book.yaml": [
    "run --quiet",
    "codebook lint --codebook book.yaml",
    "codebook explain warmth",
    "codebook convert book.yaml new.dic --to liwc",
    "check",
  ],
  "out/run.json": ["chart --quiet", "report --quiet", "check --outputs out", "run --quiet"],
};

const folder = mkdtempSync(join(tmpdir(), "themetally-texts-"));
const whole = join(folder, "whole");
const work = join(folder, "work");

async function typed(cwd, command) {
  const said = { stdout: "", stderr: "" };
  const out = (name) => ({ isTTY: false, write: (text) => (said[name] += text) });
  const { user, system } = process.cpuUsage();
  const io = { cwd, env: {}, stdout: out("stdout"), stderr: out("stderr") };
  const result = await main(command.split(" "), io).then(
    (code) => ({ code }),
    (error) => ({ error: error instanceof Error ? error.stack : String(error) }),
  );
  const used = process.cpuUsage({ user, system });
  return { ...result, ...said, seconds: (used.user + used.system) / 1e6 };
}

/** What is wrong with how a command ended, or null. */
function wrongWith({ code, error, stdout, stderr, seconds }) {
  if (error !== undefined) return error.split("\n").slice(0, 4).join(" | ");
  if (![0, 1, 2].includes(code)) return `exit code ${code}`;
  if (code === 2 && stderr.trim() === "") return "exit code 2 without a word";
  if (/^ {4}at .*:\d+:\d+/m.test(stdout + stderr)) return "a stack trace in what is said";
  return seconds > MOST_SECONDS ? `${seconds} seconds` : null;
}

const strays = [];
process.on("unhandledRejection", (reason) => strays.push(String(reason?.stack ?? reason)));

try {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(whole, name)), { recursive: true });
    writeFileSync(join(whole, name), text);
  }
  const first = await typed(whole, "run --quiet");
  if (first.code !== 0 && first.code !== 1) throw new Error(`${first.error ?? first.stderr}`);
  const bases = Object.fromEntries(
    Object.keys(TARGETS).map((name) => [name, readFileSync(join(whole, name))]),
  );
  const names = Object.keys(TARGETS);
  const ends = {};
  const wrong = {};
  for (let at = 0; at < Number(values.cases); at++) {
    const seed = `${values.seed}-${at}`;
    const name = names[at % names.length];
    const { way, bytes } = damaged(seed, { [name]: bases[name] }, true);
    rmSync(work, { recursive: true, force: true });
    cpSync(whole, work, { recursive: true });
    writeFileSync(join(work, name), bytes);
    const command = new Random(`command of ${seed}`).pick(TARGETS[name]);
    const end = await typed(work, command);
    const key = `${name}, ${command}: ${end.code}`;
    ends[key] = (ends[key] ?? 0) + 1;
    const found = wrongWith(end);
    if (found !== null) wrong[`${seed}: ${way} in ${name}, ${command}`] = found;
  }
  process.stdout.write(`${JSON.stringify({ ends, wrong, strays }, null, 1)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
