/** Says where a letter may be read wrongly: several of them in one file, a signature that names nobody, quotation for text. */
import { PART_LABELS } from "../../../cues/english/labels.ts";
import { isGivenName } from "../../../cues/given-names.ts";
import { nameLikeness } from "../../../cues/name-likeness.ts";
import type { SplitDoubt } from "../../../model/split.ts";
import { anyOf } from "../../../text/any-of.ts";
import { spacedWords } from "../text-lines.ts";
import type { Letter } from "./letter.ts";
import { closingOf, isGreeting } from "./line-signs.ts";

/** In words. */
const MOST = { text: 1_500, below: 40, quoted: 100 };
const FEW = 12;

export function doubtsAbout(letter: Letter): readonly SplitDoubt[] {
  const { lines, parts, tail, sender, signed } = letter;
  const line = (at: number | undefined): number => lines[at ?? 0]?.number ?? 1;
  const wordsOf = (some: readonly number[]): number =>
    some.reduce((sum, at) => sum + spacedWords(lines[at]!.words), 0);
  const of = (...kinds: readonly string[]) => [...lines.keys()].filter((at) => kinds.includes(parts[at]!));
  const doubts: SplitDoubt[] = [];
  const say = (at: number | undefined, found: string) => doubts.push({ line: line(at), found });
  const { greetings, closings } = frames(letter);
  const more = greetings.length > closings.length ? greetings : closings;
  if (more.length > 1)
    say(more[1], `${more.length} greetings or closings: the file may hold several letters`);
  if (letter.labels.names > 1) say(letter.naming[0], `${letter.labels.names} labels for a name`);
  const text = of("text");
  if (wordsOf(text) > MOST.text) say(text[0], "a long text that is read as one response");
  const quoted = of("quoted");
  if (wordsOf(quoted) >= MOST.quoted && wordsOf(text) < FEW)
    say(quoted[0], "hardly any text besides a quoted message");
  if (wordsOf(tail.below) > MOST.below) say(tail.below[0], "text below the signature");
  if (letter.quotedWish !== null)
    say(letter.quotedWish, "a quoted message that asks that its author be not named");
  if (sender.isTorn) say(letter.naming[0], "a sender whom the letter's parts name differently");
  if (letter.unclear.length > 0 && letter.wishes.length === 0)
    say(letter.unclear[0], "words near the end of the text that may ask that its sender be not named");
  const isUnread =
    tail.closing !== null && tail.naming.length > 0 && signed?.rows === null && letter.wishes.length === 0;
  if (isUnread && sender.name === null)
    say(
      tail.naming[0],
      "a signature in which nobody is named who is known to be a person or an organisation",
    );
  const unread = sender.name === null ? lines.findIndex(({ words }) => isLabelledName(words)) : -1;
  if (unread >= 0) say(unread, "a line like a name behind a label, with nothing between them");
  if (sender.name?.split("; ").some(mayBeTwo))
    say(letter.naming[0], "a name that may be those of two persons");
  return doubts;
}

const NAME_LABEL = new RegExp(
  `^(?:${anyOf(PART_LABELS.name)}) (?=\\p{Lu}\\S* \\p{Lu}\\S*(?: \\p{Lu}\\S*)?$)`,
  "iu",
);
/** Natural log, as `nameLikeness` counts it. */
const LIKELY = 2.5;

/** The cells of a form may have lost what parted them: `Full name Moss Petherick`. */
function isLabelledName(words: string): boolean {
  const label = words.length > 100 ? null : NAME_LABEL.exec(words);
  return label !== null && nameLikeness(words.slice(label[0].length)) >= LIKELY;
}

/** Signatures side by side: a given name stands behind a surname. */
function mayBeTwo(name: string): boolean {
  const words = name.split(/\s+/);
  return words.length > 3 && isGivenName(words[0]!) && isGivenName(words[2]!);
}

/** Greetings and closings, as indices, but in what is set aside. */
export function frames({ lines, parts }: Letter): {
  readonly greetings: readonly number[];
  readonly closings: readonly number[];
} {
  const own = [...lines.keys()].filter((at) => parts[at] !== "quoted" && parts[at] !== "notice");
  return {
    greetings: own.filter((at) => isGreeting(lines[at]!.words)),
    closings: own.filter((at) => closingOf(lines[at]!.words) === "strong"),
  };
}
