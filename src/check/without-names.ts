/** Takes out of findings the names of respondents who may not be named, whatever check wrote them. */
import type { HiddenNames } from "../cues/names/hidden-names.ts";
import { personalData } from "../cues/personal-data.ts";
import type { CheckFinding } from "../model/check.ts";
import { masked } from "../text/masked.ts";

/** An id or a path that holds a name gets a number, the same in all findings. */
export function withoutNames(findings: readonly CheckFinding[], names: HiddenNames): readonly CheckFinding[] {
  const numbers = new Map<string, number>();
  const coded = (word: string, what: string): string => {
    if (!names.isHeldBy(word)) return word;
    numbers.set(word, numbers.get(word) ?? numbers.size + 1);
    return `${what}-${String(numbers.get(word)).padStart(2, "0")}`;
  };
  const cleared = (words: string): string => {
    const plain = masked(words, [...personalData(words), ...names.find(words)]);
    return plain.replace(/[^\s"“”(),;]+/gu, (word) => coded(word, "response-or-source"));
  };
  return findings.map((finding) => ({
    ...finding,
    place: {
      ...finding.place,
      source: finding.place.source
        .split("/")
        .map((part) => coded(part, "source"))
        .join("/"),
    },
    found: cleared(finding.found),
    expected: cleared(finding.expected),
    hint: cleared(finding.hint),
    ...(finding.response === undefined ? {} : { response: coded(finding.response, "response-or-source") }),
  }));
}
