/** Reads the attribution of a letter, whose sender splitting has told: a wish not to be named beside it is heeded. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import { isNameless } from "../../cues/nameless.ts";
import type { Attribution } from "../../model/response.ts";
import type { SplitSender } from "../../model/split.ts";

/** @param printed - the lines that name the sender or ask that nobody be named, joined by line feeds */
export function readSender(
  printed: string | null,
  { name, organisation, others }: SplitSender,
  anonymity: AnonymityReader,
): Attribution {
  const lines = printed === null ? [] : [printed, ...printed.split("\n")];
  const cues = lines.flatMap((line) => anonymity.beside(line) ?? anonymity(line) ?? []);
  const text = printed?.replaceAll("\n", " ") ?? null;
  if (cues.length > 0) {
    const status = cues.some((cue) => cue.status === "anonymous") ? "anonymous" : "redacted";
    const all = [name, ...others].filter((one) => one !== null);
    return { status, text, name: all.length === 0 ? null : [...new Set(all)].join("; "), organisation };
  }
  const person = name === null || isNameless(name) ? null : name;
  if (person === null && organisation === null)
    return {
      status: "none",
      text,
      name: null,
      organisation: null,
      ...(others.length === 0 ? {} : { others }),
    };
  const further = others.length === 0 ? {} : { others };
  return { status: person === null ? "organisation" : "named", text, name: person, organisation, ...further };
}
