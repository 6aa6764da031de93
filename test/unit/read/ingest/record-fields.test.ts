import { expect, test } from "vitest";
import type { Problem } from "#src/model/problem.ts";
import type { Response } from "#src/model/response.ts";
import { readRecords } from "#src/read/ingest/read-records.ts";
import { tempSource } from "./temp-folder.ts";

async function read(content: string | Uint8Array): Promise<{ records: Response[]; problems: Problem[] }> {
  const records: Response[] = [];
  const problems: Problem[] = [];
  for await (const item of readRecords(tempSource("jsonl", content))) {
    if ("record" in item) records.push(item.record);
    else problems.push(item.problem);
  }
  return { records, problems };
}

async function recordOf(value: object): Promise<Response | undefined> {
  const { records, problems } = await read(JSON.stringify(value));
  expect(problems).toEqual([]);
  return records[0];
}

async function problemsOf(content: string | Uint8Array): Promise<string[]> {
  const { problems } = await read(content);
  return problems.map(({ code, place, found }) => `${code} ${place.line ?? "-"} ${found}`);
}

test("a whole number is an id, as its digits, and a longer one than a number can hold is told", async () => {
  expect(await recordOf({ id: 17, text: "x" })).toMatchObject({ id: "17" });
  expect(await problemsOf('{"id":12345678901234567890,"text":"x"}')).toEqual([
    'source-record 1 a record whose "id" is missing or wrong',
  ]);
});

test("a text that is null is a response without text", async () => {
  expect(await recordOf({ id: "a", text: null })).toMatchObject({ id: "a", text: "", words: 0 });
});

test("fields that are not read are told once, with how many records have them and what may be meant", async () => {
  const lines = [
    { text: "x", organization: "Quay Trust", topic: "Fares", date: "2026-07-02" },
    { text: "y", organization: "Moor Forum", Topics: ["Fares"], date: "2026-07-03", weather: null },
    { text: "z", "Response ID": 7, "publish name": "No", "an answer; with words": "1" },
  ];
  const { records, problems } = await read(lines.map((line) => JSON.stringify(line)).join("\n"));
  expect(records).toHaveLength(3);
  expect(
    problems.map(({ code, severity, place, found, hint }) => [code, severity, place.line, found, hint]),
  ).toEqual([
    ...[
      [1, '"organization" in 2', "organisation"],
      [1, '"topic" in 1', "topics"],
      [2, '"Topics" in 1', "topics"],
      [3, '"Response ID" in 1', "id"],
    ].map(([line, which, meant]) => [
      "record-fields",
      "warning",
      line,
      `the field ${which} of 3 records, which is not read`,
      `did you mean "${meant}"? then call it so`,
    ]),
    [
      "record-fields",
      "info",
      1,
      'fields that are not read, of 3 records: "date" (2), of 21 characters (1)',
      "nothing of them is counted; what matters must stand in a field that is read",
    ],
  ]);
});

test("a record whose text has another name is told which", async () => {
  const { problems } = await read('{"comment":"x"}\n{"response":"y"}\n{"body_text":"y"}\n');
  expect(problems.map(({ hint }) => hint)).toEqual([
    'did you mean "comment"? then call it "text"',
    'did you mean "response"? then call it "text"',
    "correct the line, or write the file again",
  ]);
});
