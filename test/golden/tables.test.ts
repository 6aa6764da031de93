/** Exports as platforms write them, read without a word of configuration. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ResponseRecord } from "#src/model/response.ts";
import type { RunRecord } from "#src/model/run.ts";
import { run } from "../cli/harness.ts";

async function split(file: string) {
  const content = readFileSync(join("test/golden/tables", file));
  const { stderr, out } = await run(`split ${file} --out out`, { [file]: content });
  const record = JSON.parse(out["run.json"]!) as RunRecord;
  const lines = Buffer.from(out["responses.jsonl"]!, "latin1").toString().trimEnd().split("\n");
  const responses = lines.map((line) => JSON.parse(line) as ResponseRecord);
  return { stderr, responses, record, account: record.reconciliation.responses };
}

const FARES = "The fares on the island bus are too high for anyone on a pension.";

test("Qualtrics: three header rows, a preview and an unfinished answer left out, options one variable", async () => {
  const { responses, account, record } = await split("qualtrics.csv");
  expect(account).toEqual({
    received: 10,
    counted: 8,
    leftOut: [
      { reason: "preview of the survey", responses: 1 },
      { reason: "unfinished", responses: 1 },
    ],
  });
  expect(record.complete).toBe(true);
  expect(record.inputs[0]!.table).toMatchObject({ platform: "Qualtrics", header: [1, 2, 3], sheet: null });
  expect(responses[0]).toMatchObject({
    id: "R_2abcDEF01",
    question: null,
    respondent: null,
    date: "2026-07-01",
    variables: { "Which services do you use?": ["Bus services", "Ferries"] },
    lines: { body: [4, 4] },
    text: "Nobody answers the telephone at the depot.",
  });
});

test("SurveyMonkey: a question over its options, and what was specified beside them", async () => {
  const { responses, account } = await split("survey-monkey.csv");
  expect(account).toEqual({ received: 10, counted: 8, leftOut: [{ reason: "no answer", responses: 2 }] });
  expect(responses.map(({ id }) => id)).toEqual(
    ["01", "02", "03", "05", "06", "07", "09", "10"].map((number) => `1180000${number}`),
  );
  expect(responses[0]!.variables).toEqual({ "Which services do you use?": ["Bus services", "Ferries"] });
  expect(responses[4]!.variables).toEqual({});
});

test("Microsoft Forms: two questions, a response each, of one respondent; lists that end in a semicolon", async () => {
  const { responses, account, record } = await split("ms-forms.csv");
  expect(account).toEqual({ received: 24, counted: 22, leftOut: [{ reason: "no answer", responses: 2 }] });
  expect(
    record.reconciliation.byQuestion.map(({ question, received, counted }) => [question, received, counted]),
  ).toEqual([
    ["What would you change?", 12, 10],
    ["Why do you say so?", 12, 12],
  ]);
  expect(responses.slice(0, 2).map(({ id, question, respondent }) => [id, question, respondent])).toEqual([
    ["1-q1", "What would you change?", 1],
    ["1-q2", "Why do you say so?", 1],
  ]);
  expect(responses[0]!.variables?.["Which services do you use?"]).toEqual(["Ferries", "Parking"]);
  expect(responses[0]!.text).toBe(FARES);
  expect(responses.every(({ attribution }) => attribution.status === "anonymous")).toBe(true);
});

test("Google Forms: options that hold commas, and a consent in words", async () => {
  const { responses } = await split("google-forms.csv");
  const services = (at: number) =>
    responses[at]!.variables?.["Which services do you use? (tick all that apply)"];
  expect(services(0)).toEqual(["Bus, coach or tram", "Ferries"]);
  expect(services(4)).toEqual(["Fares", "Bus, coach or tram"]);
  expect(responses[0]).toMatchObject({ date: "2026-07-01", attribution: { status: "anonymous" } });
  expect(responses[1]!.attribution.status).toBe("none");
});

test("LimeSurvey: options answered Yes and No, tags in headers and texts, an answer without a day of submission", async () => {
  const { responses, account } = await split("limesurvey.csv");
  expect(account).toEqual({ received: 10, counted: 9, leftOut: [{ reason: "unfinished", responses: 1 }] });
  expect(responses[0]!.variables).toEqual({ "Which services do you use?": ["Bus services", "Ferries"] });
  expect(responses[1]!.variables).toEqual({ "Which services do you use?": ["Ferries"] });
  expect(responses[3]!.text).toBe("Doctors cannot be reached without a car.");
});

test("semicolons in Windows-1252: read, and said", async () => {
  const { responses, stderr } = await split("windows-1252-semicolon.csv");
  expect(responses[0]).toMatchObject({
    id: "ANON-0001-X",
    text: "The £2 fare ‘cap’ – keep it. Doctors cannot be reached without a car.",
  });
  expect(responses[2]!.attribution).toMatchObject({
    status: "organisation",
    organisation: "Quarrel Bay Trust",
  });
  expect(stderr).toContain("Windows-1252");
});

test("marks in a column of texts are in no base, and texts of several lines are one", async () => {
  const { responses, account } = await split("citizen-survey.csv");
  expect(account).toEqual({
    received: 10,
    counted: 8,
    leftOut: [
      { reason: "no text: -", responses: 1 },
      { reason: "no text: n/a", responses: 1 },
    ],
  });
  expect(responses[1]).toMatchObject({
    id: "ANON-0002",
    text: "1. Later buses\n\n2. A shelter at the quay",
    lines: { body: [3, 3] },
  });
  expect(responses[2]!.lines.body).toEqual([6, 6]);
  expect(responses[0]!.variables).toEqual({
    "Are you responding as an individual or an organisation?": "Individual",
  });
});

test("an answer about names that is not understood is a doubt, which stops a publication", async () => {
  const rows = (header: string, answers: readonly string[]) =>
    [
      `id,Comment,Name,${header}`,
      ...answers.map((answer, at) => `${at},${FARES} ${at},Hesper Tollgrain,${answer}`),
    ].join("\n");
  const problems = async (header: string, ...answers: readonly string[]) => {
    const { stderr } = await run("split a.csv --out out --quiet", { "a.csv": `${rows(header, answers)}\n` });
    return stderr.match(/.*may ask that names be left out/gm) ?? [];
  };
  expect(
    await problems("May we publish your name?", "Yes", "No", "Yes, with my name", "Anonymously please"),
  ).toEqual([]);
  expect(await problems("May we publish your name?", "Yes", "No", "Ask me first")).toHaveLength(1);
  expect(await problems("Can we quote you?", "Yes", "No", "No")).toHaveLength(1);
});
