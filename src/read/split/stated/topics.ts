/** Reads the topics of a response where a layout file says that they stand first or last. */
import { type ContentLine, wrapsNaturally } from "../../../cues/content-line.ts";
import { mayBeTopic } from "../../../cues/may-be-topic.ts";
import { topicKey } from "../../../cues/topic-key.ts";
import { anyOf } from "../../../text/any-of.ts";
import { isNewTitle } from "../topic-header/headers.ts";

export interface TopicRun {
  /** Content lines, the one after the last not included. */
  readonly from: number;
  readonly to: number;
  readonly items: readonly string[];
  /** Something stands between them, or the one topic is known. */
  readonly isSure: boolean;
}

/** In lines. */
const LONGEST = 10;

export interface TopicRuns {
  /** @returns the topics that words hold */
  itemsOf(words: string): readonly string[];
  /**
   * Topics that begin at a line, however many lines they wrap over.
   *
   * @param isSaid - the layout says that they stand right here: a topic alone is one, whether or not others have it
   */
  startingAt(at: number, end: number, isSaid: boolean): TopicRun | null;
  /** Topics that end before a line. */
  endingAt(end: number, from: number): TopicRun | null;
}

/**
 * @param separators - what stands between topics
 * @param known - keys of the topics that are given, or that stand between separators elsewhere
 * @param width - what lines are wrapped at
 */
export function topicRuns(
  lines: readonly ContentLine[],
  separators: RegExp,
  known: ReadonlySet<string>,
  width: number,
): TopicRuns {
  const itemsOf = (words: string) => words.split(separators).filter((item) => item !== "");
  const isKnown = (item: string) => known.has(topicKey(item));
  const isSeparated = (words: string) => itemsOf(words).length > 1 || endsOpen(words);
  const endsOpen = (words: string) => words.split(separators).at(-1) === "" && words !== "";
  const goesOn = (words: string, at: number): boolean => {
    const next = lines[at]!;
    if (next.afterBlank) return false;
    if (endsOpen(words)) return true;
    if (!wrapsNaturally(lines[at - 1]!.text, next.text, width) || !isSeparated(words)) return false;
    const [head = "", ...more] = itemsOf(next.text);
    const broken = `${itemsOf(words).at(-1)} ${head}`;
    return isKnown(broken) || more.length > 0 || endsOpen(next.text) || startsOpen(next.text);
  };
  const startsOpen = (words: string) => words.split(separators)[0] === "";
  const runAt = (from: number, end: number, isSaid: boolean): TopicRun | null => {
    let words = lines[from]!.text;
    let to = from + 1;
    for (; to < Math.min(end, from + LONGEST) && goesOn(words, to); to++)
      words = `${words} ${lines[to]!.text}`;
    const items = itemsOf(words);
    if (items.length === 0 || !items.every((item) => isKnown(item) || mayBeTopic(item))) return null;
    const isSure = items.length > 1 || isKnown(items[0]!);
    return isSure || isSaid || isNewTitle(words, width) ? { from, to, items, isSure } : null;
  };
  return {
    itemsOf,
    startingAt: (at, end, isSaid) => (at < end ? runAt(at, end, isSaid) : null),
    endingAt(end, from) {
      for (let at = Math.max(from, end - LONGEST); at < end; at++) {
        const run = runAt(at, end, false);
        if (run?.to === end && run.isSure) return run;
      }
      return null;
    },
  };
}

/** @param separators - as the file has them: white space around them is no part of a topic */
export const separatorOf = (separators: readonly string[]): RegExp =>
  new RegExp(
    `\\s*(?:${anyOf(
      separators.map((one) => one.trim() || one),
      "\\s+",
    )})\\s*`,
    "u",
  );

/** How many lines at either end of a block may hold topics. */
const AT_ENDS = 6;

/** @returns the topics that stand between separators, at the beginning or the end of a block */
export function separated(
  lines: readonly ContentLine[],
  blocks: readonly { readonly from: number; readonly to: number }[],
  separator: RegExp,
): readonly string[] {
  return blocks.flatMap(({ from, to }) => {
    const first = lines.slice(from, Math.min(to, from + AT_ENDS));
    const last = lines.slice(Math.max(from + AT_ENDS, to - AT_ENDS), to);
    return [...first, ...last].flatMap(({ text }) => {
      const items = text.split(separator).filter((item) => item !== "");
      return items.length > 1 && items.every(mayBeTopic) ? items : [];
    });
  });
}
