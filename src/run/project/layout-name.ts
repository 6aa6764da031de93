/** Tells what is named as a layout: one of the program's own, or a layout file by its path. */
import { LAYOUTS } from "../../model/split.ts";
import { nearest } from "../../text/nearest.ts";

/** What the program itself knows. */
export const LAYOUT_NAMES = ["auto", ...LAYOUTS] as const;

type LayoutName = (typeof LAYOUT_NAMES)[number];

export const isLayoutName = (name: string): name is LayoutName => LAYOUT_NAMES.some((one) => one === name);

export const isLayoutPath = (name: string): boolean => /[./\\]/.test(name);

/** What may be named besides. */
export const OR_LAYOUT_FILE = ", or a layout file such as layout.yaml";

/** @returns what is wrong with a name that is neither known nor that of a file; null where nothing is */
export function layoutNameFault(name: string) {
  if (isLayoutName(name) || isLayoutPath(name)) return null;
  const meant = nearest(name, LAYOUT_NAMES);
  return {
    found: `the layout "${name}"`,
    expected: `one of ${LAYOUT_NAMES.join(", ")}${OR_LAYOUT_FILE}`,
    hint:
      meant === null
        ? "correct it, or write the path of the file with its ending"
        : `did you mean "${meant}"?`,
  };
}
