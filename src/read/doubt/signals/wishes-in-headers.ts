/** Signal: a header that is a wish not to be named: whoever sent what stands below it is not read as anonymous. */
import { counted } from "../../../text/counted.ts";
import { type Signal, SURE } from "../signal.ts";

export const wishesInHeaders: Signal = ({ responses, anonymity }) => {
  const wished = responses.filter(({ response }) =>
    [response.headerText ?? "", ...response.topics].some((text) => text !== "" && anonymity(text) !== null),
  );
  if (wished.length === 0) return null;
  return {
    weight: SURE,
    found: `${counted(wished.length, "header")} with a wish not to be named`,
    lines: wished.map(({ line }) => line),
  };
};
