/** Cuts RTF into its tokens, in one pass: groups, control words, and the bytes between them. */

export interface RtfTaker {
  open(): void;
  close(): void;
  /** A control word, or a control sign such as `~`; the number behind it, or null. */
  word(word: string, number: number | null): void;
  /** Text as it stands: one character a byte. */
  bytes(latin1: string): void;
}

/** Longer words and numbers than any reader knows are no RTF; what is cut off is text, and harmless. */
const WORD = /([A-Za-z]{1,32})(-?\d{1,10})? ?/y;

/** rtf-stream-parser, which would do it, reserves what memory a file asks for (`\bin`), and writes to the console. */
export function rtfTokens(data: Buffer, take: RtfTaker): void {
  const text = data.toString("latin1");
  const plain = /[^\\{}\r\n]+/y;
  let at = 0;
  while (at < text.length) {
    const sign = text[at]!;
    if (sign === "{") take.open();
    else if (sign === "}") take.close();
    else if (sign === "\\") {
      at = control(text, at + 1, take);
      continue;
    } else if (sign !== "\r" && sign !== "\n") {
      plain.lastIndex = at;
      const [bytes] = plain.exec(text)!;
      take.bytes(bytes);
      at += bytes.length;
      continue;
    }
    at++;
  }
}

/** @returns where it goes on after the control word whose name begins at `at` */
function control(text: string, at: number, take: RtfTaker): number {
  WORD.lastIndex = at;
  const found = WORD.exec(text);
  if (found !== null) {
    const [all, word, digits] = found;
    const number = digits === undefined ? null : Number(digits);
    if (word === "bin") return at + all.length + Math.max(0, number ?? 0);
    take.word(word!, number);
    return at + all.length;
  }
  const sign = text[at] ?? "";
  if (sign === "'") {
    const byte = Number.parseInt(text.slice(at + 1, at + 3), 16);
    if (Number.isInteger(byte)) take.word("'", byte);
    return at + 3;
  }
  if (sign === "\\" || sign === "{" || sign === "}") take.word(sign, null);
  // A line break behind a stroke is the end of a paragraph.
  else if (sign === "\r" || sign === "\n") take.word("par", null);
  else if (sign !== "") take.word(sign, null);
  return at + 1;
}
