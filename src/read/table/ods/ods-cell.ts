/** What a cell of an OpenDocument sheet shows, from its kind, its value and its printed text. */

/** Attributes of a cell, by their names without prefixes. */
export type CellAttributes = Readonly<Record<string, string>>;

/** Printed so that nothing but the number is printed: `0042`, `3.50`. */
const PLAIN = /^-?\d+(?:\.\d+)?%?$/;

/**
 * Dates are ISO 8601, and numbers those that are printed, unless separators, signs of currencies or exponents are printed
 * with them: then they are the value.
 *
 * @param printed - the text in the cell
 */
export function shownValue(attributes: CellAttributes, printed: string): string {
  const type = attributes["value-type"];
  if (type === "date") return attributes["date-value"]?.replace(/\.\d+$/, "") ?? printed;
  if (type === "time") return clockOf(attributes["time-value"] ?? "") ?? printed;
  if (type === "boolean") return attributes["boolean-value"] === "true" ? "TRUE" : "FALSE";
  if (type === "float" || type === "currency" || type === "percentage") {
    const { value = "" } = attributes;
    return PLAIN.test(printed) || value === "" ? printed : plainNumber(value);
  }
  return printed === "" ? (attributes["string-value"] ?? "") : printed;
}

/** A whole number without its exponent, as far as a number can hold it. */
function plainNumber(value: string): string {
  const number = Number(value);
  if (!Number.isFinite(number) || /^-?\d+$/.test(value)) return value;
  return Math.abs(number) < 1e21 ? String(number) : value;
}

/** `PT09H30M00S` as `09:30:00`. */
function clockOf(duration: string): string | null {
  const [, ...parts] = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/.exec(duration) ?? [];
  return parts.length === 0 ? null : parts.map((part) => part.padStart(2, "0")).join(":");
}
