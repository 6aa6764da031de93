/** What is mistyped is told what was meant; a path without a command, which command reads it. */
import { expect, test } from "vitest";
import { run, workplace } from "./harness.ts";
import { PROJECT } from "./sample.ts";

const LAST = "See what can be typed with --help.\n";
const COMMANDS =
  "The commands are look, init, run, split, plan, code, merge, review, check, sample, compare, chart, report, redact, columns, terms, kwic, codebook lint, codebook explain, codebook diff, codebook terms, codebook suggest, codebook coverage, codebook convert, completion.\n";

test.each([
  ["rnu", "Did you mean run?"],
  ["chrat", "Did you mean chart?"],
  ["completoin bash", "Did you mean completion?"],
  ["lint", "Did you mean themetally codebook lint?"],
  ["exlpain", "Did you mean themetally codebook explain?"],
  ["help lint", "Did you mean themetally codebook lint?"],
  ["help rnu", "Did you mean run?"],
  ["help codebook lnit", "Did you mean lint?"],
  ["codebook lnit", "Did you mean lint?"],
  ["codebook run", "Did you mean themetally run?"],
  ["themetally.yaml", "Did you mean themetally run --project themetally.yaml?"],
])("%s is no command: %s", async (args, said) => {
  const word = args.replace(/^(help codebook|help|codebook) /, "").split(" ", 1)[0];
  const { code, stdout, stderr } = await run(args);
  expect(stderr).toBe(`error: unknown command '${word}'\n(${said})\n${LAST}`);
  expect([code, stdout]).toEqual([2, ""]);
});

test.each(["respones.txt", "corpus/", "corpus/*.pdf more", "./check", "a;b'c.txt --quiet"])(
  "%s is no command, and looks like a path: it is looked for",
  async (args) => {
    const { code, stdout, stderr } = await run(args);
    expect(stderr).toMatch(/: error: .*\nNothing was written\.\n$/s);
    expect([code, stdout]).toEqual([2, ""]);
  },
);

test("after help a path is no command either", async () => {
  const { code, stderr } = await run("help respones.txt");
  expect(stderr).toContain("(Did you mean themetally look respones.txt?)\n");
  expect(code).toBe(2);
});

test("a word that is a file or a folder there is looked at, whatever it looks like", async () => {
  const { code, stdout } = await run("corpus --quiet", PROJECT);
  expect(stdout).toMatch(/^5 responses from 1 source\n/);
  expect(code).toBe(0);
});

test("a command's name wins over a file of that name", async () => {
  const { stdout } = await workplace({ check: "a file" }).run("check --help");
  expect(stdout).toMatch(/^Usage: themetally check/);
});

test.each(["tally", "count", "themes", "help tally", "codebook tally", "🛥"])(
  "%s is near no command: all are listed",
  async (args) => {
    const { code, stderr } = await run(args);
    expect(stderr).toBe(`error: unknown command '${args.split(" ").at(-1)}'\n${COMMANDS}${LAST}`);
    expect(code).toBe(2);
  },
);

test.each([
  ["check --report jsn", "json"],
  ["check --report jsn=out/a.json", "json"],
  ["kwic bus --format cvs", "csv"],
  ["kwic bus --sort rigth", "right"],
  ["report --only html htlm", "html"],
  ["run --campaigns oce", "once"],
  ["run --layout setcions", "sections"],
  ["codebook convert a.yaml b --to quantdea", "quanteda"],
  ["completion bsh", "bash"],
])("%s is refused with the names that are valid, and the one that was meant", async (args, meant) => {
  const { code, stdout, stderr } = await run(args);
  expect(stderr).toMatch(/^error: .* is invalid.*\. Expected one of .*\n/);
  expect(stderr).toContain(` Did you mean ${meant}?\n${LAST}`);
  expect([code, stdout]).toEqual([2, ""]);
});

test("a choice that is near none is told the valid ones alone", async () => {
  const { stderr } = await run("run --campaigns sometimes");
  expect(stderr).toContain("is invalid. Expected one of each, once.\n");
});

test("several choices after one option are all taken", async () => {
  const { code, stderr } = await run("report nowhere --only html ods --style plain", PROJECT);
  expect([code, stderr]).toEqual([2, expect.stringContaining("nowhere")]);
});
