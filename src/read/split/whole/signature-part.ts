/** Tells what a part of a signature is: a person, a role, an organisation, a way to reach somebody. */
import {
  BEHIND_SIGNED_ROLES,
  BODIES_FOR,
  NAME_JOINTS,
  QUALIFICATIONS,
  SIGNATURE_ROLES,
  SIGNING_FOR,
  VAGUE_ORGANISATION_WORDS,
} from "../../../cues/english/letter-parts.ts";
import { LINE_TITLES, POST_NOMINALS } from "../../../cues/english/titles.ts";
import { areInitials } from "../../../cues/initials.ts";
import { beginsLikePerson } from "../../../cues/name-likeness.ts";
import { isNameless } from "../../../cues/nameless.ts";
import { isOrganisationWord } from "../../../cues/organisation-words.ts";
import { isRole } from "../../../cues/person-name.ts";
import { isPseudonym } from "../../../cues/pseudonym.ts";
import { anyOf, anyPattern } from "../../../text/any-of.ts";
import { hasRoleWord } from "../heading-kind.ts";
import { isContact } from "./line-signs.ts";

export type SignaturePart =
  | { readonly kind: "person"; readonly text: string; readonly isSure: boolean }
  | { readonly kind: "role"; readonly organisation: string | null }
  | { readonly kind: "organisation"; readonly text: string; readonly isVague: boolean }
  | { readonly kind: "nameless" | "contact" | "qualification" | "unknown"; readonly text: string };

const BODY_FOR = new RegExp(`\\b(?:${anyPattern(BODIES_FOR)})(?=\\p{Lu})`, "u");
const TITLE = new RegExp(`^\\(?(?:${anyOf(LINE_TITLES)})\\.?\\)?$`, "iu");
const JOINT = new RegExp(`^(?:${anyOf(NAME_JOINTS)})$`, "u");
const CALLED = new RegExp(`^(?:${anyOf(SIGNATURE_ROLES)})$`, "iu");
const QUALIFIED = new RegExp(
  `^(?:${anyPattern(QUALIFICATIONS)}|${anyOf(POST_NOMINALS)}|\\(Hons\\)|(?=\\p{L}*\\p{Lu}\\p{L}*\\p{Lu})(?:M|F|B|D|C|G|L|A|P|R)\\p{L}{1,7})\\.?$`,
  "u",
);
const SIGNS_FOR = new RegExp(`^(?:${anyPattern(SIGNING_FOR)})[\\s:]+(?:the )?(?=\\p{L})`, "iu");
const IN_ORGANISATION = new RegExp(
  `^(.{2,80}?)[\\s,]+(?:${anyOf(BEHIND_SIGNED_ROLES)}) (?:the )?(\\p{Lu}.*)$`,
  "u",
);

/**
 * @param isExpected - whether a name is expected here: right below a closing
 * @param isCommon - whether the letter writes a word in small letters, too
 */
export function signaturePart(
  printed: string,
  isExpected: boolean,
  isCommon: (word: string) => boolean,
): SignaturePart {
  const text = printed
    .replace(/^[\s–—―*_(-]+(?=\p{L})|[\s,;*_]+$/gu, "")
    .replace(/^\(?signed\)?[:\s]+/iu, "");
  if (isPseudonym(text)) return { kind: "person", text, isSure: true };
  const behalf = SIGNS_FOR.exec(text);
  if (behalf !== null) return signedFor(text.slice(behalf[0].length), isCommon, /^p/iu.test(text));
  if (text === "" || isContact(text)) return { kind: "contact", text };
  const words = text.split(/\s+/u);
  if (words.every((word) => QUALIFIED.test(word.replace(/,$/u, "")))) return { kind: "qualification", text };
  if (isPerson(words, isExpected, isCommon)) return { kind: "person", text, isSure: isSurely(words) };
  if (isNameless(text)) return { kind: "nameless", text };
  const inside = roleAndOrganisation(text);
  if (inside !== null) return { kind: "role", organisation: inside };
  const last = words.at(-1)!;
  if (isRoleWord(last)) return { kind: "role", organisation: null };
  const isPlain = isPlainly(text);
  // `Director of Services`: what a part of an organisation is called says what the role is for.
  if (!isPlain && (words.some(isRoleWord) || hasRoleWord(text))) return { kind: "role", organisation: null };
  if (isPlain || hasOrganisationSign(text)) return { kind: "organisation", text, isVague: !isPlain };
  return { kind: "unknown", text };
}

function signedFor(rest: string, isCommon: (word: string) => boolean, isProxy: boolean): SignaturePart {
  const words = rest.split(/\s+/u);
  return isProxy && isPerson(words, true, isCommon)
    ? { kind: "person", text: rest, isSure: true }
    : { kind: "organisation", text: rest, isVague: false };
}

/** `Chair of the Marl Forum`, `Clerk to Marl Parish Council`: the organisation; null where there is none of that kind. */
function roleAndOrganisation(text: string): string | null {
  let organisation: string | null = null;
  let match = IN_ORGANISATION.exec(text);
  if (match === null || !match[1]!.split(/\s+/u).some(isRoleWord)) return null;
  // `Director of Services of the Marl Trust`: services are what the role is for.
  for (
    ;
    match !== null && !isPlainly(match[1]!.replace(/^the /iu, ""));
    match = IN_ORGANISATION.exec(match[2]!)
  ) {
    if (isPlainly(match[2]!)) organisation = match[2]!;
  }
  return organisation;
}

const isRoleWord = (word: string): boolean => {
  const plain = word.replace(/[^\p{L}-]/gu, "").toLowerCase();
  return isRole(plain) || CALLED.test(plain) || (hasRoleWord(plain) && plain !== "policy");
};

/** Whether words hold one that hardly anything but an organisation's name is made with. */
export const isPlainly = (text: string): boolean =>
  BODY_FOR.test(text) ||
  text
    .split(/[\s,()]+/u)
    .some(
      (word) =>
        (isOrganisationWord(word) &&
          /^[\p{Lu}\d]/u.test(word) &&
          !VAGUE_ORGANISATION_WORDS.has(word.toLowerCase())) ||
        (/^\p{Lu}{3,}s?$/u.test(word) && !QUALIFIED.test(word) && /\p{Ll}/u.test(text)),
    );

export function hasOrganisationSign(text: string): boolean {
  if (isPlainly(text) || /^The \p{Lu}/u.test(text)) return true;
  const words = text.split(/[\s,()]+/u);
  return words.some(
    (word) =>
      isOrganisationWord(word) ||
      (/^[\p{Lu}&]{3,}$/u.test(word) && words.length === 1 && !QUALIFIED.test(word)) ||
      (/\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Di|La|Le|O['’]|Fitz|Van)\p{Lu}/u.test(word)),
  );
}

const bareWords = (words: readonly string[]): readonly string[] => {
  const rest = words.filter((word) => !/^\(.*\)$/u.test(word) && !QUALIFIED.test(word.replace(/,$/u, "")));
  const from = rest.findIndex((word) => !TITLE.test(word));
  return from < 0 ? [] : rest.slice(from);
};

/** By a title, a given name that is common, or initials. */
function isSurely(words: readonly string[]): boolean {
  const bare = bareWords(words);
  return (
    (bare.length > 0 && words.some((word) => TITLE.test(word))) ||
    beginsLikePerson(bare) ||
    areInitials(bare, 0)
  );
}

function isPerson(
  words: readonly string[],
  isExpected: boolean,
  isCommon: (word: string) => boolean,
): boolean {
  const bare = bareWords(words);
  const isTitled = words.length > 0 && TITLE.test(words[0]!);
  if (bare.length === 0 || bare.length > 6) return false;
  const names = bare.filter((word) => !/^(?:and|&)$/iu.test(word) && !JOINT.test(word));
  const isCapital = names.every((word) => /^\p{Lu}[\p{L}\p{M}'’.‐-]*$/u.test(word));
  const sure = isSurely(words);
  if (!isCapital)
    return (
      isExpected &&
      bare.length <= 3 &&
      bare.every((word) => /^\p{L}[\p{L}'’.-]*$/u.test(word)) &&
      !bare.some(isRoleWord) &&
      !bare.some(isOrganisationWord) &&
      beginsLikePerson([bare[0]!])
    );
  if (/^The$/u.test(bare[0]!) || names.some(isRoleWord)) return false;
  const shouted = names.length > 1 && names.every((word) => /^[\p{Lu}.'’-]+$/u.test(word));
  if (
    names.slice(sure ? 1 : 0).some((word) => isOrganisationWord(word) && !(shouted && /^\p{Lu}$/u.test(word)))
  )
    return false;
  if (isTitled || sure) return names.length > 0;
  if (names.length === 1) return isExpected && !/^\p{Lu}{2,}$/u.test(names[0]!) && !isCommon(names[0]!);
  return isExpected && !names.some(isCommon);
}
