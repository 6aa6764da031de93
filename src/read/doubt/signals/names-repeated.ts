/** Signal: the same name over many responses in a row, although each response has a place for its own. */
import { type Signal, SURE } from "../signal.ts";

/** Responses in a row, and their share: a long document prints somebody who wrote three times. */
const LEAST = { run: 3, share: 0.3 };

/** An organisation with several points, and a person with several sections, are printed once: that is one line. */
export const namesRepeated: Signal = ({ responses, anonymity }) => {
  let run: number[] = [];
  const lines: number[] = [];
  responses.forEach(({ response: { attribution, lines: own }, line }, at) => {
    const before = responses[at - 1]?.response;
    const isSame =
      attribution.text !== null &&
      attribution.text === before?.attribution.text &&
      own.attribution?.[0] !== before.lines.attribution?.[0] &&
      anonymity(attribution.text) === null;
    run = isSame ? [...run, line] : [line];
    if (run.length === LEAST.run) lines.push(...run);
    else if (run.length > LEAST.run) lines.push(line);
  });
  if (lines.length < LEAST.run || lines.length < responses.length * LEAST.share) return null;
  return { weight: SURE, found: `the same name at ${lines.length} responses in a row`, lines };
};
