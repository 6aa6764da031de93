/** Reads who is quoted from the sentence that leads in to a quotation, or from the one that closes it. */
import {
  BEFORE_SPOKEN,
  ISSUING_VERBS,
  SPEAKER_OPENINGS,
  SPEAKING_VERBS,
  WHOSE,
} from "../../cues/english/speech.ts";
import {
  SPEAKER_HONOURS,
  SPEAKER_TITLES,
  STOPPED_TITLES,
  TITLES_BEFORE_GIVEN_NAME,
} from "../../cues/english/titles.ts";
import { isGivenName } from "../../cues/given-names.ts";
import { isOrganisationWord } from "../../cues/organisation-words.ts";
import { anyOf } from "../../text/any-of.ts";
import { hasOrganisationWord, hasRoleWord } from "./heading-kind.ts";

const VERB = `(?:${anyOf(SPEAKING_VERBS)}|told [^:,"“]{1,40}|(?:${anyOf(ISSUING_VERBS)}) (?:the following|this|a|an) [^:,"“]{0,40})`;

/** What stands before the speaker and is not part of who speaks. */
const OPENER = new RegExp(`^(?:${anyOf(SPEAKER_OPENINGS)})\\b`, "i");

const PERSON = new RegExp(
  `^(?:(?:${anyOf(SPEAKER_TITLES)})\\.? )?\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}(?: (?:${anyOf(SPEAKER_HONOURS)}))*$`,
  "u",
);

const LEAD_IN = new RegExp(
  `^([^"“«]{2,400}?)[\\s,]+${VERB}(?:[ ,]+(?:today|yesterday|that|in (?:${anyOf(WHOSE)}) [^:"“]{1,40}|on [^:"“]{1,40}|as follows))?\\s*(?:[:,–—-]+\\s*$|[:,–—-]*\\s*(?=["“‘«]))`,
);
const CLOSING = new RegExp(
  `(?:^|(["”’»])[,.]?\\s+)${VERB}\\s+(\\p{Lu}[^"“”]{2,160}?|(?:an?|the)\\s[^"“”]{2,160}?)\\.?\\s*$`,
  "u",
);
const CLOSING_VERB_LAST = new RegExp(`(["”’»])[,.]?\\s+(\\p{Lu}[^"“”]{2,160}?),?\\s+${VERB}\\.?\\s*$`, "u");
const MIDDLE = new RegExp(`[”"’»],?\\s+${VERB}\\s+(\\p{Lu}[^"“”.]{2,160}?)[.:,]\\s+["“‘«]`, "u");

/** "NAME, ROLE: “…" needs no verb, but a name, a role or an organisation, and the quotation itself. */
const COLON = /^([^"“«:]{2,120}):\s*(?=["“‘«])/;

export interface Quoted {
  /** Name, role and organisation as printed, in the order printed. */
  readonly speaker: string;
  /** Where the sentence of the speaker begins and ends in the paragraph. */
  readonly start: number;
  readonly end: number;
}

/**
 * @param raw a paragraph, line breaks included
 * @returns the speaker of "…, NAME, ROLE, said:", alone or before a quotation that starts in the same paragraph
 */
export function leadInSpeaker(raw: string): Quoted | null {
  const match = LEAD_IN.exec(raw) ?? COLON.exec(raw);
  if (!match) return null;
  const speaker = speakerOf(flat(match[1]));
  const known = hasRoleWord(speaker) || hasOrganisationWord(speaker) || /^\p{Lu}/u.test(speaker);
  return known ? { speaker, start: 0, end: match[0].length } : null;
}

/** @returns the speaker of `…” said NAME, ROLE.`, of "says NAME, ROLE" alone, or of `…” NAME, ROLE, said.` */
export function closingSpeaker(raw: string): Quoted | null {
  const match = CLOSING.exec(raw) ?? CLOSING_VERB_LAST.exec(raw);
  if (!match) return null;
  const quote =
    match[1] === undefined
      ? 0
      : 1 + (match[0].slice(1).length - match[0].slice(1).replace(/^[,.]?\s+/, "").length);
  return { speaker: flat(match[2]), start: match.index + quote, end: raw.length };
}

/** @returns the speaker of `“…,” said NAME, ROLE. “…”`, whose sentence stands within the quotation */
export function middleSpeaker(raw: string): string | null {
  const match = MIDDLE.exec(raw);
  return match ? flat(match[1]) : null;
}

/** Cuts what comes before the speaker ("Responding to the report, …") and the clauses after. */
function speakerOf(sentenceWords: string): string {
  const sentence = sentenceWords.split(SENTENCES).at(-1) ?? "";
  const parts = sentence
    .replace(BEFORE_VERB, "")
    .split(/,\s*/)
    .filter((part) => part !== "");
  const first = parts[0] ?? "";
  if (!OPENER.test(first)) return parts.filter((part) => !isClause(part)).join(", ");
  if (parts.length === 1) return (/(?:\s\p{Lu}[\p{L}'’.&-]*)+$/u.exec(first)?.[0] ?? "").trim();
  return parts
    .slice(speakerStart(parts))
    .filter((part) => !isClause(part))
    .join(", ");
}

const BEFORE_VERB = new RegExp(`,?\\s+(?:${anyOf(BEFORE_SPOKEN)})$`, "i");

const SENTENCES = new RegExp(`(?<!\\b(?:${anyOf(STOPPED_TITLES)}))[.!?]["”’]?\\s+(?=\\p{Lu})`, "u");

/** The part that names the person, or the role before a name that stands last; else the first fit part. */
function speakerStart(parts: readonly string[]): number {
  const people = parts.flatMap((part, i) => (i > 0 && isPerson(part) ? [i] : []));
  const person = people.findLast((i) => isGivenName(firstName(parts[i] ?? ""))) ?? people[0];
  if (person === undefined) {
    const fit = parts.findIndex(
      (part, i) => i > 0 && (/^\p{Lu}/u.test(part) || hasRoleWord(part) || hasOrganisationWord(part)),
    );
    return fit === -1 ? parts.length - 1 : fit;
  }
  const before = parts[person - 1] ?? "";
  const roleBefore = person === parts.length - 1 && person > 1 && hasRoleWord(before) && !isClause(before);
  return roleBefore ? person - 1 : person;
}

function isPerson(part: string): boolean {
  return PERSON.test(part) && !hasRoleWord(part) && !part.split(" ").some(isOrganisationWord);
}

function firstName(part: string): string {
  return part.replace(TITLED, "").split(" ")[0] ?? "";
}

const TITLED = new RegExp(`^(?:${anyOf(TITLES_BEFORE_GIVEN_NAME)})\\.? `);

function isClause(part: string): boolean {
  return /^\p{Ll}/u.test(part) && OPENER.test(part);
}

function flat(raw = ""): string {
  return raw.replace(/\s+/g, " ").trim();
}
