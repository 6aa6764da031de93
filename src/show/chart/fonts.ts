/** The font that pictures are drawn with: its files, and how wide text is in it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Font, parse } from "opentype.js/dist/opentype.mjs";
import { UserError } from "../../model/user-error.ts";
import type { Style } from "../style/style.ts";

export interface Fonts {
  /** Font files, absolute. */
  readonly files: readonly string[];
  /** @returns pixels that `text` takes at `size` pixels, in the bold font or the regular one */
  width(text: string, size: number, weight?: "bold" | "regular"): number;
  /** @returns the characters of a text that the font has no sign for, each once, in their order */
  missing(text: string): readonly string[];
}

/** @throws UserError where a font file cannot be read or is none */
export function fontsOf({ font }: Style): Fonts {
  const { resolve } = createRequire(import.meta.url);
  const regular = font.regular ?? resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
  const bold = font.bold ?? font.regular ?? resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf");
  const metrics = { regular: metricsOf(regular), bold: metricsOf(bold) };
  return {
    files: [...new Set([regular, bold])],
    width: (text, size, weight = "regular") => metrics[weight].width(text) * size,
    missing: (text) => [...new Set(text)].filter((character) => !metrics.regular.has(character)),
  };
}

/** Widths of characters are known from the font once; those it lacks count as a whole em. */
function metricsOf(file: string) {
  const font = fontIn(file);
  const widths = new Map<string, number>();
  const widthOf = (character: string): number => {
    const known = widths.get(character);
    if (known !== undefined) return known;
    const width = (font.charToGlyph(character).advanceWidth ?? font.unitsPerEm) / font.unitsPerEm;
    widths.set(character, width);
    return width;
  };
  return {
    width: (text: string) => [...text].reduce((sum, character) => sum + widthOf(character), 0),
    has: (character: string) => /\s/u.test(character) || font.charToGlyph(character).index > 0,
  };
}

function fontIn(file: string): Font {
  try {
    const bytes = readFileSync(file);
    return parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    const problem = { code: "project-file", severity: "error", place: { source: file } } as const;
    const found = `a font that cannot be read${reason}`;
    const hint = "correct `font` in the style file, or leave it out";
    throw new UserError([{ ...problem, found, expected: "a TrueType or OpenType file", hint }]);
  }
}
