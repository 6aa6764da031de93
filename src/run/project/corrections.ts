/** The corrections of a project as the program takes them. */
import type { Correction, Corrections } from "../../model/correction.ts";
import type { Place } from "../../model/place.ts";
import { asListed } from "./as-listed.ts";
import type { WrittenCorrection } from "./corrections-schema.ts";

export const NO_CORRECTIONS: Corrections = { all: [], of: () => [] };

/** @param placeOf - where the item with this number, or a part of it, stands */
export function correctionsOf(
  written: readonly WrittenCorrection[],
  placeOf: (keys: readonly PropertyKey[]) => Place,
): Corrections {
  const all = written.map(
    (one, at): Correction => ({
      response: one.response,
      fingerprint: digits(one.fingerprint),
      reason: one.reason.trim(),
      leaveOut: one["leave-out"] ?? false,
      join: asListed(one.join).map((other) =>
        typeof other === "string"
          ? { response: other, fingerprint: null }
          : { response: other.response, fingerprint: digits(other.fingerprint) },
      ),
      cut: asListed(one.cut).toSorted((first, second) => first - second),
      attribution: one.attribution
        ? {
            status: one.attribution.status ?? null,
            name: one.attribution.name?.trim() ?? null,
            organisation: one.attribution.organisation?.trim() ?? null,
          }
        : null,
      topics: one.topics ? [...new Set(one.topics.map((topic) => topic.trim()))] : null,
      placeOf: (...keys) => placeOf([at, ...keys]),
    }),
  );
  const byResponse = new Map<string, Correction[]>();
  for (const one of all) byResponse.set(one.response, [...(byResponse.get(one.response) ?? []), one]);
  return { all, of: (id) => byResponse.get(id) ?? [] };
}

const digits = (given: string): string => given.toLowerCase().replace(/^sha256:/, "");
