/** The sample's survey: the workbook holds what its rows in text do, and is read as somebody reads them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test, vi } from "vitest";
import { run } from "../cli/harness.ts";
import { officeFiles } from "../house/office.ts";
import { describeWith, OFFICE } from "../house/programs.ts";

vi.setConfig({ testTimeout: 60_000 });

const ROWS = "test/golden/harrowmere/survey.csv";
const WORKBOOK = "corpus/harrowmere-survey.xlsx";
const VARIABLES = ["Area", "Responding as", "Age group"];
/** What stands in some cells and is no answer. */
const MARKS = ["", "n/a", "-", "None", "No comment", "Not applicable"];

interface Read {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly text: string | null;
}

const rows: readonly Readonly<Record<string, string>>[] = parse(readFileSync(ROWS), { columns: true });
const questions = Object.keys(rows[0]!).slice(-2);
const cells = rows.flatMap((row) => questions.map((question) => ({ row, question, text: row[question]! })));

async function readAs(name: string, bytes: Uint8Array): Promise<readonly Read[]> {
  const { out } = await run(`split ${name} --out out`, { [name]: bytes });
  const lines = out["responses.jsonl"]!.trim().split("\n");
  return lines.map((line) => ({ ...(JSON.parse(line) as Read), source: "survey" }));
}

describe("the sample's survey", () => {
  const workbook = () => readAs("survey.xlsx", readFileSync(WORKBOOK));

  test("the workbook is read as the rows in text are", async () => {
    expect(await workbook()).toEqual(await readAs("survey.csv", readFileSync(ROWS)));
  });

  test("each cell that somebody wrote in is a response, with its question and what else the row says", async () => {
    const read = await workbook();
    const answered = cells.filter(({ text }) => !MARKS.includes(text));
    expect(read.filter(({ text }) => !MARKS.includes(text ?? ""))).toMatchObject(
      answered.map(({ row, question, text }) => ({
        question,
        text,
        variables: Object.fromEntries(
          VARIABLES.flatMap((name) => (row[name] === "" ? [] : [[name, row[name]]])),
        ),
        attribution: { organisation: row.Organisation || null },
      })),
    );
  });

  test("who wrote a mark or nothing is in no base", async () => {
    const { out } = await run("run survey.xlsx --codebook book.yaml", {
      "survey.xlsx": readFileSync(WORKBOOK),
      "book.yaml": readFileSync("codebooks/harrowmere.yaml"),
    });
    const { byQuestion } = JSON.parse(out["run.json"]!).reconciliation;
    expect(byQuestion).toMatchObject(
      questions.map((question) => ({
        question,
        received: rows.length,
        counted: rows.filter((row) => !MARKS.includes(row[question]!)).length,
      })),
    );
  });

  test("it has every mark that stands where a text would, rows without any answer, and gaps", () => {
    const marks = new Set(cells.map(({ text }) => text).filter((text) => MARKS.includes(text)));
    expect([...marks].sort()).toEqual([...MARKS].sort());
    expect(rows.some((row) => questions.every((question) => MARKS.includes(row[question]!)))).toBe(true);
    expect(rows.some((row) => row["Age group"] === "")).toBe(true);
  });
});

describeWith(OFFICE, "the sample's survey, as LibreOffice saves its rows", () => {
  test("is the workbook of the sample", async () => {
    const saved = officeFiles("xlsx", [join(process.cwd(), ROWS)], "CSV:44,34,76,1,,0,true")("survey");
    expect(await readAs("survey.xlsx", readFileSync(saved))).toEqual(
      await readAs("survey.xlsx", readFileSync(WORKBOOK)),
    );
  });
});
