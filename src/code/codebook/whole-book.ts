/** Checks what one key alone cannot show: repeated ids, empty themes, options at odds, rules and their circles. */
import { z } from "zod";
import { referencesOf } from "../../model/references.ts";
import { SERVED_LANGUAGES, servedLanguage } from "../../text/languages.ts";
import { cyclesOf } from "./cycles.ts";
import { DEFAULT_MATCH, defaultMatch } from "./default-match.ts";
import { exchangeFaults } from "./exchange-faults.ts";
import { ANY_LIST } from "./lists.ts";
import { listFaults } from "./read-lists.ts";
import { parseRule } from "./rule.ts";

interface Finding {
  readonly path: readonly PropertyKey[];
  readonly character?: number;
  readonly found: string;
  readonly expected: string;
  readonly hint: string;
}

/** The keys this file looks at, of the book, a theme or its options; their values may be anything yet. */
type Keys = {
  readonly [key in
    | "id"
    | "language"
    | "stemmer"
    | "match"
    | "words"
    | "case"
    | "themes"
    | "rule"
    | "positions"
    | "at-least"
    | "threshold"
    | "exchange"]?: unknown;
};

/** A theme with the path that leads to it and the ids of those right below. */
interface Located {
  readonly keys: Keys;
  readonly path: readonly PropertyKey[];
  readonly below: readonly string[];
}

/** More than any analyst writes, few enough for all that walks the tree. */
const MOST_LEVELS = 100;

/** Runs even where other parts of the file are wrong, so that all problems are reported together. */
export const checkBook = z.check<unknown>((payload) => {
  if (!isKeys(payload.value)) return;
  for (const { path, ...params } of findings(payload.value)) {
    payload.issues.push({ code: "custom", path: [...path], message: params.found, params, input: undefined });
  }
});
checkBook._zod.def.when = () => true;

function findings(book: Keys): readonly Finding[] {
  const found: Finding[] = [];
  const themes = new Map<string, Located>();
  const rules: WrittenRule[] = [];
  const language = typeof book.language === "string" ? book.language : "en";
  const inflects = servedLanguage(language)?.words === "inflect";
  const saysHow = book.stemmer !== undefined || (isKeys(book.match) && book.match.words === "form");
  if (servedLanguage(language) === null && !saysHow) found.push(unservedLanguage(language));
  const visit = (keys: Keys, path: readonly PropertyKey[], inherited: Keys): void => {
    if (path.length > 2 * MOST_LEVELS) {
      found.push(tooDeep(path));
      return;
    }
    const match = isKeys(keys.match) ? { ...inherited, ...keys.match } : inherited;
    if (keys.match && match.words !== "form" && match.case === "keep") found.push(stemsKeepCase(path));
    if (!inflects && isKeys(keys.match) && keys.match.words === "inflect")
      found.push(inflectedElsewhere(language, path));
    for (const [index, theme] of themesOf(keys).entries()) {
      if (!isKeys(theme)) continue;
      const place = [...path, "themes", index];
      const { id } = theme;
      const below = themesOf(theme).flatMap((child) =>
        isKeys(child) && typeof child.id === "string" ? [child.id] : [],
      );
      const located = { keys: theme, path: place, below };
      if (typeof id === "string" && themes.has(id)) found.push(repeated(id, [...place, "id"]));
      else if (typeof id === "string") themes.set(id, located);
      if (typeof theme.rule === "string") rules.push({ text: theme.rule, path: [...place, "rule"] });
      rules.push(...rulesOfPositions(theme.positions, [...place, "positions"]));
      found.push(...emptyTheme(theme, place));
      visit(theme, place, match);
    }
  };
  visit(
    book,
    [],
    defaultMatch({ language, stemmer: typeof book.stemmer === "string" ? book.stemmer : undefined }),
  );
  const ids = new Set(themes.keys());
  return [
    ...found,
    ...ruleFaults(rules, ids),
    ...circles(themes),
    ...listFaults(book),
    ...exchangeFaults(book, ids),
  ];
}

interface WrittenRule {
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

/** Of positions a text is a rule, but that of the question whose answer tells them. */
function rulesOfPositions(positions: unknown, path: readonly PropertyKey[]): readonly WrittenRule[] {
  if (!isKeys(positions) || "from" in positions) return [];
  return Object.entries(positions).flatMap(([name, text]) =>
    typeof text === "string" && name !== "not-after" ? [{ text, path: [...path, name] }] : [],
  );
}

function ruleFaults(rules: readonly WrittenRule[], ids: ReadonlySet<string>): readonly Finding[] {
  return rules.flatMap(({ text, path }) => {
    const { fault } = parseRule(text, DEFAULT_MATCH, ids, ANY_LIST);
    return fault ? [{ ...fault, path }] : [];
  });
}

/** A theme needs those that its rule names, and, as its responses hold theirs, those below it. */
function circles(themes: ReadonlyMap<string, Located>): readonly Finding[] {
  const ids = new Set(themes.keys());
  const edges = new Map<string, readonly string[]>();
  for (const [id, { keys, below }] of themes) {
    const { rule } =
      typeof keys.rule === "string" ? parseRule(keys.rule, DEFAULT_MATCH, ids, ANY_LIST) : { rule: null };
    edges.set(id, [...(rule ? referencesOf(rule) : []), ...below]);
  }
  return cyclesOf(edges).flatMap((cycle) => {
    const at = cycle.findIndex((id) => themes.get(id)?.keys.rule !== undefined);
    // No rule takes part where an id repeats below itself, which is told as such.
    if (at < 0) return [];
    const turned = [...cycle.slice(at), ...cycle.slice(0, at + 1)];
    return {
      path: [...themes.get(turned[0]!)!.path, "rule"],
      found: `themes that depend on one another in a circle: ${turned.join(" → ")}`,
      expected: "rules that do not lead back to their own theme (a theme depends on those below it, too)",
      hint: "write the words themselves into one of these rules instead of the theme's id",
    };
  });
}

function tooDeep(path: readonly PropertyKey[]): Finding {
  const found = `themes nested more than ${MOST_LEVELS} levels deep`;
  return { path, found, expected: `at most ${MOST_LEVELS} levels`, hint: "put these themes further up" };
}

function emptyTheme(theme: Keys, path: readonly PropertyKey[]): readonly Finding[] {
  if (["terms", "strong", "weak", "rule"].some((key) => key in theme)) return [];
  if (!("themes" in theme)) {
    const hint = "add `terms`, for example [placement move]";
    return [
      { path, found: "a theme without terms", expected: "`terms`, a `rule`, or `themes` below it", hint },
    ];
  }
  return (["at-least", "threshold"] as const)
    .filter((key) => key in theme)
    .map((key) => ({
      path: [...path, key],
      found: `\`${key}\` in a theme without terms of its own`,
      expected: `\`${key}\` beside \`terms\` or \`rule\`: hits of the themes below do not count for it`,
      hint: "put it into the themes below, or delete it",
    }));
}

function stemsKeepCase(path: readonly PropertyKey[]): Finding {
  return {
    path: [...path, "match"],
    found: "`case: keep` with words compared by their inflections or stems",
    expected: "`case: keep` with `words: form`: inflections and stems know no capital letters",
    hint: "add `words: form`, or put = before the words whose capitals count, as in =LAC",
  };
}

/** Without a stemmer of that language and without a word on it, nobody knows how words are to be compared. */
function unservedLanguage(language: string): Finding {
  return {
    path: ["language"],
    found: `the language "${language}", which is not served: no inflections and no stems of it are known`,
    expected: `one of ${SERVED_LANGUAGES.join(", ")}, or \`match: { words: form }\``,
    hint: "add `match: { words: form }`, and write each form of a word, or its beginning with a star",
  };
}

function inflectedElsewhere(language: string, path: readonly PropertyKey[]): Finding {
  return {
    path: [...path, "match", "words"],
    found: `\`words: inflect\` in a codebook of the language "${language}"`,
    expected: "`words: stem` or `words: form`: inflections are known of English alone",
    hint: "write `words: stem`, or each form of a word",
  };
}

function repeated(id: string, path: readonly PropertyKey[]): Finding {
  const found = `the id \`${id}\`, which an earlier theme has`;
  const expected = "an id that no other theme has";
  return { path, found, expected, hint: "rename one, or join the two themes" };
}

function themesOf({ themes }: Keys): readonly unknown[] {
  return Array.isArray(themes) ? themes : [];
}

function isKeys(value: unknown): value is Keys {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
