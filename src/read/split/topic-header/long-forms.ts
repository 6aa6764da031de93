/** Finds attributions that read like prose: `A Name, on behalf of …` over several lines, and `A Group members: …`. */
import { type ContentLine, endsSentence } from "../../../cues/content-line.ts";
import { RELATIVE_WORDS, TELLING_WORDS } from "../../../cues/english/small-words.ts";
import { ON_BEHALF_PHRASES } from "../../../cues/english/speech.ts";
import { membersOf } from "../../../cues/members.ts";
import { mayNamePerson, nameAt, namesPerson } from "../../../cues/person-name.ts";
import { anyOf } from "../../../text/any-of.ts";
import type { AttributionCandidate } from "./candidates.ts";

const LONGEST = { lines: 8, characters: 700 };

/** Natural log of how much likelier such lines close a response than belong to its body. */
const SCORE = 5;

const BEHALF = new RegExp(`^(?:\\s*[,–—-]\\s*|\\s+)(?:for and )?(?:${anyOf(ON_BEHALF_PHRASES)})\\s+\\S`, "i");
const SPACES = /\s+/y;

/** Says what somebody did: a sentence about them, not their name. */
const DID = /,\s+\p{Ll}+(?:ed|te|ke)\s/u;
const TELLS = new RegExp(`\\b(?:${anyOf(TELLING_WORDS)})\\b`, "u");
const CLAUSE = new RegExp(`\\s(?:${anyOf(RELATIVE_WORDS)})\\s.*$`, "u");

/**
 * @param last - content line that the attribution would end with
 * @returns the attribution, where a line above opens one after the end of a sentence, with no blank line inside
 */
export function longForm(lines: readonly ContentLine[], last: number): AttributionCandidate | null {
  let text = "";
  for (let from = last; from > Math.max(-1, last - LONGEST.lines); from--) {
    const line = lines[from]!;
    text = text === "" ? line.text : `${line.text} ${text}`;
    if (text.length > LONGEST.characters) return null;
    const before = lines[from - 1];
    const begins = before === undefined || line.afterBlank || endsSentence(before.text);
    if (begins && (membersOf(text) !== null || opensOnBehalf(text)))
      return { from, to: last + 1, offset: 0, text, score: SCORE };
    if (line.afterBlank && !line.afterPage) return null;
  }
  return null;
}

function opensOnBehalf(text: string): boolean {
  const name = nameAt(text, 0, SPACES);
  if (name === null || name.words.length < 2 || !(namesPerson(name) || mayNamePerson(name))) return false;
  const rest = text.slice(name.end);
  const [sentence = ""] = rest.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const lower = sentence.toLowerCase();
  return BEHALF.test(rest) && !DID.test(lower) && !TELLS.test(lower.replace(CLAUSE, ""));
}
