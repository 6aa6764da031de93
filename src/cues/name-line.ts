/** Whether a line beside a request not to be named may be the name: the request says that there is one. */
import { anyOf } from "../text/any-of.ts";
import { NAME_LABELS } from "./english/name-words.ts";
import { nameLikeness, splitAtFirst } from "./name-likeness.ts";
import { KNOWN } from "./wishes/words.ts";

/** @param line - in brackets, behind a dash or a label, with a mark for a note, and in small letters, too */
export function mayBeNameLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const bare = bareName(line);
  if (nameLikeness(bare) >= LIKE_A_NAME) return true;
  const { head, tail } = splitAtFirst(bare);
  return (isSmall(head) || isForeign(head)) && (tail === "" || nameLikeness(tail) >= LIKE_A_NAME);
}

/** In characters. */
const LONGEST = 200;

/** The line without label, brackets and marks. */
export const bareName = (line: string): string =>
  line.replace(/^[\s([{“"'*_–—•-]+|[\s)\]}”"'*_†‡§¹²³\d(]+$/gu, "").replace(LABEL, "");

/** Two to five words of which all but particles have capitals, and none is a word of wishes. */
function isForeign(head: string): boolean {
  const words = head.split(/\s+/);
  const written = words.filter((word) => /^(?:\p{Ll}{1,3}['’-])?[\p{Lu}\p{Lo}]/u.test(word));
  return (
    words.length > 1 &&
    words.length < 6 &&
    written.length > 1 &&
    words.every((word) => written.includes(word) || /^\p{Ll}{1,4}\.?$/u.test(word)) &&
    !written.some((word) => KNOWN.has(word.toLowerCase()))
  );
}

const LABEL = new RegExp(`^(?:full |my |contact )?(?:${anyOf(NAME_LABELS)})\\s*[:–-]?\\s+(?=\\S)`, "iu");
const SMALL_NAME = /^\p{Ll}[\p{L}\p{M}'’-]+(?:\s+[\p{L}\p{M}'’-]+){1,4}$/u;

const isSmall = (head: string): boolean =>
  SMALL_NAME.test(head) && head.split(/\s+/).every((word) => !KNOWN.has(word.toLowerCase()));

/** Natural log of how much likelier a line must be a name than prose. */
const LIKE_A_NAME = 1.5;
