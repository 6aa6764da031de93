/** Finds e-mail addresses, also those written `name (at) example [dot] org` or `name at example dot org`. */
import { anyOf } from "../../text/any-of.ts";
import { NO_MAILBOXES, WRITING_WORDS } from "../english/personal-data.ts";
import { BREAK, SPACE, type Stretch, tokenBefore } from "./surroundings.ts";

/** What a mailbox is called: of the characters that RFC 5322 allows those in use. */
const LOCAL = "[\\p{L}\\p{N}._%+'’-]";
/** Read backwards from the at sign; a name of several parts may be wrapped at its hyphens. */
const MAILBOX = new RegExp(
  `(?<=(?<!${LOCAL})((?:${LOCAL}{1,64}[-_]${BREAK})?${LOCAL}{1,64})${SPACE}?)`,
  "duy",
);
/** What is not part of the name though its characters may be: quotation marks, emphasis, a dash. */
const EDGE = /^[._%+'’-]+/;
/** Words that stand before an at sign that stands apart, and are no name: `follow us @ example.org`. */
const WORD = new RegExp(`^(?:${anyOf(NO_MAILBOXES)})$`, "i");
/** Before a name and `at`, where only the end of the domain has its full stop: `e-mail me: mira at example.org`. */
const WRITE = new RegExp(`\\b(?:${anyOf(WRITING_WORDS)})\\b[^.\\n@]{0,24}$`, "i");
/** A name of several words, as it is told: `mira dot quill at …`, `mira . quill @ …`. */
const NAME_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])(?:[\\p{L}\\p{N}]{1,32}(?:${SPACE}?[([{<]\\s?(?:dot|DOT|Dot|\\.)\\s?[)\\]}>]${SPACE}?|${SPACE}(?:dot|DOT|underscore|dash|hyphen|\\.)${SPACE})){1,4}$`,
  "u",
);
const LONGEST_NAME = 100;

const LETTER = "[\\p{L}\\p{N}]";
const LABEL = `${LETTER}{1,63}(?:-{1,3}(?:${BREAK})?${LETTER}{1,63}){0,8}`;
/** Ends of domains that may follow a full stop at the end of a line: any other word begins a sentence. */
const DOMAINS =
  "com|org|net|info|edu|uk|co|ac|gov|nhs|sch|police|eu|ie|scot|wales|cymru|london|io|biz|us|ca|au|nz|de|fr|es|nl|ch|se|pl";
const ENDINGS = `(?:${DOMAINS}|${DOMAINS.toUpperCase()})(?![\\p{L}\\p{N}-])`;
const DOT =
  `(?:\\.|${SPACE}?\\.${SPACE}(?=(?:${LETTER}{1,63}${SPACE}?\\.${SPACE}?)?${ENDINGS})|\\.${BREAK}(?=(?:${LETTER}{1,63}\\.)?${ENDINGS})|${SPACE}\\.(?=${LETTER})|[-_*](?:dot|DOT)[-_*]` +
  `|${SPACE}?[([{<]\\s?(?:dot|DOT|Dot|\\.)\\s?[)\\]}>]${SPACE}?|${SPACE}(?:dot|DOT)${SPACE})`;
/** The word alone is one where a domain in words follows, the end of which is well known. */
const IN_WORDS = `(?=${SPACE}(?:${LABEL}${SPACE}(?:dot|DOT)${SPACE}){1,4}${ENDINGS})`;
/** With the full stops of its domain written: `around` asks for more. */
const HALF_IN_WORDS = `(?=${SPACE}${LABEL}(?:\\.${LABEL}){0,4}\\.${ENDINGS})`;
const AT = new RegExp(
  `[@＠]|&#64;|%40|[([{<]\\s?(?:at|AT|At|@)\\s?[)\\]}>]|[-_*(](?<=${LETTER}.)(?:(?<=\\()a\\)|(?<!\\()(?:at|AT)[-_*])(?=${LETTER})|(?:at|AT)(?<!${LETTER}..)(?:${IN_WORDS}|${HALF_IN_WORDS})`,
  "gu",
);
const TOP = `(?!(?:png|jpe?g|gif|svg|webp)(?!${LETTER}))\\p{L}{2,24}(?![\\p{L}\\p{N}@])`;
const DOMAIN = new RegExp(
  `${SPACE}?${LABEL}(?:${BREAK}${LABEL}(?=\\.))?(?:${DOT}${LABEL}){0,8}${DOT}${TOP}`,
  "uy",
);
/** `example.org.The`: the next sentence, glued on. */
const NEXT_SENTENCE = /(?<=\.\p{Ll}{2,24})\.\p{Lu}\p{Ll}*$/u;
const USER_OF_LINK = /:\/\/[^/?#]*$/;

/**
 * Neither handles (`@name`, `@name@example.org`) nor the user of a link (`ftp://name@example.org`).
 *
 * @param text - may be wrapped after the at sign, at hyphens and dots, and before the dot of the domain
 * @returns where the addresses stand, in order
 * @see RFC 5321, 4.5.3.1: a name has at most 64 characters, and RFC 1034, 3.5: a label at most 63
 */
export function* emails(text: string): Generator<Stretch> {
  for (const { 0: sign, index } of text.matchAll(AT)) {
    const stretch = around(text, index, index + sign.length);
    if (stretch !== null) yield stretch;
  }
}

/** @returns the address whose at sign stands from `at` to `afterAt`, or null where that is none */
function around(text: string, at: number, afterAt: number): Stretch | null {
  MAILBOX.lastIndex = at;
  const [from, to] = MAILBOX.exec(text)?.indices?.[1] ?? [at, at];
  const name = text.slice(from, to).replace(EDGE, "");
  if (name === "" || text.charAt(from - 1) === "@") return null;
  const sign = text.slice(at, afterAt);
  if (to < at && /^[@＠]$/.test(sign) && WORD.test(name)) return null;
  DOMAIN.lastIndex = afterAt;
  const domain = DOMAIN.exec(text)?.[0].replace(NEXT_SENTENCE, "");
  const before = text.slice(Math.max(0, to - name.length - LONGEST_NAME), to - name.length);
  const start = to - name.length - (NAME_BEFORE.exec(before)?.[0].length ?? 0);
  if (domain !== undefined && /^at$/i.test(sign) && !/\s/.test(domain.trim())) {
    if (!isWritten(name, sign, before)) return null;
  }
  if (domain === undefined || USER_OF_LINK.test(tokenBefore(text, start))) return null;
  return [start, afterAt + domain.length];
}

/** `look at example.org` is no address: the name is composed, the word in capitals, or the text speaks of mail. */
function isWritten(name: string, sign: string, before: string): boolean {
  if (WORD.test(name)) return false;
  return (
    /[\p{L}\p{N}][._+\p{N}]/u.test(name) || (sign === "AT" && /\p{Ll}/u.test(name)) || WRITE.test(before)
  );
}
