/** What stands beside the tables for programs agrees with every table, whatever kind of run wrote them. */
import { expect, test, vi } from "vitest";
import { disagreements, type Folder, inCsvw, inDataPackage } from "./described-tables.ts";
import { workplace } from "./harness.ts";

/** The first run loads everything. */
vi.setConfig({ testTimeout: 60_000 });

const LETTER =
  "Please keep the harbour ferry running every day of the week because the island has no other way across the water for people without a car in winter";

const record = (id: number, more: object) =>
  JSON.stringify({
    id: `r${String(id).padStart(2, "0")}`,
    topics: id % 3 ? ["Ferry"] : ["Fares", "=1+1"],
    ...more,
  });

const RECORDS = [
  ...Array.from({ length: 6 }, (_, at) => record(at, { text: `${LETTER}${" or spring".repeat(at % 2)}.` })),
  record(6, { text: "The fare is too high.", attribution: { status: "named", name: "Ada Quillon" } }),
  record(7, {
    text: 'A ferry, "late"\nagain.',
    attribution: { status: "organisation", organisation: "Skerry Trust" },
  }),
  record(8, { text: "-", topics: [] }),
  record(9, { text: " " }),
].join("\n");

const FILES = {
  "book.yaml":
    'name: Ferry\nversion: "1"\nthemes:\n  - id: boats\n    themes:\n      - { id: ferry, terms: [ferry] }\n      - { id: winter, terms: [winter] }\n  - { id: fares, terms: [fare] }\n',
  "records.jsonl": `${RECORDS}\n`,
};

async function folderOf(args: string): Promise<Folder> {
  const place = workplace(FILES);
  const told = await place.run(
    `${args} records.jsonl --quiet${args.startsWith("run") ? " --codebook book.yaml" : ""}`,
  );
  expect(told.code).toBe(0);
  return place.files("out");
}

test.each([
  ["for the team, with campaigns", "run", "campaigns.csv"],
  ["with campaigns counted once", "run --campaigns once", "campaigns.csv"],
  ["with Parquet beside them", "run --parquet", "campaigns.csv"],
  ["published", "run --publish", "campaigns.csv"],
  ["published with small counts withheld", "run --publish --suppress 3", "themes.csv"],
  ["published with nearly all counts withheld", "run --publish --suppress 9", "themes.csv"],
])("the data package and CSV on the Web agree with every table: %s", async (_, args, filled) => {
  const folder = await folderOf(args);
  expect(folder[filled]!.trim().split("\n").length).toBeGreaterThan(2);
  expect(disagreements(folder, inDataPackage(folder["datapackage.json"]!))).toEqual([]);
  expect(disagreements(folder, inCsvw(folder["csv-metadata.json"]!))).toEqual([]);
});

test("the two say the same types of the same columns", async () => {
  const folder = await folderOf("run");
  const columns = (tables: ReturnType<typeof inCsvw>) =>
    tables.map(({ file, columns: some }) => [
      file,
      some.map(({ name, type, required }) => [name, type, required]),
    ]);
  expect(columns(inCsvw(folder["csv-metadata.json"]!))).toEqual(
    columns(inDataPackage(folder["datapackage.json"]!)),
  );
});

test("where responses are split only there is no description that could be of other tables", async () => {
  const place = workplace(FILES);
  await place.run("run records.jsonl --codebook book.yaml --quiet");
  await place.run("split records.jsonl --quiet");
  expect(Object.keys(place.files("out"))).toEqual(["responses.csv", "responses.jsonl", "run.json"]);
});

test("a description that does not agree is told apart", async () => {
  const folder = await folderOf("run");
  const text = folder["datapackage.json"]!;
  const wrong = (change: (document: ReturnType<typeof JSON.parse>) => void) => {
    const document = JSON.parse(text);
    change(document);
    return disagreements(folder, inDataPackage(JSON.stringify(document)));
  };
  const [{ schema }] = JSON.parse(text).resources;
  expect(schema.fields.map(({ name }: { name: string }) => name).slice(0, 3)).toEqual([
    "id",
    "source",
    "ordinal",
  ]);
  const first = (at: number, change: object) =>
    wrong(({ resources }) => Object.assign(resources[0].schema.fields[at], change))[0];
  expect(first(0, { type: "integer" })).toBe("responses.csv 1 id is no integer: r00");
  expect(first(0, { name: "key" })).toMatch(/^responses\.csv has the header id,/);
  expect(first(7, { constraints: { required: true } })).toBe("responses.csv 1 name has no value");
  expect(first(6, { constraints: { enum: ["named"] } })).toBe("responses.csv 1 status is none of named");
  expect(wrong(({ resources }) => Object.assign(resources[0].schema, { primaryKey: ["source"] }))[0]).toBe(
    "responses.csv 2 has no key of its own",
  );
  expect(
    wrong(({ resources }) => Object.assign(resources[1].schema.foreignKeys[0], { fields: "term" }))[0],
  ).toBe("hits.csv 1 term leads to no row of responses.csv");
  const more = { ...folder, "themes.csv": `${folder["themes.csv"]}x`, "new.csv": "a\n" };
  expect(disagreements(more, inDataPackage(text)).slice(0, 3)).toEqual([
    "new.csv is not described",
    "themes.csv has another hash",
    "themes.csv 5 has 1 cells",
  ]);
});
