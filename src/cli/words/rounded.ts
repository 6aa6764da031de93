/** Numbers as they are printed. */

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

export const roundedOrNull = (value: number | null | undefined, digits: number): number | null =>
  value === null || value === undefined ? null : rounded(value, digits);
