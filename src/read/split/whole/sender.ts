/** Decides who sent a letter or message: whoever a label names, who signed, whom its head names, in this order. */
import type { SplitSender } from "../../../model/split.ts";
import type { MailSender } from "./mail-sender.ts";
import type { Signed } from "./signature.ts";

export interface Told {
  readonly labels: MailSender;
  readonly signed: Signed | null;
  readonly mail: MailSender;
  /** The organisation that text or letterhead says it comes from. */
  readonly organisation: string | null;
}

export interface Decided extends SplitSender {
  readonly by: "label" | "signature" | "mail" | "letterhead" | null;
  /** Two of them name different persons. */
  readonly isTorn: boolean;
}

export function senderOf({ labels, signed, mail, organisation }: Told): Decided {
  const signedName = signed === null ? null : joined(withoutShort(signed.names));
  const signedFor = signed === null ? null : (joined(signed.organisations) ?? signed.units[0] ?? null);
  // A first name below a message is the one that its head prints in full.
  const isFull =
    signedName !== null && mail.name !== null && !signedName.includes(" ") && shares(signedName, mail.name);
  const name = labels.name ?? (isFull ? mail.name : signedName) ?? mail.name;
  const by =
    labels.name !== null || labels.organisation !== null
      ? "label"
      : signedName !== null || signedFor !== null
        ? "signature"
        : mail.name !== null || mail.organisation !== null
          ? "mail"
          : organisation !== null
            ? "letterhead"
            : null;
  const persons = [labels.name, signedName, mail.name].filter((one) => one !== null);
  return {
    name,
    organisation: labels.organisation ?? signedFor ?? mail.organisation ?? organisation,
    others: persons.filter((one) => one !== name),
    by,
    isTorn: persons.some((one, at) => persons.slice(at + 1).some((other) => !shares(one, other))),
  };
}

/** Who signs with a first name, and in full below it, is one person. */
function withoutShort(names: readonly string[]): readonly string[] {
  const all = [...new Set(names)];
  return all.filter(
    (name) => name.includes(" ") || !all.some((other) => other !== name && shares(name, other)),
  );
}

const joined = (some: readonly string[]): string | null => (some.length === 0 ? null : some.join("; "));

/** Whether two spellings may be of one person: a word or an initial in common. */
function shares(one: string, other: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(Boolean);
  const all = words(other);
  return words(one).some((word) =>
    all.some(
      (second) =>
        second === word ||
        (Math.min(word.length, second.length) > 2 && (second.startsWith(word) || word.startsWith(second))),
    ),
  );
}
