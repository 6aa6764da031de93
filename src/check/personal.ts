/** The check of personal data in responses that may be published: kinds and places, never the data. */
import { type PersonalKind, personalData } from "../cues/personal-data.ts";
import type { CheckFinding } from "../model/check.ts";
import { recordOf } from "../model/codes.ts";
import { graded } from "../model/graded.ts";
import type { Place } from "../model/place.ts";
import { counted } from "../text/counted.ts";
import { placesOf } from "../text/place-of.ts";
import type { Check } from "./check.ts";
import { startPages } from "./pages.ts";

export function personal(): Check {
  let responses = 0;
  let words = 0;
  const pages = startPages();
  return {
    group: "personal-data",
    document: pages.document,
    response(response) {
      responses++;
      words += response.words;
      const { id, source, text, attribution } = response;
      const data = personalData(text);
      const placeAt = data.length === 0 ? null : placesOf(response);
      const printed = attribution.text ?? [attribution.name, attribution.organisation].join("\n");
      // Other numbers than addresses are as likely those of a survey's tool.
      const asId = personalData(id).filter(({ kind }) => kind === "email");
      return [
        ...asId.map(({ kind }) => finding(kind, pages.attributionOf(response), "as the id of a response")),
        ...data.map(({ kind, start }) => ({
          ...finding(kind, { source, ...placeAt!(start) }, `in the text of ${id}`),
          response: id,
        })),
        ...personalData(printed).map(({ kind }) => ({
          ...finding(kind, pages.attributionOf(response), `in the attribution of ${id}`),
          response: id,
        })),
      ];
    },
    covered: () => `${counted(responses, "response")}, ${counted(words, "word")}`,
  };
}

function finding(kind: PersonalKind, place: Place, where: string): CheckFinding {
  const { code, withArticle } = recordOf(`personal-${kind}`);
  return {
    ...graded(code),
    place,
    found: `${withArticle} ${where}`,
    expected: "no personal data in responses that are published",
    hint: "mask it with `themetally redact` or `--publish`, or allow it with a reason",
  };
}
