/** Prints the responses of a document anew: other widths, page furniture, form feeds, blank lines and indentation. */
import { drawOptions, type GeneratorOptions } from "./options.ts";
import { createPageWriter } from "./page-writer.ts";
import { createRandom } from "./random.ts";
import type { Scored } from "./score.ts";
import { wrap } from "./wrap.ts";

/** A line that reaches this share of the longest goes on in the next, unless that begins an item of a list. */
const FULL = 0.8;
const ITEM = /^(?:[•●*\-–o]|\d+[.)])(?:\s|$)/;

/** Lines that were wrapped are one again; an empty one is a blank line. */
function unwrapped(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.trim());
  const full = Math.max(40, ...lines.map((line) => line.length)) * FULL;
  const stretches: string[] = [];
  lines.forEach((line, at) => {
    const goesOn = at > 0 && lines[at - 1]!.length >= full && line !== "" && !ITEM.test(line);
    if (goesOn) stretches.push(`${stretches.pop()} ${line}`);
    else stretches.push(line);
  });
  return stretches;
}

/**
 * @param seed any whole number; the same seed and responses give the same document
 * @param front lines that stand before the responses
 */
export function retypeset(seed: number, front: readonly string[], responses: readonly Scored[]): string {
  const random = createRandom(seed + 7001);
  const options: GeneratorOptions = { ...drawOptions(random), width: random.int(48, 110) };
  const indent = " ".repeat(options.pages === "leading-space" ? 0 : random.pick([0, 0, 0, 3, 6]));
  const writer = createPageWriter(random, options);
  const write = (text: string, header = false): void => {
    const lines = text === "" ? [""] : wrap(text, random, options, header);
    for (const line of lines) writer.write(line === "" ? "" : indent + line);
  };
  for (const line of front) write(line);
  write("");
  for (const { topics, text, attribution } of responses) {
    if (topics.length > 0) write(topics.join(options.separator === ";" ? ";" : "; "), true);
    for (const stretch of unwrapped(text)) write(stretch);
    if (attribution.text !== null) write(attribution.text);
    if (options.blankBetween || attribution.text === null) write("");
  }
  return writer.text();
}
