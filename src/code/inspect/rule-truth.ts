/** Tells whether a rule can hold at all, whatever a response says. */
import type { Rule, Theme } from "../../model/codebook.ts";
import type { Stemmer } from "../../text/stem.ts";
import { patternKey } from "./pattern-key.ts";
import { type RulePart, ruleParts } from "./rule-parts.ts";

/** Every part doubles the cases to try: a rule with more is not looked into. */
const MOST_PARTS = 14;

/**
 * Tries every way in which the parts can be true and false: a response has one status; a theme that is carried
 * holds by its own rule; a theme below another is carried with it.
 *
 * @param themes - of the codebook, by id
 * @returns false where no way makes the rule true; true where it can hold, or has too many parts to tell
 */
export function canHold(rule: Rule, themes: ReadonlyMap<string, Theme>, stem: Stemmer): boolean {
  const keyOf = (part: RulePart): string => {
    if (part.kind === "pattern") return patternKey(part.pattern, stem);
    return part.kind === "theme" ? `theme:${part.id}` : `${part.field}:${part.value.toLowerCase()}`;
  };
  const referred = themesIn([rule], themes);
  const rules = referred.filter(({ rule: own, themes: below }) => own !== null && below.length === 0);
  const parts = [rule, ...rules.map((theme) => theme.rule!.rule)].flatMap(ruleParts);
  const keys = [...new Set(parts.map(keyOf))];
  if (keys.length > MOST_PARTS) return true;
  const statuses = keys.filter((key) => key.startsWith("status:"));

  for (let truth = 0; truth < 2 ** keys.length; truth++) {
    const isTrue = (key: string) => (truth & (1 << keys.indexOf(key))) !== 0;
    const holds = (one: Rule): boolean => {
      if ("of" in one) return one.kind === "and" ? one.of.every(holds) : one.of.some(holds);
      return one.kind === "not" ? !holds(one.rule) : isTrue(keyOf(one));
    };
    if (!holds(rule) || statuses.filter(isTrue).length > 1) continue;
    const isConsistent = referred.every((theme) => {
      if (!keys.includes(`theme:${theme.id}`)) return true;
      const isCarried = isTrue(`theme:${theme.id}`);
      if (isCarried) return !rules.includes(theme) || holds(theme.rule!.rule);
      return theme.themes
        .flatMap(idsBelow)
        .every((id) => !keys.includes(`theme:${id}`) || !isTrue(`theme:${id}`));
    });
    if (isConsistent) return true;
  }
  return false;
}

/** The themes that rules refer to, and those that their rules refer to in turn. */
function themesIn(rules: readonly Rule[], themes: ReadonlyMap<string, Theme>): readonly Theme[] {
  const found = new Set<Theme>();
  const follow = (rule: Rule): void => {
    for (const part of ruleParts(rule)) {
      const theme = part.kind === "theme" ? themes.get(part.id) : undefined;
      if (theme === undefined || found.has(theme)) continue;
      found.add(theme);
      if (theme.rule !== null) follow(theme.rule.rule);
    }
  };
  rules.forEach(follow);
  return [...found];
}

const idsBelow = ({ id, themes }: Theme): readonly string[] => [id, ...themes.flatMap(idsBelow)];
