/** Puts what a theme finds into its description, behind a marker line, for formats without a place for it. */
import { stringify } from "yaml";
import { readYaml } from "../../text/yaml/file.ts";
import { codebookSchema } from "../codebook/schema.ts";
import type { At, BookBuilder, CategoryDraft, ThemeFields } from "./book-builder.ts";
import { type BookTheme, textOf, weightOf } from "./book-file.ts";

/** What stands below it is for themetally, in the notation of its codebooks. */
const MARKER = "[themetally]";

/**
 * @param theme with what a format's other fields do not hold
 * @returns its description, and its terms and rules below the marker line where there are any
 */
export function describe(
  theme: Omit<BookTheme, "id" | "label" | "themes"> & { readonly id?: string },
): string {
  const { description = "", ...rest } = theme;
  const { terms, ...others } = rest;
  const details = { ...others, ...(terms && terms.length > 0 && { terms }) };
  if (Object.keys(details).length === 0) return description;
  const notation = stringify(details, { lineWidth: 0 }).trimEnd();
  return `${description}${description && "\n\n"}${MARKER}\n${notation}`;
}

/** A theme as in a codebook; its id is there only where it is not made from the name. */
const detailsSchema = codebookSchema.shape.themes.element.partial({ id: true });

/**
 * Takes a description apart again, and puts what it holds into `draft`.
 *
 * @param at where the description begins; problems with the notation are errors at their line
 */
export function readDescription(text: string, draft: CategoryDraft, at: At, builder: BookBuilder): void {
  const plain = text.replaceAll("\r\n", "\n");
  const marker = plain.search(/^\[themetally\][ \t]*$/m);
  if (marker < 0) {
    if (plain.trim() !== "") draft.fields = { description: plain };
    return;
  }
  const before = plain.slice(0, marker);
  const line = (at.line ?? 1) + before.split("\n").length;
  const notation = plain.slice(marker).replace(/^.*\n?/, "");
  const { value, problems, locate } = readYaml(notation, "", detailsSchema, "codebook");
  const lineOf = (inside: number | undefined): number => line + (inside ?? 1) - 1;
  for (const { place, found, expected, hint } of problems) {
    builder.error({ line: lineOf(place.line) }, `${found}, below ${MARKER} in ${draft.path}`, expected, hint);
  }
  if (value === null) return;
  const { id, label: _label, description: _description, terms = [], themes: _themes, ...fields } = value;
  if (id !== undefined) draft.id = id;
  draft.fields = { ...(before.trim() && { description: before.trimEnd() }), ...(fields as ThemeFields) };
  for (const [index, term] of terms.entries()) {
    const at = { line: lineOf(locate(["terms", index]).line) };
    builder.term(draft, textOf(term), at, weightOf(term));
  }
}
