/** What a change of the codebook does to a corpus: which responses gain or lose which theme, and by which terms. */

import type { Codebook } from "../../model/codebook.ts";
import type { CodedResponse } from "../../model/hit.ts";
import type { Response } from "../../model/response.ts";
import { reasonWithoutText } from "../../text/reason-without-text.ts";
import { compileCodebook } from "../apply/code.ts";
import { ruleParts } from "./rule-parts.ts";
import { lineages, themeList } from "./theme-list.ts";

/** A response that carries a theme by one codebook and not by the other. */
export interface Change {
  /** Its id. */
  readonly response: string;
  /** The terms by which it carries the theme, as the one codebook has them; none where a rule without words holds. */
  readonly terms: readonly string[];
}

/** A response that carries a theme by both codebooks and takes another position on it. */
export interface PositionChange {
  /** Its id. */
  readonly response: string;
  /** By the old codebook: the name of a position, `both` or `unclear`; null where the theme has no positions there. */
  readonly before: string | null;
  /** By the new codebook. */
  readonly after: string | null;
}

export interface ThemeDiff {
  /** Its id. */
  readonly theme: string;
  /** Whether both codebooks have it, the new one alone, or the old one alone. */
  readonly state: "kept" | "added" | "removed";
  /** Responses that carry the theme by the old codebook. */
  readonly before: number;
  /** Responses that carry the theme by the new codebook. */
  readonly after: number;
  /** Responses that carry it by the new codebook alone. */
  readonly gained: readonly Change[];
  /** Responses that carry it by the old codebook alone. */
  readonly lost: readonly Change[];
  /** Responses that carry it by both, and take another position on it. */
  readonly moved: readonly PositionChange[];
  /** Themes that its rule in the old codebook asks for, and that the new codebook does not have. */
  readonly vanished: readonly string[];
}

export interface CodebookDiff {
  /** Responses that have text. */
  readonly base: number;
  /** Every theme of the new codebook in its order, then those that only the old one has. */
  readonly themes: readonly ThemeDiff[];
}

interface Counts {
  before: number;
  after: number;
  readonly gained: Change[];
  readonly lost: Change[];
  readonly moved: PositionChange[];
}

export async function diffCodebooks(
  old: Codebook,
  next: Codebook,
  responses: AsyncIterable<Response>,
): Promise<CodebookDiff> {
  const [carriedByOld, carriedByNext] = [carrier(old), carrier(next)];
  const [oldIds, nextIds] = [old, next].map((book) => themeList(book).map(({ theme }) => theme.id));
  const removed = oldIds!.filter((id) => !nextIds!.includes(id));
  const counts = new Map<string, Counts>(
    [...nextIds!, ...removed].map((id) => [id, { before: 0, after: 0, gained: [], lost: [], moved: [] }]),
  );
  let base = 0;
  for await (const response of responses) {
    if (reasonWithoutText(response) !== null) continue;
    base += 1;
    const [before, after] = [carriedByOld(response), carriedByNext(response)];
    for (const [theme, { terms, position }] of before) {
      counts.get(theme)!.before += 1;
      const now = after.get(theme);
      if (now === undefined) counts.get(theme)!.lost.push({ response: response.id, terms });
      else if (now.position !== position)
        counts.get(theme)!.moved.push({ response: response.id, before: position, after: now.position });
    }
    for (const [theme, { terms }] of after) {
      counts.get(theme)!.after += 1;
      if (!before.has(theme)) counts.get(theme)!.gained.push({ response: response.id, terms });
    }
  }
  const stateOf = (id: string) =>
    removed.includes(id) ? "removed" : oldIds!.includes(id) ? "kept" : "added";
  const vanishedOf = vanishedIds(old, removed);
  return {
    base,
    themes: [...counts].map(([theme, count]) => ({
      theme,
      state: stateOf(theme),
      ...count,
      vanished: removed.includes(theme) ? [] : (vanishedOf.get(theme) ?? []),
    })),
  };
}

/** @returns by theme, those of the removed ones that its rule, or that of one of its positions, asks for */
function vanishedIds(old: Codebook, removed: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    themeList(old).map(({ theme: { id, rule, positions } }) => {
      const rules = [rule, ...(positions?.of ?? []).map((one) => one.rule)].flatMap((one) => one ?? []);
      const parts = rules.flatMap((one) => ruleParts(one.rule));
      const ids = parts.flatMap((part) =>
        part.kind === "theme" && removed.includes(part.id) ? part.id : [],
      );
      return [id, [...new Set(ids)]];
    }),
  );
}

interface CarriedTheme {
  readonly terms: string[];
  readonly position: string | null;
}

/** Tells the themes that a response carries, those above them included, each with the terms behind it. */
function carrier(codebook: Codebook): (response: Response) => ReadonlyMap<string, CarriedTheme> {
  const coder = compileCodebook(codebook);
  const lineageOf = lineages(codebook);
  return (response) => {
    const { themes, hits, positions = [] }: CodedResponse = coder.code(response);
    const positionOf = new Map(positions.map(({ theme, position }) => [theme, position]));
    const carried = new Map<string, CarriedTheme>();
    for (const id of themes.flatMap((theme) => lineageOf.get(theme) ?? []))
      carried.set(id, { terms: [], position: positionOf.get(id) ?? null });
    for (const { theme, term } of hits) {
      for (const id of lineageOf.get(theme) ?? []) {
        const terms = carried.get(id)?.terms;
        if (terms !== undefined && !terms.includes(term)) terms.push(term);
      }
    }
    return carried;
  };
}

/**
 * @param limit - share of the base in per cent
 * @returns the themes whose gained, lost and moved responses together are more than that share: five gained and five lost
 * are ten, although the number of responses is the same. A theme that was added or removed has gained or lost all.
 */
export function beyondLimit({ base, themes }: CodebookDiff, limit: number): readonly ThemeDiff[] {
  return themes.filter((theme) => 100 * changesOf(theme) > limit * base);
}

/** @returns responses that gained or lost the theme, or take another position on it */
export const changesOf = ({ gained, lost, moved }: ThemeDiff): number =>
  gained.length + lost.length + moved.length;
