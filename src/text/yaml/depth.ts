/** Tells YAML that nests without sense from YAML that can be parsed: the parser calls itself at every level. */
import { Lexer } from "yaml";

/** More than any file of ours has, and far from where the stack ends. */
export const MOST_YAML_LEVELS = 500;

/** Where no sign that opens a level stands as often, and none as far from the margin, a closer look is spared. */
const BRACKETS = /[[{]/g;
const FAR = new RegExp(`^(?:[ \\t]|[-?:][ \\t]){${MOST_YAML_LEVELS}}`, "m");

/**
 * The parser would find out by itself, if its stack did not end inside an expression: that ends the process.
 *
 * @param text a YAML file
 * @returns whether lists and maps stand more than {@link MOST_YAML_LEVELS} deep in one another
 */
export function isTooDeep(text: string): boolean {
  if (FAR.test(text)) return true;
  if ((text.match(BRACKETS)?.length ?? 0) <= MOST_YAML_LEVELS) return false;
  let level = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") level++;
    else if (token === "]" || token === "}") level--;
    if (level > MOST_YAML_LEVELS) return true;
  }
  return false;
}
