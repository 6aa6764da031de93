/** Titles that stand before persons' names, and letters after them: they tell a person, and are no part of the name. */
import { wordList, wordSet } from "../../text/word-list.ts";

/** Left out where two spellings of one person are compared; of lords and judges they are a part of the name. */
export const SPELLED_TITLES: readonly string[] = wordList(
  "dr mr mrs ms miss mx prof professor emeritus cllr councillor rev revd reverend sir dame",
);

/** Letters after a name, left out where two spellings of one person are compared. */
export const SPELLED_HONOURS: readonly string[] = wordList(
  "mbe obe cbe kbe dbe qc kc jp mp msp dl frs frsa rn ba ma msc bsc phd dphil llb mba md",
);

/** Before a name on a line of its own, where prose is the other choice. */
export const LINE_TITLES: readonly string[] = wordList(`
  dr mr mrs ms miss mx prof professor cllr councillor rev revd reverend sir dame lord lady baroness
  baron judge hon hhj father sister captain major
`);

/** Short forms whose full stop may stand at the end of an attribution. */
export const STOPPED_AT_END: readonly string[] = wordList(
  "ltd inc co plc rev jr sr phd ph.d etc mba ma ba msc bsc llp c.i.c",
);

/** That hardly anything but a name follows, in the middle of a text, too. */
export const SURE_TITLES: readonly string[] = wordList(
  "dr mr mrs ms miss mx prof professor cllr councillor rev revd reverend",
);

/** Of a name that is known to be one: ranks, callings and short forms, too, which elsewhere are words or names. */
export const NAME_TITLES: ReadonlySet<string> = wordSet(`
  dr mr mrs ms miss mx prof professor cllr councillor rev revd reverend sir dame lord lady baroness
  baron judge hon hhj father fr sister sr brother br captain capt major maj colonel col sgt pc imam
  rabbi sheikh sensei madam mme pastor canon dean bishop archdeacon nurse
`);

/** Letters after a name, in capitals as acronyms of organisations are: those that are seldom one. */
export const POST_NOMINALS: readonly string[] = wordList(
  "MBE OBE CBE KBE DBE QC KC JP MP MSP MS DL FRS RN BA MA MSC BSC PHD",
);

/** Letters after the name of somebody who is quoted. */
export const SPEAKER_HONOURS: readonly string[] = wordList("MBE OBE CBE QC KC MP");

/** Before the name of somebody who is quoted. */
export const SPEAKER_TITLES: readonly string[] = wordList(
  "Mrs Mr Ms Miss Mx Dr Professor Prof Cllr Councillor Sir Dame Lord Lady Baroness Reverend Rev",
);

/** Of somebody who is quoted, before a given name; `Councillor` and `Baroness` are left standing, as they are looked at with what follows. */
export const TITLES_BEFORE_GIVEN_NAME: readonly string[] = wordList(
  "Mrs Mr Ms Miss Mx Dr Professor Prof Cllr Sir Dame Lord Lady Reverend Rev",
);

/** Short forms whose full stop ends no sentence. */
export const STOPPED_TITLES: readonly string[] = wordList("Mr Mrs Ms Dr Prof Rev St Cllr");

/** Short forms whose full stop parts no words of a wish. */
export const WISH_TITLES: readonly string[] = wordList("Dr Mr Mrs Ms Prof Rev St");
