import { appendFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { CodedResponse } from "#src/model/hit.ts";
import type { QuotableResponse } from "#src/model/quotable.ts";
import { STATUSES, type Status } from "#src/model/response.ts";
import { UserError } from "#src/model/user-error.ts";
import { provenResults } from "#src/outputs/results/read-results.ts";
import { publishing } from "#src/privacy/publish.ts";
import { quotableResponses } from "#src/run/open-results.ts";
import { book, coded, named, response, theme } from "../count/tally/sample.ts";
import { CODEBOOK, RESPONSES } from "../outputs/tables/sample.ts";
import { writeRun } from "../show/page/sample.ts";

async function read(dir: string, quotes: readonly Status[] = STATUSES): Promise<readonly QuotableResponse[]> {
  const found: QuotableResponse[] = [];
  for await (const one of quotableResponses(dir, await provenResults(dir, "out", "0.0.0"), quotes))
    found.push(one);
  return found;
}

const written = (responses: readonly CodedResponse[] = RESPONSES, codebook = CODEBOOK): Promise<string> =>
  writeRun(responses, codebook);

test("responses have the themes, with those above them, and the hits that the run found", async () => {
  const [first, second, third] = await read(await written());
  expect(first).toEqual({
    id: "ideas-0001",
    source: "ideas.txt",
    page: 2,
    line: 4,
    topics: ["Roads", "Parks; play"],
    status: "named",
    words: 9,
    campaign: null,
    text: 'Buses run late,\nand the "night" bus\nis\nfull.',
    themes: ["transport", "buses", "lighting"],
    hits: [
      { theme: "buses", term: "bus", start: 0, end: 5, line: 4, page: 2 },
      { theme: "lighting", term: "night", start: 25, end: 30, line: 5, page: 2 },
      { theme: "buses", term: "bus", start: 32, end: 35, line: 5, page: 2 },
    ],
  });
  expect(second?.hits.map(({ theme }) => theme)).toEqual(["trains"]);
  expect([third?.themes, third?.hits]).toEqual([[], []]);
});

test("a response between others has its own hits, and none where it has none", async () => {
  const texts = ["a bus", "nothing", "another bus"];
  const responses = texts.map((text, at) =>
    coded(
      response(at + 1, { text }),
      ...(text === "nothing" ? [] : [`buses@${text.length - 3}-${text.length}`]),
    ),
  );
  expect((await read(await written(responses))).map(({ hits }) => hits.map(({ start }) => start))).toEqual([
    [2],
    [],
    [8],
  ]);
});

test("a term that a spreadsheet would take for a formula is as the codebook has it", async () => {
  const dashes = book(theme("dash"));
  const [one] = await read(await written([coded(response(1), "dash:-ing@0-5")], dashes));
  expect(one?.hits[0]?.term).toBe("-ing");
});

test("a text keeps every line break that JSON knows", async () => {
  const text = "one\u2028two\r\nthree\u0085four";
  expect((await read(await written([coded(response(1, { text }))])))[0]?.text).toBe(text);
});

test("nobody is named and personal data is blacked out", async () => {
  const text = "I am Ada Quillfeather of Quay Hall Anglers. Ring 07700 900123.";
  const attribution = named("Ada Quillfeather", "Quay Hall Anglers");
  const [one] = await read(await written([coded(response(1, { text, attribution }))]));
  expect(one?.text).toBe(`I am ${"█".repeat(16)} of ${"█".repeat(17)}. Ring ${"█".repeat(12)}.`);
  expect(JSON.stringify(one)).not.toMatch(/Quillfeather|Anglers/);
});

test("where the status may not be quoted there is no text and no hit, but the themes", async () => {
  const [named, anonymous] = await read(await written(), ["anonymous"]);
  expect([named?.text, named?.hits, named?.themes]).toEqual([null, [], ["transport", "buses", "lighting"]]);
  expect([anonymous?.text, anonymous?.hits.length]).toEqual(["=SUM(A1) trains", 1]);
});

test("what a run left out that was to be published stays out", async () => {
  const { show } = publishing({ names: [], quotes: ["anonymous"] });
  const [named, anonymous] = await read(await written(RESPONSES.map(show)));
  expect([named?.text, named?.hits]).toEqual([null, []]);
  expect(anonymous?.text).toBe("=SUM(A1) trains");
});

test("a folder without responses has none", async () => {
  const dir = await written();
  const results = await provenResults(dir, "out", "0.0.0");
  const outputs = results.record.outputs.filter(({ file }) => file !== "hits.csv");
  const record = { ...results.record, outputs };
  expect((await quotableResponses(dir, { ...results, record }, STATUSES).next()).done).toBe(true);
});

test.each(["responses.jsonl", "hits.csv", "codings.csv"])(
  "a changed %s is refused before it is read",
  async (file) => {
    const dir = await written();
    await appendFile(join(dir, file), "{");
    const error: unknown = await read(dir).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).problems[0]).toMatchObject({
      code: "output",
      place: { source: join("out", file) },
      found: "a file that was changed after its run",
    });
  },
);

test("a file that is gone is named", async () => {
  const dir = await written();
  await rm(join(dir, "hits.csv"));
  await expect(read(dir)).rejects.toThrow("a file that is gone");
});
