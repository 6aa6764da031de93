/** Runs that find a dead lock together, with the steps of one between those of the other: never two in the folder. */
import { readdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { openOutputs } from "#src/outputs/folder/outputs.ts";
import { createRandom } from "../../../generator/random.ts";
import { folder } from "../tables/sample.ts";

const chance = vi.hoisted(() => ({ turns: (): number => 0 }));

vi.mock("node:fs/promises", async (original) => {
  const real = await original<Record<string, (...args: unknown[]) => unknown>>();
  const delayed =
    (action: (...args: unknown[]) => unknown) =>
    async (...args: unknown[]) => {
      for (let turns = chance.turns(); turns > 0; turns--) await new Promise(setImmediate);
      return action(...args);
    };
  return Object.fromEntries(
    Object.entries(real).map(([name, it]) => [name, typeof it === "function" ? delayed(it) : it]),
  );
});

test("whatever the order of their steps, one run at a time takes a dead lock over, and one does", async () => {
  const random = createRandom(7);
  chance.turns = () => (random.chance(0.5) ? 0 : random.int(1, 30));
  const dead = JSON.stringify({ pid: 999_999_999, started: null, host: hostname() });
  const out = await folder();
  for (let round = 0; round < 150; round++) {
    writeFileSync(join(out, ".themetally-lock"), dead);
    let inside = 0;
    const enter = async (): Promise<boolean> => {
      const outputs = await openOutputs(out).catch(() => null);
      if (outputs === null) return false;
      expect(++inside).toBe(1);
      for (let turns = random.int(0, 60); turns > 0; turns--) await new Promise(setImmediate);
      inside--;
      await outputs.abort();
      return true;
    };
    expect(await Promise.all(Array.from({ length: 4 }, enter))).toContain(true);
    expect(readdirSync(out)).toEqual([]);
  }
}, 60_000);
