/** Lists the sheets of an OpenDocument workbook, in one pass over its content. */
import { parsingXml, type XmlEvents } from "../../ingest/xml/xml-events.ts";

export interface OdsSheet {
  readonly name: string;
  readonly isHidden: boolean;
}

/** @param chunks - of `content.xml` */
export async function listedSheets(
  chunks: AsyncIterable<Buffer>,
  what: string,
): Promise<readonly OdsSheet[]> {
  const sheets: { name: string; style: string }[] = [];
  const hidden = new Set<string>();
  let style = "";
  let depth = 0;
  let aside = 0;
  const events: XmlEvents = {
    open: (name, attributes) => {
      if (name === "tracked-changes") aside++;
      else if (name === "style") style = attributes.name ?? "";
      else if (name === "table-properties" && attributes.display === "false") hidden.add(style);
      else if (name === "table" && aside === 0 && depth++ === 0)
        sheets.push({ name: attributes.name ?? "", style: attributes["style-name"] ?? "" });
    },
    text: () => undefined,
    close: (name) => {
      if (name === "tracked-changes") aside--;
      else if (name === "table" && aside === 0) depth--;
    },
  };
  for await (const _ of parsingXml(chunks, what, events));
  return sheets.map(({ name, style }) => ({ name, isHidden: hidden.has(style) }));
}
