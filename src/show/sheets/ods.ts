/** A workbook as an OpenDocument spreadsheet: https://docs.oasis-open.org/office/OpenDocument/v1.2/ */

import { xmlEscaped } from "../../text/xml-escaped.ts";
import { type ArchiveFile, archive } from "./archive.ts";
import { odsContent } from "./ods-content.ts";
import { ODS_NAMESPACES, odsStyles } from "./ods-styles.ts";
import type { Workbook } from "./workbook.ts";
import { DECLARATION, element } from "./xml.ts";

const MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";

/** @returns the bytes of the file, the same for the same workbook */
export function ods(workbook: Workbook): Uint8Array {
  const parts: readonly ArchiveFile[] = [
    { path: "content.xml", text: DECLARATION + odsContent(workbook) },
    { path: "meta.xml", text: DECLARATION + meta(workbook) },
    { path: "styles.xml", text: DECLARATION + odsStyles(workbook) },
  ];
  return archive([
    { path: "mimetype", text: MIMETYPE, isStored: true },
    { path: "META-INF/manifest.xml", text: DECLARATION + manifest(parts) },
    ...parts,
  ]);
}

function meta({ title, language, generator }: Workbook): string {
  return element(
    "office:document-meta",
    ODS_NAMESPACES,
    element("office:meta", {}, [
      element("meta:generator", {}, xmlEscaped(generator)),
      element("dc:title", {}, xmlEscaped(title)),
      element("dc:language", {}, xmlEscaped(language)),
    ]),
  );
}

function manifest(parts: readonly ArchiveFile[]): string {
  const entry = (path: string, type: string) =>
    element("manifest:file-entry", { "manifest:full-path": path, "manifest:media-type": type });
  return element(
    "manifest:manifest",
    {
      "xmlns:manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
      "manifest:version": ODS_NAMESPACES["office:version"],
    },
    [entry("/", MIMETYPE), ...parts.map(({ path }) => entry(path, "text/xml"))],
  );
}
