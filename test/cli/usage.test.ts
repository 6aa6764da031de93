/** What is typed or set up wrongly: exit code 2, what was found, what is valid, and no run. */
import { expect, test } from "vitest";
import { run, workplace } from "./harness.ts";
import { BOOK, PROJECT } from "./sample.ts";

const LAYOUTS =
  "auto, topic-header, organisations, statement, key-points, sections, whole, or a layout file such as layout.yaml";

test.each([
  ["rum", "error: unknown command 'rum'\n(Did you mean run?)\n"],
  ["run --codebok x", "error: unknown option '--codebok'\n(Did you mean --codebook?)\n"],
  ["split --codebook x", "error: unknown option '--codebook'\n"],
  ["run --topics", "error: option '--topics <file>' argument missing\n"],
  [
    "run --layout topic-heads",
    `error: option '--layout <name>' argument 'topic-heads' is invalid. Expected one of ${LAYOUTS}. Did you mean topic-header?\n`,
  ],
])("%s is refused with what is valid, and where help is", async (args, said) => {
  const { code, stdout, stderr, out } = await run(args, PROJECT);
  expect(stderr).toBe(`${said}See what can be typed with --help.\n`);
  expect([code, stdout, out]).toEqual([2, "", {}]);
});

test("without a project file and without paths a run says what it lacks", async () => {
  const { code, stderr } = await run("run");
  expect(stderr).toBe(
    "error: no file or folder to read; expected the documents of a consultation; name them, as in `themetally run responses.pdf`, or set `corpus` in a project file (this folder has no themetally.yaml).\n" +
      "error: no codebook; expected a file of themes and their terms; name one with --codebook, or set `codebook` in a project file (this folder has no themetally.yaml); `themetally split` works without.\n" +
      "Nothing was written.\n",
  );
  expect(code).toBe(2);
});

test("an output folder without a name is refused: it would be the working folder", async () => {
  const place = workplace(PROJECT);
  const before = place.files(".");
  const { code, stderr } = await place.run("run --out=");
  expect(stderr).toBe(
    "error: an output folder without a name; expected a folder; name one after --out.\nNothing was written.\n",
  );
  expect([code, place.files(".")]).toEqual([2, before]);
});

test("a project file that leaves out the corpus is named as the place for it", async () => {
  const { stderr } = await run("split", { "themetally.yaml": "title: A\n" });
  expect(stderr).toContain("or set `corpus` in themetally.yaml.\n");
});

test.each([
  ["run --project gone.yaml", "gone.yaml: error: no such file; expected a project file; check the path."],
  ["run --codebook gone.yaml", "gone.yaml: error: no such file; expected a codebook; check the path."],
  ["run --codebook corpus", "corpus: error: a folder; expected a codebook; name a file in it."],
  [
    "run --topics gone.txt",
    "gone.txt: error: no such file; expected a text file with one topic a line; check the path.",
  ],
  [
    "run --topics none.txt",
    "none.txt: error: no topic in the file; expected one topic a line; write the topics into it, or leave the setting out to have them discovered.",
  ],
  [
    "run --topics latin.txt",
    "latin.txt: error: a file that is not UTF-8 text; expected a text file with one topic a line; save it as UTF-8.",
  ],
])("%s: a file that cannot be used stops the run", async (args, said) => {
  const files = { ...PROJECT, "none.txt": "# topics\n\n", "latin.txt": Buffer.from("Caf\xe9\n", "latin1") };
  const { code, stderr, out } = await run(args, files);
  expect(stderr).toBe(`${said}\nNothing was written.\n`);
  expect([code, out]).toEqual([2, {}]);
});

test.each([
  [
    "titel: A\n",
    "1:1: error: the key `titel`, which means nothing here; expected one of 21 names that docs/ lists; did you mean `title`?",
  ],
  [
    "corpus: replies\n",
    "1:9: error: `corpus` is `replies`; expected a list; write it as a list: [replies] (files, folders and patterns to read).",
  ],
  [
    "layout: topic-heads\n",
    `1:9: error: the layout "topic-heads"; expected one of ${LAYOUTS}; did you mean "topic-header"?`,
  ],
  [
    "layout:\n  a.txt: sectoins\n",
    `2:10: error: the layout "sectoins"; expected one of ${LAYOUTS}; did you mean "sections"?`,
  ],
  [
    "expect: { responses: many }\n",
    "1:22: error: `responses` is `many`; expected a number; correct it (number of responses).",
  ],
  ["title: [\n", "2:1: error: what YAML cannot read:"],
])("the project file %j is refused at its line and column", async (text, said) => {
  const { code, stderr } = await run("run", { ...PROJECT, "themetally.yaml": text });
  expect(stderr.split("\n")[0]).toContain(`themetally.yaml:${said}`);
  expect([code, stderr.split("\n").length]).toEqual([2, 3]);
});

test.each([
  ["themes: [\n", "2:1: error: what YAML cannot read:"],
  [`${BOOK}thems: []\n`, "15:1: error: the key `thems`, which means nothing here;"],
  [`${BOOK}  - id: x\n    terms: [a NEAR/3]\n`, "16:15: error: `NEAR` with nothing after it;"],
  [`${BOOK}  - id: place\n    terms: [x]\n`, "15:9: error: the id `place`, which an earlier theme has;"],
])("a codebook with a fault is refused at its line and column", async (text, said) => {
  const { code, stderr } = await run("run", { ...PROJECT, "book.yaml": text });
  expect(stderr).toContain(`book.yaml:${said}`);
  expect(code).toBe(2);
});

test("a topic that is listed twice is a warning, and one topic", async () => {
  const { code, stderr, out } = await run("run --quiet", {
    ...PROJECT,
    "topics.txt": `${PROJECT["topics.txt"]}Staff;\n`,
  });
  expect(stderr).toBe(
    'topics.txt:5: warning: the topic "Staff" again, which line 2 has; expected each topic once; delete one of the two lines; it is read as one topic.\n',
  );
  expect(code).toBe(0);
  expect(out["topics.csv"]?.match(/^Staff,/gm)).toHaveLength(1);
});

test.each([
  "--help",
  "run --help",
  "split --help",
  "kwic --help",
  "codebook --help",
  "codebook lint --help",
  "codebook explain --help",
  "codebook diff --help",
  "codebook terms --help",
  "codebook suggest --help",
  "codebook coverage --help",
  "codebook convert --help",
  "help run",
])("%s is printed to stdout, with two worked examples", async (args) => {
  const { code, stdout, stderr } = await run(args);
  expect(stdout).toMatch(/^Usage: themetally/);
  expect(stdout.match(/^ {2}\$ themetally /gm)).toHaveLength(2);
  expect([code, stderr]).toEqual([0, ""]);
});

test("the version is printed to stdout", async () => {
  const { code, stdout, stderr } = await run("--version");
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect([code, stderr]).toEqual([0, ""]);
});

test("no command at all is answered with the help, as a usage error", async () => {
  const { code, stdout, stderr } = await workplace().run("");
  expect(stderr).toMatch(/^Usage: themetally/);
  expect([code, stdout]).toEqual([2, ""]);
});

test("what was typed is quoted so that it cannot act on the terminal", async () => {
  const { code, stderr } = await run("run --\u001b[31mred");
  expect([code, stderr]).toEqual([2, expect.stringContaining("--\\u{1b}[31mred")]);
  expect(stderr).not.toContain("\u001b");
});
