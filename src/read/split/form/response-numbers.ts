/** Where a document numbers its responses, each on a line of its own: `Response 12`, `Submission No. 0101`, `Ref: AB-7`. */
import { PART_LABELS, RESPONSE_WORDS } from "../../../cues/english/labels.ts";
import type { Document } from "../../../model/document.ts";
import { anyOf } from "../../../text/any-of.ts";

const NUMBER = "\\p{Lu}{0,6}[-/ ]?\\d{1,7}(?:[-/.]\\d{1,6})?";
const MARK = new RegExp(
  `^[*_#\\[( ]*((?:${anyOf([...RESPONSE_WORDS, ...PART_LABELS.id], "\\s+")})(?:\\.?\\s*(?:id|ref|no|number))?)\\.?\\s*[:#.]*\\s*#?(${NUMBER})[\\])*_ ]*[.:]?$`,
  "iu",
);

/** Fewest responses, and the share of marks with a number of their own. */
const LEAST = { marks: 3, distinct: 0.9 };

export interface ResponseNumbers {
  /** Lines, 1-based, that hold nothing else. */
  readonly lines: ReadonlySet<number>;
  /** Whether each stands above its response, or below it. */
  readonly areAbove: boolean;
}

/** @returns no lines where nothing of the kind numbers the responses */
export function responseNumbers({ lines, text }: Document): ResponseNumbers {
  const byWord = new Map<string, { line: number; number: string }[]>();
  lines.forEach(({ start, end }, at) => {
    if (end - start > LONGEST) return;
    const [, word = "", number = ""] = MARK.exec(text.slice(start, end).trim()) ?? [];
    if (word === "") return;
    const key = word.toLowerCase();
    const marks = byWord.get(key) ?? [];
    byWord.set(key, marks);
    marks.push({ line: at + 1, number });
  });
  const [most = []] = [...byWord.values()].sort((one, other) => other.length - one.length);
  const distinct = new Set(most.map(({ number }) => number)).size;
  const isNumbering = most.length >= LEAST.marks && distinct >= most.length * LEAST.distinct;
  // A number that the document ends with stands below its response.
  const last = lines.findLastIndex(({ start, end }) => text.slice(start, end).trim() !== "");
  return {
    lines: new Set(isNumbering ? most.map(({ line }) => line) : []),
    areAbove: most.at(-1)?.line !== last + 1,
  };
}

/** In characters. */
const LONGEST = 60;
