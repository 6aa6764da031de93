/** What a review asks for, and what is left of earlier ones, for people. */
import type { ReviewMade } from "../../run/make-review.ts";
import { count, counted } from "../../text/counted.ts";
import { percent } from "../../text/share.ts";
import { printable } from "./printable.ts";
import { placeText } from "./problem-text.ts";
import { wrap } from "./wrap.ts";

/** Words that a person reads in a minute, and seconds that an answer takes. */
const WORDS_A_MINUTE = 200;
const SECONDS_A_CELL = 5;
const SECONDS_OF_OTHERS = 10;

const MOST_STALE = 10;

/** @returns lines of text, each ended by a line feed */
export function reviewSummary(made: ReviewMade, files: readonly string[], width: number): string {
  const lines = [
    ...askedLines(made),
    ...earlierLines(made),
    `Written to ${files.map(printable).join(" and ")}`,
  ];
  return lines
    .flatMap((line) => wrap("", line, { width, indent: "  " }))
    .map((line) => `${line}\n`)
    .join("");
}

function askedLines({ asked, words, responses, hasBelow }: ReviewMade): readonly string[] {
  const cells = asked.reduce((sum, one) => sum + one.cells.length, 0);
  const others = asked.filter(({ asksOthers }) => asksOthers).length;
  const share = words.all === 0 ? 0 : percent(words.asked, words.all);
  const seconds = (words.asked * 60) / WORDS_A_MINUTE + cells * SECONDS_A_CELL + others * SECONDS_OF_OTHERS;
  const minutes = counted(Math.ceil(seconds / 60), "minute");
  const random = asked.filter(({ part }) => part === "random").length;
  return [
    `${counted(cells + others, "answer")}: ${counted(cells, "cell")} in doubt, and ${counted(others, "question")} for other themes`,
    `${counted(asked.length, "response")} of ${count(responses)}, ${share.toFixed(1)}% of the words; about ${minutes}`,
    ...(random === 0 ? [] : [`${count(random)} of them drawn by lot`]),
    ...(hasBelow ? [] : [NOT_BELOW]),
  ];
}

const NOT_BELOW =
  "Themes for which something speaks and not enough are not asked for: run with --below to have them asked.";

function earlierLines({ earlier: { standing, stale } }: ReviewMade): readonly string[] {
  if (standing + stale.length === 0) return [];
  const more = stale.length - MOST_STALE;
  return [
    `${counted(standing, "earlier answer")} ${standing === 1 ? "stands" : "stand"} and ${standing === 1 ? "is" : "are"} not asked again; ${counted(stale.length, "row")} ${stale.length === 1 ? "is" : "are"} stale`,
    ...stale.slice(0, MOST_STALE).map((one) => `  ${placeText(one.place)}: ${printable(one.found)}`),
    ...(more > 0 ? [`  and ${counted(more, "more row")}`] : []),
  ];
}
