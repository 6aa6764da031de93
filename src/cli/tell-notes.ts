/**
 * Prints what became of files that somebody changed or put where outputs go: each is named, with --quiet, too. A mere
 * note is not.
 */
import type { Problem } from "../model/problem.ts";
import type { Io } from "./io.ts";
import { paintOf } from "./paint.ts";
import { problemText } from "./words/problem-text.ts";

export async function tellNotes(
  notes: readonly Omit<Problem, "code">[],
  { color, quiet }: { readonly color: boolean; readonly quiet?: true | undefined },
  io: Io,
): Promise<void> {
  if (notes.length === 0) return;
  const style = await paintOf(io, color);
  for (const note of notes)
    if (!quiet || note.severity !== "info") io.stderr.write(`${problemText(note, style)}\n`);
}
