/** Lines between two texts that nothing but their place and their look tells: a name, or topics and a name. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, endsSentence, usualWidth, wrapsNaturally } from "../../../cues/content-line.ts";
import { headerItems } from "../../../cues/header.ts";
import { looksLikeAttribution } from "../../../cues/looks-like-attribution.ts";
import { mayBeTopic } from "../../../cues/may-be-topic.ts";
import { beginsLikePerson } from "../../../cues/name-likeness.ts";
import { isOrganisationWord } from "../../../cues/organisation-words.ts";
import { topicKey } from "../../../cues/topic-key.ts";
import type { RecordLines } from "./record.ts";

export interface Edge extends RecordLines {
  readonly name: RecordLines;
  /** Null where the document prints names alone. */
  readonly topics: RecordLines | null;
}

/** Of two lines, which are the topics. */
type Order = "topics first" | "name first";

const ORDERS: readonly Order[] = ["topics first", "name first"];

/** Shares of the names that must be one beyond doubt, and of the headers that must hold a topic of another. */
const LEAST = { edges: 3, names: 0.6, known: 0.5 };

/** @returns where topics and a name stand one below the other throughout; null where they do not */
export function namesWithTopics(
  lines: readonly ContentLine[],
  given: readonly string[] | null,
  anonymity: AnonymityReader,
): readonly Edge[] | null {
  const lists = lines.filter(({ text }) => isList(text));
  const read = ORDERS.map((order) => {
    const edges = pairs(lines, order, anonymity);
    const texts = edges.map(({ topics }) => lines[topics.from]!.text);
    const known = given === null ? repeated(texts) : new Set(given.map(topicKey));
    const sure = texts.filter((text) => headerItems(text).some((item) => known.has(topicKey(item))));
    const isWhole = texts.filter(isList).length === lists.length;
    return { edges, sure: isWhole && sure.length >= texts.length * LEAST.known ? sure.length : 0 };
  });
  const [best] = read.sort((one, other) => other.sure - one.sure);
  return best!.sure >= LEAST.edges ? best!.edges : null;
}

/** Two lines below the end of a sentence or a blank line: what may be topics, and what looks like a name. */
function pairs(
  lines: readonly ContentLine[],
  order: Order,
  anonymity: AnonymityReader,
): readonly (Edge & { readonly topics: RecordLines })[] {
  const edges: (Edge & { readonly topics: RecordLines })[] = [];
  for (let from = 0; from + 1 < lines.length; from++) {
    if (!opens(lines, from) || lines[from + 1]!.afterBlank) continue;
    const [topics, name] = order === "topics first" ? [from, from + 1] : [from + 1, from];
    const text = lines[topics]!.text;
    // Prose below a name goes on in the next line.
    const next = lines[from + 2];
    if (next !== undefined && !next.afterBlank && /^\p{Ll}/u.test(next.text)) continue;
    const mayBe = headerItems(text).every(mayBeTopic) && !endsSentence(text) && anonymity(text) === null;
    if (!mayBe || !looksLikeAttribution(lines[name]!.text, anonymity)) continue;
    edges.push({
      from,
      to: from + 2,
      name: { from: name, to: name + 1 },
      topics: { from: topics, to: topics + 1 },
    });
    from++;
  }
  return edges;
}

/** Keys of the topics that several headers print. */
function repeated(headers: readonly string[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const header of headers)
    for (const key of new Set(headerItems(header).map(topicKey))) times.set(key, (times.get(key) ?? 0) + 1);
  return new Set([...times].flatMap(([key, number]) => (number > 1 ? [key] : [])));
}

/** @returns where names stand alone between texts; null where hardly any is one beyond doubt */
export function namesAlone(
  lines: readonly ContentLine[],
  anonymity: AnonymityReader,
): readonly Edge[] | null {
  const edges: Edge[] = [];
  for (let at = 0; at < lines.length; at++) {
    const { text } = lines[at]!;
    if (opens(lines, at) && looksLikeAttribution(text, anonymity)) {
      const name = { from: at, to: at + 1 };
      edges.push({ ...name, name, topics: null });
    }
  }
  const certain = edges.filter(({ from }) => {
    const words = lines[from]!.text.split(/[\s,]+/);
    return anonymity(lines[from]!.text) !== null || beginsLikePerson(words) || words.some(isOrganisationWord);
  });
  return edges.length >= LEAST.edges && certain.length >= edges.length * LEAST.names ? edges : null;
}

/** Whether a line may begin what stands between two texts. */
function opens(lines: readonly ContentLine[], at: number): boolean {
  const before = lines[at - 1];
  return before === undefined || lines[at]!.afterBlank || endsSentence(before.text);
}

const isList = (text: string): boolean => {
  const items = headerItems(text);
  return items.length > 1 && !endsSentence(text) && items.every(mayBeTopic);
};

/** Whether a line of a text looks like one between two: short, and no part of the prose beside it. */
export function isLikeEdge(lines: readonly ContentLine[], at: number): boolean {
  const { text } = lines[at]!;
  const next = lines[at + 1];
  if (endsSentence(text) || !opens(lines, at)) return false;
  return next === undefined || next.afterBlank || !wrapsNaturally(text, next.text, usualWidth(lines));
}
