/** Records of a run that were edited are read back, or refused in words: never with a crash, never with other files. */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ALL_CHARTS } from "#src/model/chart.ts";
import { UserError } from "#src/model/user-error.ts";
import { provenResults } from "#src/outputs/results/read-results.ts";
import { figuresOf } from "#src/run/write-charts.ts";
import { page } from "#src/show/page/page.ts";
import { workbookOf } from "#src/show/sheets/workbook-of.ts";
import { readStyle } from "#src/show/style/read-style.ts";
import { STANDARD } from "#src/show/style/standard.ts";
import { summaryOf } from "#src/show/summary/summary.ts";

const VERSION = (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;
const dir = mkdtempSync(join(tmpdir(), "themetally-results-"));

beforeAll(() => cp("out", dir, { recursive: true }));
afterAll(() => rmSync(dir, { recursive: true }));

/** Every place in a JSON value, by the keys that lead to it. */
function placesIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

function changed(value: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  if (rest.length === 0 && to === undefined) delete copy[key];
  else copy[key] = changed(copy[key], rest, to);
  return copy;
}

const anyValue = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, -1, 1e9, 0.5, "", "../../x", "/dev/zero", [], {}, [null], true),
  fc.jsonValue({ maxDepth: 2 }),
);

test("whatever one value of run.json or themes.json becomes", { timeout: 120_000 }, async () => {
  const run = JSON.parse(readFileSync("out/run.json", "utf8")) as Record<string, unknown>;
  const themes = JSON.parse(readFileSync("out/themes.json", "utf8")) as Record<string, unknown>;
  const [inRun, inThemes] = [placesIn(run), placesIn(themes)];
  const outcomes = { read: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.boolean(), anyValue, async (at, isRun, to) => {
      const text = isRun
        ? readFileSync("out/themes.json", "utf8")
        : `${JSON.stringify(changed(themes, inThemes[at % inThemes.length]!, to), null, 2)}\n`;
      writeFileSync(join(dir, "themes.json"), text);
      const sha256 = createHash("sha256").update(text).digest("hex");
      const outputs = (run.outputs as { file: string }[]).map((one) =>
        one.file === "themes.json" ? { ...one, sha256 } : one,
      );
      const record = isRun ? changed(run, inRun[at % inRun.length]!, to) : { ...run, outputs };
      writeFileSync(join(dir, "run.json"), JSON.stringify(record));
      try {
        const results = await provenResults(dir, "out", VERSION);
        outcomes.read += 1;
        page({ results, style: STANDARD, figures: [], responses: [] });
        summaryOf(results, STANDARD);
        workbookOf(results, STANDARD);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        outcomes.refused += 1;
      }
    }),
    { seed: 26, numRuns: 400 },
  );
  expect(outcomes.read).toBeGreaterThan(50);
  expect(outcomes.refused).toBeGreaterThan(50);
});

test("whatever a style file says, it is a style with which charts can be drawn, or is refused", {
  timeout: 60_000,
}, async () => {
  await cp("out", dir, { recursive: true });
  const results = await provenResults(dir, "out", VERSION);
  const word = fc.string({ maxLength: 12 });
  const style = fc.record(
    {
      name: word,
      language: word,
      extends: fc.constantFrom("standard", "plain", "x"),
      colours: fc.dictionary(
        fc.constantFrom("bar", "text", "pair", "x"),
        fc.oneof(word, fc.constant("#12436D"), fc.constant(["#12436D", "#F46A25"])),
      ),
      numbers: fc.dictionary(
        fc.constantFrom("decimal", "thousands", "percentDecimals", "percentSign"),
        fc.oneof(word, fc.constantFrom(0, 1)),
      ),
      words: fc.dictionary(
        fc.constantFrom("chart", "common"),
        fc.dictionary(fc.constantFrom("themesTitle", "notAVote", "value"), word),
      ),
    },
    { requiredKeys: [] },
  );
  const charts = ALL_CHARTS.slice(0, 1);
  await fc.assert(
    fc.asyncProperty(style, async (value) => {
      const { style: read, problems } = readStyle(JSON.stringify(value), "style.yaml");
      if (read === null) expect(problems.length).toBeGreaterThan(0);
      else expect((await figuresOf(results, { style: read, charts })).drawn).toHaveLength(1);
    }),
    { seed: 26, numRuns: 150 },
  );
});
