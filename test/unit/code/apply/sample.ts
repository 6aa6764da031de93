/** Codebooks and responses for the tests of the coding rules. */
import { compileCodebook } from "#src/code/apply/code.ts";
import { parseCodebook } from "#src/code/codebook/codebook.ts";
import type { Codebook } from "#src/model/codebook.ts";
import type { Response } from "#src/model/response.ts";

export function book(content: object | string): Codebook {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const { codebook, problems } = parseCodebook(text, "book.yaml");
  if (codebook === null) throw new Error(JSON.stringify(problems));
  return codebook;
}

export function response(text: string, changes: Partial<Response> = {}): Response {
  return {
    id: "r-0001",
    source: "r.txt",
    ordinal: 1,
    lines: { header: null, body: [1, 1], attribution: null },
    pages: [1, 1],
    topics: [],
    headerText: null,
    headerTruncated: false,
    attribution: { status: "none", text: null, name: null, organisation: null },
    date: null,
    words: 0,
    fingerprint: "",
    text,
    ...changes,
  };
}

/** Each hit as `theme: words that matched`. */
export function hitsOf(content: object | string, text: string): readonly string[] {
  const { hits } = compileCodebook(book(content)).code(response(text));
  return hits.map(({ theme, start, end }) => `${theme}: ${text.slice(start, end)}`);
}
