/** The check of personal data in responses that may be published: kinds and places, never the data. */
import { type PersonalKind, personalData } from "../cues/personal-data.ts";
import type { CheckFinding, RuleId } from "../model/check.ts";
import { counted } from "../text/counted.ts";
import { placesOf } from "../text/place-of.ts";
import type { Check } from "./check.ts";

const KINDS: Readonly<Record<PersonalKind, readonly [rule: RuleId, found: string]>> = {
  email: ["personal-email", "an e-mail address"],
  phone: ["personal-phone", "a telephone number"],
  postcode: ["personal-postcode", "a postcode"],
  "ni-number": ["personal-ni-number", "a National Insurance number"],
  "nhs-number": ["personal-nhs-number", "an NHS number"],
};

export function personal(): Check {
  let responses = 0;
  let words = 0;
  return {
    group: "personal-data",
    response(response) {
      responses++;
      words += response.words;
      const data = personalData(response.text);
      if (data.length === 0) return [];
      const placeAt = placesOf(response);
      return data.map(({ kind, start }): CheckFinding => {
        const [code, what] = KINDS[kind];
        return {
          code,
          severity: "warning",
          place: { source: response.source, ...placeAt(start) },
          found: `${what} in the text of ${response.id}`,
          expected: "no personal data in responses that are published",
          hint: "mask it with `themetally redact` or `--publish`, or allow it with a reason",
          response: response.id,
        };
      });
    },
    covered: () => `${counted(responses, "response")}, ${counted(words, "word")}`,
  };
}
