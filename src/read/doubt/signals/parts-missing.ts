/** Signal: many responses without topics or without a name, in a document whose form has both. */
import { type Signal, SURE } from "../signal.ts";

const MOST = { share: 0.2, times: 2 };

export const partsMissing: Signal = ({ layout, responses }) => {
  if (layout !== "topic-header") return null;
  const headless = responses.filter(({ response }) => response.headerText === null);
  const unsigned = responses.filter(({ response }) => response.attribution.text === null);
  const isBare = headless.length === responses.length;
  const most = !isBare && headless.length > unsigned.length ? headless : unsigned;
  if (most.length < MOST.times || most.length < responses.length * MOST.share) return null;
  return {
    weight: SURE,
    found: `${most.length} of ${responses.length} responses have no ${most === headless ? "topics" : "name"} where the others have`,
    lines: most.map(({ line }) => line),
  };
};
