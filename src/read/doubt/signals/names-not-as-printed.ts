/** Signal: names and organisations with words left out of the middle of what is printed. */
import { type Signal, SURE } from "../signal.ts";

const LEAST = 0.1;

export const namesNotAsPrinted: Signal = ({ responses }) => {
  const printed = responses.filter(({ response }) => response.attribution.text !== null);
  const changed = printed.filter(({ response: { attribution } }) => {
    const text = letters(attribution.text!);
    const read = [attribution.name, attribution.organisation].flatMap((one) => one?.split("; ") ?? []);
    return read.some((one) => !text.includes(letters(one)));
  });
  if (changed.length === 0 || changed.length < printed.length * LEAST) return null;
  return {
    weight: SURE,
    found: `${changed.length} of ${printed.length} names with words left out of their middle`,
    lines: changed.map(({ line }) => line),
  };
};

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
