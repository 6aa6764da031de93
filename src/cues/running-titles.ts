/** Finds running titles: the same line at every page, beside a page's edge or as regular as pages are. */

const LONGEST = 120;

/** Begins like a title, and holds no end of a sentence: of a body's lines, few do both. */
const TITLE = /^[\p{Lu}\d“"'‘([](?:(?![.;!?]\s).)*[^.;!?:,\s]$/u;

/**
 * @param texts - the lines of a document without white space at their edges
 * @param starts - lines that are known to begin a page
 * @param numbers - lines known to hold a page number
 * @returns the lines that are running titles
 */
export function runningTitles(
  texts: readonly string[],
  starts: ReadonlySet<number>,
  numbers: ReadonlyMap<number, number>,
): Set<number> {
  const places = new Map<string, number[]>();
  texts.forEach((text, at) => {
    if (text.length > LONGEST || numbers.has(at + 1) || !TITLE.test(text)) return;
    const lines = places.get(text);
    if (lines === undefined) places.set(text, [at + 1]);
    else lines.push(at + 1);
  });
  const edges = pageEdges(texts, starts, numbers);
  const pages = Math.max(starts.size, numbers.size) + 1;
  const found = new Set<number>();
  for (const lines of places.values()) {
    if (lines.length < 2) continue;
    const beside = lines.filter((line) => edges.has(line));
    const everyPage =
      beside.length >= 2 && beside.length * 5 >= pages * 2 && beside.length * 5 >= lines.length * 4;
    if (everyPage) for (const line of beside) found.add(line);
    else if (asRegularAsPages(lines, texts)) for (const line of lines) found.add(line);
  }
  return found;
}

/** The lines that stand first or last on a page, page numbers and blank lines left out. */
function pageEdges(
  texts: readonly string[],
  starts: ReadonlySet<number>,
  numbers: ReadonlyMap<number, number>,
): Set<number> {
  const edges = new Set<number>();
  const filled = texts.flatMap((text, at) => (text === "" || numbers.has(at + 1) ? [] : [at + 1]));
  /** For each line and the one after the last, how many filled ones are before it. */
  const before = new Int32Array(texts.length + 3);
  for (const line of filled) before[line + 1] = 1;
  for (let line = 1; line < before.length; line++) before[line] = before[line]! + before[line - 1]!;
  const add = (line: number, step: number) => {
    const next = step > 0 ? before[line]! : before[line + 1]! - 1;
    for (const at of [next, next + step]) if (filled[at] !== undefined) edges.add(filled[at]);
  };
  for (const line of starts) {
    add(line, 1);
    add(line - 1, -1);
  }
  for (const line of numbers.keys()) {
    add(line + 1, 1);
    add(line - 1, -1);
  }
  if (starts.size > 0) add(1, 1);
  return edges;
}

/** Without other page marks: evenly spaced over the whole document, and now and then in the middle of a sentence. */
function asRegularAsPages(lines: readonly number[], texts: readonly string[]): boolean {
  if (lines.length < 5) return false;
  const gaps = lines.slice(1).map((line, at) => line - lines[at]!);
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1]!;
  if (usual < 12 || usual * (lines.length + 2) < texts.length) return false;
  const even = gaps.filter((gap) => Math.abs(gap - usual) <= usual * 0.25).length;
  if (even * 5 < gaps.length * 4) return false;
  const interrupted = lines.flatMap((line) => interruptedSentence(line, texts) ?? []);
  // One sentence again and again is a letter that many sent: the line is a part of it.
  const different = new Set(interrupted).size;
  return different >= 2 && different * 5 >= lines.length && different * 2 > interrupted.length;
}

/** @returns the line before, where a sentence goes on from it to the line after; else null */
function interruptedSentence(line: number, texts: readonly string[]): string | null {
  let before = line - 1;
  while (before >= 1 && texts[before - 1] === "") before--;
  let after = line + 1;
  while (after <= texts.length && texts[after - 1] === "") after++;
  const text = texts[before - 1] ?? "";
  return /[\p{L}\p{N},]$/u.test(text) && /^\p{Ll}/u.test(texts[after - 1] ?? "") ? text : null;
}
