/** Who responded, for people: a line with a bar for each status that there is. */
import type { Status } from "../../model/response.ts";
import { count } from "../../text/counted.ts";
import { bar, fitted } from "./columns.ts";
import type { SummaryOptions } from "./paint.ts";

const STATUS_WORDS = {
  named: "named persons",
  organisation: "organisations",
  anonymous: "anonymous",
  redacted: "name withheld",
  none: "no attribution",
} as const;

interface OfStatus {
  readonly status: Status;
  readonly responses: number;
}

/** @param all - responses in all, for the length of the bars */
export function statusLines(
  byStatus: readonly OfStatus[],
  all: number,
  { style, width }: SummaryOptions,
): readonly string[] {
  const rows = byStatus.filter(({ responses }) => responses > 0);
  const digits = Math.max(0, ...rows.map(({ responses }) => count(responses).length));
  const lines = rows.map(({ status, responses }) => {
    const length = bar(responses, all, Math.max(8, Math.min(32, width - 24 - digits)));
    return `  ${fitted(STATUS_WORDS[status], 16)}${count(responses).padStart(digits)}  ${style.cyan(length)}`;
  });
  return lines.length === 0 ? [] : ["", style.bold("Who responded"), ...lines];
}
