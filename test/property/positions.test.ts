/** Positions against a slow reading of their rule, on random texts and terms. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compileCodebook } from "#src/code/apply/code.ts";
import { book, response } from "../unit/code/apply/sample.ts";

const WORDS = ["ferry", "aye", "nay", "not", "so"];
const phrase = fc.array(fc.constantFrom("ferry", "aye", "nay", "so"), { minLength: 1, maxLength: 3 });
const graded = fc.record({ words: phrase, weight: fc.constantFrom(0.5, 1, 2, 3) });
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 });

interface Graded {
  readonly words: readonly string[];
  readonly weight: number;
}

/** All places of all terms; longest first, from the left; what follows `not` within two words drops. */
function slowly(text: readonly (readonly string[])[], sides: readonly (readonly Graded[])[]): string {
  const tokens = text.flatMap((words, at) => words.map((word) => ({ word, at })));
  const own = new Set(tokens.filter(({ word }) => word === "ferry").map(({ at }) => at));
  if (own.size === 0) return "";
  const found = new Map<string, { first: number; last: number; by: (readonly [number, number])[] }>();
  for (const [side, terms] of sides.entries())
    for (const { words, weight } of terms)
      for (let first = 0; first + words.length <= tokens.length; first++) {
        const last = first + words.length - 1;
        const here = tokens.slice(first, last + 1);
        if (here.some(({ word }, at) => word !== words[at])) continue;
        if (!here.some(({ at }) => own.has(at)) && !spans(here, own)) continue;
        const key = `${first} ${last}`;
        const span = found.get(key) ?? { first, last, by: [] };
        span.by.push([side, weight]);
        found.set(key, span);
      }
  const sums = sides.map(() => 0);
  const used = new Set<number>();
  const inTurn = [...found.values()].sort(
    (a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first,
  );
  for (const { first, last, by } of inTurn) {
    const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    if (all.some((one) => used.has(one))) continue;
    for (const one of all) used.add(one);
    const denied = [1, 2].some(
      (back) => tokens[first - back]?.word === "not" && tokens[first - back]!.at === tokens[first]!.at,
    );
    if (denied) continue;
    for (const side of sides.keys())
      sums[side]! += Math.max(0, ...by.filter(([one]) => one === side).map(([, weight]) => weight));
  }
  const taken = sums.flatMap((sum, side) => (sum >= 1 && 2 * sum > Math.max(...sums) ? [side] : []));
  return taken.length === 0 ? "unclear" : taken.length > 1 ? "both" : ["for", "against"][taken[0]!]!;
}

const spans = (here: readonly { readonly at: number }[], own: ReadonlySet<number>): boolean =>
  [...own].some((at) => here[0]!.at <= at && at <= here.at(-1)!.at);

test("positions are those of the slow reading", () => {
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 4 }),
      fc.array(graded, { minLength: 1, maxLength: 3 }),
      fc.array(graded, { minLength: 1, maxLength: 3 }),
      (text, pro, contra) => {
        const written = (terms: readonly Graded[]) =>
          terms.map(({ words, weight }) => ({ term: words.join(" "), weight }));
        const positions = {
          "not-after": { within: 2, words: ["not"] },
          for: written(pro),
          against: written(contra),
        };
        const coder = compileCodebook(
          book({ match: { words: "form" }, themes: [{ id: "t", terms: ["ferry"], positions }] }),
        );
        const texts = text.map((words) => `${words.join(" ").replace(/^./, (one) => one.toUpperCase())}.`);
        const { positions: [taken] = [] } = coder.code(response(texts.join(" ")));
        expect(taken?.position ?? "").toBe(slowly(text, [pro, contra]));
      },
    ),
    { seed: 20_261_130, numRuns: 2000 },
  );
});
