/** Numbers as a style writes them; null, a number that is withheld, as the sign for it. */
import { type Publishable, SUPPRESSED } from "../../model/publishable.ts";

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

export interface ShareRow {
  readonly responses: Publishable;
  readonly percent: Publishable;
  readonly base: Publishable;
}

export interface Numbers {
  /** A whole number: `1,234`. */
  count(value: Publishable): string;
  /** A limit in per cent, such as those of quantifiers: `25%`. */
  percent(value: number): string;
  /** `part` of `whole` in per cent, rounded half up once, from the counts: `38.2%`; `<0.1%` of few in very many. */
  share(part: number, whole: number): string;
  /** `part` of `whole` in per cent as `share` prints it; half of the least that it prints for `<0.1%`. */
  printed(part: number, whole: number): number;
  /** The share of a row: withheld where its percent is, whatever else of it is shown. */
  shareOf(row: ShareRow): string;
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
  const least = percentDecimals === 1 ? 0.1 : 1;
  const partsOf = (part: number, whole: number) =>
    whole === 0 ? 0 : Math.floor(((200 / least) * part + whole) / (2 * whole));
  const printed = (part: number, whole: number) => {
    const parts = partsOf(part, whole);
    // Tenths are divided, not multiplied: 0.1 * 3 is no 0.3.
    return parts === 0 && part > 0 ? least / 2 : parts / (1 / least);
  };
  const share = (part: number, whole: number) => {
    const parts = partsOf(part, whole);
    const [sign, shown] = parts === 0 && part > 0 ? ["<", least] : ["", parts * least];
    return sign + written(shown.toFixed(percentDecimals)) + percentSign;
  };
  return {
    count: (value) => or(value, (number) => written(String(Math.round(number)))),
    percent: (value) => written(String(value)) + percentSign,
    share,
    printed,
    shareOf: ({ responses, percent, base }) =>
      percent === null || responses === null || base === null ? SUPPRESSED : share(responses, base),
    number: (value) => or(value, (number) => written(String(Number(number.toFixed(2))))),
  };
}
