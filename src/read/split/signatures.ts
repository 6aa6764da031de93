/** Reads who signed, below a letter's closing or a heading such as "Signatories": one text for each, its lines joined. */
import { SIGNATORY_HEADINGS } from "../../cues/english/letters.ts";
import { LEADING_ON } from "../../cues/english/small-words.ts";
import { splitAtFirst } from "../../cues/name-likeness.ts";
import { mayNamePerson, nameAt, namesPerson } from "../../cues/person-name.ts";
import { anyOf, anyPattern } from "../../text/any-of.ts";
import { headingWords } from "./heading.ts";
import { hasOrganisationWord, hasRoleWord } from "./heading-kind.ts";

/** Below such a heading, so many names make a list of signatories. */
export const LEAST_SIGNATORIES = 3;

const HEADING = new RegExp(`^(?:${anyPattern(SIGNATORY_HEADINGS)})[\\s:.]*$`, "i");
/** The mark of a numbered name, which is no part of it. */
const NUMBERED = /^\(?\d{1,4}[.):]?\s+(?=\p{L})/u;
const BULLETED = /^[•·▪*–—-]\s+(?=\p{L})/u;
/** No line of a signature: an address, a telephone number, a web page, a sentence. */
const NO_SIGNATURE = /@|\d{3}|\b\p{Lu}{1,2}\d|:\/\/|www\.|[^.]\s\p{L}{4,}[.!?]["”’]?$|:/u;
const LEADS_ON = new RegExp(`(?:\\s(?:${anyOf(LEADING_ON)})|,|&|/)$`, "i");
const SPACES = /\s+/y;

/** Whether a line opens a list of those who signed. */
export function isSignatoryHeading(words: string): boolean {
  return words.length < 60 && HEADING.test(headingWords(words));
}

/** The line without its number or bullet. */
export function unmarked(words: string): string {
  return words.replace(NUMBERED, "").replace(BULLETED, "");
}

/** Whether a line may stand in a signature: a name, a role, an organisation; not an address or a sentence. */
export function mayStandInSignature(words: string): boolean {
  return (
    words.length <= 140 && /^[\p{Lu}\d(•·▪*–—-]|^\p{Ll}/u.test(words) && !NO_SIGNATURE.test(unmarked(words))
  );
}

/** Whether a line begins with a person's name and nothing but what stands behind a comma follows. */
export function beginsWithPerson(words: string): boolean {
  const { head } = splitAtFirst(unmarked(words).replace(/\s*\(([^()]+)\)$/, ", $1"));
  const name = nameAt(head, 0, SPACES);
  if (name === null || name.end !== head.length) return false;
  return namesPerson(name) || (mayNamePerson(name) && !hasOrganisationWord(head) && !hasRoleWord(head));
}

/** What is wrapped within a role or an organisation's name goes on: `Deputy Secretary of the` / `Department for Buses`. */
export function goesOnInSignature(before: string, line: string): boolean {
  return (LEADS_ON.test(before) && !before.endsWith(",")) || /^(?:\p{Ll}|&)/u.test(line);
}

/**
 * @param lines - below the closing, without what is no signature
 * @returns the signers; one at least where there is a line
 */
export function signersOf(lines: readonly string[]): readonly string[] {
  const signers: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1] ?? "";
    const last = signers.at(-1);
    if (last === undefined) signers.push(line);
    else if (goesOnInSignature(before, line)) signers[signers.length - 1] = `${last} ${line}`;
    else if (beginsWithPerson(line)) signers.push(line);
    else signers[signers.length - 1] = `${last.replace(/,$/, "")}, ${line}`;
  });
  return signers;
}

/** @returns the entries of a list of signatories, as printed: each with what its line wrapped to */
export function listedSigners(lines: readonly string[]): readonly string[] {
  const isMarked = unmarked(lines[0] ?? "") !== lines[0];
  const signers: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1] ?? "";
    const opens = isMarked
      ? unmarked(line) !== line
      : !before.endsWith(",") && !goesOnInSignature(before, line);
    if (opens || signers.length === 0) signers.push(line);
    else signers[signers.length - 1] += ` ${line}`;
  });
  return signers;
}
