/** Makes a Word document the same on each run: the library writes the present time into it, in two places. */
import { strToU8, unzipSync } from "fflate";
import { xmlEscaped } from "../../text/xml-escaped.ts";
import { zip } from "../zip.ts";

const TYPES = "[Content_Types].xml";
const PROPERTIES = "docProps/core.xml";

export interface Properties {
  readonly title: string;
  readonly language: string;
}

/** @returns the same document with these properties and without dates; the parts by name, after the list of types */
export function sameBytes(bytes: Uint8Array, properties: Properties): Uint8Array {
  const parts = unzipSync(bytes);
  parts[PROPERTIES] = strToU8(coreXml(properties));
  const isFile = (name: string) => !name.endsWith("/");
  const names = Object.keys(parts)
    .filter((name) => isFile(name) && name !== TYPES)
    .sort();
  return zip([TYPES, ...names].map((path) => ({ path, bytes: parts[path]! })));
}

/** See ECMA-376, part 2, clause 8: dates may be left out. */
function coreXml({ title, language }: Properties): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlEscaped(title)}</dc:title><dc:language>${xmlEscaped(language)}</dc:language></cp:coreProperties>
`;
}
