/** Writes the heads of a message as one reads them: who sent it, when, to whom, and on what. */
import type { MessageTree } from "./message-tree.ts";

const MOST_RECEIVERS = 10;
const LONGEST = 300;
/** Of the subject, which may be all that somebody says. */
const LONGEST_SUBJECT = 2_000;

/**
 * An address stands only where no name does. The day is that of the sender: no clock of a server tells it.
 *
 * @returns a line for each head that there is
 */
export function mailHeads(tree: MessageTree): readonly string[] {
  const { heads, mailboxes } = tree;
  const first = (...keys: readonly string[]): string =>
    keys.map((key) => heads.find((head) => head.key === key)?.value ?? "").find((value) => value !== "") ??
    "";
  const names = (value: string): string => {
    const all = mailboxes(value)
      .map(({ name, address }) => oneLine(name, LONGEST) || oneLine(address, LONGEST))
      .filter(Boolean);
    const further = all.length - MOST_RECEIVERS;
    return [...all.slice(0, MOST_RECEIVERS), ...(further > 0 ? [`and ${further} more`] : [])].join("; ");
  };
  const lines = [
    ["From", names(senderOf(tree))],
    ["Date", dayOf(oneLine(first("date"), LONGEST))],
    ["To", names(first("to"))],
    ["Subject", oneLine(subjectOf(tree), LONGEST_SUBJECT)],
  ];
  return lines.filter(([, value]) => value !== "").map(([key, value]) => `${key}: ${value}`);
}

/** Tells whether the address of the sender spells a word of the name, as those of persons do. */
export function spellsSender(tree: MessageTree): boolean {
  const [sender] = tree.mailboxes(senderOf(tree));
  if (sender === undefined) return false;
  const local = plain(sender.address.slice(0, sender.address.lastIndexOf("@")).slice(0, LONGEST));
  const words = sender.name.slice(0, LONGEST).split(/[^\p{L}\p{M}]+/u);
  return words.some((word) => word.length > 2 && local.includes(plain(word)));
}

export const subjectOf = ({ heads, decoded }: MessageTree): string => decoded(headValue(heads, "subject"));

/** A form on a web page, or a mailing list, writes from the address it writes to, and says whom to answer. */
function senderOf({ heads, mailboxes }: MessageTree): string {
  const from = headValue(heads, "from") || headValue(heads, "sender");
  const answered = headValue(heads, "reply-to");
  const addressesOf = (value: string) => mailboxes(value).map(({ address }) => address.toLowerCase());
  const received = new Set(
    ["to", "delivered-to", "x-original-to"].flatMap((key) => addressesOf(headValue(heads, key))),
  );
  const isOwn = (value: string) => addressesOf(value).some((address) => received.has(address));
  return isOwn(from) && answered !== "" && !isOwn(answered) ? answered : from;
}

const headValue = (heads: MessageTree["heads"], key: string): string =>
  heads.find((head) => head.key === key)?.value ?? "";

/** As addresses spell. */
const plain = (words: string): string => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** As machines write it it would look like the file itself. */
const dayOf = (value: string): string => /\b\d{1,2} [A-Za-z]{3} \d{4}\b/.exec(value)?.[0] ?? value;

/** A decoded head may hold line breaks, and make lines of its own. */
const oneLine = (value: string, longest: number): string =>
  value
    .slice(0, longest)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+/g, " ")
    .trim();
