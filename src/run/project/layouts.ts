/** Which layout each source is read in, as the settings say, and the layout files among them. */
import { dirname, normalize } from "node:path";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { LayoutSetting } from "../../model/run-options.ts";
import { isLayoutName } from "./layout-name.ts";

/** A file that a run is set up with. */
export interface SettingsFile {
  /** Absolute, or relative to the working folder: to open it, and to name it to the user. */
  readonly path: string;
  /** What `run.json` calls it, the same from every working folder. */
  readonly recorded: string;
}

export interface LayoutSettings {
  readonly layout: LayoutSetting;
  /** The layout files that `layout` names. */
  readonly layoutFiles: readonly SettingsFile[];
}

/** @param fileOf - makes the file of a path that is no name of a layout */
export function layoutsNamed(layout: LayoutSetting, fileOf: (path: string) => SettingsFile): LayoutSettings {
  const named = (typeof layout === "string" ? [layout] : Object.values(layout)).filter(
    (one) => !isLayoutName(one),
  );
  const files = new Map([...new Set(named)].map((name) => [name, fileOf(name)]));
  const recordedName = (name: string) => files.get(name)?.recorded ?? name;
  return {
    layout:
      typeof layout === "string"
        ? recordedName(layout)
        : Object.fromEntries(Object.entries(layout).map(([source, name]) => [source, recordedName(name)])),
    layoutFiles: [...files.values()],
  };
}

/** @returns the layout that the settings name for a source: by its path, by its file name, or for all */
export function layoutOf({ layout }: Pick<LayoutSettings, "layout">, source: string): string {
  if (typeof layout === "string") return layout;
  const named = (name: string) => Object.entries(layout).find(([key]) => slashedPath(key) === name)?.[1];
  return named(source) ?? named(fileName(source)) ?? "auto";
}

/** @returns a warning for each source that the project's map of layouts names and its corpus does not hold */
export function unusedLayouts(
  {
    layout,
    project,
    root,
  }: Pick<LayoutSettings, "layout"> & {
    readonly project: {
      readonly path: string;
      readonly locate?: (keys: readonly PropertyKey[]) => Place;
    } | null;
    readonly root: string;
  },
  sources: readonly { readonly source: string }[],
): Problem[] {
  if (typeof layout === "string" || project === null || root !== dirname(project.path)) return [];
  const names = new Set(sources.flatMap(({ source }) => [source, fileName(source)]));
  return Object.keys(layout)
    .filter((name) => !names.has(slashedPath(name)))
    .map((name) => ({
      code: "project-file",
      severity: "warning",
      place: project.locate?.(["layout", name]) ?? { source: project.path },
      found: `a layout for "${name}", which the corpus does not hold`,
      expected: "the path or the name of a source",
      hint: "write it as the summary prints it",
    }));
}

const slashedPath = (path: string) => normalize(path).replaceAll("\\", "/");

const fileName = (path: string) => path.replace(/^.*\//, "");
