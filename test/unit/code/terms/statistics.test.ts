/** Log-odds and dispersion, against worked examples and against the definitions worked out another way. */
import { describe, expect, it } from "vitest";
import { deviationOfProportions } from "#src/code/terms/dispersion.ts";
import { logOddsOf } from "#src/code/terms/log-odds.ts";

describe("the deviation of proportions", () => {
  /** Gries (2008): the letters of five parts of 9, 10, 10, 10 and 11 words, in which `a` stands 1 to 5 times. */
  it("is 0.18 for the worked example of its author", () => {
    const words = [9, 10, 10, 10, 11];
    const parts = words.map((size, at) => ({ hits: at + 1, words: size }));
    expect(deviationOfProportions(parts, 50)).toBeCloseTo(0.18, 12);
  });

  it("is 0 where each response has its share, and near 1 where one short response has all", () => {
    const even = [10, 20, 30].map((words) => ({ hits: words / 10, words }));
    expect(deviationOfProportions(even, 60)).toBeCloseTo(0, 12);
    expect(deviationOfProportions([{ hits: 7, words: 10 }], 10_000)).toBeCloseTo(0.999, 12);
    expect(deviationOfProportions([], 100)).toBeNull();
  });
});

describe("the log-odds ratio", () => {
  /** The mean and the variance of the posterior, each count made whole with its share of the prior first. */
  const bySides = (
    inside: number,
    outside: number,
    ofInside: number,
    ofOutside: number,
    strength: number,
  ) => {
    const share = (inside + outside) / (ofInside + ofOutside);
    const odds = (count: number, of: number) => {
      const said = count + strength * share;
      const unsaid = of - count + strength * (1 - share);
      return said / unsaid;
    };
    const logOdds = Math.log(odds(inside, ofInside) / odds(outside, ofOutside));
    const spread = Math.sqrt(1 / (inside + strength * share) + 1 / (outside + strength * share));
    return { logOdds, z: logOdds / spread };
  };

  it.each([
    [10, 5, 100, 400, 20],
    [0, 7, 30, 900, 50],
    [3, 0, 10, 100_000, 125],
    [250, 250, 5000, 5000, 1],
  ])("of %i and %i in %i and %i words with a prior of %i is that of the definition", (...[a, b, c, d, e]) => {
    const found = logOddsOf({ inside: a, outside: b }, { inside: c, outside: d }, e);
    const wanted = bySides(a, b, c, d, e);
    expect(found.logOdds).toBeCloseTo(wanted.logOdds, 12);
    expect(found.z).toBeCloseTo(wanted.z, 12);
  });

  it("turns its sign where part and rest change places, and says nothing of what is never said", () => {
    const one = logOddsOf({ inside: 9, outside: 4 }, { inside: 70, outside: 500 }, 10);
    const two = logOddsOf({ inside: 4, outside: 9 }, { inside: 500, outside: 70 }, 10);
    expect(one.z).toBeCloseTo(-two.z, 12);
    expect(one.z).toBeGreaterThan(0);
    expect(logOddsOf({ inside: 0, outside: 0 }, { inside: 5, outside: 5 }, 1)).toEqual({ logOdds: 0, z: 0 });
  });

  it("trusts a difference more the more often it was seen", () => {
    const few = logOddsOf({ inside: 2, outside: 2 }, { inside: 100, outside: 1000 }, 10);
    const many = logOddsOf({ inside: 20, outside: 20 }, { inside: 1000, outside: 10_000 }, 10);
    expect(many.z).toBeGreaterThan(few.z);
  });
});
