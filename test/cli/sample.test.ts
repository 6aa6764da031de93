/** `sample`: what is drawn, what is written, and what comes of it once it is coded. */
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { withoutFormulaMark } from "#src/text/formula.ts";
import { coded, type Report } from "./compare-sample.ts";

const table = (text: string) =>
  parse(text, { columns: true, cast: withoutFormulaMark }) as readonly Readonly<Record<string, string>>[];

/** 600 responses, every fifth on fares, of which the book finds those that say so. */
const MANY = Array.from({ length: 600 }, (_, at) => ({
  id: `m${at + 1}`,
  text:
    at % 5 === 0 ? `The ${at % 10 === 0 ? "fare" : "price"} of trip ${at} is high.` : `Trip ${at} was cold.`,
  region: at % 3 === 0 ? "North" : "South",
}));
const TALK = { "talk.jsonl": MANY.map((one) => `${JSON.stringify(one)}\n`).join("") };
const carried = (id: string, theme: string): number =>
  +(theme === "fares" && (Number(id.slice(1)) - 1) % 5 === 0);

/** Codes every cell of a sample as it is in truth. */
function answered(text: string): string {
  const rows = table(text).map((row) => ({
    ...row,
    ...Object.fromEntries(
      ["fares", "place", "lift"].map((theme) => [theme, String(carried(row.response!, theme))]),
    ),
  }));
  const names = Object.keys(rows[0]!);
  return [names, ...rows.map((row) => names.map((name) => `"${(row as Record<string, string>)[name]}"`))]
    .map((row) => row.join(","))
    .join("\n");
}

describe("a sample", () => {
  test("is drawn by lot, the same each time, with its probability and without what the program says", async () => {
    const place = await coded(TALK);
    await place.run("sample --size 60 --out a.csv");
    await place.run("sample --size 60 --out b.csv");
    await place.run("sample --size 60 --seed 2 --out c.csv");
    const [a, b, c] = ["a", "b", "c"].map((name) => place.files(".")[`${name}.csv`]!);
    expect(a).toBe(b);
    expect(a).not.toBe(c);
    const rows = table(a!);
    expect([rows.length, new Set(rows.map(({ response }) => response)).size, rows[0]!.pi]).toEqual([
      60,
      60,
      "0.1",
    ]);
    expect(Object.keys(rows[0]!)).toEqual([
      "response",
      "text",
      "fares",
      "place",
      "lift",
      "who",
      "note",
      "stratum",
      "pi",
      "fingerprint",
    ]);
  });
  test("takes the same share of each group", async () => {
    const place = await coded(TALK);
    await place.run("sample --size 60 --by region");
    const rows = table(place.files(".")["sample.csv"]!);
    expect(rows.filter(({ stratum }) => stratum === "region=North").length).toBe(20);
  });
  test("of those without any theme, and of the least sure, says nothing of all", async () => {
    const place = await coded(TALK);
    await place.run("sample --size 10 --without-theme");
    expect(table(place.files(".")["sample.csv"]!).every(({ text }) => !text!.includes("fare"))).toBe(true);
    await place.run("sample --size 10 --order doubt --out doubt.csv");
    expect(table(place.files(".")["doubt.csv"]!).every(({ pi }) => pi === "")).toBe(true);
  });
  test("is never written over, for it may hold somebody's codings", async () => {
    const place = await coded({ "sample.csv": "response,fares\nm1,1\n" });
    expect((await place.run("sample")).code).toBe(2);
  });
});

describe("what was coded", () => {
  const compared = async (args: string) => {
    const place = await coded(TALK);
    await place.run(`sample ${args} --out sample.csv`);
    place.add({ "coded.csv": answered(place.files(".")["sample.csv"]!) });
    const { stdout } = await place.run("compare coded.csv out --json");
    return { place, report: JSON.parse(stdout) as Report };
  };
  test.each(["--size 200", "--size 200 --by region"])("puts the counts right: %s", async (args) => {
    const { place, report } = await compared(args);
    const { raw, low, high, estimate } = report.corrected.find(({ theme }) => theme === "fares")!;
    expect(raw).toBe(60);
    expect([low <= 120, high >= 120, Math.abs(estimate - 120) < 20]).toEqual([true, true, true]);
    await place.run("compare coded.csv out --out compared");
    expect(place.files("compared")["corrected.csv"]).toContain("fares,Fares,out,600,200,60,");
    expect((await place.run("compare coded.csv out")).stdout).toContain(
      "Counts put right by the sample, of 600 responses",
    );
  });
  test.each([
    ["--size 100", "300 coded cells, where 500 are needed"],
    ["--size 200 --without-theme", "it was drawn from a part of the responses: without any theme"],
    ["--size 200 --order doubt", ""],
  ])("puts no counts right where it cannot: %s", async (args, why) => {
    const { report } = await compared(args);
    expect(report.corrected).toEqual([]);
    if (why !== "") expect(report.notes.join()).toContain(why);
  });
  test("rows that were taken out are missed", async () => {
    const { place } = await compared("--size 200");
    place.add({ "part.csv": place.files(".")["coded.csv"]!.split("\n").slice(0, 180).join("\n") });
    expect((await place.run("compare part.csv out")).stdout).toContain(
      "Counts are not put right: 179 rows, where 200 of 600",
    );
  });
  test("comes back from a workbook, and teaches a review", async () => {
    const { place } = await compared("--size 200");
    expect((await place.run("sample --size 30 --out sample.xlsx")).code).toBe(0);
    const { code, stdout, stderr } = await place.run("compare sample.xlsx out");
    expect([code, stdout, stderr.includes("no response in common")]).toEqual([2, "", true]);
    expect((await place.run("review --gold coded.csv --out r.csv")).code).toBe(0);
  });
});
