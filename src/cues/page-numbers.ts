/** Finds printed page numbers: lines whose number grows as the pages do. */
import type { AnonymityReader } from "./anonymity.ts";
import { isWording } from "./wording.ts";

const SAID = /^\W*(?:page|p\.?|pg\.?)\s*[|:]?\s*(\d{1,5})(?:\s*(?:of|\/|\|)\s*\d{1,5})?\W*$/i;
const OF_TOTAL = /^\W*(\d{1,5})\s*(?:of|\/)\s*\d{1,5}\W*$/i;
const BARE = /^(?:[-–—|]\s*)?(\d{1,4})(?:\s*[-–—|])?$|^\[(\d{1,4})\]$|^\((\d{1,4})\)$/;
const LONGEST = 90;

/** Fewest and most lines that a page can hold, for numbers that nothing else marks as page numbers. */
const PAGE = { shortest: 6, longest: 160 };

interface Candidate {
  readonly line: number;
  readonly number: number;
}

/**
 * @param texts - the lines of a document without white space at their edges
 * @param starts - lines that are known to begin a page
 * @returns the number of each line that holds a page number, alone or in a running title
 */
export function pageNumbers(
  texts: readonly string[],
  starts: ReadonlySet<number>,
  anonymity: AnonymityReader,
): Map<number, number> {
  const found = new Map<number, number>();
  const bare: Candidate[] = [];
  const titled = new Map<string, Candidate[]>();
  texts.forEach((text, at) => {
    if (text === "" || text.length > LONGEST || !/\d/.test(text)) return;
    const line = at + 1;
    const said = SAID.exec(text);
    if (said !== null) found.set(line, Number(said[1]));
    const number = BARE.exec(text) ?? OF_TOTAL.exec(text);
    if (number !== null) bare.push({ line, number: Number(number[1] ?? number[2] ?? number[3]) });
    else
      for (const candidate of numbersAtEdges(text))
        push(titled, candidate.template, { line, number: candidate.number });
  });
  for (const candidate of growing(bare, ({ line }) => besidePageStart(line, texts, starts))) {
    found.set(candidate.line, candidate.number);
  }
  for (const candidates of titled.values()) {
    if (candidates.length < 3) continue;
    const chain = growing(candidates, () => false);
    const isText = chain.every(({ line }) => isWording(texts, line, anonymity));
    if (chain.length >= 3 && chain.length * 5 >= candidates.length * 4 && !isText)
      for (const { line, number } of chain) found.set(line, number);
  }
  if (found.size === 0) for (const { line, number } of marginNumbers(bare, texts)) found.set(line, number);
  return found;
}

/**
 * Too few to grow: numbers that stand right below the end of a sentence, with a blank line only after them, as a
 * page's last line does when the pages of a text are joined.
 */
function marginNumbers(bare: readonly Candidate[], texts: readonly string[]): readonly Candidate[] {
  const apart = bare.every(({ line, number }, at) => {
    const before = bare[at - 1];
    return before === undefined || isPagesApart(before, { line, number });
  });
  const atMargin = bare.every(
    ({ line }) =>
      /[.!]["'”’)]*$/.test(texts[line - 2] ?? "") && texts[line] === "" && line < texts.length - 1,
  );
  return apart && atMargin && bare.length <= MOST_IN_MARGIN ? bare : [];
}

const MOST_IN_MARGIN = 2;

function isPagesApart(first: Candidate, second: Candidate): boolean {
  const pages = second.number - first.number;
  const lines = (second.line - first.line) / pages;
  return pages > 0 && lines >= PAGE.shortest && lines <= PAGE.longest;
}

/** A running title prints its page number first or last: `Title | 3`, `3 Title`, `Title, page 3 of 9`. */
function* numbersAtEdges(text: string): Generator<{ template: string; number: number }> {
  for (const pattern of [
    /^(.*?\D)(\d{1,4})((?:\s*(?:of|\/)\s*\d{1,4})?\W*)$/i,
    /^(\W*)(\d{1,4})(\s*\D.*)$/,
  ]) {
    const match = pattern.exec(text);
    if (match !== null && /\p{L}{2}/u.test(`${match[1]} ${match[3]}`)) {
      yield { template: `${match[1]}#${match[3]}`, number: Number(match[2]) };
    }
  }
}

/** The longest run of candidates whose numbers grow by one page's worth of lines a page. */
function growing(candidates: readonly Candidate[], certain: (candidate: Candidate) => boolean): Candidate[] {
  const best: { length: number; before: number }[] = [];
  let last = -1;
  candidates.forEach((candidate, at) => {
    let step = { length: 1, before: -1 };
    for (let before = at - 1; before >= Math.max(0, at - 60); before--) {
      const other = candidates[before]!;
      if (!isPagesApart(other, candidate)) continue;
      if (best[before]!.length + 1 > step.length) step = { length: best[before]!.length + 1, before };
    }
    best.push(step);
    if (last < 0 || step.length > best[last]!.length) last = at;
  });
  const chain: Candidate[] = [];
  for (let at = last; at >= 0; at = best[at]!.before) chain.unshift(candidates[at]!);
  return chain.length >= 3 ? withoutOutliers(chain, certain) : chain.filter(certain);
}

/** Keeps the candidates that agree with the document's usual number of lines a page. */
function withoutOutliers(
  chain: readonly Candidate[],
  certain: (candidate: Candidate) => boolean,
): Candidate[] {
  const first = chain[0]!;
  const last = chain[chain.length - 1]!;
  const usual = (last.line - first.line) / (last.number - first.number);
  return chain.filter((candidate, at) => {
    if (certain(candidate)) return true;
    const beside = [chain[at - 1], chain[at + 1]].filter((other) => other !== undefined);
    return beside.some((other) => {
      const lines = (candidate.line - other.line) / (candidate.number - other.number);
      return lines > usual * 0.4 && lines < usual * 2.5;
    });
  });
}

function besidePageStart(line: number, texts: readonly string[], starts: ReadonlySet<number>): boolean {
  if (starts.has(line)) return true;
  let next = line + 1;
  while (next <= texts.length && texts[next - 1] === "") next++;
  return starts.has(next) || next > texts.length;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
