/** Signal: the document's own number of responses is far from the number found. */
import { statedNumbers } from "../../../cues/stated-numbers.ts";
import { type Signal, SURE } from "../signal.ts";

/** The one is more than so many times the other. */
const FAR = 2;
const FEW = 3;

export const numbersFar: Signal = ({ lines, responses }) => {
  const outside = lines.filter(({ kind }) => kind === "front");
  const text = outside.map(({ words }) => words).join("\n");
  const stated = statedNumbers(text).filter(({ of }) => of === "responses" || of === "respondents");
  const found = responses.length;
  const far = stated.filter(({ number }) => number >= FEW && (number > found * FAR || found > number * FAR));
  if (stated.length === 0 || far.length < stated.length) return null;
  return {
    weight: SURE,
    found: `the document speaks of ${far[0]!.number} ${far[0]!.of}, and ${found} were found`,
    lines: outside.slice(0, 1).map(({ number }) => number),
  };
};
