/** Reads an Office Open XML spreadsheet, ours or one that another program wrote. */
import {
  NOTHING,
  position,
  type ReadCell,
  type ReadSheet,
  type ReadTable,
  type Spreadsheet,
  trimmed,
  unquoted,
} from "./spreadsheet.ts";
import { all, parsed, partsOf, textOf, type XmlNode } from "./spreadsheet-xml.ts";

type Read = (path: string) => XmlNode;
type Format = Omit<ReadCell, "value">;

export function readXlsx(bytes: Uint8Array): Spreadsheet {
  const parts = partsOf(bytes);
  const read: Read = (path) => parsed(parts.get(path) ?? "<none/>");
  const book = read("xl/workbook.xml");
  const core = read("docProps/core.xml");
  const targets = relationsOf(read, "xl/_rels/workbook.xml.rels");
  const texts = all(read("xl/sharedStrings.xml"), "si").map((item) =>
    all(item, "t")
      .map((text) => plain(textOf(text)))
      .join(""),
  );
  const formats = formatsOf(read("xl/styles.xml"));
  const isFiltered = all(book, "definedName").some(({ attributes }) =>
    /_FilterDatabase/.test(attributes.name!),
  );
  return {
    title: textOf(all(core, "dc:title")[0]),
    language: textOf(all(core, "dc:language")[0]),
    sheets: all(book, "sheet").map(({ attributes }) => {
      const file = targets.get(attributes["r:id"]!)!;
      const sheet = sheetOf(read, file, texts, formats);
      return {
        ...sheet,
        name: plain(attributes.name!),
        isHidden: (attributes.state ?? "visible") !== "visible",
        isFiltered: sheet.isFiltered || isFiltered,
      };
    }),
  };
}

/** `_x005F_` and the like are escapes. */
const plain = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function relationsOf(read: Read, path: string): ReadonlyMap<string, string> {
  return new Map(
    all(read(path), "Relationship").map(({ attributes }) => [
      attributes.Id!,
      `xl/${attributes.Target!.replace(/^\.\.\/|^\/xl\//, "")}`,
    ]),
  );
}

function sheetOf(read: Read, file: string, texts: readonly string[], formats: readonly Format[]): ReadSheet {
  const sheet = read(file);
  const targets = relationsOf(read, file.replace("worksheets/", "worksheets/_rels/").concat(".rels"));
  const tables = all(sheet, "tablePart").map(({ attributes }) => read(targets.get(attributes["r:id"]!)!));
  const rows: ReadCell[][] = [];
  for (const cell of all(sheet, "c")) {
    const [row, column] = position(cell.attributes.r!);
    while (rows.length <= row) rows.push([]);
    while (rows[row]!.length < column) rows[row]!.push(NOTHING);
    rows[row]!.push({ ...formats[Number(cell.attributes.s ?? 0)]!, value: cellValue(cell, texts) });
  }
  return {
    name: "",
    isHidden: false,
    isMerged: all(sheet, "mergeCell").length > 0,
    isFrozen: all(sheet, "pane").some(({ attributes }) => /frozen/i.test(attributes.state ?? "")),
    isFiltered: [sheet, ...tables].some((node) => all(node, "autoFilter").length > 0),
    rows: trimmed(rows),
    tables: tables.flatMap((node) => all(node, "table").map(tableOf)),
    links: all(sheet, "hyperlink").map(({ attributes }) =>
      unquoted(plain(attributes.location ?? "").replace(/[!.]\$?[A-Z]+\$?\d+$/, "")),
    ),
  };
}

function cellValue(cell: XmlNode, texts: readonly string[]): string | number {
  const value = textOf(all(cell, "v")[0]);
  if (value === "") return "";
  if (cell.attributes.t === "s") return texts[Number(value)]!;
  return cell.attributes.t === "str" ? value : Number(value);
}

function tableOf({ attributes, children }: XmlNode): ReadTable {
  const [first = "", last = ""] = attributes.ref!.split(":");
  return {
    name: attributes.displayName!,
    first: position(first),
    last: position(last),
    headerRows: Number(attributes.headerRowCount ?? 1),
    columns: all({ name: "", attributes: {}, children }, "tableColumn").map((column) =>
      plain(column.attributes.name!),
    ),
  };
}

function formatsOf(styles: XmlNode): readonly Format[] {
  const patterns = all(styles, "patternFill").map(({ attributes }) => attributes.patternType);
  const names = new Map(
    all(styles, "cellStyle").map(({ attributes }) => [attributes.xfId, attributes.name!]),
  );
  return all(styles, "cellXfs")
    .flatMap((formats) => all(formats, "xf"))
    .map((format) => ({
      style: names.get(format.attributes.xfId) ?? "",
      isWrapped: all(format, "alignment").some(({ attributes }) =>
        /^(1|true)$/.test(attributes.wrapText ?? ""),
      ),
      isFilled: !["none", undefined].includes(patterns[Number(format.attributes.fillId ?? 0)]),
    }));
}
