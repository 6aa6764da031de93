/** Small invented codebooks and responses to count. */
import type { Codebook, Theme } from "#src/model/codebook.ts";
import type { CodedResponse } from "#src/model/hit.ts";
import type { Attribution, Response } from "#src/model/response.ts";

export const ANONYMOUS: Attribution = {
  status: "anonymous",
  text: "Please do not print my name",
  name: null,
  organisation: null,
};
export const NONE: Attribution = { status: "none", text: null, name: null, organisation: null };

export function named(name: string, organisation: string | null = null): Attribution {
  const text = organisation === null ? name : `${name}, ${organisation}`;
  return { status: "named", text, name, organisation };
}

export function organisation(name: string): Attribution {
  return { status: "organisation", text: name, name: null, organisation: name };
}

export function theme(id: string, themes: readonly Theme[] = []): Theme {
  const place = { source: "book.yaml", line: 1, column: 1 };
  const label = id.charAt(0).toUpperCase() + id.slice(1);
  const empty = { description: null, terms: [], except: [], notAfter: null };
  return { id, label, place, ...empty, rule: null, atLeast: 1, atLeastTerms: 0, threshold: null, themes };
}

export function book(...themes: readonly Theme[]): Codebook {
  const options = { version: "1.0.0", language: "en", stemmer: "porter", overlap: "theme" } as const;
  return { source: "book.yaml", name: "Book", ...options, themes };
}

export function response(ordinal: number, changes: Partial<Response> = {}): Response {
  const text = changes.text ?? "Buses run late and the stops are dark.";
  return {
    id: `ideas-${String(ordinal).padStart(4, "0")}`,
    source: "ideas.txt",
    ordinal,
    lines: { header: null, body: [1, 1], attribution: null },
    pages: [1, 1],
    topics: [],
    headerText: null,
    headerTruncated: false,
    attribution: NONE,
    date: null,
    words: text.split(/\s+/).length,
    fingerprint: "sha256:0",
    text,
    ...changes,
  };
}

/** Hits written as `theme@start-end` or `theme:term@start-end`, in the order of their start. */
export function coded(of: Response, ...hits: readonly string[]): CodedResponse {
  const found = hits.map((hit) => {
    const [, theme, term, start, end] = /^(.+?)(?::(.+))?@(\d+)-(\d+)$/.exec(hit)!;
    return { theme: theme!, term: term ?? theme!, start: Number(start), end: Number(end) };
  });
  return { response: of, themes: [...new Set(found.map((hit) => hit.theme))], hits: found, scores: [] };
}
