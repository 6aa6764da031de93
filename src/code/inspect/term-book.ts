/** Codebooks of a term each, so that any term of the grammar can be looked for by itself. */

import type { Codebook, Pattern, Theme } from "../../model/codebook.ts";
import { graded } from "../../model/graded.ts";
import { UserError } from "../../model/user-error.ts";
import { DEFAULT_MATCH } from "../codebook/default-match.ts";
import { ANY_LIST, type Lists } from "../codebook/lists.ts";
import { listsIn, readLists } from "../codebook/read-lists.ts";
import { parseTerm } from "../codebook/term.ts";

/**
 * @param text - a term as in a codebook
 * @param like - the codebook in which it would stand: words are compared as it says at its top, and its lists are known;
 * null: by the defaults, and any list is let through
 * @throws UserError where it cannot be read
 */
export function termBook(text: string, like: Codebook | null): Codebook {
  const { pattern, fault } = parseTerm(text, like?.match ?? DEFAULT_MATCH, listsOf(like));
  if (fault) {
    const { found, expected, hint, character } = fault;
    const where = `${found}, at character ${character + 1} of \`${text}\``;
    throw new UserError([{ ...graded("usage"), place: NO_PLACE, found: where, expected, hint }]);
  }
  return bookOf([{ text, pattern }], like);
}

/**
 * @param terms - as in a codebook
 * @returns a codebook with a theme for each term that can be read, the term its id
 */
export function termsBook(terms: readonly string[], like: Codebook | null): Codebook {
  const lists = listsOf(like);
  const parsed = terms.flatMap((text) => {
    const { pattern } = parseTerm(text, like?.match ?? DEFAULT_MATCH, lists);
    return pattern === null ? [] : [{ text, pattern }];
  });
  return bookOf(parsed, like);
}

const NO_PLACE = { source: "" };

interface TermOfBook {
  readonly text: string;
  readonly pattern: Pattern;
}

function bookOf(terms: readonly TermOfBook[], like: Codebook | null): Codebook {
  const name = "term";
  return {
    source: name,
    name,
    version: name,
    language: like?.language ?? "en",
    stemmer: like?.stemmer ?? "porter",
    overlap: "theme",
    ...(like?.phrases && { phrases: like.phrases }),
    themes: terms.map(themeOf),
  };
}

const themeOf = ({ text, pattern }: TermOfBook): Theme => ({
  id: text,
  label: text,
  description: null,
  place: NO_PLACE,
  terms: [{ text, place: NO_PLACE, pattern, weight: 1 }],
  except: [],
  notAfter: null,
  rule: null,
  atLeast: 1,
  atLeastTerms: 0,
  threshold: null,
  themes: [],
});

function listsOf(like: Codebook | null): Lists {
  if (like === null) return ANY_LIST;
  const written = (like.lists ?? []).map(({ name, terms }) => [name, terms.map(({ text }) => text)] as const);
  return readLists(Object.fromEntries(written));
}

/** Whether a term can be read only beside the lists of a codebook. */
export const usesLists = (text: string): boolean => listsIn(text).length > 0;
