/** Looks up words of wishes for anonymity: slips of the pen put right, and whether they say anything of who wrote. */
import { editDistance } from "../../text/edit-distance.ts";
import { remembered } from "../../text/remembered.ts";
import { SLIPS, WHOLE_SLIPS } from "../english/wish-slips.ts";
import {
  AWAY,
  DONE,
  FILLING,
  HIDING,
  KEEPING,
  KEPT_BACK,
  MINDING,
  NAMES,
  NEEDING,
  NEGATIONS,
  NO,
  PAPERS,
  PERSONS,
  SECRET,
  SHOWING,
  SUPPLIED,
  UNNAMED,
  WISHING,
  YES,
} from "../english/wishes.ts";

/** Every word that says nothing of who wrote. */
export const KNOWN: ReadonlySet<string> = new Set(
  [
    ...[UNNAMED, NAMES, HIDING, DONE, KEPT_BACK, KEEPING, AWAY, SHOWING, NEGATIONS, MINDING, NEEDING, SECRET],
    ...[SUPPLIED, YES, NO, PERSONS, PAPERS, WISHING, FILLING],
  ].flatMap((words) => [...words]),
);

/** @returns the word as it is looked up: in small letters, with straight apostrophes, well-known slips put right */
export const plainWord = remembered(looked, 20_000);

function looked(word: string): string {
  const lower = word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[’‘ʼ`]/g, "'");
  const bare = lower.replace(/'s$|s'$/, (ending) => (ending === "s'" ? "s" : ""));
  if (KNOWN.has(lower)) return lower;
  if (KNOWN.has(bare)) return bare;
  if (/^an+[a-z]{4,12}$/.test(bare)) return WHOLE_SLIPS.find((right) => isSlipOf(bare, right)) ?? bare;
  return SLIPS.find(([slip]) => slip.test(bare))?.[1] ?? bare;
}

/** At most two letters put in, left out, changed or swapped; the consonants of the root stay in their order. */
function isSlipOf(word: string, right: string): boolean {
  if (Math.abs(word.length - right.length) > 2 || !/^an+[aeiouy]+n*[aeiouy]*m/.test(word)) return false;
  return editDistance(word, right) <= 2;
}
