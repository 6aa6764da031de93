/** Signal: one text that holds most of the document: what should be several was not told apart. */
import { type Signal, SURE } from "../signal.ts";

const LEAST = { responses: 4, share: 0.4, times: 8 };

export const uneven: Signal = ({ responses }) => {
  const sizes = responses.map(({ response }) => response.words).sort((a, b) => a - b);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const most = sizes.at(-1) ?? 0;
  const middle = sizes[sizes.length >> 1] ?? 0;
  if (sizes.length < LEAST.responses || most < all * LEAST.share || most < middle * LEAST.times) return null;
  const one = responses.find(({ response }) => response.words === most)!;
  return { weight: SURE, found: `one text of ${most} words, where others have ${middle}`, lines: [one.line] };
};
