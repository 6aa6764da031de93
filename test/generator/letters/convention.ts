/** What conventions of letters are made with: a convention, and parts that several of them print. */
import { createRandom } from "../random.ts";
import { drawLetter, type LetterDraft } from "./draw.ts";

export interface LetterAnswer {
  readonly status: "named" | "organisation" | "anonymous" | "none";
  readonly name: string | null;
  readonly organisation: string | null;
  /** The words that count. */
  readonly text: string;
}

export type Part = string | readonly string[];
export type Convention = (draft: LetterDraft) => {
  readonly parts: readonly Part[];
  readonly who: Partial<LetterAnswer>;
  readonly said?: string;
};

/** The paragraphs, with a blank line between two; blocks of lines stay together. */
export const said = ({ paragraphs }: LetterDraft): readonly string[] => paragraphs;
export const named = ({ name }: LetterDraft): Partial<LetterAnswer> => ({
  status: "named",
  name,
  organisation: null,
});
export const both = ({ name, organisation }: LetterDraft): Partial<LetterAnswer> => ({
  status: "named",
  name,
  organisation,
});
export const head = (draft: LetterDraft, from = `${draft.name} <${draft.mail}>`): Part => [
  `From: ${from}`,
  `Sent: ${draft.date} 10:22`,
  "To: Consultation <consultation@harrowmere.example>",
  `Subject: ${draft.subject}`,
];
export const second = (draft: LetterDraft): LetterDraft => drawLetter(createRandom(draft.random.int(1, 1e9)));
export const notice =
  "This e-mail and any attachments are confidential and intended solely for the addressee. If you are not the intended recipient please delete it.";
