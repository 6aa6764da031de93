/** Words that belong to names, or that names are taken for: particles, places, labels of a name. */
import { phraseList, wordList, wordSet } from "../../text/word-list.ts";

/** That stand in names of places, services and peoples, or where a name would. */
export const NO_NAMES: ReadonlySet<string> = wordSet(`
  house road street avenue drive square estate station island college home homes help years early
  social services aid families kinship children police army navy anonymous nobody none confidential
  unknown private withheld redacted removed name names known supplied not no important irrelevant
  above below attached address response submission yes british english scottish irish welsh european
  asian african american muslim catholic jewish hindu sikh monday tuesday wednesday thursday friday
  saturday sunday january february march june july september october november december
`);

/** In small letters between the words of a name, in the middle of a text. */
export const TEXT_PARTICLES: readonly string[] = wordList(`
  de da di del della dos das du van von der den ter ten zu la le bin binti bint ibn al el ap ab ferch
  ní nic uí ó mac
`);

/** Of a name that is known to be one, accents and apostrophes left out; they belong to the word after them, and are left out as often. */
export const NAME_PARTICLES: ReadonlySet<string> = wordSet(`
  de da di del della des dos das du van von der den het la le los las bin binti bint ibn al el ap ab
  ferch ni nic o ui mac mc ua ter ten zu zum af av st san abu d l
`);

/** At the front of a name they are its surname already. */
export const FRONT_PARTICLES: readonly string[] = wordList("o ni nic ui mc d");

/** In small letters within a name, a person's or an organisation's, beside a wish. */
export const WISH_PARTICLES: ReadonlySet<string> = wordSet(`
  de da do dos das di del della du van von der den ter la le bin bint al el ap ab ibn y e nic ní ó
  mac of the for and
`);

/** Within a name on a line of its own, a person's or an organisation's: they need no capital. */
export const LINE_PARTICLES: readonly string[] = phraseList(`
  of, the, for, and, &, in, at, on, to, with, by, de, da, di, del, della, van, von, der, den, la, le,
  bin, al, el, ap, y, e, a, -, –, —, +, /, on behalf of
`);

/** Labels before a name, with or without a colon. */
export const NAME_LABELS: readonly string[] = phraseList(
  "name, from, author, signed, submitted by, sent by, respondent",
);

/** Of two capitals, and no person's initials. */
export const TWO_LETTERS: ReadonlySet<string> = wordSet(
  "AI BP BT EU GB GP HR IT ME MP MS NI NZ PC PE PR RE TV UK UN US VR",
);

/** What the branches of organisations are called after: what stands before them is an acronym. */
export const BRANCH_PLACES: ReadonlySet<string> = wordSet(
  "africa alba america asia britain cymru england eire europe ireland london scotland ulster wales",
);
