/** What a term catches besides the word as it is written: other words of its stem, and forms that outweigh it. */
import { verbForms } from "../../cues/inflections.ts";
import type { Finding } from "../../model/finding.ts";
import { counted } from "../../text/counted.ts";
import type { Probe } from "./probes.ts";
import type { FoundWord } from "./word-forms.ts";
import { wordRelation } from "./word-relation.ts";

export const besides = (probe: Probe, found: readonly FoundWord[]): readonly Finding[] =>
  found.flatMap((word) => (word.kind === "stem" ? conflation(probe, word) : outweighed(probe, word)));

/** @returns a warning where a stem found other words than the one written, a note where it found words made from it */
function conflation({ text, place, theme }: Probe, { word, forms }: FoundWord): readonly Finding[] {
  const byCount = [...forms].sort(([one, a], [other, b]) => b.places - a.places || (one < other ? -1 : 1));
  const odd = byCount.filter(([form]) => wordRelation(word, form) !== "same");
  const other = odd.filter(([form]) => wordRelation(word, form) === "different");
  if (odd.length === 0) return [];
  const isOther = other.length > 0;
  const listed = isOther ? other : odd;
  const list = listed.map(([form, { places }]) => `${form} (${places})`).join(", ");
  const own = byCount.filter((one) => !odd.includes(one)).reduce((sum, [, { places }]) => sum + places, 0);
  return [
    {
      code: "lint-stem-conflation",
      severity: isOther ? "warning" : "info",
      place,
      ...(theme && { theme: theme.id }),
      responses: Math.max(...listed.map(([, { responses }]) => responses)),
      found: `\`${text}\`, where the stem of ${word} (${own}) also finds ${list}`,
      expected: isOther ? "words of one meaning" : "",
      hint: `if they are not meant, write the forms: "${word}"${word.length > 3 ? `, or ${word}*` : ""}`,
    },
  ];
}

/** Responses below which a form tells nothing of what it means. */
const LEAST = 3;

/** Plurals are what people mean; a past tense or an -ing that is found more often than its word may be another (`hear`, `hearing`). */
function outweighed({ text, place, theme }: Probe, { word, forms }: FoundWord): readonly Finding[] {
  const own = forms.get(word)?.responses ?? 0;
  const verbs = new Set(verbForms(word));
  const heavier = [...forms]
    .filter(
      ([form, { responses }]) => form !== word && verbs.has(form) && responses >= LEAST && responses > own,
    )
    .sort(([one, a], [other, b]) => b.responses - a.responses || (one < other ? -1 : 1));
  if (heavier.length === 0) return [];
  const list = heavier
    .map(([form, { responses }]) => `${form} (${counted(responses, "response")})`)
    .join(", ");
  return [
    {
      code: "lint-found-besides",
      severity: "info",
      place,
      ...(theme && { theme: theme.id }),
      responses: heavier[0]![1].responses,
      found: `\`${text}\`, where ${word} (${own}) is found more often as ${list}`,
      expected: "",
      hint: "if that is another word to you, put the word in quotes, which finds it as it is written",
    },
  ];
}
