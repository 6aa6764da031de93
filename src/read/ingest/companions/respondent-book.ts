/** Who responded, as Consult keeps it: what is known of each, and what each chose where a question has options. */
import type { Variables } from "../../../model/response.ts";
import { isOfPerson } from "../record-keys.ts";
import { recordVariable } from "../record-variable.ts";
import type { SourceFile } from "../source-file.ts";
import { type ConsultPart, idOf } from "./consult-part.ts";
import { type FoundObject, objectsOf } from "./objects-of.ts";

type Found = Omit<SourceFile, "id">;
type Value = string | readonly string[];

export interface Respondent {
  /** From 1, in the order of the file. */
  readonly number: number;
  readonly variables: Variables;
}

export interface RespondentBook {
  /** Somebody whom the file does not know gets the next number, and keeps it. */
  find(who: string): Respondent & { readonly isKnown: boolean };
  /** As the file has them. */
  all(): Iterable<readonly [string, Respondent]>;
}

/** @returns reads them once, however often it is asked */
export function startRespondentBook(
  who: Found | null,
  parts: readonly ConsultPart[],
): () => Promise<RespondentBook> {
  let read: Promise<RespondentBook> | null = null;
  return () => (read ??= readBook(who, parts));
}

async function readBook(file: Found | null, parts: readonly ConsultPart[]): Promise<RespondentBook> {
  const known = new Map<string, { number: number; variables: Record<string, Value> }>();
  const met = new Map<string, number>();
  const strings = new Map<string, string>();
  // One value of a closed question stands with thousands: it is kept once.
  const kept = (value: Value): Value => {
    if (typeof value !== "string") return value.map((one) => kept(one) as string);
    const first = strings.get(value);
    if (first === undefined && strings.size < 10_000) strings.set(value, value);
    return first ?? value;
  };
  if (file !== null)
    for await (const one of objectsOf(file)) {
      const id = idOf(one);
      if (id === null || known.has(id)) continue;
      const variables = variablesOf(one).map(([key, value]) => [kept(key) as string, kept(value)] as const);
      known.set(id, { number: known.size + 1, variables: Object.fromEntries(variables) });
    }
  for (const { chosen, question, number } of parts) {
    if (chosen === undefined) continue;
    const key = (question && (await textOf(question))) ?? `Question ${number}`;
    for await (const one of objectsOf(chosen)) {
      const id = idOf(one);
      const [found] = recordVariable(key, one.options ?? null);
      const respondent = id === null ? undefined : known.get(id);
      if (respondent !== undefined && found !== undefined)
        respondent.variables = Object.fromEntries([
          ...Object.entries(respondent.variables),
          [key, kept(found[1])],
        ]);
    }
  }
  return {
    find(who) {
      const found = known.get(who);
      if (found !== undefined) return { ...found, isKnown: true };
      const number = met.get(who) ?? known.size + met.size + 1;
      met.set(who, number);
      return { number, variables: {}, isKnown: file === null };
    },
    all: () => known,
  };
}

async function textOf(file: Found): Promise<string | null> {
  for await (const { question_text: text } of objectsOf(file))
    return typeof text === "string" && text.trim() !== "" ? text.trim() : null;
  return null;
}

/** What was asked of a person beside the questions; what reaches or names one is kept nowhere. */
export function variablesOf(one: FoundObject): readonly (readonly [string, Value])[] {
  const data = one.demographic_data;
  if (typeof data !== "object" || data === null || Array.isArray(data)) return [];
  return Object.entries(data)
    .filter(([key]) => !isOfPerson(key))
    .flatMap(([key, value]) => recordVariable(key, value));
}
