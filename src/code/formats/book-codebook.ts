/** Makes a codebook of a plain tree, its themes and terms placed at the lines of the file they came from. */
import type { Codebook } from "../../model/codebook.ts";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import { describeIssue } from "../../text/yaml/words.ts";
import { toCodebook } from "../codebook/codebook.ts";
import { codebookSchema } from "../codebook/schema.ts";
import type { BookTheme } from "./book-file.ts";
import type { BookReading } from "./reading.ts";

/**
 * @param reading the tree, and the lines of its parts
 * @param source path of the file, whose name is the codebook's where the file gives none
 * @returns the codebook, or every problem that stands against it, such as rules that refer to each other in a circle
 */
export function codebookOf(
  { file, lines }: BookReading,
  source: string,
): { readonly codebook: Codebook | null; readonly problems: readonly Problem[] } {
  const name = source.replace(/^.*\//, "").replace(/\.[^.]+$/, "");
  const data = { name, ...file };
  const locate = (path: readonly PropertyKey[]): Place => {
    const line = lineOf(path, file?.themes ?? [], lines);
    return { source, ...(line !== null && { line }) };
  };
  const result = codebookSchema.safeParse(data);
  if (result.success) return { codebook: toCodebook(result.data, source, locate), problems: [] };
  const problems = result.error.issues
    .flatMap((issue) => describeIssue(issue, codebookSchema, data))
    .map(({ path, isKey: _, character: _character, ...finding }) => ({
      code: "codebook" as const,
      severity: "error" as const,
      place: locate(path),
      ...finding,
    }));
  return { codebook: null, problems };
}

/** Of the theme or term that `path` leads to, or of the theme around it. */
function lineOf(
  path: readonly PropertyKey[],
  themes: readonly BookTheme[],
  lines: BookReading["lines"],
): number | null {
  const [key, index, ...below] = path;
  const theme = key === "themes" ? themes[Number(index)] : undefined;
  const own = theme && lines.get(theme);
  if (!theme || !own) return null;
  if (below[0] === "themes") return lineOf(below, theme.themes ?? [], lines) ?? own.line;
  return (below[0] === "terms" ? own.terms[Number(below[1])] : null) ?? own.line;
}
