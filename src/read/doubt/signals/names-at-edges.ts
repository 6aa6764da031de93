/** Signal: texts that begin or end with a line that looks like a name: it was not taken for one, or is the next one's. */
import { nameLikeness } from "../../../cues/name-likeness.ts";
import { isNameless } from "../../../cues/nameless.ts";
import type { FormLine } from "../form.ts";
import { bare, labelOf } from "../line-shape.ts";
import { type Signal, SURE } from "../signal.ts";

/** Share of the texts, and how many at least. */
const LEAST = { share: 0.25, texts: 2 };
/** Natural log, as `nameLikeness` counts it. */
const LIKELY = 1.5;

export const namesAtEdges: Signal = ({ responses }) => {
  const edges = (["first", "last"] as const).map((edge) =>
    responses.flatMap(({ body }) => {
      const line = edge === "first" ? body[0] : body.at(-1);
      return line !== undefined && body.length > 1 && isNameLine(line) ? [line.number] : [];
    }),
  );
  const [first = [], last = []] = edges;
  const most = first.length > last.length ? first : last;
  if (most.length < LEAST.texts || most.length < responses.length * LEAST.share) return null;
  return {
    weight: SURE,
    found: `${most.length} of ${responses.length} texts ${most === first ? "begin" : "end"} with a line that looks like a name`,
    lines: most,
  };
};

export function isNameLine({ words }: Pick<FormLine, "words">): boolean {
  const text = bare(words)
    .slice(labelOf(words)?.length ?? 0)
    .trim();
  return nameLikeness(text) >= LIKELY || (text !== "" && isNameless(text));
}
