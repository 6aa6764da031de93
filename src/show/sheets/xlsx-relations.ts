/** How the parts of an Office Open XML file refer to one another. */
import { element } from "./xml.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The namespaces of sheets, of their workbook and of its styles. */
export const SPREADSHEET = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": OFFICE,
};

/** What a part is to the one that refers to it, and its path from there. */
export type XlsxRelation = readonly [kind: string, target: string];

/** @returns the first as `rId1`, and so on */
export function relations(all: readonly XlsxRelation[]): string {
  const one = ([kind, target]: XlsxRelation, at: number) => {
    const type = kind === "core-properties" ? `${PACKAGE}/metadata/${kind}` : `${OFFICE}/${kind}`;
    return element("Relationship", { Id: `rId${at + 1}`, Type: type, Target: target });
  };
  return element("Relationships", { xmlns: PACKAGE }, all.map(one));
}
