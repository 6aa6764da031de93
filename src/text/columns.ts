/** Columns of numbers that grow: typed arrays, which hold many numbers in little memory. */

type Column = Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/**
 * @param most how many entries there must be room for
 * @param likely how many there may be room for, where more room must be made
 * @returns the column itself where it has room, else a larger one that begins with the same entries
 */
export function withRoom<C extends Column>(column: C, most: number, likely = 0): C {
  if (column.length >= most) return column;
  const length = Math.max(most, likely, column.length * 2);
  const larger = new (column.constructor as new (length: number) => C)(length);
  larger.set(column);
  return larger;
}
