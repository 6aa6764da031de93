/** Sources that may have been read wrongly, and words that are in no response: what was seen, and where. */
import type { SourceNote } from "../model/run.ts";
import { type Html, html } from "./html.ts";
import type { Material } from "./material.ts";
import { table } from "./table.ts";

/** @returns null where no source is in doubt and no words are in no response */
export function doubts({ results, words }: Material): Html | null {
  const { inDoubt, inNoResponse } = results.record;
  if (inDoubt.length + inNoResponse.length === 0) return null;
  const rows = (notes: readonly SourceNote[]) =>
    notes.map(({ source, line, found, hint }) => [line === null ? source : `${source}:${line}`, found, hint]);
  const columns = [{ label: words.source }, { label: words.seen }, { label: words.whatToDo }];
  const inDoubtTable = table({ caption: words.inDoubtCaption, columns, rows: rows(inDoubt) });
  const inNoneTable = table({ caption: words.inNoResponseCaption, columns, rows: rows(inNoResponse) });
  return html`${inDoubt.length === 0 ? null : html`<p class="warning">${words.inDoubt}</p>\n${inDoubtTable}`}${
    inNoResponse.length === 0 ? null : inNoneTable
  }`;
}
