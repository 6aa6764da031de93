/** Recognises the phrases with which respondents ask not to be named and publishers withhold names. */
import { anyOf, anyPattern } from "../text/any-of.ts";
import { remembered } from "../text/remembered.ts";
import { NOTE_PERSONS, WISH_HINTS } from "./english/wish-phrases.ts";
import { readWish, type Wish } from "./wishes/wish.ts";

export interface AttributionPhrases {
  /** Phrases of the project file, in addition to those that are understood by their words. */
  readonly anonymous: readonly string[];
  readonly redacted: readonly string[];
}

/** Longest attribution, in characters, that can be a phrase: longer ones are prose. */
const LONGEST = 160;

/** Punctuation and spaces, in characters, that a phrase may have at its edges and between its words. */
const EDGE = 8;

/** A note where the name would stand: `[policy official] An Office`. */
const OFFICIAL = new RegExp(`^\\[(?:[\\p{L}’'-]+ ){0,3}(?:${anyOf(NOTE_PERSONS)})s?\\](?=\\s+\\p{Lu})`, "iu");

/** Every wish needs one of these: most lines need no closer look. */
const MAY_BE_PHRASE = new RegExp(
  `${anyPattern(WISH_HINTS)}|^\\s*\\[|an+[aeiou]+n*[aeiouy]*m|\\banon\\b|\\bnam(?:e|es|ed|ing)\\b`,
  "i",
);

/** How an attribution asks for or was given anonymity; `rest` is what else it prints. */
export interface AnonymityCue {
  readonly status: "anonymous" | "redacted";
  readonly rest: string;
}

export interface AnonymityReader {
  /**
   * @param text - a whole attribution or line, its lines joined by spaces
   * @returns what kind of phrase it is, or null where it is none: prose that speaks of names is none
   */
  (text: string): AnonymityCue | null;
  /**
   * The same for what is known to be an attribution, or a field of a record: a wish is understood beside any words.
   */
  beside(text: string): AnonymityCue | null;
  /** Whether a short text is a wish and a name, in small letters, too, and hardly anything else. */
  isWishWithName(text: string): boolean;
  /** Whether a line may hold a part of a phrase: a quick look, which few lines pass. */
  hint(line: string): boolean;
}

/** Makes a reader that knows the words of wishes and the phrases of the project file. */
export function anonymityReader(phrases: AttributionPhrases): AnonymityReader {
  const anonymous = new Set(phrases.anonymous.map(plain));
  const redacted = new Set(phrases.redacted.map(plain));
  const ours = [...anonymous, ...redacted];
  const ownPhrase = (text: string): AnonymityCue | null => {
    if (ours.length === 0) return null;
    const words = plain(text);
    if (anonymous.has(words)) return { status: "anonymous", rest: "" };
    return redacted.has(words) ? { status: "redacted", rest: "" } : null;
  };
  const mayBeOurs = (length: number) =>
    ours.some((own) => own.length <= length && length <= own.length + EDGE);
  const cueIn = remembered((text) => ownPhrase(text) ?? phraseIn(text), MOST_REMEMBERED);
  const read = (text: string): AnonymityCue | null =>
    text.length <= LONGEST && (MAY_BE_PHRASE.test(text) || mayBeOurs(text.length)) ? cueIn(text) : null;
  const beside = (text: string): AnonymityCue | null => {
    const whole = read(text);
    if (whole !== null) return whole;
    for (const phrase of ours) {
      const at = plain(text).indexOf(phrase);
      if (phrase !== "" && at >= 0 && isApart(plain(text), at, phrase)) {
        const status = anonymous.has(phrase) ? "anonymous" : "redacted";
        return { status, rest: withoutPhrase(text, phrase) };
      }
    }
    const wish = readWish(text.slice(0, LONGEST_BESIDE));
    return wish && { status: wish.status, rest: wish.rest.join(", ") };
  };
  const joined = ours.join(" ");
  const isOfOurs = (line: string) => joined !== "" && line.length <= LONGEST && joined.includes(plain(line));
  const hint = (line: string) => MAY_BE_PHRASE.test(line) || isOfOurs(line);
  const isWithName = remembered(isWishWithName, MOST_REMEMBERED);
  return Object.assign(read, { hint, beside, isWishWithName: isWithName });
}

/** The same lines are asked about at every stage of a document. */
const MOST_REMEMBERED = 10_000;

/** In words, with what is said of the person and the organisation. */
const LONGEST_NAME = 16;
/** In characters, name and wish together. */
const LONGEST_WITH_NAME = 240;

function isWishWithName(text: string): boolean {
  const mayBe = text.length <= LONGEST_WITH_NAME && MAY_BE_PHRASE.test(text);
  const wish = mayBe ? readWish(text) : null;
  if (wish === null || wish.rest.length === 0 || /\?["'”’)\]]*$/u.test(text)) return false;
  return wish.isOfName && wish.rest.flatMap((part) => part.split(" ")).length <= LONGEST_NAME;
}

/** In characters: what is longer is no attribution. */
const LONGEST_BESIDE = 1000;

/** A wish and, maybe, who it is that wishes; with other words it may be a sentence about anybody. */
function phraseIn(text: string): AnonymityCue | null {
  const official = OFFICIAL.exec(text);
  if (official !== null)
    return { status: "redacted", rest: text.slice(official[0].length).replace(EDGES, "") };
  const wish = readWish(text);
  if (wish === null || wish.isOpen || !isMarkedOff(wish, text) || /\?["'”’)\]]*$/u.test(text)) return null;
  return { status: wish.status, rest: wish.rest.join(", ") };
}

/** Whoever is named beside a wish stands at one end of it: `In Marl names are never printed` is no phrase. */
const isMarkedOff = ({ rest, isInside, isOfName }: Wish, text: string): boolean =>
  rest.length === 0 || ((isOfName || /^\s*\[/.test(text)) && !isInside);

const isApart = (text: string, at: number, phrase: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + phrase.length));

/** What is left of a text beside a phrase of the project file, whatever its spaces and capitals. */
function withoutPhrase(text: string, phrase: string): string {
  const words = phrase.split(" ").map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return text
    .replace(new RegExp(words.join("\\s+"), "giu"), " ")
    .replace(/\s+/g, " ")
    .replace(EDGES, "");
}

const EDGES = /^[\s,;:.()[\]–—-]+|[\s,;:([\]–—-]+$/g;

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^[\s([{“"'*_–—-]+|[\s)\]}”"'*_.,;:!–—-]+$/g, "");
