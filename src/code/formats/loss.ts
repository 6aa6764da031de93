/** What a codebook loses on its way from one format to another: each thing by name, and what is kept of it. */
import type { Problem } from "../../model/problem.ts";

export interface Loss {
  /** The format that cannot hold it, or, where a file is read, the format it was in. */
  readonly format: string;
  /** Labels from the top theme down, joined by ` › `; empty for the whole book. */
  readonly path: string;
  /** 1-based line of the file that was read, where there is one. */
  readonly line?: number;
  /** 1-based column, with the line. */
  readonly column?: number;
  /** What cannot be held, as it stands in the codebook. */
  readonly what: string;
  /** What became of it. */
  readonly kept: string;
}

/** @returns the loss as a warning about the file it was read from */
export function lossProblem(loss: Loss, source: string): Problem {
  const { path, line, column, what, kept } = loss;
  const place = { source, ...(line && { line }), ...(column && { column }) };
  const found = path === "" ? what : `${what}, in ${path}`;
  return { code: "codebook", severity: "warning", place, found, expected: "", hint: `kept: ${kept}` };
}
