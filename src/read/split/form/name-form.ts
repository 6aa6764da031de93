/** Learns in which form a document prints its respondents' names, and marks them; what stands beside a name is no text. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, endsSentence, usualWidth } from "../../../cues/content-line.ts";
import { BRACKETS, DASHED, STARRED } from "./dress.ts";
import {
  dressedName,
  type Looks,
  labelledName,
  type MarkedName,
  type NamedBlock,
  ruledName,
} from "./marked-names.ts";

/** What a document does throughout, most of its blocks do; fewer than this many show nothing. */
const MOST = { share: 0.6, blocks: 3 };

export interface NamesRead {
  /** Lines as they were, names without their marks; lines beside names are left out. */
  readonly lines: readonly ContentLine[];
  /** Lines, 1-based in the source, that are a place for a name without one. */
  readonly beside: ReadonlySet<number>;
  /** How names are marked. */
  readonly way: NameReader;
}

/** Reads the name that a block ends with; null where it ends with none that is so marked. */
export type NameReader = (
  lines: readonly ContentLine[],
  block: NamedBlock,
  looks: Looks,
) => MarkedName | null;

/**
 * @param blocks - what stands between two headers, in document order
 * @param learned - how an earlier pass saw names marked: then a single one is enough
 * @returns null where the document puts no mark on its names
 */
export function namesRead(
  lines: readonly ContentLine[],
  blocks: readonly NamedBlock[],
  anonymity: AnonymityReader,
  learned: NameReader | null,
): NamesRead | null {
  const looks = { anonymity, width: usualWidth(lines) };
  const least = Math.max(MOST.blocks, blocks.length * MOST.share);
  const namesBy = (way: NameReader) => blocks.flatMap((block) => way(lines, block, looks) ?? []);
  const way = learned ?? WAYS.find((one) => namesBy(one).length >= least) ?? null;
  const names = way === null ? [] : namesBy(way);
  return way === null || names.length === 0 ? null : { ...written(lines, names), way };
}

const DRESSES = [...BRACKETS, ...STARRED, DASHED];

const WAYS: readonly NameReader[] = [ruledName, labelledName, ...DRESSES.map(dressedName)];

/** How many of the lines that begin with a mark must be names, where nothing else is known of the document. */
const MOSTLY = 0.5;

/**
 * Names in brackets, in stars or behind a dash, by what stands above them alone: the end of a sentence.
 *
 * @returns null where the document has none
 */
export function dressedThroughout(
  lines: readonly ContentLine[],
  anonymity: AnonymityReader,
): readonly ContentLine[] | null {
  const looks = { anonymity, width: usualWidth(lines) };
  for (const dress of DRESSES) {
    const way = dressedName(dress);
    const begun = lines.flatMap(({ text }, at) => (dress.open.test(text) ? [at] : []));
    if (begun.length < MOST.blocks) continue;
    const below = begun.flatMap((from) => {
      const before = lines[from - 1];
      return before && endsSentence(before.text) ? (shortestName(lines, from, way, looks) ?? []) : [];
    });
    // Publishers put what they write instead of a name in brackets, in documents that have names without.
    const named = below.filter(({ text }) => anonymity(text) === null).length;
    if (named >= MOST.blocks && named >= below.length * MOSTLY && below.length >= begun.length * MOSTLY)
      return written(lines, below).lines;
  }
  return null;
}

/** In lines. */
const LONGEST = 3;

function shortestName(
  lines: readonly ContentLine[],
  from: number,
  way: NameReader,
  looks: Looks,
): MarkedName | null {
  for (let to = from + 1; to <= Math.min(lines.length, from + LONGEST); to++) {
    const name = way(lines, { from: from - 1, to }, looks);
    if (name?.from === from) return name;
  }
  return null;
}

function written(lines: readonly ContentLine[], names: readonly MarkedName[]): Omit<NamesRead, "way"> {
  const beside = new Set<number>();
  const texts = new Map<number, ContentLine>();
  for (const { from, to, text } of names) {
    if (text === "") for (let at = from; at < to; at++) beside.add(at);
    else {
      texts.set(from, { ...lines[from]!, text, form: { part: "name", lines: to - from } });
      for (let at = from + 1; at < to; at++) texts.set(at, { ...lines[at]!, text: "" });
    }
  }
  const kept = lines.flatMap((line, at) => (beside.has(at) ? [] : [texts.get(at) ?? line]));
  return { lines: kept, beside: new Set([...beside].map((at) => lines[at]!.line)) };
}
