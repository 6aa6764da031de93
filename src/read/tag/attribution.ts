/** Reads an attribution: who sent the response, or that they asked, or were chosen, not to be named. */

import type { AnonymityCue, AnonymityReader } from "../../cues/anonymity.ts";
import {
  BEHIND_CALLINGS,
  ROLE_KINDS,
  ROLE_RANKS,
  SPEAKER_CALLINGS,
  SPEAKER_ROLES,
} from "../../cues/english/role-words.ts";
import { CONNECTORS } from "../../cues/english/small-words.ts";
import { POST_NOMINALS } from "../../cues/english/titles.ts";
import { areInitials } from "../../cues/initials.ts";
import { membersOf } from "../../cues/members.ts";
import { beginsLikePerson, splitAtFirst } from "../../cues/name-likeness.ts";
import { isNameless } from "../../cues/nameless.ts";
import { isOrganisationWord } from "../../cues/organisation-words.ts";
import type { Attribution } from "../../model/response.ts";
import type { AttributionKind } from "../../model/split.ts";
import { anyOf, anyPattern } from "../../text/any-of.ts";

/** What all attributions of a document together tell: a bare `RMCC` is the organisation of `A Person, RMCC`. */
export interface AttributionContext {
  readonly anonymity: AnonymityReader;
  readonly organisations: ReadonlySet<string>;
  /** Whether the document writes a word in small letters elsewhere: then it is hardly a name. */
  isCommonWord(word: string): boolean;
}

/**
 * @param printed - the attribution as printed, its lines joined by spaces, or by a line feed where a name and a request
 * stand on lines of their own; null where none is printed
 * @param kind - how the layout prints attributions
 */
export function readAttribution(
  printed: string | null,
  kind: AttributionKind,
  context: AttributionContext,
): Attribution {
  if (printed === null || printed.trim() === "")
    return { status: "none", text: null, name: null, organisation: null };
  const cue = context.anonymity.beside(printed);
  const text = printed.replaceAll("\n", " ");
  if (cue !== null) return besideWish(text, cue, context);
  if (kind === "organisation") return { status: "organisation", text, name: null, organisation: text };
  if (kind === "speaker") return readSpeaker(text, context);
  if (kind === "signatories") return readSignatories(printed, context);
  const { head, tail } = splitAtFirst(text);
  if (isNameless(head)) {
    if (isNameless(tail)) return { status: "none", text, name: null, organisation: null };
    return { status: "named", text, name: null, organisation: tail };
  }
  const { status, name, organisation } = whoIs(text, context);
  return { status, text, name, organisation };
}

/** A person, with or without an organisation, or an organisation. */
function whoIs(text: string, context: AttributionContext): Omit<Attribution, "text"> {
  const members = membersOf(text);
  if (members !== null) return { status: "named", name: members.persons, organisation: members.group };
  const plain = text.replace(/[;,.]$/, "").trim();
  if (isOrganisation(plain, context)) return { status: "organisation", name: null, organisation: plain };
  const { head, tail } = personAndRest(plain, context.organisations);
  const organisation = tail.replace(FURTHER_SENTENCE, "");
  return { status: "named", name: head, organisation: organisation === "" ? null : organisation };
}

/** An attribution that runs on tells about the organisation that its first sentence names. */
const FURTHER_SENTENCE = /(?<=\p{Ll}{3})\. \p{Lu}.*$/u;

/**
 * A name printed although its owner asks not to be named is kept with the status by which no output prints it. A
 * publisher who withholds a person's name may print the organisation.
 */
function besideWish(text: string, cue: AnonymityCue, context: AttributionContext): Attribution {
  const { status, rest } = cue;
  if (rest === "" || isNameless(rest)) return { status, text, name: null, organisation: null };
  const { name, organisation } = whoIs(rest, context);
  const isNoteFirst = /^\s*\[/.test(text);
  const isDoubtful =
    organisation !== null &&
    status === "redacted" &&
    !isNoteFirst &&
    !hasOrganisationSign(organisation, context);
  return isDoubtful ? { status, text, name: rest, organisation: null } : { status, text, name, organisation };
}

/** Where a note follows, many words alone make no organisation of what stands before it: it may be the name. */
const hasOrganisationSign = (text: string, { organisations }: AttributionContext): boolean =>
  organisations.has(text) ||
  text.split(/\s+/).some((word) => isOrganisationSign(word) || CONNECTOR.test(word));

/** An organisation is told by its words; a person by a title, initials or a common given name. */
function isOrganisation(text: string, context: AttributionContext): boolean {
  if (context.organisations.has(text)) return true;
  const { head, tail } = personAndRest(text, context.organisations);
  const words = head.split(/\s+/);
  const shouted = words.length > 1 && !/\p{Ll}/u.test(head);
  const initials = (at: number) => areInitials(words, at) && !context.isCommonWord(words[at + 1]!);
  const signs = words.filter((word, at) =>
    shouted ? isOrganisationWord(word) : isOrganisationSign(word) && !initials(at),
  ).length;
  if (beginsLikePerson(words) || initials(0)) {
    if (tail !== "" || signs === 0) return false;
    return words.length > 3 || (words.length > 1 && isOrganisationWord(words[words.length - 1]!));
  }
  if (signs > 0 || words.some((word) => CONNECTOR.test(word))) return true;
  const pair = words.findIndex((word) => /^(?:and|&)$/i.test(word));
  if (pair > 0) {
    const other = words.slice(pair + 1);
    return !beginsLikePerson(other) && (pair < 2 || other.length < 2);
  }
  if (words.length > 4) return true;
  const common = words.filter(context.isCommonWord).length;
  return words.length > 2 ? common > 1 : context.isCommonWord(words[0]!);
}

const CONNECTOR = new RegExp(`^(?:${anyOf(CONNECTORS)})$`, "i");

/** Plural or singular possessives, brand names, acronyms and addresses, which persons' names hardly hold. */
function isOrganisationSign(word: string): boolean {
  if (isOrganisationWord(word)) return true;
  if (/(?:s['’]|['’]s)$|\d|^\(?www\.|\.(?:org|com|net|uk)\b/u.test(word)) return true;
  if (/^(?:Mc|Mac|De|Di|La|Le|O['’])\p{Lu}/u.test(word)) return false;
  return /\p{Ll}\p{Lu}/u.test(word) || (/^\(?\p{Lu}[\p{Lu}&]+\)?$/u.test(word) && !POST_NOMINAL.test(word));
}

const POST_NOMINAL = new RegExp(`^(?:${anyOf(POST_NOMINALS)})$`, "i");

/** Splits at the first comma, dash or bracket; or, without one, where an organisation known from elsewhere begins. */
function personAndRest(text: string, organisations: ReadonlySet<string>): { head: string; tail: string } {
  const behalf = ON_BEHALF.exec(text);
  if (behalf !== null) return { head: behalf[1]!, tail: behalf[2]! };
  const parts = splitAtFirst(text);
  if (parts.tail !== "") return withFurtherPersons(parts);
  const words = text.split(/\s+/);
  for (let at = 1; at < words.length; at++) {
    const tail = words.slice(at).join(" ");
    if (organisations.has(tail)) return { head: words.slice(0, at).join(" "), tail };
  }
  return parts;
}

/** `A Person on behalf of An Organisation`, without a comma. */
const ON_BEHALF = /^([^\s,]+(?: [^\s,]+){0,5}?) (on behalf of .+)$/i;

/** `A Person, A Second and A Third, An Organisation`: the persons go on as far as the `and`. */
function withFurtherPersons(parts: { head: string; tail: string }): { head: string; tail: string } {
  const segments = parts.tail.split(/,\s+/);
  const end = segments.findIndex((segment) => AND.test(segment)) + 1;
  const persons = [parts.head, ...segments.slice(0, end)]
    .flatMap((segment) => segment.split(AND))
    .filter((person) => person !== "")
    .map((person) => person.split(/\s+/));
  const areNames = persons.every((words) => words.length > 1 && words.length < 5 && words.every(isNamePart));
  if (end === 0 || !areNames || !persons.slice(0, -1).every(beginsLikePerson)) return parts;
  return {
    head: [parts.head, ...segments.slice(0, end)].join(", "),
    tail: segments.slice(end).join(", "),
  };
}

const AND = /(?:^|\s+)(?:and|&)\s+/;

const isNamePart = (word: string) => /^\p{Lu}/u.test(word) && !isOrganisationSign(word);

const ROLE = new RegExp(
  `\\b(?:(?:(?:${anyOf(ROLE_RANKS)})[ -]){0,3}(?:${anyPattern(SPEAKER_ROLES)})|(?:(?:${anyOf(ROLE_KINDS)})[ -]){0,3}(?:${anyOf(SPEAKER_CALLINGS)})s?(?=$|,| (?:${anyOf(BEHIND_CALLINGS)}) ))\\b`,
  "giu",
);

/** A speaker is printed as `Name, Organisation Role` or `Name (Role)`; the role is no part of the organisation. */
function readSpeaker(text: string, context: AttributionContext): Attribution {
  const { head, tail } = splitAtFirst(text.replace(/ ?\(([^()]+)\)$/, ", $1"));
  if (tail === "" && isOrganisation(text, context))
    return { status: "organisation", text, name: null, organisation: text };
  const organisation = tail
    .replace(ROLE, " ")
    .replace(
      /\b(?:of|at|for|from)(?: the)?\s*$|^\s*(?:and\b)?\s*(?:(?:of|at|for|from)\b)?\s*(?:the\b)?/gi,
      " ",
    )
    .replace(/['’]s\b/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s,&]+|[\s,&]+$|\band\s*$/g, "")
    .trim();
  // `a parent` is what somebody is, and no organisation.
  return {
    status: "named",
    text,
    name: head,
    organisation: /[\p{Lu}\d]/u.test(organisation) ? organisation : null,
  };
}

/** All who signed, each read by itself: one letter has several senders. */
function readSignatories(printed: string, context: AttributionContext): Attribution {
  const read = printed
    .split(/;?\n/)
    .map((signer) => readSpeaker(signer.replace(MARK, "").replace(/[;,.]\s*$/, ""), context));
  const joined = (some: readonly (string | null)[]) =>
    [...new Set(some.filter((one) => one !== null))].join("; ") || null;
  const name = joined(read.map((one) => one.name));
  return {
    status: name === null ? "organisation" : "named",
    text: printed.replaceAll("\n", " "),
    name,
    organisation: joined(read.map(({ organisation }) => organisation)),
  };
}

const MARK = /^\(?\d{1,4}[.):]?\s+|^[•·▪*–—-]\s+/;
