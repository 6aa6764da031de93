/** Reads who a message says it is from: `Alma Birkdale <a.birkdale@…>`, `Birkdale, Alma (Ferry Forum)`. */
import { hasOrganisationSign, signaturePart } from "./signature-part.ts";

export interface MailSender {
  readonly name: string | null;
  readonly organisation: string | null;
}

const ADDRESS = /[<([]?(?:mailto:)?[^\s<>()[\]@]{1,80}@[^\s<>()[\]@]{1,120}[>)\]]?/giu;
/** Surname first, as address books write it. */
const TURNED = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), (\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*)?)$/u;

/**
 * A mailbox of words that are no name, as `Consultations <…>`, is nobody.
 *
 * @param isKnownSpelled - the address spells the name, and does not stand beside it
 */
export function mailSender(value: string, isKnownSpelled = false): MailSender {
  const none: MailSender = { name: null, organisation: null };
  if (value.length > 300) return none;
  const local = (/([^\s<>()[\]@:]{1,80})@/u.exec(value)?.[1] ?? "").toLowerCase();
  const shown = value
    .replace(ADDRESS, " ")
    .replace(/["“”*]|^'|'$/gu, "")
    .replace(/\[\s*\]|<\s*>|\(\s*\)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^\((.*)\)$/u, "$1");
  const bracket = /^(.+?) ?\(([^()]+)\)$/u.exec(shown);
  const outer = bracket?.[1] ?? shown;
  const turned = TURNED.exec(outer);
  const isTurned = turned !== null && !hasOrganisationSign(outer);
  const text = isTurned ? `${turned[2]} ${turned[1]}` : outer;
  const inside = bracket !== null && hasOrganisationSign(bracket[2]!) ? bracket[2]! : null;
  const [first = "", ...rest] = isTurned ? [text] : text.split(/, | [|–—-] | via | on behalf of /u);
  const organisation = inside ?? rest.find(hasOrganisationSign) ?? null;
  const part = signaturePart(first, true, () => false);
  if (part.kind === "organisation") return { name: null, organisation: part.text };
  if (part.kind !== "person") return { ...none, organisation };
  // A name that no list knows is one where the address spells it.
  const isSpelled =
    isKnownSpelled ||
    part.text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => word.length > 2 && local.includes(word));
  const isOne = part.isSure || (isSpelled && part.text.includes(" "));
  return { name: isOne ? part.text : null, organisation };
}
