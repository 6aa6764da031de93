/** Finds what stands at one place at the edge of many pages: heads and feet of any number of rows. */
import type { PieceRow } from "./piece-rows.ts";

export type Side = "top" | "bottom";

/** How many rows at an edge are of a head or foot. */
export type EdgeCounts = Readonly<Record<Side, number>>;

interface EdgeRow {
  /** Its words, with a sign for each number. */
  readonly key: string;
  readonly text: string;
  /** Whether it begins in lower case, and whether it ends amid a sentence. */
  readonly isLower: boolean;
  readonly isOpen: boolean;
  readonly y: number;
  /** To the next row, in sizes of its letters. */
  readonly gap: number;
}

type Edges = Readonly<Record<Side, readonly EdgeRow[]>>;

/** More rows than a head has. */
const DEEPEST = 8;

/** In points. */
const SAME_PLACE = 3;

/** Pages that a head must stand on at least, and the share of all: it may differ on odd and even ones. */
const PAGES = { least: 3, share: 0.4, nearlyAll: 0.8 };

/** What differs from page to page at one place, as names and topics do, is no head: more of others than this share. */
const RIVALS = 0.2;

/** Pages over whose end a sentence goes on: then a row between its halves is none of the text. */
const BROKEN = { least: 2, share: 0.25 };

/** In sizes of the letters: so far a head that changes stands above the text. */
const APART = 1.5;

export class PageEdges {
  readonly #pages: Edges[] = [];
  /** Heights at which each key was met. */
  readonly #met = new Map<string, Map<number, number>>();

  add(rows: readonly PieceRow[]): void {
    const top = rows.slice(0, DEEPEST + 1).map((row, at) => edgeRow(row, rows[at + 1]));
    const bottom = rows
      .slice(-DEEPEST - 1)
      .reverse()
      .map((row, at) => edgeRow(row, rows[rows.length - 2 - at]));
    this.#pages.push({ top, bottom });
    for (const side of ["top", "bottom"] as const)
      for (const { key, y } of { top, bottom }[side]) {
        const heights = this.#met.get(`${side} ${key}`) ?? new Map<number, number>();
        heights.set(Math.round(y), (heights.get(Math.round(y)) ?? 0) + 1);
        this.#met.set(`${side} ${key}`, heights);
      }
  }

  /** How many rows at the edges of a page stand at the same place of another page that was met. */
  repeated(rows: readonly PieceRow[]): EdgeCounts {
    const count = (side: Side, some: readonly PieceRow[]) => {
      const end = some.findIndex((row) => !this.#isTwice(side, row));
      return end < 0 ? some.length : end;
    };
    const top = count("top", rows.slice(0, DEEPEST));
    const left = rows.slice(top);
    return { top, bottom: count("bottom", left.slice(-DEEPEST).reverse()) };
  }

  #isTwice(side: Side, { text, y }: PieceRow): boolean {
    const heights = this.#met.get(`${side} ${keyOf(text)}`);
    let times = 0;
    for (let at = Math.round(y) - SAME_PLACE; at <= Math.round(y) + SAME_PLACE; at++)
      times += heights?.get(at) ?? 0;
    return times > 1;
  }

  /** @returns for each page in order, how many rows at its edges are of a head or foot */
  running(): EdgeCounts[] {
    const bottom = this.#peel("bottom", []);
    const top = this.#peel("top", bottom);
    return this.#pages.map((_, page) => ({ top: top[page]!, bottom: bottom[page]! }));
  }

  #peel(side: Side, bottom: readonly number[]): number[] {
    const depths = this.#pages.map(() => 0);
    for (let depth = 0; depth < DEEPEST; depth++) {
      const here = this.#pages.flatMap((page, at) => {
        const row = page[side][depth];
        return depths[at] === depth && row !== undefined ? [{ at, row }] : [];
      });
      const some = [...this.#alike(here), ...(side === "top" ? this.#between(here, depth, bottom) : [])];
      if (some.length === 0) break;
      for (const at of some) depths[at] = depth + 1;
    }
    return depths;
  }

  /** Pages whose row is the same at the same place as that of many others. */
  #alike(here: readonly Met[]): number[] {
    const groups = new Map<string, Met[]>();
    for (const one of here) {
      const group = groups.get(one.row.key);
      if (group === undefined) groups.set(one.row.key, [one]);
      else group.push(one);
    }
    const enough = Math.max(PAGES.least, PAGES.share * this.#pages.length);
    return [...groups.values()].flatMap((all) => {
      const group = atOnePlace(all);
      if (group.length < enough || isLabel(group)) return [];
      const place = group[0]!.row;
      const rivals = here.filter(
        ({ row }) => row.key !== place.key && Math.abs(row.y - place.y) <= SAME_PLACE,
      );
      const isOtherSide = isOfOneParity(group) && isOfOneParity(rivals);
      return isOtherSide || rivals.length <= RIVALS * group.length ? group.map(({ at }) => at) : [];
    });
  }

  /** Pages whose row differs from page to page, apart from the text, and amid its sentences. */
  #between(here: readonly Met[], depth: number, bottom: readonly number[]): number[] {
    const group = atOnePlace(here);
    if (group.length < Math.max(PAGES.least + 1, PAGES.nearlyAll * this.#pages.length)) return [];
    if (group.some(({ row }) => row.gap < APART || row.isLower)) return [];
    const broken = group.filter(({ at }) => {
      const isOpen = this.#pages[at - 1]?.bottom[bottom[at - 1] ?? 0]?.isOpen ?? false;
      return isOpen && this.#pages[at]!.top[depth + 1]?.isLower;
    });
    const isEnough = broken.length >= Math.max(BROKEN.least, BROKEN.share * group.length);
    return isEnough ? group.map(({ at }) => at) : [];
  }
}

interface Met {
  /** Page, from 0. */
  readonly at: number;
  readonly row: EdgeRow;
}

const edgeRow = ({ text, y, size }: PieceRow, next: PieceRow | undefined): EdgeRow => ({
  key: keyOf(text),
  text: text.slice(0, LONGEST),
  isLower: /^\p{Ll}/u.test(text),
  isOpen: /[\p{L}\p{N},]$/u.test(text),
  y,
  gap: next === undefined ? Number.POSITIVE_INFINITY : Math.abs(next.y - y) / Math.max(1, size),
});

const LONGEST = 160;

const keyOf = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(/\d+/g, "#")
    .replace(/(?<=^\W*)[ivxlc]+(?=\W*$)/i, "#");

/** A word or two with a number that differs, such as `Response 12`, may number what stands below; a page's number does not. */
function isLabel(group: readonly Met[]): boolean {
  const { key, text } = group[0]!.row;
  const words = key.match(/\p{L}+/gu)?.length ?? 0;
  const differs = group.some(({ row }) => row.text !== text);
  return differs && words > 0 && words < 3 && !/^\W*p(?:a?g(?:e)?)?\b/i.test(key);
}

/** Those that stand at the height at which most do. */
function atOnePlace(all: readonly Met[]): readonly Met[] {
  const sorted = [...all].sort((a, b) => a.row.y - b.row.y);
  let [from, best, end] = [0, 0, 0];
  sorted.forEach(({ row }, to) => {
    while (row.y - sorted[from]!.row.y > SAME_PLACE) from++;
    if (to + 1 - from > end - best) [best, end] = [from, to + 1];
  });
  return sorted.slice(best, end);
}

const isOfOneParity = (some: readonly Met[]): boolean => new Set(some.map(({ at }) => at % 2)).size === 1;
