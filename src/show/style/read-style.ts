/** Reads a style file: what it says, over the style that it extends. */
import type { Problem } from "../../model/problem.ts";
import { readYaml } from "../../text/yaml/file.ts";
import { contrast, readableOn } from "./contrast.ts";
import { PLAIN_STYLE } from "./plain.ts";
import { styled, styleSchema } from "./schema.ts";
import { STANDARD } from "./standard.ts";
import type { Colours, Style } from "./style.ts";

/** The styles that are built in, by name. */
export const STYLES: Readonly<Record<"standard" | "plain", Style>> = {
  standard: STANDARD,
  plain: PLAIN_STYLE,
};

/**
 * @param text - of a style file, YAML
 * @param source - its path, for the places of problems
 * @returns the style, its font files as the file names them; or all that is wrong with it, colours that cannot be told apart included
 */
export function readStyle(
  text: string,
  source: string,
): { readonly style: Style | null; readonly problems: readonly Problem[] } {
  const { value, problems, locate } = readYaml(text, source, styleSchema, "project-file");
  if (value === null) return { style: null, problems };
  const style = styled(STYLES[value.extends], value);
  const faults = faintPairs(style.colours).map((pair): Problem => {
    const { one, other, ratio, least, key } = pair;
    return {
      code: "project-file",
      severity: "error",
      place: locate(["colours", key]),
      found: `${one} beside ${other}, a contrast of ${ratio.toFixed(2)}`,
      expected: `${least} or more, so that everybody can tell them apart`,
      hint: "choose a darker or a lighter one",
    };
  });
  return { style: faults.length > 0 ? null : style, problems: faults };
}

interface Pair {
  readonly key: keyof Colours;
  readonly one: string;
  readonly other: string;
  readonly ratio: number;
  readonly least: number;
}

/** Least contrast of words, and of shapes: https://www.w3.org/TR/WCAG22/#contrast-minimum and #non-text-contrast */
const WORDS = 4.5;
const SHAPES = 3;

/** @returns pairs of colours that stand beside each other and cannot be told apart well enough */
function faintPairs({ text, muted, background, bar, pair, sequential }: Colours): readonly Pair[] {
  const of = (key: keyof Colours, one: string, other: string, least: number): Pair => ({
    key,
    one,
    other,
    ratio: contrast(one, other),
    least,
  });
  const pairs = [
    of("text", text, background, WORDS),
    of("muted", muted, background, WORDS),
    of("bar", bar, background, SHAPES),
    ...pair.map((one) => of("pair", one, background, SHAPES)),
    of("pair", pair[0], pair[1], SHAPES),
    ...sequential.map((fill) => of("sequential", fill, readableOn(fill, text, background), WORDS)),
  ];
  return pairs.filter(({ ratio, least }) => ratio < least);
}
