/** Reads a style file: what it says, over the style that it extends. */
import type { Problem } from "../model/problem.ts";
import { readYaml } from "../text/yaml-file.ts";
import { PLAIN_STYLE } from "./plain.ts";
import { styled, styleSchema } from "./schema.ts";
import { STANDARD } from "./standard.ts";
import type { Style } from "./style.ts";

/** The styles that are built in, by name. */
export const STYLES: Readonly<Record<"standard" | "plain", Style>> = {
  standard: STANDARD,
  plain: PLAIN_STYLE,
};

/**
 * @param text - of a style file, YAML
 * @param source - its path, for the places of problems
 * @returns the style, its font files as the file names them; or all that is wrong with it
 */
export function readStyle(
  text: string,
  source: string,
): { readonly style: Style | null; readonly problems: readonly Problem[] } {
  const { value, problems } = readYaml(text, source, styleSchema, "project-file");
  return { style: value === null ? null : styled(STYLES[value.extends], value), problems };
}
