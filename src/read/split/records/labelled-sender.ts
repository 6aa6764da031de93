/** Who sent a response, as its labels say: the name, the organisation, and a wish not to be named. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { FLAG_KEYS } from "../../../cues/english/record-fields.ts";
import { anyPattern } from "../../../text/any-of.ts";
import { type LabelledRows, partOf, stretchOf, wordsBehind } from "./labelled-rows.ts";
import type { RecordCut } from "./record.ts";

/** Words of a label that speak of naming or publishing somebody, and answers that are understood. */
const SPEAKING = new RegExp(anyPattern(FLAG_KEYS), "i");
const ANSWER = /^(?:y|n|yes|no|true|false)?$/i;

/** @returns null where nothing is printed; undefined where an answer about being named is not understood */
export function labelledSender(
  all: LabelledRows,
  at: number,
  anonymity: AnonymityReader,
): RecordCut["attribution"] | undefined {
  const { above, roles, rows, lines } = all;
  const parts = (["name", "organisation"] as const).flatMap((role) => {
    const part = partOf(all, at, role);
    const text = part === undefined ? "" : wordsBehind(all, at, part);
    return text === "" ? [] : [{ ...stretchOf(all, at, part!), text }];
  });
  const from = above?.[at]?.from;
  if (from !== undefined) parts.unshift({ from, to: from + 1, text: lines[from]!.text });
  const wishes: { from: number; to: number; text: string }[] = [];
  for (const part of rows[at]!) {
    const role = roles.get(part.label);
    if (role !== "about" && role !== "id") continue;
    const words = wordsBehind(all, at, part);
    const text = `${part.label}: ${words}`;
    if (anonymity.beside(text) !== null) wishes.push({ ...stretchOf(all, at, part), text });
    else if (SPEAKING.test(part.label) && !ANSWER.test(words)) return undefined;
  }
  const [first, ...more] = [...parts, ...wishes];
  if (first === undefined) return null;
  const next = more.find(({ from: begin }) => begin === first.to);
  const printed = [parts.map(({ text }) => text).join(", "), ...wishes.map(({ text }) => text)];
  return {
    from: first.from,
    to: next?.to ?? first.to,
    text: printed.filter((text) => text !== "").join("\n"),
  };
}
