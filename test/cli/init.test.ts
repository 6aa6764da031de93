/** A folder of documents becomes a project that runs at once, and nothing is written over. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Files, workplace } from "./harness.ts";
import { REPLIES } from "./sample.ts";

const SLOW = { timeout: 120_000 };
const CORPUS = Object.fromEntries(
  readdirSync("corpus").map((name) => [`my docs/${name}`, readFileSync(join("corpus", name))]),
);

/** The harness reads bytes. */
const utf8 = (latin1: string) => Buffer.from(latin1, "latin1").toString("utf8");

/** Inits, runs and lints: what is written must be fit for both. */
async function begun(files: Files, typed = "init") {
  const place = workplace(files);
  const init = await place.run(typed);
  const next = [...init.stdout.matchAll(/^ {2}\$ themetally (.*)$/gm)].map(([, args]) => args!);
  expect(next).toHaveLength(3);
  const ran = await place.run(`${next[0]} --quiet`);
  const lint = await place.run("codebook lint --strict");
  const written = place.files(".");
  return {
    place,
    init,
    next,
    ran,
    lint,
    project: utf8(written["themetally.yaml"]!),
    book: utf8(written["codebook.yaml"]!),
  };
}

test(
  "documents below this folder: a short project file, a codebook of six lines, three commands",
  SLOW,
  async () => {
    const { place, init, next, ran, lint, project, book } = await begun(CORPUS);
    expect([init.code, init.stderr]).toEqual([0, ""]);
    expect(init.stdout).toContain("137 responses from 6 sources, as they would be read\n");
    expect(project.replace(/^title: .*? +#/m, "title: My place #")).toMatchInlineSnapshot(`
      "# What is read, what is counted, and where results go; docs/project-file.md has all keys.
      title: My place # what reports are called
      corpus: [my docs]           # files, folders and patterns
      codebook: codebook.yaml     # themes, and the words of each
      out: out                    # where results go
      # layout: auto              # how documents are cut: themetally split --preview
      "
    `);
    expect(book.trim().split("\n")).toHaveLength(6);
    expect(next).toEqual(["run", "run --watch", "report"]);
    expect(ran.code).toBe(0);
    expect([lint.code, lint.stdout]).toEqual([0, ""]);
    expect((await place.run("report --quiet --only md")).code).toBe(0);
    const record = JSON.parse(place.files()["run.json"]!);
    expect(record.reconciliation.responses.received).toBe(137);
  },
);

test.each([
  ["init d", { "d/a.txt": REPLIES }, "corpus: [d]"],
  ["init d/", { "d/a.txt": REPLIES }, "corpus: [d/]"],
  ["init", { "a.txt": REPLIES }, 'corpus: ["."]'],
  ["init a.txt", { "a.txt": REPLIES }, "corpus: [a.txt]"],
  ["init", { "d/a.txt": REPLIES, "e/b.txt": REPLIES }, 'corpus: ["."]'],
  ["init", { "[x] (1)*.txt": REPLIES, "it's #1.txt": REPLIES }, 'corpus: ["."]'],
  ["init d*[1]", { "d*[1]/a: b.txt": REPLIES }, 'corpus: ["d*[1]"]'],
  ["init", { "müll – ä/日本.txt": REPLIES }, 'corpus: ["müll – ä"]'],
  ["init", { "true/a.txt": REPLIES }, 'corpus: ["true"]'],
])("%s, %j", SLOW, async (typed, files, corpus) => {
  const { ran, lint, project, place } = await begun(files, typed);
  expect(project).toContain(`\n${corpus} `);
  expect([ran.code, lint.stdout]).toEqual([0, ""]);
  expect(JSON.parse(place.files()["run.json"]!).inputs).toHaveLength(Object.keys(files).length);
});

test.each([
  ["themetally.yaml", { "themetally.yaml": "title: Mine\n" }, "init"],
  ["codebook.yaml", { "codebook.yaml": "themes: []\n", "t.txt": "Cost\n" }, "init --themes t.txt"],
  ["codebook.yaml", { "codebook.yaml": "themes: [\n" }, "init"],
])("a %s that is there stays as it is, and nothing is written", SLOW, async (name, files, typed) => {
  const place = workplace({ "d/a.txt": REPLIES, ...files });
  const before = place.files(".");
  const { code, stdout, stderr } = await place.run(typed);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(`${name}:`);
  expect(place.files(".")).toEqual(before);
});

test("a codebook that is there is used", SLOW, async () => {
  const mine = "themes:\n  - id: mine\n    terms: [library, staff, warm]\n";
  const { init, ran, book } = await begun({ "d/a.txt": REPLIES, "codebook.yaml": mine });
  expect(init.stdout).toContain("codebook.yaml was here already and is used as it is.\n");
  expect([book, ran.code]).toEqual([mine, 0]);
});

test("an out folder of somebody else is left alone; one of a run is written again", SLOW, async () => {
  const { project, ran } = await begun(
    { "d/a.txt": REPLIES, "out/notes.txt": "Mine; all of it\n" },
    "init d",
  );
  expect(project).toContain("\nout: results ");
  expect(ran.code).toBe(0);
  const place = workplace({ "d/a.txt": REPLIES });
  await place.run("split d --quiet");
  await place.run("init");
  const { "themetally.yaml": again } = place.files(".");
  expect(again).toContain("\nout: out ");
  expect(again).toContain("\ncorpus: [d] ");
});

test("a folder without documents: nothing is written, and what could be there is said", async () => {
  const place = workplace({ "d/picture.png": "\u0089PNG\r\n\u001a\n" });
  for (const typed of ["init", "init d", "init nowhere"]) {
    const { code, stderr } = await place.run(typed);
    expect([code, stderr]).toEqual([2, expect.stringContaining("Nothing was written.")]);
  }
  expect(Object.keys(place.files("."))).toEqual(["d/picture.png"]);
});

test(
  "files that cannot be read are told, and the command that is printed runs without them",
  SLOW,
  async () => {
    const files = { "d/a.txt": REPLIES, "d/b.docx": "no such thing", "d/c.pdf": "%PDF-1.4 x" };
    const { init, next, ran } = await begun(files, "init d");
    expect([init.code, ran.code]).toEqual([1, 1]);
    expect(next[0]).toBe("run --allow-missing");
    expect(init.stdout).toContain("Not read (2 files)");
  },
);

test(
  "a table that does not tell which columns hold texts: the entry to be put right is there",
  SLOW,
  async () => {
    const rows = Array.from({ length: 9 }, (_, at) => `${at},${at % 3},${at % 2}`).join("\n");
    const place = workplace({ "d/a.txt": REPLIES, "d/t.csv": `id,one,two\n${rows}\n` });
    const { stdout } = await place.run("init d");
    const { "themetally.yaml": project } = place.files(".");
    if (stdout.includes("Not read")) expect(project).toMatch(/^# {5}text: \["/m);
    expect((await place.run("run --allow-missing --quiet")).code).toBeLessThan(2);
  },
);

test("themes of a list, one a line: each has its own words where a response has them", SLOW, async () => {
  const list = "# our themes\nStaff\n\n- Children\nStaff\nFlying saucers (new)\nÖl & Gas\n";
  const { init, book, ran } = await begun(
    { "d/a.txt": REPLIES, "themes.txt": list },
    "init d --themes themes.txt",
  );
  expect(book).toMatchInlineSnapshot(`
    "# Themes of themes.txt. Give each the words in which people speak of it.
    themes:
      - id: staff
        terms: [staff]
      - id: children
        terms: []
      - id: flying-saucers-new
        label: "Flying saucers (new)"
        terms: []
      - id: ol-gas
        label: "Öl & Gas"
        terms: []
    "
  `);
  expect(init.stdout).toContain("3 themes without words: Children, Flying saucers (new), Öl & Gas.");
  expect(ran.code).toBe(0);
});

test("a list of themes among the documents is none of them", SLOW, async () => {
  const files = { "a.txt": REPLIES, "sub/b.txt": REPLIES, "themes.txt": "Staff\n" };
  const { project, ran, place } = await begun(files, "init --themes themes.txt");
  expect(project).toContain("\ncorpus: [a.txt, sub] ");
  expect(ran.code).toBe(0);
  expect(JSON.parse(place.files()["run.json"]!).inputs).toHaveLength(2);
});

test("themes and terms of a table", SLOW, async () => {
  const table = "theme,term\nStaff,staff\nStaff,librarian\nWarmth,warm\nWarmth,cold\n";
  const { book, ran } = await begun({ "d/a.txt": REPLIES, "t.csv": table }, "init d --themes t.csv");
  expect(book).toContain("# Themes and terms of t.csv.\n");
  expect(book).toContain("librarian");
  expect(ran.code).toBe(0);
});

test.each([
  ["gone.txt", {}],
  ["t.txt", { "t.txt": "\n# none\n" }],
  ["t.txt", { "t.txt": Buffer.from([0xff, 0xfe, 0x00]) }],
  ["t.csv", { "t.csv": "" }],
])("a list of themes that cannot be used, %s: nothing is written", SLOW, async (name, files) => {
  const place = workplace({ "d/a.txt": REPLIES, ...files });
  const { code, stderr } = await place.run(`init d --themes ${name}`);
  expect([code, stderr]).toEqual([2, expect.stringContaining(name)]);
  expect(Object.keys(place.files("."))).toEqual(["d/a.txt", ...Object.keys(files)]);
});

test("a thousand files are told by kind, on a screen", SLOW, async () => {
  const files = Object.fromEntries(
    Array.from({ length: 1000 }, (_, at) => [
      `d/letter-${at}.txt`,
      `The bus of line ${at} was late again today.\n`,
    ]),
  );
  const place = workplace(files);
  const { code, stdout } = await place.run("init d");
  expect(code).toBe(0);
  expect(stdout).toContain("1,000 responses from 1,000 sources");
  expect(stdout.split("\n").length).toBeLessThan(60);
});
