/** Finds in a term or rule how its words are compared, which a format may not be able to say. */
import type { MatchOptions } from "../../model/codebook.ts";
import { type Expression, parseExpression } from "../codebook/expression.ts";
import { isFault } from "../codebook/fault.ts";
import { wordPattern } from "../codebook/word-form.ts";

/** How a word is compared: `form` is a plain word as it is written, in any case. */
export type Way = "form" | "inflect" | "stem" | "capitals";

/**
 * @param text a term or a rule
 * @param match how the theme compares plain words
 * @param themeIds ids of the book: in a rule a bare one is a theme and no word
 */
export function comparedWays(
  text: string,
  match: MatchOptions,
  themeIds: ReadonlySet<string>,
): ReadonlySet<Way> {
  const ways = new Set<Way>();
  const visit = (part: Expression): void => {
    switch (part.kind) {
      case "words":
        if (part.words.length === 1 && !part.alone && themeIds.has(part.words[0]!.text)) return;
        for (const word of part.words) {
          const pattern = wordPattern(word, match);
          if (pattern.kind === "stem" || pattern.kind === "inflect") ways.add(pattern.kind);
          else if (pattern.case === "keep") ways.add("capitals");
          else if (pattern.kind === "form" && !pattern.possessive) ways.add("form");
        }
        return;
      case "near":
        visit(part.left);
        visit(part.right);
        return;
      case "and":
      case "or":
        part.of.forEach(visit);
        return;
      case "not":
        visit(part.of);
        return;
      default:
        return;
    }
  };
  const expression = parseExpression(text);
  if (!isFault(expression)) visit(expression);
  return ways;
}
