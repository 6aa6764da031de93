/** Finds the merged cells of a sheet of Excel's: they stand behind all of its rows, which are not parsed for them. */
import type { MergedArea } from "../workbook-sheet.ts";
import { areaOf } from "./cell-address.ts";

/** No text of a cell holds it: its `<` is written otherwise. */
const END_OF_ROWS = /<\/(?:\w{1,30}:)?sheetData\s*>/;
const LONGEST_END = 64;

const MERGED = /<(?:\w{1,30}:)?mergeCell\s[^<>]*?\bref\s*=\s*["']([A-Z]+\d+:[A-Z]+\d+)["']/g;

/** Characters behind the rows: what else stands there is short. */
const MOST = 16 * 1024 * 1024;

/** @param chunks - the bytes of the sheet */
export async function mergedAreas(chunks: AsyncIterable<Buffer>): Promise<readonly MergedArea[]> {
  let seen = "";
  let isBehind = false;
  for await (const chunk of chunks) {
    seen += chunk.toString("latin1");
    if (isBehind && seen.length > MOST) break;
    if (isBehind) continue;
    const end = seen.includes("sheetData") ? seen.search(END_OF_ROWS) : -1;
    isBehind = end >= 0;
    seen = seen.slice(isBehind ? end : -LONGEST_END);
  }
  return isBehind ? [...seen.matchAll(MERGED)].flatMap(([, area]) => areaOf(area!) ?? []) : [];
}
