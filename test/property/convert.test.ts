/** Every format gives back what it can hold, and what is written in any of them can be read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BookFile, BookTerm, BookTheme } from "#src/code/formats/book-file.ts";
import { FORMATS, type FormatName } from "#src/code/formats/format-names.ts";
import { termOfLiteral } from "#src/code/formats/literal.ts";
import { ThemeIds } from "#src/code/formats/slug.ts";
import { readBook, writeBook } from "../unit/code/formats/read.ts";

const SEED = 20240611;

/** What a book may hold so that a format can give it back. */
interface Range {
  readonly nesting: boolean;
  readonly weights: boolean;
  readonly descriptions: boolean;
  readonly named: boolean;
  readonly globs: readonly string[];
  /** How plain words are compared where the format is read. */
  readonly words: "form" | "inflect";
  /** Keys and terms of our own grammar. */
  readonly grammar: "none" | "places" | "all";
  /** Terms of several themes come back in the order of the file, not of the theme. */
  readonly reorders: boolean;
}

const PLAIN: Range = {
  nesting: false,
  weights: false,
  descriptions: false,
  named: false,
  globs: [],
  words: "form",
  grammar: "none",
  reorders: false,
};
const NESTED = { ...PLAIN, nesting: true };
const END = ["ferr*", "late* bus*"];
const ANY = [...END, "*port", "r?mp", "w*d s?at", "*"];

const RANGES: Readonly<Record<FormatName, Range>> = {
  yaml: { ...NESTED, weights: true, descriptions: true, named: true, globs: ANY, grammar: "all" },
  dic: { ...NESTED, globs: END, reorders: true },
  dicx: { ...PLAIN, weights: true, globs: END, reorders: true },
  ykd: { ...NESTED, weights: true, descriptions: true, named: true, globs: [...END, "*port", "w*d"] },
  lcd: { ...NESTED, weights: true, descriptions: true, globs: ["ferr*", "*port", "*am* boat*"].slice(0, 2) },
  lc3: { ...PLAIN, globs: [...END, "*port", "w*d"] },
  cat: { ...NESTED, weights: true, globs: ANY },
  quanteda: { ...NESTED, globs: ANY },
  khcoder: { ...PLAIN, grammar: "places", reorders: true },
  taguette: { ...NESTED, weights: true, descriptions: true, globs: ANY, grammar: "all" },
  empath: PLAIN,
  themes: { ...NESTED, weights: true, descriptions: true, globs: ANY, words: "inflect" },
  qdc: { ...NESTED, weights: true, descriptions: true, globs: ANY, grammar: "all" },
};

const LITERALS = [
  "bus",
  "Ferry",
  "last bus",
  "don't",
  "care-experienced",
  "école",
  "near",
  "theme",
  "2nd deck",
  "North Moor",
];
/** Words that mean something in our grammar, or hold signs that do. */
const AWKWARD = [
  "AND",
  "not OR",
  "NEAR",
  "N/A",
  "24/7",
  "R&D",
  "U.S.",
  "topic:bus",
  "=fare",
  "100%",
  "café/bar",
  "NA",
  "NO",
];
const PLACES = ["bus NEAR/5 late", "ferry THEN/3 full", "/ramp/i", '"AND"'];
const NAMES = [
  "Costs",
  "Fares, tolls",
  "Bus & ferry",
  'A/B "test"',
  "Straße",
  "NO",
  "1",
  "Step: 2",
  "O'Hara Quay",
  "  x".trim(),
  "on",
  "費用",
];

const literal = fc.constantFrom(...LITERALS);

function termIn(range: Range): fc.Arbitrary<BookTerm> {
  const awkward = range.grammar === "places" ? ["NA", "NO", "N/A"] : AWKWARD;
  const places =
    range.grammar === "none"
      ? []
      : range.grammar === "all"
        ? [...PLACES, "=LAC", "(bus OR tram) NEAR/s late"]
        : PLACES.slice(0, 3);
  const words = fc
    .oneof(literal, fc.constantFrom(...awkward), fc.constantFrom(...range.globs, "boat"))
    .map((text) => termOfLiteral(text).term!);
  const text = fc.oneof(
    { weight: 4, arbitrary: words },
    { weight: 1, arbitrary: fc.constantFrom(...places, "quay") },
  );
  if (!range.weights) return text;
  const weighted = fc.record({ term: text, weight: fc.constantFrom(2, 0.5, -3) });
  return fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: weighted });
}

const wordsOf = (term: BookTerm): string => (typeof term === "string" ? term : term.term);

function themesIn(range: Range, depth = 0): fc.Arbitrary<readonly BookTheme[]> {
  const theme = fc.record({
    label: fc.constantFrom(...NAMES),
    description: range.descriptions
      ? fc.option(fc.constantFrom("Where it stops.", 'Two\nlines & a "quote" <b>', "[not a marker]"), {
          nil: undefined,
        })
      : fc.constant(undefined),
    terms: fc.uniqueArray(termIn(range), { maxLength: 4, selector: wordsOf }),
    themes:
      range.nesting && depth < 2 ? fc.oneof(fc.constant([]), themesIn(range, depth + 1)) : fc.constant([]),
    except: range.grammar === "all" ? fc.constantFrom(undefined, ["bus stop"]) : fc.constant(undefined),
    negation:
      range.grammar === "all"
        ? fc.constantFrom(undefined, { within: 3, words: ["no"] })
        : fc.constant(undefined),
    atLeast: range.grammar === "all" ? fc.constantFrom(undefined, 2) : fc.constant(undefined),
    rule:
      range.grammar === "all"
        ? fc.constantFrom(undefined, "word:bus AND NOT status:organisation")
        : fc.constant(undefined),
  });
  return fc.uniqueArray(theme, { minLength: 1, maxLength: 3, selector: ({ label }) => label }).map((drafts) =>
    drafts.map(({ label, description, terms, themes, except, negation, atLeast, rule }) => ({
      id: "",
      label,
      ...(description && { description }),
      ...(rule && { rule }),
      ...(atLeast && (terms.length > 0 || rule) && { "at-least": atLeast }),
      ...(except && { except }),
      ...(negation && { "not-after": negation }),
      ...((terms.length > 0 || (themes.length === 0 && !rule)) && { terms }),
      ...(themes.length > 0 && { themes }),
    })),
  );
}

function withIds(themes: readonly BookTheme[], ids = new ThemeIds()): readonly BookTheme[] {
  return themes.map((theme) => {
    const id = ids.of(theme.label);
    return { ...theme, id, ...(theme.themes && { themes: withIds(theme.themes, ids) }) };
  });
}

const bookIn = (range: Range): fc.Arbitrary<BookFile> =>
  themesIn(range).map((themes) => ({
    ...(range.named && { name: "Getting there" }),
    match: { words: range.words, case: "fold" },
    themes: withIds(themes),
  }));

/** Key order is no part of what a book says; nor, in some formats, is the order of terms. */
function canonical(value: unknown, reorders: boolean): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item, reorders));
    const isTerms = reorders && value.every((item) => typeof item === "string" || "term" in item);
    return isTerms ? items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, canonical(item, reorders)]));
}

const EXTENSIONS: Partial<Record<FormatName, string>> = {
  quanteda: "yml",
  khcoder: "cod",
  taguette: "csv",
  themes: "csv",
  empath: "tsv",
};
const fileOf = (format: FormatName): string => `book.${EXTENSIONS[format] ?? format}`;

describe.each(FORMATS)("%s", (format) => {
  const range = RANGES[format];

  it("gives back every book that it can hold", () => {
    const holds = (book: BookFile): void => {
      const { bytes, losses } = writeBook(book, format);
      expect(losses).toEqual([]);
      const read = readBook(bytes, fileOf(format), format);
      expect(read.problems).toEqual([]);
      expect(canonical(read.file, range.reorders)).toEqual(canonical(book, range.reorders));
    };
    fc.assert(fc.property(bookIn(range), holds), { seed: SEED, numRuns: 100 });
  });

  it("is read without problems whatever book was written, and then written the same", () => {
    const all = { ...RANGES.yaml, grammar: "all" } as const;
    const check = (book: BookFile, words: "stem" | "form"): void => {
      const file = { ...book, match: { words } };
      const { bytes } = writeBook(file, format);
      expect(writeBook(file, format).bytes).toEqual(bytes);
      const read = readBook(bytes, fileOf(format), format);
      expect(read.problems).toEqual([]);
      const again = writeBook(read.file!, format);
      const reread = readBook(again.bytes, fileOf(format), format);
      expect(reread.file).toEqual(read.file);
    };
    fc.assert(fc.property(bookIn(all), fc.constantFrom("stem", "form"), check), { seed: SEED, numRuns: 100 });
  });
});
