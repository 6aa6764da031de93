/** Says of a source that it may be read wrongly, where the signals in its own form add up: never wrong in silence. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import type { DocumentSeen } from "../../model/check.ts";
import { graded } from "../../model/graded.ts";
import type { Problem } from "../../model/problem.ts";
import { formOf } from "./form.ts";
import { lineList } from "./line-list.ts";
import { type Seen, SURE } from "./signal.ts";
import { SIGNALS, SIGNALS_OF_ONE } from "./signals.ts";

/** Of what was seen, so much is told: more says the same in other words. */
const TOLD = 4;

/**
 * @param seen - a document, also one in which no response was found: that is a doubt by itself
 * @param isNamed - whether the user named the layout: then the advice is not to name one
 * @returns one problem a source at most; its words quote nothing from the document
 */
export function doubtOf(seen: DocumentSeen, anonymity: AnonymityReader, isNamed: boolean): Problem | null {
  const form = formOf(seen, anonymity);
  const found: readonly Seen[] = [
    ...(seen.split?.doubts ?? []).map(({ line, found: words }) => ({
      weight: SURE,
      found: words,
      lines: [line],
    })),
    ...(form.layout === "whole" ? SIGNALS_OF_ONE : SIGNALS).flatMap((signal) => signal(form) ?? []),
  ];
  const sum = found.reduce((all, { weight }) => all + weight, 0);
  if (seen.split !== null && sum < SURE) return null;
  const told = found.slice(0, TOLD).map(({ found: words, lines }) => `${words} (${lineList(lines)})`);
  const line = Math.min(...found.flatMap(({ lines }) => lines));
  return {
    ...graded("layout-doubtful"),
    place: { source: seen.document.source, ...(Number.isFinite(line) ? { line } : {}) },
    found: told.length === 0 ? "a form that no layout fits" : told.join("; "),
    expected:
      seen.split === null
        ? "a form that a layout fits"
        : `the form of the layout ${seen.split.file ?? seen.split.layout}`,
    hint:
      seen.split === null
        ? "read why each layout does not fit, where the file is refused"
        : adviceFor(isNamed),
  };
}

const adviceFor = (isNamed: boolean): string =>
  `look at them with \`themetally split FILE --preview\` before you use them; if they are wrong, ${
    isNamed ? "try --layout auto" : "name its layout with --layout, or write a layout file"
  } or leave the file out; if they are right, allow this in \`check.allow\``;
