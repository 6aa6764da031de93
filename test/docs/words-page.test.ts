/** The page on comparing words holds: its tables find what they say, its languages are those that are served. */
import { expect, test } from "vitest";
import { compileCodebook, type Response, readCodebook } from "#src/index.ts";
import { servedLanguage } from "#src/text/languages.ts";
import { rowsBelow } from "./markdown.ts";
import { textOf } from "./pages.ts";

const rowsOf = (heading: string) => rowsBelow(textOf("docs/how-words-are-compared.md"), heading);
const plain = (cell: string) => cell.replaceAll("`", "");
const listed = (cell: string) => cell.split(", ").filter((word) => word !== "");

/** Of the words, those that a term finds. */
async function foundBy(term: string, words: readonly string[], how: string) {
  const { codebook } = await readCodebook(
    `match: { words: ${how} }\nthemes:\n  - id: a\n    terms: [${term}]\n`,
    "page.yaml",
  );
  const coder = compileCodebook(codebook!);
  const attribution = { status: "none", text: null, name: null, organisation: null };
  const says = (text: string) => ({ text, topics: [], source: "", attribution }) as unknown as Response;
  return words.filter((word) => coder.code(says(word)).themes.length > 0);
}

test("each way of comparing finds the words that its row says, and no word of the other rows", async () => {
  const rows = rowsOf("How words are compared");
  const [children, nations] = [2, 3].map((column) => [
    ...new Set(rows.flatMap((row) => listed(row[column]!))),
  ]);
  for (const [how, , child, nation] of rows) {
    expect((await foundBy("child", children!, plain(how!))).sort()).toEqual(listed(child!).sort());
    expect((await foundBy("nationality", nations!, plain(how!))).sort()).toEqual(listed(nation!).sort());
  }
});

test("a word finds the forms of its row, and not the other words", async () => {
  for (const [word, found, not] of rowsOf("Inflections")) {
    const term = plain(word!);
    const [forms, others] = [listed(found!), listed(not!)];
    expect([term, await foundBy(term, [...forms, ...others], "inflect")]).toEqual([term, forms]);
  }
});

test("the languages are those that are served, each with its default and its stemmer", () => {
  for (const [codes, words, stemmer] of rowsOf("Languages")) {
    for (const code of listed(plain(codes!))) {
      const served = servedLanguage(code)!;
      expect([code, served.words]).toEqual([code, plain(words!)]);
      expect(plain(stemmer!).split(";")[0]).toBe(served.stemmer);
    }
  }
});
