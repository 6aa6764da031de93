/** Statistics of agreement are those of published worked examples, and of a second, slower derivation. */
import { describe, expect, test } from "vitest";
import { nominalAgreement } from "#src/evidence/agreement/nominal.ts";
import { pairMeasures } from "#src/evidence/agreement/pair.ts";
import { countPatterns, NOT_CODED, patternsOf, pooled } from "#src/evidence/agreement/patterns.ts";
import { chanceFrom } from "#src/evidence/estimate/random.ts";
import { slowAgreement, slowPair } from "./slow.ts";

const coded = (lines: readonly string[]) =>
  lines.map((line) => Int8Array.from([...line], (sign) => (sign === "." ? NOT_CODED : Number(sign))));

/** @param lines - a coder a line, a digit a cell, a stop where nothing is coded */
function agreementOf(lines: readonly string[], categories: number) {
  const patterns = patternsOf(coded(lines), lines[0]!.length, 1);
  return nominalAgreement(patterns.patterns, countPatterns(patterns), categories);
}

/** @param table - rows are the reference's categories, columns the coder's */
function pairOf(table: readonly (readonly number[])[]) {
  const patterns = table.flatMap((row, reference) => row.map((_, coder) => [reference, coder]));
  return pairMeasures(patterns, table.flat(), table.length);
}

/** Yes first, as papers print it. */
const yesNo = (yy: number, yn: number, ny: number, nn: number) =>
  pairOf([
    [nn, ny],
    [yn, yy],
  ]);

/** Equal to the last digit that is printed. */
const printed = (value: number, words: string) =>
  expect(value.toFixed(words.split(".")[1]!.length)).toBe(words);

/** Section C of Krippendorff's paper: four coders, twelve units, values missing. */
const FOUR = ["012210301...", "0122113014.2", ".2221231140.", "01221330140."];

describe("published worked examples", () => {
  // Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections A, B and C.
  test("alpha of binary data, two coders, nothing missing", () => {
    printed(agreementOf(["0100000010", "1110010000"], 2).alpha, "0.095");
  });
  test("alpha of nominal data, two coders, nothing missing", () => {
    printed(agreementOf(["001132224330", "101112224333"], 5).alpha, "0.692");
  });
  test("alpha of nominal data, any number of coders, values missing", () => {
    printed(agreementOf(FOUR, 5).alpha, "0.743");
  });

  // Gwet, documentation of the R package irrCAC, data set cac.raw4raters (the same cells).
  test("AC1, Fleiss' kappa, alpha, Brennan and Prediger, per cent agreement where values are missing", () => {
    const { agreement, fleiss, alpha, ac1, brennanPrediger } = agreementOf(FOUR, 5);
    printed(agreement, "0.81818");
    printed(fleiss, "0.76117");
    printed(alpha, "0.74342");
    printed(ac1, "0.77544");
    printed(brennanPrediger, "0.77273");
  });

  // Wikipedia, Fleiss' kappa, worked example: 14 coders, 10 subjects, 5 categories.
  test("Fleiss' kappa", () => {
    const rows = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    const patterns = rows.map((row) => row.flatMap((count, category) => Array<number>(count).fill(category)));
    const { agreement, fleiss } = nominalAgreement(
      patterns,
      rows.map(() => 1),
      5,
    );
    printed(agreement, "0.378");
    printed(fleiss, "0.210");
  });

  // Gwet, documentation of irrCAC, data set cont3x3abstractors.
  test("two coders and three categories", () => {
    const abstractors = pairOf([
      [13, 0, 0],
      [0, 20, 7],
      [0, 4, 56],
    ]);
    printed(abstractors.agreement, "0.89");
    printed(abstractors.kappa, "0.7964094");
    printed(abstractors.pi, "0.7962397");
    printed(abstractors.alpha, "0.7972585");
    printed(abstractors.ac1, "0.8493305");
    printed(abstractors["brennan-prediger"], "0.835");
  });
  // Wikipedia, Cohen's kappa, worked examples.
  test("Cohen's kappa", () => {
    printed(yesNo(20, 5, 10, 15).kappa, "0.40");
    printed(yesNo(45, 15, 25, 15).kappa, "0.1304");
    printed(yesNo(25, 35, 5, 35).kappa, "0.2593");
  });

  // Feinstein and Cicchetti, High agreement but low kappa I (1990); Byrt, Bishop and Carlin, Bias, prevalence and kappa (1993).
  test("kappa, PABAK, prevalence and bias of the paradox of kappa", () => {
    const even = yesNo(40, 9, 6, 45);
    const skewed = yesNo(80, 10, 5, 5);
    printed(even.agreement, "0.85");
    printed(even.kappa, "0.70");
    printed(skewed.agreement, "0.85");
    printed(skewed.kappa, "0.32");
    for (const { pabak, "brennan-prediger": same } of [even, skewed]) {
      printed(pabak, "0.70");
      printed(same, "0.70");
    }
    printed(skewed.prevalence, "0.75");
    printed(Math.abs(skewed.bias), "0.05");
  });

  // Gwet, Kappa statistic is not satisfactory for assessing the extent of agreement between raters (2002).
  test("AC1 of two coders", () => {
    const { kappa, ac1 } = yesNo(118, 5, 2, 0);
    printed(kappa, "-0.0234");
    printed(ac1, "0.9408");
  });
});

describe("a second derivation, which counts pair by pair, says the same to 1e-12", () => {
  const chance = chanceFrom(21);
  const cases = Array.from({ length: 300 }, () => {
    const [coders, cells, categories] = [2 + chance.below(4), 1 + chance.below(40), 2 + chance.below(4)];
    const skew = 1 + chance.below(4);
    const value = () =>
      chance.below(6) === 0
        ? NOT_CODED
        : Math.min(...Array.from({ length: skew }, () => chance.below(categories)));
    const columns = Array.from({ length: coders }, () => Int8Array.from({ length: cells }, value));
    return { columns, cells, categories };
  });
  const same = (value: number, slow: number, name: string) => {
    if (Number.isNaN(slow)) expect(value, name).toBeNaN();
    else expect(Math.abs(value - slow), name).toBeLessThan(1e-12);
  };
  test("of any number of coders", () => {
    for (const { columns, cells, categories } of cases) {
      const patterns = patternsOf(columns, cells, 1);
      const quick = nominalAgreement(patterns.patterns, countPatterns(patterns), categories);
      const slow = slowAgreement(columns, categories);
      for (const [name, value] of Object.entries(slow)) same(quick[name as keyof typeof quick], value, name);
    }
  });
  test("of two", () => {
    for (const { columns, cells } of cases) {
      const pair = columns.slice(0, 2).map((column) => column.map((value) => Math.min(1, value)));
      const patterns = patternsOf(pair, cells, 1);
      const quick = pairMeasures(patterns.patterns, countPatterns(patterns), 2);
      for (const [name, value] of Object.entries(slowPair(pair)))
        same(quick[name as keyof typeof quick], value, name);
    }
  });
});

describe("where a measure is not defined it is NaN, never a number", () => {
  test("nobody coded", () => {
    expect(Object.values(pairMeasures([[NOT_CODED, 1]], [7], 2)).every(Number.isNaN)).toBe(true);
  });
  test("both said no of everything", () => {
    const { agreement, kappa, pi, alpha, f1, precision, recall, ac1, pabak } = yesNo(0, 0, 0, 9);
    expect([kappa, pi, alpha, f1, precision, recall].every(Number.isNaN)).toBe(true);
    expect([agreement, ac1, pabak]).toEqual([1, 1, 1]);
  });
  test("F1 is 0 where they never meet", () => {
    expect(yesNo(0, 3, 2, 9).f1).toBe(0);
  });
});

test("counts of all themes together are sums of those of the themes", () => {
  const patterns = patternsOf(coded(["010101", "011001"]), 3, 2);
  const counts = countPatterns(patterns);
  expect(pooled(counts, patterns.patterns.length).reduce((sum, count) => sum + count, 0)).toBe(6);
});
