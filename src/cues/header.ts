/** Reads header lines as lists of topics, with a known vocabulary of topics. */
import { topicKey } from "./topic-key.ts";

export type ItemKind =
  /** A topic of the vocabulary. */
  | "known"
  /** The beginning, or the end, of exactly one topic: the rest was cut off in the source. */
  | "begin"
  | "end"
  /** A beginning or end of several topics. */
  | "ambiguous"
  | "unknown";

export interface HeaderItem {
  /** The topic of the vocabulary, or what is printed where it is none. */
  readonly topic: string;
  readonly kind: ItemKind;
}

export interface TopicReader {
  readonly topics: readonly string[];
  /** Reads one item between separators. */
  item(printed: string): HeaderItem;
  /** Whether a line begins with the first word of a topic, as every header of known topics does. */
  mayOpen(line: string): boolean;
  /** Whether a topic begins with these words: the rest may stand on the next line. */
  begins(printed: string): boolean;
}

/** A fragment must keep at least this many letters of its topic to be told. */
const SHORTEST_FRAGMENT = 4;

/** @param topics - the vocabulary, in the form in which topics are to be written */
export function topicReader(topics: readonly string[]): TopicReader {
  const keys = topics.map((topic) => ({ topic, key: topicKey(topic), ends: wordEnds(topic) }));
  const fragments = new Set(
    keys.flatMap(({ key, ends }) => [key, ...ends].map((fragment) => fragment.slice(0, 2))),
  );
  const openings = new Set(
    topics.flatMap((topic) => [/\s+/, /[\s-]+/].map((gap) => topicKey(topic.split(gap)[0] ?? ""))),
  );
  const byKey = new Map(topics.map((topic) => [topicKey(topic), topic]));
  const known = new Map<string, HeaderItem>();
  const read = (printed: string): HeaderItem => {
    const key = topicKey(printed);
    const topic = byKey.get(key);
    if (topic !== undefined) return { topic, kind: "known" };
    const asPrinted = printed.replace(/\s+/g, " ").trim();
    if (key.length < SHORTEST_FRAGMENT || !fragments.has(key.slice(0, 2)))
      return { topic: asPrinted, kind: "unknown" };
    const begins = keys.filter((other) => other.key.startsWith(key));
    const ends = keys.filter((other) => other.ends.includes(key));
    const [only] = begins.length === 1 ? begins : ends;
    if (begins.length + ends.length === 1 && only !== undefined) {
      return { topic: only.topic, kind: begins.length === 1 ? "begin" : "end" };
    }
    return { topic: asPrinted, kind: begins.length + ends.length > 1 ? "ambiguous" : "unknown" };
  };
  return {
    topics,
    item(printed) {
      let item = known.get(printed);
      if (item === undefined) {
        item = read(printed);
        known.set(printed, item);
      }
      return item;
    },
    mayOpen: (line) => openings.has(topicKey(FIRST_WORD.exec(line)?.[0] ?? "")),
    begins(printed) {
      const key = topicKey(printed);
      return fragments.has(key.slice(0, 2)) && keys.some((other) => other.key.startsWith(key));
    },
  };
}

const FIRST_WORD = /^[^\s;]+/;

/** More words than a header's last line holds: without a limit a long line taken for a topic would cost its square. */
const MOST_LEFT = 60;

/** Keys of what is left of a topic when its first words are cut off. */
function wordEnds(topic: string): string[] {
  const words = topic.split(/[\s-]+/).slice(-MOST_LEFT - 1);
  return words.slice(1).map((_, at) => topicKey(words.slice(at + 1).join(" ")));
}

/** @returns the items of a header, its lines joined by spaces; a trailing separator ends the last one */
export function headerItems(text: string): string[] {
  return text
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
