/** Says of a source how much of what somebody wrote in it is in no response. */
import { TAKING_LEAVE } from "../../cues/english/heading-words.ts";
import type { DocumentSeen } from "../../model/check.ts";
import type { Problem } from "../../model/problem.ts";
import type { Layout, SetAside } from "../../model/split.ts";
import { anyOf } from "../../text/any-of.ts";
import { counted } from "../../text/counted.ts";
import { lineList } from "./line-list.ts";
import { wholePercent } from "./whole-percent.ts";

/** From so many sentences, or such a share of the source's words, it is a warning; below that a note. */
const WARNING = { sentences: 3, share: 0.05 };

/** Layouts in which one response follows the other: a line between them is as odd as a sentence. */
const RUNNING: ReadonlySet<Layout> = new Set(["topic-header", "organisations"]);

/** What stands before the first response introduces the document; headings and furniture are nobody's words. */
export function textUnassigned({ document, split, responses }: DocumentSeen): Problem | null {
  if (split === null) return null;
  const { pieces, layout } = split;
  const dates = responses.map(({ date }) => date).filter((date) => date !== null);
  const first = pieces.findIndex(({ response }) => response !== null);
  const last = pieces.findLast(({ response }) => response !== null)?.end ?? 0;
  let sentences = 0;
  let words = 0;
  const lines: number[] = [];
  for (const { kind, start, end } of pieces.slice(first + 1)) {
    const text = document.text.slice(start, end);
    if (kind !== "front" || !/\S/u.test(text) || isAddressee(text)) continue;
    if (dates.some((date) => isDateLine(text, date))) continue;
    const isLast = !RUNNING.has(layout) && start >= last;
    if (isLast && sentencesOf(text).every((sentence) => LEAVE.test(sentence))) continue;
    const some = Math.max(sentencesIn(text), RUNNING.has(layout) ? 1 : 0);
    if (some === 0) continue;
    sentences += some;
    words += wordsOf(text);
    lines.push(lineAt(document.lines, start + text.search(/\S/u)));
  }
  const all = wordsOf(document.text);
  if (sentences === 0) return asideTold(document.source, split.setAside ?? [], all);
  const isMuch = sentences >= WARNING.sentences || words >= all * WARNING.share;
  return {
    code: "text-unassigned",
    severity: isMuch ? "warning" : "info",
    place: { source: document.source, line: lines[0]! },
    found: `${counted(sentences, "sentence")} in no response (${counted(words, "word")}, ${wholePercent(words, all)} % of the source), from ${lineList(lines)} on`,
    expected: "text that belongs to a response",
    hint: "see whether a response begins here that was not recognised",
  };
}

/** Of a letter, what its sender did not write: nothing is lost without a word. */
function asideTold(source: string, aside: readonly SetAside[], all: number): Problem | null {
  const [first] = aside;
  if (first === undefined) return null;
  const words = aside.reduce((sum, one) => sum + one.words, 0);
  const kinds = [...new Set(aside.map(({ what }) => `a ${what}`))].join(" and ");
  return {
    code: "text-unassigned",
    severity: "info",
    place: { source, line: first.line },
    found: `${kinds} in no response (${counted(words, "word")}, ${wholePercent(words, all)} % of the source), from ${lineList(aside.map(({ line }) => line))} on`,
    expected: "text that belongs to a response",
    hint: "see whether the sender wrote some of it",
  };
}

/** What takes leave below the last text: thanks, and where to write to. */
const LEAVE = new RegExp(`^(?:${anyOf(TAKING_LEAVE)})\\b`, "i");
const sentencesOf = (text: string): readonly string[] => text.trim().split(/(?<=[.!?])\s+/);

/** `To Councillor A, Cabinet Member for Buses`: the head of a letter. */
const isAddressee = (text: string): boolean => ADDRESSEE.test(text) && !/[.!?]["”’]?\s*$/u.test(text);
const ADDRESSEE = /^\s*(?:to|cc):?\s+\p{Lu}/iu;

/** Stops, and what is as long as a sentence and has none; a heading has neither. */
function sentencesIn(text: string): number {
  const paragraphs = text.split(/\n[ \t\r]*\n/);
  return paragraphs.reduce((sum, paragraph) => {
    const stops = paragraph.match(/[.!?…]["'”’)\]]*(?=\s|$)/gu)?.length ?? 0;
    return sum + (stops > 0 ? stops : Number(wordsOf(paragraph) >= LONG));
  }, 0);
}

/** In words: more than a heading has. */
const LONG = 15;

const wordsOf = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** 1-based number of the line that holds an offset. */
function lineAt(lines: readonly { readonly start: number }[], offset: number): number {
  const after = lines.findIndex(({ start }) => start > offset);
  return after < 0 ? lines.length : after;
}

/** `Date: 14 March 2024`, which was read as the date of a response. */
function isDateLine(text: string, date: string): boolean {
  const [year, , day] = date.split("-");
  const words = text.trim().split(/\s+/);
  const hasDay = new RegExp(`\\b0?${Number(day)}(?:st|nd|rd|th)?\\b`);
  return words.length <= LONGEST_DATE && text.includes(year!) && hasDay.test(text);
}

/** In words, with the day of the week and what leads in to it. */
const LONGEST_DATE = 6;
