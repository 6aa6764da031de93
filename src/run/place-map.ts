/** A map from numbers to places that takes 24 bytes or less an entry, so that millions of responses can be remembered. */

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

/** Open addressing over typed arrays; keys are whole numbers from 0 to 2^53 - 2, lines below 2^32. */
export function startPlaceMap(): PlaceMap {
  const sources: string[] = [];
  const numberOf = new Map<string, number>();
  let keys = new Float64Array(FIRST_SIZE);
  let lines = new Uint32Array(FIRST_SIZE);
  /** Of which source each is; empty as long as there is one. */
  let owners = new Uint32Array(0);
  let entries = 0;

  /** Where the key stands, or the free slot where it would; a free slot holds 0, so keys are kept one higher. */
  const slotOf = (kept: number): number => {
    let slot = kept % keys.length;
    while (keys[slot] !== 0 && keys[slot] !== kept) slot = (slot + 1) % keys.length;
    return slot;
  };
  const grow = (): void => {
    const [oldKeys, oldLines, oldOwners] = [keys, lines, owners];
    keys = new Float64Array(oldKeys.length * 2);
    lines = new Uint32Array(oldKeys.length * 2);
    owners = new Uint32Array(oldOwners.length * 2);
    for (const [at, kept] of oldKeys.entries()) {
      if (kept === 0) continue;
      const slot = slotOf(kept);
      keys[slot] = kept;
      lines[slot] = oldLines[at]!;
      if (owners.length > 0) owners[slot] = oldOwners[at]!;
    }
  };
  const ownerOf = (source: string): number => {
    let number = numberOf.get(source);
    if (number === undefined) {
      number = sources.push(source) - 1;
      numberOf.set(source, number);
      if (number === 1) owners = new Uint32Array(keys.length);
    }
    return number;
  };
  return {
    note(key, spot) {
      const slot = slotOf(key + 1);
      if (keys[slot] !== 0) {
        return { source: sources[owners[slot] ?? 0]!, line: lines[slot]! };
      }
      const owner = ownerOf(spot.source);
      keys[slot] = key + 1;
      lines[slot] = spot.line;
      if (owners.length > 0) owners[slot] = owner;
      entries++;
      if (entries > keys.length * FULL) grow();
      return null;
    },
  };
}
