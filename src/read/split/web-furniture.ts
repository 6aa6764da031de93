/** Finds what a web page prints around its text: comment forms, log-in prompts, share buttons, cookie lines. */
import {
  FURNITURE_AT_EDGES,
  FURNITURE_LINES,
  SITE_PICTURES,
  WEB_SITES,
} from "../../cues/english/web-furniture.ts";
import { anyOf } from "../../text/any-of.ts";

interface Rule {
  readonly pattern: RegExp;
  /** `anywhere`: on a line of its own; `edge`: only at the end of the page or beside other furniture. */
  readonly where: "anywhere" | "edge";
}

const SITE = `(?:${anyOf(WEB_SITES)})`;

/** Every kind of line that is taken out. Lines are matched whole. */
const RULES: readonly Rule[] = [
  ...Object.values(FURNITURE_LINES).flat().map(anywhere),
  anywhere(new RegExp(`${SITE} (?:${anyOf(SITE_PICTURES)})`)),
  anywhere(new RegExp(`${SITE}(?:[ ,|/·•]+${SITE})+`)),
  ...Object.values(FURNITURE_AT_EDGES).flat().map(edge),
  edge(new RegExp(SITE)),
];

/** Longest label of a form, in words: "Address never made public" needs no rule of its own. */
const LABEL_WORDS = 6;

/** Characters of a line that can be furniture. */
const LONGEST = 400;

/**
 * Finds web-page furniture. A line counts where it stands alone: it does not go on from the line before.
 * At the end of the page, short lines among the furniture (labels of a form) are furniture as well.
 *
 * @param words the words of every line, white space collapsed; empty for blank lines
 * @returns 1-based numbers of the lines that are furniture
 */
export function webFurniture(words: readonly string[]): ReadonlySet<number> {
  const kinds = words.map((line, index) => (standsAlone(words, index) ? kindOf(line) : null));
  const end = closingStart(words, kinds);
  const found = new Set<number>();
  kinds.forEach((kind, index) => {
    if (kind === "anywhere" || (index >= end && words[index] !== "")) found.add(index + 1);
  });
  growEdges(words, kinds, found, [...kinds.keys()]);
  growEdges(words, kinds, found, [...kinds.keys()].reverse());
  return found;
}

/** Lines of an `edge` rule become furniture beside furniture; one pass each way. */
function growEdges(
  words: readonly string[],
  kinds: readonly (Rule["where"] | null)[],
  found: Set<number>,
  order: readonly number[],
): void {
  let beside = false;
  for (const index of order) {
    if (words[index] === "") continue;
    if (kinds[index] === "edge" && beside) found.add(index + 1);
    beside = found.has(index + 1);
  }
}

/** Index of the first line of the furniture that closes the page; the number of lines where there is none. */
function closingStart(words: readonly string[], kinds: readonly (Rule["where"] | null)[]): number {
  let start = words.length;
  let labels = 0;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const line = words[index] ?? "";
    if (line === "") continue;
    if (kinds[index]) {
      start = index;
      labels = 0;
    } else if (!isLabel(line) || ++labels > 3) break;
  }
  return start;
}

function isLabel(line: string): boolean {
  if (line.length > LONGEST) return false;
  return line.split(" ").length <= LABEL_WORDS && !/[.!?;]$/.test(line) && !/^[-–—•*\d(“"‘']/.test(line);
}

function kindOf(line: string): Rule["where"] | null {
  return RULES.find((candidate) => candidate.pattern.test(line))?.where ?? null;
}

function standsAlone(words: readonly string[], index: number): boolean {
  const line = words[index] ?? "";
  const before = words[index - 1] ?? "";
  if (line === "" || line.length > LONGEST) return false;
  return before === "" || !/^\p{Ll}/u.test(line);
}

function anywhere({ source }: RegExp): Rule {
  return { pattern: new RegExp(`^(?:${source})[ .…!]*$`, "iu"), where: "anywhere" };
}

function edge(pattern: RegExp): Rule {
  return { ...anywhere(pattern), where: "edge" };
}
