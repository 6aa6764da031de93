/** Charts and reports beside runs: what a run removes, what it leaves alone, and what comes of doing both at once. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { VERSION } from "#src/cli/version.ts";
import { ALL_CHARTS } from "#src/model/chart.ts";
import { openOutputs } from "#src/outputs/folder/outputs.ts";
import { provenResults } from "#src/outputs/results/read-results.ts";
import { writeCharts } from "#src/run/write-charts.ts";
import { STANDARD } from "#src/show/style/standard.ts";
import { PROJECT, ran } from "./sample.ts";

const hash = (text: string) => createHash("sha256").update(text).digest("hex");

const RUN_OF_OTHERS = "0".repeat(64);

test.each([
  ["report/report.json", '{"files":[{"file":"summary.md"}]}'],
  [
    "report/report.json",
    `{"tool":{"name":"other"},"run":"${RUN_OF_OTHERS}","files":[{"file":"summary.md"}]}`,
  ],
  ["report/report.json", '{"files":[null]}'],
  ["charts/charts.json", '{"charts":[{"id":"mine"}]}'],
  ["charts/charts.json", '{"tool":{"name":"themetally"},"charts":[null]}'],
  [
    "charts/charts.json",
    `{"tool":{"name":"themetally"},"charts":[{"run":"${RUN_OF_OTHERS}","files":[{"file":"../run.json"}]}]}`,
  ],
])("an index that we did not write, %s: %s, has nothing removed by a run", async (file, text) => {
  const files = { [`out/${file}`]: text, "out/report/summary.md": "mine", "out/charts/mine.svg": "mine" };
  const place = await ran(files);
  expect((await place.run("run")).code).toBe(0);
  const there = place.files();
  expect([there[file], there["report/summary.md"], there["charts/mine.svg"]]).toEqual([text, "mine", "mine"]);
});

test("a run clears up what a killed chart left, before anybody can take it for its own", async () => {
  const place = await ran();
  const left = "out/charts/.themetally-999999-themes.svg.tmp";
  const waiting = { pid: 999999, files: [{ file: "themes.csv", sha256: hash("old") }], stale: [] };
  place.add({
    [left]: "old",
    "out/charts/.themetally-999999-themes.csv.tmp": "old",
    "out/charts/.themetally-commit.json": JSON.stringify(waiting),
  });
  expect((await place.run("run --publish --suppress 3")).code).toBe(0);
  expect(Object.keys(place.files("out/charts"))).toEqual(["themes.csv"]);
});

test("while charts are drawn no run begins, and charts of a run that was followed by another are not written", async () => {
  const place = await ran();
  const results = await provenResults(join(place.path, "out"), "out", VERSION);
  const lock = await openOutputs(join(place.path, "out/charts"), "out/charts");
  const refused = await place.run("run");
  expect([refused.code, refused.stderr]).toEqual([
    2,
    expect.stringContaining("out/charts: error: another run is writing"),
  ]);
  await lock.abort();
  place.add({ "corpus/more.txt": PROJECT["corpus/replies.txt"] });
  await place.run("run");
  const writing = writeCharts(
    results,
    { style: STANDARD, charts: ALL_CHARTS },
    { dir: join(place.path, "out"), shown: "out", keep: false },
  );
  await expect(writing).rejects.toThrow("another run, while this was at work");
  expect(place.files("out/charts")).toEqual({});
});
