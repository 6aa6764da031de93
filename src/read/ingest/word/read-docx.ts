/** Reads the text of a Word document (DOCX). */
import { blocksText } from "../blocks/blocks-text.ts";
import { type FormText, formText } from "../form-text.ts";
import { elementsOf, type MarkupElement } from "../xml/xml-elements.ts";
import { DocxBody } from "./docx-body.ts";
import { docxLists } from "./docx-lists.ts";
import { docxParts } from "./docx-parts.ts";
import { paragraphWords } from "./docx-runs.ts";
import { paragraphStyles } from "./paragraph-styles.ts";

/**
 * Tracked changes are read as accepted; notes and text boxes stand after the paragraph that they belong to; headers and
 * footers of pages, comments and hidden words are left out, and said.
 *
 * @throws FileRefusal where it is damaged, or beyond the limits
 */
export async function readDocx(data: Buffer, source: string): Promise<FormText> {
  const parts = await docxParts(data);
  const notesOf = async (kind: "footnote" | "endnote") => {
    const found = (await parts.childrenOf(`${kind}s.xml`, `${kind}s`)).filter(
      ({ attributes }) => !attributes.type || attributes.type === "normal",
    );
    return new Map(found.map((note) => [note.attributes.id ?? "", note]));
  };
  const styles = paragraphStyles(await parts.childrenOf("styles.xml", "styles"));
  const labelOf = docxLists(await parts.childrenOf("numbering.xml", "numbering"));
  const notes = { footnote: await notesOf("footnote"), endnote: await notesOf("endnote") };
  const body = new DocxBody({ styles, labelOf, notes });
  await parts.eachOfBody((element) => body.read(element));
  const { counts } = body;
  let margins = 0;
  for (const name of parts.names.filter((one) => /^(?:header|footer)\d*\.xml$/.test(one))) {
    const root = name.startsWith("header") ? "hdr" : "ftr";
    margins += (await parts.childrenOf(name, root)).map(wordsOf).reduce((sum, words) => sum + words, 0);
  }
  const comments = (await parts.childrenOf("comments.xml", "comments")).length;
  return formText(blocksText(body.blocks), source, {
    changes: counts.inserted + counts.deleted,
    notes: counts.notes,
    boxes: counts.boxes,
    margins,
    comments,
    hidden: counts.hidden,
  });
}

function wordsOf(element: MarkupElement): number {
  if (element.name === "p") {
    const text = paragraphWords(element)
      .pieces.map((piece) => piece.text)
      .join(" ");
    return text.match(/\S+/g)?.length ?? 0;
  }
  return elementsOf(element).reduce((sum, child) => sum + wordsOf(child), 0);
}
