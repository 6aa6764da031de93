/** Tells by their cells which columns hold names of persons, or what reaches them, whatever they are called. */

import { THING_HEADERS } from "../../../cues/english/table-columns.ts";
import { THING_STEMS } from "../../../cues/languages/beside.ts";
import { looksCalled, looksLikeAddress, nameLikenessOf } from "../../../cues/person-cell.ts";
import { folded } from "../../../text/folded.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { TableColumn } from "./table-head.ts";
import { isClosedHeader, isOpenHeader } from "./text-likeness.ts";

/** Of the cells of a column. */
const MOST = 0.7;
/** Cells of which a form alone is enough, and those of which it takes many. */
const [LEAST_LIKELY, LEAST_MAYBE] = [2, 8];

/** @returns what the cells seem to hold, for a message; null where they may well be something else */
export function personCells(column: TableColumn, profile: ColumnProfile): string | null {
  const { seen, isMany, values, dates } = profile;
  const cells = [...values.keys()];
  if (seen < 1 || cells.length === 0 || dates * 2 > seen || isOpenHeader(column.plain)) return null;
  const share = (is: (cell: string) => boolean) => cells.filter(is).length / cells.length;
  const isDifferent = isMany || cells.length >= seen * MOST;
  if (isDifferent && seen >= LEAST_LIKELY && share(looksCalled) >= MOST) return "telephone numbers";
  if (isThing(column)) return null;
  const likeness = cells.map(nameLikenessOf);
  const of = (...kinds: readonly string[]) =>
    likeness.filter((one) => one !== null && kinds.includes(one)).length / cells.length;
  // Who wrote often is named often.
  const isVaried = isMany || (cells.length > 2 && cells.length * 4 > seen);
  if (of("surely", "likely") >= MOST && of("surely") >= 0.5 && (isVaried || isDifferent)) return "names";
  if (!isDifferent) return null;
  if (seen >= LEAST_LIKELY && of("surely", "likely") >= MOST) return "names";
  if (seen >= LEAST_LIKELY && share(looksLikeAddress) >= MOST) return "addresses";
  return seen >= LEAST_MAYBE && of("surely", "likely", "maybe") >= MOST ? "names" : null;
}

const THINGS = THING_STEMS.map(folded);
const UNPARTED = /[\p{sc=Han}\p{sc=Hangul}]/u;

/** A place or a kind of something is called like a person, and its header says so. */
export function isThing({ plain, label }: TableColumn): boolean {
  if (isClosedHeader(plain)) return true;
  const text = folded(label);
  const words = text.split(" ");
  return (
    words.some((word) => THING_HEADERS.has(word)) ||
    THINGS.some((thing) => (UNPARTED.test(thing) ? text.includes(thing) : words.includes(thing)))
  );
}
