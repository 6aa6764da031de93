/** Words without a meaning of their own, by which names are told from sentences. */
import { wordList, wordSet } from "../../text/word-list.ts";

/** In small letters inside a name that is a heading. */
export const HEADING_PARTICLES: readonly string[] = wordList(
  "of the for and in at on to with by a an de la le",
);

/** That no name holds: a name has ended before one of them. */
export const NAME_STOPS: ReadonlySet<string> = wordSet(`
  a about after all also am an and any are as at because been but by can do even every for from had
  has have he here his how i if in is it just like most my of on or our please she so some thank
  thanks that the there these they this to too very was we what when where which who why with would
  yes you your
`);

/** In small letters they make a line prose, and no name. */
export const PROSE_WORDS: ReadonlySet<string> = wordSet(`
  i we you they he she it this that these those there if when what how why who which where because
  but so also please our my your their his her its an more no not all every some any as is are was
  were be been has have had do does did should would could can must than then will may might need
  needs from about into out up make give get ensure being having between through without or
`);

/** In small letters within the name of an organisation that is looked for. */
export const FINDER_PARTICLES: readonly string[] = wordList(
  "of and for the in on at to with by y e de da von",
);

/** Between the capitals of one name. */
export const CAPITAL_JOINERS: readonly string[] = wordList("of for the and in");

/** That acronyms leave out. */
export const UNSPELLED_WORDS: readonly string[] = wordList("a an and at by for in of on s the to with");

/** That a text does not end with. */
export const LEADING_ON: readonly string[] = wordList(`
  a an and are as at be because but by can for from has have if in into is may must not of on or our
  should so than that the their this to was we were when which who will with would your
`);

/** Before the name of a place. */
export const BEFORE_PLACES: readonly string[] = wordList("of for in at st near");

/** Within the name of an organisation, and of no person. */
export const CONNECTORS: readonly string[] = wordList("for of the in on to against with by");

/** That no sentence, and no attribution, ends with, whatever the width of the page. */
export const HALF_ENDS: readonly string[] = wordList(
  "my our your his her their the a to be of for by not and or",
);

/** That tell what somebody did: a sentence about them, not their name. */
export const TELLING_WORDS: readonly string[] = wordList(`
  is are was were has have had said says wrote will would can could should did does came went told
  asked gave made took i we he she they
`);

/** That open a clause about whoever is named before them. */
export const RELATIVE_WORDS: readonly string[] = wordList("who which that whose");

/** Between a role and where it is held. */
export const BEHIND_ROLES: readonly string[] = wordList("of at for from in with");

/** That hardly any other language has: a line with one of them is English. */
export const ENGLISH_MARKS: ReadonlySet<string> = wordSet(
  "the your you which what how would should please with and from our does did of are",
);
