/** Says which answers about printing a name are not understood: whoever gave them may have asked not to be named. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import { consentAnswer } from "../../cues/consent-header.ts";
import type { ChosenPlan } from "./choose-plan.ts";
import { isNo, isYes } from "./columns/option-columns.ts";

/** Consent in words, for which no wish is read. */
const CONSENTS = /^yes\b|\bwith (?:my |the |our )?name\b/i;

/** As the reader of wishes is given them: the header without its end, and the answer. */
export const flagOf = (header: string, answer: string): string =>
  `${header.replace(/[?:.\s]+$/, "")}: ${answer}`;

/** @returns one doubt for each column with such answers; no answer is quoted, it may name somebody */
export function unreadConsent({ plan, profile }: ChosenPlan, anonymity: AnonymityReader): readonly string[] {
  const inLanguages = plan.consents.flatMap(({ index, kind, header }) => {
    const answers = [...profile.of(index).values.keys()];
    return answers.some((answer) => consentAnswer(kind, answer) === null)
      ? [`answers under "${header}" that may ask that names be left out: who gave them is not named`]
      : [];
  });
  const inEnglish = plan.flags.flatMap(({ index, header }) => {
    // The project file says itself which answers ask for it.
    if (plan.anonymous?.index === index) return [];
    const asks = (answer: string): boolean => anonymity.beside(flagOf(header, answer)) !== null;
    const isAsked = asks("Yes") || asks("No");
    const isRead = (answer: string): boolean =>
      asks(answer) || (isAsked && (isYes(answer) || isNo(answer) || CONSENTS.test(answer)));
    const unread = [...profile.of(index).values.keys()].filter((answer) => answer !== "" && !isRead(answer));
    return unread.length === 0 ? [] : [`answers under "${header}" that may ask that names be left out`];
  });
  return [...inLanguages, ...inEnglish];
}
