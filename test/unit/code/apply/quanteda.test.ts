/** The look-up cases of the field's reference, wherever our options say the same. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileCodebook } from "#src/code/apply/code.ts";
import type { Hit } from "#src/model/hit.ts";
import { Tokens, tokenise } from "#src/text/tokens.ts";
import { skippedUnless } from "../../../house/skipped-unless.ts";
import { book, response } from "./sample.ts";

interface Dictionary {
  readonly [key: string]: Dictionary | readonly string[] | string;
}

interface Case {
  readonly name: string;
  readonly dictionary: Dictionary;
  readonly texts: readonly string[];
  readonly options: {
    readonly valuetype: "glob" | "fixed" | "regex";
    readonly case_insensitive: boolean;
    readonly exclusive: boolean;
    readonly levels?: number | readonly number[];
    readonly nested_scope?: "key" | "dictionary";
    readonly capkeys?: boolean;
    readonly append_key?: boolean;
    readonly preprocess?: string;
  };
  readonly expected_kind: "counts" | "tokens";
  readonly expected: Readonly<Record<string, Readonly<Record<string, number>> | readonly string[]>>;
}

const FILE = new URL("../../../../../shared/peers/quanteda-lookup.json", import.meta.url);

/** Why a case says nothing about us. */
function outOfScope({ dictionary, options }: Case): string | null {
  if (options.preprocess && !options.exclusive) return "words removed beforehand show in the expected tokens";
  return "$file" in dictionary ? "the dictionary has keys that its file does not hold" : null;
}

/**
 * Our expression for a value of theirs: theirs are searched in one token each, ours in the whole text, so that
 * the ends of a token are word boundaries, and what may stand in a token are word characters.
 */
function expression(value: string, ignoreCase: boolean): string {
  const words = value.split(" ").map((word) => word.replace(/[$^]/g, "\\b").replaceAll(".", "\\w"));
  const joined = words.length === 1 ? words[0]! : words.map((word) => `\\w*${word}\\w*`).join("\\W+");
  return `/${joined}/${ignoreCase ? "i" : ""}`;
}

/** Keys at the wanted levels with all values below: the documented meaning of `levels`. */
function keysOf(dictionary: Dictionary, levels: Case["options"]["levels"]): Map<string, string[]> {
  const wanted = levels === undefined ? null : [levels].flat();
  const keys = new Map<string, string[]>();
  const visit = (value: Dictionary[string], path: readonly string[]): void => {
    if (!Array.isArray(value)) {
      for (const [key, below] of Object.entries(value as Dictionary)) visit(below, [...path, key]);
      return;
    }
    const name = path.filter((_, index) => wanted?.includes(index + 1) ?? true).join(".");
    if (name) keys.set(name, [...(keys.get(name) ?? []), ...(value as readonly string[])]);
  };
  visit(dictionary, []);
  return keys;
}

/** What quanteda would print for our hits: keys in place of what they matched. */
function printed(
  text: string,
  hits: readonly Hit[],
  label: (hit: Hit) => string,
  exclusive: boolean,
): string[] {
  if (exclusive) return hits.map(label);
  const tokens = tokenise(text, null, new Tokens());
  return Array.from({ length: tokens.length }, (_, index) => tokens.starts[index]!).flatMap(
    (start, index) => {
      const here = hits.filter((hit) => hit.start === start).map(label);
      const covered = hits.some((hit) => hit.start <= start && start < hit.end);
      return covered ? here : [text.slice(start, tokens.ends[index])];
    },
  );
}

describe.skipIf(!existsSync(FILE))(
  `quanteda's tokens_lookup${skippedUnless(existsSync(FILE), "its cases are not beside the repository")}`,
  () => {
    const cases = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Case[]) : [];

    it("has few cases that our options cannot say", () => {
      expect(cases.filter((each) => outOfScope(each) !== null)).toHaveLength(2);
    });

    it.each(cases.filter((each) => outOfScope(each) === null))(
      "$name",
      ({ dictionary, texts, options, ...rest }) => {
        const keys = keysOf(dictionary, options.levels);
        const names = [...keys.keys()];
        const docs = Object.keys(rest.expected);
        if (names.length === 0) {
          expect(docs.map((doc) => rest.expected[doc])).toEqual(texts.map(() => []));
          return;
        }
        const ignoreCase = options.case_insensitive;
        const termsOf = (name: string) =>
          options.valuetype === "regex"
            ? keys.get(name)!.map((value) => expression(value, ignoreCase))
            : keys.get(name);
        const codebook = book({
          match: { words: "form", case: ignoreCase ? "fold" : "keep" },
          overlap: options.nested_scope === "dictionary" ? "book" : "theme",
          themes: names.map((name, index) => ({ id: `k${index}`, label: name, terms: termsOf(name) })),
        });
        const coder = compileCodebook(codebook);
        const capitals = options.capkeys ?? !options.exclusive;
        for (const [index, text] of texts.entries()) {
          const { hits } = coder.code(response(text));
          const nameOf = ({ theme }: Hit) => names[Number(theme.slice(1))]!;
          const expected = rest.expected[docs[index]!];
          if (rest.expected_kind === "counts") {
            const counts = Object.keys(expected ?? {}).map((key) => [
              key,
              hits.filter((hit) => nameOf(hit) === key).length,
            ]);
            expect(Object.fromEntries(counts)).toEqual(expected);
            continue;
          }
          const label = (hit: Hit): string => {
            const key = capitals ? nameOf(hit).toUpperCase() : nameOf(hit);
            return options.append_key ? `${text.slice(hit.start, hit.end).replace(/\s+/g, "_")}/${key}` : key;
          };
          expect(printed(text, hits, label, options.exclusive)).toEqual(expected);
        }
      },
    );
  },
);
