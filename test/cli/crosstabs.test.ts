/** Tables of themes by what a survey says of its respondents, and by what was asked. */
import { parse } from "csv-parse/sync";
import { expect, test, vi } from "vitest";
import { run, workplace } from "./harness.ts";

vi.setConfig({ testTimeout: 60_000 });

const SURVEY = `${[
  "Respondent ID,Region,Respondent type,Q1. What should stay as it is?,Q2. What would help you most?",
  "R1,North,Parent,The ferry should stay as it is for all of us who live there.,A cheaper ferry would help us most of all.",
  "R2,South,Parent,Keep the last bus of the evening running please.,n/a",
  "R3,North,Teacher,The school bus should stay as it is this winter.,A ferry at eight in the morning would help.",
  "R4,South,Teacher,,More buses on a Sunday would help my pupils.",
  "R5,East,Parent,Nothing needs to stay as it is in my view.,A cheaper ferry would help my family a lot.",
  "R6,,Parent,The ferry should stay just as it is.,Nothing at all comes to my mind.",
].join("\n")}\n`;

const BOOK =
  "themes:\n  - { id: ferry, label: Ferries, terms: [ferry] }\n  - { id: bus, label: Buses, terms: [bus, buses] }\n";
const FILES = { "survey.csv": SURVEY, "book.yaml": BOOK };
const PROJECT = "corpus: [survey.csv]\ncodebook: book.yaml\n";

type Row = Readonly<Record<string, string>>;

const rowsIn = (text: string | undefined): readonly Row[] => parse(text ?? "", { columns: true });

const cells = (rows: readonly Row[], ...names: readonly string[]) =>
  rows.map((row) => names.map((name) => row[name]).join(" "));

test("a table by a variable has a row for each theme and value, with its base and what was received", async () => {
  const { code, out, stderr } = await run("run", {
    ...FILES,
    "themetally.yaml": `${PROJECT}tables: [{ by: region }]\n`,
  });
  expect([code, stderr]).toEqual([0, expect.stringContaining("themes-by-region.csv (6)")]);
  const rows = rowsIn(out["themes-by-region.csv"]);
  expect(Object.keys(rows[0]!)).toEqual([
    "theme",
    "label",
    "region",
    "responses",
    "respondents",
    "percent",
    "base",
    "received",
  ]);
  expect(
    cells(rows, "theme", "label", "region", "responses", "respondents", "percent", "base", "received"),
  ).toEqual([
    "ferry Ferries East 1 1 50 2 2",
    "ferry Ferries North 3 2 75 4 4",
    "ferry Ferries South 0 0 0 2 4",
    "bus Buses East 0 0 0 2 2",
    "bus Buses North 1 1 25 4 4",
    "bus Buses South 2 2 100 2 4",
  ]);
});

test("a table by two keys counts those who meet its `where` only, and says so in each row", async () => {
  const tables = "tables:\n  - { by: [respondent-type, Region], where: 'question:Q2' }\n";
  const { out } = await run("run", { ...FILES, "themetally.yaml": PROJECT + tables });
  const rows = rowsIn(out["themes-by-respondent-type-region.csv"]);
  expect(new Set(rows.map(({ where }) => where))).toEqual(new Set(["question:Q2"]));
  expect(cells(rows.slice(0, 5), "respondent-type", "region", "responses", "base", "received")).toEqual([
    "Parent East 1 1 1",
    "Parent North 1 1 1",
    "Parent South 0 0 1",
    "Teacher North 1 1 1",
    "Teacher South 0 1 1",
  ]);
});

test("what was asked has a table of its own wherever there is a question, in the order of the columns", async () => {
  const { out } = await run("run --codebook book.yaml survey.csv", FILES);
  const rows = rowsIn(out["themes-by-question.csv"]);
  expect(cells(rows, "theme", "question", "responses", "respondents", "base", "received")).toEqual([
    "ferry What should stay as it is? 2 2 5 6",
    "ferry What would help you most? 3 3 5 6",
    "bus What should stay as it is? 2 2 5 6",
    "bus What would help you most? 1 1 5 6",
  ]);
  const themes = rowsIn(out["themes.csv"]);
  expect(cells(themes, "theme", "responses", "respondents", "base")).toEqual(["ferry 5 4 10", "bus 3 3 10"]);
});

test("without a question there is no table by questions", async () => {
  const { out } = await run("run a.txt --codebook book.yaml", {
    ...FILES,
    "a.txt": "The ferry is late every day, and we wait.\n",
  });
  expect(Object.keys(out)).not.toContain("themes-by-question.csv");
});

test("--by and --question print the table, and write the same file", async () => {
  const { code, stdout, out } = await run(
    "run survey.csv --codebook book.yaml --by region --question Q2",
    FILES,
  );
  expect(code).toBe(0);
  expect(
    stdout
      .split("\n")
      .slice(0, 5)
      .map((line) => line.trim().split(/\s{2,}/)),
  ).toEqual([
    ['Themes by region, where question:"Q2"'],
    ["East", "North", "South"],
    ["received", "1", "2", "2"],
    ["responses that have text", "1", "2", "1"],
    ["Ferries", "1 (100.0%)", "2 (100.0%)", "0 (0.0%)"],
  ]);
  expect(rowsIn(out["themes-by-region.csv"])).toHaveLength(6);
});

test("--question alone prints the themes of that question; an unknown one is named with the nearest", async () => {
  const { stdout } = await run("run survey.csv --codebook book.yaml --question Q1", FILES);
  expect(stdout).toContain("What should stay as it is?");
  expect(stdout).not.toContain("What would help");
  const { stderr } = await run("run survey.csv --codebook book.yaml --question Q9", FILES);
  expect(stderr.replace(/\s+/g, " ")).toContain('in `--question: question:"Q9"`, which no response has');
});

test.each([
  ["run --by regoin", 2, "did you mean `region`?"],
  ["run --by a,b,c", 2, "one, or two with a comma between"],
])("%s is refused with what was meant", async (args, expected, words) => {
  const { code, stderr, out } = await run(args, { ...FILES, "themetally.yaml": PROJECT });
  expect([code, out]).toEqual([expected, {}]);
  expect(stderr.replace(/\s+/g, " ")).toContain(words);
});

test.each([
  ["[{ by: regoin }]", "themetally.yaml:3:10: error:", "did you mean `region`?"],
  ["[{ by: region, where: ferry }]", "themetally.yaml:3:10: error:", "which is no condition"],
  ["[{ by: [a, b, c] }]", "themetally.yaml:3:", "2"],
])("tables: %s is refused at its place", async (tables, place, words) => {
  const { code, stderr } = await run("run", { ...FILES, "themetally.yaml": `${PROJECT}tables: ${tables}\n` });
  expect(code).toBe(2);
  expect(stderr.replace(/\s+/g, " ")).toContain(words);
  expect(stderr).toContain(place);
});

test("two tables by the same keys have two names, and a table that is no longer asked for goes with its run", async () => {
  const tables = "tables: [{ by: region }, { by: region, where: 'question:Q2' }, { by: topic }]\n";
  const place = workplace({ ...FILES, "themetally.yaml": PROJECT + tables });
  await place.run("run");
  const files = () => Object.keys(place.files("out")).filter((file) => file.startsWith("themes-by-re"));
  expect(files()).toEqual(["themes-by-region-where-question-q2.csv", "themes-by-region.csv"]);
  const checked = await place.run("check --outputs out");
  expect(checked.stdout + checked.stderr).not.toContain("outputs-");
  place.add({ "themetally.yaml": PROJECT });
  await place.run("run");
  expect(files()).toEqual([]);
});

test("a table by a variable that the project does not publish is left out of what is published, and said", async () => {
  const tables = "tables: [{ by: region }, { by: respondent-type, where: 'region:North' }]\n";
  const project = (variables: string) => `${PROJECT}${tables}publish: { variables: [${variables}] }\n`;
  const none = await run("run --publish", { ...FILES, "themetally.yaml": project("") });
  expect(Object.keys(none.out).filter((file) => /region|type/.test(file))).toEqual([]);
  expect(none.stderr.replace(/\s+/g, " ")).toContain("`region` can tell who somebody is");
  const some = await run("run --publish", { ...FILES, "themetally.yaml": project("Region") });
  expect(Object.keys(some.out).filter((file) => /region|type/.test(file))).toEqual(["themes-by-region.csv"]);
});

test("where small counts are withheld, tables by questions and variables print [c] for them, too", async () => {
  const project = `${PROJECT}tables: [{ by: [status, question] }]\npublish: { variables: [region] }\n`;
  const { out } = await run("run --publish --suppress 3 --by region", {
    ...FILES,
    "themetally.yaml": project,
  });
  const rows = rowsIn(out["themes-by-region.csv"]);
  expect(rows.length).toBeGreaterThan(0);
  for (const { respondents, received, base, responses } of rows) {
    expect([respondents, received]).toEqual(["[c]", "[c]"]);
    for (const shown of [base, responses]) expect(shown).toMatch(/^(\[c\]|0|[3-9]|\d\d+)$/);
  }
  // What two themes have in common is not shown beside them.
  expect(rowsIn(out["themes-co-occurrence.csv"])).toEqual([]);
});

test.each([
  ["region, where: 'region:North OR region:South'", "a key twice, and OR"],
  ["region, where: 'NOT respondent-type:Parent'", "NOT"],
])("a table by %s is not written where small counts are withheld, and that is said", async (by) => {
  const project = `${PROJECT}tables: [{ by: ${by} }]\npublish: { variables: [region, respondent-type] }\n`;
  const { stderr, out } = await run("run --publish --suppress 3", { ...FILES, "themetally.yaml": project });
  expect(stderr.replace(/\s+/g, " ")).toContain("which is not written where small counts are withheld");
  expect(Object.keys(out).filter((file) => file.includes("region"))).toEqual([]);
});

test("responses-themes.csv has a row a response that has text, its variables, and 0 or 1 a theme", async () => {
  const { out } = await run("run survey.csv --codebook book.yaml", FILES);
  const rows = rowsIn(out["responses-themes.csv"]);
  expect(Object.keys(rows[0]!)).toEqual([
    "id",
    "source",
    "status",
    "question",
    "respondent",
    "Region",
    "Respondent type",
    "ferry",
    "bus",
  ]);
  expect(cells(rows, "id", "respondent", "Region", "Respondent type", "ferry", "bus")).toEqual([
    "R1-Q1 1 North Parent 1 0",
    "R1-Q2 1 North Parent 1 0",
    "R2-Q1 2 South Parent 0 1",
    "R3-Q1 3 North Teacher 0 1",
    "R3-Q2 3 North Teacher 1 0",
    "R4-Q2 4 South Teacher 0 1",
    "R5-Q1 5 East Parent 0 0",
    "R5-Q2 5 East Parent 1 0",
    "R6-Q1 6  Parent 1 0",
    "R6-Q2 6  Parent 0 0",
  ]);
  const described = JSON.parse(out["datapackage.json"]!).resources.find(
    ({ path }: { readonly path: string }) => path === "responses-themes.csv",
  );
  expect(described.schema.fields.map(({ name }: { readonly name: string }) => name)).toEqual(
    Object.keys(rows[0]!),
  );
});

test("a variable that is called as a column or a theme has a longer name", async () => {
  const survey =
    "ID,Comment,status,ferry\nA1,The ferry is late in the morning every day.,worker,often\nA2,The bus is fine for me and mine.,pupil,never\n";
  const { out } = await run("run survey.csv --codebook book.yaml", { ...FILES, "survey.csv": survey });
  const [first] = rowsIn(out["responses-themes.csv"]);
  expect(first).toMatchObject({
    status: "none",
    "variable-status": "worker",
    ferry: "often",
    "theme-ferry": "1",
  });
});

test("codebook.csv lists the themes with their terms, those below with their level", async () => {
  const book =
    "themes:\n  - id: boats\n    label: Boats\n    themes:\n      - { id: ferry, label: Ferries, description: To the isle, terms: [ferry, boat*] }\n";
  const { out } = await run("run survey.csv --codebook book.yaml", { ...FILES, "book.yaml": book });
  expect(out["codebook.csv"]).toBe(
    "theme,label,parent,level,description,terms\nboats,Boats,,1,,\nferry,Ferries,boats,2,To the isle,ferry; boat*\n",
  );
});
