/** Numbers as they are printed. */

export const toDigits = (value: number, digits: number): number => Number(value.toFixed(digits));

export const toDigitsOrNull = (value: number | null | undefined, digits: number): number | null =>
  value === null || value === undefined ? null : toDigits(value, digits);
