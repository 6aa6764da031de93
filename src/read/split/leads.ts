/** Reads the words that lead in to each point of a list: `Funding: …`, `Time to cross – …`, `**Access**: …`. */
import { SENTENCE_OPENINGS } from "../../cues/english/heading-words.ts";
import { PROSE_WORDS } from "../../cues/english/small-words.ts";
import { anyOf } from "../../text/any-of.ts";
import { spacedWords } from "./text-lines.ts";

const MOST_WORDS = 8;
/** In characters: enough to hold a lead and what follows it. */
const BEGINNING = 200;

/** The forms a list may give its leads: group 1 is the lead, group 2 begins what follows. */
const FORMS: readonly RegExp[] = [
  /^(?:\*\*|__)([^*_]{2,80}?)[:.]?(?:\*\*|__)[\s:.–—-]*(\S)/u,
  /^([^:–—]{2,80}?)(?:\s[-–—]\s?|—)(\S)/u,
  /^([^:–—]{2,80}?):\s(\S)/u,
];
const OPENS_SENTENCE = new RegExp(`^(?:${anyOf(SENTENCE_OPENINGS)})\\b`, "i");

/**
 * A dash or a colon in one sentence makes no lead: all points of the list have one in the same form, and each another.
 *
 * @param points - the words of each point of a list, without its mark
 * @returns the lead of each, or null where the list has none
 */
export function leadsOf(points: readonly string[]): readonly string[] | null {
  if (points.length < 2) return null;
  for (const form of FORMS) {
    const leads = points.map((point) => leadOf(point, form)).filter((lead) => lead !== null);
    if (leads.length === points.length && new Set(leads).size === leads.length) return leads;
  }
  return null;
}

function leadOf(point: string, form: RegExp): string | null {
  const [, lead = "", next = ""] = form.exec(point.slice(0, BEGINNING)) ?? [];
  const words = lead.trim();
  if (!/^[\p{Lu}\d]/u.test(words) || spacedWords(words) > MOST_WORDS || /[.!?;"“”()]/u.test(words))
    return null;
  if (OPENS_SENTENCE.test(words)) return null;
  // What a sentence goes on with in small letters is no point under a lead, if there is a sentence before it.
  const isClause = words.split(" ").some((word) => PROSE_WORDS.has(word));
  return isClause && /\p{Ll}/u.test(next) ? null : words;
}
