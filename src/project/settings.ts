/** The settings of a run: the project file, with what the command line says instead. */
import { dirname, isAbsolute, join, relative } from "node:path";
import type { Problem } from "../model/problem.ts";
import type { Layout } from "../model/split.ts";
import type { ProjectFile } from "./schema.ts";

export interface Settings {
  readonly title: string | null;
  /** Files, folders and patterns, relative to the working folder. */
  readonly corpus: readonly string[];
  readonly layout: Layout | "auto" | Readonly<Record<string, Layout | "auto">>;
  readonly topics: string | null;
  readonly codebook: string | null;
  readonly out: string;
  readonly expectedResponses: number | null;
  readonly anonymous: readonly string[];
  readonly redacted: readonly string[];
  readonly allowMissing: boolean;
}

/** What the command line can say; absent where it says nothing. */
export interface CommandLineSettings {
  readonly paths: readonly string[];
  readonly codebook?: string | undefined;
  readonly out?: string | undefined;
  readonly topics?: string | undefined;
  readonly layout?: Layout | "auto" | undefined;
  readonly allowMissing?: boolean | undefined;
}

/**
 * @param project - the project file, and its path relative to the working folder; paths in it are relative to its folder
 * @returns settings whose paths are all relative to the working folder; the command line wins
 */
export function settingsOf(
  project: { readonly file: ProjectFile; readonly path: string } | null,
  line: CommandLineSettings,
): Settings {
  const file = project?.file;
  const from = (path: string) => (isAbsolute(path) ? path : fromFolder(project?.path ?? "", path));
  const own = (path: string | undefined) => (path === undefined ? null : from(path));
  return {
    title: file?.title ?? null,
    corpus: line.paths.length > 0 ? line.paths : (file?.corpus ?? []).map(from),
    layout: line.layout ?? file?.layout ?? "auto",
    topics: line.topics ?? own(file?.topics),
    codebook: line.codebook ?? own(file?.codebook),
    out: line.out ?? from(file?.out ?? "out"),
    expectedResponses: line.paths.length > 0 ? null : (file?.expect.responses ?? null),
    anonymous: file?.attribution.anonymous ?? [],
    redacted: file?.attribution.redacted ?? [],
    allowMissing: line.allowMissing ?? false,
  };
}

function fromFolder(projectPath: string, path: string): string {
  const folder = dirname(projectPath);
  return folder === "." ? path : (relative(".", join(folder, path)) || ".").replaceAll("\\", "/");
}

/** @returns the layout that the settings name for a source: by its path, by its file name, or for all */
export function layoutOf({ layout }: Settings, source: string): Layout | "auto" {
  if (typeof layout === "string") return layout;
  return layout[source] ?? layout[fileName(source)] ?? "auto";
}

/** @returns a warning for each source that the map of layouts names and the corpus does not hold */
export function unusedLayouts(
  { layout }: Settings,
  sources: readonly { readonly source: string }[],
): Problem[] {
  if (typeof layout === "string") return [];
  const names = new Set(sources.flatMap(({ source }) => [source, fileName(source)]));
  return Object.keys(layout)
    .filter((name) => !names.has(name))
    .map((name) => ({
      code: "project-file",
      severity: "warning",
      place: { source: "themetally.yaml" },
      found: `a layout for "${name}"`,
      expected: "a source of the corpus",
      hint: "write the path as the summary prints it",
    }));
}

const fileName = (path: string) => path.replace(/^.*\//, "");
