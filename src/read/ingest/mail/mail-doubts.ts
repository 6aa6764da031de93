/** Tells messages that nobody wrote as a response, or that hold the words of somebody else. */
import {
  FORWARDING_MARKS,
  FORWARDING_SUBJECTS,
  HEAD_OF_SENDER,
  QUOTING_MARKS,
} from "../../../cues/english/letter-parts.ts";
import type { Problem } from "../../../model/problem.ts";
import { anyOf } from "../../../text/any-of.ts";
import { sourceProblem } from "../source-problem.ts";

export interface MailSeen {
  readonly source: string;
  readonly subject: string;
  readonly body: string;
  readonly isReport: boolean;
  readonly isAutomatic: boolean;
  /** Its parts do not end as its head announces. */
  readonly isCut: boolean;
}

const FORWARDED = new RegExp(
  `^[-_=*>\\s]*(?:(?:${anyOf(QUOTING_MARKS)})\\b|[*]?(?:${anyOf(HEAD_OF_SENDER)})[*]?\\s?:)`,
  "iu",
);
const FORWARDS = new RegExp(`^(?:${anyOf(FORWARDING_SUBJECTS)})\\s?:`, "iu");
const FORWARDING = new RegExp(`^[-_=*\\s]*(?:${anyOf(FORWARDING_MARKS)})\\b[-_=*:\\s]*$`, "imu");
/** Of heads that no mail program prints. */
const FURTHER = /^(?:message-id|mime-version|received|return-path):[ \t]/gim;

export function mailDoubts({
  source,
  subject,
  body,
  isReport,
  isAutomatic,
  isCut,
}: MailSeen): readonly Problem[] {
  const first = /\S[^\n]{0,200}/.exec(body)?.[0] ?? "";
  const found = [
    isReport && "a report of a mail server on another message",
    isAutomatic && "an automatic reply",
    isCut && "an e-mail that ends before its parts do: it may be cut off",
    !FORWARDED.test(first) &&
      (FORWARDS.test(subject) || FORWARDING.test(body)) &&
      "a message that forwards another, which may be the response",
    FORWARDED.test(first) &&
      "a message that only forwards another: its sender is the one that the text names, as far as it does",
    new Set(body.match(FURTHER)?.map((head) => head.toLowerCase())).size > 1 &&
      "heads of a further message within the text",
  ].filter((one) => one !== false);
  return found.map((one) =>
    sourceProblem("layout-doubtful", "warning", { source }, [
      one,
      "one message, in which a respondent writes",
      "look at the message: leave it out, or save what the respondent wrote as a file of its own",
    ]),
  );
}
