/** A map from numbers to places that takes 32 bytes or less an entry, so that millions of responses can be remembered. */

/** Where a response came from: the number of its source, and a line. */
export interface Spot {
  readonly source: string;
  readonly line: number;
}

export interface PlaceMap {
  /** @returns the spot that the key has already; else notes this one and returns null */
  note(key: number, spot: Spot): Spot | null;
}

const FIRST_SIZE = 1024;
const FULL = 0.7;
/** Lines stay below: a place is kept as one exact number, source × LINES + line. */
const LINES = 2 ** 32;

/** Open addressing over two typed arrays; keys are whole numbers from 0 to 2^53 - 2. */
export function startPlaceMap(): PlaceMap {
  const sources: string[] = [];
  const numberOf = new Map<string, number>();
  let keys = new Float64Array(FIRST_SIZE);
  let spots = new Float64Array(FIRST_SIZE);
  let entries = 0;

  /** Where the key stands, or the free slot where it would; a free slot holds 0, so keys are kept one higher. */
  const slotOf = (kept: number): number => {
    let slot = kept % keys.length;
    while (keys[slot] !== 0 && keys[slot] !== kept) slot = (slot + 1) % keys.length;
    return slot;
  };
  const grow = (): void => {
    const [oldKeys, oldSpots] = [keys, spots];
    keys = new Float64Array(oldKeys.length * 2);
    spots = new Float64Array(oldKeys.length * 2);
    for (const [at, kept] of oldKeys.entries()) {
      if (kept === 0) continue;
      const slot = slotOf(kept);
      keys[slot] = kept;
      spots[slot] = oldSpots[at]!;
    }
  };
  const pack = ({ source, line }: Spot): number => {
    let number = numberOf.get(source);
    if (number === undefined) {
      number = sources.push(source) - 1;
      numberOf.set(source, number);
    }
    return number * LINES + line;
  };
  return {
    note(key, spot) {
      const slot = slotOf(key + 1);
      if (keys[slot] !== 0) {
        const packed = spots[slot]!;
        return { source: sources[Math.floor(packed / LINES)]!, line: packed % LINES };
      }
      keys[slot] = key + 1;
      spots[slot] = pack(spot);
      entries++;
      if (entries > keys.length * FULL) grow();
      return null;
    },
  };
}
