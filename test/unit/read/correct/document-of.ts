/** A small document with its responses, and corrections of it, for the tests of this folder. */
import { anonymityReader } from "#src/cues/anonymity.ts";
import { correctedDocument } from "#src/read/correct/document.ts";
import { tag } from "#src/read/tag/tag.ts";
import { correctionsOf } from "#src/run/project/corrections.ts";
import { correctionsSchema, type WrittenCorrection } from "#src/run/project/corrections-schema.ts";
import { type Stages, stages, textDocument } from "../../../golden/stages.ts";

/** The form of a response in which every part stands in a place of its own. */
export interface Part {
  readonly header?: string;
  readonly text: string;
  readonly name: string;
}

export function documentOf(parts: readonly Part[], topics: readonly string[] = ["Ferries", "Fares"]): Stages {
  const text = parts.map(
    ({ header = "Ferries;", text: words, name }) => `${header}\n${words}\n\n${name}\n\n`,
  );
  return stages(textDocument(text.join(""), "talk"), { layout: "topic-header", topics });
}

export const FOUR: readonly Part[] = [
  { text: "The ferry is late on most days.\nA later one would help.", name: "Ottoline Vexley" },
  { text: "The bus stop has no shelter.\nWe wait in the rain.", name: "Barnaby Threlkeld", header: "Fares;" },
  { text: "Fares have gone up again.\nNobody told us why.", name: "Perpetua Gantry" },
  {
    text: "The lift is broken.\n\nMy mother cannot climb.\nNor can I.",
    name: "Wystan Orpington",
    header: "Fares;",
  },
];

type Deeds = Omit<WrittenCorrection, "reason" | "fingerprint" | "response"> & {
  readonly fingerprint?: string;
};

/** @param items - by the number of the response from 0, or by an id with a fingerprint */
export function corrected(found: Stages, ...items: readonly (readonly [at: number | string, Deeds])[]) {
  const written = items.map(([at, deeds]) => {
    const one = typeof at === "number" ? found.responses[at]! : found.responses[0]!;
    const response = typeof at === "number" ? one.id : at;
    return { response, fingerprint: one.fingerprint, reason: "as on the scan", ...deeds };
  });
  const corrections = correctionsOf(correctionsSchema.parse(written), ([at, ...keys]) => ({
    source: ["project", at, ...keys].map(String).join("."),
  }));
  const anonymity = anonymityReader({ anonymous: [], redacted: [] });
  const { document, result, marks } = found;
  const made = correctedDocument(document, result, found, corrections, (by) =>
    tag(document, by, marks.pageOf, anonymity),
  )!;
  const responses = made.responses.map(({ response }) => response);
  const faults = [...made.problems, ...made.responses.flatMap(({ problems }) => problems)];
  return { made, responses, faults };
}

export const tie = (found: Stages, at: number) => ({
  response: found.responses[at]!.id,
  fingerprint: found.responses[at]!.fingerprint,
});
