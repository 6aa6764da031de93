/** A question of a folder of Consult, and by what its records tell who responded. */
import type { SourceFile } from "../source-file.ts";
import type { FoundObject } from "./objects-of.ts";

type Found = Omit<SourceFile, "id">;

export interface ConsultPart {
  readonly number: string;
  readonly question?: Found;
  readonly answers?: Found;
  readonly chosen?: Found;
}

/** The names of the id, those of today first. */
const ID_KEYS = ["themefinder_id", "response_id", "respondent_id"] as const;

/** @returns the id of the respondent; null where there is none */
export function idOf(record: FoundObject): string | null {
  const id = ID_KEYS.map((key) => record[key]).find((one) => one !== undefined && one !== null);
  return typeof id === "string" || Number.isSafeInteger(id) ? String(id) : null;
}

export const withoutId = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !ID_KEYS.some((one) => one === key)));
