/** Sources that may have been read wrongly, and words that are in no response, as lists. */
import type { RunRecord, SourceNote } from "../model/run.ts";
import { fill } from "../style/fill.ts";
import type { Style } from "../style/style.ts";
import { list, paragraph } from "./blocks.ts";
import type { Block } from "./document.ts";

export function doubts(
  { inDoubt, inNoResponse }: Pick<RunRecord, "inDoubt" | "inNoResponse">,
  style: Style,
): readonly Block[] {
  const words = style.words.summary;
  const items = (notes: readonly SourceNote[], template: string) =>
    list(
      notes.map(({ source, line, found, hint }) =>
        fill(template, { source: line === null ? source : `${source}:${line}`, found, hint }),
      ),
    );
  return [
    ...(inDoubt.length === 0 ? [] : [paragraph(words.inDoubt), items(inDoubt, words.inDoubtItem)]),
    ...(inNoResponse.length === 0
      ? []
      : [paragraph(words.inNoResponse), items(inNoResponse, words.inNoResponseItem)]),
  ];
}
