/** Quotes a passage for each of some terms, by the rule of the report: of those who may be quoted, and without names. */
import { compileCodebook } from "../code/apply/code.ts";
import { termsBook } from "../code/inspect/term-book.ts";
import type { QuotableResponse } from "../model/quotable.ts";
import type { Response } from "../model/response.ts";
import { chooseQuotations, type Quotation } from "../show/page/choose-quotations.ts";
import { placeOf } from "../text/place-of.ts";

export interface QuotedPassage {
  readonly text: string;
  /** The words of the term in it, UTF-16 offsets. */
  readonly hits: readonly { readonly start: number; readonly end: number }[];
  readonly response: string;
  readonly source: string;
  /** Where the first of them stands in the source, 1-based. */
  readonly line: number;
}

/** The report chooses among all; for one passage a term so many are enough. */
const MOST_RESPONSES = 400;

/**
 * @param quoted - what of a response may be shown; empty where it may not be quoted
 * @returns by term; none where no passage of a readable length may be shown
 */
export function quotedTerms(
  terms: readonly string[],
  texts: readonly Response[],
  quoted: (response: Response) => string,
): ReadonlyMap<string, QuotedPassage> {
  const coder = compileCodebook(termsBook(terms, null));
  const open = new Map(terms.map((term) => [term, 0]));
  const quotable: QuotableResponse[] = [];
  for (const response of texts) {
    const { hits } = coder.code(response);
    const wanted = hits.filter(({ theme }) => open.get(theme)! < MOST_RESPONSES);
    const text = wanted.length === 0 ? "" : quoted(response);
    if (text === "") continue;
    for (const theme of new Set(wanted.map((hit) => hit.theme))) open.set(theme, open.get(theme)! + 1);
    const { id, source, pages, lines, topics, attribution, words } = response;
    const own = wanted.map(({ theme, term, start, end }) => {
      const { line, page } = placeOf(response, start);
      return { theme, term, start, end, line, page };
    });
    const place = { page: pages[0], line: lines.body[0] };
    const themes = [...new Set(own.map((hit) => hit.theme))];
    quotable.push({
      id,
      source,
      ...place,
      topics,
      status: attribution.status,
      words,
      campaign: null,
      text,
      themes,
      hits: own,
    });
  }
  const passages = new Map<string, QuotedPassage>();
  const shown = new Set<string>();
  const chosen = chooseQuotations(quotable);
  for (const term of terms) {
    const own = chosen.get(term) ?? [];
    // What stands for a term already says less of the next one.
    const best = own.find((one) => !shown.has(keyOf(one))) ?? own[0];
    if (best === undefined) continue;
    shown.add(keyOf(best));
    const { response, passage } = best;
    const { start, end, hits } = passage;
    passages.set(term, {
      text: response.text!.slice(start, end).replace(/\s/g, " "),
      hits: hits.map((hit) => ({ start: hit.start - start, end: hit.end - start })),
      response: response.id,
      source: response.source,
      line: hits[0]!.line,
    });
  }
  return passages;
}

const keyOf = ({ response, passage }: Quotation): string => `${response.id} ${passage.start}`;
