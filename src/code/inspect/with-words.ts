/** A codebook whose words are compared in another way, to see what that changes. */
import type { Codebook, NotAfter, Pattern, Rule, Term, Theme, WordPattern } from "../../model/codebook.ts";

/**
 * @param to - what a word of a term becomes; itself where it stays
 * @returns the codebook without its positions, and whether any word is another
 */
export function withWords(
  codebook: Codebook,
  to: (word: WordPattern) => WordPattern,
): { readonly codebook: Codebook; readonly isOther: boolean } {
  let isOther = false;
  const wordOf = (word: WordPattern): WordPattern => {
    const other = to(word);
    if (other !== word) isOther = true;
    return other;
  };
  const patternOf = (pattern: Pattern): Pattern => {
    switch (pattern.kind) {
      case "words":
        return { ...pattern, words: pattern.words.map(wordOf) };
      case "any":
        return { ...pattern, of: pattern.of.map(patternOf) };
      case "near":
        return { ...pattern, left: patternOf(pattern.left), right: patternOf(pattern.right) };
      default:
        return pattern;
    }
  };
  const termOf = (term: Term): Term => ({ ...term, pattern: patternOf(term.pattern) });
  const besideOf = (beside: NotAfter | null | undefined) =>
    beside ? { ...beside, words: beside.words.map(termOf) } : null;
  const ruleOf = (rule: Rule): Rule => {
    switch (rule.kind) {
      case "pattern":
        return { ...rule, pattern: patternOf(rule.pattern) };
      case "and":
      case "or":
        return { ...rule, of: rule.of.map(ruleOf) };
      case "not":
        return { ...rule, rule: ruleOf(rule.rule) };
      default:
        return rule;
    }
  };
  const themeOf = ({ positions: _, ...theme }: Theme): Theme => ({
    ...theme,
    terms: theme.terms.map(termOf),
    except: theme.except.map(termOf),
    notAfter: besideOf(theme.notAfter),
    notBefore: besideOf(theme.notBefore),
    rule: theme.rule && { ...theme.rule, rule: ruleOf(theme.rule.rule) },
    themes: theme.themes.map(themeOf),
  });
  const themes = codebook.themes.map(themeOf);
  return { codebook: { ...codebook, themes }, isOther };
}
