/** Builds the form of a document for the tests of signals: what it prints, line by line, and what each line was taken for. */
import { anonymityReader } from "#src/cues/anonymity.ts";
import type { Attribution, PieceKind, Status } from "#src/model/response.ts";
import type { Layout } from "#src/model/split.ts";
import type { Form, FormLine, FormResponse } from "#src/read/doubt/form.ts";
import { response } from "../../count/tally/sample.ts";

export interface Made {
  readonly header?: string;
  /** Topics that the header was read as; the header, divided at semicolons, where nothing is said. */
  readonly topics?: readonly string[];
  /** Lines of the text; an empty one is a blank line. */
  readonly body: readonly string[];
  readonly name?: string;
  readonly read?: Partial<Attribution>;
}

export const PROSE = "The boat goes at nine, and nobody knows when it comes back.";

/** As many of one kind, told apart by their number from 1. */
export const times = (number: number, make: (at: number) => Made): Made[] =>
  Array.from({ length: number }, (_, at) => make(at + 1));

/** A response as the tool was made for. */
export const usual = (at: number): Made => ({
  header: at % 2 === 0 ? "Ferries; Fares" : "Benches",
  body: [PROSE, PROSE],
  name: ["Hesper Tollgrain", "Orla Quennell, Tollgrain Trust", "Moss Petherick"][at % 3]!,
});

export function form(layout: Layout | null, made: readonly Made[], front: readonly string[] = []): Form {
  const lines: FormLine[] = [];
  let number = 0;
  let gap = true;
  const write = (raw: string, kind: PieceKind, of: number | null): number => {
    number++;
    const words = raw.replace(/\s+/g, " ").trim();
    if (words !== "") lines.push({ number, words, raw, kind, response: of, gap });
    gap = words === "";
    return number;
  };
  for (const line of front) write(line, "front", null);
  const responses = made.map(({ header, topics, body, name, read }, index): FormResponse => {
    const ordinal = index + 1;
    const first = number + 1;
    if (header !== undefined) write(header, "header", ordinal);
    const from = lines.length;
    for (const line of body) write(line, "body", ordinal);
    const own = lines.slice(from);
    const at = name === undefined ? null : write(name, "attribution", ordinal);
    const text = body.join("\n");
    const status: Status = name === undefined ? "none" : "named";
    return {
      line: first,
      header: header ?? null,
      body: own,
      response: response(ordinal, {
        lines: { header: null, body: [first, number], attribution: at === null ? null : [at, at] },
        topics: topics ?? header?.split(/\s*;\s*/) ?? [],
        headerText: header ?? null,
        attribution: { status, text: name ?? null, name: name ?? null, organisation: null, ...read },
        words: text.split(/\s+/).filter(Boolean).length,
        text,
      }),
    };
  });
  return { layout, lines, responses, anonymity: anonymityReader({ anonymous: [], redacted: [] }) };
}
