/** Whether a line looks like the attribution that closes a response. */
import type { AnonymityReader } from "./anonymity.ts";
import { nameLikeness } from "./name-likeness.ts";

/** Natural log of how much likelier a line must be a name than prose. */
const LEAST = 1.5;

/** @param text - a line; a name that ends with a comma goes on in the next and closes nothing */
export function looksLikeAttribution(text: string | undefined, anonymity: AnonymityReader): text is string {
  return (
    text !== undefined && !text.endsWith(",") && (anonymity(text) !== null || nameLikeness(text) >= LEAST)
  );
}
