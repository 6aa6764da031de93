/** Cuts a text in Markdown where it can be parsed in parts: in memory a parsed text is a hundred times itself. */

const CHUNK = 64 * 1024;

/** A paragraph with more of them is no text; some make a parser's work grow with their square. */
const MOST_MARKS = 500;
/** Of quotations and lists within one another. */
const MOST_LEVELS = 100;

/** @returns parts that make up the text, each longer than 64 K but the last; where none is found, the text as one */
export function chunks(text: string): readonly string[] {
  const parts: string[] = [];
  let [start, at, isOpen] = [0, 0, false];
  let isAfterBlank = false;
  for (; at < text.length; ) {
    const next = endOfLine(text, at);
    const line = text.slice(at, next);
    // At its edge after a blank line, a word belongs to no list or quotation above it.
    if (
      at - start > CHUNK &&
      !isOpen &&
      isAfterBlank &&
      /^[\p{L}\p{N}]/u.test(line) &&
      !/^\d+[.)]/.test(line)
    ) {
      parts.push(text.slice(start, at));
      start = at;
    }
    if (/^\s*(?:`{3,}|~{3,})/.test(line)) isOpen = !isOpen;
    else if (line.includes("<!--") !== line.includes("-->")) isOpen = line.includes("<!--");
    isAfterBlank = line.trim() === "";
    at = next;
  }
  parts.push(text.slice(start));
  return parts;
}

/** @returns whether a paragraph holds more marks, or a line stands deeper, than in any text */
export function isBeyondParsing(text: string): boolean {
  let marks = 0;
  for (let at = 0; at < text.length; ) {
    const next = endOfLine(text, at);
    const line = text.slice(at, next);
    marks = line.trim() === "" ? 0 : marks + (line.match(/[[\]()*_`<>&!~]/g)?.length ?? 0);
    if (marks > MOST_MARKS || DEEP.test(line)) return true;
    at = next;
  }
  return false;
}

const DEEP = new RegExp(`^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MOST_LEVELS}}`);

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end + 1;
}
