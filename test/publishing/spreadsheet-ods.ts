/** Reads an OpenDocument spreadsheet, ours or one that another program wrote. */
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

type Styles = ReadonlyMap<string, XmlNode>;

export function readOds(bytes: Uint8Array): Spreadsheet {
  const parts = partsOf(bytes);
  const part = (path: string) => parsed(parts.get(path) ?? "<none/>");
  const content = part("content.xml");
  const styles: Styles = new Map(
    [...all(part("styles.xml"), "style:style"), ...all(content, "style:style")].map((style) => [
      `${style.attributes["style:family"]} ${style.attributes["style:name"]}`,
      style,
    ]),
  );
  const ranges = all(content, "table:database-range");
  const isFrozen = all(part("settings.xml"), "config:config-item").some(
    (item) => /SplitMode$/.test(item.attributes["config:name"]!) && textOf(item) === "2",
  );
  const meta = part("meta.xml");
  return {
    title: textOf(all(meta, "dc:title")[0]),
    language: textOf(all(meta, "dc:language")[0]),
    sheets: all(content, "table:table").map((table) => sheetOf(table, ranges, styles, isFrozen)),
  };
}

function sheetOf(table: XmlNode, ranges: readonly XmlNode[], styles: Styles, isFrozen: boolean): ReadSheet {
  const name = table.attributes["table:name"]!;
  const own = ranges.filter((range) => addressOf(range).sheet === name);
  const sheetStyle = styles.get(`table ${table.attributes["table:style-name"]}`);
  const spans = all(table, "table:table-cell").map(({ attributes }) => [
    Number(attributes["table:number-columns-spanned"] ?? 1),
    Number(attributes["table:number-rows-spanned"] ?? 1),
  ]);
  return {
    name,
    isHidden: all(sheetStyle ?? table, "style:table-properties").some(
      ({ attributes }) => attributes["table:display"] === "false",
    ),
    isMerged: spans.flat().some((span) => span > 1),
    isFrozen,
    isFiltered: own.some(
      (range) =>
        range.attributes["table:display-filter-buttons"] === "true" || all(range, "table:filter").length > 0,
    ),
    rows: trimmed(repeated(all(table, "table:table-row"), "rows", [], (row) => cellsOf(row, styles))),
    tables: own.map((range) => tableOf(range, table)),
    links: all(table, "text:a").map(({ attributes }) =>
      unquoted(attributes["xlink:href"]!.replace(/^#/, "").replace(/\.[A-Z]+\d+$/, "")),
    ),
  };
}

const cellsOf = (row: XmlNode, styles: Styles) =>
  repeated(all(row, "table:table-cell", "table:covered-table-cell"), "columns", NOTHING, (cell) =>
    cellOf(cell, styles),
  );

/** What stands for many empty ones up to the end of the sheet is not written out, only what lies between others. */
function repeated<Item>(
  nodes: readonly XmlNode[],
  what: "rows" | "columns",
  empty: Item,
  read: (node: XmlNode) => Item,
): Item[] {
  const items: Item[] = [];
  let skipped = 0;
  for (const node of nodes) {
    const times = Number(node.attributes[`table:number-${what}-repeated`] ?? 1);
    if (textOf(node) === "") skipped += times;
    else {
      items.push(...Array<Item>(skipped).fill(empty), ...Array<Item>(times).fill(read(node)));
      skipped = 0;
    }
  }
  return items;
}

function cellOf(cell: XmlNode, styles: Styles): ReadCell {
  const name = cell.attributes["table:style-name"] ?? "Default";
  const property = (key: string): string | undefined => {
    for (let style = styles.get(`table-cell ${name}`); style; ) {
      const found = all(style, "style:table-cell-properties").map(({ attributes }) => attributes[key])[0];
      if (found !== undefined) return found;
      style = styles.get(`table-cell ${style.attributes["style:parent-style-name"]}`);
    }
    return undefined;
  };
  const isNumber = cell.attributes["office:value-type"] === "float";
  return {
    value: isNumber
      ? Number(cell.attributes["office:value"])
      : all(cell, "text:p")
          .map((paragraph) => textOf(paragraph))
          .join("\n"),
    style: styles.get(`table-cell ${name}`)?.attributes["style:display-name"] ?? name,
    isWrapped: property("fo:wrap-option") === "wrap",
    isFilled: !["transparent", undefined].includes(property("fo:background-color")),
  };
}

function addressOf(range: XmlNode) {
  const address = range.attributes["table:target-range-address"]!;
  const [, sheet = "", first = "", last = ""] =
    /^(.*)\.(\$?[A-Z]+\$?\d+):(?:.*\.)?(\$?[A-Z]+\$?\d+)$/.exec(address) ?? [];
  return { sheet: unquoted(sheet.replace(/^\$/, "")), first, last };
}

function tableOf(range: XmlNode, table: XmlNode): ReadTable {
  const { first, last } = addressOf(range);
  const isHeaded = range.attributes["table:contains-header"] !== "false";
  const rows = all(table, "table:table-header-rows").flatMap((header) => all(header, "table:table-row"));
  return {
    name: range.attributes["table:name"]!,
    first: position(first),
    last: position(last),
    headerRows: isHeaded ? rows.length : 0,
    columns: null,
  };
}
