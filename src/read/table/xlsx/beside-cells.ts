/** Counts what stands beside the cells of a sheet of Excel's, and is not read: comments, and text in what is drawn. */
import { parsingXml } from "../../ingest/xml/xml-events.ts";
import type { SheetNotes } from "../sheet-notes.ts";
import type { Part } from "./workbook-parts.ts";

/** Old comments stand beside each threaded one, to say that it is there. */
export async function besideCells(parts: readonly Part[], what: string, notes: SheetNotes): Promise<void> {
  for (const { kind, entry } of parts) {
    const counted = kind === "comments" ? "comment" : kind === "drawing" ? "txBody" : null;
    if (counted === null) continue;
    let number = 0;
    const words = { isIn: false, isFound: false };
    const events = {
      open: (name: string) => {
        if (name !== counted) return;
        words.isIn = true;
        words.isFound = false;
      },
      text: (text: string) => {
        words.isFound ||= words.isIn && text.trim() !== "";
      },
      close: (name: string) => {
        if (name !== counted) return;
        words.isIn = false;
        if (words.isFound) number++;
      },
    };
    for await (const _ of parsingXml(entry.stream(), what, events));
    if (number > 0) notes.add(kind === "comments" ? "comment" : "box", 0, 0, number);
  }
}
