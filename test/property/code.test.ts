/** Codes random texts with random codebooks and compares with a slow reference that is plainly right. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCodebook } from "#src/code/apply/code.ts";
import type { Codebook } from "#src/model/codebook.ts";
import { STATUSES } from "#src/model/response.ts";
import { book, response } from "../unit/code/apply/sample.ts";
import { referenceCoding } from "./coding-reference.ts";
import { inReferenceForm } from "./coding-reference-form.ts";

const RUNS = { seed: 20_240_117, numRuns: 500 };
const WORDS = ["a", "b", "Ab", "caring", "cares", "möves", "b’s", "a's", "straße", "ﬁt"];
const TERM_WORDS = [
  "a",
  "a",
  "b",
  "b",
  "ab",
  "care",
  "a*",
  "?",
  "c?re*",
  "*s",
  '"ab"',
  "=Ab",
  '"b"',
  "=a",
  "a-b",
  "b*-a",
  "möve",
];
const REGEXES = ["/a/", "/ab?/i", "/b[ -]a/", "/a.*b/", "/\\bc\\w+s/", "/b's/"];
const OPERATORS = [
  "NEAR/1",
  "NEAR/2",
  "NEAR/4",
  "THEN/2",
  "THEN/3",
  "NEAR/s",
  "THEN/s",
  "NEAR/p",
  "THEN/p",
  "NEAR/2s",
  "THEN/3s",
  "NEAR/3p",
  "",
];

const phrase = fc
  .array(fc.constantFrom(...TERM_WORDS), { minLength: 1, maxLength: 3 })
  .map((list) => list.join(" "));
/** Patterns of such phrases. */
const patternOf = (of: fc.Arbitrary<string>) =>
  fc.letrec<{ pattern: string; bracket: string }>((tie) => ({
    bracket: tie("pattern").map((inner) => `(${inner})`),
    pattern: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      { weight: 5, arbitrary: of },
      { weight: 1, arbitrary: fc.constantFrom(...REGEXES) },
      {
        weight: 3,
        arbitrary: fc
          .tuple(tie("bracket"), fc.constantFrom(...OPERATORS), tie("bracket"))
          .map((parts) => parts.join(" ")),
      },
      { weight: 1, arbitrary: fc.tuple(tie("pattern"), tie("bracket")).map((parts) => parts.join(" OR ")) },
    ),
  })).pattern;
const pattern = patternOf(phrase);
/** In a rule, one plain word is said to be a word. */
const part = patternOf(phrase.map((words) => (/^[^\s"=*?]+$/.test(words) ? `word:${words}` : words)));
const patterns = fc.array(pattern, { minLength: 1, maxLength: 3 });
const terms = fc.array(
  fc.oneof(pattern, fc.record({ term: pattern, weight: fc.constantFrom(0, 0.5, 2, -1) })),
  { minLength: 1, maxLength: 4 },
);
const optional = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined, freq: 2 }).map((found) => (found === undefined ? {} : { [key]: found }));

const beside = fc.record({ within: fc.integer({ min: 1, max: 4 }), words: patterns });

/** A rule of the theme with that number; it may name themes with higher numbers only. */
const rule = (index: number) =>
  fc.letrec<{ rule: string }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 2 },
      part.map((inner) => `(${inner})`),
      fc.constantFrom(...STATUSES.map((status) => `status:${status}`), "topic:x", `t${index + 1}`),
      tie("rule").map((inner) => `NOT (${inner})`),
      fc.tuple(tie("rule"), fc.constantFrom("AND", "OR"), tie("rule")).map(([one, sign, other]) => {
        return `(${one}) ${sign} (${other})`;
      }),
    ),
  })).rule;

const theme = (index: number) =>
  fc
    .tuple(
      terms,
      optional("except", patterns),
      optional("not-after", beside),
      optional("not-before", beside),
      optional(
        "match",
        fc.constantFrom(
          { words: "inflect", case: "fold" },
          { words: "form" },
          { words: "form", case: "keep" },
        ),
      ),
      optional("rule", rule(index)),
      optional(
        "at-least",
        fc.oneof(fc.integer({ min: 1, max: 3 }), fc.record({ terms: fc.integer({ min: 1, max: 3 }) })),
      ),
      optional("threshold", fc.constantFrom(0.5, 1, 2)),
    )
    .map(([list, ...more]) => Object.assign({ id: `t${index}`, terms: list }, ...more) as object);

/** The last theme is there for rules to name; the one before it may stand below the third, which rules name. */
const books = fc
  .tuple(
    fc.tuple(theme(0), theme(1), theme(2), theme(3)),
    fc.constantFrom("theme", "book"),
    fc.constantFrom("porter", "porter2", "none"),
    fc.boolean(),
    fc.constantFrom({}, { phrases: "sentence" }, { "not-after": { within: 2, words: ["b"] } }),
  )
  .map(([[first, second, third, fourth], overlap, stemmer, nested, more]) => {
    const rest = nested ? [{ ...third, themes: [fourth] }] : [third, fourth];
    const last = { id: "t4", terms: ["a b"] };
    return {
      overlap,
      stemmer,
      ...more,
      themes: [first, second, ...rest, last] as readonly {
        readonly id: string;
        readonly terms?: readonly object[];
      }[],
    };
  });
const codebook = books.map(book);

const text = fc
  .array(
    fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", " ", " ", "-", ", ", ". ", "! ", "\n", "\n\n")),
    { maxLength: 25 },
  )
  .map((pairs) => pairs.flat().join(""));

const coded = fc
  .tuple(text, fc.constantFrom(...STATUSES), fc.constantFrom([], ["x"], ["y", "x"]))
  .map(([content, status, topics]) =>
    response(content, { topics, attribution: { status, text: null, name: null, organisation: null } }),
  );

describe("coding", () => {
  it("gives the themes and hits of the reference", () => {
    fc.assert(
      fc.property(codebook, coded, (codes, of) => {
        expect(inReferenceForm(codes, compileCodebook(codes).code(of))).toEqual(referenceCoding(codes, of));
      }),
      RUNS,
    );
  }, 60_000);

  it("a further term with a weight above 0 never takes a response from its theme", () => {
    const raising = fc.record({ term: pattern, weight: fc.constantFrom(0.5, 1, 2) });
    fc.assert(
      fc.property(books, coded, fc.nat({ max: 3 }), raising, (file, of, number, further) => {
        const more = {
          ...file,
          overlap: "theme",
          themes: file.themes.map((each, at) =>
            at === number ? { ...each, terms: [...(each.terms ?? []), further] } : each,
          ),
        };
        // By its id: a theme that stands below another is not in this list.
        const { id } = file.themes[number]!;
        const carries = (from: object) => compileCodebook(book(from)).code(of).themes.includes(id);
        const before = carries({ ...file, overlap: "theme" });
        expect(before && !carries(more)).toBe(false);
      }),
      { ...RUNS, numRuns: process.env.TEST_LONG ? 10_000 : 1000 },
    );
  }, 3_600_000);

  it("explains what it counts: a match has the fate `counted` if and only if it is a hit", () => {
    fc.assert(
      fc.property(codebook, coded, (codes, of) => {
        const coder = compileCodebook(codes);
        const { themes, hits } = coder.code(of);
        for (const id of ["t0", "t1", "t2", "t3", "t4"]) {
          const found = coder.explain(of, id);
          const counted = found.terms.flatMap(({ term, matches }) =>
            matches
              .filter(({ fate }) => fate === "counted")
              .map(({ start, end }) => `${term} ${start} ${end}`),
          );
          const own = hits.filter((hit) => hit.theme === id);
          expect(counted.toSorted()).toEqual(
            own.map(({ term, start, end }) => `${term} ${start} ${end}`).toSorted(),
          );
          expect(found.carried).toBe([id, ...found.below].some((one) => themes.includes(one)));
        }
      }),
      RUNS,
    );
  }, 60_000);

  it("counts the same whatever the order of the terms", () => {
    fc.assert(
      fc.property(codebook, coded, (codes, of) => {
        const turned = {
          ...codes,
          themes: codes.themes.map((each) => ({
            ...each,
            // Where two terms match the same words, the first one's weight counts.
            threshold: null,
            terms: each.terms.toReversed(),
          })),
        };
        const places = (from: Codebook) => {
          const { themes, hits } = compileCodebook(from).code(of);
          return [themes, hits.map(({ theme: id, start, end }) => `${id} ${start} ${end}`)];
        };
        const plain = { ...codes, themes: codes.themes.map((each) => ({ ...each, threshold: null })) };
        expect(places(turned)).toEqual(places(plain));
      }),
      RUNS,
    );
  }, 60_000);
});
