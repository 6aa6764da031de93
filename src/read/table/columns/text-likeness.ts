/** Tells columns in which people answer in words of their own from columns of a few answers, names and numbers. */
import { CLOSED_HEADERS, OPEN_HEADERS } from "../../../cues/english/table-columns.ts";
import { anyPattern } from "../../../text/any-of.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { listedValues } from "./listed-values.ts";
import { asksForOther } from "./option-columns.ts";

const OPEN = new RegExp(anyPattern(OPEN_HEADERS));
const CLOSED = new RegExp(anyPattern(CLOSED_HEADERS));

/** Whether the header asks for words of one's own. */
export const isOpenHeader = (plain: string): boolean => OPEN.test(plain);

/** Whether one of a few answers is asked for, or a thing that is no person. */
export const isClosedHeader = (plain: string): boolean => CLOSED.test(plain);

/** @returns whether most cells are of four words and more, and long on the whole */
export const isProse = ({ seen, prose, words }: ColumnProfile): boolean =>
  seen > 0 && prose * 2 >= seen && words >= seen * 4.5;

/** A few answers, again and again. */
export const isRecurring = ({ values, isMany, seen }: ColumnProfile): boolean =>
  !isMany && seen >= 10 && seen >= values.size * 5;

/** @returns whether a column holds texts; null where it may, and may not */
export function isText(plain: string, profile: ColumnProfile): boolean | null {
  const { seen, filled, words, ended, values, numbers, dates, addresses, isMany } = profile;
  const isOpen = OPEN.test(plain);
  const isClosed = CLOSED.test(plain);
  if (seen === 0) return filled > 0 && isOpen && !isClosed;
  if ((numbers + dates + addresses) * 2 > seen) return false;
  const mean = words / seen;
  const recurs = isRecurring(profile);
  const isEnded = ended * 2 >= seen;
  if (
    !(isEnded && isProse(profile)) &&
    listedValues(profile, isClosed) !== null &&
    !(isOpen && !isClosed && mean >= 6)
  )
    return false;
  if (asksForOther(plain) && !isProse(profile)) return false;
  if (isOpen && !isClosed) return !(recurs && mean < 4) && !(seen >= 4 && values.size === 1 && mean < 4);
  if (isProse(profile)) {
    if (isEnded) return isClosed && recurs ? null : true;
    if (mean >= 8 && !recurs) return true;
    return recurs || isClosed ? false : null;
  }
  if (isOpen) return mean >= 3 && !recurs;
  const isDifferent = isMany || values.size * 10 > seen * 7;
  return mean >= 3 && seen >= 3 && isDifferent && !recurs && !isClosed ? null : false;
}
