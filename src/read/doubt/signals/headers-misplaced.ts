/** Signal: known topics where no header is: at the document's end, beside a name in a text, or where texts begin. */
import type { Form, FormLine } from "../form.ts";
import { knownTopics } from "../known-topics.ts";
import { bare } from "../line-shape.ts";
import { type Seen, type Signal, SURE } from "../signal.ts";
import { isNameLine } from "./names-at-edges.ts";

/** Texts that begin with a topic, as a share: a respondent may head a text so. */
/** Of topics beside a name in a text: a long document has one or two by chance. */
const FEW = 0.02;
const LEAST = { share: 0.08, times: 2 };

export const headersMisplaced: Signal = (form) => {
  const { layout, lines, responses } = form;
  if (layout !== "topic-header") return null;
  const known = knownTopics(form);
  const isHeader = ({ words }: FormLine) => known.areAll(words);
  const last = lines.at(-1);
  if (last !== undefined && last.kind !== "header" && responses.length > 1 && isHeader(last))
    return seen("topics at the end of the document, below the last text", [last]);
  const beside = lines.filter(
    (line, at) =>
      line.kind === "body" &&
      !line.words.endsWith(".") &&
      isHeader(line) &&
      [lines[at - 1], lines[at + 1]].some((other) => other !== undefined && mayBeSender(other, form)),
  );
  if (beside.length > responses.length * FEW) return seen("topics beside a name inside a text", beside);
  const first = responses.flatMap(({ body: [line] }) => (line !== undefined && isHeader(line) ? [line] : []));
  if (first.length < LEAST.times || first.length < responses.length * LEAST.share) return null;
  return seen(`${first.length} of ${responses.length} texts begin with topics of other headers`, first);
};

const seen = (found: string, lines: readonly FormLine[]): Seen => ({
  weight: SURE,
  found,
  lines: lines.map(({ number }) => number),
});

const mayBeSender = (line: FormLine, { anonymity }: Form): boolean =>
  line.kind === "body" && (anonymity(bare(line.words)) !== null || isNameLine(line));
