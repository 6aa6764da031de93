/** Signal: a phrase of anonymity or redaction that is a whole line inside a text, where it stands for a name. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import type { Response } from "../../../model/response.ts";
import { counted } from "../../../text/counted.ts";
import { bare, labelOf } from "../line-shape.ts";
import { type Signal, SURE } from "../signal.ts";

/** In a long document one text or another ends so: a quotation, or a slip of the reading. */
const LEAST = { few: 12, share: 0.03, times: 2 };

export const wishesInTexts: Signal = ({ responses, anonymity }) => {
  const lines = responses.flatMap(({ body, response }) =>
    isHeeded(response)
      ? []
      : body.filter(({ words }) => isWish(words, anonymity)).map(({ number }) => number),
  );
  if (lines.length === 0) return null;
  if (responses.length > LEAST.few && lines.length < Math.max(LEAST.times, responses.length * LEAST.share))
    return null;
  return {
    weight: SURE,
    found: `${counted(lines.length, "line")} inside the texts that ${lines.length === 1 ? "stands" : "stand"} where a name is withheld`,
    lines,
  };
};

/** The author's own request, in the text above her printed name: it is kept, and whose it is leaves no doubt. */
const isHeeded = ({
  attribution: { status, name },
  lines,
}: Pick<Response, "attribution" | "lines">): boolean =>
  status === "anonymous" && name !== null && lines.attribution !== null;

function isWish(words: string, anonymity: AnonymityReader): boolean {
  const text = bare(words);
  const label = labelOf(words);
  return anonymity(text) !== null || (label !== null && anonymity(text.slice(label.length).trim()) !== null);
}
