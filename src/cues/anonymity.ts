/** Recognises the phrases with which respondents ask not to be named and publishers withhold names. */

export interface AttributionPhrases {
  /** Phrases of the project file, in addition to the built-in patterns. */
  readonly anonymous: readonly string[];
  readonly redacted: readonly string[];
}

/** Longest attribution, in characters, that can be a phrase: longer ones are prose. */
const LONGEST = 160;

const WISH = "(?:wish|want|would (?:like|prefer)|prefer|ask|request|choose|chose|elect)(?:e?s|e?d)?";

/** Whole lines, lower-cased and without edge punctuation, that say that the respondent asked not to be named. */
const ANONYMOUS: readonly RegExp[] = [
  /^(?:an? )?anonymous(?: (?:respondent|response|submission|contributor|contribution|individual|person|member of the public|reply|author))?$/,
  new RegExp(
    `^(?:i|we|(?:the |this )?respondents?|(?:the |this )?author|they|he|she) (?:have |has |had )?(?:also )?${WISH}\\b.{0,60}\\banonym`,
  ),
  new RegExp(
    `^(?:i|we|(?:the |this )?respondents?|(?:the |this )?author|they) (?:have |has |had )?(?:do not |does not |did not |don['’]t |${WISH}).{0,40}\\b(?:named|identified|name (?:to be )?(?:published|printed|withheld|used|shown|disclosed))`,
  ),
  new RegExp(
    `^(?:${WISH}|asked|requested) (?:for )?(?:to (?:be|remain|stay) )?(?:anonym|not to be (?:named|identified))`,
  ),
  /^(?:please )?(?:keep|publish|print|treat) (?:this|my|our|me|the)\b.{0,40}\b(?:anonym|confidential|name withheld)/,
  /^(?:(?:this|the|my|our) )?(?:response|submission|contribution|published|submitted|sent|received|contributed|supplied|given|printed)\b.{0,30}\banonymous(?:ly)?$/,
  /^(?:respondent['’]?s? |author['’]?s? )?(?:names?|identity|details)(?: (?:and|or) [a-z ]{1,40}?)?(?: (?:is|was|are|has been|have been))? (?:(?:supplied|given|provided|known),? but )?(?:withheld|kept confidential|not (?:given|supplied|published|disclosed|provided|printed|for publication|to be (?:published|printed|disclosed)))\b(?!.*\b(?:protect|legal|publisher)).{0,60}$/,
  /^withheld (?:at|by|on|upon) (?:the )?(?:respondent|author|request|their)/,
  /^(?:in confidence|confidential(?: (?:respondent|response|submission))?|not for attribution|unattributed)$/,
  /^(?:(?:this |the )?respondent )?(?:has )?(?:asked for|requested|requests|chose|opted for) (?:anonymity|confidentiality)/,
  /^(?:anonymity|confidentiality|no name) (?:was )?(?:requested|asked for|preferred)/,
  /^(?:this )?respondent (?:(?:asked|wished|chose|preferred|requested) (?:not|to)|(?:is|remains) anonymous|did not wish)/,
];

const REDACTED =
  /^(?:(?:the )?(?:respondent|author|person|official)['’]?s? )?(?:names?|identity|details|respondent|author|organisation|attribution|signature)\b.{0,20}\b(?:redacted|removed|withheld|deleted|suppressed)\b|^(?:redacted|withheld)(?: (?:to protect|for (?:legal|privacy|data)|by the)\b.{0,60})?$/;
const BRACKETED = /\[[^\]]{0,100}\b(?:redacted|removed|withheld|deleted)\b[^\]]{0,100}\]/i;

/** Every built-in pattern needs one of these: most lines need no closer look. */
const MAY_BE_PHRASE = /anonym|name|identi|withheld|redact|remov|delet|suppress|confiden|detail|attribut/i;

/** How an attribution asks for or was given anonymity; `rest` is what else it prints. */
export interface AnonymityCue {
  readonly status: "anonymous" | "redacted";
  readonly rest: string;
}

/**
 * @param text - a whole attribution, its lines joined by spaces
 * @returns what kind of phrase it is, or null where it is none
 */
export type AnonymityReader = (text: string) => AnonymityCue | null;

/** Makes a reader that knows the built-in patterns and the phrases of the project file. */
export function anonymityReader(phrases: AttributionPhrases): AnonymityReader {
  const anonymous = new Set(phrases.anonymous.map(plain));
  const redacted = new Set(phrases.redacted.map(plain));
  const noneOfTheProject = anonymous.size + redacted.size === 0;
  return (text) => {
    if (text.length > LONGEST || (noneOfTheProject && !MAY_BE_PHRASE.test(text))) return null;
    const words = plain(text);
    if (words === "") return null;
    if (anonymous.has(words)) return { status: "anonymous", rest: "" };
    if (redacted.has(words)) return { status: "redacted", rest: "" };
    if (ANONYMOUS.some((pattern) => pattern.test(words))) return { status: "anonymous", rest: "" };
    if (BRACKETED.test(text)) {
      const rest = text.replace(BRACKETED, " ").replace(/\s+/g, " ").replace(EDGES, "");
      return MOSTLY_OTHER_WORDS.test(rest) ? null : { status: "redacted", rest };
    }
    return REDACTED.test(words) ? { status: "redacted", rest: "" } : null;
  };
}

/** A bracketed note inside a sentence is a redaction in somebody's text, not an attribution. */
const MOSTLY_OTHER_WORDS = /(?:\S+\s+){8}|[.!?]\s|^\p{Ll}/u;
const EDGES = /^[\s,;–-]+|[\s,;–-]+$/g;

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^[\s([{“"'*_–—-]+|[\s)\]}”"'*_.,;:!–—-]+$/g, "");
