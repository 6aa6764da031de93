/** Looks for characters that text should not hold: control characters, invisible ones, wrong decoding, loose accents. */
import type { WordedCode } from "../model/codes.ts";

/** Of one kind in one text: how many, and where the first is. */
export interface TextFault {
  readonly rule: WordedCode;
  readonly count: number;
  /** UTF-16 offset of the first. */
  readonly at: number;
  /** The first, as `U+200B`; of wrong decoding, what it is. */
  readonly first: string;
}

/** Whether a text holds anything but printable ASCII and line breaks, or what may have been a letter: most do not. */
const UNUSUAL = /[^\t\n\r\f\x20-\x7e]|&#?\w+;|=[CE][23]=|\w\?[a-z]/;

/** Neither tab, line break nor form feed; and halves of surrogate pairs, which are no characters at all. */
const CONTROL = /[^\P{Cc}\t\n\r\f]|\p{Cs}/gu;

/**
 * Of no width, or turning the reading direction. Joiners inside scripts and emoji that need them are let through;
 * soft hyphens are ordinary in extracted text, and are joined before anything is compared.
 */
const INVISIBLE =
  /[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0020}-\u{e007f}]|(?<![\p{L}\p{M}\p{Emoji}])(?:\u200c|\u200d)/gu;

/** Letters of one encoding read in another, or not decoded at all; no text has them by itself. */
const MOJIBAKE = new RegExp(
  [
    // UTF-8 read as Windows-1252 or Latin-1, as Mac Roman, and in the code pages of DOS.
    "[\u00c2\u00c3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]",
    "\u00e2(?:\u20ac|\u201a|\u0080)[\u0080-\uffff]|\u00ef\u00bb\u00bf",
    "\u201a\u00c4[\u0080-\uffff]|\u00ac[£†Ω∞∑´ª©®]|\u221a[©®™´†°¢ßØÆ¥≥±º∂â]",
    "[\u0393\u00d4]\u00c7[\u0080-\uffff]|[\u252c\u251c][\u00a1-\u00ff\u0192\u20a7\u2310]",
    // Apostrophes and dashes of Windows read as Mac Roman and in DOS, or replaced by a question mark.
    "(?<=\\p{Ll})[\u00d5\u00c6](?=\\p{Ll})|(?<=\\s)\u00d0(?=\\s)|(?<=\\p{L})\\?(?:s|t|d|m|re|ve|ll)(?=[\\s.,;:!])",
    // Never decoded: references of web pages, bytes of e-mails.
    "&(?:[lr][sd]quo|[mn]dash|nbsp|hellip|bull|pound|euro|amp|quot|apos|[lg]t|[A-Za-z](?:acute|grave|uml|circ|cedil|tilde)|#\\d{2,5}|#x[\\dA-Fa-f]{2,4});",
    "=(?:E2=80|C2|C3)=[89AB][\\dA-F]",
    // The sign for what could not be decoded, and signs of one font only.
    "\ufffd|[\ue000-\uf8ff]",
  ].join("|"),
  "gu",
);

const SPECIAL: Readonly<Record<string, string>> = {
  "\ufffd": "U+FFFD, which stands for what could not be decoded",
};

/** @returns one fault for each kind that the text has, in a fixed order */
export function textFaults(text: string): readonly TextFault[] {
  if (!UNUSUAL.test(text)) return [];
  const faults = [
    faultOf("source-mojibake", text, MOJIBAKE),
    faultOf("source-control-characters", text, CONTROL),
    faultOf("source-invisible-characters", text, INVISIBLE),
    notNormalised(text),
  ];
  return faults.filter((fault) => fault !== null);
}

function faultOf(rule: WordedCode, text: string, pattern: RegExp): TextFault | null {
  const all = text.match(pattern);
  if (all === null) return null;
  const sign = all[0];
  return { rule, count: all.length, at: text.search(pattern), first: SPECIAL[sign] ?? nameOf(sign) };
}

/** `U+00E2 U+20AC U+2122`, or `&rsquo;`: never signs that may act on what shows them. */
const nameOf = (signs: string): string =>
  /^[!-~]+$/.test(signs) && signs.length > 1
    ? signs
    : [...signs]
        .map((sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`)
        .join(" ");

/** Counts combining marks that NFC joins to the letter before; a text in NFC has none. */
function notNormalised(text: string): TextFault | null {
  const normal = text.normalize("NFC");
  if (normal === text) return null;
  let at = 0;
  while (text[at] === normal[at]) at++;
  return {
    rule: "source-not-normalised",
    count: Math.max(1, text.length - normal.length),
    at,
    first: nameOf(text[at] ?? ""),
  };
}
