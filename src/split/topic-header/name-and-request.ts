/** Finds where lines divide into a name and a request that it be not printed. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import { nameLikeness, splitAtFirst } from "../../cues/name-likeness.ts";

/**
 * A name on the line before or after a request, however both are wrapped.
 *
 * @returns the position of the first line of the second of the two; null where the lines are not both
 */
export function nameJoinedToRequest(lines: readonly string[], anonymity: AnonymityReader): number | null {
  for (let at = 1; at < lines.length; at++) {
    const sides = [lines.slice(0, at).join(" "), lines.slice(at).join(" ")] as const;
    const [first, second] = sides.map((side) => anonymity(side));
    const isRequestFirst = first?.rest === "" && second === null;
    if (isRequestFirst === (second?.rest === "" && first === null)) continue;
    if (isLikeName(sides[isRequestFirst ? 1 : 0])) return at;
  }
  return null;
}

/** In brackets, behind a dash or a label, and in small letters, too: a request beside it says that it is one. */
function isLikeName(side: string): boolean {
  const bare = side.replace(/^[\s([{“"'*_–—-]+|[\s)\]}”"'*_]+$/gu, "").replace(LABEL, "");
  if (nameLikeness(bare) >= LIKE_A_NAME) return true;
  const { head, tail } = splitAtFirst(bare);
  return SMALL_NAME.test(head) && (tail === "" || nameLikeness(tail) >= LIKE_A_NAME);
}

const LABEL =
  /^(?:full |my |contact )?(?:name|from|author|signed|submitted by|sent by|respondent)\s*[:–-]?\s+(?=\S)/iu;
const SMALL_NAME = /^\p{Ll}[\p{L}\p{M}'’-]+(?:\s+[\p{L}\p{M}'’-]+){1,3}$/u;

/** Natural log of how much likelier a line must be a name than prose. */
const LIKE_A_NAME = 1.5;
