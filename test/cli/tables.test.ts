/** Tables that are odd, and what the project file says of them. */
import { expect, test, vi } from "vitest";
import { run } from "./harness.ts";

vi.setConfig({ testTimeout: 30_000 });

const read = async (csv: string, project = "corpus: [t.csv]\n") => {
  const { code, stderr, out } = await run("split --out out", { "t.csv": csv, "themetally.yaml": project });
  const decoded = (file: string) => Buffer.from(out[file] ?? "", "latin1").toString();
  const lines = decoded("responses.jsonl").split("\n").filter(Boolean);
  const responses = lines.map((line) => JSON.parse(line));
  const record = out["run.json"] === undefined ? null : JSON.parse(decoded("run.json"));
  return {
    code,
    stderr,
    responses,
    record,
    account: record?.reconciliation.responses,
    all: Object.values(out).join("\n"),
  };
};

const rows = (...lines: readonly string[]) => `${lines.join("\n")}\n`;

test("a row with a cell too many is named with its line and id, and nothing is written", async () => {
  const { code, stderr } = await read(
    rows(
      "ID,Comment,Area",
      "R1,Keep the boat in winter please.,North",
      "R2,Fares, too high for us all.,North",
    ),
  );
  expect(code).toBe(2);
  expect(stderr).toContain("t.csv:3: error: a row of R2 with 4 cells, where the header has 3");
});

test("an id that stands twice is named with both lines", async () => {
  const { code, stderr } = await read(
    rows("ID,Comment", "R1,Keep the boat in winter.", "R1,The fares are too high."),
  );
  expect(code).toBe(2);
  expect(stderr).toMatch(/t\.csv:3: error: the id R1, which line 2 has already/);
});

test("a table without answers is refused with the entry to write", async () => {
  const { code, stderr } = await read(rows("ID,Area,Age", "1,North,31", "2,South,44", "3,North,52"));
  expect(code).toBe(2);
  expect(stderr).toContain("none of which seems to hold answers in words of their own");
  expect(stderr).toContain('sources: { "t.csv": { text:');
});

test("the project file says what columns hold, by header or letters; a mistyped one is told the nearest", async () => {
  const csv = rows("ID,Note,Region,Kind", "1,Boat,North,a;b", "2,Bus,South,a", "3,Tram,North,b");
  const entry = (text: string) => `corpus: [t.csv]\nsources: { t.csv: { text: [Note], ${text} } }\n`;
  const { responses, account } = await read(
    csv,
    entry('variables: [C, { column: Kind, label: Sort, split: ";" }], where: { Region: [North] }'),
  );
  expect(account).toEqual({
    received: 3,
    counted: 2,
    leftOut: [{ reason: "left out by `where`", responses: 1 }],
  });
  expect(responses[0]).toMatchObject({
    id: "1",
    text: "Boat",
    variables: { Region: "North", Sort: ["a", "b"] },
  });
  const wrong = await read(csv, entry("name: Regoin"));
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('did you mean "Region"?');
});

test("who says no to a name is named nowhere, not even in a variable", async () => {
  const { responses, all } = await read(
    rows(
      "Your name,Comment,Signed for,May we publish your name?",
      "Ida Quillfeather,Keep the boat in winter please.,Ida Quillfeather,No",
      "Bo Quist,The fares are too high for most.,Quist Haulage,Yes",
    ),
  );
  expect(responses.map(({ attribution }) => [attribution.status, attribution.name])).toEqual([
    ["anonymous", null],
    ["named", "Bo Quist"],
  ]);
  expect(all).not.toContain("Quillfeather");
});

test("columns of one name are told apart, and words of a language of programs are names like others", async () => {
  const { responses, stderr } = await read(
    rows(
      "constructor,Comment,Area,Area,__proto__",
      "x1,Keep the boat in winter please.,North,Hill,a",
      "x2,The fares are too high for most.,South,Dale,b",
    ),
  );
  expect(Object.keys(responses[0].variables)).toEqual(["constructor", "Area", "Area (2)", "__proto__"]);
  expect(stderr).toContain("Area (2)");
});

test("5,000 columns, control characters, tags and what spreadsheets escape", async () => {
  const names = Array.from({ length: 5000 }, (_, at) => `v${at}`);
  const { responses } = await read(
    rows(
      `Comment,${names.join(",")}`,
      `"<p>Fares &amp; tolls_x000D_: we can&#39;t pay.</p>\u0007",${names.map((_, at) => at % 7).join(",")}`,
      `The boat is what we need most.,${names.map((_, at) => at % 5).join(",")}`,
    ),
  );
  expect(responses[0].text).toBe("Fares & tolls: we can't pay.");
  expect(Object.keys(responses[0].variables)).toHaveLength(5000);
});

test("a first answer with one long cell is no second row of headers", async () => {
  const { responses } = await read(
    rows(
      "resp_id,comment_text,area_name",
      "R1,Keep the boat in winter please.,North East",
      "R2,The fares are too high for most.,South",
      "R3,A shelter at the quay would help.,West",
    ),
  );
  expect(responses.map(({ id }) => id)).toEqual(["R1", "R2", "R3"]);
});

test("a table of several chunks is read to its end", async () => {
  const lines = Array.from(
    { length: 30_000 },
    (_, at) => `R${at},"Keep boat ${at} in winter,\nand the ferry too please.",North`,
  );
  const { account } = await read(rows("Response ID,Comment,Area", ...lines));
  expect(account).toMatchObject({ received: 30_000, counted: 30_000 });
});

test("the summary says what was read as text, and of which platform the table looks to be", async () => {
  const csv = rows(
    "ID,What would help you most?,Area",
    "R1,Keep the boat in winter please.,North",
    "R2,The fares are too high for all of us.,South",
  );
  const { stderr } = await run("split --out out", { "t.csv": csv, "themetally.yaml": "corpus: [t.csv]\n" });
  expect(stderr).toMatch(/t\.csv {2}2 {2}table\n {4}text: “What would help you most\?”; 1 variable/);
});
