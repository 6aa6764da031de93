/** Documents alone, without a command: what is in them, what may be quoted, a draft of themes, and how to go on. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run, type Workplace, workplace } from "./harness.ts";
import { PROJECT, REPLIES } from "./sample.ts";
import { treeOf } from "./tree.ts";

const SLOW = { timeout: 120_000 };
const CORPUS = Object.fromEntries(
  readdirSync("corpus").map((name) => [name, readFileSync(join("corpus", name))]),
);

/** @returns the commands that an output tells to type next, without the program's name */
const nextOf = (text: string): readonly string[] =>
  [...text.matchAll(/^ {2}\$ themetally (.*)$/gm)].map(([, typed]) => typed!);

/** Types what the output before told, as long as a command is told and not more than so many. */
async function followed(place: Workplace, first: string, most: number) {
  const typed: string[] = [];
  let args: string | undefined = first;
  while (args !== undefined && typed.length < most) {
    typed.push(args);
    const { code, stdout, stderr } = await place.run(args);
    expect([args, code, stderr]).toEqual([args, expect.any(Number), expect.not.stringContaining("error:")]);
    expect(code).toBeLessThan(2);
    const table = /^Themes, by share of .*\n((?: {2}\S.*\n)*)/m.exec(stderr)?.[1];
    if (table !== undefined) return { typed, themes: table.match(/^ {2}.* \d+ +\d+\.\d%/gm) ?? [] };
    args = nextOf(stdout)[0];
  }
  return { typed, themes: [] };
}

test("from a document to a table of ten themes: each command is told by the one before", SLOW, async () => {
  const place = workplace({ "responses.txt": CORPUS["harrowmere-responses.txt"]! });
  const { typed, themes } = await followed(place, "responses.txt", 5);
  expect(typed).toEqual([
    "responses.txt",
    "responses.txt --draft codebook.yaml",
    "run responses.txt --codebook codebook.yaml",
  ]);
  expect(themes).toHaveLength(10);
  const lint = await place.run("codebook lint responses.txt --codebook codebook.yaml --strict");
  expect([lint.code, lint.stdout]).toEqual([0, ""]);
});

test("a look writes nothing", SLOW, async () => {
  const place = workplace(CORPUS);
  const before = treeOf(place.path);
  const { code, stdout } = await place.run(".");
  expect(code).toBe(0);
  expect(stdout).toContain("137 responses from 6 sources");
  for (const heading of ["Who responded", "Topics (", "Warnings (", "Commonest words", "Commonest phrases"])
    expect(stdout).toContain(`\n${heading}`);
  expect(stdout).toContain("\nA draft of themes, to be edited\n");
  expect(treeOf(place.path)).toEqual(before);
});

test("the draft stands in the place of nothing, nor of what is looked at", SLOW, async () => {
  const place = workplace({ "a.txt": REPLIES, "mine.yaml": "mine" });
  for (const file of ["mine.yaml", "a.txt"]) {
    const { code, stdout, stderr } = await place.run(`a.txt --draft ${file}`);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`${file}: error:`);
  }
  expect(place.files(".")).toEqual({ "a.txt": REPLIES, "mine.yaml": "mine" });
});

test("--out writes the responses, as split does", SLOW, async () => {
  const place = workplace({ "a.txt": REPLIES });
  await place.run("a.txt --out seen --quiet");
  await place.run("split a.txt --out cut --quiet");
  expect(place.files("seen")).toEqual(place.files("cut"));
});

test("nobody is quoted who may not be, and no name is shown", SLOW, async () => {
  const withheld = "I do not want my name to be published";
  const text = (name: string, words: string, wish = "") => `Staff;\n${words}\n${name}\n${wish}\n\n`;
  const said = "The ferry timetable was never kept in the whole of a winter by anybody";
  const files = {
    "themetally.yaml": "publish: { quotes: [organisation] }\n",
    "a.txt": `Staff;\n${said} I spoke to.\n${withheld}\n\n${text("Hill Street Parents' Association", "The ferry timetable should be kept, and be put up at each of the piers.")}`,
  };
  const { stdout } = await run("a.txt --topics t.txt", { ...files, "t.txt": "Staff\n" });
  expect(stdout).toContain("put up at each of the piers");
  expect(stdout).not.toContain("whole of a winter");
});

test("what cannot be read is told, and the next command leaves it out", SLOW, async () => {
  const place = workplace({ "d/a.txt": REPLIES, "d/broken.pdf": "%PDF-1.4 nothing" });
  const { code, stdout } = await place.run("d --draft codebook.yaml");
  expect(code).toBe(1);
  expect(stdout).toContain("Not read (1 file)\n  d/broken.pdf");
  expect(nextOf(stdout)).toEqual(["run d --codebook codebook.yaml --allow-missing"]);
});

test.each([
  [["--draft", "b.yaml", "a.txt"], 0],
  [["-n.txt"], 2],
])("%j: an option before the file", SLOW, async (args, code) => {
  const outcome = await run(args.join(" "), { "a.txt": REPLIES, "-n.txt": REPLIES });
  expect(outcome.code).toBe(code);
});

test("a text too short for a draft is looked at all the same", SLOW, async () => {
  const { code, stdout } = await run("r.jsonl", { "r.jsonl": `{"text":"No."}\n` });
  expect([code, stdout]).toEqual([0, expect.stringContaining("1 response from 1 source")]);
  expect(stdout).not.toContain("A draft");
});

test("an output folder is no material", SLOW, async () => {
  const place = workplace({ ...PROJECT });
  await place.run("run --quiet");
  const { stdout } = await place.run(".");
  expect(stdout).toMatch(/^\d+ responses? from 2 sources?|^5 responses from 1 source/);
});
