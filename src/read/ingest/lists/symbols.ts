/** Letters of the fonts that have pictures instead of letters, as the signs that one sees. */

const SIGNS: Readonly<Record<number, string>> = {
  74: "☺",
  76: "☹",
  108: "●",
  110: "■",
  111: "☐",
  113: "❑",
  114: "❒",
  118: "❖",
  120: "☒",
  167: "▪",
  168: "☐",
  183: "•",
  216: "➢",
  224: "→",
  251: "✗",
  252: "✓",
  253: "☒",
  254: "☑",
};

/** Stands for a sign that nobody knows. */
export const UNKNOWN_SIGN = "\uFFFD";

/** @param code - of the letter, also in the private range that programs move it to */
export function symbolOf(font: string, code: number): string {
  if (!Number.isInteger(code) || code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
    return "";
  const letter = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/wingdings|webdings|symbol|dingbats/i.test(font) || letter !== code)
    return SIGNS[letter] ?? (letter === 0x20 ? " " : UNKNOWN_SIGN);
  return String.fromCodePoint(letter);
}
