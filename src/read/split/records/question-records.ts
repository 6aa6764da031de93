/** Question by question: below each question the answers, each below its number. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, joinedWords } from "../../../cues/content-line.ts";
import { QUESTION_WORDS, RESPONSE_WORDS } from "../../../cues/english/labels.ts";
import { anyOf } from "../../../text/any-of.ts";
import { closingName } from "./closing-name.ts";
import { areHeaded } from "./headed-texts.ts";
import { LEAST_RECORDS, type RecordCut, type RecordLines, type RecordsRead } from "./record.ts";

const QUESTION = new RegExp(
  `^[*_# ]*(?:${anyOf(QUESTION_WORDS)})\\.? ?(\\d{1,3})[a-z]?[*_]*\\s*(?:[.:)–—-]|$)\\s*[*_]*`,
  "iu",
);
const NUMBER = new RegExp(
  `^[*_# ]*(?:(?:${anyOf(RESPONSE_WORDS)})s?\\.?\\s*(?:no\\.?|number|id)?\\s*#?)?\\(?(\\d{1,5})[.:)]?[*_ ]*$`,
  "iu",
);

/** Fewest questions, and share of answers that somebody signed. */
const LEAST = { questions: 2, signed: 0.8 };

/** In lines, with what explains it. */
const LONGEST_QUESTION = 12;

/** Content lines of a question, and those that hold the numbers of its answers. */
interface Asked {
  readonly question: RecordLines & { readonly text: string };
  readonly numbers: readonly number[];
}

/** Whether a line begins with the number of a question. */
export const isQuestion = (text: string): boolean => QUESTION.test(text);

/** Whether a line is a question's beginning or an answer's number; a number without a mark may be a page's. */
export const isOfQuestions = (text: string): boolean =>
  isQuestion(text) || (!/^\(?\d+\)?$/.test(text) && NUMBER.test(text));

/** @returns null where no numbers count the answers below each question */
export function questionRecords(
  lines: readonly ContentLine[],
  anonymity: AnonymityReader,
): RecordsRead | null {
  const asked = questionsIn(lines);
  if (asked === null) return null;
  const records: RecordCut[] = [];
  asked.forEach(({ question, numbers }, at) => {
    const end = asked[at + 1]?.question.from ?? lines.length;
    numbers.forEach((number, nth) => {
      const whole = { from: number + 1, to: numbers[nth + 1] ?? end };
      const attribution = closingName(lines, whole, anonymity);
      records.push({
        header: { ...question, kind: "heading" },
        attribution,
        body: { from: whole.from, to: attribution?.from ?? whole.to, skip: 0 },
        beside: [number],
        date: null,
      });
    });
  });
  // A number alone may be an item's inside a text: then each text must end in a name.
  const isBare = asked.some(({ numbers }) => numbers.some((at) => !/\p{L}/u.test(lines[at]!.text)));
  const signed = records.filter(({ attribution }) => attribution !== null).length;
  const areWhole = records.every(({ body }) => body.to > body.from);
  if (records.length < LEAST_RECORDS || signed < records.length * (isBare ? 1 : LEAST.signed) || !areWhole)
    return null;
  return areHeaded(
    lines,
    records.map(({ body }) => body),
  )
    ? null
    : { records, doubts: [] };
}

function questionsIn(lines: readonly ContentLine[]): readonly Asked[] | null {
  const starts = lines.flatMap(({ text }, at) => (QUESTION.test(text) ? [at] : []));
  if (starts.length < LEAST.questions) return null;
  const asked = starts.map((from, at): Asked | null => {
    const end = starts[at + 1] ?? lines.length;
    const numbers = counted(lines, from + 1, end);
    const [to = end] = numbers;
    if (numbers.length === 0 || to - from > LONGEST_QUESTION) return null;
    const stop = lines.findIndex((line, other) => other > from && other < to && line.afterBlank);
    const text = joinedWords(lines, from, stop === -1 ? to : stop)
      .replace(QUESTION, "")
      .replace(/[*_]+$/, "");
    return { question: { from, to, text: text === "" ? lines[from]!.text : text }, numbers };
  });
  return asked.includes(null) ? null : (asked as Asked[]);
}

/** Lines that hold one number after the other, from that of the first. */
function counted(lines: readonly ContentLine[], from: number, end: number): readonly number[] {
  const found: number[] = [];
  let last: { readonly number: number; readonly form: string } | null = null;
  for (let at = from; at < end; at++) {
    const digits = NUMBER.exec(lines[at]!.text)?.[1];
    if (digits === undefined) continue;
    const number = Number(digits);
    const form = lines[at]!.text.replace(digits, "#").toLowerCase();
    if (last !== null && (number !== last.number + 1 || form !== last.form)) continue;
    found.push(at);
    last = { number, form };
  }
  return found;
}
