/** Finds the organisation that a letter itself says it comes from: in its first sentences, or in a letterhead of its own. */
import { ORGANISATION_JOINTS, WRITING_FOR, WRITING_VERBS } from "../../../cues/english/letter-parts.ts";
import { anyOf, anyPattern } from "../../../text/any-of.ts";
import type { TextLine } from "../text-lines.ts";
import type { TopBlock } from "./head.ts";
import { isAddress, isContact } from "./line-signs.ts";
import { isPlainly } from "./signature-part.ts";

/** In characters, of the text: who writes is said at its beginning. */
const WITHIN = 900;
/** Words of an organisation's name, small ones between capitals too. */
const NAME = `((?:\\p{Lu}[\\p{L}\\d'’&.-]*|\\d+)(?: (?:(?:${anyOf(ORGANISATION_JOINTS)}) ){0,2}\\p{Lu}[\\p{L}\\d'’&-]*){0,7})`;
const WRITING = new RegExp(`(?<=\\b(?:${anyPattern(WRITING_FOR)}) (?:the )?)${NAME}`, "gu");

/** @returns the organisation for which the text says that it is written; null where it says nothing of the kind */
export function saidInText(text: string): string | null {
  const some = text.slice(0, WITHIN).replace(/\s+/gu, " ");
  const found = [...some.matchAll(WRITING)].map(([name]) => name.replace(/[.]$| I$/u, ""));
  return found.find(isPlainly) ?? null;
}

/** @returns the organisation of a letterhead that is the sender's own */
export function letterheadOf(
  lines: readonly TextLine[],
  blocks: readonly TopBlock[],
  text: string,
): string | null {
  const [own, ...others] = blocks;
  if (own === undefined) return null;
  const words = lines.slice(...own).map((line) => line.words);
  const name = words
    .slice(0, 3)
    .find((line) => isPlainly(line) && !isContact(line) && !/^(?:to|fao|attn)\b/iu.test(line));
  const at = words.indexOf(name ?? "");
  if (name === undefined || words.slice(0, at).some((line) => isAddress(line))) return null;
  const rest = words.slice(at + 1);
  const bare = name.replace(/^The /u, "");
  const verbs = new RegExp(`^ (?:${anyOf(WRITING_VERBS)})\\b`, "u");
  const flat = text.slice(0, WITHIN * 2).replace(/\s+/gu, " ");
  for (let i = flat.indexOf(bare); i >= 0; i = flat.indexOf(bare, i + 1)) {
    if (verbs.test(flat.slice(i + bare.length, i + bare.length + 40))) return name;
  }
  // Who prints a telephone number, an e-mail address or a charity's number above a letter prints their own, and whom
  // it goes to below.
  const reaches = rest.some((line) => isContact(line) && !isAddress(line));
  return reaches && others.length > 0 ? name : null;
}
