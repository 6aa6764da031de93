import { createHash } from "node:crypto";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Problem } from "#src/model/problem.ts";
import type { Response } from "#src/model/response.ts";
import { readRecords } from "#src/read/ingest/read-records.ts";
import type { SourceFile } from "#src/read/ingest/source-file.ts";
import { fingerprint } from "#src/text/fingerprint.ts";
import { tempFolder, tempSource } from "./temp-folder.ts";

const OWN: Response = {
  id: "town-0007",
  source: "town.txt",
  ordinal: 7,
  lines: { header: [40, 41], body: [42, 60], attribution: null, furniture: [[50, 51]], pageStarts: [52] },
  pages: [3, 4],
  topics: ["Buses", "Parks"],
  headerText: "Buses; Parks",
  headerTruncated: false,
  attribution: {
    status: "organisation",
    text: "Hill Lane Tenants",
    name: null,
    organisation: "Hill Lane Tenants",
  },
  date: null,
  words: 3,
  fingerprint: fingerprint("Run them later."),
  text: "Run them later.",
};

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

test("passes our own records on unchanged, further fields included", async () => {
  const more = { ...OWN, id: "town-0008", field: "kept" };
  const { records, problems } = await read(`${JSON.stringify(OWN)}\n${JSON.stringify(more)}\n`);
  expect(records).toEqual([OWN, more]);
  expect(problems.map(({ severity, found }) => [severity, found])).toEqual([
    ["info", 'fields that are not read, of 2 records: "field" (1)'],
  ]);
});

test("makes a response of any object with a text", async () => {
  const text = "More benches, please.";
  expect(await recordOf({ text })).toEqual({
    id: "replies-0001",
    source: "replies.jsonl",
    ordinal: 1,
    lines: { header: null, body: [1, 1], attribution: null },
    pages: [1, 1],
    topics: [],
    headerText: null,
    headerTruncated: false,
    attribution: { status: "none", text: null, name: null, organisation: null },
    date: null,
    words: 3,
    fingerprint: fingerprint(text),
    text,
  });
});

test("keeps an id and the topics, as a list or parted by semicolons", async () => {
  expect(await recordOf({ id: "r9", text: "x", topics: ["Buses", " Parks "] })).toMatchObject({
    id: "r9",
    topics: ["Buses", "Parks"],
  });
  expect(await recordOf({ id: "", text: "x", topics: "Buses; Parks;" })).toMatchObject({
    id: "replies-0001",
    topics: ["Buses", "Parks"],
  });
});

test("takes who sent it from an object or from fields of the record", async () => {
  const attribution = { status: "redacted", text: "[withheld]", name: null, organisation: null };
  expect((await recordOf({ text: "x", attribution }))?.attribution).toEqual(attribution);
  expect((await recordOf({ text: "x", status: "anonymous", name: null }))?.attribution).toEqual({
    status: "anonymous",
    text: null,
    name: null,
    organisation: null,
  });
});

test("without a status a name is named, an organisation alone organisation", async () => {
  const both = { text: "x", name: "A carer", organisation: "Hill Lane Tenants" };
  expect((await recordOf(both))?.attribution.status).toBe("named");
  expect((await recordOf({ text: "x", organisation: "Hill Lane Tenants" }))?.attribution.status).toBe(
    "organisation",
  );
});

test("numbers records by the lines that are not blank, so that mending one moves no id", async () => {
  const { records } = await read('{"text":"a"}\r\n\r\n  \n{broken\n{"text":"b"}');
  expect(records.map(({ id, ordinal, lines }) => `${id} ${ordinal} ${lines.body[0]}`)).toEqual([
    "replies-0001 1 1",
    "replies-0003 3 5",
  ]);
});

test("names line and fault, and goes on", async () => {
  const lines = [
    '{"text":"fine","id":"a"}',
    '{"text":"cut',
    '{"id":"b"}',
    '{"text":7}',
    '["text"]',
    "null",
    '{"text":"x","id":4.5}',
    '{"text":"x","topics":[1]}',
    '{"text":"x","status":"secret"}',
    '{"text":"x","attribution":"me"}',
    '{"text":"x","attribution":{"name":5}}',
    JSON.stringify({ ...OWN, pages: [4, 3] }),
    '{"text":"fine","id":"z"}',
  ];
  const { records } = await read(lines.join("\n"));
  expect(records.map(({ id }) => id)).toEqual(["a", "z"]);
  expect(await problemsOf(lines.join("\n"))).toEqual([
    "source-record 2 a line that is not JSON",
    'source-record 3 a record whose "text" is missing or wrong',
    'source-record 4 a record whose "text" is missing or wrong',
    "source-record 5 a value that is no object",
    "source-record 6 a value that is no object",
    'source-record 7 a record whose "id" is missing or wrong',
    'source-record 8 a record whose "topics" is missing or wrong',
    'source-record 9 a record whose "status" is missing or wrong',
    'source-record 10 a record whose "attribution" is missing or wrong',
    'source-record 11 a record whose "attribution.name" is missing or wrong',
    'source-record 12 a record whose "pages" is missing or wrong',
  ]);
});

test.each(Object.keys(OWN).filter((field) => !["fingerprint", "lines", "ordinal"].includes(field)))(
  "a record of our own without %s is a problem, never silently rebuilt",
  async (field) => {
    expect(await problemsOf(JSON.stringify({ ...OWN, [field]: undefined }))).toEqual([
      `source-record 1 a record whose "${field}" is missing or wrong`,
    ]);
  },
);

test("UTF-8 with a byte order mark is read, other bytes are a problem of their line", async () => {
  expect((await read(`\uFEFF{"text":"Café"}\n`)).records[0]?.text).toBe("Café");
  const bytes = Buffer.concat([
    Buffer.from('{"text":"ok"}\n{"text":"Caf'),
    Buffer.from([0xe9]),
    Buffer.from('"}\n'),
  ]);
  expect(await problemsOf(bytes)).toEqual(["source-encoding 2 bytes that are not UTF-8"]);
});

test("a line longer than 16 MB is a problem, and the next one is read", async () => {
  const long = Buffer.alloc(17 * 1024 * 1024, "a");
  const { records, problems } = await read(Buffer.concat([long, Buffer.from('\n{"text":"short"}\n')]));
  expect(problems.map(({ code, place }) => `${code} ${place.line}`)).toEqual(["source-record 1"]);
  expect(records.map(({ text, ordinal }) => `${text} ${ordinal}`)).toEqual(["short 2"]);
});

test("lines that span several chunks of the file come out whole", async () => {
  const texts = ["a", "b", "c"].map((letter) => letter.repeat(1_500_000));
  const { records } = await read(texts.map((text) => JSON.stringify({ text })).join("\n"));
  expect(records.map(({ text }) => text)).toEqual(texts);
});

test("a file without records, and one that is not there, are problems", async () => {
  expect(await problemsOf("")).toEqual(["source-empty - no record"]);
  expect(await problemsOf("\n \n")).toEqual(["source-empty - no record"]);
  const gone = { path: join(tempFolder(), "a.jsonl"), source: "a.jsonl", id: "a", kind: "jsonl" } as const;
  const codes: string[] = [];
  for await (const item of readRecords(gone)) codes.push("problem" in item ? item.problem.code : "");
  expect(codes).toEqual(["source-missing"]);
});

test("tells size and sha256 of the file once all of it is read", async () => {
  const file = tempSource("jsonl", '{"text":"a"}\n{"text":"b"}\n');
  const records = readRecords(file);
  for await (const item of records) {
    expect(item).toHaveProperty("record");
    expect(records.digest()).toBeNull();
  }
  const sha256 = createHash("sha256").update(readFileSync(file.path)).digest("hex");
  expect(records.digest()).toEqual({ bytes: 26, sha256 });
});

test("a file that grows while it is read is a problem", async () => {
  const file = tempSource("jsonl", '{"text":"a"}\n{"text":"b"}\n');
  const codes: string[] = [];
  for await (const item of readRecords(file)) {
    if ("problem" in item) codes.push(item.problem.code);
    else appendFileSync(file.path, '{"text":"more"}\n');
  }
  expect(codes).toContain("source-unreadable");
});

test("records that are wanted are read as among all, whichever others are passed over", async () => {
  const lines = [
    { comment: "Trams.", who: "A", day: "2025-03-01", id: "a" },
    { comment: "Buses.", who: "B", id: "b" },
    { comment: "No id." },
    { id: "outer", data: { type: "x", id: "inner", attributes: { text: "Within." } } },
    { id: "c", comment: "Ferries.", who: "A" },
    { id: 7, comment: "A number." },
  ];
  const file = tempSource("jsonl", lines.map((line) => JSON.stringify(line)).join("\n"));
  const all = await recordsOf(file);
  expect(all.map(({ id }) => id)).toEqual(["a", "b", "replies-0003", "inner", "c", "7"]);
  for (const { id } of all) {
    const some = await recordsOf({ ...file, isWanted: (one) => one === id });
    expect(some.find((one) => one.id === id)).toEqual(all.find((one) => one.id === id));
    expect(some.map((one) => one.id)).not.toContain(id === "b" ? "c" : "b");
  }
});

async function recordsOf(file: SourceFile): Promise<Response[]> {
  const records: Response[] = [];
  for await (const item of readRecords(file)) if ("record" in item) records.push(item.record);
  return records;
}
