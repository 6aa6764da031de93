/** Finds the labelled lines of a form or letter: who sent it, when, on which topics, and what it asks about naming. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { TOPIC_LABEL_PARTS } from "../../../cues/english/letter-parts.ts";
import { isNameless } from "../../../cues/nameless.ts";
import { anyOf } from "../../../text/any-of.ts";
import { spacedWords, type TextLine } from "../text-lines.ts";
import type { Head } from "./head.ts";
import { type Labelled, labelAt } from "./labels.ts";
import { dateIn } from "./line-signs.ts";
import type { MailSender } from "./mail-sender.ts";
import type { AsideKind } from "./set-aside.ts";
import { signaturePart } from "./signature-part.ts";

export interface FormLines {
  readonly sender: MailSender;
  /** Indices of the lines that name the sender, that ask not to be named, and of all that are no text. */
  readonly naming: readonly number[];
  readonly wishes: readonly number[];
  readonly front: readonly number[];
  /** Length of the label before a text on its line, by index. */
  readonly skips: ReadonlyMap<number, number>;
  readonly topics: { readonly at: number; readonly text: string } | null;
  readonly date: string | null;
  /** How many labels name a person. */
  readonly names: number;
}

/** Lines between two labels, at most, of one run of them. */
const APART = 2;
/** In words, of a question about naming and its answer. */
const LONGEST_QUESTION = 24;

export function readFormLines(
  lines: readonly TextLine[],
  head: Head,
  aside: ReadonlyMap<number, AsideKind>,
  anonymity: AnonymityReader,
  rawOf: (at: number) => string,
): FormLines {
  const start = head.heads > 0 ? Math.min(head.from, lines.length) : 0;
  const all: Labelled[] = [];
  const places: number[] = [];
  lines.forEach((_, at) => {
    const found = at < start || aside.has(at) ? null : labelAt(lines, at, rawOf(at));
    if (found === null) return;
    all.push(found);
    places.push(at);
  });
  const isBeside = (i: number): boolean =>
    places[i]! - (places[i - 1] ?? Number.NEGATIVE_INFINITY) <= APART + 1 ||
    (places[i + 1] ?? Number.POSITIVE_INFINITY) - places[i]! <= APART + 1;
  const isAtEdge = (at: number): boolean => at < Math.max(head.from, 3) || at >= lines.length - 4;
  const front = new Set<number>();
  const naming: number[] = [];
  const skips = new Map<number, number>();
  let name: string | null = null;
  let organisation: string | null = null;
  let topics: FormLines["topics"] = null;
  let date: string | null = null;
  let names = 0;
  all.forEach((one, i) => {
    const place = places[i]!;
    const isOfForm = isBeside(i) || isAtEdge(place);
    if (one.kind === "text") {
      if (!isOfForm && one.value !== "") return;
      if (one.value === "") front.add(place);
      else skips.set(place, one.length);
      return;
    }
    if (!isOfForm) return;
    front.add(place);
    if (one.at !== place) front.add(one.at);
    if (one.kind === "topics" && isTopics(one.label) && one.value !== "")
      topics ??= { at: place, text: one.value };
    if (one.kind === "about") date ??= dateIn(one.value);
    const who = one.kind === "name" || one.kind === "organisation" ? labelledSender(one) : null;
    if (who === null) return;
    if (one.kind === "name") names += 1;
    name ??= who.name;
    organisation ??= who.organisation;
    if (who.name !== null || who.organisation !== null) naming.push(place, one.at);
  });
  const wishes = wishesOf(lines, front, aside, anonymity);
  for (const at of wishes) front.add(at);
  return { sender: { name, organisation }, naming, wishes, front: [...front], skips, topics, date, names };
}

const TOPIC_LABEL = new RegExp(anyOf(TOPIC_LABEL_PARTS), "u");

/** `Subject:` says what a letter is about, in its sender's words. */
const isTopics = (label: string): boolean => TOPIC_LABEL.test(label);

function labelledSender({ kind, value, label }: Labelled): MailSender {
  const text = value.replace(/\s+/gu, " ").replace(/[;,.]$/u, "");
  if (text === "" || isNameless(text)) return { name: null, organisation: null };
  if (kind === "organisation") return { name: null, organisation: text };
  const parts = text.split(/, | [|–—-] /u).map((part) => signaturePart(part, true, () => false));
  const person = parts.find((part) => part.kind === "person");
  const inside = parts.flatMap((part) =>
    part.kind === "organisation"
      ? [part.text]
      : part.kind === "role" && part.organisation !== null
        ? [part.organisation]
        : [],
  )[0];
  const isOpen = person === undefined && inside === undefined && label.includes("name");
  return { name: person?.text ?? (isOpen ? text : null), organisation: inside ?? null };
}

/** Answers about naming stand behind a colon or a question, or on the line below it. */
function wishesOf(
  lines: readonly TextLine[],
  front: ReadonlySet<number>,
  aside: ReadonlyMap<number, AsideKind>,
  anonymity: AnonymityReader,
): readonly number[] {
  return lines.flatMap(({ words }, at) => {
    if (aside.has(at) || spacedWords(words) > LONGEST_QUESTION || !anonymity.hint(words)) return [];
    const next = lines[at + 1];
    const isAsked = words.endsWith("?") && next !== undefined && spacedWords(next.words) <= 3;
    const isAnswered =
      /[:?]\s*\S/u.test(words) && (front.has(at - 1) || front.has(at + 1) || /\?\s*\S+\s*$/u.test(words));
    if (isAsked) return anonymity.beside(`${words} ${next.words}`) === null ? [] : [at, at + 1];
    return isAnswered && anonymity.beside(words) !== null ? [at] : [];
  });
}
