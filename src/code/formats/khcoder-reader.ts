/** Reads KH Coder's coding rules: `*code` on a line, its condition on the lines below. */
import { BookBuilder, type CategoryDraft } from "./book-builder.ts";
import { BY_FORM } from "./book-file.ts";
import {
  alternativesOf,
  codesIn,
  type KhcoderCondition,
  readKhCondition,
  toRule,
} from "./khcoder-condition.ts";
import type { BookReading } from "./reading.ts";
import { bookLines } from "./text-lines.ts";

interface Code {
  readonly theme: CategoryDraft;
  readonly line: number;
  text: string;
}

/**
 * A condition that is words joined by `or` becomes the theme's terms; any other our grammar can say, its rule.
 *
 * @param text the file's text
 * @param source its path, for problems
 */
export function readKhCoder(text: string, source: string): BookReading {
  const builder = new BookBuilder("khcoder", source);
  const codes: Code[] = [];
  for (const { text: row, number: line } of bookLines(text)) {
    const content = row.trim();
    const [, name] = /^[*＊](.*)$/.exec(content) ?? [];
    if (content === "" || content.startsWith("#")) continue;
    const last = codes.at(-1);
    if (name !== undefined) codes.push({ theme: builder.category(name, line), line: line + 1, text: "" });
    else if (last) last.text += `${last.text && "\n"}${content}`;
    else {
      const hint = "write the code's name above it, as in `*Costs`";
      builder.error({ line, column: 1 }, "a condition without a code", "a line that begins with `*`", hint);
    }
  }
  const read = codes
    .filter(({ text }) => text !== "")
    .map((code) => ({ ...code, condition: readKhCondition(code.text, (name) => builder.find(name)) }));
  const unread = withDependents(read);
  for (const code of read) addCondition(code, unread, builder);
  return builder.finish({ match: BY_FORM });
}

type ReadCode = Code & { readonly condition: KhcoderCondition | null };

/** The codes that cannot be read, and all that need one of them: without it their conditions say something else. */
function withDependents(codes: readonly ReadCode[]): ReadonlySet<CategoryDraft> {
  const neededBy = new Map<CategoryDraft, CategoryDraft[]>();
  for (const { theme, condition } of codes) {
    for (const needed of condition ? codesIn(condition) : []) {
      if (neededBy.get(needed)?.push(theme) === undefined) neededBy.set(needed, [theme]);
    }
  }
  const unread = new Set<CategoryDraft>();
  const rest = codes.flatMap(({ theme, condition }) => (condition === null ? [theme] : []));
  for (let theme = rest.pop(); theme !== undefined; theme = rest.pop()) {
    if (unread.has(theme)) continue;
    unread.add(theme);
    rest.push(...(neededBy.get(theme) ?? []));
  }
  return unread;
}

function addCondition(
  { theme, line, text, condition }: ReadCode,
  unread: ReadonlySet<CategoryDraft>,
  builder: BookBuilder,
): void {
  const missing = condition ? codesIn(condition).find((code) => unread.has(code)) : undefined;
  if (condition === null || missing) {
    const why = missing ? ` (it needs \`${missing.label}\`, which is not read)` : "";
    builder.verbatim(theme, { line }, `${text.replaceAll("\n", " ")}${why}`);
    return;
  }
  for (const change of changesOf(condition)) builder.lose(theme, { line }, change.what, change.kept);
  const { most, of } =
    condition.kind === "count" ? { most: condition.atLeast, of: condition.of } : { most: 1, of: condition };
  const terms = alternativesOf(of);
  if (terms) for (const term of terms) builder.term(theme, term, { line });
  else theme.rule = toRule(of);
  if (most > 1) theme.fields = { "at-least": most };
}

function changesOf(condition: KhcoderCondition): readonly { readonly what: string; readonly kept: string }[] {
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.of.flatMap(changesOf);
    case "not":
    case "count":
      return changesOf(condition.of);
    case "place":
      return condition.change ? [condition.change] : [];
    default:
      return [];
  }
}
