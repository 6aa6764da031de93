/** Numbers as a style writes them; null, a number that is withheld, as the sign for it. */
import { type Publishable, SUPPRESSED } from "../model/tally.ts";

export interface NumberStyle {
  /** Between units and tenths. */
  readonly decimal: string;
  /** Between thousands; empty for none. */
  readonly thousands: string;
  /** Of percentages, 0 or 1: tallies have one. */
  readonly percentDecimals: 0 | 1;
  /** After a percentage, with a space where the style has one. */
  readonly percentSign: string;
}

export interface Numbers {
  /** A whole number: `1,234`. */
  count(value: Publishable): string;
  /** A share in per cent: `38.2%`. */
  percent(value: Publishable): string;
  /** Any other number, with as many decimals as it has, at most two: `1.25`. */
  number(value: Publishable): string;
}

export function numbersOf({ decimal, thousands, percentDecimals, percentSign }: NumberStyle): Numbers {
  const grouped = (digits: string) => digits.replace(/\B(?=(?:\d{3})+$)/g, () => thousands);
  const written = (text: string) => {
    const [whole = "", part] = text.split(".");
    return grouped(whole) + (part === undefined ? "" : decimal + part);
  };
  const or = (value: Publishable, text: (value: number) => string) =>
    value === null ? SUPPRESSED : text(value);
  return {
    count: (value) => or(value, (number) => written(String(Math.round(number)))),
    percent: (value) => or(value, (number) => written(rounded(number, percentDecimals)) + percentSign),
    number: (value) => or(value, (number) => written(String(Number(number.toFixed(2))))),
  };
}

/** Half up, from the decimal digits: a tally's 12.5 becomes 13, whatever its binary form. */
function rounded(number: number, decimals: 0 | 1): string {
  return decimals === 1 ? number.toFixed(1) : String(Math.floor(Number((number + 0.5).toFixed(2))));
}
