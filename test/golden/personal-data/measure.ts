/** How much of the personal data of marked sentences is found, as a table, and in how many plain texts something is. */
import type { Span } from "#src/model/document.ts";
import type { Sentence } from "./typed-sentences.ts";

/** The kinds of the benchmark by ours, in the order of the table. */
export const BENCHMARK_KINDS: Readonly<Record<string, string>> = {
  EMAIL_ADDRESS: "email",
  PHONE_NUMBER: "phone",
  CREDIT_CARD: "card",
  IBAN_CODE: "iban",
  IP_ADDRESS: "ip",
};

export interface Recall {
  readonly number: number;
  readonly found: number;
}

/**
 * @param find - all that is found of a kind in a text
 * @returns how many of the spans of the kind are covered whole by one that is found
 */
export function recall(
  sentences: readonly Sentence[],
  kind: string,
  find: (text: string) => readonly Span[],
): Recall {
  let number = 0;
  let found = 0;
  for (const { text, spans } of sentences) {
    const wanted = spans.filter((span) => span.kind === kind);
    if (wanted.length === 0) continue;
    const finds = find(text);
    number += wanted.length;
    found += wanted.filter(({ start, end }) =>
      finds.some((one) => one.start <= start && one.end >= end),
    ).length;
  }
  return { number, found };
}

/** @returns a line of the table */
export function row(label: string, { number, found }: Recall): string {
  return `| ${label} | ${number} | ${found} | ${(found / number).toFixed(2)} |`;
}
