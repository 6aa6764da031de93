/** What every part of the page is made of. */
import type { Figure } from "../../model/figure.ts";
import type { QuotableResponse } from "../../model/quotable.ts";
import type { Status } from "../../model/response.ts";
import type { Results } from "../../model/results.ts";
import { countsOnce } from "../style/counts-once.ts";
import { fill, plural } from "../style/fill.ts";
import { type Numbers, numbersOf } from "../style/numbers.ts";
import { statusWord } from "../style/status-word.ts";
import type { Style } from "../style/style.ts";

export interface PageInput {
  readonly results: Results;
  readonly style: Style;
  readonly figures: readonly Figure[];
  /** None where no response is to be shown. */
  readonly responses: readonly QuotableResponse[];
}

export interface PageMaterial extends PageInput {
  readonly words: Style["words"]["report"];
  readonly common: Style["words"]["common"];
  readonly numbers: Numbers;
  readonly title: string;
  /** Each campaign is counted once. */
  readonly isOnce: boolean;
  /** What percentages are of, in words: `89 responses with text`. */
  readonly base: string;
  /** @returns what readers call a theme */
  label(theme: string): string;
  /** @returns what readers call the responses of a status */
  statusName(status: Status): string;
  /** @returns what readers call who sent one of them */
  senderName(status: Status): string;
  /** @param words - `one|other` @returns the number and its word: `3 responses`, `[c] responses` */
  counted(value: number | null, words: string): string;
}

export function materialOf(input: PageInput): PageMaterial {
  const { results, style } = input;
  const { common, report } = style.words;
  const numbers = numbersOf(style.numbers);
  const labels = new Map(results.tally.themes.map(({ theme, label }) => [theme, label]));
  const senders: Readonly<Record<Status, string>> = {
    named: report.fromNamed,
    organisation: report.fromOrganisation,
    anonymous: report.fromAnonymous,
    redacted: report.fromRedacted,
    none: report.fromNone,
  };
  const isOnce = countsOnce(results.record);
  const counted: PageMaterial["counted"] = (value, words) =>
    `${numbers.count(value)} ${plural(words, value)}`;
  return {
    ...input,
    words: report,
    common,
    numbers,
    counted,
    isOnce,
    base: fill(isOnce ? report.withTextOnce : report.withText, {
      responses: counted(results.tally.base, common.response),
    }),
    title: results.record.title ?? common.untitled,
    label: (theme) => labels.get(theme) ?? theme,
    statusName: (status) => statusWord(status, style.words),
    senderName: (status) => senders[status],
  };
}
