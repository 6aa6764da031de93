/** The themes, in the order of the codebook: a table of all, then one after another. */
import type { QuotableResponse } from "../../model/quotable.ts";
import { fill } from "../style/fill.ts";
import { chooseQuotations, MOST_QUOTATIONS } from "./choose-quotations.ts";
import { type Html, html, raw } from "./html.ts";
import type { PageMaterial } from "./material.ts";
import { LEAST_WORDS, MOST_WORDS } from "./passages.ts";
import type { Section } from "./section.ts";
import { pageNumberColumn, pageTable } from "./table.ts";
import { theme } from "./theme.ts";
import { themePlaces } from "./theme-tree.ts";
import { withheldNote } from "./withheld.ts";

export function themesSection(material: PageMaterial): Section {
  const { results, words, responses } = material;
  const { themes } = results.tally;
  const places = themePlaces(themes);
  const quotations = chooseQuotations(responses);
  const parts = themes.map((row, at) =>
    theme(material, {
      row,
      note: results.notes[at] ?? null,
      place: places.get(row.theme)!,
      quotations: quotations.get(row.theme) ?? [],
    }),
  );
  const content = html`${allThemes(material, (id) => places.get(id)!.depth)}<p class="note">${quotationsRule(
    material,
    responses,
  )}</p>
${parts}`;
  return {
    id: "themes",
    title: words.themes,
    content: themes.length === 0 ? html`<p>${words.noThemes}</p>\n` : content,
  };
}

function quotationsRule({ words }: PageMaterial, responses: readonly QuotableResponse[]): string {
  const canQuote = responses.some(({ text }) => text !== null);
  const values = { least: LEAST_WORDS, most: MOST_WORDS, n: MOST_QUOTATIONS };
  return canQuote ? fill(words.quotationsRule, values) : words.noQuotationsAtAll;
}

function allThemes(
  { results, words, common, numbers, base }: PageMaterial,
  depthOf: (theme: string) => number,
): Html {
  const { themes } = results.tally;
  const rows = themes.map((row) => [
    // One step to the right for each theme above.
    html`<a href="#theme-${row.theme}" style="margin-left: ${raw(String(1.2 * depthOf(row.theme)))}em">${row.label}</a>`,
    numbers.count(row.responses),
    numbers.shareOf(row),
    numbers.count(row.respondents),
    numbers.count(row.hits),
  ]);
  return pageTable({
    caption: words.themesCaption,
    columns: [
      { label: words.theme },
      pageNumberColumn(words.responses),
      pageNumberColumn(words.percent),
      pageNumberColumn(words.respondents),
      pageNumberColumn(words.hits),
    ],
    rows,
    notes: [
      fill(words.themesNote, { base }),
      common.multiAnswer,
      ...withheldNote(
        themes.flatMap(({ hits, responses, respondents }) => [hits, responses, respondents]),
        common,
      ),
    ],
  });
}
