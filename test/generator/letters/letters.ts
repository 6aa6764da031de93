/** Generates single letters, messages and forms in varied conventions, each with its answer. */
import { fold } from "../off-pattern/draft.ts";
import { createRandom } from "../random.ts";
import type { LetterAnswer } from "./convention.ts";
import { drawLetter } from "./draw.ts";
import { FORMS } from "./forms.ts";
import { MESSAGES } from "./messages.ts";
import { PLAIN_LETTERS } from "./plain-letters.ts";
import { SIGNATURES } from "./signatures.ts";

export interface GeneratedLetter {
  readonly text: string;
  readonly answer: LetterAnswer;
}

const CONVENTIONS = { ...PLAIN_LETTERS, ...MESSAGES, ...FORMS, ...SIGNATURES };

export const CONVENTION_NAMES = Object.keys(CONVENTIONS);

/** @param seed any whole number; the same convention and seed give the same letter */
export function generateLetter(convention: string, seed: number): GeneratedLetter {
  const draft = drawLetter(createRandom(seed * 7919 + CONVENTION_NAMES.indexOf(convention)));
  const { parts, who, said: words = draft.paragraphs.join(" ") } = CONVENTIONS[convention]!(draft);
  const lines = parts.flatMap((part) => [...(typeof part === "string" ? fold(part, draft.width) : part), ""]);
  const answer = { status: "named", name: null, organisation: null, ...who, text: words } as const;
  return { text: `${lines.join("\n").trimEnd()}\n`, answer };
}
