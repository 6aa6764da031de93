/** Signal: sentences and a name before the first response: a response whose beginning was not recognised. */
import { endsSentence } from "../../../cues/content-line.ts";
import { looksLikeAttribution } from "../../../cues/looks-like-attribution.ts";
import { type Signal, SURE } from "../signal.ts";

export const signedInFront: Signal = ({ layout, lines, responses, anonymity }) => {
  if (layout !== "topic-header" || responses.length === 0) return null;
  const first = Math.min(...responses.map(({ line }) => line));
  const front = lines.filter(({ kind, number }) => kind === "front" && number < first);
  const [above, last] = front.slice(-2);
  if (above === undefined || last === undefined) return null;
  if (!endsSentence(above.words) || !looksLikeAttribution(last.words, anonymity)) return null;
  return {
    weight: SURE,
    found: "sentences and a name before the first response, as if they were one",
    lines: [last.number],
  };
};
