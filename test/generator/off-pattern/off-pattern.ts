/** Generates documents one step off the pattern that the tool was made for, each with its answer. */
import { createRandom } from "../random.ts";
import { BLOCK_KINDS } from "./block-kinds.ts";
import { answerOf, type Draft, drawDrafts, drawLook, fold } from "./draft.ts";
import { type Printed, WHOLE_KINDS } from "./whole-kinds.ts";

export const OFF_PATTERN_KINDS: readonly string[] = [
  ...Object.keys(BLOCK_KINDS),
  ...Object.keys(WHOLE_KINDS),
];

/** Who sent it, in the kinds that print a part of it alone. */
const SENDERS: Readonly<Record<string, (draft: Draft, printed: readonly (string | null)[]) => Draft>> = {
  "descriptors for names": (draft, printed) => ({ ...draft, sender: printed.at(-1) ?? "", status: "none" }),
  "planning comment": ({ organisation, ...draft }) =>
    organisation === null
      ? { ...draft, organisation }
      : { ...draft, organisation, sender: organisation, status: "organisation" },
  "e-mails": withoutOrganisation,
  letters: withoutOrganisation,
};

function withoutOrganisation(draft: Draft): Draft {
  return draft.name === null ? draft : { ...draft, sender: draft.name };
}

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
  const blocks = drafts.map((draft, at) => block(draft, { ...look, at, form }));
  const lines = blocks.flatMap((printed) => [
    ...printed.flatMap((line) => (line === null ? (look.airy ? [""] : []) : [line])),
    ...(spaced ? [""] : []),
  ]);
  const gold = drafts.map((draft, at) => {
    const answer = answerOf(SENDERS[kind]?.(draft, blocks[at]!) ?? draft);
    return WITHOUT_TOPICS.has(kind) ? { ...answer, topics: [] } : answer;
  });
  return { text: `${[...front, ...lines].join("\n")}\n`, gold };
}
