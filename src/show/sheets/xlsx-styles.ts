/** The cell styles of an Office Open XML spreadsheet: formats in the order of `CELL_STYLES`. */
import { CELL_STYLES, type CellStyle, type StyleFacts } from "./cell-styles.ts";
import type { Workbook } from "./workbook.ts";
import { SPREADSHEET } from "./xlsx-relations.ts";
import { element } from "./xml.ts";

const NUMBERS = new Map(CELL_STYLES.map(({ style }, at) => [style, at]));

/** @returns the number that cells refer to */
export const xlsxStyleNumber = (style: CellStyle): number => NUMBERS.get(style)!;

/** By decimals: `#,##0` and `#,##0.00` are Excel's own, tenths are ours. */
const FORMATS: readonly number[] = [3, 164, 4];

export function xlsxStyles({ font }: Workbook): string {
  const list = (name: string, items: readonly string[]) => element(name, { count: items.length }, items);
  const val = (name: string, value: string | number) => element(name, { val: value });
  const fontOf = ({ size, isBold, isUnderlined }: StyleFacts) =>
    element("font", {}, [
      ...(isBold ? [element("b")] : []),
      ...(isUnderlined ? [element("u")] : []),
      val("sz", size),
      val("name", font),
      // Swiss: what to take where the font is not there.
      val("family", 2),
    ]);
  const formatOf = (facts: StyleFacts, at: number, xfId?: number) =>
    element(
      "xf",
      {
        numFmtId: facts.decimals === undefined ? 0 : FORMATS[facts.decimals],
        fontId: at,
        fillId: 0,
        borderId: facts.isRuled ? 1 : 0,
        xfId,
        applyNumberFormat: 1,
        applyFont: 1,
        applyBorder: 1,
        applyAlignment: 1,
      },
      element("alignment", { horizontal: facts.isRight ? "right" : undefined, vertical: "top", wrapText: 1 }),
    );
  return element("styleSheet", { xmlns: SPREADSHEET.xmlns }, [
    list("numFmts", [element("numFmt", { numFmtId: FORMATS[1], formatCode: "#,##0.0" })]),
    list("fonts", CELL_STYLES.map(fontOf)),
    // Programs take these two for granted, in this order.
    list(
      "fills",
      ["none", "gray125"].map((patternType) => element("fill", {}, element("patternFill", { patternType }))),
    ),
    list(
      "borders",
      [undefined, "thin"].map((style) =>
        element("border", {}, [
          ...["left", "right", "top"].map((side) => element(side)),
          element("bottom", { style }),
          element("diagonal"),
        ]),
      ),
    ),
    list(
      "cellStyleXfs",
      CELL_STYLES.map((facts, at) => formatOf(facts, at)),
    ),
    list(
      "cellXfs",
      CELL_STYLES.map((facts, at) => formatOf(facts, at, at)),
    ),
    list(
      "cellStyles",
      CELL_STYLES.map(({ name, builtin }, at) =>
        element("cellStyle", { name, xfId: at, builtinId: builtin }),
      ),
    ),
  ]);
}
