/** What each option does, and what stdout and stderr carry. */
import { expect, test } from "vitest";
import { run, workplace } from "./harness.ts";
import { BOOK, PROJECT, REPLIES } from "./sample.ts";

const ESCAPE = "\u001b";
const NO_HEADER = REPLIES.replace("Staff; Children\n", "");

test("a run writes every file, and its summary goes to stderr", async () => {
  const { code, stdout, stderr, out } = await run("run", PROJECT);
  expect([code, stdout]).toEqual([0, ""]);
  expect(stderr).toMatch(
    /^The library\n5 responses from 1 source\n {2}corpus\/replies\.txt {2}5 {2}layout topic-header\n/,
  );
  expect(stderr).toMatch(/\n {2}Never +0 +0\.0%\n {2}and 1 theme below these, in themes\.csv\n/);
  expect(Object.keys(out)).toHaveLength(20);
});

test("a split writes the responses alone, needs no codebook, and takes an earlier run's counts away", async () => {
  const place = workplace(PROJECT);
  await place.run("run --quiet");
  place.add({ "book.yaml": "", "out/notes.txt": "mine" });
  const { code, stderr } = await place.run("split");
  expect(code).toBe(0);
  expect(stderr).not.toContain("Themes");
  expect(Object.keys(place.files())).toEqual(["notes.txt", "responses.csv", "responses.jsonl", "run.json"]);
});

test("what is typed wins over the project file", async () => {
  const files = { ...PROJECT, "other.txt": "Staff\n", "two.yaml": BOOK.replace("Library", "Second") };
  const place = workplace({ ...files, "elsewhere/more.txt": REPLIES });
  await place.run("run elsewhere --topics other.txt --codebook two.yaml --out two --layout sections");
  const record = JSON.parse(place.files("two")["run.json"]!);
  expect(record.inputs).toMatchObject([{ source: "elsewhere/more.txt", layout: "sections" }]);
  expect(record.codebook).toMatchObject({ source: "two.yaml", name: "Second" });
  expect(record.options).toMatchObject({ topics: "other.txt", layout: "sections" });
  expect(place.files("out")).toEqual({});
});

test("a map in the project file gives each source its layout, by path or by name", async () => {
  const layout = "layout: { ./corpus/replies.txt: sections, two.txt: topic-header }\n";
  const place = workplace({ ...PROJECT, "corpus/two.txt": REPLIES, "corpus/three.txt": REPLIES });
  place.add({ "themetally.yaml": PROJECT["themetally.yaml"] + layout });
  await place.run("run");
  const { inputs } = JSON.parse(place.files()["run.json"]!) as { inputs: { layout: string }[] };
  expect(inputs.map((input) => input.layout)).toEqual(["sections", "topic-header", "topic-header"]);
});

test("topics are discovered where none are given", async () => {
  const { "topics.txt": _, ...files } = PROJECT;
  const place = workplace({ ...files, "themetally.yaml": "corpus: [corpus]\ncodebook: book.yaml\n" });
  await place.run("run");
  expect(JSON.parse(place.files()["run.json"]!).options.topics).toBe("discovered");
  expect(place.files()["topics.csv"]).toContain("Opening hours,3,60,5\n");
});

test("--json prints the summary as JSON to stdout, and nothing else", async () => {
  const { stdout, stderr } = await run("run --json", PROJECT);
  const json = JSON.parse(stdout);
  expect(json).toMatchObject({ complete: true, out: "out", problems: [], themes: { base: 5 } });
  expect(stderr).toContain("Written to out");
  expect((await run("run --json --quiet", PROJECT)).stderr).toBe("");
});

test("--quiet says nothing where all is well", async () => {
  const { code, stdout, stderr } = await run("run --quiet", PROJECT);
  expect([code, stdout, stderr]).toEqual([0, "", ""]);
});

test("--strict counts warnings as problems", async () => {
  const place = workplace({ ...PROJECT, "corpus/replies.txt": NO_HEADER });
  expect((await place.run("run --quiet")).code).toBe(0);
  expect((await place.run("run --quiet --strict")).code).toBe(1);
  expect((await run("run --strict", PROJECT)).code).toBe(0);
});

test("a number of responses that is not as expected is a warning at its line", async () => {
  const text = `${PROJECT["themetally.yaml"]}expect:\n  responses: 6\n`;
  const place = workplace({ ...PROJECT, "themetally.yaml": text });
  expect((await place.run("run --quiet")).stderr).toBe(
    "themetally.yaml:7:14: warning: 5 responses in the corpus; expected 6, as the project file says; look for sources or responses that are missing or new, or change the number.\n",
  );
  expect((await place.run("run --quiet corpus")).stderr).toBe("");
});

test("a layout for a source that is not there is a warning at its line", async () => {
  const text = `${PROJECT["themetally.yaml"]}layout:\n  gone.txt: sections\n`;
  const { stderr } = await run("run --quiet", { ...PROJECT, "themetally.yaml": text });
  expect(stderr).toMatch(
    /^themetally\.yaml:7:13: warning: a layout for "gone\.txt", which the corpus does not hold;/,
  );
});

test.each([
  ["a terminal", {}, "", true],
  ["a terminal with --no-color", {}, "--no-color", false],
  ["a terminal with NO_COLOR", { NO_COLOR: "1" }, "", false],
  ["a terminal in CI", { CI: "true" }, "", false],
])("colours on %s: %j %s", async (_, env, option, coloured) => {
  const terminal = { isTTY: true, columns: 80, env };
  // Quiet, or a spinner would turn on the test's own terminal.
  const bad = await run(`run gone.txt --quiet ${option}`, PROJECT, terminal);
  expect(bad.stderr.includes(ESCAPE)).toBe(coloured);
  const good = await run(`run --quiet ${option}`, { ...PROJECT, "corpus/replies.txt": NO_HEADER }, terminal);
  expect(good.stderr.includes(ESCAPE)).toBe(coloured);
});

test("where stderr is no terminal there are no colours", async () => {
  expect((await run("run", PROJECT)).stderr).not.toContain(ESCAPE);
  expect((await run("run gone.txt", PROJECT)).stderr).not.toContain(ESCAPE);
});

test("the files a run is set up with, and those it writes, are no sources", async () => {
  const files = { ...PROJECT, "themetally.yaml": PROJECT["themetally.yaml"].replace("[corpus]", '["."]') };
  const place = workplace(files);
  await place.run("run");
  const first = place.files();
  const { stderr } = await place.run("run --quiet");
  expect(stderr).toBe("");
  expect(place.files()).toEqual(first);
  expect(JSON.parse(first["run.json"]!).inputs).toHaveLength(1);
});
