/** Learns in which form a document prints its respondents' names, and marks them; what stands beside a name is no text. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, endsSentence, usualWidth } from "../../../cues/content-line.ts";
import { isBeside } from "./beside-names.ts";
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

/** Kinds of line that may stand below a name, one below the other. */
const MOST_BESIDE = 3;

export interface NamesRead {
  /** Lines as they were, names without their marks; lines beside names are left out. */
  readonly lines: readonly ContentLine[];
  /** Lines, 1-based in the source, that are neither a name nor a text: a date, a rule, a number. */
  readonly beside: ReadonlySet<number>;
  /** How names are marked; null where they are not. */
  readonly way: Way | null;
}

type Way = (lines: readonly ContentLine[], block: NamedBlock, looks: Looks) => MarkedName | null;

/**
 * @param blocks - what stands between two headers, in document order
 * @param learned - how an earlier pass saw names marked: then a single one is enough
 * @returns null where the document puts no mark on its names, and nothing beside them
 */
export function namesRead(
  lines: readonly ContentLine[],
  blocks: readonly NamedBlock[],
  anonymity: AnonymityReader,
  learned: Way | null,
): NamesRead | null {
  const looks = { anonymity, width: usualWidth(lines) };
  const least = Math.max(MOST.blocks, blocks.length * MOST.share);
  const beside = new Set<number>();
  let open = blocks;
  for (let round = 0; round < MOST_BESIDE; round++) {
    const below = open.filter((block) => isBeside(lines, block));
    if (below.length < least) break;
    for (const { to } of below) beside.add(to - 1);
    const ended = new Set(below);
    open = open.map((block) => (ended.has(block) ? { ...block, to: block.to - 1 } : block));
  }
  const namesBy = (way: Way) => open.flatMap((block) => way(lines, block, looks) ?? []);
  const way = learned ?? WAYS.find((one) => namesBy(one).length >= least) ?? null;
  const names = way === null ? [] : namesBy(way);
  if (names.length === 0 && beside.size === 0) return null;
  return { ...written(lines, names, beside), way };
}

const DRESSES = [...BRACKETS, ...STARRED, DASHED];

const WAYS: readonly Way[] = [ruledName, labelledName, ...DRESSES.map(dressedName)];

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
    const begun = lines.filter(({ text }) => dress.open.test(text)).length;
    if (begun < MOST.blocks) continue;
    const names = lines.flatMap((_, at) => way(lines, { from: at - LONGEST, to: at + 1 }, looks) ?? []);
    const shortest = new Map([...names].reverse().map((name) => [name.from, name]));
    const below = [...shortest.values()].filter(({ from }) => endsSentence(lines[from - 1]!.text));
    // Publishers put what they write instead of a name in brackets, in documents that have names without.
    const named = below.filter(({ text }) => anonymity(text) === null).length;
    if (named >= MOST.blocks && named >= below.length * MOSTLY && below.length >= begun * MOSTLY)
      return written(lines, below, new Set()).lines;
  }
  return null;
}

/** In lines, with what stands above. */
const LONGEST = 4;

function written(
  lines: readonly ContentLine[],
  names: readonly MarkedName[],
  beside: Set<number>,
): Omit<NamesRead, "way"> {
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
