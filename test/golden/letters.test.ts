/** Single letters, messages and forms: each file is one response, its sender and text are right, or in doubt. */
import { describe, expect, it, vi } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { doubtOf } from "#src/read/doubt/doubt.ts";
import { CONVENTION_NAMES, generateLetter } from "../generator/letters/letters.ts";
import { stages, textDocument } from "./stages.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Of each convention, the first with `npm test`, all with `npm run test:long`. */
const SEEDS = Array.from({ length: process.env.TEST_LONG === "1" ? 20 : 2 }, (_, at) => at);
const anonymity = anonymityReader({ anonymous: [], redacted: [] });
const flat = (text: string) => text.replace(/\s+/g, " ").trim();

function faultsOf(
  convention: string,
  seed: number,
): { readonly faults: readonly string[]; readonly doubt: string | null } {
  const { text, answer } = generateLetter(convention, seed);
  const document = textDocument(text);
  const { result, marks, responses } = stages(document);
  const { attribution, text: found } = responses[0]!;
  const seen = { document, split: result, responses, pageOf: marks.pageOf };
  const same = (one: string | null, other: string | null) => flat(one ?? "") === flat(other ?? "");
  const isHidden = answer.status === "anonymous";
  const faults = [
    ...(responses.length === 1 ? [] : [`${responses.length} responses`]),
    ...(result.layout === "whole" ? [] : [result.layout]),
    ...(attribution.status === answer.status ? [] : [`${attribution.status} for ${answer.status}`]),
    ...(isHidden || same(attribution.name, answer.name)
      ? []
      : [`name ${attribution.name} for ${answer.name}`]),
    ...(isHidden || same(attribution.organisation, answer.organisation)
      ? []
      : [`organisation ${attribution.organisation} for ${answer.organisation}`]),
    ...(same(found, answer.text) ? [] : [`text ${found} for ${answer.text}`]),
  ];
  return { faults, doubt: doubtOf(seen, anonymity, false)?.found ?? null };
}

describe("one letter is one response, its sender and its text are right", () => {
  it.each(CONVENTION_NAMES)("%s", (convention) => {
    const read = SEEDS.map((seed) => ({ seed, ...faultsOf(convention, seed) }));
    expect(read.filter(({ faults, doubt }) => faults.length > 0 && doubt === null)).toEqual([]);
    const right = read.filter(({ faults }) => faults.length === 0).length;
    expect(right).toBeGreaterThanOrEqual(SEEDS.length * 0.9);
  });
});
