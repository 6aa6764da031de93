/** What a record of another program says beside its text: when it was sent, what was asked, and who is one respondent. */

import { digest } from "../../text/fingerprint.ts";
import { isoDay } from "../table/columns/cell-kind.ts";
import { dateRank } from "../table/columns/header-roles.ts";
import { plainHeader } from "../table/columns/plain-header.ts";
import { roleOfKey } from "./record-keys.ts";

/** @returns the day in ISO 8601, of the field that most says when it was sent; null where it is not clear */
export function recordDate(record: object): string | null {
  const days = Object.entries(record).flatMap(([key, value]) => {
    const isDay = typeof value === "string" && roleOfKey(key, record) === "date";
    const day = isDay ? isoDay(value.trim(), null) : null;
    return day === null ? [] : [{ day, rank: dateRank(plainHeader(key)) ?? 0 }];
  });
  return days.sort((one, other) => one.rank - other.rank)[0]?.day ?? null;
}

/** In characters. */
const LONGEST_QUESTION = 2000;

export function recordQuestion(record: object): string | null {
  const found = Object.entries(record).find(
    ([key, value]) =>
      roleOfKey(key, record) === "question" && typeof value === "string" && value.trim() !== "",
  );
  return found === undefined ? null : (found[1] as string).trim().slice(0, LONGEST_QUESTION);
}

/**
 * @param numbers - those that have one already, by a digest of their codes
 * @returns what numbers respondents as they come: by a code that the record gives, never by a name
 */
export function respondentNumbers(
  numbers: Map<number, number> = new Map(),
): (record: object) => number | null {
  return (record) => {
    const code = Object.entries(record).find(
      ([key, value]) => roleOfKey(key, record) === "respondent" && isCode(value),
    )?.[1];
    if (code === undefined) return null;
    // As much of a digest as a number holds: a code may be long.
    const key = Number.parseInt(digest(String(code)).slice(0, 13), 16);
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };
}

/** A number or a code, and nobody's name. */
export const isCode = (value: unknown): boolean =>
  Number.isSafeInteger(value) || (typeof value === "string" && /^\S{0,40}\d\S{0,40}$/.test(value));
