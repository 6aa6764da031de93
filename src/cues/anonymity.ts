/** Recognises the phrases with which respondents ask not to be named and publishers withhold names. */

export interface AttributionPhrases {
  /** Phrases of the project file, in addition to the built-in patterns. */
  readonly anonymous: readonly string[];
  readonly redacted: readonly string[];
}

/** Longest attribution, in characters, that can be a phrase: longer ones are prose. */
const LONGEST = 160;

/** Punctuation and spaces, in characters, that a phrase may have at its edges and between its words. */
const EDGE = 8;

const WHO =
  "(?:i|we|they|he|she|(?:(?:the|this) )?(?:respondent|author|contributor|submitter|organisation|person)s?)";
const WISH =
  "(?:(?:have|has|had) )?(?:also )?(?:would (?:like|prefer|rather)|(?:wish|want|prefer|ask|request|choose|chose|elect|opt)(?:e?s|e?d|red)?)";
const NAME = "(?:(?:my|our|their|his|her|the) )?(?:names?|identity|details)";
const HIDDEN =
  "(?:withheld|kept confidential|not (?:be )?(?:given|supplied|published|disclosed|provided|printed|shared|used|for publication|to be (?:published|printed|disclosed)))";
const NOUN =
  "(?:respondent|response|submission|contributor|contribution|individual|person|member of the public|reply|author)";

/** Whole lines, lower-cased and without edge punctuation, that say that the respondent asked not to be named. */
const ANONYMOUS: readonly RegExp[] = [
  `(?:an? )?anonymous(?: ${NOUN})?`,
  `(?:${WHO} )?${WISH}\\b.{0,50}\\banonym(?:ous|ously|ity|ised|ized)\\b.{0,40}`,
  `(?:${WHO} )?${WISH}(?: to)? (?:not|remain un|stay un) ?(?:to )?(?:be )?(?:named|identified|give ${NAME}|have ${NAME}).{0,40}`,
  `(?:${WHO} )?${WISH} (?:for |that )?${NAME} (?:to |should )?(?:be )?${HIDDEN}.{0,40}`,
  `${WHO} (?:do|does|did)(?: not|n['’]t) (?:want|wish|consent|agree|give permission)\\b.{0,20}\\b(?:named?|identified|identity)\\b.{0,40}`,
  "(?:please )?(?:keep|publish|print|treat) (?:this|my|our|me|the)\\b.{0,40}\\b(?:anonym(?:ous|ously)|confidential(?:ly)?|name withheld)",
  `(?:(?:this|the|my|our) )?(?:${NOUN}|published|submitted|sent|received|contributed|supplied|given|printed)\\b.{0,30}\\banonymous(?:ly)?`,
  `(?:(?:respondent|author)['’]?s? )?${NAME}(?: (?:and|or) [a-z ]{1,40}?)?(?: (?:is|was|are|has been|have been))? (?:(?:supplied|given|provided|known),? but )?${HIDDEN}\\b(?!.*\\b(?:protect|legal|publisher)).{0,60}`,
  "withheld (?:at|by|on|upon) (?:the )?(?:respondent|author|request|their)\\b.{0,40}",
  `in confidence|confidential(?: ${NOUN})?|not for attribution|unattributed`,
  "(?:anonymity|confidentiality|no name) (?:was )?(?:requested|asked for|preferred)\\b.{0,40}",
  "(?:(?:the|this) )?respondent (?:is|remains|did not wish to be) (?:anonymous|named|identified)",
].map((pattern) => new RegExp(`^(?:${pattern})$`));

const REDACTED =
  /^(?:(?:the )?(?:respondent|author|person|official)['’]?s? )?(?:names?|identity|details|respondent|author|organisation|attribution|signature)\b.{0,20}\b(?:redacted|removed|withheld|deleted|suppressed)\b|^(?:redacted|withheld)(?: (?:to protect|for (?:legal|privacy|data)|by the)\b.{0,60})?$/;
/** A note where the name would stand: `[Name redacted] An Organisation`, `[policy official] An Office`. */
const BRACKET_FIRST =
  /^\[[^\]]{0,100}\b(?:redacted|removed|withheld|deleted)\b[^\]]{0,100}\]|^\[(?:[\p{L}’'-]+ ){0,3}(?:official|officer|respondent|individual|person|member of staff)s?\](?=\s+\p{Lu})/iu;
const BRACKETED = /\[[^\]]{0,100}\b(?:redacted|removed|withheld|deleted)\b[^\]]{0,100}\]/i;

/** Every built-in pattern needs one of these: most lines need no closer look. */
const MAY_BE_PHRASE = /anonym|name|identi|withheld|redact|remov|delet|suppress|confiden|detail|attribut/i;

/** How an attribution asks for or was given anonymity; `rest` is what else it prints. */
export interface AnonymityCue {
  readonly status: "anonymous" | "redacted";
  readonly rest: string;
}

export interface AnonymityReader {
  /**
   * @param text - a whole attribution, its lines joined by spaces
   * @returns what kind of phrase it is, or null where it is none
   */
  (text: string): AnonymityCue | null;
  /** Whether a line may hold a part of a phrase: a quick look, which few lines pass. */
  hint(line: string): boolean;
}

/** Makes a reader that knows the built-in patterns and the phrases of the project file. */
export function anonymityReader(phrases: AttributionPhrases): AnonymityReader {
  const anonymous = new Set(phrases.anonymous.map(plain));
  const redacted = new Set(phrases.redacted.map(plain));
  const lengths = [...anonymous, ...redacted].map((phrase) => phrase.length);
  const mayBeOurs = (length: number) => lengths.some((own) => own <= length && length <= own + EDGE);
  const read = (text: string): AnonymityCue | null => {
    if (text.length > LONGEST || !(MAY_BE_PHRASE.test(text) || mayBeOurs(text.length))) return null;
    const words = plain(text);
    if (words === "") return null;
    if (anonymous.has(words)) return { status: "anonymous", rest: "" };
    if (redacted.has(words)) return { status: "redacted", rest: "" };
    if (ANONYMOUS.some((pattern) => pattern.test(words))) return { status: "anonymous", rest: "" };
    const bracket = BRACKET_FIRST.exec(text) ?? BRACKETED.exec(text);
    if (bracket !== null) {
      const rest = text.replace(bracket[0], " ").replace(/\s+/g, " ").replace(EDGES, "");
      const note = bracket.index === 0 ? PROSE : SENTENCE;
      return note.test(rest) ? null : { status: "redacted", rest };
    }
    return REDACTED.test(words) ? { status: "redacted", rest: "" } : null;
  };
  const ours = [...anonymous, ...redacted].join(" ");
  return Object.assign(read, {
    hint: (line: string) => MAY_BE_PHRASE.test(line) || ours.includes(plain(line)),
  });
}

/** A note inside a sentence is a redaction in somebody's text, not an attribution. */
const PROSE = /(?:\S+\s+){12}|[.!?]\s/u;
const SENTENCE = /(?:\S+\s+){8}|[.!?]\s|^\p{Ll}/u;
const EDGES = /^[\s,;–-]+|[\s,;–-]+$/g;

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^[\s([{“"'*_–—-]+|[\s)\]}”"'*_.,;:!–—-]+$/g, "");
