/** The check that nothing is lost: every character of a source is in some part, every response is accounted for. */
import { SEE_ATTACHED } from "../cues/missing-marks.ts";
import { nameLikeness } from "../cues/name-likeness.ts";
import type { CheckFinding, DocumentSeen } from "../model/check.ts";
import { graded } from "../model/graded.ts";
import type { PieceKind, Response } from "../model/response.ts";
import { count, counted } from "../text/counted.ts";
import { reasonWithoutText } from "../text/reason-without-text.ts";
import type { Check } from "./check.ts";

/** Parts of a document, as the coverage names them. */
const PARTS: readonly (readonly [PieceKind, string])[] = [
  ["body", "in responses"],
  ["header", "in headers"],
  ["attribution", "in attributions"],
  ["furniture", "page furniture"],
  ["front", "outside responses"],
];

export function accounting(): Check {
  const characters = new Map<PieceKind, number>();
  let all = 0;
  let responses = 0;
  return {
    group: "accounting",
    document(seen) {
      const { document, split } = seen;
      all += document.text.length;
      for (const { kind, start, end } of split?.pieces ?? []) {
        characters.set(kind, (characters.get(kind) ?? 0) + end - start);
      }
      return split === null ? [] : [...lost(seen), ...nameAlone(seen)];
    },
    response(response) {
      responses++;
      const { id, missing } = response;
      if (missing !== undefined) return [markedMissing(response, missing)];
      return reasonWithoutText(response) === null ? [] : [empty(response, `${id} has no text`)];
    },
    covered() {
      const parts = PARTS.filter(([kind]) => characters.has(kind)).map(
        ([kind, words]) => `${count(characters.get(kind)!)} ${words}`,
      );
      const text = all === 0 ? [] : [`${counted(all, "character")} of documents: ${parts.join(", ")}`];
      return [counted(responses, "response"), ...text].join("; ");
    },
  };
}

/** Text counted twice or not at all is a bug of ours, and is told as one. */
function lost({ document, split, responses }: DocumentSeen): readonly CheckFinding[] {
  const { source, text } = document;
  const pieces = split!.pieces;
  const gap = pieces.find(({ start }, at) => start !== (pieces[at - 1]?.end ?? 0));
  const end = pieces.at(-1)?.end ?? 0;
  if (gap !== undefined || end !== text.length) {
    const at = gap?.start ?? end;
    return [mismatch(source, lineOf(text, at), "characters of the source in none or in two of its parts")];
  }
  const inBodies = new Map<number, string>();
  for (const { kind, response, start, end: stop } of pieces) {
    if (kind !== "body" || response === null) continue;
    inBodies.set(response, (inBodies.get(response) ?? "") + text.slice(start, stop));
  }
  return responses
    .filter((response) => bare(response.text) !== bare(inBodies.get(response.ordinal) ?? ""))
    .map(({ id, lines }) => ({
      ...mismatch(source, lines.body[0], `${id} has another text than the lines it was read from`),
      response: id,
    }));
}

const mismatch = (source: string, line: number, found: string): CheckFinding => ({
  ...graded("account-mismatch"),
  place: { source, line },
  found,
  expected: "every character in one part of the document",
  hint: "this is a bug of themetally: please report it, and do not use the counts",
});

/** Without white space and the characters that stand for none. */
const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/gu, "");

const lineOf = (text: string, at: number): number => text.slice(0, at).split(/\r\n?|\n/).length;

/** Where the words between a header and a name are lost, the name is all there is to be the text. */
const nameAlone = ({ split, responses }: DocumentSeen): readonly CheckFinding[] =>
  split!.layout === "topic-header"
    ? responses
        .filter(
          ({ text, attribution }) => attribution.status === "none" && nameLikeness(text.trim()) >= LIKELY,
        )
        .map((response) => empty(response, `${response.id} has no text but what may be who sent it`))
    : [];

/** Of a name, as `nameLikeness` counts it. */
const LIKELY = 2;

/** Words that are attached may be lost; of other marks nothing is. */
const markedMissing = (response: Response, mark: string): CheckFinding => {
  const found = `${response.id} says "${mark}"`;
  if (mark === SEE_ATTACHED)
    return { ...empty(response, found), hint: "put what is attached into the corpus" };
  return {
    ...empty(response, found),
    ...graded("missing-mark"),
    expected: "an answer in words",
    hint: "nothing was lost; it is left out of every base",
  };
};

const empty = ({ id, source, lines }: Response, found: string): CheckFinding => ({
  ...graded("response-empty"),
  place: { source, line: (lines.header ?? lines.body)[0] },
  found,
  expected: "a response with text",
  hint: "see whether its text was lost; without text it is left out of every base",
  response: id,
});
