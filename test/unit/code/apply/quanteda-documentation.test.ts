/**
 * What quanteda's documentation says of dictionary look-up, on texts of our own. Sources, by their section:
 * https://quanteda.io/reference/tokens_lookup.html, …/valuetype.html, …/pattern.html, …/dictionary.html.
 */
import { describe, expect, it } from "vitest";
import { compileCodebook } from "#src/code/apply/code.ts";
import { book, response } from "./sample.ts";

interface Options {
  /** `nested_scope = "dictionary"`. */
  readonly across?: boolean;
  /** `case_insensitive = FALSE`. */
  readonly keepCase?: boolean;
}

/** The keys that stand where their values matched, as `tokens_lookup(exclusive = TRUE)` gives them. */
function lookup(
  dictionary: Readonly<Record<string, readonly string[]>>,
  text: string,
  { across = false, keepCase = false }: Options = {},
): string {
  const codebook = book({
    match: { words: "form", case: keepCase ? "keep" : "fold" },
    overlap: across ? "book" : "theme",
    themes: Object.entries(dictionary).map(([id, terms]) => ({ id, terms })),
  });
  const { hits } = compileCodebook(codebook).code(response(text));
  return hits.map(({ theme }) => theme).join(" ");
}

describe("tokens_lookup, Details: values nested within one key count once", () => {
  it.each([
    [["ferry", "ferry pier"], "the ferry pier", "a"],
    [["ferry", "ferry pier", "old ferry pier"], "the old ferry pier and a ferry", "a a"],
    [["pier", "ferry pier"], "ferry pier", "a"],
    [["ferry", "ferry"], "ferry", "a"],
  ])("%j in %j", (values, text, keys) => {
    expect(lookup({ a: values }, text)).toBe(keys);
  });
});

describe("tokens_lookup, Details: overlapping values", () => {
  it("are one match within one key", () => {
    expect(lookup({ a: ["north pier", "pier north"] }, "north pier north")).toBe("a");
  });

  it("are separate matches in different keys, whatever nested_scope says", () => {
    const dictionary = { a: ["north pier"], b: ["pier north"] };
    expect(lookup(dictionary, "north pier north")).toBe("a b");
    expect(lookup(dictionary, "north pier north", { across: true })).toBe("a b");
  });
});

describe("tokens_lookup, argument nested_scope: of a value within a longer one of another key", () => {
  const dictionary = { line: ["harbour tram line"], tram: ["harbour tram"], place: ["harbour"] };

  it('"key": both match', () => {
    expect(lookup(dictionary, "The harbour tram line is a harbour tram.")).toBe("line tram place tram place");
  });

  it('"dictionary": the longer only', () => {
    expect(lookup(dictionary, "The harbour tram line is a harbour tram.", { across: true })).toBe(
      "line tram",
    );
  });

  it('"dictionary": the shorter still matches elsewhere', () => {
    expect(lookup(dictionary, "a harbour; a harbour tram line", { across: true })).toBe("place line");
  });

  it('"dictionary": the same value in two keys counts for both', () => {
    expect(lookup({ a: ["tram"], b: ["tram"] }, "tram", { across: true })).toBe("a b");
  });
});

describe("tokens_lookup, argument case_insensitive", () => {
  it("TRUE: case is ignored in texts and in values", () => {
    expect(lookup({ a: ["Tram*"] }, "TRAMS tram Tramway")).toBe("a a a");
  });

  it("FALSE: case counts, in globs as well", () => {
    expect(lookup({ a: ["Tram*"] }, "TRAMS tram Tramway", { keepCase: true })).toBe("a");
  });
});

describe("tokens_lookup, argument levels and Examples: hierarchical dictionaries", () => {
  it("a key of a lower level counts apart from those beside it, on a text with two of each", () => {
    const dictionary = {
      "north-piers": ["long pier"],
      "north-boats": ["gig", "wherry"],
      "south-boats": ["punt"],
    };
    expect(lookup(dictionary, "A gig and a wherry at the long pier, a punt.")).toBe(
      "north-boats north-boats north-piers south-boats",
    );
  });
});

describe("valuetype, Details: glob", () => {
  it.each([
    ["tram*", "tram trams tramway untram", "a a a"],
    ["*tram", "tram untram trams", "a a"],
    ["*ram*", "tram gramme ram rum", "a a a"],
    ["tram?", "tram trams tramway", "a"],
    ["?ram", "ram tram gram", "a a"],
    ["t*m", "tm tram team tame", "a a a"],
    ["*", "any word", "a a"],
    ["??", "a to the", "a"],
    ["tram", "tram trams", "a"],
  ])("%j in %j: * is any number of characters, none included; ? is any one", (value, text, keys) => {
    expect(lookup({ a: [value] }, text)).toBe(keys);
  });
});

describe("valuetype, Details: regex finds its match anywhere in a token, in whatever case is asked for", () => {
  it.each([
    ["/tax\\w+/i", "Taxation tax", "a"],
    ["/^tram|pier$/", "tram and pier", "a a"],
    ["/ram/", "tram RAM", "a"],
  ])("%j in %j", (value, text, keys) => {
    expect(lookup({ a: [value] }, text)).toBe(keys);
  });
});

describe("pattern, Details: multi-word values of dictionaries are phrases", () => {
  it("each word is a pattern of its own, and * alone is any one token", () => {
    expect(lookup({ a: ["house * boats"] }, "house of boats, house boats, house of many boats")).toBe("a");
    expect(lookup({ a: ["long pier*"] }, "long piers, long, pier, pier long")).toBe("a a");
  });

  it("punctuation was removed (remove_punct = TRUE), so that phrases run over it", () => {
    expect(lookup({ a: ["long pier"] }, "long, pier")).toBe("a");
  });
});

describe("dictionary, Examples: keys of single words and of a glob", () => {
  it("a word counts for every key that holds it, and a value that no text holds counts for none", () => {
    const dictionary = {
      feast: ["Fair", "holiday"],
      tolls: ["toll"],
      tolling: ["tolling"],
      any: ["toll*"],
      none: ["zeppelin"],
    };
    expect(lookup(dictionary, "On a holiday no toll: tolling rests.")).toBe("feast tolls any tolling any");
  });
});
