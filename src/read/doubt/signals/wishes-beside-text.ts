/** Signal: a phrase of anonymity that shares its line with other words, in many places: columns or cells were joined. */
import { counted } from "../../../text/counted.ts";
import { type Signal, SURE } from "../signal.ts";

const LEAST = { share: 0.15, times: 2 };
const SHORTEST = 10;

export const wishesBesideText: Signal = ({ lines, responses, anonymity }) => {
  const phrases = [
    ...new Set(
      responses.flatMap(({ response: { attribution } }) =>
        attribution.text !== null &&
        attribution.status === "anonymous" &&
        anonymity(attribution.text) !== null
          ? [attribution.text]
          : [],
      ),
    ),
  ].filter((phrase) => phrase.length >= SHORTEST);
  const beside = lines.filter(
    ({ words, kind, raw }) =>
      kind === "body" &&
      raw.length > SHORTEST &&
      phrases.some((phrase) => words !== phrase && words.includes(phrase)),
  );
  if (beside.length < LEAST.times || beside.length < responses.length * LEAST.share) return null;
  return {
    weight: SURE,
    found: `${counted(beside.length, "line")} of the texts with a phrase of anonymity beside other words`,
    lines: beside.map(({ number }) => number),
  };
};
