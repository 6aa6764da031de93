/** Reads the text of an OpenDocument text (ODT). */
import { blocksText } from "../blocks/blocks-text.ts";
import { FileRefusal } from "../file-refusal.ts";
import { type FormText, formText } from "../form-text.ts";
import { childOf, eachElement, elementsOf, type MarkupElement } from "../xml/xml-elements.ts";
import { OFFICE_LIMITS } from "../zip/office-limits.ts";
import { openZip } from "../zip/zip-archive.ts";
import { OdtBody } from "./odt-body.ts";
import { odtStyles } from "./odt-styles.ts";
import { odtWords } from "./odt-words.ts";

const WHAT = "an OpenDocument text";

/**
 * Tracked changes are read as accepted; notes and text boxes stand after the paragraph that they belong to; headers and
 * footers of pages and comments are left out, and said.
 *
 * @throws FileRefusal where it is damaged, has a password, or is beyond the limits
 */
export async function readOdt(data: Buffer, source: string): Promise<FormText> {
  const entries = new Map((await openZip(data, WHAT, OFFICE_LIMITS)).map((entry) => [entry.name, entry]));
  const eachOf = async (
    part: string,
    parents: readonly string[],
    visit: (one: MarkupElement, parent: string) => void,
  ) => {
    const entry = entries.get(part);
    if (entry !== undefined) await eachElement(await entry.read(), WHAT, parents, visit);
  };
  await eachOf("META-INF/manifest.xml", ["manifest"], (file) => {
    if (childOf(file, "encryption-data") !== undefined) throw new FileRefusal(LOCKED, "source-encrypted");
  });
  if (!entries.has("content.xml"))
    throw new FileRefusal([`${WHAT}, damaged (its text is not in it)`, "a whole file", "get the file again"]);
  const styles: MarkupElement[] = [];
  let margins = 0;
  await eachOf(
    "styles.xml",
    ["document-styles/styles", "document-styles/automatic-styles", "document-styles/master-styles"],
    (one, parent) => {
      if (!parent.endsWith("master-styles")) styles.push(one);
      else margins += wordsOf(one);
    },
  );
  // Their styles come before the words in the file.
  let body: OdtBody | null = null;
  await eachOf(
    "content.xml",
    ["document-content/automatic-styles", "document-content/body/text"],
    (one, parent) => {
      if (parent.endsWith("automatic-styles")) styles.push(one);
      else {
        body ??= new OdtBody(odtStyles(styles));
        body.read(one);
      }
    },
  );
  const { blocks, counts } = body ?? new OdtBody(odtStyles([]));
  return formText(blocksText(blocks), source, { ...counts, margins });
}

function wordsOf(element: MarkupElement): number {
  if (element.name === "p" || element.name === "h") return odtWords(element).text.match(/\S+/g)?.length ?? 0;
  return elementsOf(element).reduce((sum, child) => sum + wordsOf(child), 0);
}

const LOCKED = [
  `${WHAT} with a password`,
  "one that opens without",
  "save a copy without the password",
] as const;
