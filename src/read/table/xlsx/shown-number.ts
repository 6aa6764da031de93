/** A number of a cell as it is shown, in the C locale and without separators of thousands. */
import type { NumberFormat } from "./format-code.ts";
import { serialDate } from "./serial-date.ts";

/** As many digits as spreadsheet programs hold. */
export const DIGITS_HELD = 15;

/**
 * @param raw - as the file writes it
 * @param is1904 - days are counted from 1904
 * @returns what is no number as it stands
 */
export function shownNumber(raw: string, format: NumberFormat, is1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === "" || !Number.isFinite(value)) return raw;
  if (format.kind === "date") return serialDate(value, format, is1904) ?? general(raw, value);
  if (format.kind === "general" || Math.abs(value) >= 10 ** DIGITS_HELD) return general(raw, value);
  const { whole, least, most, percent, before, after } = format;
  const fixed = rounded(Math.abs(value), most, percent);
  const [integer = "", decimals = ""] = fixed.split(".");
  const kept = decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, "");
  const digits = integer.padStart(whole, "0") + (kept === "" ? "" : `.${kept}`);
  const sign = value < 0 && /[1-9]/.test(digits) ? "-" : "";
  return `${before}${sign}${digits}${percent ? "%" : ""}${after}`.trim();
}

/** Whole numbers as they are written: a number of a case may have more digits than a number can hold. */
function general(raw: string, value: number): string {
  if (/^-?[1-9]\d*$/.test(raw)) return raw;
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? String(value === 0 ? 0 : value) : raw;
  return String(Number(value.toPrecision(DIGITS_HELD)));
}

/** Half up by the decimal digits, as it is done by hand: 2.675 is 2.68, though no number is exactly that. */
function rounded(value: number, decimals: number, percent: boolean): string {
  const [mantissa, exponent = "0"] = value.toExponential(DIGITS_HELD - 1).split("e");
  const shifted = Number(`${mantissa}e${Number(exponent) + decimals + (percent ? 2 : 0)}`);
  const digits = String(Math.round(shifted)).padStart(decimals + 1, "0");
  if (!/^\d+$/.test(digits)) return String(percent ? value * 100 : value);
  const point = digits.length - decimals;
  return decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
}
