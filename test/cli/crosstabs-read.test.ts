/** Tables by groups as readers meet them: in the report, the summary, the spreadsheets and as charts. */
import { unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { STANDARD } from "#src/show/style/standard.ts";
import { workplace } from "./harness.ts";

vi.setConfig({ testTimeout: 120_000 });

const TEXTS = [
  "The ferry should stay as it is.",
  "Keep the last bus please.",
  "Nothing at all comes to mind.",
];
const REGIONS = ["North", "South", "East", "West", "Islands", "Old town", ""];

/** Twelve of each region, four of whom did not answer the second question; the last six gave no region; one is alone. */
const ROWS = [
  ...REGIONS.flatMap((region, at) =>
    Array.from({ length: region === "" ? 6 : 12 }, (_, n) => [region, at, n] as const),
  ),
  ["=Abroad", 9, 1] as const,
].map(
  ([region, at, n]) =>
    `R${at}-${n},${region},"${TEXTS[(at + n) % 3]} ${n} of ${at}",${n % 3 === 0 ? "" : `"A cheaper ferry would help, say the ${n} of ${at}."`}`,
);
const SURVEY = `Respondent ID,Region,Q1. What should stay as it is?,Q2. What would help you most?\n${ROWS.join("\n")}\n`;
const BOOK =
  "themes:\n  - id: travel\n    label: Getting about\n    themes:\n      - { id: ferry, label: Ferries, terms: [ferry] }\n      - { id: bus, label: Buses, terms: [bus] }\n";
const PROJECT = "corpus: [survey.csv]\ncodebook: book.yaml\ntables: [{ by: region }]\n";
const FILES = { "survey.csv": SURVEY, "book.yaml": BOOK, "themetally.yaml": PROJECT };

async function reported(project = PROJECT) {
  const place = workplace({ ...FILES, "themetally.yaml": project });
  expect((await place.run("run")).code).toBe(0);
  const { code, stderr } = await place.run("report");
  expect([code, stderr.includes("error")]).toEqual([0, false]);
  return place;
}

/** The cells of the Markdown tables below a caption that begins so. */
function tablesIn(markdown: string, caption: string): readonly (readonly string[])[] {
  const after = markdown.split(`**${caption}`)[1] ?? "";
  const lines = after.split("\n").slice(2);
  return lines.slice(0, lines.indexOf("")).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

test("the summary has a wide table: bases first, numbers with shares, in parts that repeat the themes", async () => {
  const place = await reported();
  const summary = place.files("out/report")["summary.md"] ?? "";
  const [head, , base, unanswered, travel, ferries] = tablesIn(summary, "Themes by region (part 1 of 2");
  expect(head?.slice(0, 3)).toEqual(["Theme", "\\=Abroad", "East"]);
  expect(base).toEqual(["Base: responses with text", "2", "20", "20", "20"]);
  expect(unanswered).toEqual(["Received without text, in no base", "0", "4", "4", "4"]);
  expect(travel?.[0]).toBe("Getting about");
  // Of a base of two there is no percentage.
  expect(travel?.[1]).toMatch(/^\d$/);
  expect(ferries?.[2]).toMatch(/^\d+ \(\d+\.\d%\)$/);
  const second = tablesIn(summary, "Themes by region (part 2 of 2");
  expect(second[0]).toEqual(["Theme", "Old town", "South", "West"]);
  expect(second.slice(2).map(([name]) => name)).toEqual(
    tablesIn(summary, "Themes by region (part 1 of 2")
      .slice(2)
      .map(([name]) => name),
  );
  expect(summary).toContain("10 responses with text have no value, and are in no column.");
  expect(summary).toContain("No percentage is given where the base is under 10.");
});

test("its numbers are those of the long table", async () => {
  const place = await reported();
  const { "summary.md": summary = "" } = place.files("out/report");
  const long = (place.files("out")["themes-by-region.csv"] ?? "").split("\n").map((line) => line.split(","));
  const [head = [], , base = [], , travel = [], ferries = []] = tablesIn(
    summary,
    "Themes by region (part 2 of 2",
  );
  for (const [at, group] of head.entries()) {
    if (at === 0) continue;
    const row = (theme: string) => long.find(([id, , region]) => id === theme && region === group) ?? [];
    expect([base[at], travel[at], ferries[at]]).toEqual([
      row("travel")[6],
      `${row("travel")[3]} (${Number(row("travel")[5]).toFixed(1)}%)`,
      `${row("ferry")[3]} (${Number(row("ferry")[5]).toFixed(1)}%)`,
    ]);
  }
});

test("page, Word and spreadsheets have the tables, by question too; the page has their charts", async () => {
  const place = await reported();
  const { "report.html": page = "" } = place.files("out/report");
  expect(page).toContain('<section id="crosstabs"');
  expect(page).toContain("<caption>Themes by question</caption>");
  expect(page).toContain('id="chart-themes-by-region"');
  const { readFileSync } = await import("node:fs");
  const parts = (file: string) =>
    Object.entries(unzipSync(readFileSync(`${place.path}/out/report/${file}`)))
      .map(([name, bytes]) => `${name}\n${Buffer.from(bytes).toString("utf8")}`)
      .join("\n");
  for (const file of ["summary.docx", "tables.xlsx", "tables.ods"])
    expect(parts(file)).toContain("Themes by region");
  expect(parts("tables.xlsx")).toContain("South: share (%)");
  expect(parts("tables.ods")).toContain("[z]");
});

test("a chart of a table is drawn by the name of its file; small groups have no percentage and no colour", async () => {
  const place = workplace(FILES);
  await place.run("run");
  const { code } = await place.run("chart --only themes-by-region");
  expect(code).toBe(0);
  const { "themes-by-region.csv": numbers = "", "themes-by-region.vl.json": spec = "" } =
    place.files("out/charts");
  const [head, row] = numbers.trimEnd().split("\n");
  expect(head).toContain("=Abroad (of");
  expect(row?.split(",").slice(0, 2)).toEqual(["Getting about", "[z]"]);
  const { colours } = STANDARD;
  const small = spec.slice(spec.indexOf('"[z]"'), spec.indexOf('"ink"'));
  expect(small).toContain(`"fill": "${colours.background}"`);
  const { code: unknown, stderr } = await place.run("chart --only themes-by-reggion");
  expect([unknown, stderr]).toEqual([2, expect.stringContaining('did you mean "themes-by-region"?')]);
});

test("without a table by groups there is no section of them", async () => {
  const place = workplace({ "a.txt": "The ferry is late every day, and we wait.\n", "book.yaml": BOOK });
  await place.run("run a.txt --codebook book.yaml");
  await place.run("report");
  const { "report.html": page = "", "summary.md": summary = "" } = place.files("out/report");
  expect([page.includes('id="crosstabs"'), summary.includes("Themes by groups")]).toEqual([false, false]);
});

test("the numbers of those without a value stand in run.json, and must be numbers", async () => {
  const place = workplace(FILES);
  await place.run("run");
  const text = place.files("out")["run.json"] ?? "";
  expect(
    JSON.parse(text).outputs.find((one: { file: string }) => one.file === "themes-by-region.csv"),
  ).toMatchObject({
    withoutValue: 10,
  });
  place.add({ "out/run.json": text.replace('"withoutValue": 10', '"withoutValue": "ten"') });
  expect((await place.run("report")).code).toBe(2);
});

test("a column that nobody thought of is a group everywhere, without a change of the program", async () => {
  const [head = "", ...rows] = SURVEY.trimEnd().split("\n");
  const survey = [
    `${head},How often do you cross?`,
    ...rows.map((row, at) => `${row},${at % 2 ? "weekly" : "never"}`),
  ];
  const tables = "tables: [{ by: how-often-do-you-cross }, { by: [how-often-do-you-cross, region] }]\n";
  const place = workplace({
    ...FILES,
    "survey.csv": `${survey.join("\n")}\n`,
    "themetally.yaml": `corpus: [survey.csv]\ncodebook: book.yaml\n${tables}`,
  });
  await place.run("run");
  expect((await place.run("report")).code).toBe(0);
  expect((await place.run("chart --only themes-by-how-often-do-you-cross")).code).toBe(0);
  const { "summary.md": summary = "", "report.html": page = "" } = place.files("out/report");
  for (const text of [summary, page]) {
    expect(text).toContain("Themes by how often do you cross");
    expect(text).toContain("weekly / North");
  }
  const described = JSON.parse(place.files("out")["datapackage.json"] ?? "{}").resources as {
    path: string;
  }[];
  expect(described.map(({ path }) => path)).toContain("themes-by-how-often-do-you-cross-region.csv");
});
