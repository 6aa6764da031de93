/** Names what is attached to a message, which is received with it and not read. */

import type { Problem } from "../../../model/problem.ts";
import { count } from "../../../text/counted.ts";
import { sourceProblem } from "../source-problem.ts";
import { nameOf, typeOf } from "./message-parts.ts";
import type { MessagePart } from "./message-tree.ts";

const LONGEST_NAME = 120;

/** Each is a source of its own that is left out, called by the path of the message and its own name. */
export const attachedProblems = (attached: readonly MessagePart[], source: string): readonly Problem[] =>
  attached.map((part, at) => {
    const type = typeOf(part)
      .slice(0, 80)
      .replace(/[^\w.+/-]/g, "?");
    const bytes = part.content?.byteLength ?? 0;
    const isMessage = type === "message/rfc822";
    const what = isMessage ? "a message attached to the message" : "an attachment";
    return sourceProblem("source-left-out", "warning", { source: `${source}/${fileName(part, at)}` }, [
      `${what}, which is not read (${type}, ${count(bytes)} bytes)`,
      "a message that says it all itself",
      "save it as a file beside the message if it holds a response",
    ]);
  });

/** One part of a path, that leads nowhere. */
function fileName(part: MessagePart, at: number): string {
  const name = nameOf(part)
    .replace(/^.*[\\/]/s, "")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\s\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ")
    .trim()
    .slice(0, LONGEST_NAME);
  return name === "" || /^\.+$/.test(name) ? `part-${at + 1}` : name;
}
