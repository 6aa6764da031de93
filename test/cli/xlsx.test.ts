/** `run --xlsx`: one workbook of responses, codings, hits and codebook, what takes it away again, and what proves it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test, vi } from "vitest";
import { readXlsx } from "#src/read/table/xlsx/read-xlsx.ts";
import { officeFiles } from "../house/office.ts";
import { describeWith, OFFICE } from "../house/programs.ts";
import { run, type Workplace, workplace } from "./harness.ts";
import { PROJECT } from "./sample.ts";

vi.setConfig({ testTimeout: 60_000 });

const bytesOf = (place: Workplace, file = "out/run.xlsx") => readFileSync(join(place.path, file));

/** The cells of each sheet as text, an empty one as "". */
async function sheetsOf(
  bytes: Uint8Array,
): Promise<Readonly<Record<string, readonly (readonly string[])[]>>> {
  const sheets: Record<string, string[][]> = {};
  for (const { name, rows } of await readXlsx(Buffer.from(bytes), () => undefined)) {
    sheets[name] = [];
    for await (const { cells } of rows) sheets[name].push(cells.map((cell) => String(cell ?? "")));
  }
  return sheets;
}

const SURVEY = `${[
  "ID,Region,What would help?",
  'R1,North,"=HYPERLINK(1) is what my building typed, and it is cold."',
  'R2,South,"The library, _x0041_ and all, should open late.\nIt is warm."',
  "R3,North,n/a",
].join("\n")}\n`;
const FILES = { ...PROJECT, "corpus/survey.csv": SURVEY };

test("the sheets hold the rows of the CSV files, with 0 and 1 a theme by its label", async () => {
  const { out, place, code } = await run("run --xlsx --csv plain", FILES);
  expect(code).toBe(0);
  const sheets = await sheetsOf(bytesOf(place));
  const rows = (file: string): string[][] => parse(out[file]!);
  const [, ...marks] = rows("responses-themes.csv");
  expect(Object.keys(sheets)).toEqual(["responses", "codings", "hits", "codebook"]);
  for (const sheet of ["responses", "hits", "codebook"] as const) {
    const trimmed = rows(`${sheet}.csv`).map((row) => row.join("|").replace(/\|+$/, ""));
    expect(
      sheets[sheet]!.map((row) => row.join("|").replace(/\|+$/, "")),
      sheet,
    ).toEqual(trimmed);
  }
  const [header, ...codings] = sheets.codings!;
  expect(header!.slice(-4)).toEqual(["Opening hours", "The place", "Warmth", "Never"]);
  expect(header).toContain("Region");
  expect(codings).toEqual(marks);
  expect(codings.flatMap((row) => row.slice(-4)).filter((cell) => !/^[01]$/.test(cell))).toEqual([]);
});

test("the same run gives the same bytes", async () => {
  const [one, two] = [await run("run --xlsx", FILES), await run("run --xlsx", FILES)];
  expect(bytesOf(one.place).equals(bytesOf(two.place))).toBe(true);
});

test("the next run without it takes it away; the project file can ask for it", async () => {
  const place = workplace(PROJECT);
  await place.run("run --xlsx");
  expect(Object.keys(place.files("out"))).toContain("run.xlsx");
  expect(JSON.parse(place.files("out")["run.json"]!).options.xlsx).toBe(true);
  await place.run("run");
  expect(Object.keys(place.files("out"))).not.toContain("run.xlsx");
  place.add({ "themetally.yaml": `${PROJECT["themetally.yaml"]}xlsx: true\n` });
  await place.run("run");
  expect(Object.keys(place.files("out"))).toContain("run.xlsx");
});

test("check --outputs compares it, and finds a byte that was changed", async () => {
  const place = workplace(PROJECT);
  await place.run("run --xlsx");
  const found = async () => (await place.run("check --outputs out")).stdout.match(/outputs-\w+/g) ?? [];
  expect(await found()).toEqual([]);
  place.add({ "out/run.xlsx": Buffer.concat([bytesOf(place), Buffer.from("x")]) });
  expect(await found()).toEqual(["outputs-changed"]);
});

test("rows that would give suppressed counts away are not written as a workbook either", async () => {
  const place = workplace(PROJECT);
  expect((await place.run("run --xlsx --publish --suppress 3")).code).toBe(0);
  expect(Object.keys(place.files("out"))).toContain("run.json");
  expect(Object.keys(place.files("out"))).not.toContain("run.xlsx");
});

test("no name that is not published stands in it", async () => {
  const place = workplace(PROJECT);
  const bare = `${PROJECT["themetally.yaml"]}publish: { names: [] }\n`;
  place.add({ "themetally.yaml": bare });
  expect((await place.run("run --xlsx --publish")).code).toBe(0);
  const cells = Object.values(await sheetsOf(bytesOf(place))).flat(2);
  expect(cells.length).toBeGreaterThan(50);
  expect(cells.filter((cell) => /Penny Lane|Hill Street/.test(cell))).toEqual([]);
});

test("a text that no cell can hold is cut, and the command says so", async () => {
  const long = "The library is warm. ".repeat(2000).trim();
  const { place, stderr, out } = await run("run letters.jsonl --codebook book.yaml --xlsx --quiet", {
    "book.yaml": PROJECT["book.yaml"],
    "letters.jsonl": `${JSON.stringify({ id: "one", text: long })}\n`,
  });
  expect(stderr).toContain("1 text that is cut at 32,767 characters");
  const { responses } = await sheetsOf(bytesOf(place));
  const [cell] = responses![1]!.filter((text) => text.startsWith("The library"));
  expect(cell).toBe(`${long.slice(0, 32_766)}…`);
  expect(out["responses.csv"]).toContain(long);
});

describeWith(OFFICE, "the workbook in LibreOffice", () => {
  test("opens with what the CSV file holds, and no formula", async () => {
    const { place, out } = await run("run --xlsx --csv plain", FILES);
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";
    const opened = readFileSync(officeFiles("csv", [join(place.path, "out/run.xlsx")], null, filter)("run"));
    expect(parse(opened)).toEqual(parse(out["responses.csv"]!));
    expect(opened.toString()).toContain("=HYPERLINK(1)");
  });
});
