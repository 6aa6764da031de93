/** Finds the name that a block ends with by the marks that stand around it. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, joinedWords, wrapsNaturally } from "../../../cues/content-line.ts";
import { PART_LABELS } from "../../../cues/english/labels.ts";
import { looksLikeAttribution } from "../../../cues/looks-like-attribution.ts";
import { behindLabel, type Dress, partLabel, undressed } from "./dress.ts";

/** Content lines between two headers, the one after the last not included. */
export interface NamedBlock {
  readonly from: number;
  readonly to: number;
}

export interface MarkedName {
  /** Content lines that hold it. */
  readonly from: number;
  readonly to: number;
  /** Without its marks; empty where there is a place for a name, and none in it. */
  readonly text: string;
}

/** The longest name, in lines. */
const LONGEST = 3;
/** The most lines of labels. */
const MOST_LABELS = 6;

export interface Looks {
  readonly anonymity: AnonymityReader;
  /** The length that nearly all lines stay within. */
  readonly width: number;
}

/** Whether a name may go on from a line to the next. */
const goesOn = (lines: readonly ContentLine[], at: number, width: number): boolean =>
  !lines[at + 1]!.afterBlank && wrapsNaturally(lines[at]!.text, lines[at + 1]!.text, width);

/** Below a rule. */
export function ruledName(lines: readonly ContentLine[], { from, to }: NamedBlock): MarkedName | null {
  for (let at = to - 1; at > Math.max(from, to - 1 - LONGEST); at--)
    if (lines[at]!.form?.part === "below rule") return { from: at, to, text: joinedWords(lines, at, to) };
  return null;
}

/** In brackets, in stars, behind a dash. */
export function dressedName(dress: Dress) {
  return (
    lines: readonly ContentLine[],
    { from, to }: NamedBlock,
    { anonymity, width }: Looks,
  ): MarkedName | null => {
    for (let at = to - 1; at > Math.max(from, to - 1 - LONGEST); at--) {
      if (at < to - 1 && !goesOn(lines, at, width)) return null;
      const text = joinedWords(lines, at, to);
      const inside = undressed(text, dress);
      if (inside === null) continue;
      const isName = !inside.isOpen && looksLikeAttribution(inside.inside, anonymity);
      return isName ? { from: at, to, text: inside.inside } : null;
    }
    return null;
  };
}

const NAME: ReadonlySet<string> = new Set(PART_LABELS.name);
const ORGANISATION: ReadonlySet<string> = new Set(PART_LABELS.organisation);

/** Behind `Name:`, `Organisation:` or `Submitted by:`; a line without a label goes on with the one that it wraps from. */
export function labelledName(
  lines: readonly ContentLine[],
  { from, to }: NamedBlock,
  { width }: Looks,
): MarkedName | null {
  let first = to;
  for (let at = to - 1; at > Math.max(from, to - 1 - MOST_LABELS); at--) {
    const label = partLabel(lines[at]!.text) ?? "";
    if (NAME.has(label) || ORGANISATION.has(label)) first = at;
    else if (!goesOn(lines, at - 1, width)) break;
  }
  if (first === to) return null;
  const parts: Record<"name" | "organisation", string> = { name: "", organisation: "" };
  let part: keyof typeof parts = "name";
  for (const { text } of lines.slice(first, to)) {
    const label = partLabel(text) ?? "";
    const isLabel = NAME.has(label) || ORGANISATION.has(label);
    if (isLabel) part = NAME.has(label) ? "name" : "organisation";
    parts[part] = `${parts[part]} ${isLabel ? behindLabel(text) : text}`.trim();
  }
  const text = [parts.name, parts.organisation].filter((words) => words !== "").join(", ");
  return { from: first, to, text };
}
