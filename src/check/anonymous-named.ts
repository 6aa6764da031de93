/** The check that the text of a response without a name does not name its author. */
import { authorNames } from "../cues/author-names.ts";
import { graded } from "../model/graded.ts";
import { counted } from "../text/counted.ts";
import { placesOf } from "../text/place-of.ts";
import type { Check } from "./check.ts";

/** Looked at are responses that were promised to be without a name: one that merely prints none was not. */
export function anonymousNamed(): Check {
  let responses = 0;
  return {
    group: "attribution",
    response(response) {
      const { status } = response.attribution;
      if (status !== "anonymous" && status !== "redacted") return [];
      responses++;
      const names = authorNames(response.text);
      if (names.length === 0) return [];
      const placeAt = placesOf(response);
      return names.map(({ start }) => ({
        ...graded("anonymous-named"),
        place: { source: response.source, ...placeAt(start) },
        found: `the text of ${response.id} seems to name its author`,
        expected: "no name in the text of a response without a name",
        hint: "take the name out before you publish the text, or allow it with a reason",
        response: response.id,
      }));
    },
    covered: () => `${counted(responses, "response")} without a name searched for one`,
  };
}
