/** Words for what somebody is or does: a name may stand before them, and they are none themselves. */
import { wordList, wordSet } from "../../text/word-list.ts";

/** In headings and beside speakers: words that roles are made with. */
export const HEADING_ROLES: readonly string[] = wordList(`
  chairs chair chairman chairwoman chairperson chief director executive ceo president secretary
  officer manager head leader lead spokesperson spokesman spokeswoman founder trustee minister
  commissioner professor policy adviser advisor co-ordinator coordinator treasurer member councillor
  mp principal convener convenor vice deputy editor representative
`);

/** What the members of a group are called, behind its name. */
export const MEMBER_WORDS: readonly string[] = wordList(
  "members member trustees volunteers officers staff representatives",
);

/** Behind a name, or where a name would stand. */
export const ROLE_WORDS: ReadonlySet<string> = wordSet(`
  head deputy lead leader manager director officer teacher nurse doctor carer worker chair chairman
  chairwoman chairperson secretary governor consultant coordinator co-ordinator assistant senior
  junior practitioner student minister member advocate owner resident parent guardian grandparent
  grandmother grandfather granddad nan mother mum mom father dad daughter son wife husband aunt uncle
  sister brother cousin chief executive president founder trustee adviser advisor lecturer researcher
  solicitor barrister magistrate leaver adopter volunteer emeritus emerita fellow lady gentleman
  citizen pensioner passenger driver commuter taxpayer patient tenant landlord user concerned retired
  former current proud qualified registered experienced autistic disabled deaf blind
`);

/** Kinds of respondents, said behind a name. */
export const RESPONDENT_KINDS: ReadonlySet<string> = wordSet(
  "individual organisation organization resident public business charity other",
);

/** Beside a speaker's organisation, and no part of it. In the notation of regular expressions. */
export const SPEAKER_ROLES: readonly string[] = [
  "vice[- ]?chair(?:man|woman|person)?",
  "co-?chair",
  "chair(?:man|woman|person)?",
  "chief executive(?: officer)?",
  "ceo",
  "president",
  "director",
  "spokes(?:man|woman|person)",
  "secretary",
  "general secretary",
  "leader",
  "manager",
  "trustee",
  "founder",
  "treasurer",
  "conven[eo]r",
  "clerk",
  "head of (?:(?!(?:at|for|the)\\b)\\p{L}+ ?)+",
  "head(?= of the)",
  "policy (?:lead|officer|manager|adviser)",
];

/** Before a speaker's role, and a part of it: `Deputy Secretary`. */
export const ROLE_RANKS: readonly string[] = wordList(`
  deputy assistant associate acting interim joint executive managing permanent principal senior
  general honorary founding under group regional
`);

/** Before a speaker's calling. */
export const ROLE_KINDS: readonly string[] = wordList(
  "senior lead trainee social support youth family foster independent",
);

/** Callings of speakers, in the singular. */
export const SPEAKER_CALLINGS: readonly string[] = wordList(`
  practitioner worker nurse teacher carer co-ordinator coordinator consultant adviser advisor officer
  volunteer councillor
`);

/** Between a speaker's calling and where it is followed. */
export const BEHIND_CALLINGS: readonly string[] = wordList("of at for from in and");
