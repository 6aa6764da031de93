/** Reads the lines that a layout file tells by a label: `Topics:`, `Name:`, `Organisation:`, `Comment:`. */
import { type ContentLine, wrapsNaturally } from "../../../cues/content-line.ts";
import type { LayoutForm } from "../../../model/layout-form.ts";
import { anyOf } from "../../../text/any-of.ts";
import { lineLabel } from "../records/line-label.ts";

export type LabelledPart = "topics" | "name" | "organisation" | "text";

/** What stands behind a label, over as many lines as it wraps. */
export interface Field {
  readonly part: LabelledPart;
  readonly value: string;
  /** Content lines, the one after the last not included. */
  readonly at: number;
  readonly to: number;
}

/** @returns the field that begins at a content line, of those before `end`; null where none does */
export type FieldReader = (lines: readonly ContentLine[], at: number, end: number) => Field | null;

interface Label {
  readonly part: LabelledPart;
  readonly open: RegExp;
}

/** @returns the label that a line begins with */
export function labelReader({ topics, attribution, textLabels }: LayoutForm) {
  const words: Readonly<Record<LabelledPart, readonly string[]>> = {
    topics: topics?.labels ?? [],
    name: attribution?.labels.name ?? [],
    organisation: attribution?.labels.organisation ?? [],
    text: textLabels,
  };
  const labels = (Object.keys(words) as LabelledPart[]).flatMap((part): Label[] =>
    words[part].length === 0 ? [] : [{ part, open: opening(words[part]) }],
  );
  return (text: string): Label | null => labels.find(({ open }) => open.test(text)) ?? null;
}

/** What lines of text are wrapped at, at least: in a document of a few short lines nothing shows it. */
export const NARROWEST = 60;

const OPEN_END = /[;,|/]$/u;

/** @param width - what lines are wrapped at */
export function fieldReader(labelOf: ReturnType<typeof labelReader>, width: number): FieldReader {
  return (lines, at, end) => {
    const label = labelOf(lines[at]!.text);
    if (label === null) return null;
    let value = lines[at]!.text.replace(label.open, "");
    let to = at + 1;
    if (label.part === "text") return { part: label.part, value, at, to };
    for (; to < end; to++) {
      const next = lines[to]!;
      const isWrapped = wrapsNaturally(lines[to - 1]!.text, next.text, Math.max(width, NARROWEST));
      if (next.afterBlank || labelOf(next.text) !== null || lineLabel(next.text) !== null) break;
      if (value !== "" && !isWrapped && !OPEN_END.test(value)) break;
      value = `${value} ${next.text}`.trim();
    }
    return { part: label.part, value, at, to };
  };
}

/** White space in and before the end of a label may be wider than in the file. */
function opening(words: readonly string[]): RegExp {
  const end = /\s*([:.–—-]?)$/u;
  const any = words.map((one) => {
    const [, mark = ""] = end.exec(one.trim())!;
    const last = mark === "" ? "(?!\\p{L})" : `\\s*${anyOf([mark])}`;
    return `${anyOf([one.trim().replace(end, "")], "\\s+")}${last}`;
  });
  return new RegExp(`^(?:${any.join("|")})\\s*`, "iu");
}

/** @returns what begins a name and is no part of it; null where the file says nothing */
export const strips = (words: readonly string[] = []): RegExp | null =>
  words.length === 0 ? null : opening(words);
