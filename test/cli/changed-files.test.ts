/** Outputs that somebody changed since: tables are made anew and named, documents that people edit stay. */
import { readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Workplace, workplace } from "./harness.ts";
import { PROJECT, REPLIES, ran } from "./sample.ts";

const read = (place: Workplace, name: string) => readFileSync(join(place.path, name), "utf8");
const MORE = { "corpus/more.txt": REPLIES };

test("a table that somebody changed is replaced, and named", async () => {
  const place = await ran();
  const was = place.files();
  place.add({
    "out/themes.csv": `\uFEFF${was["themes.csv"]!.replaceAll(",", ";")}`,
    "out/topics.csv": was["topics.csv"]!.replaceAll("\n", "\r\n"),
  });
  const { code, stderr } = await place.run("run --quiet --strict");
  const words =
    "warning: an output that was changed after it was written; it was replaced; keep what you change in another folder.\n";
  expect(stderr).toBe(`out/themes.csv: ${words}out/topics.csv: ${words}`);
  expect([code, place.files()]).toEqual([0, was]);
  expect((await place.run("run --quiet")).stderr).toBe("");
});

test("a table of an earlier run that somebody changed goes with it, and is named", async () => {
  const place = await ran();
  place.add({ "out/hits.csv": "changed" });
  const { stderr } = await place.run("split --quiet");
  expect(stderr).toMatch(/^out\/hits\.csv: warning: an output that was changed .* went with its run/);
  expect(Object.keys(place.files())).toEqual(["responses.csv", "responses.jsonl", "run.json"]);
});

test("a document that somebody edited stays as it is, and the new one is beside it, however often it is made", async () => {
  const place = await ran();
  await place.run("report --quiet");
  const fresh = place.files("out/report");
  place.add({ "out/report/summary.docx": "edited", "out/report/report.html": "edited, too" });
  const { code, stderr } = await place.run("report --quiet");
  expect(code).toBe(0);
  for (const [name, beside] of [
    ["report.html", "report.new.html"],
    ["summary.docx", "summary.new.docx"],
  ])
    expect(stderr).toContain(
      `out/report/${name}: warning: a document that somebody edited; it was kept, and the new one is out/report/${beside}.\n`,
    );
  const after = place.files("out/report");
  const { "report.json": _, ...texts } = after;
  const { "report.json": __, ...before } = fresh;
  expect(texts).toEqual({
    ...before,
    "summary.docx": "edited",
    "report.html": "edited, too",
    "summary.new.docx": fresh["summary.docx"],
    "report.new.html": fresh["report.html"],
  });
  await place.run("report --quiet --replace");
  expect(place.files("out/report")).toEqual(after);
  // A later run takes away what shows the earlier one, and no word of somebody else's.
  place.add(MORE);
  const later = await place.run("run --quiet");
  expect(later.stderr).toContain(
    "out/report/summary.docx: warning: a document that somebody edited; it was kept",
  );
  expect(Object.keys(place.files("out/report"))).toEqual(["report.html", "report.json", "summary.docx"]);
  expect((await place.run("report --quiet")).code).toBe(0);
  expect(place.files("out/report")["summary.docx"]).toBe("edited");
  // Both edited: a third one.
  place.add({ "out/report/summary.new.docx": "edited as well" });
  await place.run("report --quiet --only docx");
  expect(Object.keys(place.files("out/report"))).toEqual([
    "report.html",
    "report.json",
    "summary.docx",
    "summary.new-2.docx",
    "summary.new.docx",
  ]);
  // Whoever takes the new one has it made anew again.
  renameSync(join(place.path, "out/report/summary.new-2.docx"), join(place.path, "out/report/summary.docx"));
  expect((await place.run("report --quiet --only docx")).stderr).not.toContain("out/report/summary.docx:");
  place.add({ "out/report/summary.docx": "edited again" });
  // Once they are away all is as before.
  for (const name of ["report.html", "summary.docx", "summary.new.docx"])
    rmSync(join(place.path, "out/report", name));
  await place.run("report --quiet");
  expect(Object.keys(place.files("out/report"))).toEqual(Object.keys(fresh));
}, 120_000);

test("a chart that somebody drew over stays, and other line ends alone are nobody's work", async () => {
  const place = await ran();
  await place.run("chart --quiet --only themes");
  const fresh = place.files("out/charts");
  place.add({
    "out/charts/themes.svg": "drawn over",
    "out/charts/themes.alt.txt": fresh["themes.alt.txt"]!.replaceAll("\n", "\r\n"),
  });
  const { stderr } = await place.run("chart --quiet --only themes");
  expect(stderr).toContain("the new one is out/charts/themes.new.svg");
  expect(stderr.split("\n")).toHaveLength(2);
  const after = place.files("out/charts");
  expect([after["themes.svg"], after["themes.new.svg"], after["themes.alt.txt"]]).toEqual([
    "drawn over",
    fresh["themes.svg"],
    fresh["themes.alt.txt"],
  ]);
});

test("a split or a run leaves files alone that only have the names of outputs, and says so", async () => {
  const mine = { "made/themes.csv": "mine", "made/hits.parquet": "mine" };
  const place = workplace({ ...PROJECT, ...mine });
  const { code, stderr } = await place.run("split --quiet --out made");
  expect(code).toBe(0);
  expect([read(place, "made/themes.csv"), read(place, "made/hits.parquet")]).toEqual(["mine", "mine"]);
  for (const name of Object.keys(mine))
    expect(stderr).toContain(`${name}: warning: none of the outputs of this run`);
});
