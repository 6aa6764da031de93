/** What English words with a hyphen begin with, more often than words that a line's end breaks there. */
import { wordSet } from "../../text/word-list.ts";

export const BEFORE_HYPHENS: ReadonlySet<string> = wordSet(`
  anti co cross ex extra far first full half hard high ill inter long low mid multi near non one over part post pre pro
  quasi re second self semi short single so socio sub third two ultra under user well
`);
