/** What Consult is given: its folders and its workbook. */
import { expect, test, vi } from "vitest";
import { packed } from "../unit/read/table/make-sheets.ts";
import { type Files, run } from "./harness.ts";
import { jsonl, readExport } from "./read-export.ts";

vi.setConfig({ testTimeout: 60_000 });

const CONSULT: Files = {
  "in/respondents.jsonl": jsonl(
    { themefinder_id: 1, demographic_data: { Region: ["Harrow Moor", "Quay"], "Your email": "a@b.example" } },
    { themefinder_id: 2, demographic_data: { Region: ["Quay"] } },
    { themefinder_id: 3, demographic_data: { Region: [] } },
  ),
  "in/question_part_1/question.json": JSON.stringify({
    question_number: 1,
    question_text: "What should the ferry do?",
  }),
  "in/question_part_1/responses.jsonl": jsonl(
    { themefinder_id: 1, text: "Run in winter, please." },
    { themefinder_id: 3, text: "N/A" },
  ),
  "in/question_part_2/question.json": JSON.stringify({
    question_number: 2,
    question_text: "Why do you say so?",
    multi_choice_options: ["Agree", "Disagree"],
  }),
  "in/question_part_2/responses.jsonl": jsonl({ themefinder_id: 2, text: "The fares are too high for us." }),
  "in/question_part_2/multi_choice.jsonl": jsonl(
    { themefinder_id: 1, options: ["Agree"] },
    { themefinder_id: 2, options: ["Disagree"] },
  ),
};

test("Consult: a folder a question is one source, its question and its respondents are those of the files beside", async () => {
  const { responses, account, record, stderr, all } = await readExport({
    ...CONSULT,
    "in/outputs/mapping/2027-01-01/question_part_1/mapping.jsonl": jsonl({
      themefinder_id: 1,
      labels: ["A"],
    }),
  });
  expect(
    responses.map(({ id, question, respondent, text, variables }) => [
      id,
      question,
      respondent,
      text,
      variables,
    ]),
  ).toEqual([
    [
      "1-Q1",
      "What should the ferry do?",
      1,
      "Run in winter, please.",
      { Region: ["Harrow Moor", "Quay"], "Why do you say so?": ["Agree"] },
    ],
    ["3-Q1", "What should the ferry do?", 3, "N/A", {}],
    [
      "2-Q2",
      "Why do you say so?",
      2,
      "The fares are too high for us.",
      { Region: ["Quay"], "Why do you say so?": ["Disagree"] },
    ],
  ]);
  expect(account.responses).toEqual({
    received: 6,
    counted: 2,
    leftOut: [
      { reason: "no text: n/a", responses: 1 },
      { reason: "no answer", responses: 3 },
    ],
  });
  expect(
    account.byQuestion.map((one: { received: number; counted: number }) => [one.received, one.counted]),
  ).toEqual([
    [3, 1],
    [3, 1],
  ]);
  expect(account.sources).toMatchObject({ received: 7, read: 6 });
  expect(record.inputs.map(({ sha256 }: { sha256: string }) => sha256.length)).toEqual([
    64, 64, 64, 64, 64, 64,
  ]);
  expect(stderr).toContain("What Consult found out, and no response");
  expect(all).not.toContain("a@b.example");
});

test("Consult: a respondent twice, a line that is none, and an answer of nobody are told", async () => {
  const { code, stderr } = await readExport({
    ...CONSULT,
    "in/respondents.jsonl": jsonl({ themefinder_id: 1 }, { themefinder_id: 1 }, { name: "x" }),
  });
  expect(code).toBe(2);
  expect(stderr).toContain("in/respondents.jsonl:2: error: a respondent that a line above has already");
  expect(stderr).toContain("in/respondents.jsonl:3: error: a line that is no object with an id");
  const strange = await readExport({ ...CONSULT, "in/respondents.jsonl": jsonl({ themefinder_id: 1 }) });
  expect(strange.stderr).toContain("1 record of somebody whom the file of respondents does not know");
  expect(new Set(strange.responses.map(({ respondent }) => respondent)).size).toBe(3);
});

test("Consult: a redacted copy holds the responses with all that is known of them, and is read as they were", async () => {
  const { code, place } = await run("redact in --to copy --key key.txt", {
    ...CONSULT,
    "key.txt": "0123456789abcdef0123456789\n",
  });
  expect(code).toBe(0);
  const names = Object.keys(place.files("copy")).filter((name) => name.includes("question_part"));
  expect(names.map((name) => name.replace(/^.*question/, "question"))).toEqual([
    "question_part_1/responses.jsonl",
    "question_part_2/responses.jsonl",
  ]);
  const again = await place.run("split copy --out again");
  expect(again.code).toBe(0);
  const read = Object.entries(place.files("again")).find(([name]) => name === "responses.jsonl")![1];
  expect(
    read
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line).id),
  ).toEqual(["1-Q1", "3-Q1", "2-Q2"]);
});

test("Consult: names of respondents and what reaches them are in no output, published or not", async () => {
  const { place } = await run("split in --out out", {
    ...CONSULT,
    "in/respondents.jsonl": jsonl({
      themefinder_id: 1,
      demographic_data: {
        "What is your name?": "Ida Quillfeather",
        Postcode: "HM1 2AB",
        Region: "Quay, a@b.example",
      },
    }),
  });
  expect(Object.values(place.files("out")).join("")).not.toMatch(/Quillfeather|HM1 2AB|a@b/);
});

test("Consult: its workbook says itself which columns of the answers are open, chosen, and of the respondent", async () => {
  const sheets = {
    Guide: [["How to fill this in"], ["Put the letters of a column into each sheet."]],
    Responses: [
      ["Ref", "Who are you?", "Agree?", "Reasons", "Ideas"],
      ["r1", "Carer", "Yes", "Cheap", "Run the boat"],
      ["r2", "Teacher", "No", "Dear", ""],
    ],
    "Open questions": [["Open Questions"], ["About"], ["Column ID", "Number", "Title"], ["E", "2", "Ideas"]],
    "Hybrid questions": [
      ["Hybrid Questions"],
      ["About"],
      ["Closed column ID", "Open column ID", "Number", "Title"],
      ["C", "D", "1", "Agree?"],
    ],
    Demographic: [["Demographic"], ["About"], ["Column ID", "Label"], ["B", "Kind"]],
  };
  const { responses, record } = await readExport({ "in/q.xlsx": workbook(sheets) });
  expect(record.inputs[0].table).toMatchObject({ sheet: "Responses", platform: "Consult" });
  expect(responses.map(({ id, question, text, variables }) => [id, question, text, variables])).toEqual([
    ["r1-q1", "Ideas", "Run the boat", { "Agree?": "Yes", Kind: "Carer" }],
    ["r1-q2", "Reasons", "Cheap", { "Agree?": "Yes", Kind: "Carer" }],
    ["r2-q2", "Reasons", "Dear", { "Agree?": "No", Kind: "Teacher" }],
  ]);
});

/** A workbook of several sheets, each of rows of texts. */
function workbook(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Buffer {
  const names = Object.keys(sheets);
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const cells = (row: readonly string[]) =>
    `<row>${row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
  return packed({
    "_rels/.rels": `<Relationships>${relation("a", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns:r="x"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${names.map((_, at) => relation(`r${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`)).join("")}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet><sheetData>${sheets[name]!.map(cells).join("")}</sheetData></worksheet>`,
      ]),
    ),
  });
}
