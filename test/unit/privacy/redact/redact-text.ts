/** Redacts a text as a source of its own, and reads the copy as a run would. */
import { anonymityReader } from "#src/cues/anonymity.ts";
import { startOrdinaryWords } from "#src/cues/names/ordinary-words.ts";
import { pageMarks } from "#src/cues/page-marks.ts";
import type { Response } from "#src/model/response.ts";
import type { Layout } from "#src/model/split.ts";
import { redactDocument } from "#src/privacy/redact/document.ts";
import { redactedNames } from "#src/privacy/redact/name-index.ts";
import { type NamesGiven, namesGiven } from "#src/privacy/redact/names-given.ts";
import { pseudonyms } from "#src/privacy/redact/pseudonyms.ts";
import type { Redaction } from "#src/privacy/redact/redaction.ts";
import { splitLines } from "#src/read/ingest/split-lines.ts";
import { split } from "#src/read/split/split.ts";
import { tag } from "#src/read/tag/tag.ts";

export const anonymity = anonymityReader({ anonymous: [], redacted: [] });
export const codes = pseudonyms(Buffer.from("0123456789abcdef"));

/** @param names - chosen ones */
export function redactionFor(responses: readonly Response[], names: readonly string[] = []): Redaction {
  const given = responses.map((response) => namesGiven(response));
  const ordinary = startOrdinaryWords();
  for (const response of responses) ordinary.see(response);
  const known = (kind: keyof NamesGiven) =>
    new Map(given.flatMap((one) => one[kind].map((name) => [name.key, name] as const)));
  return {
    ...redactedNames(
      names,
      { full: known("full"), hidden: known("hidden"), own: known("own") },
      codes,
      ordinary.has,
    ),
    codes,
    isOrdinary: ordinary.has,
    isOneWord: ordinary.isOneWord,
    anonymity,
  };
}

export function readText(text: string, layout: Layout | "auto" = "auto") {
  const document = { source: "a.txt", id: "a", text, lines: splitLines(text) };
  const marks = pageMarks(document, anonymity);
  const { result } = split(document, marks, { layout, topics: null, anonymity });
  return { split: result!, responses: tag(document, result!, marks.pageOf, anonymity).responses };
}

export function redactText(
  text: string,
  { names = [], layout = "auto" }: { names?: readonly string[]; layout?: Layout | "auto" } = {},
) {
  const { split: found, responses } = readText(text, layout);
  const printed = responses.map((response, at) => ({ response, found: found.responses[at]! }));
  const copy = redactDocument(text, printed, redactionFor(responses, names));
  return { ...copy, responses, again: readText(copy.text, layout).responses };
}
