/** Where headers may stand, how far they reach, and how sure that is. */

import { type ContentLine, wrapsNaturally } from "../../../cues/content-line.ts";
import { type HeaderItem, headerItems, type ItemKind, type TopicReader } from "../../../cues/header.ts";
import type { HeaderCandidate } from "./candidates.ts";

const LONGEST_HEADER = { lines: 12, item: 100, characters: 5000 };

/** Log-likelihood ratios, fitted by hand on documents of several layouts; only their rough size matters. */
const SCORE = {
  single: { known: 4, begin: -1.5, end: -2.5, ambiguous: -3, unknown: -5.5 },
  /** Before the share of new topics is added: a single topic that stands nowhere else. */
  newTopic: -0.5,
  several: { known: 3, begin: 1.5, end: 1, ambiguous: 1, unknown: -2 },
  openHyphen: -3,
  trailingSeparator: 3,
  lowerCase: -4,
  oddWrap: -1.5,
  blankInside: -4,
  cutAtEnd: -2,
  loneFragment: 3.5,
  several_base: 2,
  /** Where the document prints every header in one form, and this line is in it. */
  inForm: 5,
};

/** A last item of these kinds is a topic that the source cut off. */
const CUT: ReadonlySet<ItemKind> = new Set(["begin", "end", "ambiguous"]);

/**
 * @param newTopics - share of topics that a further header is expected to print for the first time
 * @returns for each content line, the headers that may begin there; most lines have none
 */
export function headerCandidates(
  lines: readonly ContentLine[],
  topics: TopicReader,
  width: number,
  newTopics: number,
): ReadonlyMap<number, readonly HeaderCandidate[]> {
  const all = new Map<number, readonly HeaderCandidate[]>();
  lines.forEach(({ form }, from) => {
    const here = candidatesAt(lines, from, topics, width, newTopics);
    const alone = newSingle(lines, from, topics, width, newTopics);
    if (alone !== null) here.push(alone);
    const marked = form?.part === "header" ? inForm(here, from, form.lines) : here;
    if (marked.length > 0) all.set(from, marked);
  });
  return all;
}

/** Where the document prints every header in one form, whatever the topics are. */
function inForm(
  here: readonly HeaderCandidate[],
  from: number,
  known: number | null,
): readonly HeaderCandidate[] {
  if (known !== null)
    return [{ from, to: from + known, isSingle: known === 1, score: SCORE.several_base + SCORE.inForm }];
  const longer = here.filter(({ to }) => to > from + 1);
  const alone = here.find(({ to }) => to === from + 1) ?? { from, to: from + 1, isSingle: true, score: 0 };
  return [...longer, { ...alone, score: Math.max(0, alone.score) }].map((header) => ({
    ...header,
    score: header.score + SCORE.inForm,
  }));
}

/** A short line like a title may be a topic that the document prints only once. */
function newSingle(
  lines: readonly ContentLine[],
  from: number,
  topics: TopicReader,
  width: number,
  newTopics: number,
): HeaderCandidate | null {
  const { text } = lines[from]!;
  const item = isNewTitle(text, width) ? topics.item(text) : null;
  if (item === null || item.kind !== "unknown") return null;
  return { from, to: from + 1, isSingle: true, score: SCORE.newTopic + Math.log(newTopics) };
}

/** Whether a line may be a topic that nobody has listed: short, alone on its line, and like a title. */
export const isNewTitle = (text: string, width: number) => isTitleLike(text) && text.length < width * 0.6;

const isTitleLike = (text: string) =>
  /^\p{Lu}[^;]*[\p{L}\p{N})]$/u.test(text) && text.split(/\s+/).length <= 8 && !/[.!?]\s/.test(text);

function candidatesAt(
  lines: readonly ContentLine[],
  from: number,
  topics: TopicReader,
  width: number,
  newTopics: number,
): HeaderCandidate[] {
  const found: HeaderCandidate[] = [];
  if (!lines[from]!.text.includes(";") && !topics.mayOpen(lines[from]!.text)) return found;
  let text = "";
  let penalty = 0;
  for (let to = from + 1; to <= Math.min(lines.length, from + LONGEST_HEADER.lines); to++) {
    const line = lines[to - 1]!;
    if (!/[\p{L}\p{N}]/u.test(line.text)) break;
    if (to > from + 1) {
      const listed = to > from + 2 && text.endsWith(";") && headerItems(text).length === to - from - 1;
      if (!listed && !wrapsNaturally(lines[to - 2]!.text, line.text, width)) penalty += SCORE.oddWrap;
      if (line.afterBlank && !line.afterPage) penalty += SCORE.blankInside;
    }
    text = text === "" ? line.text : `${text} ${line.text}`;
    if (text.length > LONGEST_HEADER.characters) break;
    const printed = headerItems(text);
    const last = printed[printed.length - 1] ?? "";
    if (printed.slice(0, -1).some((item) => item.length > LONGEST_HEADER.item) || /[.!?]\s+\p{L}/u.test(text))
      break;
    if (printed.length === 0 || last.length > LONGEST_HEADER.item || /[.!?:]$/.test(last)) break;
    const items = printed.map((item) => topics.item(item));
    const closed = text.endsWith(";");
    if (closed || items.length > 1 || items.some((item) => item.kind !== "unknown")) {
      const isLone =
        CUT.has(items.at(-1)!.kind) && brokenEarly(lines, to, width) && !goesOn(last, lines[to], topics);
      const lone = isLone ? SCORE.loneFragment : 0;
      found.push({
        from,
        to,
        isSingle: items.length === 1,
        score: score(items, text, newTopics) + penalty + lone,
      });
    }
    const open = closed || text.includes(";") || topics.begins(last) || lines[to]?.text.startsWith(";");
    if (!open) break;
  }
  return found;
}

/** Whether the last line of a header ends before the width is reached, as lines of a body seldom do. */
function brokenEarly(lines: readonly ContentLine[], to: number, width: number): boolean {
  const next = lines[to];
  return next !== undefined && !wrapsNaturally(lines[to - 1]!.text, next.text, width);
}

/** Whether the next line has more of the topic that a header's last line cuts off. */
const goesOn = (cut: string, next: ContentLine | undefined, topics: TopicReader): boolean =>
  next !== undefined && topics.begins(`${cut} ${next.text.split(";", 1)[0]!}`);

function score(items: readonly HeaderItem[], text: string, newTopics: number): number {
  const trailing = text.endsWith(";");
  const [first] = items;
  if (first === undefined) return -10;
  const lower = /^\p{Ll}/u.test(text) && !/^\p{Ll}/u.test(first.topic) ? SCORE.lowerCase : 0;
  const closed = trailing ? SCORE.trailingSeparator : 0;
  if (items.length === 1) return SCORE.single[first.kind] + closed + lower;
  let sum = SCORE.several_base + lower + (trailing ? 1 : 0) + (/[-–]$/.test(text) ? SCORE.openHyphen : 0);
  const unknown = Math.max(SCORE.several.unknown, 0.7 * Math.log(newTopics));
  items.forEach((item, at) => {
    const value = item.kind === "unknown" && isTitleLike(item.topic) ? unknown : SCORE.several[item.kind];
    sum += value > 0 && at > 1 ? value / 3 : value;
    if (at === items.length - 1 && item.kind !== "known" && !trailing) sum += SCORE.cutAtEnd;
  });
  return sum;
}
