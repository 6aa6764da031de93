/** Reads the words of one paragraph of a Word document: tracked changes as accepted, boxes and notes set aside. */

import { symbolOf } from "../lists/symbols.ts";
import { childOf, elementsOf, type MarkupElement } from "../xml/xml-elements.ts";

/** What is inside a paragraph, in pieces: a page may end within it. */
export interface ParagraphWords {
  readonly pieces: readonly { readonly text: string; readonly startsPage: boolean }[];
  /** A page ends inside the last piece. */
  readonly endsPage: boolean;
  /** Text boxes that are anchored in it. */
  readonly boxes: readonly MarkupElement[];
  readonly notes: readonly { readonly kind: "footnote" | "endnote"; readonly id: string }[];
  readonly inserted: number;
  readonly deleted: number;
  readonly hidden: number;
}

/** Nothing of these is text that one reads. */
const SILENT = new Set(
  "pPr rPr sdtPr sdtEndPr delText delInstrText instrText moveFrom ffData fldData rt docPr cNvPr annotationRef commentReference lastRenderedPageBreak object tblPr".split(
    " ",
  ),
);

export function paragraphWords(paragraph: MarkupElement): ParagraphWords {
  const pieces: { text: string; startsPage: boolean }[] = [{ text: "", startsPage: false }];
  const boxes: MarkupElement[] = [];
  const notes: { kind: "footnote" | "endnote"; id: string }[] = [];
  const counts = { inserted: 0, deleted: 0, hidden: 0 };
  let endsPage = false;
  const add = (text: string) => {
    pieces.at(-1)!.text += text;
  };
  const read = (element: MarkupElement): void => {
    const { name, attributes } = element;
    if (name === "del" || name === "moveFrom") counts.deleted++;
    if (name === "ins" || name === "moveTo") counts.inserted++;
    if (name === "lastRenderedPageBreak") {
      if (pieces.at(-1)!.text.trim() === "") pieces.at(-1)!.startsPage = true;
      else endsPage = true;
    }
    if (SILENT.has(name) || name === "del") return;
    if (name === "t") add(element.nodes.filter((node) => typeof node === "string").join(""));
    else if (name === "br" && attributes.type === "page") pieces.push({ text: "", startsPage: true });
    else if (name === "br" || name === "cr") add("\n");
    else if (name === "tab" || name === "ptab") add("\t");
    else if (name === "noBreakHyphen") add("-");
    else if (name === "sym") add(symbolOf(attributes.font ?? "", Number.parseInt(attributes.char ?? "", 16)));
    else if (name === "footnoteReference" || name === "endnoteReference")
      notes.push({ kind: name === "footnoteReference" ? "footnote" : "endnote", id: attributes.id ?? "" });
    else if (name === "txbxContent") boxes.push(element);
    else if (name === "AlternateContent") read(chosen(element));
    else if (name === "r" && isHidden(element)) counts.hidden++;
    else for (const child of elementsOf(element)) read(child);
  };
  for (const child of elementsOf(paragraph)) read(child);
  return { pieces, endsPage, boxes, notes, ...counts };
}

/** A picture or a box is given twice, for newer programs and for older ones. */
const chosen = (element: MarkupElement): MarkupElement =>
  childOf(element, "Choice") ?? childOf(element, "Fallback") ?? { ...element, name: "none", nodes: [] };

function isHidden(run: MarkupElement): boolean {
  const vanish = childOf(run, "rPr", "vanish");
  return vanish !== undefined && !/^(?:0|false|off)$/.test(vanish.attributes.val ?? "1");
}
