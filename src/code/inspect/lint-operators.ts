/** Terms and rules in which an operator stands in small letters: there it is a word of a phrase. */
import type { Codebook, Pattern, WordPattern } from "../../model/codebook.ts";
import type { Finding } from "../../model/finding.ts";
import { probesOf } from "./probes.ts";

/** `near` and `then` are words that people look for, and need a distance as operators. */
const OPERATORS: ReadonlySet<string> = new Set(["and", "or", "not"]);

/** @returns a note for each term or part of a rule with such a word between others, in quotes excepted */
export function lowercaseOperators(codebook: Codebook): readonly Finding[] {
  return probesOf(codebook).flatMap(({ role, pattern, text, place }): readonly Finding[] => {
    const word = pattern && operatorIn(pattern);
    // What speaks against is told from what speaks for by its `not`.
    if (!word || (word === "not" && role === "position")) return [];
    const operator = word.toUpperCase();
    const where = operator === "OR" ? "" : ", in a `rule:`";
    return [
      {
        code: "lint-operator-case",
        severity: "info",
        place,
        found: `\`${text}\`, in which \`${word}\` is a word to be found`,
        expected: `operators in capitals: ${operator}`,
        hint: `write ${operator} if the operator is meant${where}; put the phrase in quotes if the word is`,
      },
    ];
  });
}

function operatorIn(pattern: Pattern): string | null {
  switch (pattern.kind) {
    case "words":
      return pattern.words.length > 1 ? operatorAmong(pattern.words.map(plainForm)) : null;
    case "any":
      return pattern.of.map(operatorIn).find(Boolean) ?? null;
    case "near":
      return operatorIn(pattern.left) ?? operatorIn(pattern.right);
    default:
      return null;
  }
}

/** A `not` in the middle of a phrase, as in `did not come`, is what people write; at its beginning it may be meant. */
function operatorAmong(words: readonly string[]): string | null {
  const found = words.find(
    (word, at) => OPERATORS.has(word) && (word !== "not" || at === 0 || OPERATORS.has(words[at - 1]!)),
  );
  return found ?? null;
}

/** Of a word in quotes or with a sign before it: none, because it says that the word is meant. */
const plainForm = (word: WordPattern): string =>
  word.kind === "glob" || (word.kind === "form" && word.possessive) ? "" : word.word.toLowerCase();
