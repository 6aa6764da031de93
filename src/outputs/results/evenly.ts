/** An even choice of very many. */

/**
 * @param all - how many there are
 * @returns all of them, or of more than `most` each second, each third, ... from the first on
 */
export async function evenly<T>(items: AsyncIterable<T>, all: number, most: number): Promise<readonly T[]> {
  const step = Math.max(1, Math.ceil(all / most));
  const chosen: T[] = [];
  let at = 0;
  for await (const item of items) if (at++ % step === 0) chosen.push(item);
  return chosen;
}
