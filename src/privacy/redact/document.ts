/** Redacts the text of a document: every line of the copy is that line of the source. */
import type { Span } from "../../model/document.ts";
import type { LineRange, Response } from "../../model/response.ts";
import type { SplitResponse } from "../../model/split.ts";
import { attributionFinds } from "./attribution.ts";
import { findNamesAndData } from "./find-names-and-data.ts";
import { joinedLines, lineSpans } from "./joined-lines.ts";
import { type Find, type Mask, masksOf, redacted } from "./mask.ts";
import type { MaskRow } from "./mask-row.ts";
import { ownAddress } from "./own-address.ts";
import { ownFinder } from "./own-finds.ts";
import type { Redaction } from "./redaction.ts";

/** A response, the lines in which its text stands, and how its attribution is printed. */
export interface Printed {
  readonly response: Response;
  readonly found: Pick<SplitResponse, "bodyLines" | "attributionKind">;
}

export interface RedactedDocument {
  /** Every line ends with `\n`, but maybe the last. */
  readonly text: string;
  /** In order; responses by their ordinals. */
  readonly rows: readonly MaskRow<number>[];
}

/**
 * Looks at the whole text, and at each response as it reads without page furniture: a number or a name may go on over
 * a page break.
 */
export function redactDocument(
  source: string,
  printed: readonly Printed[],
  redaction: Redaction,
): RedactedDocument {
  const text = source.replace(/\r\n?/g, "\n");
  const shortened = ownAddress(printed.map(({ response }) => response.attribution));
  const namesAndData: FindIn = (some) =>
    findNamesAndData(some, redaction.names).map((find) => shortened(find, some));
  const finders = printed.map((one) => responseFinder(one, redaction, namesAndData));
  const copy = redacted(text, (some) => {
    const lines = lineSpans(some);
    const everywhere = namesAndData(some).flatMap((find) => masksOf(some, find));
    return [...everywhere, ...finders.flatMap((find) => find(some, lines))];
  });
  const lines = lineSpans(text);
  if (lineSpans(copy.text).length !== lines.length)
    throw new Error("The copy has not the lines of its source.");
  return { text: copy.text, rows: rowsOf(copy.masks, lines, printed) };
}

type FindIn = (text: string) => readonly Find[];

/** @returns finds what is to be masked in the lines of one response */
function responseFinder({ response, found }: Printed, redaction: Redaction, namesAndData: FindIn) {
  const { attribution, lines: places } = response;
  const own = ownFinder(attribution, response.text, ({ status }) => status === "anonymous", redaction);
  return (text: string, lines: readonly Span[]): readonly Mask[] => {
    const body = joinedLines(
      text,
      found.bodyLines.map((number) => lines[number - 1]!),
    );
    const inBody = [...own(body.text, "text"), ...namesAndData(body.text)];
    const masks = inBody.flatMap((find) => masksOf(body.text, find)).map(body.back);
    if (places.attribution === null) return masks;
    const [first, last] = places.attribution;
    const printed = joinedLines(text, lines.slice(first - 1, last));
    const others = namesAndData(printed.text);
    const inAttribution = [
      ...attributionFinds(printed.text, attribution, found.attributionKind, others, redaction),
      ...own(printed.text, "attribution"),
    ];
    return [...masks, ...inAttribution.flatMap((find) => masksOf(printed.text, find)).map(printed.back)];
  };
}

function rowsOf(
  masks: readonly Mask[],
  lines: readonly Span[],
  printed: readonly Printed[],
): readonly MaskRow<number>[] {
  const owners = ownersOf(printed);
  let at = 0;
  return masks.flatMap(({ start, kind, label, length }): readonly MaskRow<number>[] => {
    while (lines[at + 1] !== undefined && lines[at + 1]!.start <= start) at++;
    if (length === null) return [];
    const line = at + 1;
    const column = start - lines[at]!.start + 1;
    return [{ line, column, kind, length, replacement: label, response: owners.get(line) ?? null }];
  });
}

/** The ordinal of the response that a line belongs to; one that several share is the first one's. */
function ownersOf(printed: readonly Printed[]): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  const own = (range: LineRange | null, ordinal: number): void => {
    for (let line = range?.[0] ?? 1; line <= (range?.[1] ?? 0); line++) {
      if (!owners.has(line)) owners.set(line, ordinal);
    }
  };
  for (const { response } of printed) {
    const { header, body, attribution } = response.lines;
    for (const range of [header, body, attribution]) own(range, response.ordinal);
  }
  return owners;
}
