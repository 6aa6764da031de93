/** Signal: a list of names, numbered or one below the other, that is inside a text or taken for responses. */
import { nameLikeness } from "../../../cues/name-likeness.ts";
import type { FormLine } from "../form.ts";
import { bare } from "../line-shape.ts";
import { type Signal, SURE } from "../signal.ts";

const LEAST = { run: 4, share: 0.2 };
const LIKELY = 1.5;

export const signatories: Signal = ({ lines, responses }) => {
  let run: FormLine[] = [];
  const listed: number[] = [];
  for (const line of lines) {
    if (isListed(line)) run.push(line);
    else if (run.length === 0 || line.gap || !isRest(line)) {
      if (run.length >= LEAST.run) listed.push(...run.map(({ number }) => number));
      run = [];
    }
  }
  if (run.length >= LEAST.run) listed.push(...run.map(({ number }) => number));
  if (listed.length < LEAST.run || listed.length < responses.length * LEAST.share) return null;
  return { weight: SURE, found: `a list of ${listed.length} names`, lines: listed };
};

const isListed = ({ words, kind }: FormLine): boolean =>
  (kind === "body" || kind === "front") &&
  words.length <= 120 &&
  nameLikeness(bare(words.replace(/^\(?\d{1,4}[.)]?\s+/, ""))) >= LIKELY;

/** What goes on from a name: a role, a place, an address. */
const isRest = ({ words }: FormLine): boolean => words.length <= 60 && !/[.!?]$/.test(words);
