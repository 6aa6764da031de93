/** Marks that stand where a text would are received, and in no base, table or hit: the account says which and how many. */
import { expect, test, vi } from "vitest";
import { run } from "./harness.ts";

vi.setConfig({ testTimeout: 30_000 });

const TEXTS = [
  "The fares are too high.",
  "-",
  "N/A",
  "n/a.",
  "Not Provided",
  "No comment",
  "See attached file(s)",
  "",
  "Stayed away.",
];
const RECORDS = TEXTS.map((text, at) => `${JSON.stringify({ id: `r${at + 1}`, text, topics: "Fares" })}\n`);
const FILES = {
  "replies.jsonl": RECORDS.join(""),
  "book.yaml": `themes:
  - { id: fares, terms: [fare, fares] }
  - { id: files, terms: [file, files, comment, away] }
  - { id: no-boat, rule: NOT files }
`,
};
const RUN = "run replies.jsonl --codebook book.yaml";

const leftOut = (record: string | undefined) =>
  Object.fromEntries(
    JSON.parse(record!).reconciliation.responses.leftOut.map((one: Record<string, unknown>) => [
      one.reason,
      one.responses,
    ]),
  );

test("a mark is in the account with its reason, and in no base, hit, coding or group", async () => {
  const { code, stderr, out } = await run(RUN, FILES);
  expect(code).toBe(0);
  const { received, counted } = JSON.parse(out["run.json"]!).reconciliation.responses;
  expect([received, counted]).toEqual([9, 2]);
  expect(leftOut(out["run.json"])).toEqual({
    "no text": 1,
    "no text: -": 1,
    "no text: n/a": 2,
    "no text: not provided": 1,
    "no text: no comment": 1,
    "no text: see attached": 1,
  });
  expect(stderr).toContain("9 responses from 1 source, 2 counted\n");
  expect(stderr).toContain("  2 responses: no text: n/a\n");
  expect(out["themes.csv"]).toContain("fares,Fares,,1,1,1,50,2");
  expect(out["hits.csv"]!.match(/^r\d+/gm)).toEqual(["r1", "r9"]);
  expect(out["codings.csv"]!.match(/^r\d+,[a-z-]+/gm)).toEqual(["r1,fares", "r1,no-boat", "r9,files"]);
  expect(out["topics.csv"]).toContain("Fares,2,100,2");
  expect(out["responses.csv"]!.match(/^r\d+/gm)).toHaveLength(9);
});

test("the project adds marks of its own, and run.json says which", async () => {
  const project = { "themetally.yaml": "missing: [stayed away]\n" };
  const { out } = await run(RUN, { ...FILES, ...project });
  expect(leftOut(out["run.json"])).toMatchObject({ "no text: stayed away": 1 });
  expect(JSON.parse(out["run.json"]!).options.missing).toEqual(["stayed away"]);
});

test("the outputs of a run are records with the same account again", async () => {
  const { place, out } = await run(RUN, FILES);
  await place.run("run out/responses.jsonl --codebook book.yaml --out again");
  expect(leftOut(place.files("again")["run.json"])).toEqual(leftOut(out["run.json"]));
});

test("a document whose response is a mark has no text there, either", async () => {
  const document = ["Fares; Boat", "Boat; Staff", "Staff; Fares", "Boat; Fares"]
    .map(
      (topics, at) =>
        `${topics}\n${at === 1 ? "N/A" : "We would pay more for a later boat."}\nQuill Trust ${at}\n`,
    )
    .join("\n");
  const { out } = await run("run a.txt --codebook book.yaml", { ...FILES, "a.txt": document });
  expect(leftOut(out["run.json"])).toEqual({ "no text: n/a": 1 });
});

test("kwic and check look at marks as at no text", async () => {
  const { place } = await run(RUN, FILES);
  const kwic = await place.run("kwic comment replies.jsonl --codebook book.yaml");
  expect(kwic.stderr).toContain("0 places");
  const { stdout } = await place.run("check replies.jsonl");
  expect(stdout).toContain("9 responses from 1 source, 2 counted\n  1 response left out: no text\n");
  expect(stdout).toContain("replies.jsonl:2, 3, 4, 5, 6");
});

test("reports are made of a run with marks", async () => {
  const { place } = await run(RUN, FILES);
  expect((await place.run("chart out")).code).toBe(0);
});
