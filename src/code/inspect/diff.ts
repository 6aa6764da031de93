/** What a change of the codebook does to a corpus: which responses gain or lose which theme, and by which terms. */

import type { Codebook } from "../../model/codebook.ts";
import type { CodedResponse } from "../../model/hit.ts";
import type { Response } from "../../model/response.ts";
import { reasonWithoutText } from "../../text/reason-without-text.ts";
import { compileCodebook } from "../apply/code.ts";
import { lineages, themeList } from "./theme-list.ts";

/** A response that carries a theme by one codebook and not by the other. */
export interface Change {
  /** Its id. */
  readonly response: string;
  /** The terms by which it carries the theme, as the one codebook has them; none where a rule without words holds. */
  readonly terms: readonly string[];
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
    [...nextIds!, ...removed].map((id) => [id, { before: 0, after: 0, gained: [], lost: [] }]),
  );
  let base = 0;
  for await (const response of responses) {
    if (reasonWithoutText(response) !== null) continue;
    base += 1;
    const [before, after] = [carriedByOld(response), carriedByNext(response)];
    for (const [theme, terms] of before) {
      counts.get(theme)!.before += 1;
      if (!after.has(theme)) counts.get(theme)!.lost.push({ response: response.id, terms });
    }
    for (const [theme, terms] of after) {
      counts.get(theme)!.after += 1;
      if (!before.has(theme)) counts.get(theme)!.gained.push({ response: response.id, terms });
    }
  }
  const stateOf = (id: string) =>
    removed.includes(id) ? "removed" : oldIds!.includes(id) ? "kept" : "added";
  return { base, themes: [...counts].map(([theme, count]) => ({ theme, state: stateOf(theme), ...count })) };
}

/** Tells the themes that a response carries, those above them included, each with the terms behind it. */
function carrier(codebook: Codebook): (response: Response) => ReadonlyMap<string, readonly string[]> {
  const coder = compileCodebook(codebook);
  const lineageOf = lineages(codebook);
  return (response) => {
    const { themes, hits }: CodedResponse = coder.code(response);
    const carried = new Map<string, string[]>();
    for (const id of themes.flatMap((theme) => lineageOf.get(theme) ?? [])) carried.set(id, []);
    for (const { theme, term } of hits) {
      for (const id of lineageOf.get(theme) ?? []) {
        const terms = carried.get(id);
        if (terms !== undefined && !terms.includes(term)) terms.push(term);
      }
    }
    return carried;
  };
}

/**
 * @param limit - share of the base in per cent
 * @returns the themes whose gained and lost responses together are more than that share: five gained and five lost
 * are ten, although the number of responses is the same. A theme that was added or removed has gained or lost all.
 */
export function beyondLimit({ base, themes }: CodebookDiff, limit: number): readonly ThemeDiff[] {
  return themes.filter(({ gained, lost }) => 100 * (gained.length + lost.length) > limit * base);
}
