/** A pattern as text that is the same for patterns that find the same words. */
import type { Pattern, WordPattern } from "../../model/codebook.ts";
import type { Stemmer } from "../../text/stem.ts";

/** @param stem - the stemmer of the codebook */
export function patternKey(pattern: Pattern, stem: Stemmer): string {
  switch (pattern.kind) {
    case "words":
      return wordKeys(pattern.words, stem).join(" ");
    case "regex":
      return `/${pattern.source}/${pattern.ignoreCase ? "i" : ""}`;
    case "any":
      return `(${[...new Set(pattern.of.map((one) => patternKey(one, stem)))].sort().join(" | ")})`;
    case "near": {
      const sides = [patternKey(pattern.left, stem), patternKey(pattern.right, stem)];
      const [left, right] = pattern.ordered ? sides : sides.sort();
      return `(${left} ${pattern.ordered ? "THEN" : "NEAR"}/${pattern.within}${pattern.inside ?? ""} ${right})`;
    }
  }
}

/** One key a word; the words of a phrase in a row. */
export function wordKeys(words: readonly WordPattern[], stem: Stemmer): readonly string[] {
  return words.map((word) => {
    if (word.kind === "stem") return `~${word.word.split("-").map(stem).join("-")}`;
    if (word.kind === "inflect") return `+${word.word}`;
    const text = word.kind === "glob" ? word.glob : word.word;
    const kind = word.kind === "form" && word.possessive ? "form's" : word.kind;
    return word.case === "fold" ? `${kind} ${text.toLowerCase()}` : `${kind}= ${text}`;
  });
}
