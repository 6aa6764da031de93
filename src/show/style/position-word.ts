/** What a position is called for readers: the codebook's name, or the style's word for what every theme has. */
import { BOTH, UNCLEAR } from "../../model/position.ts";

export function positionWord(
  position: string,
  { both, unclear }: { readonly both: string; readonly unclear: string },
): string {
  if (position === BOTH) return both;
  return position === UNCLEAR ? unclear : position.replaceAll("-", " ");
}
