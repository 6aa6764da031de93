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
  if (/^\s*<[?!\w]/.test(text)) {
    const hint =
      "export the dictionary as text; what another program wrote is read by its own format, with --from";
    builder.error(
      { line: 1, column: 1 },
      "XML in a .cat file",
      "lines with tabs, as WordStat wrote them",
      hint,
    );
    return builder.finish();
  }
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
  const ruled = new Set(rules.map(({ theme }) => theme));
  for (const rule of rules) addRule(rule, builder, ruled);
  return builder.finish({ match: BY_FORM });
}

/** A rule is a theme of its own, so that its name stays. */
function addRule(
  { theme, rule: text, line, whole, weight }: RuleLine,
  builder: BookBuilder,
  ruled: ReadonlySet<CategoryDraft>,
): void {
  const wordsOf = (category: CategoryDraft): readonly string[] | null => {
    if (ruled.has(category)) return null;
    const below = category.children.map(wordsOf);
    const words = [...category.terms.keys(), ...below.flatMap((each) => each ?? [])];
    return words.length === 0 || below.includes(null) ? null : words;
  };
  const read = readWordstatRule(text, { find: (name) => builder.find(name), wordsOf });
  // A category that holds the rule cannot be a part of it.
  const rule = read && "rule" in read ? read.rule : [];
  const isCircle = rule.some(
    (part) => typeof part !== "string" && `${theme.path} › `.startsWith(`${part.path} › `),
  );
  if (read === null || isCircle) {
    builder.verbatim(theme, { line }, whole);
    return;
  }
  if (read.change) builder.lose(theme, { line }, `${read.change.what} in [${text}]`, read.change.kept);
  if ("term" in read) {
    builder.term(theme, read.term, { line }, weight);
    const { keys = [], ...unless } = read.unless ?? {};
    theme.fields = Object.fromEntries(keys.map((key) => [key, unless]));
  } else {
    theme.rule = rule;
    if (weight !== 1) builder.lose(theme, { line }, `the weight ${weight} of a rule`, "nothing");
  }
}
