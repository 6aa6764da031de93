/** Every command and every place it writes to: what is read, and what we did not write, is never written over. */
import { exec, execFileSync } from "node:child_process";
import { linkSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Command } from "@commander-js/extra-typings";
import { expect, test } from "vitest";
import { program } from "#src/cli/program.ts";
import { type Workplace, workplace } from "./harness.ts";
import { PROJECT } from "./sample.ts";
import { treeOf } from "./tree.ts";

const FILES = {
  ...PROJECT,
  "themetally.yaml": `${PROJECT["themetally.yaml"]}check: { lock: target.lock }\n`,
  "key.txt": "0123456789abcdef0123456789abcdef\n",
};

/** A place that a command writes to: where something can stand, and what is typed then. */
interface Output {
  /** In the workplace. */
  readonly place: string;
  readonly type: string;
  /** What must have been done before. */
  readonly first?: string;
  /** Whether a pipe is written through; in a folder it is in the way. */
  readonly isAlone?: true;
}

/** By the command and the argument or option that names the place. */
const OUTPUTS: Readonly<Record<string, readonly Output[]>> = {
  "run --out": [
    { place: "made/themes.csv", type: "run --quiet --out made" },
    { place: "made/run.json", type: "run --quiet --out made" },
    { place: "made/hits.parquet", type: "run --quiet --parquet --out made" },
    { place: "made/run.xlsx", type: "run --quiet --xlsx --out made" },
  ],
  "look --draft": [{ place: "new.yaml", type: "corpus --quiet --draft new.yaml", isAlone: true }],
  "look --out": [{ place: "made/responses.jsonl", type: "corpus --quiet --out made" }],
  "split --out": [{ place: "made/responses.jsonl", type: "split --quiet --out made" }],
  "check --report": ["text", "json", "junit", "sarif", "github"].map((format) => ({
    place: "target.file",
    type: `check --quiet --report ${format}=target.file`,
    isAlone: true,
  })),
  "check --lock": [{ place: "target.lock", type: "check --quiet --lock", isAlone: true }],
  "chart [out-dir]": [
    { place: "out/charts/themes.svg", type: "chart out --quiet --only themes", first: "run --quiet" },
    { place: "out/charts/charts.json", type: "chart out --quiet --only themes", first: "run --quiet" },
  ],
  "report [out-dir]": [
    { place: "out/report/summary.docx", type: "report out --quiet --only docx", first: "run --quiet" },
  ],
  "compare --out": [
    { place: "made/compare.csv", type: "compare out out --quiet --out made", first: "run --quiet" },
    { place: "made/compare.json", type: "compare out out --quiet --out made", first: "run --quiet" },
  ],
  "redact --log": [
    { place: "mask.csv", type: "redact --quiet --to copy --key key.txt --log mask.csv", isAlone: true },
    { place: "copy.log.csv", type: "redact --quiet --to copy --key key.txt", isAlone: true },
  ],
  "codebook convert <out>": ["yaml", "dic"].map((ending) => ({
    place: `new.${ending}`,
    type: `codebook convert book.yaml new.${ending} --quiet`,
    isAlone: true,
  })),
};

/** Tested below: a folder that is replaced as a whole, and a file that is read where there is one. */
// `plan`, `code` and `merge`: test/cli/shards/shards-written.test.ts. `review` and `sample` write over nothing that stands: test/cli/review.test.ts, test/cli/sample.test.ts.
const ELSEWHERE = [
  "redact --to",
  "redact --key",
  "plan --out",
  "code --out",
  "merge --out",
  "review --out",
  "review --page",
  "review [out-dir]",
  "sample --out",
  "sample [out-dir]",
];

/** Options and arguments that name nothing that is written. */
const NOT_WRITTEN =
  /(?: (?:\[paths\.\.\.\]|\[command\.\.\.\]|<shell>|<term>|<theme>|<response>|<old>|<new>|<in>|<file>|<codings\.\.\.>|<parts-dir>|<paths\.\.\.>)|init \[dir\]|--(?:version|project|topics|layout|allow-missing|replace|publish|strict|json|quiet|no-color|codebook|campaigns|parquet|xlsx|suppress|by|question|csv|outputs|only|top|size|title|compare|names|max-doubt|preview|yaml|style|format|sort|context|max-change|from|to <format>|below|decisions|cells|doubt|effort|gold|random|responses|where|theme|uncoded|near|span|least|most|longest|long|coded|min|seed|order|without-theme|plan|shard|shards|shard-size|slurm|encoding|themes|summary|watch))$/;

function named(command: Command, above = ""): readonly string[] {
  const own = [
    ...command.options.map(({ long, flags }) => (flags === "--to <format>" ? flags : `${long}`)),
    ...command.registeredArguments.map((one) => {
      const name = one.variadic ? `${one.name()}...` : one.name();
      return one.required ? `<${name}>` : `[${name}]`;
    }),
  ].map((name) => `${above}${above && " "}${name}`);
  return [
    ...own,
    ...command.commands.flatMap((one) => named(one as Command, `${above}${above && " "}${one.name()}`)),
  ];
}

test("every option and argument of the program either names no place that is written to, or is tested here", () => {
  const nowhere = { write: () => true };
  const all = named(program({ cwd: "/", env: {}, stdout: nowhere, stderr: nowhere }, () => undefined));
  const written = all.filter((name) => !NOT_WRITTEN.test(name));
  expect(written.sort()).toEqual([...Object.keys(OUTPUTS), ...ELSEWHERE].sort());
});

const INPUTS = ["corpus/replies.txt", "book.yaml", "topics.txt", "themetally.yaml"];

/** Puts something into a place; what is put there is taken away by its path. */
type Obstacle = readonly [what: string, put: (path: string, place: Workplace) => void];

const FOREIGN: readonly Obstacle[] = [
  ["a file", (path) => writeFileSync(path, "mine")],
  ["a link to a file", (path, { path: top }) => symlinkSync(join(top, "mine.txt"), path)],
];
const READ: readonly Obstacle[] = [
  ...INPUTS.map(
    (input): Obstacle => [`a link to ${input}`, (path, { path: top }) => symlinkSync(join(top, input), path)],
  ),
  ["a hard link of a source", (path, { path: top }) => linkSync(join(top, INPUTS[0]!), path)],
];
const IN_THE_WAY: readonly Obstacle[] = [
  [
    "a folder that is not empty",
    (path) => {
      mkdirSync(path);
      writeFileSync(join(path, "notes.txt"), "mine");
    },
  ],
];
const PIPE: Obstacle = ["a pipe", (path) => execFileSync("mkfifo", [path])];

async function prepared({ place, first }: Output): Promise<Workplace> {
  const at = workplace({ ...FILES, "mine.txt": "mine" });
  if (first !== undefined) await at.run(first);
  mkdirSync(dirname(join(at.path, place)), { recursive: true });
  return at;
}

async function refused(output: Output, at: Workplace, [what, put]: Obstacle, options = ""): Promise<void> {
  const path = join(at.path, output.place);
  put(path, at);
  const before = treeOf(at.path);
  const { code, stderr, stdout } = await at.run(`${output.type}${options}`);
  const about = `${output.type}${options}: ${what}: ${stderr}`;
  expect([code, stdout], about).toEqual([2, ""]);
  expect(treeOf(at.path), about).toEqual(before);
  const lines = stderr.trimEnd().split("\n");
  expect([lines.length, lines[0]?.startsWith(`${output.place}: error: `), lines[1]], about).toEqual([
    2,
    true,
    "Nothing was written.",
  ]);
  rmSync(path, { recursive: true });
}

const ALL = Object.values(OUTPUTS)
  .flat()
  .map((output) => [output.type, output.place, output] as const);

test.each(ALL)(
  "%s: what stands at %s and is read, or is not ours, stays, and nothing is written",
  async (_, __, output) => {
    const at = await prepared(output);
    for (const obstacle of [...FOREIGN, ...READ, ...IN_THE_WAY]) await refused(output, at, obstacle);
    for (const obstacle of [...READ, ...IN_THE_WAY]) await refused(output, at, obstacle, " --replace");
    if (output.isAlone === undefined) {
      await refused(output, at, PIPE);
      await refused(output, at, PIPE, " --replace");
    }
  },
);

test.each(ALL)(
  "%s: a file that is not ours at %s is named with what to do, and is replaced with --replace",
  async (_, __, output) => {
    for (const [what, put] of FOREIGN) {
      const at = await prepared(output);
      const path = join(at.path, output.place);
      put(path, at);
      const { stderr } = await at.run(output.type);
      expect(stderr).toContain("a file that themetally did not write");
      expect(stderr).toMatch(/--(?:out|report|log)\b|another file|elsewhere/);
      expect(stderr).toContain("add --replace to have it replaced");
      const { code } = await at.run(`${output.type} --replace`);
      expect([code < 2, readFileSync(path, "utf8") === "mine"], output.type).toEqual([true, false]);
      // A link stays one, and what it leads to is written.
      const there = treeOf(dirname(path))[path.slice(dirname(path).length + 1)];
      expect(there?.startsWith("link to"), what).toBe(what === "a link to a file");
      // Nothing needs to be said twice.
      expect((await at.run(output.type)).code, output.type).toBe(code);
    }
  },
);

test.each(ALL.filter(([, , { isAlone }]) => isAlone))(
  "%s: a pipe at %s is written through",
  async (_, __, output) => {
    const at = await prepared(output);
    const path = join(at.path, output.place);
    PIPE[1](path, at);
    const reading = `cat ${path} > ${at.path}/read`;
    const reader = new Promise((done) => exec(reading, done));
    const { code } = await at.run(output.type);
    await reader;
    expect(code).toBeLessThan(2);
    expect(readFileSync(join(at.path, "read"), "utf8").length).toBeGreaterThan(5);
    expect(treeOf(at.path)[output.place]).toBe("special");
  },
);

const REDACT = "redact --quiet --to copy --key key.txt";

test.each(["", " --replace"])("a folder that is no redaction is never replaced by one%s", async (options) => {
  const at = workplace({ ...FILES, "mine/notes.txt": "mine" });
  const obstacles: readonly Obstacle[] = [
    ...FOREIGN,
    ...READ,
    ...IN_THE_WAY,
    ["a link to a folder", (path, { path: top }) => symlinkSync(join(top, "mine"), path)],
    PIPE,
  ];
  at.add({ "mine.txt": "mine" });
  for (const obstacle of obstacles) await refused({ place: "copy", type: REDACT }, at, obstacle, options);
});

test("a key that is there is read and never written, and a new one is no file of another output", async () => {
  const at = workplace(FILES);
  for (const input of INPUTS) {
    const before = treeOf(at.path);
    await at.run(`redact --quiet --to copy --key ${input} --replace`);
    for (const name of ["copy", "copy.log.csv"])
      rmSync(join(at.path, name), { recursive: true, force: true });
    expect(treeOf(at.path)).toEqual(before);
  }
  for (const command of [
    "redact --to copy --key new.txt --log new.txt",
    "redact --to copy --key new.txt --log ./corpus/../new.txt --replace",
    "redact --to copy --key key.txt --log key.txt --replace",
    "redact --to copy --key key.txt --names names.txt --log names.txt --replace",
  ]) {
    at.add({ "names.txt": "Una Quillfeather\n" });
    const before = treeOf(at.path);
    expect([(await at.run(command)).code, command]).toEqual([2, command]);
    expect(treeOf(at.path)).toEqual(before);
  }
});
