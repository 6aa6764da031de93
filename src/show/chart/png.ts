/** A picture as PNG, drawn with the fonts given and no others. */
import { Resvg } from "@resvg/resvg-js";
import type { Fonts } from "./fonts.ts";

/** Dots a pixel, so that print is sharp. */
const SCALE = 2;

/** @param svg - as `drawn` returns it */
export function png(svg: string, family: string, fonts: Fonts): Uint8Array {
  const first = family
    .split(",")[0]!
    .trim()
    .replace(/^["']|["']$/g, "");
  const picture = new Resvg(svg, {
    fitTo: { mode: "zoom", value: SCALE },
    font: {
      fontFiles: [...fonts.files],
      loadSystemFonts: false,
      defaultFontFamily: first,
      sansSerifFamily: first,
    },
  });
  return picture.render().asPng();
}
