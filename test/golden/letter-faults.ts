/** What is wrong in what was read of one letter, and whether it is said to be in doubt. */
import { anonymityReader } from "#src/cues/anonymity.ts";
import type { Document } from "#src/model/document.ts";
import { doubtOf } from "#src/read/doubt/doubt.ts";
import type { LetterAnswer } from "../generator/letters/convention.ts";
import { stages } from "./stages.ts";

export interface LetterFaults {
  readonly faults: readonly string[];
  readonly doubt: string | null;
}

const anonymity = anonymityReader({ anonymous: [], redacted: [] });
const flat = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();

export function letterFaults(document: Document, answer: LetterAnswer): LetterFaults {
  const { result, marks, responses } = stages(document);
  const { attribution, text } = responses[0]!;
  const isHidden = answer.status === "anonymous";
  const differs = (what: string, found: string | null, expected: string | null): readonly string[] =>
    flat(found) === flat(expected) ? [] : [`${what} ${found} for ${expected}`];
  const faults = [
    ...(responses.length === 1 ? [] : [`${responses.length} responses`]),
    ...differs("layout", result.layout, "whole"),
    ...differs("status", attribution.status, answer.status),
    ...(isHidden ? [] : differs("name", attribution.name, answer.name)),
    ...(isHidden ? [] : differs("organisation", attribution.organisation, answer.organisation)),
    ...differs("text", text, answer.text),
  ];
  const seen = { document, split: result, responses, pageOf: marks.pageOf };
  return { faults, doubt: doubtOf(seen, anonymity, false)?.found ?? null };
}
