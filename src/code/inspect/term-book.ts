/** A codebook of one term, so that any term of the grammar can be looked for by itself. */

import type { Codebook } from "../../model/codebook.ts";
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
  const place = { source: "" };
  if (fault) {
    const { found, expected, hint, character } = fault;
    const where = `${found}, at character ${character + 1} of \`${text}\``;
    throw new UserError([{ ...graded("usage"), place, found: where, expected, hint }]);
  }
  const theme = {
    id: "term",
    label: text,
    description: null,
    place,
    terms: [{ text, place, pattern, weight: 1 }],
    except: [],
    notAfter: null,
    rule: null,
    atLeast: 1,
    atLeastTerms: 0,
    threshold: null,
    themes: [],
  };
  const name = "term";
  return {
    source: name,
    name,
    version: name,
    language: like?.language ?? "en",
    stemmer: like?.stemmer ?? "porter",
    overlap: "theme",
    ...(like?.phrases && { phrases: like.phrases }),
    themes: [theme],
  };
}

function listsOf(like: Codebook | null): Lists {
  if (like === null) return ANY_LIST;
  const written = (like.lists ?? []).map(({ name, terms }) => [name, terms.map(({ text }) => text)] as const);
  return readLists(Object.fromEntries(written));
}

/** Whether a term can be read only beside the lists of a codebook. */
export const usesLists = (text: string): boolean => listsIn(text).length > 0;
