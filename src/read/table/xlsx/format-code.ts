/** Reads a number format of Excel's (`0.00%`, `yyyy-mm-dd`) as far as it decides what a cell shows. */
import type { DateParts } from "./serial-date.ts";

export type NumberFormat =
  | { readonly kind: "general" }
  | ({ readonly kind: "date" } & DateParts)
  | {
      readonly kind: "digits";
      /** At least so many before the point. */
      readonly whole: number;
      /** After the point, at least and at most. */
      readonly least: number;
      readonly most: number;
      readonly percent: boolean;
      /** Words around the number; signs of currencies are none. */
      readonly before: string;
      readonly after: string;
    };

export const GENERAL: NumberFormat = { kind: "general" };

/** What of a format stands for digits or parts of a date, in order; all else is shown as it is. */
const MARK = /[#0?.,%/@eymdhsgb]/i;
const BRACKETED_TIME = /^\[(?:h+|m+|s+)\]$/i;
const CURRENCY = /^\s*\p{Sc}\s*$/u;
const DIGITS = /^[#?,]*([0?][0?,]*)?(?:\.([0?]*)([#?]*))?(%?)$/;

/** What the first of its sections says: those for negative numbers, nothing and texts differ in colour and signs. */
export function formatOfCode(code: string): NumberFormat {
  if (/general|standard/i.test(code)) return GENERAL;
  const { marks, elapsed, before, after, isSplit } = firstSection(code);
  // Unquoted, these letters stand for nothing else.
  const clock = marks.replace(/a(?:\/p|m\/pm)/gi, "");
  if (elapsed || /[ymdhs]/i.test(clock)) {
    const time = elapsed || /[hs]/i.test(clock);
    return { kind: "date", date: !elapsed && (/[yd]/i.test(clock) || !time), time, elapsed };
  }
  const digits = DIGITS.exec(marks);
  // A comma at the end divides by a thousand; words within the digits are rare: the value itself says more.
  if (digits === null || isSplit || !/[0#?]/.test(marks) || /,(?:\.|%?$)/.test(marks)) return GENERAL;
  const least = digits[2]?.length ?? 0;
  return {
    kind: "digits",
    whole: (digits[1] ?? "").replace(/[^0]/g, "").length,
    least,
    most: least + (digits[3]?.length ?? 0),
    percent: digits[4] === "%",
    before: CURRENCY.test(before) ? "" : before,
    after: CURRENCY.test(after) ? "" : after,
  };
}

function firstSection(code: string) {
  let marks = "";
  let elapsed = false;
  let before = "";
  let after = "";
  let isSplit = false;
  const literal = (text: string) => {
    if (marks === "") before += text;
    else after += text;
  };
  for (const [part] of code.matchAll(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?|./gsu)) {
    if (part === ";") break;
    if (part.startsWith("[")) elapsed ||= BRACKETED_TIME.test(part);
    else if (part.startsWith('"')) literal(part.replaceAll('"', ""));
    else if (part.length > 1 && part.startsWith("\\")) literal(part.slice(1));
    else if (part.length > 1 && (part.startsWith("_") || part.startsWith("*"))) literal("");
    else if (MARK.test(part)) {
      isSplit ||= after.trim() !== "";
      marks += part;
    } else if (!/[ap]/i.test(part)) literal(part);
  }
  return { marks, elapsed, before, after, isSplit };
}
