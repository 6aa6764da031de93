/** An invented corpus of thirty responses, what somebody coded of it, and what `compare` says. */

import { expect } from "vitest";
import { workplace } from "./harness.ts";

export const TEXTS = Array.from({ length: 30 }, (_, at) => {
  const words = ["The fare is high", "The station is cold", "The lift is broken", "Nothing new in this"];
  return {
    id: `r${at + 1}`,
    text: `${words[at % 4]}, says answer number ${"abcdefghijklmnopqrstuvwxyzABCD"[at]!.repeat(3)} of many.`,
    region: at % 2 ? "North" : "South",
  };
});
export const BOOK = `themes:
  - { id: fares, label: Fares, terms: [fare] }
  - id: place
    label: The place
    terms: [station]
    themes: [{ id: lift, label: Lift, terms: [lift] }]
`;
export const FILES = {
  "talk.jsonl": TEXTS.map((one) => `${JSON.stringify(one)}\n`).join(""),
  "book.yaml": BOOK,
};
export const truth = (at: number, theme: string): number =>
  theme === "fares"
    ? +(at % 4 === 0)
    : theme === "lift"
      ? +(at % 4 === 2 || at === 3)
      : +(at % 4 === 1 || at % 4 === 2 || at === 3);
export const THEMES = ["fares", "place", "lift"];
export const WIDE = `response,${THEMES.join(",")}\n${TEXTS.map(({ id }, at) => [id, ...THEMES.map((theme) => truth(at, theme))].join(",")).join("\n")}\n`;

export async function coded(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const place = workplace({ ...FILES, "coded.csv": WIDE, ...files });
  const { code } = await place.run("run talk.jsonl --codebook book.yaml --quiet");
  expect(code).toBe(0);
  return place;
}
export const json = async (place: Awaited<ReturnType<typeof coded>>, args: string) => {
  const { stdout, stderr, code } = await place.run(`compare ${args} --json`);
  if (code === 2) throw new Error(stderr);
  return JSON.parse(stdout) as Report;
};
export const row = (report: Awaited<ReturnType<typeof json>>, scope: string, theme: string | null = null) =>
  report.rows.find((one) => one.scope === scope && one.theme === theme && one.group === null)!;
export const figure = (of: ReturnType<typeof row>, measure: string) =>
  of.figures.find((one) => one.measure === measure)!;
export const COUNTS = { fares: [8, 0, 0, 22], lift: [7, 0, 1, 22], place: [15, 0, 1, 14] };

/** What `compare --json` prints, as far as tests look at it. */
export interface Report {
  coders: { coder: string; responses: number; unmatched: string[]; notes: string[] }[];
  rows: {
    scope: string;
    theme: string | null;
    group: string | null;
    reference: string | null;
    coder: string | null;
    responses: number;
    tp: number;
    fp: number;
    fn: number;
    tn: number;
    figures: { measure: string; value: number | null; low: number | null; high: number | null }[];
  }[];
  differences: { measure: string; scope: string; difference: number; low: number; high: number }[];
  notes: string[];
  corrected: { theme: string; raw: number; estimate: number; low: number; high: number }[];
}
