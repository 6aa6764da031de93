/** Single letters, messages and forms: each file is one response, its sender and text are right, or in doubt. */
import { describe, expect, it, vi } from "vitest";
import { CONVENTION_NAMES, generateLetter } from "../generator/letters/letters.ts";
import { letterFaults } from "./letter-faults.ts";
import { textDocument } from "./stages.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Of each convention, the first with `npm test`, all with `npm run test:long`. */
const SEEDS = Array.from({ length: process.env.TEST_LONG === "1" ? 20 : 2 }, (_, at) => at);

describe("one letter is one response, its sender and its text are right", () => {
  it.each(CONVENTION_NAMES)("%s", (convention) => {
    const read = SEEDS.map((seed) => {
      const { text, answer } = generateLetter(convention, seed);
      return { seed, ...letterFaults(textDocument(text), answer) };
    });
    expect(read.filter(({ faults, doubt }) => faults.length > 0 && doubt === null)).toEqual([]);
    const right = read.filter(({ faults }) => faults.length === 0).length;
    expect(right).toBeGreaterThanOrEqual(SEEDS.length * 0.9);
  });
});
