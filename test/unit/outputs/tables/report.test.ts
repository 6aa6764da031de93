import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { OUTPUT_FILES, PARQUET_FILES, POSITION_FILES, WORKBOOK_FILE } from "#src/model/output-files.ts";
import type { Attribution } from "#src/model/response.ts";
import { coded, response } from "../../count/tally/sample.ts";
import { cells, contents, folder, RESPONSES, text, write } from "./sample.ts";

/** Parquet is written where it is asked for, positions where the codebook has them. */
const ALWAYS = OUTPUT_FILES.filter(
  (file) => ![...PARQUET_FILES, WORKBOOK_FILE, ...POSITION_FILES, "themes-by-question.csv"].includes(file),
);

test("a run writes every file of the contract, and nothing else stays in the folder", async () => {
  const out = await folder();
  await write(out);
  expect([...(await contents(out)).keys()]).toEqual([...ALWAYS, "run.json"].sort());
});

test("a split writes the responses and run.json, and takes the tallies of an earlier run away", async () => {
  const out = await folder();
  await write(out);
  await write(out, RESPONSES, {}, null);
  expect([...(await contents(out)).keys()]).toEqual(["responses.csv", "responses.jsonl", "run.json"]);
});

test("responses.jsonl holds one record a line, its keys in the order of the contract", async () => {
  const out = await folder();
  await write(out);
  const lines = (await text(out, "responses.jsonl")).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    RESPONSES.map(({ response: one }) => ({ ...one, question: null, respondent: null, variables: {} })),
  );
  expect(Object.keys(JSON.parse(lines[0]!)).join(" ")).toBe(
    "id source ordinal lines pages topics headerText headerTruncated attribution date question respondent variables words fingerprint text",
  );
});

test("responses.csv reads back: topics joined, first page and line, line breaks and quotes kept", async () => {
  const out = await folder();
  await write(out);
  const [header, first] = await cells(out, "responses.csv");
  expect(header?.join()).toBe(
    "id,source,ordinal,page,line,topics,status,name,organisation,words,fingerprint,corrected,question,respondent,variables,text",
  );
  const body = 'Buses run late,\nand the "night" bus\nis\nfull.';
  const named = ["named", "Tenant 1", "Quay Hall"];
  expect(first).toEqual([
    "ideas-0001",
    "ideas.txt",
    "1",
    "2",
    "4",
    "Roads; Parks; play",
    ...named,
    "9",
    ...["sha256:0", ""],
    ...["", "", ""],
    body,
  ]);
});

test("no cell starts a formula, white space before it or not; the record itself is unchanged", async () => {
  const out = await folder();
  const starts = [
    "=1",
    "+1",
    "-1",
    "@a",
    "\t=1",
    "\r=1",
    " =1",
    "\n@a",
    "＝1",
    "＋1",
    "－1",
    "＠a",
    "\u00a0-1",
  ];
  const responses = starts.map((start, at) => coded(response(at + 1, { text: start })));
  const input = { source: "ideas.txt", bytes: 1, sha256: "0", layout: null, responses: starts.length };
  await write(out, responses, { inputs: [input] });
  const written = (await cells(out, "responses.csv")).slice(1).map((row) => row.at(-1));
  expect(written).toEqual(starts.map((start) => `'${start}`));
  const records = (await text(out, "responses.jsonl")).trimEnd().split("\n");
  expect(records.map((line) => JSON.parse(line).text)).toEqual(starts);
});

test("hits.csv holds every hit with its source line, its page and its words", async () => {
  const out = await folder();
  await write(out);
  const [header, ...rows] = await cells(out, "hits.csv");
  expect(header?.join()).toBe("response,theme,label,term,match,start,end,line,page,left,right");
  expect(rows.map((row) => row.join("|"))).toEqual([
    'ideas-0001|buses|Buses|bus|Buses|0|5|4|2||run late, and the "night" bus is full.',
    'ideas-0001|lighting|Lighting|night|night|25|30|5|2|Buses run late, and the "|" bus is full.',
    'ideas-0001|buses|Buses|bus|bus|32|35|5|2|Buses run late, and the "night"|is full.',
    "ideas-0002|trains|Trains|trains|trains|9|15|1|1|'=SUM(A1)|",
  ]);
});

test("codings.csv holds every response and theme it carries, and adds up to themes.csv", async () => {
  const out = await folder();
  await write(out);
  const [header, ...rows] = await cells(out, "codings.csv");
  expect(header?.join()).toBe("response,theme,label,hits,terms,score,by");
  expect(rows).toEqual([
    ["ideas-0001", "transport", "Transport", "2", "bus", "0", "codebook"],
    ["ideas-0001", "buses", "Buses", "2", "bus", "0", "codebook"],
    ["ideas-0001", "lighting", "Lighting", "1", "night", "0", "codebook"],
    ["ideas-0002", "transport", "Transport", "1", "trains", "0", "codebook"],
    ["ideas-0002", "trains", "Trains", "1", "trains", "0", "codebook"],
  ]);
  const [themeHeader, ...themes] = await cells(out, "themes.csv");
  expect(themeHeader?.join()).toBe("theme,label,parent,hits,responses,respondents,percent,base");
  for (const [id, , , hits, responses] of themes) {
    const own = rows.filter(([, carried]) => carried === id);
    expect(responses).toBe(String(own.length));
    expect(hits).toBe(String(own.reduce((sum, row) => sum + Number(row[3]), 0)));
  }
});

test.each([
  ["themes.csv", "transport,Transport,,3,2,2,66.7,3"],
  ["themes-by-topic.csv", "theme,label,topic,responses,percent,base\ntransport,Transport,Roads,2,100,2"],
  ["themes-by-status.csv", "theme,label,status,responses,percent,base\ntransport,Transport,named,1,100,1"],
  [
    "themes-by-source.csv",
    "theme,label,source,responses,percent,base\ntransport,Transport,ideas.txt,2,66.7,3",
  ],
  ["themes-co-occurrence.csv", "theme,with,responses,percent,lift\ntransport,lighting,1,33.3,1.5"],
  ["topics.csv", "topic,responses,percent,base\nRoads,2,66.7,3\nParks; play,1,33.3,3\n"],
  [
    "respondents.csv",
    "status,name,organisation,responses\norganisation,,Quay Hall,1\nnamed,Tenant 1,Quay Hall,1\nanonymous,,,1\n",
  ],
])("%s has the columns of the contract and its rows in order", async (name, expected) => {
  const out = await folder();
  await write(out);
  expect(await text(out, name)).toContain(expected);
});

test("themes.json carries the note, the base, every row and the tree", async () => {
  const out = await folder();
  const { tally } = await write(out);
  const { note, base, themes } = JSON.parse(await text(out, "themes.json"));
  expect(note).toMatch(/more than one theme.*more than 100/);
  expect(base).toBe(3);
  expect(themes).toMatchObject(tally!.themes);
  expect(themes[0].children).toEqual(["buses", "trains"]);
});

test("run.json names every other file with its rows and a sha256 that is right", async () => {
  const out = await folder();
  await write(out);
  const { outputs } = JSON.parse(await text(out, "run.json"));
  expect(outputs.map(({ file }: { file: string }) => file)).toEqual(ALWAYS);
  for (const { file, rows, sha256 } of outputs) {
    const content = await text(out, file);
    expect(sha256).toBe(createHash("sha256").update(content).digest("hex"));
    if (file.endsWith(".csv")) expect((await cells(out, file)).length - 1).toBe(rows);
  }
});

test("two runs over the same responses give the same bytes, into a new folder or an old one", async () => {
  const [one, other] = [await folder(), await folder()];
  await write(one);
  const first = await contents(one);
  await write(one);
  await write(other);
  expect(await contents(one)).toEqual(first);
  expect(await contents(other)).toEqual(first);
});

test("a name that was to be left out is in no output, whatever the record carries", async () => {
  const out = await folder();
  const carries = { text: "Secret Name, Hidden Trust", name: "Secret Name" };
  const who: Attribution[] = [
    { status: "anonymous", ...carries, organisation: "Hidden Trust" },
    { status: "redacted", ...carries, organisation: null },
  ];
  const responses = who.map((attribution, at) => coded(response(at + 1, { attribution }), "buses@0-5"));
  const input = { source: "ideas.txt", bytes: 1, sha256: "0", layout: null, responses: 2 };
  await write(out, responses, { inputs: [input] });
  expect([...(await contents(out)).values()].join("")).not.toMatch(/Secret|Hidden/);
});

test("run.json reconciles what was received with what was counted, by reason and by source", async () => {
  const out = await folder();
  const responses = [...RESPONSES, coded(response(4, { source: "more.txt", text: " " }))];
  const input = { source: "ideas.txt", bytes: 1, sha256: "0", layout: null, responses: 6 };
  const { record } = await write(out, responses, {
    sourcesReceived: 2,
    inputs: [input],
    sourcesLeftOut: [{ source: "broken.pdf", reason: "no text layer" }],
    responsesLeftOut: [{ source: "more.txt", reason: "outside the pages asked for", responses: 2 }],
  });
  expect(record.complete).toBe(false);
  const leftOut = [
    { reason: "no text", responses: 1 },
    { reason: "outside the pages asked for", responses: 2 },
  ];
  expect(record.reconciliation).toEqual({
    sources: { received: 2, read: 1, leftOut: [{ source: "broken.pdf", reason: "no text layer" }] },
    responses: { received: 6, counted: 3, leftOut },
    bySource: [
      { source: "ideas.txt", received: 3, counted: 3, leftOut: [] },
      { source: "more.txt", received: 3, counted: 0, leftOut },
    ],
    byQuestion: [],
    byStatus: [
      { status: "named", responses: 1 },
      { status: "organisation", responses: 1 },
      { status: "anonymous", responses: 1 },
      { status: "redacted", responses: 0 },
      { status: "none", responses: 0 },
    ],
  });
});

test("numbers that do not reconcile are a bug, and nothing is published", async () => {
  const out = await folder();
  await expect(write(out, RESPONSES.slice(1))).rejects.toThrow("3 received, 2 accounted for");
  await expect(write(out, RESPONSES, { sourcesReceived: 2 })).rejects.toThrow("2 received, 1 read");
  expect([...(await contents(out)).keys()].every((name) => name.endsWith(".tmp"))).toBe(true);
});
