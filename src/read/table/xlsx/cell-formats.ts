/** How the cells of a workbook show numbers, by the number of their style. */
import { eachElement } from "../../ingest/xml/xml-elements.ts";
import { formatOfCode, GENERAL, type NumberFormat } from "./format-code.ts";

/** Formats that no file spells, by their numbers; those of East Asia are told from the value. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  18: "h:mm",
  19: "h:mm:ss",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy-mm-dd h:mm",
  32: "h:mm",
  33: "h:mm:ss",
  34: "h:mm",
  35: "h:mm:ss",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss",
};
const DATES: readonly (readonly [first: number, last: number])[] = [
  [14, 17],
  [27, 31],
  [36, 36],
  [50, 58],
];

/**
 * @param data - `styles.xml`
 * @param what - the file is, with its article
 */
export async function cellFormats(data: Buffer, what: string): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  await eachElement(data, what, ["styleSheet/numFmts", "styleSheet/cellXfs"], ({ name, attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    if (name === "numFmt") codes.set(id, attributes.formatCode ?? "");
    else if (name === "xf") ids.push(id);
  });
  const known = new Map<number, NumberFormat>();
  for (const id of ids) if (!known.has(id)) known.set(id, formatOfId(id, codes.get(id)));
  return ids.map((id) => known.get(id)!);
}

function formatOfId(id: number, own: string | undefined): NumberFormat {
  const isDate = DATES.some(([first, last]) => id >= first && id <= last);
  const code = own ?? BUILT_IN[id] ?? (isDate ? "yyyy-mm-dd" : null);
  return code === null ? GENERAL : formatOfCode(code);
}
