/** Checks what one theme alone cannot show: ids that repeat, themes that hold nothing, options at odds. */
import { z } from "zod";

interface Finding {
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly expected: string;
  readonly hint: string;
}

/** The keys this file looks at, of the book, a theme or its options; their values may be anything yet. */
type Keys = { readonly [key in "id" | "match" | "words" | "case" | "themes"]?: unknown };

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
  const ids = new Set<string>();
  const visit = (keys: Keys, path: readonly PropertyKey[], inherited: Keys): void => {
    const match = isKeys(keys.match) ? { ...inherited, ...keys.match } : inherited;
    if (keys.match && match.words !== "form" && match.case === "keep") found.push(stemsKeepCase(path));
    for (const [index, theme] of (Array.isArray(keys.themes) ? keys.themes : []).entries()) {
      if (!isKeys(theme)) continue;
      const place = [...path, "themes", index];
      const { id } = theme;
      if (typeof id === "string" && ids.has(id)) found.push(repeated(id, [...place, "id"]));
      if (typeof id === "string") ids.add(id);
      if (!("terms" in theme) && !("themes" in theme) && !("rule" in theme)) found.push(holdsNothing(place));
      visit(theme, place, match);
    }
  };
  visit(book, [], {});
  return found;
}

function stemsKeepCase(path: readonly PropertyKey[]): Finding {
  return {
    path: [...path, "match"],
    found: "`case: keep` with words compared by stem",
    expected: "`case: keep` with `words: form`: stems know no capital letters",
    hint: "add `words: form`, or put = before the words whose capitals count, as in =LAC",
  };
}

function repeated(id: string, path: readonly PropertyKey[]): Finding {
  const found = `the id \`${id}\`, which an earlier theme has`;
  return {
    path,
    found,
    expected: "an id that no other theme has",
    hint: "rename one, or join the two themes",
  };
}

function holdsNothing(path: readonly PropertyKey[]): Finding {
  const expected = "`terms`, or `themes` below it";
  return {
    path,
    found: "a theme without terms",
    expected,
    hint: "add `terms`, for example [placement move]",
  };
}

function isKeys(value: unknown): value is Keys {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
