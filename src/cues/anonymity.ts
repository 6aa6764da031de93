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
const WISHES = `(?:(?:${WHO} )?${WISH}|(?:i|we|they)['’]d (?:like|prefer|rather))`;
const NAME =
  "(?:(?:my|our|their|his|her|the) )?(?:names?|identity|details)(?: of the (?:respondent|author|contributor))?";
const HIDDEN =
  "(?:withheld|kept confidential|not (?:be )?(?:given|supplied|published|disclosed|provided|printed|shared|used|for publication|to be (?:published|printed|disclosed)))";
const PAPER =
  "(?:response|submission|contribution|reply|views?|comments?|answers?|evidence|feedback|letter|story|statement)s?";
/** What the wish is about: not the words of others, of which prose speaks. */
const OURS = `(?:(?:my|our|their|his|her|this|the) (?:full )?(?:${PAPER}|names?|identity|details)|this|it|me|us)`;
const PERSON =
  "(?:respondent|contributor|individual|person|member of (?:the public|staff)|author|parent|mother|father|grandparent|family|carer|adopter|care leaver|resident|tenant|patient|teacher|nurse|doctor|student|worker|practitioner|professional|passenger|employee|citizen|volunteer)";
/** What may follow a wish: how, where or why; anything else makes it a sentence about others. */
const AFTER = "(?:,? (?:please|thank|in|at|for|as|on|if|when|because|due|publicly|and|but|or)\\b.{0,40})?";

/** Whole lines, lower-cased and without edge punctuation, that say that the respondent asked not to be named. */
const ASKED_ANONYMITY = wholeLines([
  `(?:an? )?anonymous(?: (?:[a-zà-ÿ-]+ ){0,2}(?:${PERSON}|${PAPER}))?`,
  `anonymous(?:,| [–—-]| [([]) ?(?!(?:and|but|or|so|which|as|because)\\b)[a-zà-ÿ'’-]+(?: [a-zà-ÿ'’-]+){0,5}`,
  `an? (?:[a-zà-ÿ-]+ ){1,5}who (?:wishes|prefers|wants|asks|would (?:like|prefer)) (?:to (?:remain|stay|be) anonymous|not to be (?:named|identified))`,
  `${WISHES}(?: (?:for|that|to (?:have|keep|make|submit|give|send|publish)))? ${OURS}\\b.{0,50}\\banonym(?:ous|ously|ised|ized)\\b${AFTER}`,
  `${WISHES}(?: to)?(?: (?:be|remain|stay|keep|respond|reply|submit|contribute|comment|write|take part))?(?: [a-z]+)? anonymous(?:ly)?${AFTER}`,
  `(?:i am|we are|i['’]m|we['’]re|(?:i|we) (?:agree|consent)) (?:[a-z]+ )?(?:(?:happy|content|willing) )?(?:for|to) (?:${OURS}\\b.{0,40}|be [a-z]+ )\\banonymous(?:ly)?${AFTER}`,
  `(?:(?:this|the|my|our) )?(?:${PAPER}|${PERSON}|published|submitted|sent|received|contributed|supplied|given|printed),?(?: (?:[a-z]+ed|is|was|are|to|be|been|has|have|should|must|remain|stay|kept|made|given|sent|as|wishes|wants)){0,5} anonymous(?:ly)?`,
]);

/** `A parent (name withheld)`. */
const PERSON_WITHHELD = wholeLines([
  `(?:[a-zà-ÿ-]+ ){0,4}${PERSON}(?:,| [–—-]| [([]) ?(?:anonymous|name (?:and address )?(?:withheld|supplied|not given))${AFTER}`,
]);

/** The same without that word: each begins with one of `OPENINGS`. */
const ASKED_NO_NAME = wholeLines([
  "(?:(?:the|this) )?respondent (?:(?:is|remains|did not wish to be) (?:anonymous|named|identified)|did not (?:give|supply|provide) (?:a|their) name)",
  `${WISHES}(?: for| to (?:have|keep))?(?: (?:my|our|their|his|her|full|complete))* (?:anonymity|confidentiality)${AFTER}`,
  `(?:please |you (?:may|can) )?(?:keep|publish|print|treat|quote) (?:${OURS}\\b(?: [a-z]+){0,3} )?(?:anonymous(?:ly)?|confidential(?:ly)?|name withheld)`,
  "(?:anonymity|confidentiality|no name) (?:was )?(?:requested|asked for|preferred|given|supplied|provided)\\b.{0,40}",
  `${WISHES}(?: to)? (?:not|remain un|stay un) ?(?:to )?(?:be )?(?:named|identified|give ${NAME}|have ${NAME}(?: [a-z]+)?)${AFTER}`,
  `${WISHES} (?:for |that )?${NAME} (?:to |should |is |be )?(?:be )?${HIDDEN}.{0,40}`,
  `${WHO} (?:do|does|did)(?: not|n['’]t) (?:want|wish|consent|agree|give permission)\\b.{0,20}\\b(?:named?|identified|identity)\\b.{0,40}`,
  `(?:please )?(?:do not|don['’]t) (?:publish|print|use|give|share|disclose|show|include) (?:my|our) (?:names?|identity|details)${AFTER}`,
  `please (?:withhold|remove|hide|omit|redact|leave out) (?:my|our) (?:names?|identity|details)${AFTER}`,
  `(?:(?:respondent|author)['’]?s? )?${NAME}(?: (?:and|or) [a-z ]{1,40}?)?(?: (?:is|was|are|has been|have been|should|must))? (?:(?:supplied|given|provided|known),? but )?${HIDDEN}(?!.*\\b(?:protect|legal|publisher))(?: by (?:request|consent|agreement|the (?:respondent|author))\\b.{0,40}| from publication|${AFTER})`,
  "withheld (?:at|by|on|upon) (?:(?:the|their|his|her|my|our|own) )*(?:respondent|author|request)\\b.{0,40}",
  `names? (?:and address(?:es)? )?supplied|in confidence|confidential(?: (?:${PERSON}|${PAPER}))?|not for attribution|unattributed`,
]);
const OPENINGS =
  /^(?:i|we|they|he|she|the|this|my|our|their|his|her|please|do|don|withheld|in|confid\w+|anonymity|you|not|unattributed|no|names?|identity|details|respondent\w*|author\w*|contributor\w*|submitter\w*|organisation\w*|persons?|wish\w*|want\w*|would|prefer\w*|ask\w*|request\w*|choos\w*|chose|elect\w*|opt\w*)\b/;

const WHY =
  "(?:,? (?:to protect|for (?:the )?(?:legal|privacy|data|safeguarding|protection|confidential)|by the|at (?:the|their)|on (?:legal|request)|from publication|as|due to|under)\\b[^.!?]{0,60})?";
const REDACTED = new RegExp(
  `^(?:(?:(?:the )?(?:respondent|author|person|official)['’]?s? )?(?:personal )?(?:names?|identity|details|respondent|author|organisation|attribution|signature)(?: of (?:the )?[a-z]+| (?:and|or) [a-z ]{1,30}?)?(?: (?:is|are|was|were|has been|have been))? (?:redacted|removed|withheld|deleted|suppressed|protected|anonymi[sz]ed)${WHY}|(?:redacted|withheld|anonymi[sz]ed)${WHY})$`,
);
/** A note where the name would stand: `[Name redacted] An Organisation`, `[policy official] An Office`. */
const BRACKET_FIRST =
  /^\[[^\]]{0,100}\b(?:redacted|removed|withheld|deleted)\b[^\]]{0,100}\]|^\[(?:[\p{L}’'-]+ ){0,3}(?:official|officer|respondent|individual|person|member of staff)s?\](?=\s+\p{Lu})/iu;
const BRACKETED = /\[[^\]]{0,100}\b(?:redacted|removed|withheld|deleted)\b[^\]]{0,100}\]/i;

/** Every built-in pattern needs one of these: most lines need no closer look. */
const MAY_BE_PHRASE =
  /^\s*\[|anonym|\bnam(?:e|es|ed)\b|identit|identif|unidentif|withh|redact|remov|delet|suppress|confiden|details|attribut/i;

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
  const look = (text: string): AnonymityCue | null => {
    const words = plain(text);
    if (words === "") return null;
    if (anonymous.has(words)) return { status: "anonymous", rest: "" };
    if (redacted.has(words)) return { status: "redacted", rest: "" };
    if (asksNotToBeNamed(words)) return { status: "anonymous", rest: "" };
    const bracket = BRACKET_FIRST.exec(text) ?? BRACKETED.exec(text);
    if (bracket !== null) {
      const rest = text.replace(bracket[0], " ").replace(/\s+/g, " ").replace(EDGES, "");
      const note = bracket.index === 0 ? PROSE : SENTENCE;
      return note.test(rest) ? null : { status: "redacted", rest };
    }
    return REDACTED.test(words) ? { status: "redacted", rest: "" } : null;
  };
  // The same few lines are asked about at every stage.
  const known = new Map<string, AnonymityCue | null>();
  const read = (text: string): AnonymityCue | null => {
    if (text.length > LONGEST || !(MAY_BE_PHRASE.test(text) || mayBeOurs(text.length))) return null;
    let cue = known.get(text);
    if (cue === undefined) {
      cue = look(text);
      known.set(text, cue);
    }
    return cue;
  };
  const ours = [...anonymous, ...redacted].join(" ");
  const isOfOurs = (line: string) => ours !== "" && line.length <= LONGEST && ours.includes(plain(line));
  const hint = (line: string) => MAY_BE_PHRASE.test(line) || isOfOurs(line);
  return Object.assign(read, { hint });
}

/** Most lines fail the quick looks: the patterns are large, and costly even to compile. */
function asksNotToBeNamed(words: string): boolean {
  if (words.includes("anonym") && ASKED_ANONYMITY.some((pattern) => pattern.test(words))) return true;
  if (/\b(?:anonymous|name)\b/.test(words) && PERSON_WITHHELD.some((pattern) => pattern.test(words)))
    return true;
  return OPENINGS.test(words) && ASKED_NO_NAME.some((pattern) => pattern.test(words));
}

function wholeLines(patterns: readonly string[]): readonly RegExp[] {
  return patterns.map((pattern) => new RegExp(`^(?:${pattern})$`));
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
