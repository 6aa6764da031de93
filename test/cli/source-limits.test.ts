/** What a source may be, and how long it may take, as the project file says it. */
import { expect, test, vi } from "vitest";
import { csv, readExport } from "./read-export.ts";

vi.setConfig({ testTimeout: 60_000 });

const SMALL = csv(["ID", "Comment"], ["1", "Keep the boat in winter."], ["2", "The fares are too high."]);
const LARGE = csv(
  ["ID", "Comment"],
  ...Array.from({ length: 3000 }, (_, at) => [`L${at}`, `Run the ferry, please: it is number ${at}.`]),
);
const LETTER = `Dear Sir\n\n${"The ferry must run in winter, for all of us who live here. ".repeat(200)}\n\nYours faithfully\nHarrowmere Ferry Users\n`;

test("a source beyond the megabytes is not read, and the limit is named; an entry of its own says otherwise", async () => {
  const files = { "in/small.csv": SMALL, "in/large.csv": LARGE, "in/letter.txt": LETTER };
  const one = await readExport(files, "", "corpus: [in]\nlimits: { megabytes: 0.01 }\n");
  expect(one.code).toBe(2);
  expect(one.stderr).toMatch(
    /in\/large\.csv: error: 1\d\d,\d{3} bytes; expected 0\.01 MB at most, as `limits` in the project file has it; divide the source/,
  );
  expect(one.stderr).toMatch(/in\/letter\.txt: error: 11,\d{3} bytes; expected 0\.01 MB at most/);
  const some = await readExport(files, "--allow-missing", "corpus: [in]\nlimits: { megabytes: 0.01 }\n");
  expect(some.account.sources).toMatchObject({ received: 3, read: 1 });
  expect(some.account.sources.leftOut.map(({ source }: { source: string }) => source)).toEqual([
    "in/large.csv",
    "in/letter.txt",
  ]);
  expect(some.responses).toHaveLength(2);
  const all = await readExport(
    files,
    "",
    'corpus: [in]\nlimits: { megabytes: 0.1 }\nsources: { "large.csv": { limits: { megabytes: 1 } } }\n',
  );
  expect(all.code).toBe(0);
  expect(all.responses).toHaveLength(3003);
});

test("a source beyond the seconds is given up, and nothing of it is counted", async () => {
  const files = { "in/small.csv": SMALL, "in/large.csv": LARGE };
  const project = 'corpus: [in]\nsources: { "large.csv": { limits: { seconds: 0.000001 } } }\n';
  const { code, stderr } = await readExport(files, "", project);
  expect(code).toBe(2);
  expect(stderr).toContain("in/large.csv: error: more than 0.000001 seconds of reading");
  const some = await readExport(files, "--allow-missing", project);
  expect(some.responses.every(({ source }) => source === "in/small.csv")).toBe(true);
});

test("a limit that is none is refused with its place", async () => {
  const { code, stderr } = await readExport(
    { "in/small.csv": SMALL },
    "",
    "corpus: [in]\nlimits: { megabytes: 0 }\n",
  );
  expect(code).toBe(2);
  expect(stderr).toContain("themetally.yaml:2");
});
