/** Reads WordStat dictionaries (.cat): tabs nest, `term (weight)` is a term, `@NAME [rule] (weight)` a rule. */
import { BookBuilder, type CategoryDraft } from "./book-builder.ts";
import { BY_FORM } from "./book-file.ts";
import type { BookReading } from "./reading.ts";
import { bookLines } from "./text-lines.ts";
import { readWordstatRule } from "./wordstat-rule.ts";

const TERM = /^(.*\S)\s*\(([-+]?\d*\.?\d+)\)$/s;

const RULE = /^@\s*(.*?)\s*\[(.*)\]\s*(?:\(([-+]?\d*\.?\d+)\))?$/s;

interface RuleLine {
  readonly theme: CategoryDraft;
  readonly rule: string;
  readonly line: number;
  readonly whole: string;
  readonly weight: number;
}

/**
 * @param text the file's text
 * @param source its path, for problems
 */
export function readCat(text: string, source: string): BookReading {
  const builder = new BookBuilder("cat", source);
  const above: CategoryDraft[] = [];
  const rules: RuleLine[] = [];
  for (const { text: row, number: line } of bookLines(text)) {
    const content = row.trim();
    if (content === "") continue;
    const depth = /^\t*/.exec(row)![0].length;
    const parent = above.slice(0, depth).at(-1) ?? null;
    const rule = RULE.exec(content);
    if (rule) {
      const theme = builder.category(rule[1]!, line, parent);
      rules.push({ theme, rule: rule[2]!, line, whole: content, weight: Number(rule[3] ?? 1) });
      continue;
    }
    const term = TERM.exec(content);
    if (!term) {
      above.length = Math.min(above.length, depth);
      above.push(builder.category(content, line, parent));
    } else if (parent) {
      builder.literal(parent, term[1]!, { line }, Number(term[2]));
    } else {
      const hint = "write the category's name on a line above it, and a tab before the term";
      builder.error(
        { line, column: 1 },
        `the term \`${content}\` outside of any category`,
        "a category above it",
        hint,
      );
    }
  }
  // A rule may name a category that stands below it.
  for (const rule of rules) addRule(rule, builder);
  return builder.finish({ match: BY_FORM });
}

/** A rule is a theme of its own, so that its name stays. */
function addRule({ theme, rule: text, line, whole, weight }: RuleLine, builder: BookBuilder): void {
  const read = readWordstatRule(text, (name) => builder.find(name));
  // A category that holds the rule cannot be a part of it.
  const rule = read && "rule" in read ? read.rule : [];
  const isCircle = rule.some(
    (part) => typeof part !== "string" && `${theme.path} › `.startsWith(`${part.path} › `),
  );
  if (read === null || isCircle) {
    builder.verbatim(theme, { line }, whole);
    return;
  }
  if ("term" in read) builder.term(theme, read.term, { line }, weight);
  else {
    theme.rule = rule;
    if (weight !== 1) builder.lose(theme, { line }, `the weight ${weight} of a rule`, "nothing");
  }
}
