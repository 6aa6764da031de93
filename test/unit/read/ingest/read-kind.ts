/** Reads what a test made as a source of a kind. */
import type { Problem } from "#src/model/problem.ts";
import { readDocument } from "#src/read/ingest/read-document.ts";
import type { SourceKind } from "#src/read/ingest/source-file.ts";
import { tempSource } from "./temp-folder.ts";

export interface KindRead {
  readonly text: string | null;
  /** The words of each line that is furniture. */
  readonly furniture: readonly string[];
  readonly pages: readonly number[];
  /** What was found of each problem, its code before it. */
  readonly said: readonly string[];
  readonly problems: readonly Problem[];
}

export async function readKind(kind: SourceKind, content: string | Uint8Array): Promise<KindRead> {
  const { document, problems } = await readDocument(tempSource(kind, content));
  const lines = document?.lines.map(({ start, end }) => document.text.slice(start, end)) ?? [];
  return {
    text: document?.text ?? null,
    furniture: (document?.furniture ?? []).map((line) => lines[line - 1]!),
    pages: document?.lines.map(({ page }) => page) ?? [],
    said: problems.map(({ code, found }) => `${code}: ${found}`),
    problems,
  };
}
