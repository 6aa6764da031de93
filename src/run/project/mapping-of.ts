/** Finds what the project file says of a source. */
import type { Problem } from "../../model/problem.ts";
import type { TableMapping } from "../../model/table-mapping.ts";
import { matchesGlob } from "../../text/glob.ts";
import type { Settings } from "./settings.ts";
import type { SourceLimits } from "./source-mappings.ts";

const slashed = (path: string): string => path.replaceAll("\\", "/").replace(/^\.\//, "");

const isMeant = (pattern: string, source: string): boolean =>
  [source, source.replace(/^.*\//, "")].some((name) => matchesGlob(slashed(pattern), name));

/** @returns the mapping of the first entry that stands for the source; one that says nothing where there is none */
export const mappingOf = ({ sources }: Pick<Settings, "sources">, source: string): TableMapping =>
  sources.find(({ pattern }) => isMeant(pattern, source))?.mapping ?? {};

/** @returns the layout of the first entry that stands for the source, or else `auto` */
export const layoutInSources = ({ sources }: Pick<Settings, "sources">, source: string) =>
  sources.find(({ pattern }) => isMeant(pattern, source))?.layout ?? "auto";

/** @returns the limits of the first entry that stands for the source, and those of all where it says nothing */
export const limitsOf = (
  { sources, limits }: Pick<Settings, "sources" | "limits">,
  source: string,
): SourceLimits => ({
  ...limits,
  ...sources.find(({ pattern }) => isMeant(pattern, source))?.limits,
});

/** @returns a warning for each entry that stands for no source */
export function unusedMappings(
  { sources, project }: Pick<Settings, "sources" | "project">,
  found: readonly { readonly source: string }[],
): Problem[] {
  if (project === null) return [];
  return sources
    .filter(({ pattern }) => !found.some(({ source }) => isMeant(pattern, source)))
    .map(({ pattern }) => ({
      code: "project-file",
      severity: "warning",
      place: project.locate?.(["sources", pattern]) ?? { source: project.path },
      found: `a mapping for "${pattern}", which the corpus does not hold`,
      expected: "the path or the name of a source, or a pattern",
      hint: "write it as the summary prints it",
    }));
}
