/** The texts of an Office Open XML spreadsheet, each written once and referred to by number. */

import { xmlEscaped } from "../../text/xml-escaped.ts";
import { SPREADSHEET } from "./xlsx-relations.ts";
import { element } from "./xml.ts";

export interface Strings {
  /** @returns the number of the text */
  add(text: string): number;
  xml(): string;
}

export function startStrings(): Strings {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    add(text) {
      uses += 1;
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    xml: () =>
      element(
        "sst",
        { xmlns: SPREADSHEET.xmlns, count: uses, uniqueCount: numbers.size },
        [...numbers.keys()].map((text) =>
          element("si", {}, element("t", { "xml:space": "preserve" }, xmlEscaped(xString(text)))),
        ),
      ),
  };
}

/** What would be read as an escape, `_x0041_` for `A`, is escaped itself; see ST_Xstring, ECMA-376 part 1, 22.9.2.19. */
export function xString(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}
