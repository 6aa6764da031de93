/** A codebook of one term, so that any term of the grammar can be looked for by itself. */

import type { Codebook } from "../../model/codebook.ts";
import { graded } from "../../model/graded.ts";
import { UserError } from "../../model/user-error.ts";
import { readTerm } from "../codebook/term.ts";

/**
 * @param text - a term as in a codebook, read with the defaults: by Porter's stem, case folded
 * @throws UserError where it cannot be read
 */
export function termBook(text: string): Codebook {
  const { pattern, fault } = readTerm(text);
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
    language: "en",
    stemmer: "porter",
    overlap: "theme",
    themes: [theme],
  };
}
