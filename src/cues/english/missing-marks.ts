/** What stands where a text or a name would, and says that there is none. */
import { phraseList, wordList, wordSet } from "../../text/word-list.ts";

/** Whole texts, their signs left out. */
export const NOTHING_SAID: readonly string[] = phraseList(
  "n a, na, nil, none, null, nan, undefined, skipped, blank, empty",
);

/** Behind `not`, or `question not`. */
export const NOT_DONE: readonly string[] = phraseList(`
  answered, provided, applicable, available, completed, entered, filled in, given, recorded,
  specified, stated, supplied
`);

/** Behind `no`: what there is none of. */
export const MISSING_ANSWERS: readonly string[] = wordList(`
  answers answer comments comment feedback observations observation remarks remark reply responses
  response text
`);

/** Between `no` and what there is none of. */
export const MISSING_KINDS: readonly string[] = wordList(
  "additional further more other particular specific written",
);

/** Behind what there is none of. */
export const MISSING_ENDS: readonly string[] = phraseList(`
  at this stage, at this time, entered, given, left, made, offered, provided, received, recorded,
  submitted, supplied, to add, to give, to make, to offer
`);

/** What is attached. */
export const ATTACHED_WORDS: readonly string[] = wordList(
  "attached attachments attachment enclosed enclosures enclosure enc",
);

/** With which one says that something is attached: nothing but them refers to another place. */
export const REFERRING_WORDS: ReadonlySet<string> = wordSet(`
  a an and are as at been below both by comment comments detailed doc document documents docx email
  file files find for form full further has have herewith i in is it kindly letter letters my note of
  online our page pages paper papers pdf please pls read refer report response responses s see
  separate separately statement submission submissions the this to uploaded via view we with word
  written
`);

/** Where a name would stand. */
export const NAMELESS_WORDS: readonly string[] = phraseList(`
  none, nil, null, undefined, blank, empty, no name, no answer, no response, not given, not known,
  not applicable, not provided, not supplied, not stated, not answered, name unknown, unknown,
  private
`);

/** With a number, where a name would stand: they tell nobody from others. */
export const NUMBERED: readonly string[] = wordList(
  "respondent response user participant contributor submission person",
);

/** What may stand beside the word for a person, in small letters, and names nobody. */
export const BESIDE_PERSON: readonly string[] = wordList(`
  an a the of and or in with to for at my our who works work lives live local young older elderly
  disabled single new full part time former retired current one two three four five six several
  children kids sons son daughters daughter twins twin boys boy girls girl years year old aged
`);
