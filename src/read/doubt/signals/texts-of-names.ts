/** Signal: a text that is nothing but a name, or a phrase that withholds one: what belongs to it was given to another. */
import { nameLikeness } from "../../../cues/name-likeness.ts";
import { bare } from "../line-shape.ts";
import { type Signal, SURE } from "../signal.ts";

const LIKELY = 1.5;
const LEAST = 0.03;

export const textsOfNames: Signal = ({ responses, anonymity }) => {
  const names = responses.filter(({ body, response }) => {
    if (body.length !== 1 || response.attribution.text !== null) return false;
    const words = bare(body[0]!.words);
    return anonymity(words) !== null || nameLikeness(words) >= LIKELY;
  });
  if (names.length === 0 || names.length < responses.length * LEAST) return null;
  return {
    weight: SURE,
    found: `${names.length} of ${responses.length} texts are nothing but what may be a name`,
    lines: names.map(({ line }) => line),
  };
};
