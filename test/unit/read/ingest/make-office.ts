/** Packs office documents from their XML, as small as they can be. */
import { strToU8, type Zippable, zipSync } from "fflate";

/** What a package says that it is stands in it as it is. */
const packed = (parts: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, text]) => [
          name,
          [strToU8(text), { level: name === "mimetype" ? 0 : 6 }],
        ]),
      ) as Zippable,
    ),
  );

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** @param parts - beside the document, by their names: what is inside of their root */
export function makeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  const rooted = Object.entries(parts).map(([name, inside]) => {
    const root = /^(header|footer)/.test(name)
      ? name.startsWith("header")
        ? "hdr"
        : "ftr"
      : name.replace(/\d*\.xml$/, "");
    return [`word/${name}`, `<w:${root} ${W}>${inside}</w:${root}>`] as const;
  });
  return packed({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(rooted),
  });
}

/** A paragraph of Word. @param properties - inside of its `pPr` */
export const wordP = (text: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const NAMESPACES = ["office", "text", "style", "fo", "table", "draw"].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);

/** @param styles - inside of the automatic styles */
export function makeOdt(body: string, styles = "", parts: Readonly<Record<string, string>> = {}): Buffer {
  return packed({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<office:document-content ${NAMESPACES.join(" ")}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...parts,
  });
}
