/** Opens the package of a Word document and finds the parts that hold its words. */
import { FileRefusal } from "../file-refusal.ts";
import { eachElement, type MarkupElement } from "../xml/xml-elements.ts";
import { OFFICE_LIMITS } from "../zip/office-limits.ts";
import { openZip, type ZipEntry } from "../zip/zip-archive.ts";

const WHAT = "a Word document";

export interface DocxParts {
  /** @returns the children of the root of a part beside the document, or none where it is not there */
  childrenOf(part: string, root: string): Promise<readonly MarkupElement[]>;
  eachOfBody(visit: (element: MarkupElement) => void): Promise<void>;
  /** Names of parts beside the document. */
  readonly names: readonly string[];
}

export async function docxParts(data: Buffer): Promise<DocxParts> {
  const entries = await openZip(data, WHAT, OFFICE_LIMITS);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const main = await mainPart(byName);
  const folder = main.name.slice(0, main.name.lastIndexOf("/") + 1);
  return {
    names: entries
      .map(({ name }) => name)
      .flatMap((name) => (name.startsWith(folder) ? [name.slice(folder.length)] : [])),
    async childrenOf(part, root) {
      const entry = byName.get(`${folder}${part}`.toLowerCase());
      const found: MarkupElement[] = [];
      if (entry !== undefined)
        await eachElement(await entry.read(), WHAT, [root], (element) => found.push(element));
      return found;
    },
    eachOfBody: async (visit) => eachElement(await main.read(), WHAT, ["document/body"], visit),
  };
}

/** The part that the package itself calls its document. */
async function mainPart(byName: ReadonlyMap<string, ZipEntry>): Promise<ZipEntry> {
  const relations = byName.get("_rels/.rels");
  let target = "word/document.xml";
  if (relations !== undefined) {
    await eachElement(await relations.read(), WHAT, ["Relationships"], ({ attributes }) => {
      if (attributes.Type?.endsWith("/officeDocument"))
        target = (attributes.Target ?? target).replace(/^\//, "");
    });
  }
  const main = byName.get(target.toLowerCase());
  if (main !== undefined) return main;
  throw new FileRefusal([`${WHAT}, damaged (its text is not in it)`, "a whole file", "get the file again"]);
}
