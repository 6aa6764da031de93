/** Set phrases of wishes for anonymity, and words that stand around a wish. */
import { phraseList, wordList, wordSet } from "../../text/word-list.ts";

/** In square brackets where the name would stand: `[policy official] An Office`. */
export const NOTE_PERSONS: readonly string[] = phraseList(
  "official, officer, respondent, individual, person, member of staff",
);

/** Every wish needs one of these: most lines need no closer look. In the notation of regular expressions. */
export const WISH_HINTS: readonly string[] = [
  "named",
  "nameless",
  "identi",
  "withh?[eo]",
  "redact",
  "remov",
  "delet",
  "suppress",
  "confiden",
  "privat",
  "details",
  "signature",
  "attribut",
  "credited",
  "publish",
  "publication",
  "print",
  "disclos",
  "incognito",
  "pseudonym",
  "off the record",
  "(?:use|records?|eyes) only",
  "internal (?:use|only)",
  "permission",
  "surname",
  "initials",
  "circulat",
  "between us",
  "reveal",
  "n(?:['’]?|o)t (?:say|tell)",
];

/** Wishes in set words, which speak of no name. */
export const WISH_IDIOMS: readonly string[] = phraseList(`
  off the record, between ourselves, strictly between us, just between us, between you and me,
  chatham house, sub rosa, mum the word, hush hush, no publicity, initials only, initial only,
  first name only, first initial, made-up name, is between us, this between us, stays between us,
  stay between us, between us only, only between us, use initials, use my initials, just initials,
  just my initials, different name, false name, fake name, fictitious name, invented name,
  assumed name, pen name, nom de plume, another name, opt out, opted out, opt-out, opting out,
  n f p, nfp, unsigned, a n other, put a parent, who i am, stay unknown, remain unknown, eyes only
`);

/** That a wish is opened with, and nobody is called. */
export const WISH_OPENERS: ReadonlySet<string> = wordSet(`
  please i we my our the this that these a an do you your it its their his her they he she submitted
  sent published response respondent author contributor submission at by on in for from with signed
  status yours nb publish consent show quote yes
`);

/** Before `name`: somebody's. */
export const NAME_OWNERS: readonly string[] = wordList(
  "my our his her their your the full real no use using of",
);

/** Whoever says so has thought of being named, and does not mind. */
export const WILLING_WORDS: readonly string[] = wordList(
  "happy content fine ok okay glad yes mind agree agrees consent consents may can willing",
);

/** Whoever speaks for herself, asks or forbids says more than who she is. */
export const SPEAKING_FOR_HERSELF: ReadonlySet<string> = wordSet(`
  please pls plz kindly i i'm i'd id i've me don't dont not never cannot can't cant doesn't didn't
  won't wouldn't consent consents publish publicity print disclose undisclosed
`);

/** That ask for what may also be spoken of, such as `anonymity`. */
export const ASKING_FOR: ReadonlySet<string> = wordSet(`
  please request requests requested requesting ask asks asked asking wish wishes wished want wants
  wanted prefer prefers preferred keep kept like granted respect protect maintain maintained pls
  under rather promised promise assured guaranteed guarantee insist insists insisting opt opted opts
  opting chose chosen choose elected condition needs need used use
`);

/** What may be spoken of: it must be asked for. */
export const SPOKEN_OF: ReadonlySet<string> = wordSet("anonymity pseudonym confidentiality privacy");

/** Behind `internal`. */
export const INWARD: ReadonlySet<string> = wordSet("use only purposes reference");

/** For whom alone, or for what: `for your records only`. */
export const FEW: ReadonlySet<string> = wordSet(
  "records record use file files eyes information reference panel committee council office you us",
);

/** That ask for it by themselves. */
export const ORDERS_TO_HIDE: ReadonlySet<string> = wordSet("redact withhold anonymise anonymize");

/** Beside `confidential` and its like, where nothing else is said. */
export const BESIDE_SECRET: ReadonlySet<string> = wordSet(`
  and in strictest strict absolute complete total strictly please keep kept treat treated as this it
  is be to response submission reply comment comments my the name names details in all very pls
  marked must remain stay strict sent given your our is are was i wish want wants wanted would like
  prefer request requests requested identity submitted provided supplied shared written response
`);

/** Behind `permission … not`. */
export const GIVEN_WORDS: readonly string[] = wordList("given granted obtained received");

/** That tell who wrote: `do not say who I am`. */
export const TELLING_OF_WRITER: ReadonlySet<string> = wordSet(
  "say tell mention reveal disclose show print publish share know known let",
);

/** Behind `not who`: `use what I say but not who said it`. */
export const SENDING_WORDS: readonly string[] = wordList("said says wrote sent i it");

/** To being named or published. */
export const CONSENT: ReadonlySet<string> = wordSet("consent agree permission");

/** That mean who wrote. */
export const WRITER: ReadonlySet<string> = wordSet("who wrote written was");

/** That say who somebody is: `I am …`, `My name is …`, `From …`. */
export const NAMING_WORDS: ReadonlySet<string> = wordSet(
  "i am i'm my full name is this it it's from by signed yours the a for and",
);

/** That ask and thank, and tell nothing. */
export const COURTESY_WORDS: ReadonlySet<string> = wordSet(
  "please thank thanks you and very much kind many sorry",
);

/** Fellowships whose name says that nobody is named: `Gamblers Anonymous`. */
export const FELLOWSHIPS: ReadonlySet<string> = wordSet(`
  alcoholics gamblers narcotics overeaters debtors cocaine marijuana nicotine families emotions
  workaholics codependents survivors addicts smokers clutterers sexaholics parents carers users
  students bullies
`);

/** Whoever asks says one of these; a publisher does not. */
export const ASKING: ReadonlySet<string> = wordSet(`
  i we my our me us please request requested requests asked asks ask wish wishes wished want wants
  wanted prefer prefers preferred pls i'd we'd like rather consent chose opted
`);

/** With which publishers report why a name is kept back. */
export const BY_PUBLISHER: ReadonlySet<string> = wordSet(`
  protect protecting legal privacy safeguarding data publisher editor editors council moderator
  moderators
`);

/** In square brackets: a publisher's note. */
export const NOTE_WORDS: readonly string[] = wordList(
  "redacted removed withheld deleted suppressed anonymised anonymized",
);

/** Surnames, too, but not where they open a sentence. */
export const SENTENCE_STARTERS: readonly string[] = wordList("may can could would should will");

/** In an attribution, in small letters: they speak of naming somebody. */
export const SPEAKING_OF_NAMING: readonly string[] = wordList(`
  withhold withholding redact redacted conceal confidential confidentially confidentiality identified
  identify identity named unnamed private privately privacy
`);
