/** Help is made of statements that stand once, fits a terminal, and goes by headings. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { COMMAND_GROUPS, OPTION_GROUPS } from "#src/cli/help-groups.ts";
import { commands } from "../docs/command-pages.ts";
import { run } from "./harness.ts";

const ALL = [...commands()];
const HEADINGS = Object.values(OPTION_GROUPS) as readonly string[];

/** Every text of the command line's own code that states a flag, with the words that stand beside it. */
const STATED = readdirSync("src/cli", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => {
    const found: { flags: string; words: string; file: string }[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
        const texts = [...(node.arguments ?? [])].filter(ts.isStringLiteralLike).map(({ text }) => text);
        const at = texts.findIndex((text) => /^(-\w, )?--[a-z][a-z-]+( [<[].*)?$/.test(text));
        if (at >= 0 && texts.length > 1) found.push({ flags: texts[at]!, words: texts[at + 1] ?? "", file });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(join("src/cli", file), "utf8"), ts.ScriptTarget.Latest));
    return found;
  });

const twice = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) !== at);

test("each flag, and the words that help says of it, stand once in the code", () => {
  expect(STATED.length).toBeGreaterThan(30);
  expect(twice(STATED.map(({ flags }) => flags))).toEqual([]);
  expect(twice(STATED.map(({ words }) => words).filter(Boolean))).toEqual([]);
});

test("every flag that can be typed is stated in the code that was looked at, but for those of a parameter", () => {
  const known = new Set(STATED.map(({ flags }) => flags));
  const typed = ALL.flatMap(([, { options }]) => options.map(({ flags }) => flags));
  const unseen = [...new Set(typed)].filter((flags) => !known.has(flags));
  expect(unseen.sort()).toEqual(["--format <name>", "--most <n>", "--strict", "--where <conditions>"]);
});

test.each(ALL)("the options of %s stand under the headings of help, in their order", (_, { options }) => {
  const places = options.map((one) => HEADINGS.indexOf(one.helpGroupHeading ?? "none"));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test("the help of the program lists every command under a heading, and says how to begin", async () => {
  const { stdout } = await run("--help");
  const headings = [...stdout.matchAll(/^\S.*:$/gm)].map(([line]) => line);
  expect(headings).toEqual(["What is said:", ...Object.values(COMMAND_GROUPS), "To begin:", "Examples:"]);
});

test("the help of a command shows no heading without options", async () => {
  const { stdout } = await run("kwic --help");
  expect([...stdout.matchAll(/^What .*:$/gm)].map(([line]) => line)).toEqual([
    "What is read:",
    "What is shown:",
    "What is said:",
  ]);
});

test.each(["", "codebook", ...ALL.map(([name]) => name)])(
  "the help of “%s” fits 80 columns",
  async (name) => {
    const { stdout } = await run(`${name} --help`, {}, { columns: 80 });
    // A line to copy stays one line.
    const lines = stdout.split("\n").filter((line) => !line.startsWith("  $ "));
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  },
);

test.each([
  ["help codebook lint", "Usage: themetally codebook lint "],
  ["help codebook", "Usage: themetally codebook "],
  ["codebook help lint", "Usage: themetally codebook lint "],
  ["help run corpus", "Usage: themetally run "],
  ["help", "Usage: themetally [options] [command]"],
])("%s is the help of the command, however deep it stands", async (args, usage) => {
  const { code, stdout, stderr } = await run(args);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout.startsWith(usage)).toBe(true);
});
