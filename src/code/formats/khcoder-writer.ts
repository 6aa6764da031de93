/** Writes KH Coder's coding rules. */
import type { Pattern, Rule } from "../../model/codebook.ts";
import { parseRule } from "../codebook/rule.ts";
import { parseTerm } from "../codebook/term.ts";
import { type BookFile, BY_FORM } from "./book-file.ts";
import { type BookWriter, leastOf, type ThemeEntry } from "./book-writer.ts";
import { UNLIMITED } from "./khcoder-condition.ts";
import { literalOfTerm } from "./literal.ts";

/** Signs that mean something in a condition, and its operators. */
const UNFIT = /[+()<>|&!*#＊]|(?:^| )'|->|=>|(?:^| )(?:and|or|not)(?: |$)/i;

/** Words joined by `or`, phrases by `+`; a theme that has others below it refers to their codes. */
export function writeKhCoder(file: BookFile, writer: BookWriter): string {
  const entries = writer.entries(file, {
    nesting: false,
    rules: true,
    atLeast: true,
    globs: "none",
    unfitName: /^[*＊]|[<>]/g,
    unfitTerm: UNFIT,
  });
  const names = new Map<string, string>();
  const collect = (some: readonly ThemeEntry[]): readonly ThemeEntry[] =>
    some.flatMap((entry) => {
      names.set(entry.theme.id, entry.name);
      return [entry, ...collect(entry.children)];
    });
  const all = collect(entries);
  return all.map((entry) => `*${entry.name}\n${conditionOf(entry, names, writer)}\n`).join("\n");
}

function conditionOf(entry: ThemeEntry, names: ReadonlyMap<string, string>, writer: BookWriter): string {
  const { theme, path, match, children } = entry;
  const places = entry.terms.map(({ text }) => text.replaceAll(" ", "+"));
  for (const other of entry.others) {
    const { pattern } = parseTerm(other, match);
    const place = pattern && placeText(pattern);
    if (place === null) writer.lose(path, `the term \`${other}\``, "nothing");
    else places.push(place);
  }
  const list = children.map(({ name }) => `\`${name}\``).join(", ");
  if (children.length > 0) writer.lose(path, `the themes below: ${list}`, "beside it, and in its condition");
  const words = [...places, ...children.map(({ name }) => `<*${name}>`)].join(" or ");
  const asked = theme["at-least"] ?? 1;
  const atLeast = typeof asked === "number" ? asked : 1;
  const isCountable = places.length === 1 && children.length === 0 && theme.rule === undefined;
  if (typeof asked === "object" || (atLeast > 1 && !isCountable))
    writer.lose(path, leastOf(asked), "nothing: one is enough");
  if (theme.rule === undefined) return atLeast > 1 && isCountable ? `${words} >= ${atLeast}` : words;
  const { rule } = parseRule(theme.rule, BY_FORM, new Set(names.keys()));
  const condition = rule && ruleText(rule, names, words !== "");
  if (condition === null) {
    writer.lose(path, `the rule \`${theme.rule}\``, "nothing");
    return words;
  }
  return words === "" ? condition : `( ${words} ) and ${condition}`;
}

function placeText(pattern: Pattern): string | null {
  if (pattern.kind === "words") {
    if (pattern.words.some(({ kind }) => kind === "glob")) return null;
    const text = pattern.words.map((word) => (word.kind === "glob" ? "" : word.word)).join(" ");
    return UNFIT.test(text) ? null : text.replaceAll(" ", "+");
  }
  if (pattern.kind === "regex") {
    const text = pattern.source.replace(/\\([\\^$.|+()[\]{}/*?])/g, "$1");
    const escaped = text.replace(/[\\^$.|+()[\]{}/*?]/g, "\\$&");
    return pattern.ignoreCase && escaped === pattern.source && !text.includes("'") ? `'${text}'` : null;
  }
  if (pattern.kind !== "near") return null;
  const [left, right] = [placeText(pattern.left), placeText(pattern.right)];
  if (!left || !right || pattern.phrase || /[-'()]/.test(left + right)) return null;
  const { within, inside } = pattern;
  const unit = typeof within === "number" ? inside : within;
  const letter = unit ? (unit === "sentence" ? "b" : "d") : "";
  const limit = `${letter}${typeof within === "number" ? within : UNLIMITED}`;
  return `${pattern.ordered ? "seq" : "near"}(${left}-${right})[${limit}]`;
}

function ruleText(rule: Rule, names: ReadonlyMap<string, string>, inside: boolean): string | null {
  switch (rule.kind) {
    case "pattern": {
      const literal = literalOfTerm(rule.text, BY_FORM);
      const isWord = literal !== null && !literal.isGlob && !UNFIT.test(literal.text);
      return isWord ? literal.text.replaceAll(" ", "+") : placeText(rule.pattern);
    }
    case "theme":
      return `<*${names.get(rule.id)}>`;
    case "not": {
      const of = ruleText(rule.rule, names, true);
      return of && `not ${of}`;
    }
    case "condition":
      return null;
    default: {
      const parts = rule.of.map((part) => ruleText(part, names, true));
      if (parts.includes(null)) return null;
      const joined = parts.join(` ${rule.kind} `);
      return inside ? `( ${joined} )` : joined;
    }
  }
}
