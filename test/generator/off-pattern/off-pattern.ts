/** Generates documents one step off the pattern that the tool was made for, each with its answer. */
import { createRandom } from "../random.ts";
import { BLOCK_KINDS } from "./block-kinds.ts";
import { answerOf, drawDrafts, drawLook, fold } from "./draft.ts";
import { type Printed, WHOLE_KINDS } from "./whole-kinds.ts";

export const OFF_PATTERN_KINDS: readonly string[] = [
  ...Object.keys(BLOCK_KINDS),
  ...Object.keys(WHOLE_KINDS),
];

/** Prints the kinds that leave out what the answer has otherwise. */
const WITHOUT_TOPICS = new Set([
  "response number alone",
  "name alone before the text",
  "name alone after the text",
  "planning comment",
  "e-mails",
  "letters",
]);

/**
 * @param kind one of `OFF_PATTERN_KINDS`
 * @param seed any whole number; the same kind and seed give the same document
 */
export function offPattern(kind: string, seed: number): Printed {
  const random = createRandom(seed * 1009 + OFF_PATTERN_KINDS.indexOf(kind));
  const look = drawLook(random);
  const drafts = drawDrafts(random);
  const whole = WHOLE_KINDS[kind];
  if (whole !== undefined) return whole(drafts, look);
  const block = BLOCK_KINDS[kind]!;
  const form = random.int(0, 11);
  const front = random.chance(0.5)
    ? [
        look.title,
        "",
        ...fold("This document prints what we received, in the words of those who wrote.", look.width),
        "",
      ]
    : random.chance(0.8)
      ? [look.title, ""]
      : [];
  const spaced = random.chance(0.9);
  const lines = drafts.flatMap((draft, at) => [
    ...block(draft, { ...look, at, form }).flatMap((line) =>
      line === null ? (look.airy ? [""] : []) : [line],
    ),
    ...(spaced ? [""] : []),
  ]);
  const gold = drafts.map((draft) =>
    WITHOUT_TOPICS.has(kind) ? { ...answerOf(draft), topics: [] } : answerOf(draft),
  );
  return { text: `${[...front, ...lines].join("\n")}\n`, gold };
}
