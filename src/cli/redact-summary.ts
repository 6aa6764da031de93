/** What a redaction masked, in words for people. */
import { MASK_KINDS, type MaskKind } from "../privacy/redact/mask.ts";
import type { RedactResult } from "../run/redact-corpus.ts";
import { counted } from "../text/counted.ts";
import { printable } from "./words/printable.ts";

const KINDS: Readonly<Record<MaskKind, readonly [one: string, many: string]>> = {
  respondent: ["respondent", "respondents"],
  author: ["name of an author", "names of authors"],
  email: ["e-mail address", "e-mail addresses"],
  phone: ["telephone number", "telephone numbers"],
  postcode: ["postcode", "postcodes"],
  "ni-number": ["National Insurance number", "National Insurance numbers"],
  "nhs-number": ["NHS number", "NHS numbers"],
  card: ["card number", "card numbers"],
  iban: ["account number", "account numbers"],
  ip: ["IP address", "IP addresses"],
  name: ["other name", "other names"],
};

/** What no rule can find. */
const NOT_MASKED =
  "Not masked: a given name or a surname alone in what others wrote, and names of third persons. Look through the copy.";

export interface SummaryOf {
  readonly to: string;
  readonly log: string;
  /** Null where there was one. */
  readonly newKey: string | null;
}

/** @returns lines without a line feed after the last */
export function redactSummary({ files }: RedactResult, { to, log, newKey }: SummaryOf): string {
  const responses = files.reduce((sum, file) => sum + file.responses, 0);
  return [
    `${counted(responses, "response")} from ${counted(files.length, "source")} redacted into ${printable(to)}`,
    ...files.map(({ file, masked }) => {
      const kinds = MASK_KINDS.filter((kind) => masked[kind] !== undefined);
      const words = kinds.map((kind) => counted(masked[kind]!, ...KINDS[kind]));
      return `  ${printable(file)}: ${words.join(", ") || "nothing to mask"}`;
    }),
    `Each mask is noted in ${printable(log)}.`,
    NOT_MASKED,
    ...(newKey === null
      ? []
      : [
          `A new key was made: ${printable(newKey)}. Keep it, and keep it apart from the copy and the log:`,
          "with it the pseudonyms stay the same, and whoever has it can try which name has which.",
        ]),
  ].join("\n");
}
