import { expect, test } from "vitest";
import { startPlaceMap } from "#src/run/place-map.ts";

test("a key keeps the first spot that was noted for it, however many follow", () => {
  const map = startPlaceMap();
  const spot = (number: number) => ({ source: `${number % 7}.txt`, line: number });
  // Keys that meet in one slot of every size, and the smallest and the largest there are.
  const keys = [0, 2 ** 53 - 2, ...Array.from({ length: 5000 }, (_, at) => (at + 1) * 2 ** 20)];
  for (const [at, key] of keys.entries()) expect(map.note(key, spot(at))).toBeNull();
  for (const [at, key] of keys.entries()) expect(map.note(key, { source: "z", line: 1 })).toEqual(spot(at));
}, 20_000);
