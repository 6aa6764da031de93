/** Lists of words that terms use by their name, as `@worker`: they are no themes, and are never counted. */
import type { MatchOptions, Pattern } from "../../model/codebook.ts";
import { nearest } from "../../text/nearest.ts";
import type { TermFault } from "./fault.ts";

export interface Lists {
  readonly names: readonly string[];
  /** @returns any term of the list, its plain words compared as the theme that uses it says; null where there is none */
  patternOf(name: string, match: MatchOptions): Pattern | null;
}

export const NO_LISTS: Lists = { names: [], patternOf: () => null };

/** For reading a term before the lists are. */
export const ANY_LIST: Lists = {
  names: [],
  patternOf: (word) => ({ kind: "words", words: [{ kind: "form", word, case: "fold" }] }),
};

export function unknownList(
  { name, at }: { readonly name: string; readonly at: number },
  { names }: Lists,
): TermFault {
  const meant = nearest(name, names);
  return {
    character: at,
    found: `the list \`@${name}\`, which this codebook does not have`,
    expected:
      names.length === 0
        ? "a list of the codebook, under `lists:`"
        : `one of ${names.map((one) => `@${one}`).join(", ")}`,
    hint:
      meant === null
        ? `add \`lists: { ${name}: [...] }\` at the top of the codebook`
        : `did you mean \`@${meant}\`?`,
  };
}
