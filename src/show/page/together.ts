/** Pairs of themes that the same responses raise. */
import { fill } from "../style/fill.ts";
import { html } from "./html.ts";
import type { PageMaterial } from "./material.ts";
import { mostFirst } from "./most-first.ts";
import { details, type Section } from "./section.ts";
import { pageNumberColumn, pageTable } from "./table.ts";
import { withheldNote } from "./withheld.ts";

/** Pairs that are shown at once. */
const MOST = 10;

export function togetherSection({ results, words, common, numbers, label, base }: PageMaterial): Section {
  const pairs = mostFirst(results.tally.coOccurrence, ({ responses }) => responses);
  const isRanked = pairs.every(({ responses }) => responses !== null);
  const columns = [
    { label: words.theme },
    { label: words.otherTheme },
    pageNumberColumn(words.responses),
    pageNumberColumn(words.percent),
    pageNumberColumn(words.lift),
  ];
  const notes = [
    fill(words.togetherNote, { base }),
    common.multiAnswer,
    ...withheldNote(
      pairs.flatMap(({ responses, percent, lift }) => [responses, percent, lift]),
      common,
    ),
  ];
  const of = (some: typeof pairs, caption: string) =>
    pageTable({
      caption,
      columns,
      rows: some.map(({ theme, with: other, responses, percent, lift }) => [
        label(theme),
        label(other),
        numbers.count(responses),
        numbers.shareOf({ responses, percent, base: results.tally.base }),
        numbers.number(lift),
      ]),
      notes,
    });
  const all = fill(words.togetherAll, { n: numbers.count(pairs.length) });
  const most = fill(words.togetherMost, { n: numbers.count(MOST) });
  const isLong = pairs.length > MOST;
  const content = html`${isLong && isRanked ? of(pairs.slice(0, MOST), most) : null}${
    isLong ? details(all, of(pairs, all)) : of(pairs, words.togetherCaption)
  }`;
  return {
    id: "together",
    title: words.together,
    content: pairs.length === 0 ? html`<p>${words.noPairs}</p>\n` : content,
  };
}
