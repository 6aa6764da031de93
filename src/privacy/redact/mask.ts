/** Replaces stretches of a text by labels, line by line: line n of the text stays line n. */
import type { PersonalKind } from "../../cues/personal-data.ts";
import type { Span } from "../../model/document.ts";
import { GOES_ON } from "./labels.ts";

/** In the order of preference among stretches of one length; a respondent's own attribution comes before all. */
export const MASK_KINDS = [
  "respondent",
  "author",
  "email",
  "phone",
  "postcode",
  "ni-number",
  "nhs-number",
  "card",
  "iban",
  "ip",
  "name",
] as const satisfies readonly (PersonalKind | "respondent" | "author" | "name")[];

export type MaskKind = (typeof MASK_KINDS)[number];

/** A stretch to be masked; it may be wrapped. */
export interface Find extends Span {
  readonly kind: MaskKind;
  readonly label: string;
  /** The end of the label: it goes to the last line of a stretch that is wrapped. */
  readonly closing?: string;
}

/** A stretch within one line, and what takes its place. */
export interface Mask extends Span {
  readonly kind: MaskKind;
  readonly label: string;
  /** Characters of the whole find; null on its further lines, which are not counted. */
  readonly length: number | null;
}

/** A text with labels: `labels[n]` is where `masks[n]` of the source came to stand. */
interface Applied {
  readonly text: string;
  readonly labels: readonly Span[];
}

export interface Redacted {
  readonly text: string;
  /** In order and apart from one another, with places in the source. */
  readonly masks: readonly Mask[];
}

const ROUNDS = 8;

/**
 * Masks until nothing is left to find: what stands around a label may become a datum by it.
 *
 * @param text - lines end with `\n`
 * @param find - everything that is to be masked in a text of these lines
 */
export function redacted(text: string, find: (text: string) => readonly Mask[]): Redacted {
  let masks = apart(find(text));
  for (let round = 0; round < ROUNDS; round++) {
    const copy = applied(text, masks);
    const left = find(copy.text).filter((mask) => !copy.labels.some((label) => isWithin(mask, label)));
    if (left.length === 0) return { text: copy.text, masks };
    masks = apart([...masks, ...left.map((mask) => inSource(mask, copy.labels, masks))]);
  }
  throw new Error("Labels make personal data again and again.");
}

const isWithin = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;

/** @returns a mask for each line of the find that holds words */
export function masksOf(text: string, find: Find): readonly Mask[] {
  const { kind, label, closing } = find;
  const parts = [...text.slice(find.start, find.end).matchAll(/[^\s][^\n\f]*/g)];
  return parts.map(({ 0: words, index }, at): Mask => {
    const start = find.start + index;
    const span = { start, end: start + words.trimEnd().length };
    if (at > 0)
      return { ...span, kind, label: at === parts.length - 1 ? (closing ?? GOES_ON) : GOES_ON, length: null };
    const whole = parts.length === 1 && closing !== undefined ? `${label} ${closing}` : label;
    return { ...span, kind, label: whole, length: find.end - find.start };
  });
}

/** Masks that overlap become one that covers both: that of the attribution, else of the longer one. */
function apart(masks: readonly Mask[]): readonly Mask[] {
  const result: Mask[] = [];
  for (const mask of masks.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = result.at(-1);
    if (last === undefined || mask.start >= last.end) result.push(mask);
    else result[result.length - 1] = joined(last, mask);
  }
  return result;
}

function joined(one: Mask, other: Mask): Mask {
  const [first, second] = [one, other].toSorted(byPreference) as [Mask, Mask];
  const end = Math.max(one.end, other.end);
  return { ...first, start: one.start, end, length: first.length ?? second.length };
}

function byPreference(one: Mask, other: Mask): number {
  const attribution = Number(other.kind === "respondent") - Number(one.kind === "respondent");
  const longer = other.end - other.start - (one.end - one.start);
  return attribution || longer || MASK_KINDS.indexOf(one.kind) - MASK_KINDS.indexOf(other.kind);
}

function applied(text: string, masks: readonly Mask[]): Applied {
  const labels: Span[] = [];
  let copy = "";
  let from = 0;
  for (const { start, end, label } of masks) {
    copy += text.slice(from, start);
    labels.push({ start: copy.length, end: copy.length + label.length });
    copy += label;
    from = end;
  }
  return { text: copy + text.slice(from), labels };
}

/** The same mask at its place in the source: a label stands for all that it masks. */
function inSource(mask: Mask, labels: readonly Span[], masks: readonly Mask[]): Mask {
  const back = (offset: number, side: "start" | "end"): number => {
    const at = labels.findLastIndex(({ start }) => start < offset || (side === "start" && start === offset));
    const [label, masked] = [labels[at], masks[at]];
    if (label === undefined || masked === undefined) return offset;
    const isIn = side === "start" ? offset < label.end : offset <= label.end;
    return isIn ? masked[side] : masked.end + offset - label.end;
  };
  return { ...mask, start: back(mask.start, "start"), end: back(mask.end, "end") };
}
