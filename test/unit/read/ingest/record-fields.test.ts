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

test("a field that is called otherwise is read, and said; what may be meant is warned of, the rest told once", async () => {
  const lines = [
    { text: "x", organization: "Quay Trust", topic: "Fares", orgnisation: "y", email: "a@b.example" },
    { text: "y", organization: "Moor Forum", Topics: ["Fares"], phone: "1", weather: null },
    { text: "z", "Response ID": 7, "publish name": "No", email: "c@d.example" },
  ];
  const { records, problems } = await read(lines.map((line) => JSON.stringify(line)).join("\n"));
  expect(records.map(({ id, topics, attribution }) => [id, topics, attribution.organisation])).toEqual([
    ["replies-0001", ["Fares"], "Quay Trust"],
    ["replies-0002", ["Fares"], "Moor Forum"],
    ["7", [], null],
  ]);
  expect(problems.map(({ severity, place, found }) => [severity, place.line, found])).toEqual([
    ["warning", 1, 'the field "orgnisation" in 1 of 3 records, which is not read'],
    ["info", 1, 'the field "topic", read as "topics"'],
    ["info", 1, 'the field "organization", read as "organisation"'],
    ["info", 2, 'the field "Topics", read as "topics"'],
    ["info", 3, 'the field "Response ID", read as "id"'],
    ["info", 1, 'fields that are not read, of 3 records: "email" (2), "phone" (1)'],
  ]);
});

test("the first record says which field holds the text: one that calls it otherwise is told which", async () => {
  const { records, problems } = await read('{"comment":"x"}\n{"response":"y"}\n{"comment":"z"}\n');
  expect(records.map(({ text }) => text)).toEqual(["x", "z"]);
  expect(problems[0]?.hint).toBe('did you mean "response"? then call it "text"');
});

test("of two fields that may be the text none is taken", async () => {
  expect(await problemsOf('{"comment":"x","response":"y"}')).toEqual([
    'source-record 1 a record whose "text" is missing or wrong',
  ]);
});

test("other fields are variables; names, addresses, numbers of persons and long texts are none", async () => {
  const { records } = await read(
    JSON.stringify({
      text: "x",
      region: "North",
      age: 41,
      member: true,
      visits: ["shop", "café"],
      about: { ward: "Marl", email: "ida@quill.example" },
      email: "ida@quill.example",
      surname: "Quill",
      other: "write to ida@quill.example",
      story: "word ".repeat(100),
    }),
  );
  expect(records[0]?.variables).toEqual({
    region: "North",
    age: "41",
    member: "true",
    visits: ["shop", "café"],
    "about.ward": "Marl",
  });
});

test("a field with a name that every object knows is a variable like others", async () => {
  const { records } = await read(
    '{"comment":"Keep the boat.","constructor":"Quay Works","toString":"pier"}\n',
  );
  expect(records[0]?.variables).toEqual({ constructor: "Quay Works", toString: "pier" });
});

test("day and question are read, and a code tells one respondent from others, never a name", async () => {
  const lines = [
    { text: "x", date: "2026-07-02T10:30:00Z", question: "Why?", respondent: "p1" },
    { text: "y", created_at: "3 July 2026", respondent: "p2" },
    { text: "z", date: "3/4/2026", respondent: "p1" },
    { text: "w", respondent: "Ida Quill" },
  ];
  const { records } = await read(lines.map((line) => JSON.stringify(line)).join("\n"));
  expect(
    records.map((one) => [one.date, one.question ?? null, one.respondent ?? null, one.attribution.name]),
  ).toEqual([
    ["2026-07-02", "Why?", 1, null],
    ["2026-07-03", null, 2, null],
    [null, null, 1, null],
    [null, null, null, "Ida Quill"],
  ]);
  expect(records[2]?.variables).toEqual({ date: "3/4/2026" });
});

test("tags and references of web pages are taken out of texts, and said", async () => {
  const { records, problems } = await read('{"text":"<p>Fares &amp; tolls.<br/>Keep it.</p>"}');
  expect(records[0]?.text).toBe("Fares & tolls.\nKeep it.");
  expect(problems.map(({ code, found }) => [code, found])).toEqual([
    ["source-form", "HTML taken out of 1 record"],
  ]);
});

test("a JSON object holds the one list of records in it, or is left out with the reason", async () => {
  const json = async (value: object) => {
    const found: string[] = [];
    for await (const item of readRecords(tempSource("json", JSON.stringify(value))))
      found.push("record" in item ? item.record.text : `${item.problem.code} ${item.problem.found}`);
    return found;
  };
  expect(await json({ meta: { n: 1 }, data: [{ text: "a" }, { text: "b" }] })).toEqual(["a", "b"]);
  expect(await json({ text: "alone" })).toEqual(["alone"]);
  expect(await json({ port: 8080 })).toEqual(["source-left-out a JSON object that holds no records"]);
  expect(await json({ one: [{ text: "a" }], two: [{ text: "b" }] })).toEqual([
    "source-left-out a JSON object with 2 lists of records",
  ]);
});
