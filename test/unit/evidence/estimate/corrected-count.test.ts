/** Corrected counts: what is known for certain, and where nothing is known. */
import { describe, expect, test } from "vitest";
import { correctedCount } from "#src/evidence/estimate/corrected-count.ts";
import { wilsonOfF1 } from "#src/evidence/estimate/wilson.ts";
import { wilson } from "#src/text/wilson.ts";

const part = (all: number, coded: number, carried: number, isCounted: boolean) => ({
  all,
  coded,
  carried,
  isCounted,
});

describe("corrected counts", () => {
  test("what is coded whole is known", () => {
    expect(correctedCount([part(20, 20, 17, true), part(80, 80, 4, false)])).toEqual({
      raw: 20,
      estimate: 21,
      low: 21,
      high: 21,
    });
  });
  test("the estimate is the raw count, plus what is missed, less what is wrong", () => {
    const { raw, estimate, low, high } = correctedCount([part(200, 50, 40, true), part(800, 100, 5, false)]);
    expect([raw, estimate]).toEqual([200, 200 * 0.8 + 800 * 0.05]);
    expect(low).toBeGreaterThan(135);
    expect(low).toBeLessThan(200);
    expect(high).toBeGreaterThan(200);
    expect(high).toBeLessThan(290);
  });
  test("no error found is no proof that there is none", () => {
    const { low, high } = correctedCount([part(100, 10, 10, true), part(900, 90, 0, false)]);
    expect(low).toBeLessThan(80);
    expect(high).toBeGreaterThan(120);
  });
  test("no bound contradicts what a person coded", () => {
    const { low, high } = correctedCount([part(10, 9, 9, true), part(12, 11, 1, false)]);
    expect(low).toBeGreaterThanOrEqual(10);
    expect(high).toBeLessThanOrEqual(12);
  });
  test("a part of which nobody coded any can be anything", () => {
    const { low, high } = correctedCount([part(50, 0, 0, true), part(50, 25, 0, false)]);
    expect(low).toBe(0);
    expect(high).toBeGreaterThanOrEqual(50);
  });
});

describe("Wilson's interval", () => {
  // Newcombe, Two-sided confidence intervals for the single proportion (1998), table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i", (count, all, low, high) => {
    const interval = wilson(count, all);
    expect([interval.low.toFixed(4), interval.high.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)]);
  });
  test("of nothing it is all there is", () => expect(wilson(0, 0)).toEqual({ low: 0, high: 1 }));
  test("of F1 it holds F1", () => {
    const { low, high } = wilsonOfF1({ tp: 8, fp: 2, fn: 3 });
    expect([low < 16 / 21, high > 16 / 21]).toEqual([true, true]);
  });
});
