/** Tells page furniture (page numbers, running titles) and page starts from text, by their regularity alone. */
import type { Document } from "../model/document.ts";
import type { AnonymityReader } from "./anonymity.ts";
import { pageNumbers } from "./page-numbers.ts";
import { runningTitles } from "./running-titles.ts";
import { isWording } from "./wording.ts";

export interface PageMarks {
  /** Lines, 1-based, that are page furniture, the blank lines beside them included. */
  readonly furniture: ReadonlySet<number>;
  /** Lines, 1-based, that are the first of a page. */
  readonly starts: ReadonlySet<number>;
  /** Lines, 1-based, whose leading space only marks the start of a page. */
  readonly indented: ReadonlySet<number>;
  /** Page of a line, both 1-based: of the file where it has pages, else as printed, else counted. */
  pageOf(line: number): number;
}

/**
 * @param document - any document; form feeds and the pages of a PDF are known from its lines
 * @param anonymity - recognises the phrases that close responses: however often they are printed, they are text
 * @param stated - lines, 1-based, of which a layout file says what they are
 * @returns what marks its pages; nothing where the document shows none
 */
export function pageMarks(
  document: Document,
  anonymity: AnonymityReader,
  stated: ReadonlySet<number> = new Set(),
): PageMarks {
  const words = document.lines.map((line) => document.text.slice(line.start, line.end));
  const indented = pageIndents(words);
  const starts = new Set<number>(indented);
  document.lines.forEach((line, at) => {
    const before = document.lines[at - 1];
    if (before !== undefined && before.page !== line.page) starts.add(at + 1);
  });
  const texts = words.map((text) => text.trim());
  const numbers = new Map([...pageNumbers(texts, starts, anonymity)].filter(([line]) => !stated.has(line)));
  const titles = runningTitles(texts, starts, numbers, anonymity);
  const furniture = new Set([...numbers.keys(), ...[...titles].filter((line) => !stated.has(line))]);
  for (const line of document.edges ?? [])
    if (!stated.has(line) && !isWording(texts, line, anonymity)) furniture.add(line);
  for (const line of firstsAfter(texts, furniture)) starts.add(line);
  addBlankNeighbours(texts, furniture);
  for (const line of document.furniture ?? []) furniture.add(line);
  const paged = document.lines.some((line) => line.page > 1);
  const pages = paged ? document.lines.map((line) => line.page) : countedPages(texts.length, starts, numbers);
  return { furniture, starts, indented, pageOf: (line) => pages[line - 1] ?? 1 };
}

/** Counts page starts, and follows the printed numbers where they are ahead: not every page shows its start. */
function countedPages(
  lines: number,
  starts: ReadonlySet<number>,
  numbers: ReadonlyMap<number, number>,
): number[] {
  const pages: number[] = [];
  let page = 1;
  let first = 0;
  for (let line = 1; line <= lines; line++) {
    if (line > 1 && starts.has(line)) {
      page++;
      first = line - 1;
    }
    const printed = numbers.get(line) ?? 0;
    pages.push(page);
    if (printed > page) {
      page = printed;
      pages.fill(page, first);
    }
  }
  return pages;
}

/** Single leading spaces that stand as far apart as pages do; an indented text, or list, has many more. */
function pageIndents(words: readonly string[]): Set<number> {
  const prose: number[] = [];
  const items: number[] = [];
  let filled = 0;
  let listed = 0;
  words.forEach((text, at) => {
    if (text.trim() === "") return;
    filled++;
    const isItem = LIST_MARK.test(text);
    if (isItem) listed++;
    if (/^ \S/.test(text)) (isItem ? items : prose).push(at + 1);
  });
  if (prose.length * 12 > filled) return new Set();
  return new Set(items.length <= prose.length && items.length * 4 <= listed ? [...prose, ...items] : prose);
}

const LIST_MARK = /^\s*[•*·–-]/;

/** Of each run of furniture, blank lines in and after it left out, the first line of text that follows. */
function firstsAfter(texts: readonly string[], furniture: ReadonlySet<number>): number[] {
  const firsts: number[] = [];
  let isAfter = false;
  for (let line = 1; line <= texts.length + 1; line++) {
    if (furniture.has(line)) isAfter = true;
    else if (isAfter && texts[line - 1] !== "") {
      firsts.push(line);
      isAfter = false;
    }
  }
  return firsts;
}

/** The blank lines around a page number are the page's margin, not the paragraph's. */
function addBlankNeighbours(texts: readonly string[], furniture: Set<number>): void {
  for (const line of [...furniture]) {
    for (const step of [-1, 1]) {
      // Around a blank line that is furniture already, all are.
      for (let at = line + step; texts[at - 1] === "" && !furniture.has(at); at += step) furniture.add(at);
    }
  }
}
