/** The part of a corpus that is compared with the rest: by a condition, a theme, or the words beside a term. */
import { compileCodebook } from "../code/apply/code.ts";
import { termBook } from "../code/inspect/term-book.ts";
import { lineages } from "../code/inspect/theme-list.ts";
import { themeNamed } from "../code/inspect/theme-named.ts";
import { spansBeside } from "../code/terms/beside.ts";
import type { TextLookedAt } from "../code/terms/looked-at.ts";
import type { Codebook } from "../model/codebook.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import { reasonWithoutText } from "../text/reason-without-text.ts";
import { filterNamed } from "./filter-named.ts";

/** What is compared with the rest; at most one of them. */
export interface PartWanted {
  /** Conditions as in a table's `where`. */
  readonly where?: string | undefined;
  /** The id of a theme: the responses that carry it. */
  readonly theme?: string | undefined;
  /** The responses without any theme. */
  readonly uncoded?: boolean | undefined;
  /** A term: the words beside its hits. */
  readonly near?: string | undefined;
  /** So many words on either side of a hit. */
  readonly span: number;
}

export interface PartOfCorpus {
  /** @returns null for a response that has no text */
  look(response: Response): TextLookedAt | null;
  /**
   * @param note - told of a value that no response has
   * @throws UserError where a variable is asked for that no source has
   */
  settle(note: (problem: Problem) => void): void;
}

/**
 * @param codebook - null where none is named
 * @throws UserError where the condition or the term cannot be read, or there is no such theme
 */
export function partOfCorpus(wanted: PartWanted, codebook: Codebook | null): PartOfCorpus {
  const { where, theme, uncoded, near, span } = wanted;
  if (theme !== undefined) themeNamed(codebook!, theme);
  const coder = codebook === null ? null : compileCodebook(codebook);
  const lineage = codebook === null ? null : lineages(codebook);
  const filter = filterNamed(where);
  const beside = near === undefined ? null : compileCodebook(termBook(near, codebook));
  return {
    look(response) {
      filter.asked.see(response);
      if (reasonWithoutText(response) !== null) return null;
      const own = coder?.code(response).themes ?? [];
      const isTheme = theme !== undefined && own.some((id) => lineage!.get(id)!.includes(theme));
      const isCarried = coder === null ? null : theme === undefined ? own.length > 0 : isTheme;
      const inside =
        beside !== null
          ? spansBeside(response.text, beside.code(response).hits, span)
          : where !== undefined
            ? filter.holds(response)
            : theme !== undefined
              ? isTheme
              : uncoded === true && own.length === 0;
      return { response, inside, isCarried };
    },
    settle: filter.asked.settle,
  };
}
