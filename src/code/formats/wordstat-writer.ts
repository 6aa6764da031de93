/** Writes WordStat dictionaries (.cat). */
import { parseRule } from "../codebook/rule.ts";
import { parseTerm } from "../codebook/term.ts";
import type { BookFile } from "./book-file.ts";
import type { BookWriter, ThemeEntry } from "./book-writer.ts";
import { RULE_MATCH, wordstatCondition, wordstatPlace } from "./wordstat-rule.ts";

/** Names and terms that would be read as a rule, or a name as a term with its weight. */
const HOLDS = {
  nesting: true,
  weights: true,
  rules: true,
  globs: "all",
  unfitName: /^[@#]|[[\]]|\((?=[-+]?\d*\.?\d+\)$)/g,
  unfitTerm: /^@/,
} as const;

/** Tabs nest; a rule stands on a line of its own, with the name of its theme. */
export function writeCat(file: BookFile, writer: BookWriter): string {
  const entries = writer.entries(file, HOLDS);
  const names = new Map<string, string>();
  const collect = (some: readonly ThemeEntry[]): void => {
    for (const { theme, name, children } of some) {
      names.set(theme.id, name);
      collect(children);
    }
  };
  collect(entries);
  const lines: string[] = [];
  const visit = (some: readonly ThemeEntry[], depth: number): void => {
    const indent = "\t".repeat(depth);
    for (const entry of some) {
      const rules = rulesOf(entry, names, writer);
      const [only] = rules;
      const isRule = rules.length === 1 && entry.terms.length === 0 && entry.children.length === 0;
      if (isRule && only) {
        lines.push(`${indent}@${entry.name} [${only}] (1)`);
        continue;
      }
      lines.push(`${indent}${entry.name}`);
      for (const { text, weight } of entry.terms) lines.push(`${indent}\t${text} (${weight})`);
      for (const [index, rule] of rules.entries()) {
        writer.lose(
          entry.path,
          `terms beside the rule [${rule}]`,
          "the rule as a category below, which is read as a theme",
        );
        lines.push(`${indent}\t@${entry.name} rule ${index + 1} [${rule}] (1)`);
      }
      visit(entry.children, depth + 1);
    }
  };
  visit(entries, 0);
  return lines.map((line) => `${line}\n`).join("");
}

function rulesOf(
  entry: ThemeEntry,
  names: ReadonlyMap<string, string>,
  writer: BookWriter,
): readonly string[] {
  const { theme, path, match, others } = entry;
  const rules: string[] = [];
  for (const other of others) {
    const { pattern } = parseTerm(other, match);
    const place = pattern && wordstatPlace(pattern);
    if (place === null) writer.lose(path, `the term \`${other}\``, "nothing");
    else rules.push(place);
  }
  if (theme.rule !== undefined) {
    const { rule } = parseRule(theme.rule, RULE_MATCH, new Set(names.keys()));
    // With terms of its own, a theme needs both: its terms and the rule. Two lines would be either.
    const isAlone = (theme.terms ?? []).length === 0 && entry.children.length === 0;
    const condition = rule && isAlone ? wordstatCondition(rule, (id) => names.get(id) ?? null) : null;
    if (condition === null) writer.lose(path, `the rule \`${theme.rule}\``, "nothing");
    else rules.push(condition);
  }
  return rules;
}
