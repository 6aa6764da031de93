/** Numbers in sentences. */

/** `1234567` as `1,234,567`, whatever the locale. */
export const count = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

/** `1 file`, `2 files`. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;
