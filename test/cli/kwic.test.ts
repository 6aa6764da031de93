/** `kwic`: the places of a term or theme, in each format and order. */
import { expect, test } from "vitest";
import { run, workplace } from "./harness.ts";
import { PROJECT } from "./sample.ts";

const TEXTS = {
  "t.jsonl":
    '{"id":"a","text":"The late boat\\nnever came."}\n{"id":"b","text":"Boats, =1+1 every day; an early boat!"}\n',
};

test("where stdout is no terminal, places are CSV, and their number goes to stderr", async () => {
  const { code, stdout, stderr } = await run("kwic boat t.jsonl --context 2", TEXTS);
  expect(stdout).toBe(
    "response,source,line,page,start,end,term,left,match,right\n" +
      "a,t.jsonl,1,1,9,13,boat,The late,boat,never came.\n" +
      'b,t.jsonl,2,1,0,5,boat,,Boats,", =1+1 every"\n' +
      "b,t.jsonl,2,1,32,36,boat,an early,boat,!\n",
  );
  expect([code, stderr]).toEqual([0, "3 places in 2 of 2 responses.\n"]);
});

test("on a terminal they are a table as wide as it is, the match in colour", async () => {
  const terminal = { isTTY: true, columns: 40, env: { CI: "true" } };
  const { stdout } = await run("kwic boat t.jsonl --quiet", TEXTS, terminal);
  expect(stdout.split("\n")[0]).toBe("a  1      The late  boat   never came.");
  const coloured = await run("kwic boat t.jsonl --quiet", TEXTS, { isTTY: true, columns: 40 });
  expect(coloured.stdout).toContain("\u001b[31mboat ");
});

test("JSONL has one object a place", async () => {
  const { stdout } = await run("kwic early t.jsonl --format jsonl --quiet", TEXTS);
  expect(JSON.parse(stdout)).toEqual({
    response: "b",
    source: "t.jsonl",
    line: 2,
    page: 1,
    start: 26,
    end: 31,
    term: "early",
    left: "Boats, =1+1 every day; an",
    match: "early",
    right: "boat!",
  });
});

test.each([
  ["left", ["b", "b", "a"]],
  ["right", ["b", "b", "a"]],
  ["place", ["a", "b", "b"]],
])("--sort %s", async (order, ids) => {
  const { stdout } = await run(`kwic boat t.jsonl --format jsonl --sort ${order}`, TEXTS);
  expect(
    stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).response),
  ).toEqual(ids);
});

test("theme:ID finds what all terms of the theme and of those below it find", async () => {
  const { stdout } = await run("kwic theme:place --format jsonl", PROJECT);
  const terms = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).term);
  expect([...new Set(terms)].sort()).toEqual(["building", "cold", "warm"]);
});

test("a term needs no codebook, a theme does", async () => {
  const { code, stderr } = await run("kwic theme:place t.jsonl", TEXTS);
  expect(stderr).toMatch(
    /^error: no codebook; expected a file of themes and their terms; name one with --codebook, or set/,
  );
  expect(code).toBe(2);
});

test("the nearest theme is offered for one that there is not", async () => {
  const { code, stderr } = await run("kwic theme:plase", PROJECT);
  expect(stderr).toBe(
    'book.yaml: error: no theme "plase"; expected the id of a theme; did you mean place?\nNothing was written.\n',
  );
  expect(code).toBe(2);
});

test("a term that finds nothing is said to: a header alone, and exit code 0", async () => {
  const { code, stdout, stderr } = await run("kwic zeppelin t.jsonl", TEXTS);
  expect([code, stdout.split("\n").length]).toEqual([0, 2]);
  expect(stderr).toBe("0 places in 0 of 2 responses.\nIf a theme is meant: theme:zeppelin.\n");
});

test("a term that cannot be read is refused at its character", async () => {
  const { code, stderr } = await run('kwic "late t.jsonl', TEXTS);
  expect(stderr).toContain("at character 1 of");
  expect(code).toBe(2);
});

test("without a corpus kwic says what it lacks", async () => {
  const { code, stderr } = await workplace().run("kwic bus");
  expect(stderr).toContain("name them, as in `themetally kwic TERM responses.pdf`");
  expect(code).toBe(2);
});

test.each(["kwic boat t.jsonl --context many", "kwic boat t.jsonl --sort up", "kwic"])(
  "%s is refused",
  async (args) => {
    expect((await run(args, TEXTS)).code).toBe(2);
  },
);

test("signs that act on a terminal are shown, not sent, in every format", async () => {
  const files = { "t.jsonl": '{"text":"a \\u001b[2J boat"}\n' };
  for (const format of ["table", "csv", "jsonl"]) {
    const { stdout } = await run(`kwic boat t.jsonl --format ${format}`, files);
    expect([format, stdout.includes("\u001b"), stdout.includes("boat")]).toEqual([format, false, true]);
  }
});

test("a term is found as the codebook of the project would find it", async () => {
  const book = (match: string) => `match: { words: ${match} }\nthemes: [{ id: a, terms: [boat] }]\n`;
  const files = {
    "t.jsonl": '{"text":"Boats and a boat."}\n',
    "form.yaml": book("form"),
    "stem.yaml": book("stem"),
  };
  const found = async (name: string) => {
    const { stdout } = await run(`kwic boat t.jsonl --codebook ${name} --format jsonl --quiet`, files);
    return stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).match);
  };
  expect(await found("form.yaml")).toEqual(["boat"]);
  expect(await found("stem.yaml")).toEqual(["Boats", "boat"]);
});
